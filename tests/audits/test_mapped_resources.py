"""The mapping's tables of resources: what they take from above, and every mistake before anything is asked."""

from pathlib import Path

import pytest

from servanda.audits.mapping import read_mapping
from servanda.diagnostics.diagnostic import Refused
from servanda.model.mapping import From
from servanda.workspace import open_workspace

TOP = 'party = "OpenAI"\naction = "offer"\n[fields]\ncloud = { value = "AWS" }\n"product.category" = "kind"\n'
AGREEMENT = open_workspace("microsoft-openai").agreement


def read(tmp_path: Path, text: str):
    place = tmp_path / "map.toml"
    place.write_text(text)
    return read_mapping(place, AGREEMENT, needed=())


def mistakes(tmp_path: Path, text: str) -> list[tuple[str, int, str | None]]:
    with pytest.raises(Refused) as error:
        read(tmp_path, text)
    return [(one.title, one.span.line, one.help) for one in error.value.diagnostics]


def test_what_a_table_does_not_say_is_taken_from_above(tmp_path: Path) -> None:
    mapped = read(tmp_path, TOP + '[[resources]]\ntype = "aws_*"\n[resources.fields]\ncloud = { value = "Oracle" }\n')
    [table] = mapped.resources
    assert (table.type, table.question.party, table.question.action) == (
        "aws_*",
        From(value="OpenAI"),
        From(value="offer"),
    )
    assert table.question.given == {"cloud": From(value="Oracle"), "product.category": From(column="kind")}
    assert not table.question.at.said
    assert mapped.given["cloud"] == From(value="AWS")


def test_a_table_may_ask_about_another_action(tmp_path: Path) -> None:
    mapped = read(
        tmp_path, TOP + '[[resources]]\ntype = "x"\naction = "buy_compute"\nfields.provider = { value = "AWS" }\n'
    )
    assert mapped.resources[0].question.given["provider"] == From(value="AWS")


TABLE = '[[resources]]\ntype = "aws_x"\n'


@pytest.mark.parametrize(
    ("text", "title", "line", "way_out"),
    [
        (TOP + '[[resources]]\ntyp = "x"\n', "a table of resources has no `typ`", 7, "did you mean `type`?"),
        (TOP + "[[resources]]\n", "a table of resources must have a `type`", 6, None),
        (TOP + TABLE + 'action = "ofer"\n', "`ofer` is no action", 8, "did you mean `offer`?"),
        (TOP + TABLE + TABLE, "`aws_x` has a table already", 9, None),
        (TOP + TABLE + '[resources.fields]\ncloud = { value = "AWZ" }\n', "cloud: `AWZ` is not a Cloud", 9, "did you mean `AWS`?"),
        (TOP + TABLE + '[resources.fields]\nclod = { value = "AWS" }\n', "`clod` is neither a field nor a fact", 9, "did you mean `cloud`?"),
        (TOP + TABLE + '[resources.fields]\ncloud = "valus.tags.cloud"\n', "a resource of a plan has no `valus`", 9, "did you mean `values`?"),
        (TABLE + 'action = "offer"\n', "nothing says the `party` of `aws_x`", 2, None),
        ('party = "OpenAI"\n' + TABLE, "nothing says the `action` of `aws_x`", 3, None),
        ('resources = "aws_x"\n', "`resources` must be tables", 1, None),
        ("resourcs = 1\n", "a mapping has no `resourcs`", 1, "did you mean `resources`?"),
    ],
)  # fmt: skip
def test_mistakes(tmp_path: Path, text: str, title: str, line: int, way_out: str | None) -> None:
    [found] = [one for one in mistakes(tmp_path, text) if one[0].startswith(title)]
    assert found[1] == line
    if way_out is not None:
        assert found[2] == way_out
