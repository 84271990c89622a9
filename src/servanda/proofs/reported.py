"""What was found in every possible world, as people are told of it: warnings with a witness, and rules that add nothing."""

from collections.abc import Iterator

from servanda.diagnostics.diagnostic import Diagnostic, Label
from servanda.model.amendments import Placed
from servanda.model.cases import Supposed
from servanda.model.values import Value, words
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
    given = [f"{name} is {words(value)}" for name, value in (*one.given.items(), *one.facts.items())]
    given += [f"{word} is read as {reading}" for word, reading in one.readings.items()]
    said = f"on {one.witness.day.isoformat()}"
    if given:
        said += f" where {', '.join(given[:-1])}{' and ' if given[1:] else ''}{given[-1]}"
    happened = [_happened(each) for each in one.witness.history]
    return said + (f", after {'; '.join(happened)}" if happened else "")


def as_case(party: str, action: str, witness: Witness, verdict: str) -> str:
    """A question with its answer, as cases are written."""
    suppose = f" suppose {'; '.join(map(_supposed, witness.history))}" if witness.history else ""
    given = "".join(f" {name}={_written(value)}" for name, value in (*witness.given.items(), *witness.facts.items()))
    return f"at {witness.day.isoformat()}{suppose}: may {party} {action}{given} -> {verdict}"


def _written(value: Value) -> str:
    """A value as a question gives it; of a set with one name, that name."""
    return words(next(iter(value))) if isinstance(value, frozenset) and len(value) == 1 else words(value)


def _supposed(one: Supposed) -> str:
    if one.outcome is not None:
        return f"{one.what} {one.outcome} {one.of} on {one.on}"
    if tuple(one.values) == ("value",):
        return f"{one.what} is {one.values['value']} on {one.on}"
    fields = f" with {' '.join(f'{name}={value}' for name, value in one.values.items())}" if one.values else ""
    return f"{one.what}{f' by {one.by}' if one.by else ''} on {one.on}{fields}"


def _happened(one: Supposed) -> str:
    if one.outcome is not None:
        return f"{one.what} {one.outcome} {one.of} on {one.on}"
    by = f" by {one.by}" if one.by else ""
    is_ = f" is {one.values['value']}" if tuple(one.values) == ("value",) else ""
    return f"{one.what}{is_}{by} on {one.on}"
