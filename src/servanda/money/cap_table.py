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
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Final, cast
from zipfile import BadZipFile, ZipFile

from servanda.diagnostics.diagnostic import Diagnostic, Refused, Span
from servanda.money.stake import (
    AnyEvent,
    Cancel,
    Convert,
    Exercise,
    Grant,
    Issue,
    Kind,
    NewClass,
    NewRatio,
    PoolChange,
    Rounding,
    SecurityClass,
    Split,
    Transfer,
    shown,
)

LIMIT: Final = 100_000_000  # bytes read from one package, unpacked: far above any register, far below a bomb
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
            return _read(_Package(str(path), partial(_from_folder, path.resolve())))
        if path.stat().st_size > LIMIT:
            raise _unreadable(str(path), f"it has more than {LIMIT // 1_000_000} MB")
        with ZipFile(path) as archive:
            found = [name for name in archive.namelist() if PurePosixPath(name).name == MANIFEST]
            if len(found) != 1:
                raise _unreadable(str(path), f"a package holds one {MANIFEST}; here are {len(found)}")
            return _read(_Package(str(path), partial(_from_zip, archive, found[0].removesuffix(MANIFEST))))
    except BadZipFile:
        raise _unreadable(str(path), "it is neither a folder nor a sound zip file") from None
    except OSError as error:
        raise _unreadable(str(path), (error.strerror or "the system refuses").lower()) from None


# ---- files ----------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Package:
    name: str
    fetch: Callable[[str, int], bytes]  # the file of that name, at most so many bytes of it
    room: int = LIMIT


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


def _from_folder(root: Path, name: str, most: int) -> bytes:
    file = (root / name).resolve()
    if not file.is_relative_to(root):  # a symbolic link can lead out, too
        raise _unreadable(name, "it lies outside the package")
    if not file.is_file():
        raise _unreadable(name, "the package has no such file")
    with file.open("rb") as stream:
        return stream.read(most)


def _from_zip(archive: ZipFile, folder: str, name: str, most: int) -> bytes:
    members = [member for member in archive.infolist() if member.filename == folder + name]
    if len(members) != 1:
        raise _unreadable(name, "the package has no such file" if not members else "the package has it more than once")
    try:
        with archive.open(members[0]) as stream:  # never unpacked to disk, and no further than `most`
            return stream.read(most)
    except (BadZipFile, RuntimeError, EOFError, zlib.error, lzma.LZMAError) as error:
        raise _unreadable(name, f"it cannot be unpacked ({error})") from None


def _load(package: _Package, name: str) -> tuple[dict[str, object], dict[str, Span], str]:
    """The object in a file, the places of the ids in it, and its MD5."""
    path = PurePosixPath(name)
    if not path.parts or path.is_absolute() or ".." in path.parts or re.search(r"[\\:\x00]", name):
        raise _unreadable(name, "a file is named by its path within the package")
    data = package.fetch(str(path), package.room + 1)
    package.room -= len(data)
    if package.room < 0:
        raise _unreadable(name, f"the package has more than {LIMIT // 1_000_000} MB")
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
    manifest = _Object({"object_type": "OCF_MANIFEST_FILE", "id": MANIFEST} | body, places[""])
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
                body, places, md5 = _load(package, name)
                aside += [Aside(key, name, "its MD5 is not the manifest's")] if _maybe(file, "file", "md5") != md5 else []
                for each in _items(body, places):
                    if str(each) in objects:
                        raise _wrong(each, "this object is there twice", "Counting both would count shares twice.")
                    objects[str(each)] = each
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
    value: object = it.body
    for key in path:
        value = cast("dict[str, object]", value).get(key) if isinstance(value, dict) else None
    return value


def _maybe(it: _Object, *path: str) -> str | None:
    value = _at(it, *path)
    if value is not None and not (isinstance(value, str) and value):
        raise _wrong(it, f"`{'.'.join(path)}` is no text", f"It is {json.dumps(value, default=str)[:40]}.")
    return value


def _text(it: _Object, *path: str) -> str:
    value = _maybe(it, *path)
    if value is None:
        raise _wrong(it, f"`{'.'.join(path)}` is missing", "It is needed, and nothing is assumed in its place.")
    return value


def _number(it: _Object, *path: str) -> Fraction:
    value = _at(it, *path)
    if not isinstance(value, str) or not _NUMERIC.fullmatch(value):
        why = "The format writes numbers as text with at most ten decimals, so that none is rounded on the way."
        raise _wrong(it, f"`{'.'.join(path)}` is not a decimal in quotes", f"{why} It is {json.dumps(value, default=str)}.")
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
        raise _wrong(it, f"`{key}` is no list", f"It is {json.dumps(value, default=str)[:40]}.")
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
    plan: str | None = None
    over: str | None = None


@dataclass(slots=True)
class _Register:
    """The package as far as it has been gone through."""

    first_day: date
    holders: dict[str, str]
    issuances: dict[str, _Object]
    brought: set[str]  # securities that come out of another one
    returned: set[str]  # securities whose return to a pool is a transaction of its own
    classes: dict[str, str] = field(default_factory=dict[str, str])
    rounding: dict[str, Rounding] = field(default_factory=dict[str, Rounding])
    plans: dict[str, _Plan] = field(default_factory=dict[str, _Plan])
    securities: dict[str, _Security | None] = field(default_factory=dict[str, _Security | None])  # None: left aside
    began: dict[str, NewClass] = field(default_factory=dict[str, NewClass])
    done: set[str] = field(default_factory=set[str])
    events: list[AnyEvent] = field(default_factory=list[AnyEvent])
    aside: list[Aside] = field(default_factory=list[Aside])


def _read(package: _Package) -> CapTable:
    manifest, objects, aside = _objects(package)
    as_of, issuer = _day(manifest, "as_of"), _text(manifest, "issuer", "legal_name")
    problems: list[Diagnostic] = []
    kinds = {kind: [it for it in objects if it.type == kind] for kind in ("STAKEHOLDER", "STOCK_CLASS", "STOCK_PLAN")}
    dated: list[tuple[date, _Object]] = []
    register = _Register(as_of, {}, {}, set(), set(), aside=aside)
    for it in objects:
        with _gathered(problems):
            if _understood(it):
                dated.append((_day(it, "date"), it))
                _index(register, it)
            elif it.type not in kinds:
                idle = _IDLE.fullmatch(it.type)
                _leave(register, it, "it moves no shares" if idle else "this type is not known here; it may move shares")
    dated.sort(key=lambda pair: pair[0])
    register.first_day = dated[0][0] if dated else as_of
    with _gathered(problems):
        register.holders = _names(kinds["STAKEHOLDER"], "name", "legal_name")
        register.classes = _names(kinds["STOCK_CLASS"], "name")
        _begin_classes(register, kinds["STOCK_CLASS"])
        for it in kinds["STOCK_PLAN"]:
            _begin_plan(register, it, [other for _, other in dated])
    _raise(problems)
    for _, group in groupby(dated, key=lambda pair: pair[0]):
        _one_day(register, [it for _, it in group], problems)
    _raise(problems)
    events = sorted((*register.began.values(), *register.events), key=lambda event: event.on)
    return CapTable(issuer, as_of, tuple(events), tuple(register.aside))


def _one_day(register: _Register, waiting: list[_Object], problems: list[Diagnostic]) -> None:
    """The day's transactions as they stand in the file, but none before the one that brings about its security."""
    while waiting:
        later: list[_Object] = []
        for it in waiting:
            with _gathered(problems):
                later += [] if _transact(register, it) else [it]
        if len(later) == len(waiting):
            why = "On that day there is no such security yet, or no longer."
            problems += [_wrong(it, "it takes from a security that is not there", why).diagnostics[0] for it in later]
            return
        waiting = later
