"""``DepthEstimator``: the upper body in 3D from depth alone, person by person.

Who is where comes from a segmentation (``core.depth.segmentation``, or any object with its ``people`` and ``mask``);
each person's square goes through the network, many at once. The camera's intrinsics come from the recording; where it
has none, a usual field of view is assumed and the tracks' provenance says so.
"""

import zlib
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from importlib.metadata import version
from typing import Any, Protocol

import numpy as np
import torch

from core.camera import Camera
from core.depth.segmentation import segment
from core.filtering.kalman import smooth_body
from core.language import tr
from core.long_arrays import blocks, room
from core.media.base import FrameKind, FrameSource
from core.media.fingerprint import fingerprint
from core.poses import PoseSequence, Space
from core.progress import span
from core.skeleton import load_skeleton
from models.common.cache import ModelFile, require
from models.common.estimator import Estimate, Estimator, Request, Sighting
from models.depth.kept import FRAMES, KeptFrames, digest_of
from models.depth.options import DepthCnnOptions, DepthPoseOptions
from models.depth.predictors import CropInput, Predictor, crop_input, load_predictor
from models.depth.weights import CNN, CNN_SUPERVISED, SURFACE
from models.tracking.read_ahead import read_ahead

SKELETON = load_skeleton("depth15")
_AT_ONCE = 16  # squares that go through the network together
_SEGMENTING = 0.3  # share of the time, about


class Persons(Protocol):
    """What a segmentation answers."""

    @property
    def people(self) -> tuple[int, ...]: ...

    def mask(self, frame_index: int, depth: np.ndarray) -> np.ndarray:
        """(H, W) uint8 of a frame (H, W) in mm: 0 background, n person n."""


class DepthEstimator(Estimator):
    """``segment(source, corrections, *, progress, cancel)`` gives the ``Persons`` of a recording."""

    kind, title = FrameKind.DEPTH, "This model"

    def __init__(self, predictor: Predictor, segment: Callable[..., Persons], options: DepthCnnOptions, name: str):
        self.predictor, self.segment, self.options, self.name = predictor, segment, options, name

    def find(self, request: Request) -> Mapping[int, Estimate]:
        source, people, wanted, cancel = request.source, request.people, request.frames, request.cancel
        part = span(request.progress, 0, _SEGMENTING)
        persons = self.segment(source, request.corrections, progress=part, cancel=cancel)
        camera = self.camera(source)
        chosen = persons.people[: people or None]
        tracks = {person: _Track(len(source)) for person in chosen}
        layers = {f"{name}{person}": array for person in chosen for name, array in tracks[person].layers().items()}
        origin = self._origin(source, len(persons.people), people)
        kept = KeptFrames(request.scratch, self._key(request, origin) if request.scratch else {})
        start = kept.take_up(layers, wanted)
        tell = lambda frame, seen: request.found(_sighting(frame, seen, camera))  # noqa: E731
        todo = _Pending(self.predictor, self.options, tracks, tell)
        frames = read_ahead(source, start, wanted.stop)
        try:
            for index, depth in enumerate(frames, start):
                cancel.check()
                labels = persons.mask(index, depth)
                for person in tracks:
                    todo.add(index, person, crop_input(depth, labels == person, camera, self.predictor.size))
                if (index + 1 - wanted.start) % FRAMES == 0 or index + 1 == wanted.stop:
                    todo.finish()  # what goes through the network together is the same however often it was cut off
                    kept.keep(layers, start, index + 1)
                    start = index + 1
                done = _SEGMENTING + (1 - _SEGMENTING) * (index + 1 - wanted.start) / len(wanted)
                words = tr("{done} of {count} frames", done=index + 1 - wanted.start, count=len(wanted))
                request.progress(done, words)
        finally:
            frames.close()

        def smoothing(fraction: float) -> None:
            cancel.check()
            request.progress(1.0, tr("smoothing: {fraction:.0%}", fraction=fraction))

        seen = [track for track in tracks.values() if track.seen]
        if self.options.steady:
            for track in seen:
                track.points = smooth_body(track.points, track.error, source.times, SKELETON, tick=smoothing)
        found = [track.estimate(source.times, camera, origin) for track in seen]
        return dict(enumerate(found))

    def _key(self, request: Request, origin: Mapping) -> dict:
        """What frames must have been kept of to be gone on with."""
        source, wanted = request.source, request.frames
        camera, first = self.camera(source).to_dict(), zlib.crc32(source.read(0).tobytes())  # tells the unit, too
        return {
            "version": version("posewright"), "recording": fingerprint(source.path), "count": len(source),
            "times": zlib.crc32(source.times.tobytes()), "camera": camera, "first": first,
            "frames": [wanted.start, wanted.stop], "people": request.people, "made": dict(origin),
            "corrections": digest_of(request.corrections),
        }  # fmt: skip

    def look(self, depth: np.ndarray, mask: np.ndarray, camera: Camera):
        """One person in one frame: (15, 3) camera mm and (15,) confidence, NaN and 0 where the person is not seen."""
        track = _Track(1)
        todo = _Pending(self.predictor, self.options, {1: track})
        todo.add(0, 1, crop_input(depth, np.asarray(mask, bool), camera, self.predictor.size))
        todo.finish()
        return track.points[0], track.confidence[0]

    def camera(self, source: FrameSource) -> Camera:
        """The recording's own, else one with the options' field of view."""
        if source.camera is not None:
            return source.camera
        return Camera.from_fov(source.width, source.height, self.options.field_of_view, "assumed")

    def _origin(self, source: FrameSource, there: int, wanted: int) -> dict:
        origin = {"model": self.name, "weights": self.predictor.checkpoint.sha256, "options": asdict(self.options)}
        warnings = []
        if source.camera is None:
            warnings.append(
                f"The recording does not describe its camera; {self.options.field_of_view:g} degrees across are "
                "assumed, so millimetres are approximate"
            )
        if 0 < wanted < there:
            warnings.append(f"{there} people were found; raise the number of people to track more than {wanted}")
        return origin | ({"warning": ". ".join(warnings)} if warnings else {})


class _Track:
    """What is found of one person, frame by frame."""

    def __init__(self, frames: int):
        shape = (frames, len(SKELETON))
        self.points = room((*shape, 3), np.float64)
        self.error = room(shape)
        self.confidence = room(shape, fill=0)

    def layers(self) -> dict[str, np.ndarray]:
        return {"points": self.points, "error": self.error, "confidence": self.confidence}

    @property
    def seen(self) -> bool:
        return any(np.isfinite(self.points[part]).any() for part in blocks(len(self.points)))

    def estimate(self, times: np.ndarray, camera: Camera, origin: dict) -> Estimate:
        shape = self.points.shape
        body, image, pixels = room(shape), room((*shape[:2], 2)), room(shape[:2])
        for part in blocks(len(self.points)):
            body[part], image[part] = self.points[part], camera.project(self.points[part])
            pixels[part] = self.error[part] / (self.points[part][..., 2] / camera.K[0, 0])
        for array in (body, image, pixels, self.error, self.confidence):
            array.setflags(write=False)
        common: dict[str, Any] = {"times": times, "confidence": self.confidence, "source": origin}
        return Estimate(
            PoseSequence(SKELETON, image, uncertainty=pixels, **common),
            PoseSequence(SKELETON, body, space=Space.CAMERA, uncertainty=self.error, **common),
        )


class _Pending:
    """Squares that wait until enough of them go through the network together."""

    def __init__(
        self, predictor: Predictor, options: DepthCnnOptions, tracks: Mapping[int, _Track],
        found: Callable[[int, Mapping[int, _Track]], None] = lambda frame, tracks: None,
    ):  # fmt: skip
        self.predictor, self.tracks, self.found = predictor, tracks, found
        self.presence = options.least_presence if isinstance(options, DepthPoseOptions) else 0.0
        self.confidence = options.least_confidence if isinstance(options, DepthPoseOptions) else 0.0
        self.waiting: list[tuple[int, int, CropInput]] = []

    def add(self, frame: int, person: int, seen: CropInput | None) -> None:
        if seen is None:
            return
        self.waiting.append((frame, person, seen))
        if len(self.waiting) == _AT_ONCE:
            self.finish()

    def finish(self) -> None:
        if not self.waiting:
            return
        prediction = self.predictor([seen for _, _, seen in self.waiting])
        for k, (frame, person, _) in enumerate(self.waiting):
            if prediction.presence[k] < self.presence:
                continue
            sure = prediction.confidence[k] >= self.confidence
            track = self.tracks[person]
            track.points[frame] = np.where(sure[:, None], prediction.points[k], np.nan)
            track.error[frame] = np.where(sure, prediction.error[k], np.nan)
            track.confidence[frame] = np.where(sure, prediction.confidence[k], 0)
        for frame in dict.fromkeys(frame for frame, _, _ in self.waiting):
            self.found(frame, self.tracks)
        self.waiting.clear()


def _sighting(frame: int, tracks: Mapping[int, _Track], camera: Camera) -> Sighting:
    seen = {person: track for person, track in tracks.items() if np.isfinite(track.points[frame]).any()}
    return Sighting(frame, SKELETON, {
        person: (camera.project(track.points[frame]), track.confidence[frame].copy()) for person, track in seen.items()
    })  # fmt: skip


def build_estimator(**options) -> DepthEstimator:
    """The surface network, as the catalogue builds it."""
    return _estimator("depth_surface", SURFACE, "depth", DepthPoseOptions(**options))


def build_published(**options) -> DepthEstimator:
    """The published pose CNN, trained as published: on ideal depth as a CycleGAN translates it."""
    return _estimator("depth_cnn", CNN, "depth-cnn", DepthCnnOptions(**options))


def build_supervised(**options) -> DepthEstimator:
    """The published pose CNN, trained with labels on what sensors read of drawn people."""
    return _estimator("depth_cnn", CNN_SUPERVISED, "depth-cnn-supervised", DepthCnnOptions(**options))


def _estimator(family: str, file: ModelFile, name: str, options: DepthCnnOptions) -> DepthEstimator:
    if options.threads:
        torch.set_num_threads(options.threads)
    predictor = load_predictor(options.weights or require(file, name), family)
    return DepthEstimator(replace(predictor, mirrored=options.mirrored), segment, options, name)
