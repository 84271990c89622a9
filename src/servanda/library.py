"""Finding an agreement's files, and reading and checking them once for each text."""

import hashlib
import os
import pickle
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from servanda.diagnostics.diagnostic import Diagnostic, Refused
from servanda.model.checked import Checked

PUBLIC_RECORD = "ledger.jsonl"


def library() -> Path:
    """Where the agreements that ship are: beside the package when installed, at the top of a checkout."""
    beside = Path(__file__).parent / "agreements"
    return beside if beside.is_dir() else Path(__file__).parents[2] / "agreements"


def names() -> tuple[str, ...]:
    """The agreements that ship."""
    return tuple(sorted(p.name for p in library().iterdir() if p.is_dir())) if library().is_dir() else ()


def find(agreement: str) -> Path:
    """The folder or file of an agreement: a path, or the name of one that ships. Raises Refused."""
    path = Path(agreement)
    if _exists(path):
        return path
    if agreement in names():
        return library() / agreement
    from servanda.diagnostics.suggest import did_you_mean

    near = did_you_mean(agreement, names())
    raise Refused(
        [
            Diagnostic(
                "no-such-agreement",
                f"there is no agreement `{agreement}`",
                why=f"Neither a folder or file of that name is here, nor does one ship; these ship: {', '.join(names())}.",
                help=f"did you mean `{near[0]}`?" if near else "give a path, or start one with `servanda new NAME`",
            )
        ]
    )


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # a name that no file can have
        return False


def files_of(place: Path) -> list[Path]:
    """The Markdown files of an agreement. A file that is only one document of a folder stands for its folder."""
    if place.is_dir():
        found = sorted(place.glob("*.md"))
        if not found:
            raise Refused(
                [
                    Diagnostic(
                        "missing-agreement",
                        f"no Markdown document in {shown(place)}",
                        help="start an agreement with `servanda new NAME`",
                    )
                ]
            )
        return found
    from servanda.text.files import read_text
    from servanda.text.parse import parse_document
    from servanda.text.syntax import Agreement, Instrument

    document, _ = parse_document(shown(place), read_text(place))
    statements = {type(s) for section in document.sections for s in section.statements}
    whole = {Agreement, Instrument} <= statements
    beside = sorted(place.parent.glob("*.md"))
    return [place] if whole or len(beside) == 1 else beside


def shown(path: Path) -> str:
    """A path as short as it can be said from here."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def load(place: Path) -> Checked:
    """Read and check every document of an agreement. Raises Refused only for files that cannot be read at all.

    What was checked is kept in the user's cache, by the digest of the texts and of this program, so that a second
    question about the same text starts at once.
    """
    sources = read_texts(place)
    kept = _cache_file(sources)
    checked = _kept(kept)
    if checked is None:
        checked = check_texts(place, sources)
        _keep(kept, checked)
    return replace(checked, sources=sources)


def read_texts(place: Path) -> dict[str, str]:
    """The texts of an agreement's documents, by the name they are shown under."""
    from servanda.text.files import read_text

    return {shown(file): read_text(file) for file in files_of(place)}


def check_texts(place: Path, sources: Mapping[str, str]) -> Checked:
    """Parse and check texts. `place` is only named in messages."""
    from servanda.check.passes import check
    from servanda.text.parse import parse_document

    parsed = [parse_document(name, text) for name, text in sources.items()]
    problems = [problem for _, found in parsed for problem in found]
    checked = check([document for document, _ in parsed], problems, shown(place))
    if checked.agreement is None:
        return checked
    return replace(checked, agreement=replace(checked.agreement, fingerprint=_digest(sources)))


def _digest(sources: Mapping[str, str]) -> str:
    return hashlib.sha256("\0".join(sources.values()).encode("utf-8", "surrogatepass")).hexdigest()


# --- the cache of checked agreements ---------------------------------------------------------------------------------


def _cache_file(sources: Mapping[str, str]) -> Path:
    """Where a checked agreement is kept. Another text, name of a file, or version of this program is another file."""
    package = Path(__file__).parent
    program = [
        f"{file.relative_to(package)} {(stat := file.stat()).st_size} {stat.st_mtime_ns}"
        for folder in ("check", "diagnostics", "model", "text")
        for file in sorted((package / folder).rglob("*.py"))
    ]
    key = hashlib.sha256("\0".join([*program, *sources, _digest(sources)]).encode("utf-8", "surrogatepass")).hexdigest()
    return _cache_folder() / f"{key}.checked"


def _cache_folder() -> Path:
    home = os.environ.get("XDG_CACHE_HOME")
    return (Path(home) if home else Path("~/.cache").expanduser()) / "servanda"


def _kept(file: Path) -> Checked | None:
    try:
        found = pickle.loads(file.read_bytes())  # noqa: S301 - a file of the user's own, written below
    except Exception:  # noqa: BLE001 - whatever is wrong with a cache, the texts are still there
        return None
    return found if isinstance(found, Checked) else None


def _keep(file: Path, checked: Checked) -> None:
    """Best effort: a cache that cannot be written is no reason to stop."""
    partial = file.with_suffix(f".{os.getpid()}")
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        partial.write_bytes(pickle.dumps(replace(checked, sources={})))
        partial.replace(file)
    except Exception:  # noqa: BLE001
        partial.unlink(missing_ok=True)
