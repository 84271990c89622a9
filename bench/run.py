"""`make bench`: how long the everyday things take, beside a peer measured in the same run. Machines are noisy: read ratios.

Nothing here is asserted. Each figure is the median of several runs, with the fastest beside it.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from servanda.decisions.ask import ask
from servanda.decisions.questions import read_question
from servanda.decisions.state import record_of
from servanda.ledger.entries import Entry, NewEntry
from servanda.ledger.sqlite import open_ledger
from servanda.library import check_texts, find, read_texts
from servanda.model.cells import cuts_of
from servanda.model.record import Question
from servanda.readers.reference import Matter, Reader
from servanda.text.parse import parse_document
from servanda.workspace import open_workspace

QUESTION = ("ask", "microsoft-openai", "OpenAI", "release_weights", "--at", "2025-12-01")
EVENTS = 100_000


def timed(work: Callable[[], object], runs: int) -> tuple[float, float]:
    """(median, fastest) in milliseconds, after one run that is not counted."""
    work()
    found: list[float] = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        found.append((time.perf_counter() - start) * 1000)
    return statistics.median(found), min(found)


def say(what: str, figures: tuple[float, float], beside: str = "") -> None:
    print(f"{what:<58} {figures[0]:>9.1f} ms  (fastest {figures[1]:.1f}){beside}")


def cold_start() -> None:
    """A whole process, from the shell's call to the answer."""
    command = str(Path(sys.executable).parent / "servanda")
    bare = timed(lambda: subprocess.run([sys.executable, "-c", "pass"], check=True), 7)
    kept = timed(lambda: subprocess.run([command, *QUESTION], check=False, capture_output=True), 7)
    say("python -c pass", bare)
    say(
        "servanda ask, text checked before",
        kept,
        f"  {kept[0] / bare[0]:.1f} x python -c pass; the aim is under 250 ms",
    )
    with tempfile.TemporaryDirectory() as cache:

        def fresh() -> None:
            for file in Path(cache).rglob("*.checked"):
                file.unlink()
            environment = {"XDG_CACHE_HOME": cache, "PATH": "/usr/bin:/bin", "HOME": cache}
            subprocess.run([command, *QUESTION], check=False, capture_output=True, env=environment)

        first = timed(fresh, 5)
    say("servanda ask, text never seen before", first, f"  {first[0] / bare[0]:.1f} x python -c pass")


def reading() -> None:
    """The flagship's text, in a warm process."""
    place = find("microsoft-openai")
    texts = read_texts(place)
    lines = sum(text.count("\n") for text in texts.values())
    say(f"parse the flagship ({lines} lines)", timed(lambda: [parse_document(n, t) for n, t in texts.items()], 9))
    say("parse and check the flagship", timed(lambda: check_texts(place, texts), 9))


def questions() -> None:
    """One question with all its reasons, and all cases of the flagship, in a warm process."""
    workspace = open_workspace("microsoft-openai")
    given = {"product.category": "api", "product.made_with": "Amazon", "cloud": "AWS"}
    now = datetime(2026, 6, 1, tzinfo=UTC)
    say(
        "one question, three fields open", timed(lambda: workspace.ask("OpenAI", "offer", given, "2026-05-01", now), 20)
    )
    cases = len(workspace.checked.cases)
    say(f"the flagship's {cases} cases", timed(workspace.test, 3))


def replay() -> None:
    """A ledger of 100,000 events: recorded, read, replayed to a state, and asked."""
    workspace = open_workspace("microsoft-openai")
    start = datetime(2026, 1, 1, tzinfo=UTC)
    entries = [
        NewEntry(
            "event",
            "stake_reported",
            (start + timedelta(minutes=n)).isoformat(),
            None,
            ("Microsoft",),
            {"share": "27%"},
        )
        for n in range(EVENTS)
    ]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "ledger.sqlite"
        begun = time.perf_counter()
        with open_ledger(file, create=True) as ledger:
            ledger.append(entries, start)
        print(f"{f'record {EVENTS:,} events in one transaction':<58} {(time.perf_counter() - begun) * 1000:>9.1f} ms")
        with open_ledger(file, create=False) as ledger:
            say(f"read {EVENTS:,} events", timed(ledger.entries, 3))
            stored = ledger.entries()
    agreement, now = workspace.agreement, datetime(2026, 11, 1, tzinfo=UTC)
    say(f"replay {EVENTS:,} events to a state", timed(lambda: record_of(agreement, stored, now), 3))
    record = record_of(agreement, stored, now)
    question = read_question(agreement, "Microsoft", "use_ip", {"subject": "models"}, now, now)
    say(f"one question over {EVENTS:,} events", timed(lambda: ask(agreement, record, question), 3))


DESK = """# Help desk

```servanda
agreement desk "Help desk"
  between Desk, Client
  time zone Europe/Lisbon
action request by Client
  otherwise free
action answer by Desk
  otherwise free
instrument pact
  opens
  effective 2016-01-01
  published 2016-01-01
  authority contract
```

## 1 Answers

```servanda
Desk must answer
  for each request
  within 10 days after request
  to Client
```
"""
DUTIES = 10_000


def duties() -> None:
    """Ten thousand duties over ten years, every fourth one late: lived through once, then asked about one day."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "desk.md").write_text(DESK)
        agreement = open_workspace(folder).agreement
    start, now = datetime(2016, 1, 1, tzinfo=UTC), datetime(2026, 1, 20, tzinfo=UTC)
    entries: list[Entry] = []
    for n in range(DUTIES):
        asked = start + timedelta(hours=8.7 * n)
        answered = asked + timedelta(days=3 if n % 4 else 12)
        for what, by, when in (("request", "Client", asked), ("answer", "Desk", answered)):
            entries.append(Entry(len(entries) + 1, when, NewEntry("event", what, when.isoformat(), by, (by,))))
    record = record_of(agreement, entries, now)
    matter = Matter(agreement, cuts_of(agreement), record, Question("", "", {}, {}, now, now))
    reader = Reader(matter, {})
    begun = time.perf_counter()
    reader.live_until(now)
    print(f"{f'live through {DUTIES:,} duties over ten years':<58} {(time.perf_counter() - begun) * 1000:>9.1f} ms")
    day = datetime(2020, 5, 5, tzinfo=UTC)
    lives = reader.lives
    assert lives is not None
    say(
        "what is open on a day afterwards",
        timed(lambda: [one for group in lives.instances.values() for one in group if lives.is_so(one, "open", day)], 5),
    )


if __name__ == "__main__":
    for part in (cold_start, reading, questions, replay, duties):
        part()
