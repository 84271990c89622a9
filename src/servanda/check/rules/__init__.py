"""The rules on the whole chain, in the order they run; each file bears the name of what it finds."""

from collections.abc import Callable

from servanda.check.notes import Notes
from servanda.check.rules.amendment_misfit import amendment_misfit
from servanda.check.rules.currency_mismatch import currency_mismatch
from servanda.check.rules.definition_in_circle import definition_in_circle
from servanda.check.rules.order_in_circle import order_in_circle
from servanda.check.rules.struck_reference import struck_reference
from servanda.check.rules.unknown_target import unknown_target
from servanda.check.rules.window_depends_on_case import window_depends_on_case
from servanda.check.rules.word_without_fields import word_without_fields
from servanda.model.agreement import Agreement

Rule = Callable[[Agreement, Notes], None]

RULES: tuple[Rule, ...] = (
    unknown_target,
    amendment_misfit,
    struck_reference,
    definition_in_circle,
    order_in_circle,
    window_depends_on_case,
    word_without_fields,
    currency_mismatch,
)
