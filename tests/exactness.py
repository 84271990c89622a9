"""No float touches money. `scan` finds where one could come from in a text; `guard` stops one on its way while tests run."""

import ast
import sys
from collections.abc import Callable, Iterator
from decimal import DefaultContext, FloatOperation, getcontext, setcontext
from fractions import Fraction
from types import FrameType
from typing import Any

from servanda.model.quantities import Quantity
from servanda.model.values import Money

# --- in the text -----------------------------------------------------------------------------------------------------

_EXACT_MATH = {"floor", "ceil", "gcd", "lcm", "isqrt", "comb", "perm", "factorial"}  # of a Fraction or an int: an int
_FLOAT_MODULES = {"statistics", "cmath", "numpy", "pandas", "random", "scipy"}
_FLOAT_NAMES = {"total_seconds", "timestamp", "from_float", "truediv", "__truediv__", "__float__", "fsum", "as_float"}
_EXACT = {"Fraction", "Decimal"}


def scan(source: str, *, divisions: bool = True) -> list[tuple[int, str]]:
    """Every line that could make a float, and how. A division of paths is known by a text on one side; one of a value
    that is written as a Fraction or a Decimal is exact. Types elsewhere are not known here: a line that is exact all the
    same stands on a list with its reason.
    """
    tree = ast.parse(source)
    types = {id(node) for part in _types(tree) for node in ast.walk(part)}
    maths = {name.asname or name.name for node in ast.walk(tree) if isinstance(node, ast.Import)
             for name in node.names if name.name == "math"}  # fmt: skip
    found = {
        (node.lineno, what)
        for node in ast.walk(tree)
        if id(node) not in types and (what := _floats(node, maths, divisions=divisions))
    }
    return sorted(found)  # type: ignore[arg-type]


def _types(tree: ast.AST) -> Iterator[ast.AST]:
    """What only names types: annotations, and what stands between square brackets."""
    for node in ast.walk(tree):
        for part in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            if isinstance(part, ast.AST):
                yield part
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id in ("list", "tuple"):
            yield node.slice


def _floats(node: ast.AST, maths: set[str], *, divisions: bool) -> str | None:  # what of it, if anything, is a float
    match node:
        case ast.Constant(value=float() | complex()):
            return "a number with a point"
        case ast.Name(id="float" | "complex" | "round", ctx=ast.Load()):
            return f"`{node.id}`"
        case ast.BinOp(left=left, op=ast.Div(), right=right):
            return "a division" if divisions and not any(map(_is_path_or_exact, (left, right))) else None
        case ast.AugAssign(op=ast.Div(), value=value):
            return "a division" if divisions and not _is_path_or_exact(value) else None
        case ast.BinOp(left=base, op=ast.Pow(), right=exponent):
            return None if _is_exact(base) or _is_whole(exponent) else "a power that may be negative"
        case ast.AugAssign(op=ast.Pow(), value=exponent):
            return None if _is_whole(exponent) else "a power that may be negative"
        case ast.Call(func=ast.Name(id="pow"), args=[base, exponent, *_]):
            return None if _is_exact(base) or _is_whole(exponent) else "a power that may be negative"
        case ast.Attribute(value=ast.Name(id=module), attr=name) if module in maths:
            return None if name in _EXACT_MATH else f"`math.{name}`"
        case ast.ImportFrom(module="math"):
            inexact = [name.name for name in node.names if name.name not in _EXACT_MATH]
            return f"`math.{inexact[0]}`" if inexact else None
        case ast.Import():
            modules = {name.name.partition(".")[0] for name in node.names} & _FLOAT_MODULES
            return f"`{min(modules)}`" if modules else None
        case ast.ImportFrom(module=str(module)) if module.partition(".")[0] in _FLOAT_MODULES:
            return f"`{module}`"
        case ast.ImportFrom(module="operator"):
            return "`truediv`" if any(name.name == "truediv" for name in node.names) else None
        case ast.Attribute(attr=name) if name in _FLOAT_NAMES:
            return f"`{name}`"
        case ast.Call(func=ast.Attribute(value=ast.Name(id="json"), attr="load" | "loads"), keywords=given):
            return None if any(one.arg == "parse_float" for one in given) else "JSON, whose numbers may be floats"
        case _:
            return None


def _is_path_or_exact(node: ast.expr) -> bool:
    text = isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))
    return text or _is_exact(node)


def _is_exact(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _EXACT


def _is_whole(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, int)  # a minus sign would be a node of its own


# --- while tests run -------------------------------------------------------------------------------------------------

_DRAWS = {"servanda.cli.statement_files"}  # the points of a chart are floats; no sum is read back from one


class FloatInMoney(AssertionError):
    """A float met an amount."""


def guard() -> Callable[[], None]:
    """From now on a float cannot become, or be mixed with, an amount of the program's; returns what ends it.

    A Fraction turns to a float only by `Fraction.__float__`, which is also how it is mixed with one; a float turns to a
    Fraction by the constructor or `from_float`, as in comparisons. Decimal has its own trap. None of these is on the way
    of exact arithmetic, so that costs nothing, but for the constructors.
    """
    saved = [(of, name, of.__dict__[name]) for of, name in (
        (Fraction, "__float__"), (Fraction, "__new__"), (Fraction, "from_float"), (Quantity, "__init__"),
        (Money, "__init__"),
    ) if name in of.__dict__]  # fmt: skip
    to_float, new, from_float = Fraction.__float__, Fraction.__new__, Fraction.from_float
    of_quantity, of_money = Quantity.__init__, Money.__init__

    def __float__(self: Fraction) -> float:  # noqa: N807 - it takes the place of that
        _refuse(f"{self!r} becomes a float")
        return to_float(self)

    def __new__(cls: type[Fraction], numerator: Any = 0, denominator: Any = None, **more: Any) -> Fraction:  # noqa: N807
        if numerator.__class__ is float or denominator.__class__ is float:
            _refuse(f"{numerator!r} becomes a Fraction")
        return new(cls, numerator, denominator, **more)

    def of_float(_: type[Fraction], number: Any) -> Fraction:
        if number.__class__ is float:
            _refuse(f"{number!r} is compared with a Fraction, or becomes one")
        return from_float(number)

    def quantity(self: Quantity, unit: str, amount: Fraction) -> None:
        if amount.__class__ is not Fraction:
            raise FloatInMoney(f"a quantity of {amount!r}")
        of_quantity(self, unit, amount)

    def money(self: Money, currency: str, amount: Any) -> None:
        if not amount.__class__.__name__ == "Decimal":
            raise FloatInMoney(f"money of {amount!r}")
        of_money(self, currency, amount)

    changed: dict[str, Any] = {"__float__": __float__, "__new__": __new__, "from_float": classmethod(of_float)}
    for name, what in changed.items():
        setattr(Fraction, name, what)
    Quantity.__init__, Money.__init__ = quantity, money  # type: ignore[method-assign]
    context, traps = getcontext(), (getcontext().traps[FloatOperation], DefaultContext.traps[FloatOperation])
    context.traps[FloatOperation] = DefaultContext.traps[FloatOperation] = True

    def end() -> None:
        for of, name, what in saved:
            setattr(of, name, what)
        if "__float__" not in {name for _, name, _ in saved}:
            del Fraction.__float__  # it is inherited
        context.traps[FloatOperation], DefaultContext.traps[FloatOperation] = traps
        setcontext(context)

    return end


def _refuse(what: str) -> None:
    """Raises where the program does it, be it by a library's hands; tests and tools may use floats of their own."""
    frame: FrameType | None = sys._getframe(2)
    while frame is not None:
        module = str(frame.f_globals.get("__name__"))
        if module.partition(".")[0] == "servanda":
            if module in _DRAWS:
                return
            raise FloatInMoney(f"{module}, line {frame.f_lineno}: {what}")
        frame = frame.f_back
