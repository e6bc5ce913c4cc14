import numpy as np
import pytest

from core.contacts import FootContacts, contacts_from, contacts_to
from core.errors import EditError

WALK = FootContacts(3, ((0, 10), (20, 30)), ((8, 22),))


def test_masks_and_spans_say_the_same():
    assert FootContacts.of_masks(3, WALK.mask("left", 40), WALK.mask("right", 40)) == WALK
    assert np.flatnonzero(WALK.mask("right", 40)).tolist() == list(range(8, 22))


def test_a_span_comes_goes_and_joins_what_it_touches():
    assert WALK.with_span("left", 10, 20, True).left == ((0, 30),)
    assert WALK.with_span("left", 5, 25, False).left == ((0, 5), (25, 30))
    assert WALK.with_span("right", 50, 60, True).right == ((8, 22), (50, 60))
    assert WALK.with_span("right", 8, 22, False).right == ()


def test_an_end_is_moved_also_over_the_next_span():
    assert WALK.moved("left", (0, 10), (0, 14)).left == ((0, 14), (20, 30))
    assert WALK.moved("left", (0, 10), (4, 10)).left == ((4, 10), (20, 30))
    assert WALK.moved("left", (0, 10), (0, 24)).left == ((0, 30),)


def test_who_stands_at_a_frame():
    assert WALK.at("left", 9) == (0, 10) and WALK.at("left", 10) is None and WALK.at("right", 10) == (8, 22)


def test_where_two_opinions_differ():
    assert WALK.differing(WALK.moved("left", (0, 10), (0, 12)), 40).tolist() == [10, 11]
    assert WALK.differing(FootContacts(3), 40).tolist() == list(range(30))


def test_plain_values_come_back_and_nonsense_does_not():
    assert contacts_from(contacts_to([WALK])) == (WALK,)
    for wrong in (((5, 5),), ((5, 2),), ((0, 4), (4, 8)), ((-1, 3),), ((0, 10**12),)):
        with pytest.raises(EditError, match="no foot contacts"):
            FootContacts(0, wrong)
