"""Holdings for a reader: a register's table on a day, every holder on every basis, before and after rounds tried out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final, cast, get_args

from servanda.diagnostics.diagnostic import Diagnostic, Refused
from servanda.diagnostics.suggest import did_you_mean
from servanda.model.types import MoneyType, NotOfType, Number, read_value
from servanda.model.values import Money
from servanda.money.cap_table import Aside, CapTable
from servanda.money.stake import (
    BASES,
    SHARES,
    UNGRANTED,
    Basis,
    Figure,
    Given,
    Holdings,
    Round,
    Rounding,
    after_round,
    holdings_at,
    percentage,
    price_of,
    shown,
)

NEWCOMERS: Final = "new investors"  # who brings the money that nobody is named for


@dataclass(frozen=True, slots=True)
class Parts:
    """One holder's part on every basis, None where nothing at all is counted; `not_known` are the bases on which the
    holder has something that nobody can count in shares yet.
    """

    holder: str
    figures: tuple[tuple[Basis, Figure | None], ...]
    not_known: frozenset[Basis]


@dataclass(frozen=True, slots=True)
class Table:
    holdings: Holdings
    rows: tuple[Parts, ...]


@dataclass(frozen=True, slots=True)
class Trial:
    """A round that is tried out. `price` is for one new share; `given` what each investor gets for the money."""

    round: Round
    currency: str
    raised: Decimal
    price: Fraction
    given: tuple[Given, ...]
    after: Table


@dataclass(frozen=True, slots=True)
class Shareholders:
    """The register on a day, and then one trial after another. `aside` is what the register could not count."""

    issuer: str
    as_of: date
    at: date
    table: Table
    trials: tuple[Trial, ...]
    aside: tuple[Aside, ...]


def shareholders(register: CapTable, at: date, rounds: Sequence[str]) -> Shareholders:
    """The table of that day, and after each round in turn. Raises Refused for what cannot be, or cannot be read."""
    holdings = holdings_at(register.events, at)
    first, trials = _table(holdings), list[Trial]()
    for number, text in enumerate(rounds, start=1):
        new, currency = read_round(text, f"round {number} tried out", holdings)
        after = after_round(holdings, new)
        price, given = price_of(holdings, new), after.given[len(holdings.given) :]
        raised = sum((money for _, money in new.investors), Decimal())
        trials.append(Trial(new, currency, raised, price, given, _table(after)))
        holdings = after
    return Shareholders(register.issuer, register.as_of, at, first, tuple(trials), register.aside)


def _table(holdings: Holdings) -> Table:
    holders = dict.fromkeys(row.holder for row in sorted(holdings.table, key=lambda row: row.holder == UNGRANTED))
    return Table(holdings, tuple(_parts(holdings, holder) for holder in holders))


def _parts(holdings: Holdings, holder: str) -> Parts:
    figures = tuple((basis, _figure(holdings, holder, basis)) for basis in Basis)
    mine = {row.security for row in holdings.table if row.holder == holder}
    return Parts(holder, figures, frozenset(basis for basis, one in figures if one and mine & set(one.uncounted)))


def _figure(holdings: Holdings, holder: str, basis: Basis) -> Figure | None:
    try:
        return percentage(holdings, holder, basis)
    except Refused:  # nothing counts on this basis, as where there are only options; others may have figures
        return None


# ---- a round in words -----------------------------------------------------------------------------------------------

FORM: Final = "raises=110 pre-money=730"
_KEYS: Final = {
    "raises": "the new money",
    "pre-money": "the valuation before it",
    "basis": "on which the shares are counted that the valuation is divided by",
    "class": "the class of the new shares",
    "from": "a holder who takes part and for how much, as `from=Ann 30`; once for each",
    "price": "the price of a share, if it is stated",
    "rounding": "of each investor's new shares: exact, down, up or nearest",
}
_PAIR: Final = re.compile(r"(?:^|[,;]?\s+)([A-Za-z][\w-]*)\s*=")
_PARTICIPANT: Final = re.compile(r"(?P<name>.+?)[ :]+(?P<sum>(?:[A-Z]{3} )?-?[\d.,]+)")


def read_round(text: str, source: str, holdings: Holdings) -> tuple[Round, str]:
    """A round as people write it, `raises=USD 110 pre-money=USD 730`, and its currency, empty if none is said.

    The class may be left out where there is only one, the basis where each gives the same price. Whoever is not named
    with `from` does not take part. Raises Refused with all that is wrong.
    """
    said = _pairs(text)
    problems = [
        _wrong(f"`{key}` is given {len(values)} times", "give it once.")
        for key, values in said.items()
        if len(values) > 1 and key != "from"
    ]
    problems += [
        _wrong(f"the round does not say `{key}`", f"add {key}=…, {_KEYS[key]}; a round is written `{FORM}`.")
        for key in ("raises", "pre-money")
        if key not in said
    ]
    _raise(problems)
    currencies = dict[str, str]()  # each with the text that said it

    def amount(words: str, key: str) -> Decimal:
        value = _amount(words, key)
        if not isinstance(value, str):
            currencies[value.currency if isinstance(value, Money) else ""] = words
            return value.amount if isinstance(value, Money) else value
        problems.append(_wrong(value, f"write {key}=110 or {key}=USD 110."))
        return Decimal(0)

    raised, pre_money = amount(said["raises"][0], "raises"), amount(said["pre-money"][0], "pre-money")
    price = amount(said["price"][0], "price") if "price" in said else None
    investors = list[tuple[str, Decimal]]()
    for words in said.get("from", ()):
        if match := _PARTICIPANT.fullmatch(words):
            investors.append((match["name"].strip(), amount(match["sum"], "from")))
        else:
            problems.append(_wrong(f"from={words}: this does not say who and how much", "write from=Ann 30."))
    _raise(problems)
    if len(currencies) > 1:
        why = "All money of a round is in one currency, or in none that is named."
        _raise([_wrong(f"`{'` and `'.join(currencies.values())}` do not mix", "write them alike.", why)])
    if (left := raised - sum((money for _, money in investors), Decimal())) < 0:
        _raise([_wrong(f"those who take part bring more than {raised:f}", "raise more, or let them bring less.")])
    if left or not investors:  # nothing raised at all is for the round itself to refuse
        investors.append((NEWCOMERS, left))
    new = Round(
        on=holdings.at, source=source, security=_security(said, holdings), pre_money=pre_money,
        basis=Basis.AS_CONVERTED, investors=tuple(investors), price=price, rounding=_rounding(said),
    )  # fmt: skip
    return replace(new, basis=_basis(said, holdings, new)), next(iter(currencies))


def _pairs(text: str) -> dict[str, list[str]]:
    """`key=value` pairs; a value goes on until the next key, so that it may hold spaces."""
    found = list(_PAIR.finditer(text))
    if not found or found[0].start():
        why = "A round is told in pairs of key=value."
        _raise([_wrong(f"`{text}` does not tell a round", f"write `{FORM}`.", why)])
    said, problems = dict[str, list[str]](), list[Diagnostic]()
    for pair, following in zip(found, [*found[1:], None], strict=True):
        key, value = pair[1], text[pair.end() : following.start() if following else None].strip()
        if key not in _KEYS:
            problems.append(_unknown_key(key))
        elif not value:
            problems.append(_wrong(f"`{key}` has no value", f"say {_KEYS[key]}."))
        said.setdefault(key, []).append(value)
    _raise(problems)
    return said


def _unknown_key(key: str) -> Diagnostic:
    near = did_you_mean(key, _KEYS)
    why = f"A round may say {', '.join(f'`{one}`, {what}' for one, what in _KEYS.items())}."
    if key == "shares":
        help_ = "say the new money, `raises=…`; how many shares it buys follows from the price."
    elif key == "without":
        help_ = "leave it out: whoever is not named with `from` does not take part."
    else:
        help_ = f"did you mean `{near[0]}`?" if near else f"write `{FORM}`."
    return Diagnostic("bad-argument", f"a round has no `{key}`", why=why, help=help_)


def _amount(words: str, key: str) -> Money | Decimal | str:
    """The amount, or what is wrong with it."""
    with_currency = re.match(r"[A-Za-z]{3} ", words)
    try:
        return cast("Money | Decimal", read_value(MoneyType() if with_currency else Number(), words))
    except NotOfType as error:
        return f"{key}={words}: {error}"


def _security(said: dict[str, list[str]], holdings: Holdings) -> str:
    shares = [each.name for each in holdings.classes if each.kind in SHARES]
    wanted = said.get("class")
    if wanted is None and len(shares) == 1:
        return shares[0]
    if not shares:
        _raise([_wrong(f"there is no class of shares by {holdings.at}", "try the round on a later day.")])
    why = f"The classes of shares by {holdings.at} are: {', '.join(shares)}."
    if wanted is None:
        _raise([_wrong("the round does not say of which class the new shares are", "add class=….", why)])
    elif wanted[0] not in shares:
        near = did_you_mean(wanted[0], shares)
        help_ = f"did you mean `{near[0]}`?" if near else "name one of them."
        _raise([Diagnostic("unknown-name", f"there is no class of shares `{wanted[0]}`", why=why, help=help_)])
    return cast("list[str]", wanted)[0]


def _rounding(said: dict[str, list[str]]) -> Rounding:
    (word,) = said.get("rounding", ["exact"])
    if word not in get_args(Rounding):
        near = did_you_mean(word, get_args(Rounding))
        help_ = f"did you mean `{near[0]}`?" if near else f"it is one of {', '.join(get_args(Rounding))}."
        _raise([_wrong(f"`{word}` is no rounding", help_)])
    return cast("Rounding", word)


def _basis(said: dict[str, list[str]], holdings: Holdings, new: Round) -> Basis:
    """The basis that is said; where none is, any one if the price is the same on all of them."""
    if wanted := said.get("basis"):
        name = re.sub(r"[\s-]+", "_", wanted[0].casefold())
        if name in BASES:
            return BASES[name]
        near = did_you_mean(name, BASES)
        why = f"There is: {', '.join(basis.value for basis in Basis)}."
        help_ = f"did you mean `{BASES[near[0]].value}`?" if near else None
        _raise([Diagnostic("unknown-name", f"`{wanted[0]}` is no basis", why=why, help=help_)])
    prices = {basis: _price(holdings, replace(new, basis=basis, price=None)) for basis in Basis}
    if len(set(prices.values())) > 1:
        which = ", ".join(f"{price} {basis.value}" for basis, price in prices.items())
        why = f"The price of a share turns on it: {which}."
        _raise([_wrong("the round does not say on which basis it is priced", "add basis=….", why)])
    return Basis.AS_CONVERTED


def _price(holdings: Holdings, new: Round) -> str:
    try:
        return shown(price_of(holdings, new))
    except Refused:  # nothing is counted on this basis
        return "none"


def _wrong(title: str, help_: str, why: str | None = None) -> Diagnostic:
    return Diagnostic("bad-argument", title, why=why, help=help_)


def _raise(problems: list[Diagnostic]) -> None:
    if problems:
        raise Refused(problems)
