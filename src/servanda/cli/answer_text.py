"""An answer as people read it aloud: the verdict in a sentence, then why, what it turns on, and what would change it."""

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from servanda.decisions.answer import Answer, Ground, UnderReading
from servanda.model.agreement import Agreement

WIDTH = 100
_COLOURS = {"permitted": "32", "prohibited": "31", "conflict": "31", "undetermined": "33", "ungoverned": "33"}
_TICK = timedelta(microseconds=1)


def answer_lines(answer: Answer, agreement: Agreement, *, colour: bool) -> list[str]:
    """The whole answer, as lines."""
    lines = [_headline(answer, agreement, colour), filled(_when(answer), "  ", "      ")]
    for title, body in _parts(answer):
        if body:
            lines += ["", _paint(title, "1", colour), *body]
    return [*lines, "", f"Not legal advice.{_resting(answer)}"]


def _resting(answer: Answer) -> str:
    """What the cited clauses are known from, where that is not the contract itself."""
    authorities = list(
        dict.fromkeys(g.authority for g in (*answer.clauses, *answer.maybe) if g.authority != "contract")
    )
    if not authorities:
        return ""
    return f" It rests on what is public ({_listed(authorities)}), not on the contract itself."


def _paint(text: str, code: str, colour: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colour else text


def day_words(moment: datetime, answer: Answer) -> str:
    """A date where the moment is the first or last instant of a day, else the instant."""
    local = moment.astimezone(answer.zone)
    after = (moment + _TICK).astimezone(answer.zone)
    if after.time().isoformat() == "00:00:00":
        return local.date().isoformat()
    return local.date().isoformat() if local.time().isoformat() == "00:00:00" else local.isoformat()


def _when(answer: Answer) -> str:
    known = "with everything on record known" if answer.known.year == 9999 else f"as known on {_known(answer)}"
    projected = "; projected: no further events assumed" if answer.projected else ""
    return f"{answer.question}, on {day_words(answer.at, answer)}, {known}{projected}"


def _known(answer: Answer) -> str:
    return answer.known.astimezone(answer.zone).date().isoformat()


# --- the sentence ----------------------------------------------------------------------------------------------------


def _headline(answer: Answer, agreement: Agreement, colour: bool) -> str:
    verdict = _paint(answer.verdict.upper(), _COLOURS[answer.verdict] + ";1", colour)
    plain = filled(f"{answer.verdict.upper()}. {sentence(answer, agreement)}", "", "  ")
    return plain.replace(answer.verdict.upper(), verdict, 1)


def sentence(answer: Answer, agreement: Agreement) -> str:
    """Why, in one sentence."""
    _, party, action = answer.question.split(" ", 3)[:3]
    cited = _cited(answer.clauses)
    match answer.verdict, answer.basis:
        case "ungoverned", _:
            return _sentence_of(answer.because or "")
        case "undetermined", _ if answer.because:
            return _sentence_of(answer.because)
        case "undetermined", _:
            return f"It turns on {_turns_on(answer)}."
        case "conflict", _:
            return f"{cited} speak against each other, and nothing says which of them stands above."
        case "permitted", "clause":
            return (
                f"{party} may {action}, by {cited}."
                if cited
                else f"{party} may {action}, {_on_different_grounds(answer)}."
            )
        case "prohibited", "clause":
            return (
                f"{party} must not {action}, by {cited}."
                if cited
                else f"{party} must not {action}, {_on_different_grounds(answer)}."
            )
        case "prohibited", "no power":
            return f"{party} has no power to {action}" + (f", by {cited}." if cited else ".")
        case verdict, "silence":
            return _silence(verdict, party, action, agreement)
        case verdict, _:
            return f"Every possible case says so, {_on_different_grounds(answer)}."


def _sentence_of(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith("?") else ".")


def _on_different_grounds(answer: Answer) -> str:
    silent = {"either": ", or where no clause speaks", "silence": ""}.get(answer.basis or "", "")
    return (
        f"on different grounds in different cases: {_cited(answer.maybe) or 'silence'}{silent if answer.maybe else ''}"
    )


def _silence(verdict: str, party: str, action: str, agreement: Agreement) -> str:
    declared = agreement.actions[action]
    if verdict == "permitted" and declared.silence == "free":
        return f"No clause forbids {party} to {action}, and what nothing forbids is free."
    if verdict == "permitted":
        return f"No clause speaks of it, and {action} is {party}'s own."
    return f"No clause lets {party} {action}, and where the agreement is silent this is reserved to {declared.reserved_to}."


def _cited(grounds: Sequence[Ground]) -> str:
    return _listed([f"{ground.id} ({ground.title})" for ground in _once(grounds)])


def _once(grounds: Sequence[Ground]) -> list[Ground]:
    return list({ground.id: ground for ground in grounds}.values())


def _listed(items: Sequence[str], last: str = "and") -> str:
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {last} {items[-1]}" if items else ""


def _turns_on(answer: Answer) -> str:
    words = list(dict.fromkeys(word for row in answer.readings for word, _ in row.choice))
    parts = [f"{', '.join(answer.missing)}, which the question leaves out"] if answer.missing else []
    contested = [word for word in words if _is_entry(word)]
    words = [word for word in words if word not in contested]
    parts += [f"how {_listed(words)} {'is' if len(words) == 1 else 'are'} read"] if words else []
    parts += [f"whether {_listed(contested)}, which is contested, stands"] if contested else []
    return " and on ".join(parts) or "what the record or the text leaves open"


# --- the parts -------------------------------------------------------------------------------------------------------


def _parts(answer: Answer) -> Iterator[tuple[str, list[str]]]:
    yield "Because", _grounds(answer.clauses)
    yield "In some cases", _grounds(answer.maybe)
    yield "Beaten", _wrapped(f"{b.id}, by {b.by}" for b in answer.beaten)
    tried = dict.fromkeys(f"{n.id} {n.title}: {n.because}" for n in answer.not_true)
    yield "Tried, and not true here", _wrapped(tried)
    yield "It is", _outcomes(answer)
    yield "As it is read", _wrapped(readings(answer.readings))
    yield "As each party reads it", _by_party(answer)
    yield "One change would permit it", _wrapped(lifts(answer.lifted_by))
    yield "What has happened", _wrapped(answer.happened)
    yield "Took no effect", _wrapped(f"{v.what}: {v.why}" for v in answer.void)
    yield "Taken from the question, not from the record", _wrapped(answer.from_question)
    yield "Leans on what the text does not give", _wrapped(_assumptions(answer))
    yield "Changes", _wrapped(_changes(answer))


def _wrapped(items: Iterable[str]) -> list[str]:
    return [filled(item, "  ", "      ") for item in items]


def filled(text: str, first: str, then: str) -> str:
    """On lines that a terminal shows whole."""
    return textwrap.fill(
        text, WIDTH, initial_indent=first, subsequent_indent=then, break_on_hyphens=False, break_long_words=False
    )


def _grounds(grounds: Sequence[Ground]) -> list[str]:
    lines: list[str] = []
    for ground in grounds:
        lines += _wrapped([f"{ground.id} {ground.title}: {ground.norm}"])
        lines += _wrapped(
            [f"    {ground.source or ground.instrument} ({ground.authority}), {ground.file}:{ground.line}"]
        )
    return lines


def _outcomes(answer: Answer) -> list[str]:
    always = " whatever the reading" if answer.readings else ""
    return _wrapped(
        f"{o.verdict}{always} if {o.condition}" + (f"  [{', '.join(o.clauses)}]" if o.clauses else "")
        for o in answer.outcomes
    )


def readings(rows: Sequence[UnderReading]) -> Iterator[str]:
    """What follows under each choice of readings."""
    yield from (
        " and ".join(_choice(word, reading) for word, reading in row.choice)
        + (f" (held by {_listed(row.held_by)})" if row.held_by else "")
        + f": {row.verdict}"
        + (f"; permitted if {row.permitted_if}" if row.permitted_if else "")
        for row in rows
    )


def _choice(word: str, reading: str) -> str:
    """`api_product as any_api`; of a contested entry, `#1 stands`."""
    return reading if _is_entry(word) else f"{word} as {reading}"


def _is_entry(name: str) -> bool:
    """Whether a choice is about an entry on record (#1, P1) rather than a word."""
    return name.startswith("#") or (name[:1] == "P" and name[1:].isdigit())


def _by_party(answer: Answer) -> list[str]:
    holders = dict.fromkeys(holder for row in answer.readings for holder in row.held_by)
    lines: list[str] = []
    for holder in holders:
        found = {row.verdict for row in answer.readings if holder in row.held_by}
        lines.append(f"{holder}: {found.pop() if len(found) == 1 else 'undetermined'}")
    return _wrapped(lines)


def _assumptions(answer: Answer) -> Iterator[str]:
    """What one clause assumes for one reason, on one line."""
    found: dict[tuple[str, str], list[str]] = {}
    for one in answer.assumptions:
        found.setdefault((one.clause, one.why), []).append(one.what)
    yield from (f"{clause} {'; '.join(whats)}: {why}" for (clause, why), whats in found.items())


def lifts(lifted_by: Sequence[str]) -> Iterator[str]:
    """`cloud = Azure`; several values of one field on one line."""
    values: dict[str, list[str]] = {}
    for lift in lifted_by:
        name, found, value = lift.partition(" = ")
        values.setdefault(name, []).extend([value] if found else [])
    for name, listed in values.items():
        yield f"{name} = {_listed(listed, 'or')}" if listed else name


def _changes(answer: Answer) -> Iterator[str]:
    if answer.changes_at:
        yield f"{answer.changes_to} from {day_words(answer.changes_at, answer)} on, if nothing else happens"
    if answer.could_change:
        yield f"further events that could change it: {', '.join(answer.could_change)}"
