"""Says what is wrong with a text in the reader's words: every syntax diagnostic is made here or in `build.py`."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Literal

from servanda.diagnostics.diagnostic import Diagnostic, Fix, Label, Span
from servanda.diagnostics.suggest import did_you_mean
from servanda.text.tokens import BAD_NUMBER, RESERVED, UNCLOSED_QUOTE, UNEXPECTED_CHARACTER, Token

Misplaced = Literal["first", "between", "deep"]


def in_clause(problems: Iterable[Diagnostic], clause: str | None) -> list[Diagnostic]:
    """The same diagnostics, with the heading they stand under."""
    return [replace(p, clause=clause) for p in problems]


# --- blocks ----------------------------------------------------------------------------------------------------------


def unclosed_block(span: Span, fence: str, clause: str | None) -> Diagnostic:
    return Diagnostic(
        "unclosed-block", "this block is never closed", span, "opened here", clause=clause,
        why="Where it ends decides what is rule and what is prose.",
        help=f"write `{fence}` on a line of its own after its last line.",
    )  # fmt: skip


def unknown_block(span: Span, words: list[str], clause: str | None) -> Diagnostic | None:
    """A fence whose tag is almost one of ours would be taken for prose, and its rules would be lost."""
    if not words:
        return None
    tag = " ".join(words)
    meant = "servanda cases" if words[-1].lower().startswith("case") or "case" in words[0].lower() else "servanda"
    if not words[0].lower().startswith("servanda") and nearest(words[0].lower(), ("servanda",)) is None:
        return None
    return Diagnostic(
        "unknown-block", f"a block tagged `{tag}` is not read", span, "neither `servanda` nor `servanda cases`",
        clause=clause,
        why="What stands in it would be taken for prose, and would have no effect.",
        help=f"did you mean `{meant}`? Other languages may be shown in blocks with their own tags.",
    )  # fmt: skip


# --- layout ----------------------------------------------------------------------------------------------------------


def tab_indentation(span: Span, clause: str | None) -> Diagnostic:
    return Diagnostic(
        "bad-indentation", "indented with a tab", span, "a tab", clause=clause,
        why="Indentation says what belongs to what, and a tab is as wide as each program likes.",
        help="indent with two spaces for each level.",
    )  # fmt: skip


def misplaced_line(span: Span, problem: Misplaced, clause: str | None) -> Diagnostic:
    if problem == "deep":
        return replace(nested_too_deep(span), clause=clause)
    if problem == "first":
        return Diagnostic(
            "bad-indentation", "an indented line that belongs to nothing", span, "nothing stands above it",
            clause=clause,
            why="A statement starts at the margin; what is indented belongs to the line above it.",
            help="start the statement at the margin.",
        )  # fmt: skip
    return Diagnostic(
        "bad-indentation", "this line stands between two levels", span, "indented unlike the lines around it",
        clause=clause,
        why="Lines that belong to the same statement start in the same column.",
        help="indent it like the lines it goes with: two spaces for each level.",
    )  # fmt: skip


def nested_too_deep(span: Span) -> Diagnostic:
    return Diagnostic(
        "nested-too-deep", "nested too deep to follow", span, "the level that is one too many",
        why="No reader can tell what belongs to what at such a depth.",
        help="give the inner part a name with `define`, or a clause of its own.",
    )  # fmt: skip


def belongs_to_nothing(span: Span, head: str, can_hold: str | None) -> Diagnostic:
    """An indented line under a line that takes none, or not this one."""
    takes = f"it takes {can_hold}" if can_hold else "it stands alone"
    return Diagnostic(
        "bad-indentation", f"nothing of this kind can stand under `{head}`", span, "indented here",
        why=f"What is indented belongs to the line above it; {takes}.",
        help="start it at the margin if it is a statement of its own.",
    )  # fmt: skip


# --- statements ------------------------------------------------------------------------------------------------------

LEADING_WORDS = (
    "agreement", "one of", "kind", "action", "event", "fact", "define", "interprets", "panel", "instrument", "strikes",
    "keeps", "adds", "replaces", "renumbers", "except", "prose only", "assuming", "period", "suspends", "cuts off",
    "rate", "amount", "account", "commitment", "property",
)  # fmt: skip


_INSIDE = frozenset({
    "when", "unless", "while", "until", "from", "through", "by", "before", "within", "after", "despite", "subject",
    "to", "assumed", "between", "time", "business", "otherwise", "opens", "amends", "restates", "effective",
    "published", "authority", "source", "reading", "because", "held", "runs", "accrued", "what", "for", "with",
    "without", "lapses", "curable", "instead", "on", "survives", "once", "at", "needs", "parts", "silence", "takes",
    "in", "under", "always", "never",
})  # fmt: skip


def unknown_statement(span: Span, word: str) -> Diagnostic:
    meant = nearest(word, [w.split()[0] for w in LEADING_WORDS])
    full = next((w for w in LEADING_WORDS if w.split()[0] == meant), None)
    if word in _INSIDE:
        help_text = "if it belongs to the statement above, indent it by two spaces."
    elif word.lower() in ("the", "a", "an"):
        help_text = f"write a party's name as it is declared, without `{word}`."
    else:
        help_text = f"did you mean `{full}`?" if full else "e.g. `action deliver by Seller`, or `Seller may deliver`."
    return Diagnostic(
        "unknown-statement", f"a statement cannot begin with `{_shown(word)}`", span, "no statement begins like this",
        why="A statement begins with a word that says its kind, or with the party whose right or duty it is.",
        help=help_text,
        fix=Fix(full) if full and full == meant else None,
    )  # fmt: skip


def almost_a_norm(tokens: list[Token]) -> bool:
    """`Seller shall deliver`, `Seller mut not deliver`: better told as a norm with one wrong word."""
    if len(tokens) < 2 or tokens[0].kinds[-1] != "NAME":
        return False
    word, kind = tokens[1].text, tokens[1].kinds[0]
    return word in _OTHER_MODALS or kind == UNEXPECTED_CHARACTER or nearest(word, ("must", "cannot")) is not None


_OTHER_MODALS = frozenset(["shall", "will", "should", "would", "could", "might", "ought", "agrees", "undertakes"])


def said_twice(span: Span, what: str, first: Span) -> Diagnostic:
    return Diagnostic(
        "said-twice", f"{what} said twice", span, "said again here", (Label(first, "said here first"),),
        why="With two of them, which one holds is anybody's guess.",
        help="keep one of the two.",
    )  # fmt: skip


def assuming_without_norm(span: Span) -> Diagnostic:
    return Diagnostic(
        "assuming-without-norm", "`assuming` stands above nothing that it could mark", span, "no norm follows",
        why="`assuming` marks the norm below it as not given by the text.",
        help='write it right above a norm; a single phrase is marked by an indented `assumed "…"` under it.',
    )  # fmt: skip


def second_norm(span: Span, first: Span) -> Diagnostic:
    return Diagnostic(
        "second-norm", "an exception holds one norm", span, "a second one", (Label(first, "the first one"),),
        why="An exception takes one case out of its clause, and says one thing about it.",
        help="give the second norm an exception, or a clause, of its own.",
    )  # fmt: skip


def exception_under_norm(span: Span) -> Diagnostic:
    return Diagnostic(
        "bad-indentation", "an exception is not indented under a norm", span, "indented here",
        why="An exception takes a case out of its whole clause, which may hold several norms.",
        help="start it at the margin.",
    )  # fmt: skip


def phrase_elsewhere(span: Span, kind: str, named: str, kinds: tuple[str, ...]) -> Diagnostic:
    can = " and ".join(f"`{one}`" for one in kinds)
    return Diagnostic(
        "unexpected-word", f"`{kind}` cannot stand under {named}", span, f"only {can} can",
        why="It happens by itself, without a party who would act or owe.",
        help=f"write {can.replace(' and ', ' or ')}, or a norm of its own for what a party may or must do.",
    )  # fmt: skip


def window_on_exception(span: Span, kind: str) -> Diagnostic:
    return Diagnostic(
        "unexpected-word", f"`{kind}` cannot stand on an exception itself", span, "only `when` and `unless` can",
        why="An exception holds as long as its clause; what it says about other times is a norm's to say.",
        help="write `when` or `unless`, or a norm with this phrase indented under the exception.",
    )  # fmt: skip


def bad_label(span: Span, label: str) -> Diagnostic:
    return Diagnostic(
        "bad-label", f"`{label}` cannot number an exception", span, "not a letter or a number",
        why="An exception is called by its clause and its label, as in `3.1.a` or `3.1.a.ii`.",
        help="use a small letter, a small roman numeral or a number.",
    )  # fmt: skip


def define_without_meaning(span: Span, name: str) -> Diagnostic:
    return Diagnostic(
        "define-without-meaning", f"`{name}` is defined as nothing", span, "what does it mean?",
        why="Clauses that use the word would have no answer.",
        help="write its meaning, or its readings, on indented lines below.",
    )  # fmt: skip


def property_without_claim(span: Span) -> Diagnostic:
    return Diagnostic(
        "property-without-claim", "a property that claims nothing", span, "what is to hold?",
        why="A property says what holds in every possible world, and only a claim can be proved or refuted.",
        help="write its claim on an indented line below: `always …`, `never …`, or an event and `changes nothing`.",
    )  # fmt: skip


def phrase_of_property(span: Span, kind: str) -> Diagnostic:
    return Diagnostic(
        "unexpected-word", f"`{kind}` cannot stand under a property", span, "no phrase of a property",
        why="A property gives no right and no duty; its phrases only narrow what it claims.",
        help="write `when`, `unless`, a date after `from`, `after`, `until`, `before` or `through`, or `reading … as …`.",
    )  # fmt: skip


# --- lines of amounts, accounts and commitments ----------------------------------------------------------------------

WithLines = Literal["an amount", "an account", "a commitment"]
# The word that each line begins with, and the line.
_LINES: dict[WithLines, dict[str, str]] = {
    "an amount": {
        "": "a value such as `20% of order.price`", "tiers": "`tiers of …`", "at": "`at least …`, `at most …`",
        "accrues": "`accrues daily from …`", "corrections": "`corrections …`", "rounds": "`rounds half up to 0.01`",
    },
    "an account": {
        "in": "`in by …`", "out": "`out … to … when …`", "used": "`used against …`", "expires": "`expires …`",
    },
    "a commitment": {
        "counts": "`counts …`", "does": "`does not count what is paid from …`", "at": "`at least …`, `at most …`",
        "in": "`in addition to …`", "surplus": "`surplus …`", "shortfall": "`shortfall …`",
        "the": "`the payment …`, `the last part …`", "corrections": "`corrections …`",
    },
}  # fmt: skip
# After the name of a value, these are told better as wrong words of a value.
_AFTER_VALUES = frozenset({
    "plus", "less", "times", "converted", "assumed", "minus", "multiplied", "divided", "and", "or", "in",
})  # fmt: skip


def begins_otherwise(tokens: list[Token], what: WithLines) -> bool:
    """Whether a line begins like none of the lines that can stand there; a value may begin with any name."""
    first, after = tokens[0], tokens[1].text if len(tokens) > 1 else None
    if first.text in _LINES[what] or first.kinds[0] in (UNEXPECTED_CHARACTER, BAD_NUMBER, UNCLOSED_QUOTE):
        return False
    if "" not in _LINES[what]:
        return True
    measured = {"FOLD", "_BALANCE", "_USED", "_EXCESS", "_ROOM"} & set(first.kinds)
    is_name = first.kinds[-1] == "NAME" and not measured and first.text not in _HOW
    begins_value = first.text in ("the", "withheld", "not")
    goes_on = after is None or after in _AFTER_VALUES or tokens[1].kinds[0] in (UNEXPECTED_CHARACTER, BAD_NUMBER)
    return is_name and not begins_value and not goes_on


_HOW = frozenset({"sum", "average", "count", "first", "last", "balance"})


# What others call the beginning of such a line.
_ALSO_CALLED = {
    **dict.fromkeys(("minimum", "least", "floor"), "at least"),
    **dict.fromkeys(("maximum", "most", "up", "cap", "capped", "ceiling"), "at most"),
    **dict.fromkeys(("excess", "overage"), "surplus"), "deficit": "shortfall", "payment": "the payment",
    "last": "the last part", "into": "in by", "paid": "in by", "refund": "out", "returned": "out",
}  # fmt: skip
# The whole forms of a line, by the words it begins with.
_FORMS = {
    "amount": "e.g. `amount royalty : EUR for each quarter`.",
    "account": "e.g. `account deposit : EUR`.",
    "commitment": "e.g. `commitment fuel of Hirer to Owner : EUR`.",
    "rate": "e.g. `rate ecb : EUR to USD`.",
    "an amount tiers": "write e.g. `tiers of order.price, each part at its own rate`, `…, all at the rate reached` "
    "or `…, the row reached`.",
    "an amount at": "write e.g. `at least EUR 500`; `at most EUR 5,000`, `… in any 12 months`, `… in each year` or "
    "`… in all`.",
    "an amount accrues": "write e.g. `accrues daily from invoice until 2027-01-01`, or `… through 2026-12-31`; without "
    "an end it runs on.",
    "an amount corrections": "write e.g. `corrections re-open the quarter`, or `corrections count when known`.",
    "an amount rounds": "write e.g. `rounds half up to 0.01`; also `half even`, `down` or `up`.",
    "an amount": "",
    "a tier": "write e.g. `below 1,000 : 4%`, or `otherwise : 6%`.",
    "an account in": "write `in by` and an event or its field, `in by pay of 4.3`, or `in by shortfall of 6.1`.",
    "an account out": "write e.g. `out all to Hirer when returned`, or `out EUR 500 to Owner, the rest to Hirer when "
    "returned`.",
    "an account used": "write e.g. `used against charge oldest first`, or `… at the choice of Hirer`.",
    "an account expires": "write e.g. `expires 12 months after hand_over`, or `expires never`.",
    "a commitment counts": "write e.g. `counts charge.net, at the invoice`; also `at the use` or `at payment`, and `, at "
    "most 25% of the floor`.",
    "a commitment does": "write `does not count what is paid from` and an account.",
    "a commitment at": "write e.g. `at least EUR 500 in each year`, `at least EUR 500 in all, from 2026-01-01 through "
    "2028-12-31`, or `at least, by year`; or the same with `at most`.",
    "a commitment in": "write e.g. `in addition to 3.1`.",
    "a commitment surplus": "write `surplus does not carry`, or e.g. `surplus counts in the next year`.",
    "a commitment shortfall": "write e.g. `shortfall is paid within 30 days after the test`, `shortfall is made good "
    'within 90 days after the test`, `shortfall is a breach` or `shortfall withheld "…"`.',
    "a commitment the payment": "write `the payment goes to` and an account, or `the payment is not returned`; `the "
    "payment counts in all`, `… in the period`, `… in later periods` or `… nowhere`.",
    "a commitment the last": "write e.g. `the last part year is prorated by days`, `… is due in full` or `… falls away`.",
    "a commitment the": "write `the payment …`, or `the last part …`.",
    "a commitment corrections": "write e.g. `corrections re-open the year`, or `corrections count when known`.",
    "a claim": "write e.g. `always Seller may deliver`, `never strike has happened` or `strike changes nothing`.",
    "a row": "write e.g. `2027 : EUR 80,000`; of quarters and months `2027-Q1 : …` and `2027-01 : …`.",
}


def forms_of(what: str, tokens: list[Token]) -> str:
    """How a line that begins like this one is written."""
    words = [token.text for token in tokens[:2]]
    keys = [" ".join([what, *words[:count]]) for count in (2, 1, 0)]
    return next((_FORMS[key] for key in keys if key in _FORMS), "")


def unknown_line(span: Span, word: str, what: WithLines) -> Diagnostic:
    lines = _LINES[what]
    meant = _ALSO_CALLED.get(word) or nearest(word, [first for first in lines if first])
    meant = meant if meant and (meant in lines or any(f"`{meant}" in line for line in lines.values())) else None
    said = list(lines.values())
    return Diagnostic(
        "unknown-statement", f"a line of {what} cannot begin with `{_shown(word)}`", span, "no line begins like this",
        why=f"The lines of {what} are {', '.join(said[:-1])} and {said[-1]}.",
        help=f"did you mean `{meant}`?" if meant else "write one of these.",
        fix=Fix(meant) if meant else None,
    )  # fmt: skip


def table_without_rows(span: Span, named: str, example: str) -> Diagnostic:
    return Diagnostic(
        "unexpected-word", f"{named} without rows", span, "nothing stands under it",
        why="What it comes to is left open.",
        help=f"write them on indented lines below, e.g. {example}.",
    )  # fmt: skip


# --- what is not read yet --------------------------------------------------------------------------------------------

# Statements, each by its whole line.
_NOT_YET = ((r"payment \w+.*", "a payment (`payment`)"),)
_PATTERNS: list[tuple[re.Pattern[str], str]] = []


def not_yet_at(text: str, tokens: list[Token], index: int) -> tuple[str, int] | None:
    """The construct of a later version that the token at `index` belongs to, and the column where it begins."""
    if not _PATTERNS:
        _PATTERNS.extend((re.compile(p.replace(" ", "[ \t]+")), said) for p, said in _NOT_YET)
    if not tokens:
        return None
    first, at = tokens[0].start, tokens[min(index, len(tokens) - 1)]
    for pattern, said in _PATTERNS:
        match = pattern.match(text, first - 1)
        if match and match.end() >= at.end - 1:
            return said, first
    return None


def not_yet_supported(span: Span, construct: str) -> Diagnostic:
    return Diagnostic(
        "not-yet-supported", f"{construct} is not supported yet", span, "cannot be run yet",
        why="The words may well have a meaning; this version cannot work it out, and leaves nothing out silently.",
        help='keep it in the prose for now, and mark it there with `prose only "…"` so that readers know.',
    )  # fmt: skip


# --- unexpected words ------------------------------------------------------------------------------------------------


def unexpected(
    file: str,
    line: int,
    text: str,
    tokens: list[Token],
    index: int,
    expected: frozenset[str],
    can_follow: str,
    forms: str | None = None,
) -> Diagnostic:
    """Why a line cannot be read at the token `index`. `forms` say how such a line is written."""
    if index >= len(tokens) and not not_yet_at(text, tokens, index):
        end = tokens[-1].end if tokens else 1
        return _ends_too_early(Span(file, line, end, end + 1), tokens, expected, forms)
    token = tokens[min(index, len(tokens) - 1)]
    span = Span(file, line, token.start, token.end)
    if token.kinds[0] == UNCLOSED_QUOTE:
        return unclosed_quote(span, Fix(token.text.rstrip() + '"'))
    if token.kinds[0] == BAD_NUMBER:
        return bad_number(span, token.text)
    if token.kinds[0] == UNEXPECTED_CHARACTER:
        return _unexpected_character(span, token)
    later = not_yet_at(text, tokens, index)
    if later and not ("REF" in expected and token.text == "clause"):
        return not_yet_supported(Span(file, line, later[1], len(text.rstrip()) + 1), later[0])
    return _unexpected_word(span, tokens, index, expected, can_follow, forms)


def _ends_too_early(span: Span, tokens: list[Token], expected: frozenset[str], forms: str | None) -> Diagnostic:
    last = tokens[-1].text if tokens else None
    early = line_ends_too_early(span, words_for(expected, last, longer=forms is None), last)
    forms = forms or _form_of_deferral(tokens, len(tokens), expected)
    return replace(early, help=forms) if forms else early


def line_ends_too_early(span: Span, wanted: str, last: str | None = None) -> Diagnostic:
    return Diagnostic(
        "unexpected-word", "the line ends too early", span, "something is missing here",
        why=f"What comes after `{last}` is left open." if last else "What it is meant to say is left open.",
        help=f"write {wanted}.",
    )  # fmt: skip


def unclosed_quote(span: Span, fix: Fix | None = None) -> Diagnostic:
    return Diagnostic(
        "unclosed-quote", "this quotation is never closed", span, "opened here",
        why="Quoted text ends on the line it begins on.",
        help='write `"` where it ends.',
        fix=fix,
    )  # fmt: skip


def bad_number(span: Span, text: str) -> Diagnostic:
    parts = text.split(",")
    listed = len(parts) > 1 and all(p.isdigit() for p in parts)
    if _FOREIGN_DATE.fullmatch(text):
        return Diagnostic(
            "bad-date", f"`{text}` is not a date", span, "day first, or month first?",
            why="Day and month are read in different orders in different places.",
            help="write dates as `2026-03-01`.",
        )  # fmt: skip
    return Diagnostic(
        "bad-number", f"`{text}` is not a number", span, "cannot be read as a number",
        why="Thousands are grouped in threes, as in `1,250,000.00`; the items of a list have a space between them.",
        help=f"for a list, write `{', '.join(parts)}`." if listed else "write a number such as `1,250.50`.",
    )  # fmt: skip


_DASH = "write `-` in dates, ` -- ` before a comment"
_QUOTE = 'the quotation mark here is `"`'
_CHARACTERS = {
    **dict.fromkeys("“”„‟«»‘’'`", _QUOTE),
    **dict.fromkeys("–—−", _DASH),
    **dict.fromkeys("\u00a0\u2007\u202f\u200b", "this space is a special one: write an ordinary space"),
    "-": "names have no hyphens: write `_`; a comment begins with ` -- `",
    "=": "write `is`",
    ";": "write `,`, or a new line",
    "<": "write `is under`, `is at most` or `is before`",
    ">": "write `is over`, `is at least` or `is after`",
    "&": "write `and`",
    "|": "write `or`",
    "!": "write `not`",
    "[": "write `{` or `(`",
    "]": "write `}` or `)`",
    "€": "write the currency as three letters: `EUR 5.00`",
    "$": "write the currency as three letters: `USD 5.00`",
    "£": "write the currency as three letters: `GBP 5.00`",
    ".": "a statement ends with its line, without a full stop",
    "#": "a comment begins with ` -- `",
    "/": "in a condition write `or`",
    "+": "write `plus`",
    "*": "write `times`",
}


def _unexpected_character(span: Span, token: Token) -> Diagnostic:
    shown = f"`{token.text}`" if token.text.isprintable() and token.text.strip() else f"character {ord(token.text):04X}"
    return Diagnostic(
        "unexpected-character", f"{shown} has no meaning here", span, "cannot be read",
        why="A statement is made of words, numbers, dates, quoted text and the signs `: , ( ) { }`.",
        help=_CHARACTERS.get(token.text, "take it out, or put it into quoted text") + ".",
    )  # fmt: skip


def _unexpected_word(
    span: Span, tokens: list[Token], index: int, expected: frozenset[str], can_follow: str, forms: str | None
) -> Diagnostic:
    word = tokens[index].text
    if _FOREIGN_DATE.fullmatch(word):
        return bad_number(span, word)
    meant = nearest(word, sorted(w for w in expected if w.isalpha() and w.islower()))
    could = words_for(expected, tokens[index - 1].text if index else None, longer=forms is None)
    why = f"{can_follow} can go on here with {could}."
    if "NAME" in expected and word in RESERVED:
        why = f"`{word}` is a word of the language and cannot be a name. {why}"
    return Diagnostic(
        "unexpected-word", f"`{_shown(word)}` cannot stand here", span, "not expected here", why=why,
        help=_hint(tokens, index, expected)
        or (f"did you mean `{meant}`?" if meant else forms or _way_on(tokens, index, expected)),
        fix=Fix(meant) if meant else None,
    )  # fmt: skip


_FOREIGN_DATE = re.compile(r"\d{1,2}[./]\d{1,2}[./]\d{4}")


def _way_on(tokens: list[Token], index: int, expected: frozenset[str]) -> str:
    word = tokens[index].text
    if len(expected) == 1 and "$END" not in expected:
        wanted = words_for(expected, tokens[index - 1].text if index else None)
        return f"write {wanted} before `{_shown(word)}`, or instead of it."
    return f"take `{_shown(word)}` out, or write one of these." if "$END" in expected else "write one of these."


def _shown(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"


def _hint(tokens: list[Token], index: int, expected: frozenset[str]) -> str | None:
    """What people often write, and how it is written here."""
    words = [t.text for t in tokens]
    before, word, after = (words[index - 1] if index else ""), words[index], next(iter(words[index + 1 :]), "")
    if words[0] in ("always", "never") and word in _PHRASES and "$END" in expected:
        return "write it on a line of its own, below the claim."
    if words[0] in ("always", "never") and words[index - 1 : index + 1] == ["may", "not"] and index == 3:
        return f"write `never {words[1]} may {after or '…'}`."
    if before == "pay" and tokens[index].kinds[0] == "NUMBER":
        return f"write its currency before it, e.g. `EUR {word}`."
    if "clause" in expected and "REF" in tokens[index].kinds:
        return f"write `clause` before the number, e.g. `clause {word} is overdue`."
    if word == "the" and after in ("clock", "deadline") and "_AND_THE" in expected:
        return "write `,` before it."
    if before == "day" and "on" in expected:
        return "write `the business day on or after` a time, or `the business day on or before` it."
    if index == 0 and after in ("stays", "remains"):
        return f"write `{word} stays liable`, or `{word} is released`."
    form = _form_of_deferral(tokens, index, expected) or _hint_about_values(tokens, index, expected)
    if form:
        return form
    if word == "for" and "_FOR_EACH" in expected:
        return "write `for each` and what brings one about, e.g. `for each quarter`."
    if index == 0 and (word, after) == ("at", "most"):
        return "write `once`, or e.g. `at most 2 times`."
    if before == "keep" and "NAME" not in expected:
        return "write `must keep`: what is kept true is a duty."
    if word in ("clause", "clauses", "section", "sections") and "REF" in expected:
        return "write only the clause's number."
    if word == "in" and (before == "is" or words[max(index - 2, 0) : index] == ["is", "not"]):
        return "write `in {…}` or `not in {…}`, without `is`."
    if word == ":" and "of" in expected and words[0] == "define":
        return "write the meaning on the next line, indented."
    return _INSTEAD.get((before, word)) or _INSTEAD.get(("", word))


def _form_of_deferral(tokens: list[Token], index: int, expected: frozenset[str]) -> str | None:
    """How `defer 6.1, …` goes on, until it is whole."""
    acts = [n for n in range(1, index - 1) if tokens[n].text == "defer" and "REF" in tokens[n + 1].kinds]
    if not acts or "$END" in expected:
        return None
    number = tokens[acts[0] + 1].text
    return (
        f"write e.g. `defer {number}, at most 15% of the floor, to a later year`, `{number}, at most EUR 10,000, …` or "
        f"`{number}, all but EUR 10,000, to the next year`."
    )


def _hint_about_values(tokens: list[Token], index: int, expected: frozenset[str]) -> str | None:
    words = [t.text for t in tokens]
    before, word, after = (words[index - 1] if index else ""), words[index], next(iter(words[index + 1 :]), "")
    computed = word in _OPERATORS or word in ("of", "the") or tokens[index].kinds[0] == "PERCENT"
    computed = computed or (before == "the" and word in ("greater", "lesser"))
    if computed and "pay" in words[max(index - 2, 0) : index]:
        return "put what is worked out in parentheses, e.g. `pay (20% of order.price)`."
    if "and" in expected and (word in _OPERATORS or (word == "of" and tokens[index - 1].kinds[0] == "PERCENT")):
        return "give what is worked out a name with `amount NAME : …`, and write the name here."
    if word == ")" and expected == frozenset(","):
        return "name two of them at least."
    if before == "converted":
        return f"write `converted at {word} on` and a day."
    if before in _HOW and expected & {"plus", "has"} and tokens[index].kinds[-1] in ("NAME", "PATH"):
        return f"write `{before} of {word}`."
    if index and tokens[index - 1].kinds[0] == "PERCENT" and "of" in expected and tokens[index].kinds[-1] in _VALUES:
        return f"write `of` between them: `{before} of {word}`."
    if after and (word == "per" or (word == "each" and "_FOR_EACH" in expected)):
        return next((f"write `{said} {after}`." for symbol, said in _EACH if symbol in expected), None)
    if (word, after) == ("for", "each") and "_IN_OVER" in expected:
        return "write `in each`."
    if word == "in" and "_IN_OVER" in expected:
        return "write `in any 12 months`, `in each` and a period, or `in all`."
    if word == "in" and {"_IN_THE", "_IN_ANY"} <= expected:
        return "write `in the` and a period, `in any 12 months`, or `since` a time."
    if before == "the" and "lesser" in expected:
        return next((f"write `the {meant} of`." for meant, others in _PICKS if word in others), None)
    return None


_OPERATORS = frozenset({"plus", "less", "times", "converted"})
_VALUES = frozenset({"NAME", "PATH", "MONEY", "NUMBER"})
_EACH = (("_FOR_EACH", "for each"), ("_IN_OVER", "in each"), ("_IN_THE", "in the"))
_PICKS = (("greater", ("higher", "larger", "bigger", "maximum")), ("lesser", ("lower", "smaller", "minimum", "least")))
_INSTEAD = {
    ("may", "not"): "write `must not`: `may not` can be read as a prohibition or as leave not to act.",
    ("can", "not"): "write `cannot`.",
    ("", "shall"): "write `must` for a duty, `must not` for a prohibition, `may` for a permission.",
    ("", "will"): "write `must` for a duty, `must not` for a prohibition, `may` for a permission.",
    ("", "should"): "write `must` for a duty, `must not` for a prohibition, `may` for a permission.",
    ("", "week"): "write days: a week is `7 days`.",
    ("", "weeks"): "write days: a week is `7 days`.",
    ("terminate", "the"): "write `agreement`, without `the`.",
    ("assign", "the"): "write `agreement`, without `the`.",
    ("amend", "the"): "write `agreement`, without `the`.",
    ("effect", "immediately"): "write `takes effect at once`.",
    ("consent", "from"): "write `of`.",
    ("has", "occurred"): "write `has happened`.",
    ("", "except"): "an exception stands on a line of its own.",
    ("", "equals"): "write `is`.",
    ("", "minus"): "write `less`.",
    ("", "multiplied"): "write `times`.",
    ("payment", "of"): "write `pay of 4.3`.",
    ("corrections", "reopen"): "write `re-open`, with a hyphen.",
}


_WORDS = {
    "NAME": "a name", "PATH": "a name", "ZONE": "a time zone such as `Europe/Lisbon`", "STRING": "quoted text",
    "NUMBER": "a number", "PERCENT": "a percentage", "MONEY": "an amount such as `USD 5.00`", "DATE": "a date",
    "PERIOD": "a period such as `2026-Q1`",
    "REF": "a clause's number",
}  # fmt: skip
_LONGER = {
    "the": "the earlier of", "subject": "subject to", "one": "one of", "withheld": 'withheld "…"', "at": "at least",
    "for": "for the same", "held": "held by", "time": "time zone", "assumed": 'assumed "…"', "reserved": "reserved to",
    "failed": "failed to decide", "set": "set aside", "on": "on or before", "earlier": "earlier than",
    "cut": "cut off", "what": "what is open is",
}  # fmt: skip
# What some of them begin after certain words.
_LONGER_AFTER = {
    ("effect", "at"): "at once", ("lapses", "at"): "at its deadline", ("by", "at"): "at most", ("of", "the"): "the",
    ("day", "on"): "on or after", ("before", "the"): "the end of", ("renews", "for"): "for", ("end", "for"): "for 2 years",
    (",", "at"): "at the use", ("is", "a"): "a breach", ("is", "made"): "made good within", ("is", "paid"): "paid within",
    ("is", "due"): "due in full", ("is", "prorated"): "prorated by days", ("surplus", "does"): "does not carry",
    ("surplus", "counts"): "counts in the next", ("the", "last"): "last part", ("payment", "goes"): "goes to",
    ("payment", "is"): "is not returned", ("counts", "_IN_OVER"): "in all", ("counts", "_IN_THE"): "in the",
    ("completion", "for"): "for 2 years", ("expiry", "for"): "for 2 years", ("termination", "for"): "for 2 years",
}  # fmt: skip
_HIDDEN = {
    "_IN_THE": "in the", "_IN_ANY": "in any", "_IN_OVER": "in each`, `in all", "_FOR_EACH": "for each",
    "_SHORTFALL": "shortfall of",
}  # fmt: skip
# Names that are a word of the syntax as well.
_NAMES = frozenset({
    "pay", "keep", "suspend", "resume", "terminate", "waive", "release", "extend", "assign", "delegate", "adopt",
    "amend", "defer", "breach", "clause", "first",
})  # fmt: skip
_PHRASES = frozenset({
    "when", "unless", "while", "from", "until", "through", "by", "before", "within", "after", "despite", "subject",
    "to", "with", "without", "lapses", "curable", "instead", "survives", "once", "needs", "parts", "silence", "takes",
})  # fmt: skip
# Symbols that together are one thing to a reader; the first that all can stand is said, and taken off the list.
_TOGETHER: tuple[tuple[str, frozenset[str]], ...] = (
    ("a time: a date, a condition, `30 days after` an event, `the end of the quarter`",
     frozenset({"NAME", "PATH", "(", "not", "yes", "no", "DATE", "NUMBER", "the", "withheld"})),
    ("a value", frozenset({"NAME", "PATH", "yes", "no", "DATE", "NUMBER", "PERCENT", "MONEY", "STRING", "none",
                           "withheld"})),
    ("a condition", frozenset({"NAME", "PATH", "(", "not", "yes", "no"})),
    ("a value: `EUR 500`, `20% of` another, an amount's name, `sum of` a field of an event",
     frozenset({"NAME", "PATH", "(", "MONEY", "NUMBER", "PERCENT", "withheld", "the", "FOLD"})),
    ("a time: a date, a name, `30 days after` an event, `the end of the quarter`",
     frozenset({"NAME", "PATH", "(", "DATE", "NUMBER", "the", "withheld"})),
    ("an action, a power over clauses", frozenset({"NAME", "suspend"})),
    ("a phrase such as `when` or `until`", _PHRASES),
    ("`hours`, `days`, `business days`, `months` or `years`",
     frozenset({"hour", "hours", "day", "days", "business", "month", "months", "year", "years"})),
    ("a state: `open`, `overdue`, `breached`, `uncured`, `suspended`, `fulfilled`, `settled`, `spent`, `cut off`",
     frozenset({"open", "overdue", "breached", "uncured", "suspended", "fulfilled", "settled", "spent", "cut"})),
    ("`the clock stops`, `the clock runs` or `the deadline falls away`", frozenset({"clock", "deadline"})),
    ("`at most 15% of the floor` or `all but EUR 10,000`", frozenset({"at", "all"})),
    ("a type", frozenset({"yes/no", "set", "whole", "percent", "NAME"})),
)  # fmt: skip


def words_for(expected: frozenset[str], after: str | None = None, *, longer: bool = True) -> str:
    """What could stand at a place, `after` a word, as a reader would say it; `longer`: with what most words begin."""
    # Those that begin with `_` are shown by the words that follow them; most have others beside them that say enough.
    rest = {symbol for symbol in expected if not symbol.startswith("_")} - {"STAYING"}
    hidden = sorted(expected & _HIDDEN.keys() - ({"_FOR_EACH"} if "when" in expected else set()))
    said: list[str] = []
    if "STRING" in rest and "(" in rest:
        said.append("a condition or a value")
        rest -= _TOGETHER[0][1] | _TOGETHER[1][1]
    for name, symbols in _TOGETHER:
        if symbols <= rest:
            said.append(name)
            rest -= symbols
    rest -= {"FOLD"}
    if "NAME" in expected:
        rest -= _NAMES
    said.extend(dict.fromkeys(_WORDS[k] for k in _WORDS if k in rest))
    words = sorted(rest - set(_WORDS) - {"$END"})
    known = _LONGER if longer else {w: _LONGER[w] for w in ("assumed", "withheld")}
    said.extend(f"`{_LONGER_AFTER.get((after or '', w)) or known.get(w, w)}`" for w in words)
    said.extend(f"`{_LONGER_AFTER.get((after or '', w), _HIDDEN[w])}`" for w in hidden)
    if "$END" in rest:
        said.append("the end of the line")
    return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} or {said[-1]}"


# --- cases -----------------------------------------------------------------------------------------------------------


def unexpected_piece(span: Span, text: str, wanted: str, fix: Fix | None) -> Diagnostic:
    example = "e.g. `at 2026-03-10: may Seller deliver goods=fuel -> permitted by 3.1`."
    if text[:1].isdigit():
        example = 'write values that hold spaces in quotes, e.g. `price="USD 5,000"`.'
    return Diagnostic(
        "unexpected-word", f"`{_shown(text)}` cannot stand here", span, "not expected here",
        why=f"Here a case goes on with {wanted}.",
        help=f"did you mean `{fix.text}`?" if fix else example,
        fix=fix,
    )  # fmt: skip


def unknown_case_line(span: Span, text: str, meant: str | None) -> Diagnostic:
    return Diagnostic(
        "unknown-statement", f"a line of cases cannot begin with `{_shown(text)}`", span, "no case begins like this",
        why="A line is a title (`#`), what is known (`known`), what happened (`on`) or a question (`at`).",
        help=f"did you mean `{meant}`?" if meant else "e.g. `at 2026-03-10: may Seller deliver -> permitted`.",
        fix=Fix(meant) if meant else None,
    )  # fmt: skip


def unknown_case_detail(
    span: Span, text: str, meant: str | None, could: str = "`missing`, `reading … as …:` and `lifted by`"
) -> Diagnostic:
    return Diagnostic(
        "unknown-statement", f"a line under a case cannot begin with `{_shown(text)}`", span, "not a part of an answer",
        why=f"Under a question of this kind can stand {could}.",
        help=f"did you mean `{'lifted by' if meant == 'lifted' else meant}`?" if meant else "write one of these.",
        fix=Fix(meant) if meant else None,
    )  # fmt: skip


def unknown_verdict(span: Span, text: str, verdicts: tuple[str, ...], named: str = "an answer") -> Diagnostic:
    meant = nearest(text, verdicts)
    return Diagnostic(
        "unknown-verdict", f"`{_shown(text)}` is not {named}", span, f"not {named}",
        why=f"{named[0].upper()}{named[1:]} is {', '.join(verdicts[:-1])} or {verdicts[-1]}.",
        help=f"did you mean `{meant}`?" if meant else "write one of these.",
        fix=Fix(meant) if meant else None,
    )  # fmt: skip


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that is meant, if one is near."""
    return next(iter(did_you_mean(word, known)), None)
