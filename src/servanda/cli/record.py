"""`servanda record`: put what happened on record. What is void is refused, and the answer says who holds the power."""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

import click

from servanda.cli.arguments import agreement_argument, given_values, ledger_option
from servanda.diagnostics.diagnostic import Diagnostic, Refused

if TYPE_CHECKING:
    from servanda.decisions.judging import Judgement
    from servanda.ledger.entries import Entry, NewEntry
    from servanda.workspace import Workspace

_OUTCOMES = ("upheld", "rejected", "failed to decide", "set aside")


@click.command("record")
@agreement_argument
@click.argument("what", metavar="ACT")
@click.argument("words", nargs=-1, metavar="[FIELD=VALUE]...")
@click.option("--by", metavar="P", help="Who acted, or who says that the fact is so.")
@click.option("--on", "on", metavar="T", help="When it happened: a date, or an instant with its time of day.")
@click.option("--attested-by", multiple=True, metavar="P", help="Who says so, if not --by; once for each party.")
@click.option("--corrects", metavar="N", help="The entry this one takes the place of (#3, or P3 of the public record).")
@click.option("--retracts", is_flag=True, help="With --corrects: that entry never was.")
@click.option("--attempt", is_flag=True, help="Keep it on record even if it is void, as the attempt it was.")
@click.option("--source", metavar="TEXT", help="Where it is known from.")
@click.option("--note", metavar="TEXT", help="A note beside it.")
@ledger_option
@click.option("--json", "as_json", is_flag=True, help="What was recorded, as JSON.")
def command(
    agreement: str,
    what: str,
    words: tuple[str, ...],
    by: str | None,
    on: str | None,
    attested_by: tuple[str, ...],
    corrects: str | None,
    retracts: bool,
    attempt: bool,
    source: str | None,
    note: str | None,
    ledger: Path | None,
    as_json: bool,
) -> None:
    """Append one entry to the ledger: an act, an event, a fact (`storm=yes`), or a panel's outcome.

    \b
    servanda record microsoft-openai declare_agi --by OpenAI --on 2026-11-20
    servanda record microsoft-openai guardrails_in_place=yes --by Microsoft --on 2026-11-20
    servanda record microsoft-openai expert_panel upheld declare_agi --by OpenAI --on 2026-11-20

    Exit 0 recorded, 1 refused because it is void, 2 a mistake in the call. Nothing on record is ever changed: a
    correction is another entry.
    """
    from servanda.workspace import open_workspace

    workspace = open_workspace(agreement, ledger, recording=True)
    new = _entry(workspace, what, words, by, on, attested_by, corrects, retracts, attempt, source, note)
    now = datetime.now(UTC)
    judgement = workspace.judge(new, now)
    if judgement.effect == "void" and not attempt:
        _refuse(new, judgement, as_json)
        sys.exit(1)
    entry = workspace.append(new, now)
    _say(entry, judgement, new, now, as_json, workspace)


def _entry(
    workspace: "Workspace",
    what: str,
    words: tuple[str, ...],
    by: str | None,
    on: str | None,
    attested_by: tuple[str, ...],
    corrects: str | None,
    retracts: bool,
    attempt: bool,
    source: str | None,
    note: str | None,
) -> "NewEntry":
    from servanda.ledger.entries import NewEntry

    if on is None:
        raise Refused(
            [
                Diagnostic(
                    "bad-argument",
                    "`--on` is missing: when did it happen?",
                    help="dates are never assumed; add e.g. `--on 2026-11-20`",
                )
            ]
        )
    kind, name, fields = _parts(workspace, what, words, retracts)
    attesters = attested_by or ((by,) if by else ())
    if not attesters:
        raise Refused(
            [
                Diagnostic(
                    "bad-argument",
                    "`--by` is missing: who did it, or who says so?",
                    help=f"add `--by P`, or `--attested-by P` for what has no author; "
                    f"the parties are {', '.join(workspace.agreement.parties)}",
                )
            ]
        )
    number = _number(corrects, retracts)
    return NewEntry(
        cast("Literal['event', 'fact', 'outcome', 'retraction']", kind),
        name,
        on,
        by,
        attesters,
        fields,
        None,
        number,
        source,
        None,
        note,
        attempt,
    )


def _parts(
    workspace: "Workspace", what: str, words: tuple[str, ...], retracts: bool
) -> tuple[str, str, dict[str, str]]:
    name, equals, value = what.partition("=")
    if retracts:
        return "retraction", name, {}
    if equals:
        if words:
            raise Refused([Diagnostic("bad-argument", "one fact at a time", help=f"record `{words[0]}` for itself")])
        if name not in workspace.agreement.facts:
            from servanda.diagnostics.suggest import did_you_mean

            near = did_you_mean(name, workspace.agreement.facts)
            raise Refused(
                [
                    Diagnostic(
                        "unknown-name",
                        f"`{name}` is not a fact of this agreement",
                        why=f"The facts are: {', '.join(workspace.agreement.facts) or 'none'}.",
                        help=f"did you mean `{near[0]}`?" if near else None,
                    )
                ]
            )
        return "fact", name, {"value": value}
    said = " ".join(words)
    outcome = next((one for one in _OUTCOMES if said == one or said.startswith(one + " ")), None)
    if outcome:
        return "outcome", name, {"outcome": outcome, "of": said.removeprefix(outcome).strip()}
    return "event", name, given_values(words)


def _number(corrects: str | None, retracts: bool) -> int | None:
    from servanda.ledger.entries import sequence_of

    if corrects is None:
        if retracts:
            raise Refused([Diagnostic("bad-argument", "`--retracts` needs `--corrects N`: which entry never was?")])
        return None
    number = sequence_of(corrects)
    if number is None:
        raise Refused([Diagnostic("bad-argument", f"`{corrects}` is not an entry's number like #3 or P3")])
    return number


def _refuse(new: "NewEntry", judgement: "Judgement", as_json: bool) -> None:
    if as_json:
        click.echo(
            json.dumps(
                {"recorded": False, "effect": "void", "because": judgement.because, "holders": list(judgement.holders)},
                indent=2,
                ensure_ascii=False,
            )
        )
        return
    click.echo(f"REFUSED. {_what(new)} would be void.", err=True)
    click.echo(f"  {_capital(judgement.because or '')}.", err=True)
    click.echo("  Nothing was recorded. To keep the attempt on record as void, add --attempt.", err=True)


def _what(new: "NewEntry") -> str:
    """What was said, as one would suppose it in a question; a retraction as the sentence it is."""
    from servanda.ledger.entries import label

    place = f", in place of {label(new.corrects)}" if new.corrects else ""
    by, on = f" by {new.by}" if new.by else "", f" on {new.occurred}"
    match new.kind:
        case "fact":
            return f"{new.what}={new.fields['value']}{by}{on}{place}"
        case "outcome":
            return f"{new.what} {new.fields['outcome']} {new.fields['of']}{by}{on}{place}"
        case "retraction":
            who = " and ".join(new.attesters)
            return f"{label(new.corrects or 0)} ({new.what}) never was, {'say' if len(new.attesters) > 1 else 'says'} {who}"
        case "event":
            given = f" with {', '.join(f'{name}={value}' for name, value in new.fields.items())}" if new.fields else ""
            return f"{new.what}{by}{on}{given}{place}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _say(
    entry: "Entry", judgement: "Judgement", new: "NewEntry", now: datetime, as_json: bool, workspace: "Workspace"
) -> None:
    from servanda.decisions.state import moment
    from servanda.ledger.entries import label

    future = moment(workspace.agreement, new.occurred, "--on").start > now
    if as_json:
        data: dict[str, object] = {
            "recorded": True,
            "entry": label(entry.sequence),
            "effect": judgement.effect,
            "because": judgement.because,
            "verdict": judgement.verdict,
            "contests": label(new.corrects) if judgement.contests and new.corrects else None,
            "future": future,
            "ledger": str(workspace.ledger),
        }
        click.echo(json.dumps({k: v for k, v in data.items() if v is not None}, indent=2, ensure_ascii=False))
        return
    click.echo(f"RECORDED {label(entry.sequence)}: {_what(new)}.")
    if judgement.contests:
        earlier = label(new.corrects or 0)
        click.echo(f"  It contests {earlier} and does not take it back: whether {earlier} stands is open from now on.")
        click.echo(f"  Whoever attested {earlier}, or all parties together, can correct it.")
    if judgement.effect == "void":
        click.echo(f"  It is void, and kept as an attempt: {judgement.because}.")
    elif judgement.because:
        click.echo(f"  {_capital(judgement.because)}.")
    if judgement.verdict in ("prohibited", "conflict", "undetermined") and judgement.effect not in ("void", "part"):
        click.echo(f"  Whether it was allowed then: {judgement.verdict} (see `servanda ask`).")
    if future:
        click.echo("  Its date has not come yet: it counts for questions about that day and later ones.")
    click.echo(f"  In {workspace.ledger}")
