import numpy as np
import pytest

from app.samples import FOLDER, SAMPLES, sample_named, sample_project
from app.tours import TOURS


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_a_sample_is_a_project_with_people_in_2d_and_3d(sample):
    project = sample_project(sample)
    (recording,) = project.document.recordings.values()
    tracks = project.document.tracks.values()
    assert project.media_path(recording.id) is not None
    assert {track.poses.dims for track in tracks} == {2, 3}
    assert all(len(track) == recording.n_frames for track in tracks)
    assert all(np.isfinite(track.poses.coords).any() for track in tracks)
    project.close()


def test_two_people_are_two():
    project = sample_project(sample_named("two_people"))
    assert {track.key.person for track in project.document.tracks.values()} == {0, 1}
    project.close()


def test_samples_say_where_they_come_from_and_are_small():
    told = [path.read_text() for path in FOLDER.rglob("ATTRIBUTION.txt")]
    assert len(told) == 2 and all("mocap.cs.cmu.edu" in text for text in told)
    assert sum(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file()) < 8e6


def test_every_path_has_a_sample_and_few_words():
    for tour in TOURS:
        assert sample_named(tour.sample)
        assert 3 <= len(tour.steps) <= 6
        assert all(len(step.text) < 200 for step in tour.steps)
