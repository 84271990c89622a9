"""Texts with mistakes: whatever stands there, checking ends with diagnostics and never with an exception."""

import random

from hypothesis import given, note
from hypothesis import strategies as st

from servanda.check.passes import check
from servanda.diagnostics.diagnostic import Diagnostic
from servanda.text.parse import parse_document
from strategies import texts


def mutated(text: str, source: random.Random) -> str:
    lines = text.split("\n")
    for _ in range(source.randint(1, 4)):
        i, j = source.randrange(len(lines)), source.randrange(len(lines))
        match source.randint(0, 5):
            case 0 | 1:
                del lines[i]
            case 2:
                lines.insert(j, lines[i])
            case 3:
                lines[i], lines[j] = lines[j], lines[i]
            case 4:
                words = lines[i].split(" ")
                del words[source.randrange(len(words))]
                lines[i] = " ".join(words)
            case _:
                words, others = lines[i].split(" "), lines[j].split(" ")
                words[source.randrange(len(words))] = source.choice(others)
                lines[i] = " ".join(words)
    return "\n".join(lines)


@given(texts(), st.integers(0, 10**6))
def test_checking_a_mutilated_text_only_gives_diagnostics(text: str, seed: int) -> None:
    changed = mutated(text, random.Random(seed))
    note(changed)
    document, problems = parse_document("a.md", changed)
    found = check([document], problems, "a.md")
    assert all(isinstance(one, Diagnostic) for one in found.diagnostics)
    assert (found.agreement is None) == any(one.severity == "error" for one in found.diagnostics)
