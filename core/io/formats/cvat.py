"""CVAT's XML 1.1, for images and for video: skeletons, and points that are labels of their own.

Facts: pixels; frames by number (of the video), pictures by the numbers in their names; no rate. A track is a person; in
pictures people are told apart by an attribute (track_id, person ...), else by nearness. Occluded joints are kept as
such, joints outside are missing. Bones by the drawing of the skeleton's label. Boxes, polygons and the like are named.
Format: https://docs.cvat.ai, "CVAT for image", "CVAT for video"
"""

import re
from collections.abc import Sequence
from pathlib import Path

from core.errors import FormatError
from core.io.base import pose_format
from core.io.facts import ASSUMED, STATED, noted
from core.io.files import head
from core.io.numbering import frames_by_name
from core.io.people import NOMINAL_FPS
from core.io.points import Point, people_of_points, read_xml
from core.language import tr
from core.poses import PoseSequence, Visibility

_WHO = ("track_id", "person", "person_id", "individual", "id", "animal")


def _is_cvat(path: Path) -> bool:
    return re.match(r"\s*(<\?xml[^>]*>)?\s*<annotations>", head(path)) is not None


@pose_format("cvat", title="CVAT XML", extensions=(".xml",), sniff=_is_cvat, dims=(2,))
def read_cvat(path: Path) -> dict[int, PoseSequence]:
    """A person for each track, or for each name in pictures. Raises ``FormatError``."""
    root = read_xml(path)
    facts: dict[str, tuple[object, str]] = {"fps": (NOMINAL_FPS, ASSUMED), "unit": ("px", STATED)}
    images = root.findall("image")
    frames = frames_by_name([str(image.get("name", image.get("id"))) for image in images], facts) if images else []
    points = [point for track in root.findall("track") for point in _of_track(track)]
    for image, frame in zip(images, frames, strict=True):
        points += _of_image(image, frame)
    if not points:
        raise FormatError(
            tr("{path} holds no skeletons and no points", path=path.name), got=", ".join(_others(root)) or tr("nothing")
        )
    if not root.findall("track") and len({point.person for point in points}) > 1 and not _are_named(root):
        facts["people"] = ("by their order in each picture", ASSUMED)
    left = [f"shapes of the kind {kind}" for kind in _others(root)]
    return people_of_points(points, NOMINAL_FPS, noted(left, **facts), _bones(root))


def _of_track(track) -> list[Point]:
    """Skeletons are people; a track of loose points is one joint of the one person that they all are of."""
    who, found = f"{track.get('label')} {track.get('id')}", []
    for skeleton in track.findall("skeleton"):
        frame = int(skeleton.get("frame"))
        found += [p for node in skeleton.findall("points") if (p := _point(node, who, frame, str(node.get("label"))))]
    joints = [(joint, who) for joint in track.findall("track")] or [(track, "")]  # of a skeleton each joint is a track
    for joint, person in joints:
        nodes = ((node, int(node.get("frame"))) for node in joint.findall("points"))
        found += [p for node, frame in nodes if (p := _point(node, person, frame, str(joint.get("label"))))]
    return found


def _of_image(image, frame: int) -> list[Point]:
    found = []
    for place, skeleton in enumerate(image.findall("skeleton")):
        who = _name(skeleton) or str(place)
        found += [p for node in skeleton.findall("points") if (p := _point(node, who, frame, str(node.get("label"))))]
    return found + [p for node in image.findall("points") if (p := _point(node, _name(node), frame, node.get("label")))]


def _point(node, who: str, frame: int, joint: str) -> Point | None:
    """None for what is outside, and for shapes of several points, of which nobody says what they are."""
    places = [place for place in str(node.get("points", "")).split(";") if place]
    if node.get("outside") == "1" or len(places) != 1:
        return None
    x, y = (float(value) for value in places[0].split(","))
    return Point(who, frame, joint, (x, y), Visibility.OCCLUDED if node.get("occluded") == "1" else Visibility.VISIBLE)


def _name(node) -> str:
    """Who it is by an attribute of the shape; "" where none says so."""
    named = {str(a.get("name")).lower(): str(a.text or "").strip() for a in node.findall("attribute")}
    return next((named[name] for name in _WHO if named.get(name)), "")


def _are_named(root) -> bool:
    return all(_name(node) for node in root.findall("image/skeleton"))


def _others(root) -> Sequence[str]:
    """Shapes that are no joints, in words."""
    nodes = [node for parent in (*root.findall("track"), *root.findall("image")) for node in parent]
    plain = sorted({node.tag for node in nodes if node.tag not in ("skeleton", "points", "track", "attribute")})
    several = any(node.tag == "points" and ";" in str(node.get("points")) for node in nodes)
    return [*plain, *(["points, several in one"] if several else [])]


def _bones(root) -> list[tuple[str, str]]:
    """From the SVG in which the skeleton's label is drawn: nodes by number and name, edges by numbers."""
    bones = []
    for svg in root.iter("svg"):
        text = str(svg.text or "")
        names = {}
        for circle in re.findall(r"<circle[^>]*>", text):
            number, name = (re.search(rf'data-{key}="([^"]*)"', circle) for key in ("node-id", "label-name"))
            if number and name:
                names[number[1]] = name[1]
        for line in re.findall(r"<line[^>]*>", text):
            start, end = (re.search(rf'data-node-{key}="([^"]*)"', line) for key in ("from", "to"))
            if start and end and start[1] in names and end[1] in names:
                bones.append((names[start[1]], names[end[1]]))
    return bones
