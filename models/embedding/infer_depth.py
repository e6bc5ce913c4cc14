"""The embedding on depth recordings: a segmentation says where people are, the network what their poses are."""

from collections.abc import Mapping

import numpy as np

from core.camera import Camera
from core.depth.segmentation import segment
from core.language import tr
from core.media.base import FrameKind, FrameSource
from core.poses import PoseSequence, Space
from core.progress import span
from models.common.estimator import Estimate, Estimator, Request, Sighting
from models.embedding.look import estimate_crop
from models.embedding.options import DepthEmbeddingOptions
from models.tracking.read_ahead import read_ahead
from models.tracking.regions import Region

_SEGMENTING = 0.3  # share of the time, about
_PADDING = 1.2  # side of the square over the surface's own, which reaches a little beyond the joints
_FEWEST = 200  # pixels of a person


class DepthEmbedding(Estimator):
    """2D and 3D of each person by weights that were trained on one-channel pictures of depth."""

    kind, title = FrameKind.DEPTH, "The pose embedding with these weights"

    def __init__(self, net, side: int, options: DepthEmbeddingOptions, origin: Mapping):
        self._net, self._side, self._options, self._origin = net, side, options, origin

    def find(self, request: Request) -> Mapping[int, Estimate]:
        source, wanted, cancel = request.source, request.frames, request.cancel
        persons = segment(source, request.corrections, progress=span(request.progress, 0, _SEGMENTING), cancel=cancel)
        camera = source.camera or Camera.from_fov(source.width, source.height, self._options.field)
        tracks = {person: self._empty(len(source)) for person in persons.people[: request.people or None]}
        frames = read_ahead(source, wanted.start, wanted.stop)
        try:
            for index, depth in enumerate(frames, wanted.start):
                cancel.check()
                labels = persons.mask(index, depth)
                for person, (points, body, confidence) in tracks.items():
                    points[index], body[index], confidence[index] = self.look(depth, labels == person, camera)
                self._tell(request, index, tracks)
                done = _SEGMENTING + (1 - _SEGMENTING) * (index + 1 - wanted.start) / len(wanted)
                words = tr("{done} of {count} frames", done=index + 1 - wanted.start, count=len(wanted))
                request.progress(done, words)
        finally:
            frames.close()
        seen = [track for track in tracks.values() if np.isfinite(track[0]).any()]
        return {number: self._estimate(source, track) for number, track in enumerate(seen)}

    def look(self, depth: np.ndarray, mask: np.ndarray, camera: Camera) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Of the person in a mask (H, W): points (J, 2) pixels, body (J, 3) mm from the root, confidence (J,); NaN and
        0 where nobody is seen."""
        from models.embedding.geometry import region_camera
        from models.embedding.pairs import as_picture, cut

        nobody = tuple(values[0] for values in self._empty(1))
        if mask.sum() < _FEWEST:
            return nobody
        region = _square_around(mask)
        crop = cut(as_picture(depth, 1), region, self._side)
        unit, body, confidence = estimate_crop(self._net, crop, region_camera(camera, region), self._options.mirrored)
        if confidence.mean() < self._options.presence_score:
            return nobody
        return region.to_image((unit + 1) / 2), 1000 * body, confidence

    def _empty(self, frames: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        shape = frames, len(self._net.skeleton)
        points, body = (np.full((*shape, dims), np.nan, np.float32) for dims in (2, 3))
        return points, body, np.zeros(shape, np.float32)

    def _tell(self, request: Request, frame: int, tracks: Mapping[int, tuple]) -> None:
        seen = {person: (points[frame].copy(), confidence[frame].copy())
                for person, (points, _, confidence) in tracks.items() if np.isfinite(points[frame]).any()}
        request.found(Sighting(frame, self._net.skeleton, seen))

    def _estimate(self, source: FrameSource, track: tuple[np.ndarray, np.ndarray, np.ndarray]) -> Estimate:
        points, body, confidence = track
        origin = {"recording": source.path.name, **self._origin}
        image, solid = (
            PoseSequence(self._net.skeleton, coords, source.times, confidence, space, source=origin)
            for coords, space in ((points, Space.IMAGE), (body, Space.ROOT))
        )
        return Estimate(image, solid)


def _square_around(mask: np.ndarray) -> Region:
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    side = _PADDING * float(max(np.ptp(rows), np.ptp(columns)) + 1)
    return Region(float(columns[[0, -1]].mean()), float(rows[[0, -1]].mean()), side, side)
