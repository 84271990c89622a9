"""The rules on the whole chain, in the order they run; each file bears the name of what it finds."""

from collections.abc import Callable

from servanda.check.notes import Notes
from servanda.check.rules.accrued_unsaid import accrued_unsaid
from servanda.check.rules.amendment_misfit import amendment_misfit
from servanda.check.rules.amount_references import amount_references
from servanda.check.rules.changed_definition import changed_definition
from servanda.check.rules.currency_mismatch import currency_mismatch
from servanda.check.rules.deadlines_collide import deadlines_collide
from servanda.check.rules.definition_in_circle import definition_in_circle
from servanda.check.rules.duty_against_prohibition import duty_against_prohibition
from servanda.check.rules.idle_permission import idle_permission
from servanda.check.rules.no_ceiling_there import no_ceiling_there
from servanda.check.rules.no_duty_there import no_duty_there
from servanda.check.rules.no_floor_there import no_floor_there
from servanda.check.rules.no_power_to_amend import no_power_to_amend
from servanda.check.rules.nothing_to_defer import nothing_to_defer
from servanda.check.rules.open_duties_unsaid import open_duties_unsaid
from servanda.check.rules.order_in_circle import order_in_circle
from servanda.check.rules.other_actor import other_actor
from servanda.check.rules.power_of_the_defaulter import power_of_the_defaulter
from servanda.check.rules.replaced_reference import replaced_reference
from servanda.check.rules.struck_reference import struck_reference
from servanda.check.rules.unknown_reading import unknown_reading
from servanda.check.rules.unknown_target import unknown_target
from servanda.check.rules.wait_without_end import wait_without_end
from servanda.check.rules.window_depends_on_case import window_depends_on_case
from servanda.check.rules.word_without_fields import word_without_fields
from servanda.model.agreement import Agreement

Rule = Callable[[Agreement, Notes], None]

RULES: tuple[Rule, ...] = (
    unknown_target,
    amendment_misfit,
    no_power_to_amend,
    struck_reference,
    definition_in_circle,
    order_in_circle,
    window_depends_on_case,
    word_without_fields,
    unknown_reading,
    currency_mismatch,
    idle_permission,
    other_actor,
    no_duty_there,
    no_floor_there,
    no_ceiling_there,
    nothing_to_defer,
    open_duties_unsaid,
    accrued_unsaid,
    wait_without_end,
    power_of_the_defaulter,
    changed_definition,
    replaced_reference,
    deadlines_collide,
    duty_against_prohibition,
    amount_references,
)
