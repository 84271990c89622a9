"""Duties, powers over norms, and what happens by itself: the phrases that norms share lower elsewhere (`clauses`)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from servanda.check.amounts import common_unit, period_known, read_computed
from servanda.check.conditions import Lowering, Scope, read_condition, read_duration, read_extent, read_time
from servanda.check.notes import Notes
from servanda.check.vocabulary import Vocabulary, party_known
from servanda.diagnostics.diagnostic import Label, Span
from servanda.model import agreement as model
from servanda.model import terms, types
from servanda.model.agreement import (
    Cure,
    Deadline,
    Deferral,
    Duty,
    Each,
    FieldType,
    Guard,
    Mark,
    Power,
    Survival,
    Window,
)
from servanda.model.quantities import NUMBER, PERCENT
from servanda.model.values import Money
from servanda.model.wording import time_words
from servanda.text import syntax

_NAME = FieldType(types.Name())
_VERBS: dict[type, tuple[str, tuple[str, ...]]] = {
    syntax.Suspend: ("suspend", ("clause",)),
    syntax.Resume: ("resume", ("clause",)),
    syntax.Terminate: ("terminate", ("clause",)),
    syntax.Waive: ("waive", ("clause",)),
    syntax.Release: ("release", ("clause",)),
    syntax.Extend: ("extend", ("clause", "by")),
    syntax.Assign: ("assign", ("clause", "to")),
    syntax.Delegate: ("delegate", ("clause", "to")),
    syntax.Adopt: ("adopt", ("word", "reading")),
    syntax.Amend: ("amend", ("instrument",)),
    syntax.Defer: ("defer", ("clause",)),
}


def built_in_actions(statements: Iterable[syntax.Statement], vocabulary: Vocabulary) -> None:
    """Declare the actions that the rules use without the vocabulary naming them: suspend, pay, consent and the like."""
    statements = tuple(statements)
    for one in statements:
        if isinstance(one, syntax.Instrument) and one.under is not None:
            before = vocabulary.amending.get(one.under.text, ())
            vocabulary.amending[one.under.text] = (*before, one.name.text)
    promise = next((one for one in statements if isinstance(one, syntax.Commitment)), None)
    if promise is not None:
        _declare_pay(promise.span, vocabulary)
    for one in statements:
        if isinstance(one, syntax.Account) and any(line.chosen_by is not None for line in one.lines):
            fields = {"account": _NAME, "amount": FieldType(types.MoneyType())}
            _declare("draw", fields, "void", one.span, vocabulary)
    every = tuple(name for names in vocabulary.amending.values() for name in names)
    for norm in _norms_in(statements):
        verb = _VERBS.get(type(norm.act))
        if verb and verb[0] == "amend":
            named = FieldType(types.OneOf("instrument that is made under a power", every))
            _declare("amend", {"instrument": named}, "void", norm.span, vocabulary)
        elif isinstance(norm.act, syntax.Defer):
            _declare("defer", _of_deferral(norm.act), "void", norm.span, vocabulary)
        elif verb:
            _declare(verb[0], dict.fromkeys(verb[1], _NAME), "void", norm.span, vocabulary)
        if isinstance(norm.act, syntax.Pay):
            _declare_pay(norm.span, vocabulary)
        if isinstance(norm.act, syntax.KeepTrue):
            _declare("keep", {}, "free", norm.span, vocabulary)
        if any(phrase.kind == "needs consent of" for phrase in norm.phrases):
            _declare("consent", {"to": _NAME}, "free", norm.span, vocabulary)


def _of_deferral(act: syntax.Defer) -> dict[str, FieldType]:
    """What an act to defer says: which period, and how much to which later one, as far as the text leaves that open."""
    amount = {} if act.kind == "all but" else {"amount": FieldType(types.MoneyType())}
    return {"clause": _NAME, act.period.text: _NAME, **amount, **({} if act.to_next else {"to": _NAME})}


def _declare_pay(span: Span, vocabulary: Vocabulary) -> None:
    _declare("pay", {"amount": FieldType(types.MoneyType()), "for": _NAME}, "free", span, vocabulary)


def _norms_in(statements: Iterable[syntax.Statement]) -> Iterable[syntax.Norm]:
    for statement in statements:
        if isinstance(statement, syntax.Norm):
            yield statement
        if isinstance(statement, syntax.Except):
            yield from (statement.norm,) if statement.norm else ()
            yield from _norms_in(statement.exceptions)


def _declare(
    name: str, fields: dict[str, FieldType], silence: model.Silence, span: Span, vocabulary: Vocabulary
) -> None:
    own = vocabulary.actions.get(name)
    if own is not None:
        vocabulary.actions[name] = replace(own, fields={**fields, **own.fields})  # theirs, with what the rule reads
    elif name not in vocabulary.events:
        vocabulary.actions[name] = model.Action(name, (), fields, {}, silence, None, span)


# --- what is done ----------------------------------------------------------------------------------------------------


def choices(norm: syntax.Norm) -> list[syntax.Norm]:
    """`approve or reject` as one norm for each; `read_power` knows that they are one choice."""
    actions = norm.act.actions if isinstance(norm.act, syntax.Choose) else ()
    return [replace(norm, act=Chosen(action, norm.act.span, actions)) for action in actions]


@dataclass(frozen=True, slots=True)
class Chosen(syntax.Do):
    """One action of a choice, with all of them."""

    among: tuple[syntax.Word, ...] = ()


def action_of(norm: syntax.Norm) -> syntax.Word:
    """The action that a norm speaks of, built in or declared."""
    match norm.act:
        case syntax.Do(action):
            return action
        case syntax.Pay():
            return syntax.Word("pay", norm.act.span)
        case syntax.KeepTrue():
            return syntax.Word("keep", norm.act.span)
        case _:
            return syntax.Word(_VERBS[type(norm.act)][0], norm.act.span)


def target_guard(act: syntax.Act, place: str, vocabulary: Vocabulary) -> tuple[Guard, ...]:
    """A power over clauses covers only the clauses it names: a condition on the field `clause` (or word and reading);
    a power to amend, only the instruments made under its clause.
    """
    if isinstance(act, syntax.Amend):
        every = vocabulary.actions["amend"].fields["instrument"]
        names = vocabulary.amending.get(place, ())
        return (Guard("when", terms.Member(terms.Field("instrument", every.type), names), None, act.span),)
    if isinstance(act, syntax.Adopt):
        pairs = (("word", act.word.text), ("reading", act.reading.text))
        return tuple(Guard("when", _is(name, value), None, act.span) for name, value in pairs)
    if type(act) not in _VERBS:
        return ()
    refs = getattr(act, "refs", ())
    numbers = tuple(ref.text for ref in refs) or ("agreement",)
    condition = terms.Member(terms.Field("clause", types.Name()), numbers)
    return (Guard("when", condition, None, act.span),)


def _is(name: str, value: str) -> terms.Condition:
    return terms.Compare(terms.Field(name, types.Name()), "=", value)


def each_of(norm: syntax.Norm, to: Lowering) -> Each | None:
    """What sets off one instance each."""
    for phrase in norm.phrases:
        if phrase.kind == "for each breach of":
            return Each("breach", tuple(ref.text for ref in phrase.refs))
        if phrase.kind == "for each" and phrase.word is not None:
            name = phrase.word.text
            if name in to.vocabulary.periods:
                return Each("period", (name,))
            if name in to.vocabulary.happenings():
                return Each("event", (name,))
            known = (*to.vocabulary.happenings(), *to.vocabulary.periods)
            to.notes.unknown("unknown-event", "an event, action or period", name, phrase.word.span, known, "There is")
    return None


def triggers(each: Each | None, vocabulary: Vocabulary) -> dict[str, FieldType]:
    """The fields of the event that sets a norm off, as its phrases name them: `move_crane.site`."""
    if each is None or each.kind != "event":
        return {}
    happening = vocabulary.happenings()[each.names[0]]
    return {f"{each.names[0]}.{name}": one for name, one in happening.fields.items()}


# --- duties ----------------------------------------------------------------------------------------------------------


def read_duty(norm: syntax.Norm, each: Each | None, scope: Scope, to: Lowering) -> Duty:
    """What a `must` norm owes: by when, what performs it, what its breach means."""
    keep = read_condition(norm.act.condition, scope, to) if isinstance(norm.act, syntax.KeepTrue) else None
    return Duty(
        deadline=_deadline(norm, scope, to, keeping=keep is not None),
        keep=keep,
        performance=_performance(norm, scope, to),
        amount=_amount(norm.act, scope, to) if isinstance(norm.act, syntax.Pay) else None,
        lapses=_lapses(norm, scope, to),
        instead_of=_refs(norm, "instead of"),
        on_top_of=_refs(norm, "on top of") if _remedy_said(norm, each, to.notes) else (),
    )


def _phrases(norm: syntax.Norm, *kinds: str) -> list[syntax.Phrase]:
    return [phrase for phrase in norm.phrases if phrase.kind in kinds]


def _refs(norm: syntax.Norm, kind: str) -> tuple[str, ...]:
    return tuple(ref.text for phrase in _phrases(norm, kind) for ref in phrase.refs)


def _deadline(norm: syntax.Norm, scope: Scope, to: Lowering, *, keeping: bool) -> Deadline:
    found = _phrases(norm, "by", "before", "within", "without deadline")
    if keeping:
        if not _phrases(norm, "through", "until", "while") and not found:
            to.notes.say("duty-without-deadline", "what must be kept has no end", norm.span,
                         why="A wait without an end binds for ever.",
                         help="say `through D`, `until X` or `while C`.")  # fmt: skip
        return Deadline("none", None, "kept")
    if len(found) != 1:
        title = "a duty without a deadline" if not found else "a duty with more than one deadline"
        to.notes.say("duty-without-deadline", title, norm.span,
                     why="An end is always written: without it nobody can say when the duty is breached, and `by` and "
                     "`before` differ by a day.",
                     help="say exactly one of `by T`, `before T`, `within N days after E`, "
                     'or `without deadline "why"`.')  # fmt: skip
    if not found:
        return Deadline("none", None, "none was written")
    phrase = found[0]
    if phrase.kind == "without deadline":
        why = phrase.quoted.text if phrase.quoted else ""
        mark = Mark("without deadline", phrase.assumed.text) if phrase.assumed else None
        return Deadline("none", None, why, mark)
    time = read_time(phrase.time, scope, to) if phrase.time is not None else None
    kind = phrase.kind if phrase.kind in ("by", "before", "within") else "by"
    said = f"{kind} {time_words(time)}" if time is not None else kind
    return Deadline(kind, time, mark=Mark(said, phrase.assumed.text) if phrase.assumed else None)


def _performance(norm: syntax.Norm, scope: Scope, to: Lowering) -> terms.Condition | None:
    found = [read_condition(p.condition, scope, to) for p in _phrases(norm, "with") if p.condition is not None]
    return terms.All(tuple(found)) if len(found) > 1 else found[0] if found else None


def _amount(act: syntax.Pay, scope: Scope, to: Lowering) -> terms.Computed | None:
    read = read_computed(act.amount, scope, to)
    if read is not None and read.unit in (NUMBER, PERCENT):
        to.notes.say("type-mismatch", "only money can be paid", act.span,
                     help="pay a sum, a money field of the trigger, or an amount in a currency.")  # fmt: skip
    return read.value if read else None


def _lapses(norm: syntax.Norm, scope: Scope, to: Lowering) -> terms.Condition | None:
    for phrase in _phrases(norm, "lapses"):
        return read_condition(phrase.condition, scope, to) if phrase.condition else terms.Constant(value=True)
    return None


def read_cure(norm: syntax.Norm, scope: Scope, to: Lowering) -> Cure | None:
    """How a breach can be cured."""
    for phrase in _phrases(norm, "curable"):
        time = read_time(phrase.time, scope, to) if phrase.time is not None else None
        if time is None:
            return None
        event = phrase.word.text if phrase.word else None
        if event is not None and event not in to.vocabulary.happenings() and phrase.word is not None:
            known = tuple(to.vocabulary.happenings())
            to.notes.unknown("unknown-event", "an event or action", event, phrase.word.span, known, "There is")
        return Cure(event, time)
    return None


def _remedy_said(norm: syntax.Norm, each: Each | None, notes: Notes) -> bool:
    said = _phrases(norm, "instead of", "on top of")
    if each is not None and each.kind == "breach" and not said:
        notes.say("remedy-unsaid", "a remedy that does not say whether it replaces the first duty", norm.span,
                  why=f"After a breach of {', '.join(each.names)}, is that still owed as well?",
                  help=f"say `on top of {each.names[0]}` or `instead of {each.names[0]}`.")  # fmt: skip
    return bool(said)


# --- powers ----------------------------------------------------------------------------------------------------------


def read_power(norm: syntax.Norm, scope: Scope, to: Lowering) -> Power | None:
    """What a `can` norm does beyond permitting an act; None for a plain power."""
    act = norm.act
    verb = _VERBS[type(act)][0] if type(act) in _VERBS else ""
    kinds = {phrase.kind for phrase in norm.phrases}
    special = {
        "once", "at most times", "once in each", "needs consent of", "parts lapse after", "silence means",
        "takes effect", "stays liable", "is released", "for each", "for each breach of",
    }  # fmt: skip
    if not verb and not isinstance(act, Chosen) and not kinds & special:
        return None
    effect = next(iter(_phrases(norm, "takes effect")), None)
    if effect is not None and verb != "terminate":
        to.notes.say(
            "not-yet-supported",
            "a delayed effect is supported for terminations only",
            effect.span,
            help="leave `takes effect …` out, or say it in a duty of its own.",
        )
    silence = next((p.word for p in _phrases(norm, "silence means") if p.word), None)
    consent = next((p.party for p in _phrases(norm, "needs consent of") if p.party), None)
    if consent is not None:
        party_known(consent, to.vocabulary, to.notes)
    if silence is not None and silence.text not in to.vocabulary.happenings():
        known = tuple(to.vocabulary.happenings())
        to.notes.unknown("unknown-event", "an event or action", silence.text, silence.span, known, "Silence can mean")
    liable = True if "stays liable" in kinds else False if "is released" in kinds else None
    return Power(
        verb=verb,
        clauses=tuple(ref.text for ref in getattr(act, "refs", ())),
        clock=act.clock if isinstance(act, syntax.Suspend) else None,
        at_most=read_duration(act.at_most, to) if isinstance(act, syntax.Extend) else None,
        times=1 if "once" in kinds else next((p.number for p in _phrases(norm, "at most times")), None),
        each_period=next((p.word.text for p in _phrases(norm, "once in each") if p.word), None),
        takes_effect=read_duration(effect.duration, to) if effect and effect.duration else None,
        effect_after=read_time(effect.time, scope, to) if effect and effect.time else None,
        consent_of=consent.text if consent else None,
        parts_lapse=next(
            (read_duration(p.duration, to) for p in _phrases(norm, "parts lapse after") if p.duration), None
        ),
        silence_means=silence.text if silence else None,
        choices=tuple(word.text for word in act.among) if isinstance(act, Chosen) else (),
        liable=liable,
        deferral=_deferral(norm, act, to) if isinstance(act, syntax.Defer) else None,
    )


def _deferral(norm: syntax.Norm, act: syntax.Defer, to: Lowering) -> Deferral | None:
    """What may be moved, and whereto. There is such a power for each period by itself."""
    for phrase in _phrases(norm, "for each", "for each breach of"):
        to.notes.say("not-yet-supported", "a power to defer that something sets off is not supported yet", phrase.span,
                     help="leave `for each …` out: it is there for each period by itself.")  # fmt: skip
    names = [name for name, clauses in to.vocabulary.commitment_clauses.items() if act.refs[0].text in clauses]
    if isinstance(act.limit, syntax.Money):
        units = [to.vocabulary.commitments[name].unit.text for name in names]
        common_unit([*units, act.limit.currency], act.limit.span, to)
    limit = Money(act.limit.currency, act.limit.amount) if isinstance(act.limit, syntax.Money) else act.limit.value
    if not period_known(act.period, to):
        return None
    return Deferral(act.period.text, limit, act.kind == "all but", act.to_next)


def read_survival(norm: syntax.Norm, to: Lowering) -> tuple[Survival, ...]:
    """What outlives the end of the agreement."""
    found: list[Survival] = []
    for phrase in _phrases(norm, "survives"):
        one = phrase.survival
        if one is None:
            continue
        extent = read_extent(one.through, to) if one.through else None
        found.append(
            Survival(
                None if one.cause == "any end" else one.cause,
                tuple(ref.text for ref in one.under),
                read_duration(one.duration, to) if one.duration else None,
                extent.end if extent else None,
            )
        )
    return tuple(found)


# --- what happens by itself ------------------------------------------------------------------------------------------


def read_effect(
    written: syntax.ByItself, guards: tuple[Guard, ...], windows: tuple[Window, ...], to: Lowering
) -> model.Effect:
    """Completion, renewal, rest and cut-off; their phrases were read as those of norms are."""
    match written:
        case syntax.Completed():
            return model.Effect("completed", (), None, None, guards, windows, written.span)
        case syntax.Renews(duration):
            return model.Effect("renews", (), None, read_duration(duration, to), guards, windows, written.span)
        case syntax.Suspends(refs, clock):
            numbers = tuple(ref.text for ref in refs)
            return model.Effect("suspends", numbers, clock, None, guards, windows, written.span)
        case syntax.CutsOff(refs):
            numbers = tuple(ref.text for ref in refs)
            return model.Effect("cuts off", numbers, None, None, guards, windows, written.span)


def one_duty(norms: Iterable[model.Norm], notes: Notes) -> None:
    """A clause whose life others mention holds one duty, so that its number names it."""
    duties = [norm for norm in norms if norm.duty is not None]
    for second in duties[1:]:
        notes.say("second-duty", "a second duty in one clause", second.span,
                  why="Conditions, cures and remedies name a duty by its clause's number.",
                  help="give the second duty a clause of its own.",
                  labels=(Label(duties[0].span, "the first"),))  # fmt: skip
