"""What changes a verdict with nobody acting: deadlines, ends of cure, silence and ends, found by walking on."""

from datetime import UTC, datetime
from pathlib import Path

from servanda.ledger.entries import Entry, NewEntry
from servanda.workspace import Workspace, open_workspace

MEANING = Path(__file__).parents[1] / "meaning"


def change(workspace: Workspace, party: str, action: str, given: dict[str, str], at: str, *suppose: str) -> str:
    answer = workspace.ask(party, action, given, at, "2026-11-01", suppose)
    if answer.changes_at is None:
        return "never"
    return f"{answer.changes_at.astimezone(answer.zone).isoformat(timespec='minutes')} {answer.changes_to}"


def test_a_power_that_waits_for_a_deadline_says_when_it_comes() -> None:
    """The buyer can terminate once the first lot, due by 31 March, is overdue."""
    sale = open_workspace("sale")
    assert change(sale, "Buyer", "terminate", {"clause": "agreement"}, "2026-03-20").startswith("2026-04-01")


def test_a_power_that_waits_for_the_end_of_a_cure_says_when_it_comes() -> None:
    """Delivered on 2 March, paid by 1 April; a warning of 2 April opens ten days for a cure."""
    sale = open_workspace("sale")
    history = ("deliver by Seller on 2026-03-02 with lot=opening", "give_notice by Seller on 2026-04-02")
    before = change(sale, "Seller", "terminate", {"clause": "agreement"}, "2026-04-05", *history)
    assert before.endswith("permitted"), before
    at = before.split()[0][:10]
    assert sale.ask("Seller", "terminate", {"clause": "agreement"}, at, "2026-11-01", history).verdict == "permitted"


def test_what_was_done_though_forbidden_is_listed() -> None:
    openai = open_workspace("microsoft-openai")
    said = NewEntry("event", "offer", "2025-12-01", "OpenAI", ("OpenAI",),
                    {"product.category": "api", "product.made_with": "none", "cloud": "AWS",
                     "customer.us_national_security": "no"})  # fmt: skip
    with_offer = Workspace(
        openai.place, openai.agreement, openai.checked,
        (*openai.public_entries(), Entry(1, datetime(2025, 12, 2, tzinfo=UTC), said)), openai.ledger,
    )  # fmt: skip
    (broken,) = with_offer.status("2026-01-01", "2026-01-01").broken
    assert (broken.party, broken.clause, broken.state, broken.owed) == ("OpenAI", "3.1", "breached", False)
    assert openai.status("2026-01-01", "2026-01-01").broken == ()
