"""unknown-target: an instrument amends, restates or interprets one that is not there, or comes later."""

from servanda.check.notes import Notes
from servanda.diagnostics.suggest import did_you_mean
from servanda.model.agreement import Agreement


def unknown_target(agreement: Agreement, notes: Notes) -> None:
    """Exactly one instrument opens; every other names an earlier one."""
    by_name = {one.name: one for one in agreement.instruments}
    openers = [one for one in agreement.instruments if one.relation == "opens"]
    for late in openers[1:]:
        notes.say(
            "unknown-target",
            f"`{late.name}` opens an agreement that is open already",
            late.span,
            help=f"say `amends {openers[0].name}` or `restates {openers[0].name}`.",
        )
    if not openers and agreement.instruments:
        notes.say(
            "unknown-target",
            "no instrument opens the agreement",
            agreement.instruments[0].span,
            help="say `opens` in the first instrument.",
        )
    for one in agreement.instruments:
        if one.relation == "opens":
            continue
        target = by_name.get(one.target or "")
        known = tuple(name for name in by_name if name != one.name)
        if target is None or target is one:
            near = did_you_mean(one.target or "", known)
            notes.say(
                "unknown-target",
                f"`{one.target}` is not an earlier instrument of this agreement",
                one.span,
                why=f"The other instruments: {', '.join(f'`{name}`' for name in known)}." if known else None,
                help=f"did you mean `{one.relation} {near[0]}`?" if near else f"write what it {one.relation}.",
            )
        elif one.relation != "interprets" and target.effective > one.effective:
            notes.say(
                "unknown-target",
                f"`{one.name}` {one.relation} `{target.name}`, which takes effect later",
                one.span,
                help="check the two dates.",
            )
