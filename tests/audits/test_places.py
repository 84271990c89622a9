"""JSON and YAML as data with places, and files that are not what they should be."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.audits.items import read_items
from servanda.audits.json_text import read_json
from servanda.audits.places import found_at
from servanda.audits.yaml_text import MOST_VALUES, read_yaml
from servanda.diagnostics.diagnostic import Refused, Span

DATA = {"a": [1, {"b c": "é", "d": None}], "": {"x": [True, []]}, 'quote"s': "line\nbreak"}


def marked(text: str, span: Span) -> str:
    return text.split("\n")[span.line - 1][span.start - 1 : span.end - 1]


def refused(read, *words: object) -> list[tuple[str, str, tuple[int, int] | None]]:
    with pytest.raises(Refused) as error:
        read(*words)
    return [(d.name, d.title, (d.span.line, d.span.start) if d.span else None) for d in error.value.diagnostics]


@pytest.mark.parametrize("indent", [None, 0, 2])
def test_every_part_of_json_is_found_where_it_stands(indent: int | None) -> None:
    text = json.dumps(DATA, indent=indent, ensure_ascii=False)
    places = read_json("x.json", text).places
    assert marked(text, places.value(("a", 0))) == "1"
    assert marked(text, places.value(("a", 1, "b c"))) == '"é"'
    assert marked(text, places.key(("a", 1, "d"))) == '"d"'
    assert marked(text, places.value(("", "x", 0))) == "true"
    assert marked(text, places.value(('quote"s',))) == '"line\\nbreak"'
    assert places.value(("a", 1, "nowhere", 3)) == places.value(("a", 1))


leaves = st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=4)
trees = st.recursive(leaves, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3))  # fmt: skip


@given(trees, st.sampled_from([None, 1]))
def test_what_stands_at_a_place_is_what_was_read(data: object, indent: int | None) -> None:
    text = json.dumps(data, indent=indent)
    document = read_json("x.json", text)
    waiting = [((), data)]
    for path, one in waiting:
        mark = marked(text, document.places.value(path))
        if "\n" not in json.dumps(one, indent=indent):
            assert json.loads(mark) == one
        if isinstance(one, dict):
            waiting += [((*path, key), value) for key, value in one.items()]
        if isinstance(one, list):
            waiting += [((*path, index), value) for index, value in enumerate(one)]


def test_yaml_keeps_words_as_they_are_written() -> None:
    [document] = read_yaml("x.yaml", "n: 1.10\nday: 2026-03-15\nyes: no\nword: 0x1F\nnothing: ~\nlist: [a, 'yes']\n")
    assert document.data == {
        "n": Decimal("1.10"), "day": "2026-03-15", "yes": False, "word": "0x1F", "nothing": None, "list": ["a", "yes"],
    }  # fmt: skip
    assert str(document.data["n"]) == "1.10"


def test_places_in_yaml_count_characters() -> None:
    text = "name: é\nspec: {ü: 'ö', cloud: AWS}\nlist:\n- a: 1\n  b: |\n    two\n    lines\n"
    [document] = read_yaml("x.yaml", text)
    assert marked(text, document.places.value(("spec", "cloud"))) == "AWS"
    assert marked(text, document.places.key(("spec", "cloud"))) == "cloud"
    assert marked(text, document.places.value(("list", 0))) == "a: 1"
    assert document.places.value(("list", 0, "b")).line == 5


def test_merged_tables_lose_to_what_stands_there() -> None:
    [document] = read_yaml("x.yaml", "- &base {a: 1, b: 2}\n- {<<: *base, b: 3}\n- {<<: [*base, {c: 4}]}\n")
    assert document.data == [
        {"a": Decimal(1), "b": Decimal(2)}, {"b": Decimal(3), "a": Decimal(1)}, {"a": Decimal(1), "b": Decimal(2), "c": Decimal(4)},
    ]  # fmt: skip


def test_tags_of_other_programs_are_unknown() -> None:
    [document] = read_yaml("x.yaml", "a: !Ref b\nc: !!python/object/apply:os.system [ls]\nd: e\n")
    assert document.data == {"a": None, "c": None, "d": "e"}


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("spec.cloud", "AWS"), ("list.1.x", "y"), ("a.b.c", "dotted"), ("a.b.d", "nested"), ("list.7", None),
        ("list.x", None), ("spec.cloud.more", None), ("", None), ("list.-1", None), ("list.99999999999999", None),
    ],
)  # fmt: skip
def test_paths(path: str, found: str | None) -> None:
    data = {"spec": {"cloud": "AWS"}, "list": [0, {"x": "y"}], "a.b": {"c": "dotted"}, "a": {"b": {"d": "nested"}}}
    assert (found_at(data, path) or (None, None))[1] == found


# --- what is not what it should be -----------------------------------------------------------------------------------


def test_duplicate_keys() -> None:
    text = '{"a": {"x": 1},\n "b": [{"y": 1, "z": 2,\n  "y": 3}]}'
    assert refused(read_json, "x.json", text) == [("manifest-twice", "`y` is said twice", (3, 3))]
    assert refused(read_yaml, "x.yaml", "a: 1\nb: {c: 1, c: 2}\n") == [("manifest-twice", "`c` is said twice", (2, 11))]


def test_aliases_of_aliases() -> None:
    lines = ["a: &a [x, x, x, x, x, x, x, x, x, x]"]
    lines += [
        f"{now}: &{now} [{', '.join([f'*{before}'] * 10)}]" for before, now in zip("abcdefgh", "bcdefghi", strict=True)
    ]
    [(name, title, _)] = refused(read_yaml, "x.yaml", "\n".join(lines))
    assert (name, f"{MOST_VALUES:,}" in title) == ("manifest-aliases", True)


@pytest.mark.parametrize("text", ["&a [*a]", "&a {b: *a}", "a: &a\n  <<: *a\n", "[" * 9000, "[" * 900 + "]" * 900])
def test_yaml_without_end(text: str) -> None:
    assert refused(read_yaml, "x.yaml", text)[0][0] == "manifest-unreadable"


@pytest.mark.parametrize("text", ["[" * 99_999 + "]" * 99_999, '{"a":' * 50_000 + "1" + "}" * 50_000, '{"a": NaN}', '{"a": ', "[1,]", '{"a": 1} {"b": 2}'])  # fmt: skip
def test_json_that_is_none(text: str) -> None:
    assert refused(read_json, "x.json", text)[0][0] == "manifest-unreadable"


def test_numbers_that_nobody_writes_stay_words() -> None:
    document = read_json("x.json", '{"a": 1e999999999, "b": ' + "9" * 5000 + ', "c": 0.10}')
    assert document.data == {"a": "1e999999999", "b": "9" * 5000, "c": Decimal("0.10")}
    assert document.places.value(("c",)).start > 5000


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("x.yaml", b"", "manifest-unreadable"),
        ("x.yaml", b"# only a comment\n", "manifest-unreadable"),
        ("x.json", b"\n", "manifest-unreadable"),
        ("x.json", b"null", "manifest-part"),
        ("x.yaml", b"- 1\n- a\n", "manifest-part"),
        ("x.yaml", b"!Launch {party: A}\n", "manifest-part"),
        ("x.yaml", b"party: \x07\n", "manifest-unreadable"),
        ("x.yaml", "party: café\n".encode("latin-1"), "not-utf-8"),
        ("x.json", '{"a": 1}'.encode("utf-16"), "not-utf-8"),
        ("plan", b"PK\x03\x04rest", "manifest-unreadable"),
        ("x.json", b'{"@level": "info"}\n{"@level": "info"}\n', "manifest-unreadable"),
        ("x.yaml", b"a: " + b"x" * 4_000_001, "too-large"),
        ("x.txt", b"a: " + b"x" * 4_000_001, "manifest-unreadable"),
    ],
)
def test_files(tmp_path: Path, name: str, content: bytes, told: str) -> None:
    place = tmp_path / name
    place.write_bytes(content)
    assert {name for name, _, _ in refused(read_items, str(place))} == {told}


def test_fifty_megabytes_are_not_read(tmp_path: Path) -> None:
    place = tmp_path / "x.json"
    with place.open("wb") as file:
        file.truncate(50_000_000)
    assert refused(read_items, str(place))[0][0] == "too-large"


def test_a_folder_and_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert refused(read_items, str(tmp_path))[0][0] == "unreadable"
    assert refused(read_items, str(tmp_path / "x"))[0][0] == "unreadable"
