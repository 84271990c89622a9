"""An agreement of any size, made up: 100 clauses on each action, with exceptions and orders among them."""

import random

FLAGS = ("urgent", "paid", "insured", "local", "final", "signed", "sealed", "heavy")
COLOURS = ("red", "green", "blue")
NORMS = 100

HEAD = """# Large

```servanda
agreement large "Large"
  between Doer, Other
  time zone Europe/Lisbon

one of Colour : red, green, blue

{actions}

instrument first
  opens
  effective 2026-01-01
  published 2026-01-01
  authority contract
```
"""


def large_agreement(actions: int, seed: int = 7) -> str:
    """The text. Each action has ten fields, and each clause one norm on it, which may look at two to four of them."""
    source = random.Random(seed)
    fields = [*(f"  {flag} : yes/no" for flag in FLAGS), "  colour : Colour", "  size : whole number"]
    declared = ["\n".join([f"action act_{n} by Doer", *fields, "  otherwise free"]) for n in range(1, actions + 1)]
    clauses = [text for n in range(1, actions + 1) for text in _clauses(source, n)]
    return "\n".join([HEAD.format(actions="\n".join(declared)), *clauses])


def complete_question(source: random.Random) -> dict[str, object]:
    """A value for each field."""
    flags = {flag: source.random() < 0.5 for flag in FLAGS}
    return {**flags, "colour": source.choice(COLOURS), "size": source.randint(0, 10)}


def _clauses(source: random.Random, action: int) -> list[str]:
    found: list[str] = []
    left = NORMS
    while left:
        lines = [f"Doer {source.choice(('may', 'must not'))} act_{action}", f"  when {_condition(source)}"]
        if found and source.random() < 0.3:  # only ever above earlier ones, so that there are no circles
            lines.append(f"  despite {action}.{source.randint(1, len(found))}")
        left -= 1
        if left and source.random() < 0.25:
            lines += ["", 'except a "Not so"', f"  when {_condition(source)}"]
            left -= 1
        rule = "\n".join(lines)
        found.append(f"## {action}.{len(found) + 1} Rule\n\nA rule.\n\n```servanda\n{rule}\n```\n")
    return found


def _condition(source: random.Random) -> str:
    named = source.sample((*FLAGS, "colour", "size"), source.randint(2, 4))
    return source.choice((" and ", " and ", " and ", " or ")).join(_on_field(source, name) for name in named)


def _on_field(source: random.Random, name: str) -> str:
    if name == "colour":
        return f"colour is {source.choice(('', 'not '))}{source.choice(COLOURS)}"
    if name == "size":
        return source.choice(("size is over 5", "size is at most 5"))
    return source.choice(("", "not ")) + name
