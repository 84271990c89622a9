"""`make bench ARGS=solver`: how long looking through every possible world takes: the flagship checked, its properties proved,
its states compared pair by pair; how it grows with clauses; and whether a time limit holds.
"""

import argparse
import time
from datetime import UTC, date, datetime
from itertools import combinations

from large import NORMS, large_agreement

from servanda.check.passes import check
from servanda.decisions.cases import EVERYTHING_KNOWN
from servanda.proofs.compare import Side, compare
from servanda.proofs.findings import find
from servanda.proofs.prove import properties_of, prove
from servanda.text.parse import parse_document
from servanda.workspace import open_workspace

STATES = (date(2025, 2, 1), date(2025, 12, 1), date(2026, 3, 15), date(2026, 6, 1))


def say(what: str, seconds: float, beside: str = "") -> None:
    print(f"  {what:<58} {seconds:>9.2f} s   {beside}".rstrip())


def flagship() -> None:
    print("The flagship")
    agreement = open_workspace("microsoft-openai").agreement
    found = find(agreement, EVERYTHING_KNOWN)
    say("conflicts, gaps, rules that never matter", found.seconds, f"{len(found.troubles)} and {len(found.idle)}")
    known = datetime(2026, 10, 1, tzinfo=UTC)
    total = 0.0
    for old, new in combinations(STATES, 2):
        comparison = compare(Side(agreement, old, known, {}), Side(agreement, new, known, {}))
        total += comparison.seconds
        say(f"{old} beside {new}", comparison.seconds, f"{len(comparison.flips)} kinds of flips")
    say("all pairs", total)
    begun = time.perf_counter()
    proofs = [prove(agreement, known, one) for one in properties_of(agreement).values()]
    proved = sum(one.found == "proved" for one in proofs)
    say(f"{len(proofs)} properties", time.perf_counter() - begun, f"{proved} proved")


def growth(most: int) -> None:
    print("\nGenerated agreements: conflicts, gaps, rules that never matter")
    last = 0.0
    for clauses in (100, 300, 1000):
        if clauses > most:
            break
        actions = clauses // NORMS
        agreement = check([parse_document("large", large_agreement(actions))[0]]).agreement
        assert agreement is not None, clauses
        found = find(agreement, EVERYTHING_KNOWN, seconds=600)
        grown = f"{found.seconds / last:.1f} x" if last else ""
        say(
            f"{clauses} clauses over {actions} actions",
            found.seconds,
            f"{grown}  {len(found.troubles)} and {len(found.idle)}",
        )
        last = found.seconds


def limit() -> None:
    print("\nA time limit")
    agreement = open_workspace("microsoft-openai").agreement
    for seconds in (0.05, 0.5):
        begun = time.perf_counter()
        found = find(agreement, EVERYTHING_KNOWN, seconds=seconds)
        say(f"of {seconds} s", time.perf_counter() - begun, f"{len(found.not_decided)} not decided, and said so")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clauses", type=int, default=1000, help="of the largest generated agreement")
    given = parser.parse_args()
    flagship()
    growth(given.clauses)
    limit()


if __name__ == "__main__":
    main()
