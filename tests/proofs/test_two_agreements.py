"""Two agreements compared that know other things: values in another order, other parties, other events, other readings."""

from datetime import UTC, datetime
from pathlib import Path

from servanda.proofs.compare import Comparison
from servanda.workspace import compare

HALL = """# Hall
```servanda
agreement hall "Hall"
  between Owner, Hirer
  time zone UTC

one of Season : summer, winter, spring

action use_hall by Hirer
  season : Season
  otherwise free

action sell by Owner or Hirer
  otherwise free

event closing by Owner
  reason : name

instrument first
  opens
  effective 2026-01-01
  published 2026-01-01
  authority contract
```
## 1.1 Use
```servanda
Hirer must not use_hall
  when season is winter
```
"""


def both(tmp_path: Path, old: str, new: str) -> Comparison:
    for name, text in (("old", old), ("new", new)):
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "agreement.md").write_text(text, "utf-8")
    found, _ = compare(
        f"{tmp_path}/old@2026-06-01", f"{tmp_path}/new@2026-06-01", "2027-01-01", now=datetime(2027, 1, 1, tzinfo=UTC)
    )
    return found


def told(found: Comparison) -> set[tuple[str, str, str, str]]:
    return {
        (flip.action, flip.before.verdict, flip.after.verdict, ", ".join(map(str, flip.witness.given.values())))
        for flip in found.flips
    }  # fmt: skip


def test_values_in_another_order_are_the_same_values(tmp_path: Path) -> None:
    found = both(tmp_path, HALL, HALL.replace("summer, winter, spring", "spring, summer, winter"))
    assert (found.flips, found.not_decided, found.of_one_side) == ((), (), ())


def test_the_same_place_in_another_order_is_another_value(tmp_path: Path) -> None:
    new = HALL.replace("summer, winter, spring", "spring, summer, winter").replace(
        "season is winter", "season is spring"
    )
    assert told(both(tmp_path, HALL, new)) == {
        ("use_hall", "prohibited", "permitted", "winter"), ("use_hall", "permitted", "prohibited", "spring"),
    }  # fmt: skip


def test_values_of_one_side_are_told_and_not_asked(tmp_path: Path) -> None:
    new = HALL.replace("winter, spring", "winter, autumn").replace("season is winter", "season is autumn")
    found = both(tmp_path, HALL, new)
    assert told(found) == {("use_hall", "prohibited", "permitted", "winter")}
    assert found.of_one_side == (("old", "season of use_hall = spring"), ("new", "season of use_hall = autumn"))


def test_another_type_is_not_decided(tmp_path: Path) -> None:
    new = HALL.replace("  season : Season\n", "  season : yes/no\n").replace("season is winter", "season")
    found = both(tmp_path, HALL, new)
    assert {(party, action, why) for party, action, why in found.not_decided if party == "Hirer"} == {
        ("Hirer", "use_hall", "what season can be is another on each side")
    }
    assert ("new", "season of use_hall") in found.of_one_side


SOLD = HALL.replace("when season is winter", "when sell by Owner has happened")


def test_parties_in_another_order_are_the_same_parties(tmp_path: Path) -> None:
    found = both(tmp_path, SOLD, SOLD.replace("between Owner, Hirer", "between Hirer, Owner"))
    assert (found.flips, found.not_decided) == ((), ())


def test_the_same_place_among_the_parties_is_another_party(tmp_path: Path) -> None:
    new = SOLD.replace("between Owner, Hirer", "between Hirer, Owner").replace("sell by Owner has", "sell by Hirer has")
    found = both(tmp_path, SOLD, new)
    done = {(flip.after.verdict, *(one.by for one in flip.witness.history)) for flip in found.flips}
    assert done == {("permitted", "Owner"), ("prohibited", "Hirer")}


def test_an_event_that_one_side_has_another_field_for_happened_once(tmp_path: Path) -> None:
    old = HALL.replace("when season is winter", "when closing has happened")
    new = old.replace("closing by Owner\n  reason : name", "closing by Owner\n  reason : name\n  floor : name")
    same = both(tmp_path / "same", old, new)
    assert (same.flips, same.not_decided) == ((), ())
    found = both(tmp_path / "changed", old, new.replace("closing has", "sell has"))
    assert {tuple(one.what for one in flip.witness.history) for flip in found.flips} == {("closing",), ("sell",)}


def test_an_event_that_one_side_does_not_know_is_left_out_there(tmp_path: Path) -> None:
    new = HALL.replace("event closing", "event fire\n\nevent closing").replace("season is winter", "fire has happened")
    found = both(tmp_path, HALL, new)
    assert {tuple(one.what for one in flip.witness.history) for flip in found.flips} == {("fire",), ()}
    assert found.not_decided == ()
    (fired,) = [flip for flip in found.flips if flip.witness.history]
    assert fired.asked(found.old).history == ()
    assert len(fired.asked(found.new).history) == 1


def test_parties_and_actions_of_one_side_are_told(tmp_path: Path) -> None:
    new = HALL.replace("between Owner, Hirer", "between Owner, Hirer, Agent")
    new = new.replace("event closing", "action sublet by Agent\n  otherwise free\n\nevent closing")
    found = both(tmp_path, HALL, new)
    assert (found.flips, found.not_decided) == ((), ())
    assert found.of_one_side == (("new", "the party Agent"), ("new", "the action sublet"))


READ = (
    HALL
    + """
## 1.2 What is cold
```servanda
define cold
  reading strict : season is winter
  reading wide : season is winter or season is spring
```
"""
)


def test_a_reading_that_both_have_is_the_same_on_both(tmp_path: Path) -> None:
    old = READ.replace("when season is winter", "when cold")
    wide = "  reading wide : season is winter or season is spring\n"
    more = both(tmp_path / "more", old, old.replace(wide, f"{wide}  reading never : no\n"))
    assert [(flip.after.verdict, flip.witness.readings["cold"]) for flip in more.flips] == [("permitted", "never")]
    less = both(tmp_path / "less", old, old.replace(wide, ""))  # one meaning is left: it was `strict`
    assert told(less) == {("use_hall", "prohibited", "permitted", "spring")}
    assert (more.not_decided, less.not_decided) == ((), ())
