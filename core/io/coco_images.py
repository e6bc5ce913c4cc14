"""Which frames the images of a COCO file are, and which of them are of the video that is read."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.io.numbering import ANYWHERE, natural_places, numbers_in, plausible
from core.io.people import check_size


@dataclass(frozen=True)
class Elsewhere:
    """Images and annotations of other videos than the one that is read, and what is said of them."""

    images: Sequence[dict] = ()
    annotations: Sequence[dict] = ()
    words: Sequence[str] = ()


def first_video(data: dict, found: list[dict]) -> tuple[dict, list[dict], Elsewhere]:
    """The images and annotations of the first of several videos, which the file names, or whose frames lie in folders
    of their own; all of a file with one."""
    images = data.get("images") or []
    groups: dict[str, list[dict]] = {}
    for image in images:
        groups.setdefault(_video_of(image), []).append(image)
    if len(groups) < 2 or not all(_is_video(group) for group in groups.values()):
        return data, found, Elsewhere()
    first, *others = groups.values()
    own = {image["id"] for image in first}
    rest = [annotation for annotation in found if annotation["image_id"] not in own]
    count = sum(map(len, others))
    words = [f"{len(others)} other videos ({', '.join(list(groups)[1:5])}) with {count} images: the first is read"]
    kept = [annotation for annotation in found if annotation["image_id"] in own]
    elsewhere = Elsewhere([image for group in others for image in group], rest, words)
    return {**data, "images": first}, kept, elsewhere


def _video_of(image: dict) -> str:
    stated = next((image[key] for key in ("video_id", "vid_id") if image.get(key) is not None), None)
    folder = str(image.get("file_name", "")).replace("\\", "/").rpartition("/")[0]
    return f"video {stated}" if stated is not None else folder


def _is_video(images: Sequence[dict]) -> bool:
    """Whether images of one folder, or that are said to be of one video, are its frames."""
    if any(image.get(key) is not None for image in images for key in ("video_id", "vid_id")):
        return True
    names = [str(image.get("file_name", "")).replace("\\", "/").rpartition("/")[2] for image in images]
    return len(images) > 1 and _one_name(names) and numbers_in(names) is not None


@dataclass(frozen=True)
class Images:
    """frames: image id -> frame; times: frame -> seconds; known: frame -> what the file says of the image."""

    frames: Mapping[int | str, int]
    count: int
    sequence: bool
    times: Mapping[int, float]
    known: Mapping[int, dict]
    size: Mapping[str, int]


def images_of(data: dict, annotations: Sequence[dict]) -> Images:
    """Of a file, or, where it lists none, as its annotations name them."""
    images = data.get("images") or []
    if not images:
        named = {annotation["image_id"]: annotation.get("frame_id") for annotation in annotations}
        images = [{"id": i} | ({} if number is None else {"frame_id": number}) for i, number in named.items()]
        if all(isinstance(image["id"], int) for image in images):
            images.sort(key=lambda image: image["id"])
    numbers, sequence = _frames_of(images)
    check_size(max(numbers) + 1)
    frames = {image["id"]: number for image, number in zip(images, numbers, strict=True)}
    times = {frames[image["id"]]: image["time"] for image in images if image.get("time") is not None}
    known = {frames[image["id"]]: image for image in images}
    sizes = {(image.get("width"), image.get("height")) for image in images}
    size = dict(zip(("width", "height"), sizes.pop(), strict=True)) if len(sizes) == 1 else {}
    size = size if all(isinstance(side, int) and side > 0 for side in size.values()) else {}
    return Images(frames, max(numbers) + 1, sequence, times, known, size)


def _frames_of(images: Sequence[dict]) -> tuple[list[int], bool]:
    """The frame of each image, and whether they are frames of one video: they say so, or are numbered as such."""
    named = [image.get("frame_id") for image in images]
    stated = [number for number in named if isinstance(number, int)]
    if len(set(stated)) == len(images) and plausible(stated, ANYWHERE):
        return stated, True
    if len(set(stated)) == len(images) and (counted := _counted_from(stated, images)) is not None:
        return counted, True
    ids = [image["id"] for image in images]
    whole = all(isinstance(i, int) for i in ids)
    row = whole and len(ids) > 1 and max(ids) - min(ids) == len(ids) - 1
    names = [str(image["file_name"]) for image in images if image.get("file_name")]
    numbers = numbers_in(names) if len(names) == len(ids) else None
    if numbers is not None and plausible(numbers) and (row or _one_name(names)):
        return _from_first(numbers), True
    if row and names and len(names) == len(ids) and numbers is None:
        return list(range(len(ids))), True
    if whole and row:
        return _from_first(ids) if plausible(ids) else [i - min(ids) for i in ids], True
    if whole and not names and plausible(ids):
        return _from_first(ids), len(ids) > 1
    if all(number is not None for number in named):
        return natural_places([str(number) for number in named]), True
    return list(range(len(ids))), False


def _counted_from(stated: Sequence[int], images: Sequence[dict]) -> list[int] | None:
    """Numbers of frames that begin with that of their video, as PoseTrack's (10000010000 ...): from the number in the
    pictures' names where these go on alike, else from the first. None where they are far apart."""
    numbers = numbers_in([str(image.get("file_name", "")) for image in images])
    if numbers is not None and len({a - b for a, b in zip(stated, numbers, strict=True)}) == 1 and plausible(numbers):
        return numbers
    first = [number - min(stated) for number in stated]
    return first if plausible(first) else None


def _one_name(names: Sequence[str]) -> bool:
    """Whether names differ in their numbers alone, and begin with words: stills of a data set are mere numbers."""
    shapes = {re.sub(r"\d+", "#", name) for name in names}
    return len(shapes) == 1 and len(names) > 1 and bool(re.match(r"[^\d]*[A-Za-z]", Path(names[0]).stem))


def _from_first(numbers: Sequence[int]) -> list[int]:
    """Numbers without a gap that begin with 1 count from one: frame 0 is the first."""
    counted = min(numbers) == 1 and max(numbers) == len(set(numbers))
    return [number - 1 for number in numbers] if counted else list(numbers)
