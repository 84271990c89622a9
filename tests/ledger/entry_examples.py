"""Entries for the tests of the ledger: some by hand, any by Hypothesis."""

from datetime import UTC, datetime

from hypothesis import strategies as st

from servanda.ledger.entries import NewEntry

NOW = datetime(2026, 3, 15, 23, 59, 59, 999999, tzinfo=UTC)

DECLINED = NewEntry(
    kind="event",
    what="decline_capacity",
    occurred="2026-03-14T17:00:00-07:00",
    by="Microsoft",
    attesters=("Microsoft", "OpenAI"),
    fields={"site": "São Paulo – Süd", "amount": "USD 1,000.00", "é": "\n\t\"'\\"},
    known="2026-03-14",
    source="a letter",
    authority="section 4",
    note="株式会社 🙂",
    attempt=True,
)
RETRACTED = NewEntry("retraction", "decline_capacity", "2026-03-16", "Microsoft", ("Microsoft",), corrects=1)
BREACH = NewEntry("event", "breach.reported", "2026-03-02", "Contoso", ("Contoso",))


def numbered(count):
    """Entries that tell themselves apart."""
    return [NewEntry("fact", "level", "2026-01-01", None, ("Contoso",), {"value": str(n)}) for n in range(count)]


def diagnostic(refused):
    """The one thing that was said."""
    (found,) = refused.value.diagnostics
    return found


_texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_names = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)

any_entry = st.builds(
    NewEntry,
    kind=st.sampled_from(["event", "fact", "outcome"]),
    what=_names,
    occurred=_names,
    by=st.none() | _names,
    attesters=st.lists(_names, max_size=3).map(tuple),
    fields=st.dictionaries(_names, _texts, max_size=4),
    known=st.none() | _names,
    corrects=st.none() | st.integers(1, 2**40),
    source=st.none() | _texts,
    authority=st.none() | _texts,
    note=st.none() | _texts,
    attempt=st.booleans(),
)
