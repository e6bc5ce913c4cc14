"""What a project or a report holds of people, and a copy that holds nothing."""

import base64
import sqlite3

import cv2
import numpy as np
import pytest

from app.cli import main
from core.edits import ReplaceTrack, SetMasks, SetRecording
from core.errors import AppError
from core.person_masks import FrameMask
from core.project.privacy import images_in, without_pictures
from core.project.project import Project
from core.recording import Recording
from core.track import Track, TrackKey


def png(colour: bool) -> bytes:
    image = np.full((4, 6, 3), 90, np.uint8)
    image[0, 0] = (10, 200, 30) if colour else 40
    return cv2.imencode(".png", image)[1].tobytes()


@pytest.fixture
def project(tmp_path, make_poses):
    path = tmp_path / "work.posewright"
    made = Project.create(path)
    video = str(tmp_path / "secret place" / "video.mp4")
    made.apply(SetRecording(1, Recording(1, video, "video", "depth", 50, 25.0, 64, 48)))
    made.apply(ReplaceTrack(TrackKey(1, 0, "detected"), make_poses(50, source={"recording": video, "model": "m"})))
    made.apply(SetMasks(1, {3: FrameMask.of(np.ones((48, 64), np.uint8))}))
    yield made
    made.close()


def test_a_project_holds_links_and_silhouettes_and_no_image(project):
    assert [one.kind for one in images_in(project.path)] == ["silhouette", "link"]


def test_an_image_in_any_table_is_found(project):
    project.close()
    database = sqlite3.connect(project.path)
    database.execute("CREATE TABLE thumbnails (frame INTEGER, data BLOB)")
    database.executemany("INSERT INTO thumbnails VALUES (?, ?)", [(1, png(True)), (2, png(False))])
    database.commit()
    database.close()
    assert sorted(one.kind for one in images_in(project.path)) == ["colour image", "grey image", "link", "silhouette"]


def test_a_copy_without_pictures_names_no_place_and_keeps_the_poses(project, tmp_path):
    bare = tmp_path / "bare.posewright"
    without_pictures(project.path, bare)
    assert images_in(bare) == [] and b"secret place" not in bare.read_bytes()
    copy = Project.open(bare, read_only=True)
    assert copy.problems == []
    track = copy.document.tracks[TrackKey(1, 0, "detected")]
    same = project.document.tracks[TrackKey(1, 0, "detected")]
    assert isinstance(track, Track) and np.array_equal(track.poses.coords, same.poses.coords)
    assert copy.media_path(1) is None and track.poses.source == {"model": "m"}
    copy.close()
    with pytest.raises(AppError, match="exists"):
        without_pictures(project.path, bare)


def test_images_of_pages_are_told_apart_by_colour(tmp_path):
    page = tmp_path / "r.html"
    parts = [f'<img src="data:image/png;base64,{base64.b64encode(png(colour)).decode()}">' for colour in (False, True)]
    page.write_text("".join(parts) + '<img src="http://elsewhere/x.png">')
    assert [one.kind for one in images_in(page)] == ["grey image", "colour image", "link"]


@pytest.mark.slow
def test_our_own_reports_hold_no_image(person, skeleton, tmp_path, capsys):
    pytest.importorskip("weasyprint", exc_type=(ImportError, OSError))
    from core.ergonomics.assessment import assess
    from core.poses import PoseSequence, Space
    from core.report.ergonomics.subject import Origin, Subject
    from core.report.ergonomics.writing import write_report

    subject = Subject("A", assess(PoseSequence(skeleton, person(5), np.arange(5) / 5, space=Space.WORLD)))
    for ending in (".html", ".pdf", ".xlsx", ".csv", ".json"):
        path = write_report([subject], Origin("R", "", "", "", ""), tmp_path / f"r{ending}")
        assert images_in(path) == []
        assert main(["info", "--privacy", str(path)]) == 0
    assert "no image in colour" in capsys.readouterr().out


def test_a_picture_in_a_pdf_is_found(tmp_path):
    weasyprint = pytest.importorskip("weasyprint", exc_type=(ImportError, OSError))
    data = base64.b64encode(png(True)).decode()
    weasyprint.HTML(string=f'<img src="data:image/png;base64,{data}">').write_pdf(str(tmp_path / "r.pdf"))
    assert [one.kind for one in images_in(tmp_path / "r.pdf")] == ["colour image"]
    assert main(["info", "--privacy", str(tmp_path / "r.pdf")]) == 1
