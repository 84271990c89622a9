"""What was found in every possible world, as people are told of it: warnings with a witness, and rules that add nothing."""

import shlex
from collections.abc import Iterator

from servanda.diagnostics.diagnostic import Diagnostic, Label
from servanda.model.amendments import Placed, Text
from servanda.model.cases import Supposed
from servanda.model.values import Value, words
from servanda.model.verdict import Leaf
from servanda.proofs.findings import Findings, Idle, Trouble
from servanda.proofs.witness import Witness


def warnings(findings: Findings) -> list[Diagnostic]:
    """Conflicts, gaps, and rules that can never be true or are always beaten."""
    found = [_conflict(one) if one.kind == "conflict" else _gap(one) for one in findings.troubles]
    return found + [_dead(one) for one in findings.idle if one.why in ("never true", "always beaten")]


def additions(findings: Findings) -> Iterator[str]:
    """The rules without which no answer would be another, and why, a line each."""
    for one in findings.idle:
        number = one.placed.clause.number
        match one.why:
            case "said by others":
                yield f"{number} ({one.placed.clause.title}): wherever it speaks, {' and '.join(one.others)} says the same"
            case "said by silence":
                yield f"{number} ({one.placed.clause.title}): where it alone speaks, silence says the same"
            case "said by several":
                yield f"{number} ({one.placed.clause.title}): in each case some other rule says the same"
            case _:
                continue


def _conflict(one: Trouble) -> Diagnostic:
    first, *others = one.norms
    numbers = " and ".join(dict.fromkeys(placed.clause.number for placed in one.norms))
    return Diagnostic(
        "rules-collide", f"{numbers} meet on `{one.action}`, and neither is above the other", first.norm.span,
        mark=_says(first), labels=tuple(Label(placed.norm.span, _says(placed)) for placed in others),
        why=f"So it is {in_words(one)}.",
        help="say which goes first (`despite`, `subject to`, `except`), or let one of them leave the case out.",
        severity="warning",
    )  # fmt: skip


def _says(placed: Placed) -> str:
    return f"{placed.clause.number} says `{placed.norm.said}`"


def _gap(one: Trouble) -> Diagnostic:
    return Diagnostic(
        "silence-settles-nothing", f"no rule says whether {one.party} may {one.action} in some case", one.declared,
        why=f"`{one.action}` is `otherwise unsettled`, and no rule speaks {in_words(one)}.",
        help="write a rule for that case, or say in the vocabulary what silence means.", severity="warning",
    )  # fmt: skip


def _dead(one: Idle) -> Diagnostic:
    placed = one.placed
    what = "power" if placed.norm.modal == "can" else "exception" if placed.clause.parent else "rule"
    if one.why == "always beaten":
        title = f"this {what} is beaten wherever it is true"
        why = (
            f"{' and '.join(one.others)} {'stands' if len(one.others) == 1 else 'stand'} above it in each of its cases."
        )
    elif what == "power":
        title, why = "nobody can ever use this power", "In no world is what it asks for fulfilled."
    else:
        title = f"this {what} can never be true"
        inside = " within what it is an exception to" if placed.clause.parent else ""
        why = f"In no world does its condition hold{inside}, on a day on which it counts."
    way_out = "strike it, or mend what it asks for."
    return Diagnostic("never-matters", title, placed.norm.span, why=why, help=way_out, severity="warning")


def in_words(one: Trouble) -> str:
    """The world of a witness: the day, what the question must say, what happened."""
    said = f"on {one.witness.day.isoformat()}"
    hanging = hangs_on(one.witness)
    said += f" where {hanging}" if hanging else ""
    history = [f"{happened(each)} on {each.on}" for each in one.witness.history]
    return said + (f", after {'; '.join(history)}" if history else "")


def hangs_on(witness: Witness) -> str:
    """What a question must say, and how words must be read."""
    said = [f"{name} is {words(value)}" for name, value in (*witness.given.items(), *witness.facts.items())]
    said += [f"{word} is read as {reading}" for word, reading in witness.readings.items()]
    withheld = ((name.removeprefix("whether "), so) for name, so in witness.withheld.items())
    said += [what if so else f"not ({what})" for what, so in withheld]
    return f"{', '.join(said[:-1])}{' and ' if said[1:] else ''}{said[-1]}" if said else ""


def happened(one: Supposed) -> str:
    """Something that happened, without its day."""
    if one.outcome is not None:
        return f"{one.what} {one.outcome} {one.of}"
    if tuple(one.values) == ("value",):
        return f"{one.what} is {one.values['value']}"
    fields = f" with {' '.join(f'{name}={value}' for name, value in one.values.items())}" if one.values else ""
    return f"{one.what}{f' by {one.by}' if one.by else ''}{fields}"


def as_case(party: str, action: str, witness: Witness, verdict: str) -> str:
    """A question with its answer, as cases are written."""
    suppose = f" suppose {'; '.join(map(_supposed, witness.history))}" if witness.history else ""
    given = "".join(f" {one}" for one in _given(witness))
    return f"at {witness.day.isoformat()}{suppose}: may {party} {action}{given} -> {verdict}"


def as_question(party: str, action: str, witness: Witness) -> str:
    """A question as the command line takes it, after the agreement's name."""
    suppose = [part for one in witness.history for part in ("--suppose", _supposed(one))]
    return shlex.join([party, action, *_given(witness), "--at", witness.day.isoformat(), *suppose])


def _given(witness: Witness) -> list[str]:
    return [f"{name}={_written(value)}" for name, value in (*witness.given.items(), *witness.facts.items())]


def _supposed(one: Supposed) -> str:
    if one.outcome is not None:
        return f"{happened(one)} on {one.on}"
    if tuple(one.values) == ("value",):
        return f"{one.what}={one.values['value']} on {one.on}"
    fields = f" with {' '.join(f'{name}={value}' for name, value in one.values.items())}" if one.values else ""
    return f"{one.what}{f' by {one.by}' if one.by else ''} on {one.on}{fields}"


def _written(value: Value) -> str:
    """A value as a question gives it; of a set with one name, that name."""
    return words(next(iter(value))) if isinstance(value, frozenset) and len(value) == 1 else words(value)


def by(leaf: Leaf, text: Text) -> str:
    """What an answer under a text rests on: clauses with their titles, or silence."""
    if not leaf.grounds:
        return f"by {leaf.basis}"
    numbers = dict.fromkeys(number for number, _ in leaf.grounds)
    return f"by {' and '.join(f'{number} ({text.clauses[number].title})' for number in numbers)}"


def world_json(witness: Witness) -> dict[str, object]:
    """A world for programs."""
    return {
        "at": witness.day.isoformat(),
        "given": {name: words(value) for name, value in witness.given.items()},
        "facts": {name: words(value) for name, value in witness.facts.items()},
        "readings": dict(witness.readings), "withheld": dict(witness.withheld),
        "history": [
            {"what": one.what, "by": one.by, "outcome": one.outcome, "of": one.of, "on": one.on, "values": dict(one.values)}
            for one in witness.history
        ],
    }  # fmt: skip
