"""A run's folder, by which two processes speak: what it is of, how it goes, and how it is held and ended."""

import numpy as np
import pytest

from app.tasks.refine_run import Preview, RefineRun
from core.progress import Cancelled, CancelToken

ABOUT = {"key": "abc", "track": [1, 0, "detected", ""]}


@pytest.fixture
def run(tmp_path):
    run = RefineRun.beside(tmp_path / "a.posewright")
    assert run.about() is None and not run.begin(ABOUT)
    return run


def begun(run) -> None:
    """As far as the first save of a training."""
    (run.training / "last.safetensors").write_bytes(b"")


def test_a_run_of_the_same_is_gone_on_with_and_one_of_another_is_not(run):
    assert run.about() == ABOUT
    assert not run.begin(ABOUT), "nothing was saved yet"
    begun(run)
    run.judged(1.0, 20.0)
    assert run.begin(ABOUT) and len(run.curves().judged) == 1
    assert not run.begin(ABOUT | {"key": "of other corrections"}) and len(run.curves().judged) == 0


def test_curves_are_read_while_they_are_written(run):
    run.judged(0.0, 20.0)
    run.judged(2.5, 12.5)
    (run.training / "log.csv").write_text("step,seconds,corrections,half sides\n5,2.5,0.7,0.1\n9,5,0.5,0.1\n12,7.")
    found = run.curves()
    assert found.judged.tolist() == [[0.0, 20.0], [2.5, 12.5]]
    assert found.losses["corrections"].tolist() == [[2.5, 0.7], [5.0, 0.5]]


def test_a_preview_comes_as_it_was_written(run):
    assert run.preview() is None
    points = np.array([[[1.5, np.nan]]])
    run.show(Preview(np.array([7]), np.full((1, 4, 4, 3), 9, np.uint8), points, points + 1))
    found = run.preview()
    assert found.frames.tolist() == [7] and found.pictures.shape == (1, 4, 4, 3)
    assert np.array_equal(found.after, points + 1, equal_nan=True)


@pytest.mark.parametrize("content", [b"", b"PK\3\4 cut", b"no archive at all"])
def test_a_damaged_preview_is_none(run, content):
    (run.folder / "preview.npz").write_bytes(content)
    assert run.preview() is None


@pytest.mark.parametrize(
    "changes",
    [
        {"frames": np.array([7, 8])}, {"frames": np.array([0.5])}, {"pictures": np.zeros((1, 4, 4), np.uint8)},
        {"pictures": np.zeros((1, 4, 4, 3))}, {"before": np.zeros((1, 2))}, {"after": np.zeros((1, 3, 2))},
        {"before": np.zeros((1, 1, 2), int)},
    ],
)  # fmt: skip
def test_a_preview_of_arrays_that_do_not_belong_together_is_none(run, changes):
    points = np.zeros((1, 1, 2))
    whole = {"frames": np.array([7]), "pictures": np.zeros((1, 4, 4, 3), np.uint8), "before": points, "after": points}
    run.show(Preview(**whole))
    assert run.preview() is not None
    run.show(Preview(**whole | changes))
    assert run.preview() is None


def test_it_is_held_and_ended_by_who_watches(run):
    assert not run.pause.paused and not run.is_to_end
    run.wait()
    assert run.waits and run.pause.paused
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        run.pause.wait(cancel)
    run.end()
    assert run.is_to_end and not run.pause.paused, "what is held could not end"
    run.pause.wait(CancelToken())
    begun(run)
    assert run.begin(ABOUT) and not run.is_to_end


@pytest.mark.parametrize("text", ["", "[1, 2]", "{", '"x"'])
def test_a_damaged_run_is_none(run, text):
    (run.folder / "about.json").write_text(text)
    assert run.about() is None


def test_deleting_leaves_nothing(run):
    run.delete()
    assert not run.folder.parent.exists()
    run.wait()
    run.end()
    assert not run.folder.exists(), "there is nothing to be told"
