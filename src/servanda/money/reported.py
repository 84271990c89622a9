"""Reported stakes: the percentages on record, each with its basis, and whether a register of shares bears them out."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from servanda.diagnostics.diagnostic import Diagnostic, Refused
from servanda.diagnostics.suggest import did_you_mean
from servanda.model.agreement import Agreement
from servanda.model.record import Happening, Record
from servanda.model.types import OneOf, Percentage
from servanda.model.values import Money, words
from servanda.money.cap_table import CapTable
from servanda.money.stake import BASES, Reconciliation, Reported, holdings_at, reconcile


@dataclass(frozen=True, slots=True)
class Stake:
    """One report of a stake. `checked` compares it with a register of shares, where one was given."""

    label: str
    day: date
    holder: str
    share: Decimal
    basis: str
    approximate: bool
    without: str | None
    value: str | None
    checked: Reconciliation | None


@dataclass(frozen=True, slots=True)
class Stakes:
    agreement: str
    zone: ZoneInfo
    at: datetime
    known: datetime
    name: str
    stakes: tuple[Stake, ...]


def reported_stakes(
    agreement: Agreement, record: Record, name: str, at: datetime, known: datetime, register: CapTable | None = None
) -> Stakes:
    """Every report of an event by an instant, in order. Raises Refused where the event does not report stakes: it needs a
    `holder`, a percentage `share` and a `basis`; nothing is taken for a basis that is not named.
    """
    event = agreement.events[name]
    basis = event.fields.get("basis")
    kinds = {field: one.type for field, one in event.fields.items()}
    if not isinstance(kinds.get("share"), Percentage) or basis is None or "holder" not in kinds:
        why = "A stake is a holder's share in percent, on a basis that is named."
        help_ = "give the event the fields `holder : name`, `share : percent` and `basis`."
        raise Refused([Diagnostic("no-figure", f"`{name}` reports no stake", why=why, help=help_)])
    unknown = [one for one in basis.type.values if one not in BASES] if isinstance(basis.type, OneOf) else []
    if unknown:
        near = did_you_mean(unknown[0], BASES)
        raise Refused([Diagnostic("no-figure", f"`{unknown[0]}` is no basis of a stake",
                                  why=f"There is: {', '.join(BASES)}.",
                                  help=f"did you mean `{near[0]}`?" if near else None)])  # fmt: skip
    happenings = (one for slot in record for _, one in slot.options[:1] if one is not None)
    mine = sorted((one for one in happenings if one.what == name and one.extent.start <= at), key=lambda one: one.order)
    zone = agreement.zone
    return Stakes(agreement.title, zone, at, known, name, tuple(_stake(one, zone, register) for one in mine))


def _stake(one: Happening, zone: ZoneInfo, register: CapTable | None) -> Stake:
    share, basis = one.values.get("share"), one.values.get("basis")
    if not isinstance(share, Decimal) or not isinstance(basis, str):
        why = "A percentage without its basis says nothing."
        raise Refused([Diagnostic("no-figure", f"{one.label} does not say its share and basis", why=why)])
    holder, without, value = str(one.values.get("holder", "")), one.values.get("without"), one.values.get("value")
    day = one.extent.start.astimezone(zone).date()
    approximate = one.values.get("approximate") is True
    checked = None
    if register is not None:
        report = Reported(holder, share, BASES[basis], day, one.label, approximate)
        checked = reconcile(report, holdings_at(register.events, day))
    return Stake(
        one.label, day, holder, share, BASES[basis].value, approximate, str(without) if without is not None else None,
        words(value) if isinstance(value, Money) else None, checked,
    )  # fmt: skip
