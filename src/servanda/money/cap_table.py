"""Open Cap Table Format: reads a package (OCF 1.x, a folder or an .ocf.zip) into the events of `stake`.

How the format is read, where it leaves room:
- Every security has its issuance. One that a transfer, conversion, exercise … names as its result or balance is not
  new shares, but the other half of that transaction.
- A class split carries options, pools and conversion ratios with it; the format records nothing further for them.
- Classes exist from the first day of the package: the format does not say when one begins.
- What is not known here, or moves no shares, is listed in `aside` and never guessed at.
"""

import hashlib
import json
import lzma
import re
import zlib
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import partial, reduce
from itertools import groupby
from pathlib import Path, PurePosixPath
from typing import Final, TypedDict, cast
from zipfile import BadZipFile, ZipFile

from servanda.diagnostics.diagnostic import Diagnostic, Refused, Span
from servanda.money import stake
from servanda.money.stake import AnyEvent, Kind, Rounding, SecurityClass, shown

LIMIT: Final = 50_000_000  # bytes read from one package, unpacked: above any register, far below a bomb
MANIFEST: Final = "Manifest.ocf.json"
ROUNDING: Final[dict[str, Rounding]] = {"FLOOR": "down", "CEILING": "up", "NORMAL": "nearest"}
KINDS: Final[dict[str, Kind]] = {"COMMON": "common", "PREFERRED": "preferred"}

_NUMERIC = re.compile(r"[+-]?[0-9]{1,30}(\.[0-9]{1,10})?")  # the format's own pattern, of a bounded length
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ID = re.compile(r'"id"\s*:\s*("(?:[^"\\]|\\.)*")')
_ON_SECURITY = re.compile(
    r"TX_(STOCK|EQUITY_COMPENSATION|PLAN_SECURITY|WARRANT|CONVERTIBLE)_(ISSUANCE|TRANSFER|CANCELLATION|RETRACTION"
    r"|REPURCHASE|REISSUANCE|CONSOLIDATION|CONVERSION|EXERCISE|RELEASE)"
)
_SPECIAL: Final = (
    "TX_STOCK_CLASS_SPLIT",
    "TX_STOCK_CLASS_CONVERSION_RATIO_ADJUSTMENT",
    "TX_STOCK_PLAN_POOL_ADJUSTMENT",
    "TX_STOCK_PLAN_RETURN_TO_POOL",
)
_IN_WHOLE: Final = (("WARRANT", "EXERCISE"), ("CONVERTIBLE", "CONVERSION"))  # but for what a balance keeps
_IDLE = re.compile(
    r"ISSUER|STOCK_LEGEND_TEMPLATE|VALUATION|VESTING_TERMS|DOCUMENT|FINANCING|TX_\w+_ACCEPTANCE|TX_VESTING_\w+"
    r"|TX_\w+_AUTHORIZED_SHARES_ADJUSTMENT|TX_EQUITY_COMPENSATION_REPRICING|TX_STAKEHOLDER_\w+"
)


@dataclass(frozen=True, slots=True)
class Aside:
    """An object of the package that became no event, or not all of it, and why."""

    object_type: str
    id: str
    why: str


@dataclass(frozen=True, slots=True)
class CapTable:
    issuer: str
    as_of: date
    events: tuple[AnyEvent, ...]
    aside: tuple[Aside, ...]


def read_cap_table(path: Path) -> CapTable:
    """The package's events, in the order of their days. Raises `Refused` with all that is wrong in it.

    Whether the events can have happened is for `stake.holdings_at` to say; they carry the places to point to.
    """
    try:
        if path.is_dir():
            return _read(_Package(str(path), partial(_from_folder, path.resolve()), LIMIT))
        if path.stat().st_size > LIMIT:
            raise _unreadable(str(path), f"it has more than {LIMIT / 1_000_000:g} MB")
        with ZipFile(path) as archive:
            found = [name for name in archive.namelist() if PurePosixPath(name).name == MANIFEST]
            if len(found) != 1:
                raise _unreadable(str(path), f"a package holds one {MANIFEST}; here are {len(found)}")
            fetch = partial(_from_zip, archive, Counter(archive.namelist()), found[0].removesuffix(MANIFEST))
            return _read(_Package(str(path), fetch, LIMIT))
    except BadZipFile:
        raise _unreadable(str(path), "it is neither a folder nor a sound zip file") from None
    except OSError as error:
        raise _unreadable(str(path), (error.strerror or "the system refuses").lower()) from None


# ---- files ----------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Package:
    name: str
    fetch: Callable[[str, int], bytes]  # the file of that name, at most so many bytes of it
    room: int  # bytes that may still be read


@dataclass(frozen=True, slots=True)
class _Object:
    """An object of the package, and where it stands."""

    body: dict[str, object]
    place: Span

    @property
    def type(self) -> str:
        return str(self.body.get("object_type"))

    @property
    def id(self) -> str:
        return str(self.body.get("id"))

    def __str__(self) -> str:
        return f"{self.type} {self.id}"


class _Told(TypedDict):
    """What every event says of itself."""

    on: date
    source: str
    place: Span


def _told(it: _Object, on: date) -> _Told:
    return {"on": on, "source": str(it), "place": it.place}


def _from_folder(root: Path, name: str, most: int) -> bytes:
    file = (root / name).resolve()
    if not file.is_relative_to(root):  # a symbolic link can lead out, too
        raise _unreadable(name, "it lies outside the package")
    if not file.is_file():
        raise _unreadable(name, "the package has no such file")
    with file.open("rb") as stream:
        return stream.read(most)


def _from_zip(archive: ZipFile, members: Counter[str], folder: str, name: str, most: int) -> bytes:
    if (count := members[folder + name]) != 1:
        raise _unreadable(name, "the package has it more than once" if count else "the package has no such file")
    try:
        with archive.open(folder + name) as stream:  # never unpacked to disk, and no further than `most`
            return stream.read(most)
    except (BadZipFile, RuntimeError, EOFError, zlib.error, lzma.LZMAError) as error:
        raise _unreadable(name, f"it cannot be unpacked ({error})") from None


def _load(package: _Package, name: str) -> tuple[dict[str, object], dict[str, Span], str]:
    """The object in a file, the places of the ids in it, and its MD5."""
    path = PurePosixPath(name)
    if not path.parts or path.is_absolute() or ".." in path.parts or re.search(r"[\\:\x00]", name):
        raise _unreadable(name, "a file is named by its path within the package")
    data = package.fetch(str(path), package.room + 1)
    if len(data) > package.room:
        package.room = 0
        raise _unreadable(name, f"the package has more than {LIMIT / 1_000_000:g} MB")
    package.room -= len(data)
    file = f"{package.name}/{path}"
    try:
        text = data.decode("utf-8-sig")
        body = json.loads(text, parse_float=Decimal, parse_constant=_no_number, object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        place = Span(file, error.lineno, error.colno, error.colno + 1)
        raise _mistake(place, "this is not JSON", f"{error.msg}.") from None
    except (ValueError, RecursionError) as error:
        raise _mistake(Span(file, 1, 1, 1), "this is not JSON", f"{error}.") from None
    if not isinstance(body, dict):
        raise _mistake(Span(file, 1, 1, 1), "a file of a package is one JSON object", "Its items stand inside it.")
    return cast("dict[str, object]", body), _places(file, text), hashlib.md5(data, usedforsecurity=False).hexdigest()


def _no_number(word: str) -> object:
    raise ValueError(f"{word} is no number")


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    if len(dict(pairs)) < len(pairs):
        raise ValueError(f"an object says one of its keys twice: {', '.join(key for key, _ in pairs)}")
    return dict(pairs)


def _places(file: str, text: str) -> dict[str, Span]:
    places = {"": Span(file, 1, 1, 1)}
    line, since = 1, 0
    for found in _ID.finditer(text):
        line, since = line + text.count("\n", since, found.start()), found.start()
        column = since - text.rfind("\n", 0, since)
        places.setdefault(json.loads(found[1], strict=False), Span(file, line, column, column + len(found[0])))
    return places


def _objects(package: _Package) -> tuple[_Object, list[_Object], list[Aside]]:
    """The manifest, every object of the files it names, and the files that are not what it says."""
    body, places, _ = _load(package, MANIFEST)
    manifest = _Object({**body, "object_type": "OCF_MANIFEST_FILE", "id": MANIFEST}, places[""])
    if not (version := _text(manifest, "ocf_version")).startswith("1."):
        raise _wrong(manifest, f"version {version} is not read", "This reads packages of the versions 1.x.")
    objects: dict[str, _Object] = {}
    aside: list[Aside] = []
    problems: list[Diagnostic] = []
    for key in [key for key in body if key.endswith("_files")]:
        for entry in _list(manifest, key):
            with _gathered(problems):
                file = _Object({"object_type": key, "id": MANIFEST, "file": entry}, manifest.place)
                name = _text(file, "file", "filepath")
                content, places, md5 = _load(package, name)
                if _maybe(file, "file", "md5") != md5:
                    aside.append(Aside(key, name, "its MD5 is not what the manifest says"))
                for each in _items(content, places):
                    if str(each) in objects:
                        raise _wrong(each, "this object is there twice", "Counting both would count shares twice.")
                    objects[str(each)] = each
            if not package.room:  # what follows could not be read either
                _raise(problems)
    _raise(problems)
    return manifest, list(objects.values()), aside


def _items(body: dict[str, object], places: dict[str, Span]) -> Iterator[_Object]:
    items = body.get("items")
    for item in cast("list[object]", items) if isinstance(items, list) else [None]:
        said = cast("dict[str, object]", item) if isinstance(item, dict) else {}
        if not isinstance(said.get("object_type"), str) or not isinstance(said.get("id"), str):
            raise _mistake(places[""], "`items` holds something else", "Each has an `object_type` and an `id`.")
        yield _Object(said, places.get(str(said["id"]), places[""]))


# ---- fields ---------------------------------------------------------------------------------------------------------


def _at(it: _Object, *path: str) -> object:
    return reduce(_inside, path, cast("object", it.body))


def _inside(value: object, key: str) -> object:
    return cast("dict[str, object]", value).get(key) if isinstance(value, dict) else None


def _quoted(value: object) -> str:
    return (str(value) if isinstance(value, Decimal) else json.dumps(value, default=str))[:40]


def _maybe(it: _Object, *path: str) -> str | None:
    value = _at(it, *path)
    if value is not None and not (isinstance(value, str) and value):
        raise _wrong(it, f"`{'.'.join(path)}` is no text", f"It is {_quoted(value)}.")
    return value


def _text(it: _Object, *path: str) -> str:
    value = _maybe(it, *path)
    if value is None:
        raise _wrong(it, f"`{'.'.join(path)}` is missing", "It is needed, and nothing is assumed in its place.")
    return value


def _number(it: _Object, *path: str) -> Fraction:
    value = _at(it, *path)
    if not isinstance(value, str) or not _NUMERIC.fullmatch(value):
        why = f"It is {_quoted(value)}; the format writes numbers as text with ten decimals at most."
        raise _wrong(it, f"`{'.'.join(path)}` is not a decimal in quotes", why)
    return Fraction(value)


def _ratio(it: _Object, *path: str) -> Fraction:
    below = _number(it, *path, "denominator")
    if not below:
        raise _wrong(it, f"`{'.'.join(path)}` divides by nothing", "Its denominator is 0.")
    return _number(it, *path, "numerator") / below


def _day(it: _Object, *path: str) -> date:
    value = _text(it, *path)
    try:
        return date.fromisoformat(value if _DAY.fullmatch(value) else "")
    except ValueError:
        raise _wrong(it, f"`{'.'.join(path)}` is no date", f"It is `{value[:40]}`; a date is `2026-03-01`.") from None


def _list(it: _Object, key: str) -> list[object]:
    value = _at(it, key)
    if value is not None and not isinstance(value, list):
        raise _wrong(it, f"`{key}` is no list", f"It is {_quoted(value)}.")
    return cast("list[object]", value or [])


def _texts(it: _Object, key: str) -> list[str]:
    if any(not isinstance(each, str) for each in _list(it, key)):
        raise _wrong(it, f"`{key}` is no list of texts", "Each item is an id in quotes.")
    return cast("list[str]", _list(it, key))


# ---- from objects to events -----------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Plan:
    pool: str
    over: str  # the class its shares are of
    reserved: Fraction  # in all, granted and exercised included
    on_cancellation: str | None


@dataclass(slots=True)
class _Security:
    """What is left of one security. `over` is the class whose shares it is a right to, for options and warrants."""

    holder: str
    security: str
    quantity: Fraction
    plan: _Plan | None = None
    over: str | None = None


@dataclass(slots=True)
class _Register:
    """The package as far as it has been gone through."""

    first_day: date
    aside: list[Aside]
    issuances: dict[str, _Object] = field(default_factory=dict[str, _Object])
    brought: set[str] = field(default_factory=set[str])  # securities that come out of another one
    returned: set[str] = field(default_factory=set[str])  # securities whose return to a pool has its own transaction
    adjusted: set[str] = field(default_factory=set[str])  # plans whose pool is adjusted later
    holders: dict[str, str] = field(default_factory=dict[str, str])
    classes: dict[str, str] = field(default_factory=dict[str, str])
    rounding: dict[str, Rounding] = field(default_factory=dict[str, Rounding])
    plans: dict[str, _Plan] = field(default_factory=dict[str, _Plan])
    securities: dict[str, _Security | None] = field(default_factory=dict[str, _Security | None])  # None: left aside
    began: dict[str, stake.NewClass] = field(default_factory=dict[str, stake.NewClass])
    splits: set[str] = field(default_factory=set[str])
    events: list[AnyEvent] = field(default_factory=list[AnyEvent])


def _read(package: _Package) -> CapTable:
    manifest, objects, aside = _objects(package)
    as_of, issuer = _day(manifest, "as_of"), _text(manifest, "issuer", "legal_name")
    of = {kind: [it for it in objects if it.type == kind] for kind in ("STAKEHOLDER", "STOCK_CLASS", "STOCK_PLAN")}
    register = _Register(as_of, aside=aside)
    dated: list[tuple[date, _Object]] = []
    problems: list[Diagnostic] = []
    for it in objects:
        with _gathered(problems):
            if it.type in _SPECIAL or _ON_SECURITY.fullmatch(it.type):
                dated.append((_day(it, "date"), it))
                _index(register, it)
            elif it.type not in of:
                known = _IDLE.fullmatch(it.type)
                _leave(register, it, "it moves no shares" if known else "a type not known here; it may move shares")
    dated.sort(key=lambda pair: pair[0])  # stable: one day's transactions keep their order
    with _gathered(problems):
        approved = [_day(it, "board_approval_date") for it in of["STOCK_PLAN"] if _maybe(it, "board_approval_date")]
        register.first_day = min([*approved, *(day for day, _ in dated[:1])], default=as_of)
        register.holders = _names(of["STAKEHOLDER"], "name", "legal_name")
        register.classes = _names(of["STOCK_CLASS"], "name")
        _begin_classes(register, of["STOCK_CLASS"])
        for id_, name in _names(of["STOCK_PLAN"], "plan_name").items():
            _begin_plan(register, next(it for it in of["STOCK_PLAN"] if it.id == id_), name)
    _raise(problems)
    for _, group in groupby(dated, key=lambda pair: pair[0]):
        _one_day(register, [it for _, it in group], problems)
    _raise(problems)
    events = sorted((*register.began.values(), *register.events), key=lambda event: event.on)
    return CapTable(issuer, as_of, tuple(events), tuple(register.aside))


def _index(register: _Register, it: _Object) -> None:
    """Notes which securities come out of others, before any of them is met."""
    if it.type.endswith("_ISSUANCE"):
        security = _text(it, "security_id")
        if security in register.issuances:
            raise _wrong(it, f"security `{security}` is issued twice", f"Already by {register.issuances[security]}.")
        register.issuances[security] = it
    elif it.type == "TX_STOCK_PLAN_RETURN_TO_POOL":
        register.returned.add(_text(it, "security_id"))
    elif it.type == "TX_STOCK_PLAN_POOL_ADJUSTMENT":
        register.adjusted.add(_text(it, "stock_plan_id"))
    elif it.type not in _SPECIAL:
        register.brought.update(_results(it), [_maybe(it, "balance_security_id") or ""])


def _one_day(register: _Register, waiting: list[_Object], problems: list[Diagnostic]) -> None:
    """The day's transactions as they stand in the file, but none before the one that brings about its security."""
    while waiting:
        later: list[_Object] = []
        for it in waiting:
            with _gathered(problems):
                later += [] if _transact(register, it) else [it]
        if len(later) == len(waiting):
            for it in later if not problems else []:  # after another mistake, this would only be its echo
                with _gathered(problems):
                    raise _wrong(it, "what it builds on is not there", "By that day no such security or split exists.")
            return
        waiting = later


def _names(items: list[_Object], *path: str) -> dict[str, str]:
    """By id, the name that stands in the events: as it is, with the id where two bear it."""
    said = {it.id: _text(it, *path) for it in items}
    often = Counter(said.values())
    return {id_: name if often[name] == 1 else f"{name} ({id_})" for id_, name in said.items()}


def _begin_classes(register: _Register, items: list[_Object]) -> None:
    waiting = [(it, _shape(register, it)) for it in items]
    while waiting:
        ready = [pair for pair in waiting if pair[1].converts_into in (None, *register.began)]
        if not ready:
            raise _wrong(waiting[0][0], "classes convert into each other in a circle", "So none has a first.")
        for it, shape in ready:
            register.began[shape.name] = stake.NewClass(**_told(it, register.first_day), security=shape)
        waiting = [pair for pair in waiting if pair not in ready]


def _shape(register: _Register, it: _Object) -> SecurityClass:
    name, kind = register.classes[it.id], KINDS.get(_text(it, "class_type"))
    if kind is None:
        raise _wrong(it, "its `class_type` is not known here", f"It is one of {', '.join(KINDS)}.")
    rights = [replace(it, body={**it.body, "right": right}) for right in _list(it, "conversion_rights")]
    rights = [each for each in rights if _maybe(each, "right", "converts_to_stock_class_id")]
    if not rights:
        return SecurityClass(name, kind)
    if len(rights) > 1:
        _leave(register, it, "it converts in several ways; how many shares it counts as is not known")
        return SecurityClass(name, kind, None, None)
    mechanism = ("right", "conversion_mechanism")
    known = _at(rights[0], *mechanism, "ratio") is not None
    register.rounding[name] = ROUNDING.get(_maybe(rights[0], *mechanism, "rounding_type") or "", "exact")
    ratio = _ratio(rights[0], *mechanism, "ratio") if known else None
    return SecurityClass(name, kind, _class(register, rights[0], "right", "converts_to_stock_class_id"), ratio)


def _begin_plan(register: _Register, it: _Object, name: str) -> None:
    ids = _texts(it, "stock_class_ids") or [_text(it, "stock_class_id")]
    over = _class(register, replace(it, body={**it.body, "stock_class_id": ids[0]}), "stock_class_id")
    if len(ids) > 1:
        _leave(register, it, f"it is of several classes; its pool is counted as shares of {over}")
    key = "initial_shares_reserved"
    if _at(it, key) is None and it.id not in register.adjusted:
        key = "current_shares_reserved"  # in older packages; the first number too, where no adjustment followed
    reserved = _number(it, key)
    on = register.first_day
    if _maybe(it, "board_approval_date"):
        on = _day(it, "board_approval_date")
    else:
        _leave(register, it, "it does not say since when; its pool is there from the first day")
    pool = _derived(register, it, f"pool of {name}", "pool", over)
    register.plans[it.id] = _Plan(pool, over, reserved, _maybe(it, "default_cancellation_behavior"))
    _fill(register, it, on, pool, reserved)


def _fill(register: _Register, it: _Object, on: date, pool: str, change: Fraction) -> None:
    if change:
        register.events.append(stake.PoolChange(**_told(it, on), pool=pool, change=change))


def _transact(register: _Register, it: _Object) -> bool:
    """Adds the transaction's events; False if it has to wait for another of the same day."""
    on = _day(it, "date")
    match it.type:
        case "TX_STOCK_CLASS_SPLIT":
            name, ratio = _class(register, it, "stock_class_id"), _ratio(it, "split_ratio")
            register.events.append(stake.Split(**_told(it, on), security=name, ratio=ratio))
            for each in register.securities.values():
                if each and name in (each.security, each.over):
                    each.quantity *= ratio
            for plan in register.plans.values():
                plan.reserved *= ratio if plan.over == name else 1
            register.splits.add(it.id)
        case "TX_STOCK_CLASS_CONVERSION_RATIO_ADJUSTMENT":
            name, ratio = _class(register, it, "stock_class_id"), _ratio(it, "new_ratio_conversion_mechanism", "ratio")
            register.events.append(stake.NewRatio(**_told(it, on), security=name, ratio=ratio))
        case "TX_STOCK_PLAN_POOL_ADJUSTMENT":
            plan, reserved = _plan(register, it), _number(it, "shares_reserved")
            _fill(register, it, on, plan.pool, reserved - plan.reserved)
            plan.reserved = reserved
        case "TX_STOCK_PLAN_RETURN_TO_POOL":
            _fill(register, it, on, _plan(register, it).pool, _number(it, "quantity"))
        case _:
            return _on_securities(register, it, on)
    return True


def _on_securities(register: _Register, it: _Object, on: date) -> bool:
    family, verb = _family_and_verb(it)
    if verb == "ISSUANCE":
        if (security := _text(it, "security_id")) not in register.brought:
            _issue(register, it, security, on)
        return True
    taken_from = _texts(it, "security_ids") if verb == "CONSOLIDATION" else [_text(it, "security_id")]
    split = _maybe(it, "split_transaction_id")
    if any(each not in register.securities for each in taken_from) or split not in (None, *register.splits):
        return False
    sources = [source for each in taken_from if (source := register.securities[each])]
    if len(sources) < len(taken_from) or not sources:
        _leave(register, it, "it takes from a security that was left aside; what it brings about is counted as new")
        for security in _results(it):
            _issue(register, _issuance(register, it, security), security, on)
        return True
    register.events += _moved(register, it, on, family, verb, sources)
    return True


def _issue(register: _Register, it: _Object, security: str, on: date) -> None:
    made = register.securities[security] = _described(register, it, None)
    if made:
        grants = register.began[made.security].security.kind in ("option", "warrant")
        register.events.append((stake.Grant if grants else stake.Issue)(
            **_told(it, on), holder=made.holder, security=made.security, quantity=made.quantity,
            pool=made.plan.pool if made.plan else None,
        ))  # fmt: skip


def _described(register: _Register, it: _Object, like: _Security | None) -> _Security | None:
    """The security that an issuance describes, or None if it is left aside. `like` is the one it comes out of."""
    family, _ = _family_and_verb(it)
    stakeholder, id_ = _text(it, "stakeholder_id"), _text(it, "security_id")
    if stakeholder not in register.holders:
        raise _wrong(it, f"there is no stakeholder `{stakeholder}`", "No file of the package describes this id.")
    holder = register.holders[stakeholder]
    plan = _plan(register, it) if _maybe(it, "stock_plan_id") else None
    if family == "STOCK":
        return _Security(holder, _class(register, it, "stock_class_id"), _number(it, "quantity"), plan)
    if family == "CONVERTIBLE":
        name = like.security if like else _derived(register, it, f"convertible {id_}", "convertible", None)
        return _Security(holder, name, _number(it, "investment_amount", "amount"))
    if family == "WARRANT":
        kind, over = "warrant", _warrant_class(register, it)
        if _at(it, "quantity") is None:
            return _leave(register, it, "it does not say for how many shares")
        if (_maybe(it, "quantity_source") or "").endswith("_ESTIMATED"):
            _leave(register, it, "its number of shares is an estimate, and counted as it stands")
    else:
        kind = "option"
        if _maybe(it, "compensation_type") == "CSAR":
            return _leave(register, it, "it is settled in cash and becomes no shares")
        over = plan.over if plan and not _maybe(it, "stock_class_id") else _class(register, it, "stock_class_id")
    name = f"{kind}s on {over}" if over else like.security if like else f"warrant {id_}"
    return _Security(holder, _derived(register, it, name, kind, over), _number(it, "quantity"), plan, over)


def _warrant_class(register: _Register, it: _Object) -> str | None:
    triggers = [replace(it, body={**it.body, "trigger": trigger}) for trigger in _list(it, "exercise_triggers")]
    path = ("trigger", "conversion_right", "converts_to_stock_class_id")
    over = {_class(register, each, *path) for each in triggers if _maybe(each, *path)}
    return over.pop() if len(over) == 1 else None


def _moved(
    register: _Register, it: _Object, on: date, family: str, verb: str, sources: list[_Security]
) -> list[AnyEvent]:
    """The events of a transaction on securities; what is left of these and what comes out of them is noted."""
    source, whole = sources[0], sum((each.quantity for each in sources), Fraction(0))
    made = {each: _result(register, it, each, source) for each in _results(it)}
    results = list(made.values())
    if balance_id := _maybe(it, "balance_security_id"):
        made[balance_id] = _result(register, it, balance_id, source)
    balance = made.get(balance_id or "")
    taken = _taken(it, family, verb, whole - (balance.quantity if balance else 0))
    # One holder and one class go in, and the balance is what is left of them: else the record contradicts itself.
    alike = {(each.holder, each.security) for each in (*sources, *([balance] if balance else []))}
    if len(alike) > 1 or taken > whole or (balance and balance.quantity != whole - taken):
        why = f"It takes {shown(taken)} of {shown(whole)}, and leaves {shown(balance.quantity) if balance else 'the rest'}."
        raise _wrong(it, "what it takes and what it leaves do not add up", why)
    events = _events(register, it, on, verb, source, taken, results)
    for each in sources:
        each.quantity = Fraction(0)
    source.quantity = Fraction(0) if balance else whole - taken
    register.securities.update(made)
    return events


def _taken(it: _Object, family: str, verb: str, whole: Fraction) -> Fraction:
    if verb in ("RETRACTION", "REISSUANCE", "CONSOLIDATION") or (family, verb) in _IN_WHOLE:
        return whole
    if family == "CONVERTIBLE":
        return _number(it, "amount", "amount")
    return _number(it, "quantity_converted" if verb == "CONVERSION" else "quantity")


def _events(
    register: _Register, it: _Object, on: date, verb: str, source: _Security, taken: Fraction, results: list[_Security]
) -> list[AnyEvent]:
    told, holder, security = _told(it, on), source.holder, source.security
    total, into = sum((each.quantity for each in results), Fraction(0)), {each.security for each in results}
    if verb in ("TRANSFER", "REISSUANCE", "CONSOLIDATION"):
        if total != taken or into != {security}:
            why = f"It takes {shown(taken)} of {security} and brings about {shown(total)} of {', '.join(into) or 'nothing'}."
            raise _wrong(it, "what it takes is not what it brings about", why)
        handed = security
        events: list[AnyEvent] = []
    elif verb in ("CANCELLATION", "RETRACTION", "REPURCHASE") or not results:
        if verb in ("EXERCISE", "RELEASE", "CONVERSION"):
            _leave(register, it, "it brings about no security; what it takes is counted as cancelled")
        return [stake.Cancel(
            **told, holder=holder, security=security, quantity=taken,
            repurchased=verb == "REPURCHASE", to_pool=_pool_after(register, it, verb, source),
        )]  # fmt: skip
    elif len(into) > 1:
        raise _wrong(it, "it brings about shares of several classes", f"These are {', '.join(sorted(into))}.")
    else:
        handed = into.pop()
        rounding = register.rounding.get(security, "exact")
        events = [(stake.Convert if verb == "CONVERSION" else stake.Exercise)(
            **told, holder=holder, security=security, quantity=taken,
            rounding=rounding, into=handed, received=total,
        )]  # fmt: skip
    for each in results:
        if each.holder != holder:
            events.append(stake.Transfer(
                **told, holder=holder, security=handed, quantity=each.quantity, to=each.holder,
            ))  # fmt: skip
    return events


def _pool_after(register: _Register, it: _Object, verb: str, source: _Security) -> str | None:
    """The pool that cancelled shares go back to; a return that the package records itself is not made twice."""
    plan = source.plan
    if plan is None or _text(it, "security_id") in register.returned or verb in ("EXERCISE", "RELEASE"):
        return None
    if plan.on_cancellation not in ("RETURN_TO_POOL", "RETIRE") and verb != "RETRACTION":
        _leave(register, it, "nothing says whether its shares go back to the pool; they are counted as gone")
    return plan.pool if verb == "RETRACTION" or plan.on_cancellation == "RETURN_TO_POOL" else None


# ---- what objects refer to ------------------------------------------------------------------------------------------


def _family_and_verb(it: _Object) -> tuple[str, str]:
    found = _ON_SECURITY.fullmatch(it.type)
    assert found
    return found[1], found[2]


def _results(it: _Object) -> list[str]:
    one = _maybe(it, "resulting_security_id")
    return [*_texts(it, "resulting_security_ids"), *([one] if one else [])]


def _issuance(register: _Register, it: _Object, security: str) -> _Object:
    if security not in register.issuances:
        raise _wrong(it, f"no issuance describes the security `{security}`", "Each security has one, also a result.")
    return register.issuances[security]


def _result(register: _Register, it: _Object, security: str, source: _Security) -> _Security:
    issuance = _issuance(register, it, security)
    same = _family_and_verb(issuance)[0] in _family_and_verb(it)
    made = _described(register, issuance, source if same else None)
    if made is None or security in register.securities:
        raise _wrong(it, f"the security `{security}` cannot come out of this", "It has no number, or is there already.")
    return made


def _class(register: _Register, it: _Object, *path: str) -> str:
    id_ = _text(it, *path)
    if id_ not in register.classes:
        raise _wrong(it, f"there is no stock class `{id_}`", "No file of the package describes this id.")
    return register.classes[id_]


def _plan(register: _Register, it: _Object) -> _Plan:
    id_ = _text(it, "stock_plan_id")
    if id_ not in register.plans:
        raise _wrong(it, f"there is no stock plan `{id_}`", "No file of the package describes this id.")
    return register.plans[id_]


def _derived(register: _Register, it: _Object, name: str, kind: Kind, over: str | None) -> str:
    """The class of that name, which the format has no object for; it begins with the package."""
    if name not in register.began:
        shape = SecurityClass(name, kind, over, Fraction(1) if over else None)
        register.began[name] = stake.NewClass(**_told(it, register.first_day), security=shape)
    return name


def _leave(register: _Register, it: _Object, why: str) -> None:
    register.aside.append(Aside(it.type, it.id, why))


# ---- what is wrong --------------------------------------------------------------------------------------------------


@contextmanager
def _gathered(problems: list[Diagnostic]) -> Generator[None]:
    try:
        yield
    except Refused as refused:
        problems += refused.diagnostics


def _raise(problems: list[Diagnostic]) -> None:
    if problems:
        raise Refused(problems)


def _wrong(it: _Object, title: str, why: str) -> Refused:
    return _mistake(it.place, title, f"In {it}: {why}")


def _mistake(place: Span, title: str, why: str) -> Refused:
    help_ = "correct the package where it was made; nothing is assumed in its place."
    return Refused([Diagnostic("cap-table-mistake", title, place, why=why, help=help_)])


def _unreadable(name: str, why: str) -> Refused:
    help_ = "export the package again, or check its path."
    return Refused(
        [Diagnostic("unreadable", "this cap table cannot be read", Span(name, 1, 1, 1), why=f"{why}.", help=help_)]
    )
