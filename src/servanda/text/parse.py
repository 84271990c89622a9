"""Text -> syntax tree, with every mistake of the file: `parse_document` never raises for bad input.

A block is cut into statements by its indentation first, and each line is parsed on its own, so that a bad line never
spoils its neighbours. A statement whose first line cannot be read is left out; of any other, what could be read is
kept. Lines that cannot be read yet (`not-yet-supported`) take what is indented under them along.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any as Part
from typing import TypeVar

from servanda.diagnostics.diagnostic import Diagnostic, Span
from servanda.text import mistakes
from servanda.text.build import ExceptHead, Open, PropertyHead, Said
from servanda.text.lalr import NestedTooDeep, Unexpected, parse_tokens
from servanda.text.layout import Line, tree_of
from servanda.text.markdown import Block, Heading, Prose, split
from servanda.text.syntax import (
    Account,
    AccountLine,
    Action,
    Agreement,
    All,
    Amount,
    AmountLine,
    AnyCase,
    ByItself,
    Claim,
    Commitment,
    CommitmentLine,
    Condition,
    Default,
    Define,
    Document,
    Event,
    Except,
    Expr,
    Field,
    Instrument,
    Interprets,
    Keeps,
    Kind,
    Norm,
    Not,
    Number,
    Panel,
    PanelLine,
    Phrase,
    PhraseKind,
    Property,
    Quoted,
    Reading,
    Replaces,
    Section,
    Statement,
    Strikes,
    Tier,
    Truth,
    Word,
)  # fmt: skip
from servanda.text.tables import WORDS
from servanda.text.tokens import Token, tokens_of


def parse_document(file: str, text: str) -> tuple[Document, list[Diagnostic]]:
    """The tree of a file, and all that is wrong with it, in the order of the text."""
    page = split(file, text)
    problems = list(page.problems)
    sections = _Sections(file)
    for part, following in zip(page.parts, (*page.parts[1:], None), strict=True):
        match part:
            case Heading():
                sections.open(part)
            case Prose():
                leads_to_cases = isinstance(following, Block) and following.kind == "cases"
                if not (sections.prose and leads_to_cases):  # which is no part of the clause
                    sections.prose.extend(line.text for line in part.lines)
            case Block():
                told = sections.block(part)
                problems.extend(told if part.complete else [])
    sections.close()
    title = next((p.title for p in page.parts if isinstance(p, Heading) and p.level == 1), "")
    problems.sort(key=lambda p: (p.span or Span(file, 0, 0, 0), p.name))
    return Document(file, title, tuple(sections.done)), problems


class _Sections:
    """Gathers what stands under each heading."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.done: list[Section] = []
        self.heading: Heading | None = None
        self.prose: list[str] = []
        self.statements: list[Statement] = []
        self.cases: list[AnyCase] = []

    @property
    def clause(self) -> str | None:
        if self.heading is None:
            return None
        return f"{self.heading.number} {self.heading.title}" if self.heading.number else self.heading.title

    def open(self, heading: Heading) -> None:
        self.close()
        self.heading = heading

    def block(self, block: Block) -> list[Diagnostic]:
        if block.kind == "cases":
            from servanda.text.cases import parse_cases

            cases, problems = parse_cases(self.file, block.lines, self.clause)
            self.cases.extend(cases)
            return problems
        lines, problems = tree_of(self.file, block.lines, self.clause)
        scribe = Scribe(self.file)
        self.statements.extend(statements_of(scribe, lines))
        return problems + mistakes.in_clause(scribe.problems, self.clause)

    def close(self) -> None:
        prose = "\n".join(self.prose).strip("\n")
        if self.heading or prose.strip() or self.statements or self.cases:
            self.done.append(self.section(prose))
        self.heading, self.prose, self.statements, self.cases = None, [], [], []

    def section(self, prose: str) -> Section:
        head, statements, cases = self.heading, tuple(self.statements), tuple(self.cases)
        if head is None:
            return Section(None, "", 0, prose, statements, cases, Span(self.file, 1, 1, 1))
        number = Word(head.number, head.number_span) if head.number and head.number_span else None
        return Section(number, head.title, head.level, prose, statements, cases, head.span)


# --- one line --------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Scribe:
    """Where a block's mistakes are written down."""

    file: str
    problems: list[Diagnostic] = field(default_factory=list[Diagnostic])


def read(scribe: Scribe, start: str, line: Line, named: str, forms: str | None = None) -> Part:
    """The value of a line of the kind `start`, or None after noting why it has none.

    `named`: the line, to a reader. `forms`: what such a line begins with, where its forms are known; see `forms_of`.
    """
    tokens = tokens_of(line.text)
    try:
        return parse_tokens(start, tokens, line.text, line.span, scribe.problems)
    except Unexpected as at:
        scribe.problems.append(
            mistakes.unexpected(
                scribe.file, line.number, line.text, tokens, at.index, at.expected, named,
                None if forms is None else mistakes.forms_of(forms, tokens),
            )
        )  # fmt: skip
    except NestedTooDeep as at:
        span = Span(line.file, line.number, at.token.start, at.token.end)
        scribe.problems.append(mistakes.nested_too_deep(span))
    return None


def words_of(line: Line) -> list[str]:
    return line.text.split()


def alone(scribe: Scribe, line: Line) -> None:
    """Nothing can be indented under this line."""
    unsupported_or_misplaced(scribe, line, None)


def unsupported_or_misplaced(scribe: Scribe, line: Line, can_hold: str | None) -> None:
    for child in line.children:
        tokens = tokens_of(child.text)
        later = mistakes.not_yet_at(child.text, tokens, 0)
        if later:
            scribe.problems.append(mistakes.not_yet_supported(child.span, later[0]))
        else:
            scribe.problems.append(mistakes.belongs_to_nothing(child.span, line.text.strip()[:40], can_hold))


def gather(scribe: Scribe, line: Line, start: str, named: str) -> list[Part]:
    """The values of the indented lines, none of which holds anything itself."""
    return read_rows(scribe, line.children, start, named)


def read_rows(scribe: Scribe, lines: list[Line], start: str, named: str, forms: str | None = None) -> list[Part]:
    """The values of these lines."""
    found: list[Part] = []
    for line in lines:
        value = read(scribe, start, line, named, forms)
        if value is not None:
            found.append(value)
            alone(scribe, line)
    return found


def once(scribe: Scribe, said: list[Said], what: str) -> Part:
    """The one value said of `what`; the first, where it is said twice."""
    found = [s for s in said if s.what == what]
    for again in found[1:]:
        scribe.problems.append(mistakes.said_twice(again.span, f"{what} is", found[0].span))
    return found[0].value if found else None


# --- statements ------------------------------------------------------------------------------------------------------

MODALS = ("may", "must", "can", "cannot")


def statements_of(scribe: Scribe, lines: list[Line]) -> list[Statement]:
    found: list[Statement] = []
    pending: tuple[Quoted, Span] | None = None
    for line in lines:
        if words_of(line)[0] == "assuming":
            pending = _assuming(scribe, line, pending)
            continue
        statement = _statement(scribe, line)
        if pending:
            statement = _mark(scribe, statement, pending, line)
            pending = None
        if statement is not None:
            found.append(statement)
    if pending:
        scribe.problems.append(mistakes.assuming_without_norm(pending[1]))
    return found


def _assuming(scribe: Scribe, line: Line, pending: tuple[Quoted, Span] | None) -> tuple[Quoted, Span] | None:
    quoted: Quoted | None = read(scribe, "assuming", line, "`assuming`")
    alone(scribe, line)
    if quoted is None:
        return pending
    if pending:
        scribe.problems.append(mistakes.said_twice(line.span, "what is assumed is", pending[1]))
        return pending
    return quoted, line.span


def _mark(scribe: Scribe, statement: Statement | None, pending: tuple[Quoted, Span], line: Line) -> Statement | None:
    if isinstance(statement, Norm):
        return replace(statement, assuming=pending[0])
    # A norm that cannot be read has been told already.
    if statement is not None or not _names_a_modal(line):
        scribe.problems.append(mistakes.assuming_without_norm(pending[1]))
    return statement


def _names_a_modal(line: Line) -> bool:
    return any(word in MODALS for word in words_of(line))


def _statement(scribe: Scribe, line: Line) -> Statement | None:
    tokens = tokens_of(line.text)
    if begins_like_a_norm(tokens):
        return norm(scribe, line)
    reader = _reader(tokens)
    if reader:
        return reader(scribe, line)
    later = mistakes.not_yet_at(line.text, tokens, 0)
    if later:
        scribe.problems.append(mistakes.not_yet_supported(line.span, later[0]))
        return None
    if mistakes.almost_a_norm(tokens):
        return norm(scribe, line)
    if tokens[0].kinds[0] in WORDS or tokens[0].kinds[0] == "NAME":
        span = Span(line.file, line.number, tokens[0].start, tokens[0].end)
        scribe.problems.append(mistakes.unknown_statement(span, tokens[0].text))
    else:
        scribe.problems.append(
            mistakes.unexpected(scribe.file, line.number, line.text, tokens, 0, frozenset({"NAME"}), "A statement")
        )
    return None


def _reader(tokens: list[Token]) -> "Reader | None":
    if tokens[0].text == "agreement" and len(tokens) > 1 and tokens[1].text in _OF_THE_AGREEMENT:
        return _OF_THE_AGREEMENT[tokens[1].text]
    return READERS.get(tokens[0].text)


PHRASES = frozenset({
    "when", "unless", "while", "from", "until", "through", "by", "before", "within", "after", "despite", "subject",
    "to", "for", "with", "without", "lapses", "curable", "instead", "on", "survives", "once", "at", "needs", "parts",
    "silence", "takes", "in",
})  # fmt: skip


def begins_like_a_phrase(tokens: list[Token]) -> bool:
    """`when storm`, `Owner stays liable`; not `to may lend`, where a party has a keyword's name."""
    return (tokens[0].text in PHRASES or tokens[0].kinds[0] == "STAYING") and not begins_like_a_norm(tokens)


def begins_like_a_norm(tokens: list[Token]) -> bool:
    """`P may`, `P or Q must`, `P and Q together can`."""
    i = 1
    while i + 1 < len(tokens) and tokens[i].text in ("or", "and"):
        i += 2
    if i < len(tokens) and tokens[i].text == "together":
        i += 1
    return i < len(tokens) and tokens[0].kinds[-1] == "NAME" and tokens[i].text in MODALS


# --- vocabulary ------------------------------------------------------------------------------------------------------


def _agreement(scribe: Scribe, line: Line) -> Agreement | None:
    head: Agreement | None = read(scribe, "agreement", line, "An agreement")
    if head is None and _told_not_yet(scribe, line):
        return None
    found: list[Said | tuple[Said, ...]] = gather(scribe, line, "agreement_line", "A line of an agreement")
    said = [one for some in found for one in ((some,) if isinstance(some, Said) else some)]
    parties = once(scribe, said, "the parties")
    zone = once(scribe, said, "the time zone")
    days = once(scribe, said, "the business days")
    end = once(scribe, said, "the end")
    return head and replace(
        head, parties=parties or (), zone=zone, business_days=days,
        runs_from=once(scribe, said, "when it begins to run"),
        runs_until=end[1] if end and end[0] == "until" else None,
        runs_through=end[1] if end and end[0] == "through" else None,
        accrued=once(scribe, said, "what happens to accrued duties"),
    )  # fmt: skip


def _told_not_yet(scribe: Scribe, line: Line) -> bool:
    """Whether the last mistake told was that this very line cannot be read yet."""
    last = scribe.problems[-1]
    return last.name == "not-yet-supported" and last.span is not None and last.span.line == line.number


def _kind(scribe: Scribe, line: Line) -> Kind | None:
    head: Kind | None = read(scribe, "kind", line, "A kind")
    fields: list[Field] = gather(scribe, line, "field_line", "A field")
    return head and replace(head, fields=tuple(fields))


def _action(scribe: Scribe, line: Line) -> Action | None:
    head: Action | None = read(scribe, "action", line, "An action")
    parts: list[Field | Default] = gather(scribe, line, "action_line", "A line of an action")
    defaults = [p for p in parts if isinstance(p, Default)]
    for again in defaults[1:]:
        scribe.problems.append(mistakes.said_twice(again.span, "what holds otherwise is", defaults[0].span))
    fields = tuple(p for p in parts if isinstance(p, Field))
    return head and replace(head, fields=fields, default=defaults[0] if defaults else None)


def _event(scribe: Scribe, line: Line) -> Event | None:
    head: Event | None = read(scribe, "event", line, "An event")
    fields: list[Field] = gather(scribe, line, "field_line", "A field")
    return head and replace(head, fields=tuple(fields))


def _single(start: str, named: str, forms: str | None = None) -> "Reader":
    """A statement of one line."""

    def reader(scribe: Scribe, line: Line) -> Statement | None:
        statement: Statement | None = read(scribe, start, line, named, forms)
        if statement is not None:
            alone(scribe, line)
        return statement

    return reader


# --- instruments -----------------------------------------------------------------------------------------------------


def _instrument(scribe: Scribe, line: Line) -> Instrument | None:
    head: Instrument | None = read(scribe, "instrument", line, "An instrument")
    said: list[Said] = gather(scribe, line, "instrument_line", "A line of an instrument")
    relation, target = once(scribe, said, "what it does") or (None, None)
    return head and replace(
        head, relation=relation, target=target, effective=once(scribe, said, "the effective date"),
        published=once(scribe, said, "the publication date"), authority=once(scribe, said, "the authority"),
        sources=tuple(s.value for s in said if s.what == "the source"),
        under=once(scribe, said, "the clause it rests on"),
    )  # fmt: skip


_Amendment = Strikes | Replaces | Keeps


def _keeps(scribe: Scribe, line: Line) -> _Amendment | None:
    head: tuple[Keeps, list[Said]] | None = read(scribe, "keeps", line, "`keeps`")
    said: list[Said] = list(head[1]) if head else []
    opens: list[Open] = []
    for child in line.children:
        if words_of(child)[0] == "what":
            opens.extend(_open_line(scribe, child, line))
            continue
        said.extend(read(scribe, "keeps_line", child, "A line under `keeps`") or [])
        said.extend(_kept_assumptions(scribe, child))
    assumed = once(scribe, said, "what is assumed")
    condition = once(scribe, said, "the condition")
    return head and _with_open(scribe, replace(head[0], assumed=assumed, condition=condition), opens)


def _kept_assumptions(scribe: Scribe, line: Line) -> list[Said]:
    quoted: list[Quoted] = gather(scribe, line, "assumed_line", "A line under a phrase")
    return [Said("what is assumed", q, q.span) for q in quoted]


def _striking(start: str, named: str) -> "Reader":
    """`strikes` and `replaces`, with what becomes of live duties."""

    def reader(scribe: Scribe, line: Line) -> Statement | None:
        head: _Amendment | None = read(scribe, start, line, named)
        if head is None and _told_not_yet(scribe, line):
            return None
        opens = [found for child in line.children for found in _open_line(scribe, child, line)]
        return head and _with_open(scribe, head, opens)

    return reader


def _open_line(scribe: Scribe, line: Line, head: Line) -> list[Open]:
    if words_of(line)[0] != "what":
        scribe.problems.append(mistakes.belongs_to_nothing(line.span, head.text.strip()[:40], "`what is open is …`"))
        return []
    found: Open | None = read(scribe, "open_line", line, "What is open")
    assumed = assumed_under(scribe, line, found.assumed if found else None)
    return [found._replace(assumed=assumed)] if found else []


def _with_open(scribe: Scribe, statement: _Amendment, opens: list[Open]) -> _Amendment:
    for again in opens[1:]:
        scribe.problems.append(mistakes.said_twice(again.span, "what becomes of what is open is", opens[0].span))
    if not opens:
        return statement
    return replace(statement, open=opens[0].transition, open_assumed=opens[0].assumed)


# --- defined words and panels ----------------------------------------------------------------------------------------


def _define(scribe: Scribe, line: Line) -> Define | None:
    head: Define | None = read(scribe, "define", line, "A definition")
    before = len(scribe.problems)
    meanings: list[Part] = [m for m in (_meaning(scribe, child) for child in line.children) if m is not None]
    readings = tuple(m for m in meanings if isinstance(m, Reading))
    bodies = [m for m in meanings if not isinstance(m, Reading)]
    for again in bodies[1:] if not readings else bodies:
        first = readings[0].span if readings else span_of(bodies[0])
        scribe.problems.append(mistakes.said_twice(span_of(again), "the meaning is", first))
    if head and not meanings and len(scribe.problems) == before:
        scribe.problems.append(mistakes.define_without_meaning(head.name.span, head.name.text))
    return head and replace(head, body=None if readings else next(iter(bodies), None), readings=readings)


def span_of(node: Part) -> Span:
    return node.path.span if isinstance(node, Truth) else node.span


def _meaning(scribe: Scribe, line: Line) -> Part:
    if words_of(line)[0] == "reading":
        return _reading(scribe, line)
    meaning = read(scribe, "define_line", line, "A definition")
    if meaning is not None:
        alone(scribe, line)
    return meaning


def _interprets(scribe: Scribe, line: Line) -> Interprets | None:
    head: Interprets | None = read(scribe, "interprets", line, "An interpretation")
    readings = [r for r in (_reading(scribe, child) for child in line.children) if r is not None]
    return head and replace(head, readings=tuple(readings))


def _reading(scribe: Scribe, line: Line) -> Reading | None:
    reading: Reading | None = read(scribe, "interprets_line", line, "A reading")
    said: list[Said] = gather(scribe, line, "reading_note", "A line under a reading")
    holders = [name for s in said if s.what == "held by" for name in s.value]
    return reading and replace(
        reading, because=tuple(s.value for s in said if s.what == "because"), held_by=tuple(holders),
        sources=tuple(s.value for s in said if s.what == "source"),
    )  # fmt: skip


def _panel(scribe: Scribe, line: Line) -> Panel | None:
    head: Panel | None = read(scribe, "panel", line, "A panel")
    lines = [p for p in (_panel_line(scribe, child) for child in line.children) if p is not None]
    return head and replace(head, lines=tuple(lines))


def _panel_line(scribe: Scribe, line: Line) -> PanelLine | None:
    """Panel lines stay words; only what is assumed about them is taken apart."""
    tokens = tokens_of(line.text)
    inline: Quoted | None = None
    if len(tokens) > 2 and tokens[-2].text == "assumed" and tokens[-1].kinds[0] == "STRING":
        mark = tokens[-1]
        inline = Quoted(mark.text[1:-1], Span(line.file, line.number, mark.start, mark.end))
        tokens = tokens[:-2]
    for index, token in enumerate(tokens):
        if token.kinds[0] == "unclosed-quote":
            scribe.problems.append(
                mistakes.unexpected(scribe.file, line.number, line.text, tokens, index, frozenset(), "A panel's line")
            )
            return None
    text = " ".join(line.text[tokens[0].start - 1 : tokens[-1].end - 1].split())
    assumed = assumed_under(scribe, line, inline)
    return PanelLine(text, assumed, Span(line.file, line.number, tokens[0].start, tokens[-1].end))


def assumed_under(
    scribe: Scribe, line: Line, inline: Quoted | None, named: str = "A line under a phrase"
) -> Quoted | None:
    """What is assumed about a line: written on it, or indented under it."""
    marks = [inline] if inline else []
    marks.extend(gather(scribe, line, "assumed_line", named))
    for again in marks[1:]:
        scribe.problems.append(mistakes.said_twice(again.span, "what is assumed is", marks[0].span))
    return marks[0] if marks else None


# --- amounts, accounts and commitments --------------------------------------------------------------------------------


def _amount(scribe: Scribe, line: Line) -> Amount | None:
    head: Amount | None = read(scribe, "amount", line, "An amount", "amount")
    lines = [found for child in line.children if (found := _amount_line(scribe, child))]
    return head and replace(head, lines=_each_once(scribe, lines))


def _amount_line(scribe: Scribe, line: Line) -> AmountLine | None:
    if not _known_line(scribe, line, "an amount"):
        return None
    found: AmountLine | None = read(scribe, "amount_line", line, "A line of an amount", "an amount")
    if found is None:
        return None
    rows, line = _rows_of(line) if found.kind == "tiers" else ([], line)
    found = replace(found, assumed=assumed_under(scribe, line, found.assumed, "A line under an amount's line"))
    return replace(found, tiers=_tiers(scribe, found, rows)) if found.kind == "tiers" else found


def _account(scribe: Scribe, line: Line) -> Account | None:
    head: Account | None = read(scribe, "account", line, "An account", "account")
    lines = [found for child in line.children if (found := _account_line(scribe, child))]
    return head and replace(head, lines=_each_once(scribe, lines))


def _account_line(scribe: Scribe, line: Line) -> AccountLine | None:
    if not _known_line(scribe, line, "an account"):
        return None
    found: AccountLine | None = read(scribe, "account_line", line, "A line of an account", "an account")
    assumed = assumed_under(scribe, line, found.assumed, "A line under an account's line") if found else None
    return found and replace(found, assumed=assumed)


def _commitment(scribe: Scribe, line: Line) -> Commitment | None:
    head: Commitment | None = read(scribe, "commitment", line, "A commitment", "commitment")
    lines = [found for child in line.children if (found := _commitment_line(scribe, child))]
    return head and replace(head, lines=_each_once(scribe, lines))


def _commitment_line(scribe: Scribe, line: Line) -> CommitmentLine | None:
    if not _known_line(scribe, line, "a commitment"):
        return None
    found: CommitmentLine | None = read(scribe, "commitment_line", line, "A line of a commitment", "a commitment")
    if found is None:
        return None
    by_rows = found.kind in ("at least by", "at most by")
    rows, line = _rows_of(line) if by_rows else ([], line)
    found = replace(found, assumed=assumed_under(scribe, line, found.assumed, "A line under a commitment's line"))
    return replace(found, rows=_schedule(scribe, found, rows)) if by_rows else found


def _schedule(scribe: Scribe, line: CommitmentLine, rows: list[Line]) -> tuple[tuple[Word, Expr], ...]:
    """The rows of a schedule, each with the period it is for as people call it."""
    if not rows:
        scribe.problems.append(mistakes.table_without_rows(line.span, "a schedule", "`2027 : EUR 80,000`"))
    read_: list[tuple[Number | Word, Expr]] = read_rows(scribe, rows, "by_row", "A row of a schedule", "a row")
    found = [(Word(f"{row.value:f}", row.span) if isinstance(row, Number) else row, value) for row, value in read_]
    first: dict[str, Word] = {}
    for row, _ in found:
        if row.text in first:
            scribe.problems.append(mistakes.said_twice(row.span, f"{row.text} is", first[row.text].span))
        first.setdefault(row.text, row)
    return tuple(found)


def _known_line(scribe: Scribe, line: Line, what: mistakes.WithLines) -> bool:
    """Whether a line begins like one of what it stands under; noted where it does not."""
    tokens = tokens_of(line.text)
    if not mistakes.begins_otherwise(tokens, what):
        return True
    span = Span(line.file, line.number, tokens[0].start, tokens[0].end)
    scribe.problems.append(mistakes.unknown_line(span, tokens[0].text, what))
    return False


def _rows_of(line: Line) -> tuple[list[Line], Line]:
    """The rows of a table under a line, and the line with the rest."""
    rows = [child for child in line.children if words_of(child)[0] != "assumed"]
    return rows, replace(line, children=[child for child in line.children if child not in rows])


def _tiers(scribe: Scribe, line: AmountLine, rows: list[Line]) -> tuple[Tier, ...]:
    if not rows:
        scribe.problems.append(mistakes.table_without_rows(line.span, "tiers", "`below 1,000 : 4%`"))
    found: list[Tier] = read_rows(scribe, rows, "tier", "A tier", "a tier")
    last = [tier for tier in found if tier.below is None]
    for again in last[1:]:
        scribe.problems.append(mistakes.said_twice(again.span, "what holds otherwise is", last[0].span))
    return tuple(found)


# What lines of these kinds say is said once.
_ONCE = {
    kind: what
    for what, kinds in {
        "the value is": ("value", "tiers"),
        "what it is at least is": ("at least",),
        "when it accrues is": ("accrues",),
        "the rounding is": ("rounds",),
        "what corrections do is": ("re-open", "count when known"),
        "when it expires is": ("expires",),
        "what becomes of a surplus is": ("surplus lost", "surplus carries"),
        "what becomes of a shortfall is": (
            "shortfall paid", "shortfall breach", "shortfall made good", "shortfall withheld",
        ),
        "where the payment goes is": ("payment goes to", "payment kept"),
        "where the payment counts is": (
            "payment counts in all", "payment counts in the period", "payment counts later", "payment counts nowhere",
        ),
        "what becomes of a part is": ("part prorated", "part in full", "part falls away"),
    }.items()
    for kind in kinds
}  # fmt: skip
OneLine = TypeVar("OneLine", AmountLine, AccountLine, CommitmentLine)


def _each_once(scribe: Scribe, lines: list[OneLine]) -> tuple[OneLine, ...]:
    """The lines without those that say something again."""
    first: dict[str, OneLine] = {}
    found: list[OneLine] = []
    for line in lines:
        what = _ONCE.get(line.kind)
        if what in first:
            scribe.problems.append(mistakes.said_twice(line.span, what, first[what].span))
            continue
        if what:
            first[what] = line
        found.append(line)
    return tuple(found)


# --- norms and exceptions --------------------------------------------------------------------------------------------


def norm(scribe: Scribe, line: Line) -> Norm | None:
    """A norm with its indented phrases."""
    head: Norm | None = read(scribe, "norm", line, "A norm")
    if head is None and _told_not_yet(scribe, line):
        return None
    phrases = _phrases_under(scribe, line, list(head.phrases) if head else [])
    return head and replace(head, phrases=tuple(phrases))


def _phrases_under(scribe: Scribe, line: Line, phrases: list[Phrase]) -> list[Phrase]:
    """The phrases on a statement's own line, and those indented under it."""
    for child in line.children:
        phrases = _norm_line(scribe, child, phrases)
    return phrases


def _norm_line(scribe: Scribe, line: Line, phrases: list[Phrase]) -> list[Phrase]:
    """The phrases with those of one more line."""
    first = words_of(line)[0]
    if first == "except":
        scribe.problems.append(mistakes.exception_under_norm(line.span))
        return phrases
    if first == "assumed" and phrases and phrases[-1].span.line < line.number:
        # It marks the phrases on the norm's own line, as it would those of a line of their own.
        quoted = read(scribe, "assumed_line", line, "A line under a phrase")
        return _assume(scribe, phrases, quoted)
    return phrases + phrases_of(scribe, line)


def phrases_of(scribe: Scribe, line: Line) -> list[Phrase]:
    """The phrases of one line, marked with what is assumed under it."""
    found: tuple[Phrase, ...] | None = read(scribe, "phrase_line", line, "A norm")
    if found is None:
        return []
    return _assume(scribe, list(found), assumed_under(scribe, line, None))


def _assume(scribe: Scribe, phrases: list[Phrase], quoted: Quoted | None) -> list[Phrase]:
    if quoted is None:
        return phrases
    last = phrases[-1]
    if last.assumed:
        scribe.problems.append(mistakes.said_twice(quoted.span, "what is assumed is", last.assumed.span))
    return [p if p.assumed else replace(p, assumed=quoted) for p in phrases]


def _by_itself(start: str, named: str, *kinds: PhraseKind) -> "Reader":
    """A statement without a party, with phrases of these kinds."""

    def reader(scribe: Scribe, line: Line) -> Statement | None:
        head: ByItself | None = read(scribe, start, line, named)
        if head is None and _told_not_yet(scribe, line):
            return None
        phrases = _phrases_under(scribe, line, list(head.phrases) if head else [])
        for phrase in phrases:
            if phrase.kind not in kinds:
                scribe.problems.append(mistakes.phrase_elsewhere(phrase.span, phrase.kind, named, kinds))
        return head and replace(head, phrases=tuple(phrases))

    return reader


_LABEL = re.compile(r"[a-z]|[ivxlc]+|\d+")


def _except(scribe: Scribe, line: Line) -> Except | None:
    head: ExceptHead | None = read(scribe, "except", line, "An exception")
    body = _Body(list(head.gates) if head else [], [], [])
    _read_body(scribe, line, body)
    if head is None:
        return None
    if not _LABEL.fullmatch(head.label.text):
        scribe.problems.append(mistakes.bad_label(head.label.span, head.label.text))
    for gate in body.gates:
        if gate.kind not in ("when", "unless"):
            scribe.problems.append(mistakes.window_on_exception(gate.span, gate.kind))
    gates = [g for g in body.gates if g.kind in ("when", "unless")]
    for again in body.norms[1:]:
        scribe.problems.append(mistakes.second_norm(again.span, body.norms[0].span))
    assumed = next((g.assumed for g in gates if g.assumed), None)
    first = body.norms[0] if body.norms else None
    return Except(head.label, head.title, _joined(gates), first, tuple(body.exceptions), line.span, assumed)


@dataclass(slots=True)
class _Body:
    gates: list[Phrase]
    norms: list[Norm]
    exceptions: list[Except]


def _read_body(scribe: Scribe, line: Line, body: _Body) -> None:
    """What is indented under an exception: its conditions, its norm, and exceptions to it."""
    others: list[Line] = []
    for child in line.children:
        first = words_of(child)[0]
        if begins_like_a_phrase(tokens_of(child.text)):
            body.gates.extend(phrases_of(scribe, child))
        elif first == "assumed" and body.gates:
            body.gates = _assume(scribe, body.gates, read(scribe, "assumed_line", child, "A line under a phrase"))
        else:
            others.append(child)
    for statement in statements_of(scribe, others):
        if isinstance(statement, Norm):
            body.norms.append(statement)
        elif isinstance(statement, Except):
            body.exceptions.append(statement)
        else:
            scribe.problems.append(
                mistakes.belongs_to_nothing(statement.span, "except", "conditions, one norm and exceptions to it")
            )


def _joined(gates: list[Phrase]) -> Condition | None:
    """All conditions on an exception as one; `unless C` is `when not C`."""
    given = [(gate, gate.condition) for gate in gates if gate.condition is not None]
    found = [Not(condition, gate.span) if gate.kind == "unless" else condition for gate, condition in given]
    if len(found) < 2:
        return found[0] if found else None
    return All(tuple(found), gates[0].span)


# --- properties ------------------------------------------------------------------------------------------------------


def _property(scribe: Scribe, line: Line) -> Property | None:
    """A property with its claim, its phrases, and the readings it chooses; without a claim that can be read, none."""
    head: PropertyHead | None = read(scribe, "property", line, "A property")
    before = len(scribe.problems)
    claims: list[Claim] = []
    phrases: list[Phrase] = []
    readings: list[tuple[Word, Word]] = []
    for child in line.children:
        tokens = tokens_of(child.text)
        of_an_event = len(tokens) > 1 and tokens[1].text == "changes"  # an event may have the name of a phrase
        if tokens[0].text == "reading" and not of_an_event:
            readings.extend(read(scribe, "chosen_readings", child, "The choice of a reading") or ())
        elif begins_like_a_phrase(tokens) and not of_an_event:
            phrases.extend(_phrases_of_property(scribe, child))
        else:
            claim: Claim | None = read(scribe, "claim", child, "A claim", "a claim")
            claims.extend([claim] if claim else [])
        alone(scribe, child)
    for again in claims[1:]:
        scribe.problems.append(mistakes.said_twice(again.span, "the claim is", claims[0].span))
    if head and not claims and len(scribe.problems) == before:
        scribe.problems.append(mistakes.property_without_claim(head.name.span))
    return Property(head.name, claims[0], tuple(phrases), tuple(readings), head.span) if head and claims else None


_OF_PROPERTIES: tuple[PhraseKind, ...] = ("when", "unless", "from", "after", "until", "before", "through")


def _phrases_of_property(scribe: Scribe, line: Line) -> list[Phrase]:
    found: tuple[Phrase, ...] = read(scribe, "phrase_line", line, "A property") or ()
    for phrase in found:
        if phrase.kind not in _OF_PROPERTIES:
            scribe.problems.append(mistakes.phrase_of_property(phrase.span, phrase.kind))
        if phrase.assumed:
            scribe.problems.append(mistakes.phrase_of_property(phrase.assumed.span, "assumed"))
    return [phrase for phrase in found if phrase.kind in _OF_PROPERTIES]


Reader = Callable[[Scribe, Line], Statement | None]
READERS: dict[str, Reader] = {
    "agreement": _agreement,
    "one": _single("one_of", "An enumeration"),
    "kind": _kind,
    "action": _action,
    "event": _event,
    "fact": _single("fact", "A fact"),
    "period": _single("period", "A period"),
    "rate": _single("rate", "A rate", "rate"),
    "amount": _amount,
    "account": _account,
    "commitment": _commitment,
    "instrument": _instrument,
    "strikes": _striking("strikes", "`strikes`"),
    "keeps": _keeps,
    "adds": _single("adds", "`adds`"),
    "replaces": _striking("replaces", "`replaces`"),
    "renumbers": _single("renumbers", "`renumbers`"),
    "define": _define,
    "interprets": _interprets,
    "panel": _panel,
    "except": _except,
    "property": _property,
    "prose": _single("prose_only", "`prose only`"),
    "suspends": _by_itself("suspends", "`suspends`", "while", "when"),
    "cuts": _by_itself("cuts_off", "`cuts off`", "after", "despite"),
}
_OF_THE_AGREEMENT: dict[str, Reader] = {
    "is": _by_itself("completed", "`agreement is completed`", "when"),
    "renews": _by_itself("renews", "`agreement renews`", "unless", "when"),
}
