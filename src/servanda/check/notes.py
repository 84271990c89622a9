"""Where the passes write down what they find: diagnostics, each with the clause it stands in."""

from dataclasses import dataclass, field

from servanda.diagnostics.diagnostic import Diagnostic, Fix, Label, Severity, Span
from servanda.diagnostics.suggest import did_you_mean


@dataclass(slots=True)
class Notes:
    """All that was found so far. `clause` is the heading being read, for the diagnostics that follow; `unread` is what
    stopped the parser.
    """

    found: list[Diagnostic] = field(default_factory=list[Diagnostic])
    clause: str | None = None
    unread: tuple[Diagnostic, ...] = ()

    def say(
        self,
        name: str,
        title: str,
        span: Span,
        *,
        mark: str = "",
        why: str | None = None,
        help: str | None = None,  # noqa: A002 - the word the reader sees
        fix: Fix | None = None,
        labels: tuple[Label, ...] = (),
        severity: Severity = "error",
    ) -> None:
        """Note one thing; once, however many passes and texts it is found in."""
        if not any(one.name == name and one.title == title and one.span == span for one in self.found):
            self.found.append(Diagnostic(name, title, span, mark, labels, self.clause, why, help, fix, severity))

    def has(self, name: str, span: Span) -> bool:
        """Whether a place is noted under that name already, in whatever words."""
        return any(one.name == name and one.span == span for one in self.found)

    def broken(self, file: str) -> bool:
        """Whether something under the heading being read could not be read at all."""
        return any(
            one.severity == "error" and one.clause == self.clause and one.span is not None and one.span.file == file
            for one in self.unread
        )

    def unknown(self, name: str, what: str, word: str, span: Span, known: tuple[str, ...], where: str) -> None:
        """Note a word that means nothing here, with what may have been meant."""
        near = did_you_mean(word, known)
        listed = ", ".join(f"`{one}`" for one in known[:12]) + (", …" if len(known) > 12 else "")
        self.say(
            name,
            f"`{word}` is not {what}",
            span,
            mark=f"did you mean `{near[0]}`?" if near else "not one of these" if known else "not declared",
            why=f"{where} {listed}." if known else None,
            fix=Fix(near[0]) if near else None,
        )

    @property
    def failed(self) -> bool:
        """Whether an error was found; warnings do not stop anything."""
        return any(one.severity == "error" for one in self.found)
