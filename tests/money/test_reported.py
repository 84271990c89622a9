"""Stakes on record: each with its basis; against a register of shares one agrees, the other says what would explain it."""

import json
from pathlib import Path

from click.testing import CliRunner, Result

from money.test_cap_table import issued, package
from servanda.cli.main import main

BASES = {
    "2025-10-28": {"as-converted diluted"}, "2025-12-31": {"as-converted"}, "2026-03-31": {"as-converted"},
    "2026-06-30": {"as-converted"},
}  # fmt: skip


def call(*words: str) -> Result:
    result = CliRunner().invoke(main, ["statement", "microsoft-openai", "stake_reported", *words])
    assert result.exit_code == 0, result.output
    return result


def test_every_public_figure_names_its_basis() -> None:
    found = json.loads(call("--at", "2026-11-01", "--known", "2026-11-01", "--json").output)["stakes"]
    assert [(one["share"], one["day"]) for one in found] == [
        ("27", "2025-10-28"), ("32.5", "2025-10-28"), ("27", "2025-12-31"), ("27", "2026-03-31"), ("25", "2026-06-30"),
    ]  # fmt: skip
    assert all(one["basis"] in BASES[one["day"]] for one in found)
    assert found[0]["value"] == "USD 135,000,000,000"
    assert found[1]["without"] == "recent funding rounds"


def test_a_figure_is_known_only_from_its_source_on() -> None:
    assert "2026-06-30" not in call("--at", "2026-08-01", "--known", "2026-08-01").output
    assert "2026-06-30" in call("--at", "2026-08-01", "--known", "2026-10-01").output


def test_a_register_bears_a_figure_out_or_says_what_would_explain_it(tmp_path: Path) -> None:
    """270 of 1,000 shares from January 2024 on: 27% is borne out, 32.5% and about 25% are not."""
    people = [{"object_type": "STAKEHOLDER", "id": "ms", "name": {"legal_name": "Microsoft"}}]
    register = package(tmp_path / "pkg", *people, issued("a", "ms", "270"), issued("b", "ann", "730"))
    text = " ".join(call("--at", "2026-11-01", "--known", "2026-11-01", "--register", str(register)).output.split())
    assert text.count("It agrees") == 3
    assert text.count("It does not reconcile") == 2
    assert "27.00% as-converted on 2026-03-31 (270 of 1,000: Common)" in text
