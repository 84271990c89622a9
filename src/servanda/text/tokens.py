"""Cuts one line into tokens. A word may be a keyword or a name: the parser decides by what can stand there."""

import re
from typing import NamedTuple

from servanda.text.tables import WORDS


class Token(NamedTuple):
    """`kinds` are the names it can have in the tables, best first. `start` and `end` are columns from 1."""

    kinds: tuple[str, ...]
    text: str
    start: int
    end: int


# Words that join others: as names they would make a slip of the pen mean something (`Seller may not`).
RESERVED = frozenset({
    "and", "or", "not", "is", "has", "in", "when", "unless", "while", "until", "despite", "except", "assumed",
    "assuming", "may", "must", "can", "cannot", "yes", "no",
})  # fmt: skip

# What no line may hold; each is the name of a diagnostic.
UNCLOSED_QUOTE = "unclosed-quote"
BAD_NUMBER = "bad-number"
UNEXPECTED_CHARACTER = "unexpected-character"

_TOKEN = re.compile(
    r"""
    (?P<space>[ \t]+)
  | (?P<words>yes/no\b|re-based\b|re-open\b|[^\W\d]\w*(?:/[\w+-]+)+)
  | (?P<money>[A-Z]{3}[ \t]+\d(?:[\d,]*\d)?(?:\.\d+)?(?![\w%]))
  | (?P<word>[^\W\d]\w*(?:\.[^\W\d]\w*)*)
  | (?P<period>\d{4}-(?:Q[1-4]|\d\d)(?![\w-]))
  | (?P<date>\d{4}-\d[\d-]*(?:T[\d:]*(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?)
  | (?P<percent>\d[\d,]*(?:\.\d+)?%)
  | (?P<numeral>\d+(?:,\d+)*(?:\.\w+)*\w*)
  | (?P<quoted>"[^"]*")
  | (?P<unclosed>".*)
  | (?P<sign>[:,(){}])
  | (?P<bad>.)
    """,
    re.VERBOSE,
)
# Words and signs that are something else where these words follow; the grammar has the same.
_WITH_WHAT_FOLLOWS = {
    word: [(kind, re.compile(pattern.replace(" ", "[ \t]+"))) for kind, pattern in kinds]
    for word, kinds in {
        "by": [
            ("_BY_PARTY", r" [^\W\d]\w* (?:has|for the same)\b"),
            ("_BY_CAUSE", r" (?:termination|expiry|completion)\b"),
        ],
        "for": [("_FOR_EACH", r" each\b")],
        "on": [("_ON_TOP", r" top\b")],
        "in": [
            ("_IN_ONE", r" one sum\b"),
            ("_IN_THE", r" the\b"),
            ("_IN_ANY", r" any\b"),
            ("_IN_OVER", r" (?:each|all)\b"),
        ],
        **{word: [("FOLD", r" of\b")] for word in ("sum", "average", "count", "first", "last")},
        "balance": [("_BALANCE", r" of\b")],
        "used": [("_USED", r" of\b")],
        "excess": [("_EXCESS", r" of\b")],
        "room": [("_ROOM", r" of\b")],
        "shortfall": [("_SHORTFALL", r" of\b")],
        "at": [("_AT_MOST", r" most \d+ times\b")],
        "agreement": [("_AGREEMENT", r" has (?:not )?ended\b")],
        ",": [
            ("_AND_THE", r"(?: )?the\b"),
            ("_AND_REF", r"(?: )?\d+(?:\.\w+)*(?![\w.-])(?! (?:hour|day|business|month|year))"),
        ],
    }.items()
}
_STAYING = re.compile(r"[ \t]+(?:stays[ \t]+liable|is[ \t]+released)\b")
_AMOUNT = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?$")
_PLAIN = re.compile(r"\d+(?:\.\d+)?$")
_REF = re.compile(r"\d+(?:\.(?:\d+|[a-z]+))*$")


def tokens_of(text: str) -> list[Token]:
    """The tokens of a line without its comment."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        group = match.lastgroup or ""
        if group != "space":
            start, end = match.span()
            found.append(Token(_kinds(group, match.group(), text, end), match.group(), start + 1, end + 1))
    return found


def _kinds(group: str, word: str, line: str, end: int) -> tuple[str, ...]:
    if group == "word":
        return _word_kinds(word, line, end)
    if group == "sign":
        return (*_shown_by_what_follows(word, line, end), word)
    if group == "quoted":
        return ("STRING",)
    if group == "words":
        return (word,) if word in WORDS else ("ZONE",)
    if group == "period":
        return ("PERIOD",) if "Q" in word else ("PERIOD", "DATE")
    if group == "date":
        return ("DATE",)
    if group in ("money", "percent"):
        return (group.upper(),) if _is_number(word.strip("%").split()[-1]) else (BAD_NUMBER,)
    if group == "numeral":
        return _numeral_kinds(word)
    return (UNCLOSED_QUOTE,) if group == "unclosed" else (UNEXPECTED_CHARACTER,)


def _word_kinds(word: str, line: str, end: int) -> tuple[str, ...]:
    if "." in word:
        return ("PATH",)
    shown = _shown_by_what_follows(word, line, end)
    if word in RESERVED:
        return (*shown, word)
    if _STAYING.match(line, end):
        shown = ("STAYING", *shown)
    return (*shown, word, "NAME") if word in WORDS else (*shown, "NAME")


def _shown_by_what_follows(word: str, line: str, end: int) -> tuple[str, ...]:
    patterns = _WITH_WHAT_FOLLOWS.get(word)
    return tuple(kind for kind, pattern in patterns if pattern.match(line, end)) if patterns else ()


def _numeral_kinds(word: str) -> tuple[str, ...]:
    kinds = (("NUMBER",) if _is_number(word) else ()) + (("REF",) if _REF.match(word) else ())
    return kinds or (BAD_NUMBER,)


def _is_number(word: str) -> bool:
    """Thousands are grouped in threes, all of them or none."""
    return bool(_PLAIN.match(word) or (_AMOUNT.match(word) and len(word.partition(",")[0]) <= 3))
