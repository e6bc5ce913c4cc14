"""With and without parts of JUMPS."""

import numpy as np

from app.dialogs.ablation import AblationChoice
from tests.app.controllers.walk import DETECTED


def test_each_part_left_out_is_a_track_of_its_own_and_all_are_compared(walking, qtbot):
    session, controller = walking.session, walking.ablation
    asked = []
    controller.ablated.connect(lambda *what: asked.append(what))
    choice = AblationChoice(range(10, 34), ("search", "no Procrustes", "no encoder", "no overlap"), 3)
    job = controller.ablate(session.document.track(DETECTED), choice)
    qtbot.waitUntil(lambda: job.state.over, timeout=60_000)
    assert job.error is None, job.details
    keys = [DETECTED._replace(stage="inpainted", variant=name) for name in choice.variants]
    assert asked == [(keys[1:], keys[0])]
    runs = [session.document.track(key).composed() for key in keys]
    for run in runs:
        assert run.present[10:34].all() and not run.present[:10].any() and not run.present[34:].any()
    options = [run.source["options"] for run in runs]
    assert [o["procrustes"] for o in options] == [True, False, True, True]
    assert [o["encoder"] for o in options] == [True, True, False, True] and options[3]["shift"] == 24
    assert all(not np.allclose(run.coords[10:34], runs[0].coords[10:34]) for run in runs[1:3])
    session.undo()
    assert keys[0] not in session.document.tracks
