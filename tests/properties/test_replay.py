"""The record: what is known later, or has nothing to do with the matter, changes no answer."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given, note
from hypothesis import strategies as st

from oracle import known_since
from properties.asking import answer_of, property_of_cases
from servanda.decisions.answer import Answer, to_json
from servanda.ledger.entries import Entry, NewEntry
from strategies import Case, cases, entries_of, of_draw


def content(answer: Answer) -> dict[str, object]:
    return {key: value for key, value in to_json(answer).items() if key != "decision"}


def told(case: Case) -> None:
    note(case.text)
    note(str(case.entries))
    note(str(case.asked))


@given(cases())
@property_of_cases
def test_the_same_question_twice_is_the_same_decision(case: Case) -> None:
    told(case)
    first, second = answer_of(case), answer_of(replace(case))
    assert first.decision == second.decision
    assert to_json(first) == to_json(second)


@given(cases(), st.data())
@property_of_cases
def test_what_is_recorded_later_changes_nothing_as_known_before(case: Case, data: st.DataObject) -> None:
    told(case)
    before = answer_of(case)
    known = case.question.known
    earlier = tuple(e for e in case.entries if known_since(case.agreement, e) <= known)
    assert to_json(answer_of(case, earlier)) == to_json(before)
    more = entries_of(case.text, case.agreement, of_draw(data.draw), 3)
    first = len(case.entries) + 1
    later = [
        Entry(first + i, known + timedelta(days=1 + i), replace(e.said, known=None, corrects=_moved(e.said, first)))
        for i, e in enumerate(more)
    ]
    assert to_json(answer_of(case, (*case.entries, *later))) == to_json(before)


def _moved(said: NewEntry, first: int) -> int | None:
    return said.corrects + first - 1 if said.corrects is not None else None


@given(cases(), st.data())
@property_of_cases
def test_entries_of_no_concern_change_nothing(case: Case, data: st.DataObject) -> None:
    """An event that no text mentions, put anywhere between the others."""
    told(case)
    text = case.text.replace("\nfact ", "\nevent bystander\nfact ", 1)
    if text == case.text:
        text = case.text.replace("\n```\n", "\nevent bystander\n```\n", 1)
    with_event = replace(case, text=text)
    before = content(answer_of(with_event))
    entries: list[Entry] = []
    for entry in case.entries:
        if data.draw(st.booleans()):
            said = NewEntry("event", "bystander", data.draw(st.sampled_from(("2026-02-01", entry.said.occurred))), None,
                            case.agreement.parties)  # fmt: skip
            entries.append(Entry(entry.sequence + 1000, entry.recorded, said))
        entries.append(entry)
    assert content(answer_of(with_event, tuple(entries))) == before
