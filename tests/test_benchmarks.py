"""The front page of results says what the pages say."""

import pytest

from benchmarks.changes import changes
from benchmarks.measure import rows_of
from benchmarks.pages import FRONT, front_page, read_pages, topics
from benchmarks.targets import TARGETS, Target, at_least, at_most, column, sentence, verdicts

PAGE = """# Speed

`python -m benchmarks speed`, 2026-01-02, commit abc, 2 cores.

It took 1.30x as long.

| video | people | frames/s |
| --- | ---: | --- |
| a walk | 1 | 1,059.5 |
| a dance | 1 | 36 |
| a crowd | 2 | 7 |
"""


def test_the_front_page_is_that_of_the_pages():
    stale = "run python -m benchmarks --front"
    assert FRONT.read_text(encoding="utf-8") == front_page(read_pages()), stale


def test_every_page_and_every_target_belongs_to_a_benchmark():
    assert set(read_pages()) <= set(topics())
    assert {target.topic for target in TARGETS} <= set(topics())


def test_every_target_finds_its_figures():
    pages = read_pages()
    assert len(verdicts(pages)) >= len(TARGETS) and {target.topic for target in TARGETS} <= set(pages)


def test_a_target_is_met_if_all_its_figures_keep_the_bound():
    one_person = column("frames/s", people="1")
    assert one_person(PAGE) == ("1,059.5", "36")
    assert Target("speed", "one person", at_least(36, " frames/s"), one_person).verdict(PAGE).met
    missed = Target("speed", "one person", at_least(40, " frames/s"), one_person).verdict(PAGE)
    assert (missed.met, missed.wanted, missed.measured) == (False, "at least 40 frames/s", "1,059.5, 36")


def test_figures_are_found_by_the_first_column_and_in_sentences():
    assert column("frames/s", _="a c.*")(PAGE) == ("7",)
    assert not Target("speed", "ratio", at_most(1.2, "x"), sentence(r"took ([\d.]+x)")).verdict(PAGE).met


def test_a_target_without_a_figure_is_an_error():
    with pytest.raises(LookupError, match="speed.md has no figure"):
        Target("speed", "three people", at_least(1), column("frames/s", people="3")).verdict(PAGE)


NOW = """# Speed

The page as it is now, of videos measured anew.

## Videos

| video | people | frames/s |
| --- | ---: | --- |
| a walk | 1 | 1,059.5 |
| a dance | 1 | 40 |
| a street | 2 | 9 |
"""


def test_rows_are_read_with_what_stands_above_them():
    (above, first), *_ = rows_of(NOW)
    assert above == "Videos" and first == {"video": "a walk", "people": "1", "frames/s": "1,059.5"}


def test_old_figures_stand_beside_those_that_changed():
    """The walk is as fast as before, the crowd is not measured any more, the street was not."""
    said = changes(PAGE, NOW, ("frames/s",))
    assert "Since 2026-01-02, commit abc, 2 cores" in said
    assert [list(row.values()) for _, row in rows_of(said)] == [["Videos", "a dance", "36, 40"]]
    assert changes(PAGE, NOW, ()) == changes("", NOW, ("frames/s",)) == changes(PAGE, PAGE, ("frames/s",)) == ""


def test_rows_of_one_name_are_told_apart_by_their_order_where_both_pages_have_all():
    twice = NOW + "\n## Again\n\n| video | frames/s |\n| --- | --- |\n| a dance | 50 |\n"
    assert changes(PAGE, twice, ("frames/s",)) == ""
    origin = twice.replace("The page as it is now, of videos measured anew.", "`run`, 2026-01-03.")
    (row,) = [row for _, row in rows_of(changes(origin, origin.replace("50", "60"), ("frames/s",)))]
    assert list(row.values()) == ["Again", "a dance", "50, 60"]
