import numpy as np
import pytest

from core.poses import Status
from core.poses_in_work import Draft


def test_parts_are_put_where_and_for_whom_it_is_asked(make_poses):
    base, part = make_poses(10), make_poses(4).replace(coords=make_poses(4).coords + 7)
    part = part.replace(status=np.full(part.status.shape, Status.INFERRED), uncertainty=np.ones(part.status.shape))
    joints = np.arange(len(base.skeleton)) < 3
    draft = Draft(base)
    draft.put(5, part, joints)
    spliced = base.splice(5, part, joints)
    made = draft.finished({"model": "x"})
    for name, layer in spliced.layers().items():
        np.testing.assert_array_equal(getattr(made, name), layer)
    assert made.source == {"model": "x"} and (made.times == base.times).all()


def test_what_is_shown_meanwhile_stays_as_it_was(make_poses):
    base, part = make_poses(6), make_poses(2).replace(coords=make_poses(2).coords + 7)
    everything, draft = np.ones(len(base.skeleton), bool), Draft(base)
    shown = draft.copied(1, 4)
    draft.put(1, part, everything)
    np.testing.assert_array_equal(shown.coords, base.coords[1:4])
    made = draft.finished({})
    with pytest.raises(ValueError, match="read-only"):
        draft.put(1, part, everything)
    np.testing.assert_array_equal(made.coords[1:3], part.coords)
