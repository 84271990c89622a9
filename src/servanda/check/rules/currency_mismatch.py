"""currency-mismatch: one amount compared with two currencies."""

from servanda.check.notes import Notes
from servanda.model.agreement import Agreement
from servanda.model.cells import cuts_of
from servanda.model.values import Money


def currency_mismatch(agreement: Agreement, notes: Notes) -> None:
    """Two currencies never mix without a declared rate and date."""
    cuts = cuts_of(agreement)
    for key in cuts.values:
        group = cuts.group(key)
        currencies = sorted({v.currency for one in group for v in cuts.values.get(one, ()) if isinstance(v, Money)})
        if len(currencies) > 1:
            notes.say(
                "currency-mismatch",
                f"`{key[1]}` is compared in {' and in '.join(currencies)}",
                agreement.instruments[0].span,
                why="An amount has one currency; two never mix without a declared rate and date.",
                help="compare it in one currency.",
            )
