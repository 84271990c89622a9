"""The command line: one verb a file, each imported only when it is called, so that every call starts fast.

Exit codes: 0 yes (permitted, nothing wrong) · 1 no (prohibited, conflict, a failed case) · 2 a mistake in the call or the
agreement · 3 no answer (undetermined, ungoverned).
"""

import importlib
import sys
from collections.abc import Mapping

import click

VERBS: Mapping[str, str] = {
    "ask": "One question: may PARTY do ACTION, then, as known then?",
    "status": "Who may, must not and can, on a day, and what ends it.",
    "show": "The text in force on a day, each clause with its instrument.",
    "audit": "A verdict for every row of a table.",
    "statement": "How a commitment or a payment stands, and where it is heading.",
    "calendar": "What is owed by when, as iCalendar.",
    "check": "Find the mistakes in an agreement.",
    "test": "Run the cases that stand beside the clauses.",
    "prove": "What must hold in every possible world: proved, or refuted with a history.",
    "compare": "Which answers are others: two versions, two dates, two readings.",
    "gate": "May this be launched: manifests and Terraform plans, checked in CI.",
    "fmt": "Lay the rules out in the canonical form.",
    "record": "Put what happened on record.",
    "ledger": "Look at the record.",
    "new": "Start an agreement.",
    "demo": "The flagship's story: one question before and after each instrument.",
    "explain": "What a message means, with an example.",
}


class Verbs(click.Group):
    """Finds a verb's command in the file of its name, and imports only that one."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in VERBS:
            return None
        return importlib.import_module(f"servanda.cli.{cmd_name}").command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Verbs"):
            formatter.write_dl(list(VERBS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in VERBS and not args[0].startswith("-"):
            from servanda.diagnostics.suggest import did_you_mean

            near = did_you_mean(args[0], VERBS)
            hint = f" Did you mean `{near[0]}`?" if near else f" There is: {', '.join(VERBS)}."
            ctx.fail(f"there is no verb `{args[0]}`.{hint}")
        name, verb, words = super().resolve_command(ctx, args)
        if verb is not None and not ctx.resilient_parsing:
            from servanda.cli.arguments import look_at_options

            look_at_options(verb, words)
        return name, verb, words


@click.command(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="servanda")
def main() -> None:
    """Agreements that run: who may, who must not, who can, since when, until when, why, and what would change it.

    Not legal advice. AGREEMENT is a folder, a file, or the name of one that ships (microsoft-openai).
    """


def run() -> None:
    """The entry point: mistakes are told in full and never as a traceback."""
    from servanda.diagnostics.diagnostic import Refused

    try:
        main()
    except RecursionError:
        from servanda.cli.telling import tell
        from servanda.diagnostics.diagnostic import Diagnostic

        why = "Definitions that lean on one another, or conditions inside conditions, go deeper than can be followed."
        tell([Diagnostic("nested-too-deep", "the agreement is nested too deeply", why=why)], {})
        sys.exit(2)
    except Refused as refused:
        from servanda.cli.telling import tell

        tell(refused.diagnostics, refused.sources, as_json="--json" in sys.argv)
        sys.exit(2)


if __name__ == "__main__":
    run()
