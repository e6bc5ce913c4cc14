"""What depth sensors do to depth: noise that grows with distance and slope, holes, shadows, flying pixels, steps.

Axial noise follows what has been measured on the devices: Kinect v2 after Fankhauser et al. 2015 (ICAR), structured
light after Nguyen et al. 2012 (3DIMPVT), active stereo by the triangulation error z^2 s / (f b). The rest (flying
pixels, shadows, multipath, drop-outs) is modelled by its cause and scaled by hand to look like real recordings.
"""

from dataclasses import dataclass, replace

import numpy as np
from scipy import ndimage

from core.camera import Camera


@dataclass(frozen=True)
class Sensor:
    """One kind of depth sensor. Lengths in millimetres, noise as ``constant + linear z + square z^2`` (z in metres).

    slope       share of the noise that slope adds: z^1.5 tan^2 of the angle of view, mm
    patch       width in pixels over which noise is alike (0: each pixel its own)
    jitter      standard deviation of the sideways error, pixels: rough edges
    flying      share of pixels at edges that read between front and back
    baseline    between emitter (or second camera, to the right if positive) and camera: width of shadows
    multipath   share by which inner corners and hollows are drawn out
    dark        reflectance x cosine / z^2 (z in metres) under which half the readings are lost
    step        quantisation; ``step_square`` the step at 1 m of a disparity sensor, which grows with z^2
    near, far   range
    field       horizontal field of view in degrees
    """

    name: str
    noise: tuple[float, float, float]
    slope: float
    patch: float
    jitter: float
    flying: float
    baseline: float
    multipath: float
    dark: float
    step: float
    step_square: float
    near: float
    far: float
    field: float


SENSORS = {
    sensor.name: sensor
    for sensor in (
        Sensor("kinect2", (1.5, -0.5, 0.3), 0.10, 0, 0.35, 0.45, 20, 0.05, 0.005, 1.0, 0.0, 500, 8000, 70.6),
        Sensor("azure", (0.9, 0.1, 0.25), 0.08, 0, 0.30, 0.35, 25, 0.04, 0.006, 1.0, 0.0, 400, 5500, 75.0),
        Sensor("realsense", (0.3, 0.2, 2.2), 0.25, 2.2, 0.9, 0.10, 50, 0.0, 0.003, 1.0, 0.5, 280, 10000, 74.0),
        Sensor("kinect1", (1.5, -1.5, 1.9), 0.10, 1.0, 0.8, 0.05, 75, 0.0, 0.006, 1.0, 2.8, 500, 8000, 57.0),
        Sensor("white", (8.0, 0.0, 0.0), 0.0, 0, 0.0, 0.0, 0, 0.0, 0.0, 1.0, 0.0, 0, 20000, 65.0),
    )
}
"""``white`` is plain noise, as in the depth paper's degraded set."""


def degrade(
    depth: np.ndarray,
    camera: Camera,
    sensor: Sensor,
    rng: np.random.Generator,
    *,
    reflectance: np.ndarray | None = None,
    person: np.ndarray | None = None,
    missing_parts: int = 0,
) -> np.ndarray:
    """(H, W) float32 millimetres, NaN for no reading, as the sensor would report an ideal (H, W) ``depth``.

    ``reflectance`` (H, W) in [0, 1] of infrared light; ``missing_parts`` holes are torn into ``person`` (H, W) bool.
    """
    depth = np.asarray(depth, np.float32)
    reflectance = np.full(depth.shape, 0.5, np.float32) if reflectance is None else reflectance
    cosine = view_cosine(depth, camera)
    read = _jittered(depth, sensor, rng)
    read[shadow(depth, camera, sensor.baseline)] = np.nan
    read = _flying(read, sensor, rng)
    read = _drawn_out(read, sensor)
    read = read + _axial_noise(read, cosine, reflectance, sensor, rng)
    read[_lost(read, cosine, reflectance, sensor, rng)] = np.nan
    if missing_parts and person is not None:
        read[_torn(person, missing_parts, rng)] = np.nan
    return _quantised(read, sensor)


def varied(sensor: Sensor, rng: np.random.Generator, spread: float = 0.35) -> Sensor:
    """Another specimen of the sensor: each of its errors larger or smaller by about ``spread`` (log scale)."""
    names = ("slope", "jitter", "flying", "multipath", "dark", "patch")
    changes = {name: getattr(sensor, name) * float(np.exp(rng.normal(0, spread))) for name in names}
    factor = float(np.exp(rng.normal(0, spread)))
    constant, linear, square = (factor * value for value in sensor.noise)
    return replace(sensor, **changes, noise=(constant, linear, square))


def coarser(sensor: Sensor, factor: float) -> Sensor:
    """The sensor whose image is read at every ``factor``-th pixel only: what is counted in pixels shrinks."""
    return replace(sensor, patch=sensor.patch / factor, jitter=sensor.jitter / factor, flying=sensor.flying / factor)


def view_cosine(depth: np.ndarray, camera: Camera) -> np.ndarray:
    """(H, W) float32 cosine between the surface's normal and the line of sight, from the depth's own slope."""
    filled = np.where(np.isfinite(depth), depth, 0).astype(np.float32)
    across, down = _slope(filled, 1), _slope(filled, 0)
    x = (np.arange(camera.width, dtype=np.float32) - camera.K[0, 2]) / camera.K[0, 0]
    y = (np.arange(camera.height, dtype=np.float32) - camera.K[1, 2]) / camera.K[1, 1]
    x, y = np.meshgrid(x.astype(np.float32), y.astype(np.float32))
    # On z(u, v) the normal is (-f z_u, -f z_v, z + (u - c) z_u + (v - c) z_v), and the line of sight (x, y, 1).
    nx, ny = across * np.float32(camera.K[0, 0]), down * np.float32(camera.K[1, 1])
    nz = filled + x * nx + y * ny
    sight = np.sqrt(x * x + y * y + 1)
    return np.clip(filled / np.maximum(np.sqrt(nx * nx + ny * ny + nz * nz) * sight, 1e-3), 0.02, 1)


def _slope(depth: np.ndarray, axis: int) -> np.ndarray:
    """Depth's difference to the next pixel, before or behind, whichever is smaller: it does not see edges as slopes."""
    step = np.diff(depth, axis=axis)
    first, last = np.take(step, [0], axis=axis), np.take(step, [-1], axis=axis)
    before, behind = np.concatenate([first, step], axis=axis), np.concatenate([step, last], axis=axis)
    return np.where(np.abs(before) < np.abs(behind), before, behind)


def shadow(depth: np.ndarray, camera: Camera, baseline: float) -> np.ndarray:
    """(H, W) bool: points that the emitter, ``baseline`` mm to the right of the camera, does not reach.

    Along a row a point is hidden if some nearer point, further towards the emitter, projects beyond it there.
    """
    if baseline == 0:
        return np.zeros(depth.shape, bool)
    sign = np.sign(baseline)
    columns = np.arange(depth.shape[1], dtype=np.float32)
    disparity = np.float32(camera.K[0, 0] * abs(baseline)) / depth
    seen_at = np.where(np.isfinite(disparity), sign * columns - disparity, np.inf)
    order = seen_at[:, ::-1] if sign > 0 else seen_at
    nearest = np.minimum.accumulate(order, axis=1)
    hidden = order > nearest + 0.75
    hidden = hidden[:, ::-1] if sign > 0 else hidden
    return hidden & np.isfinite(depth)


def _jittered(depth: np.ndarray, sensor: Sensor, rng: np.random.Generator) -> np.ndarray:
    """Each pixel reads a neighbour's depth now and then: ragged outlines."""
    if sensor.jitter == 0:
        return depth.copy()
    height, width = depth.shape
    shift = np.rint(rng.standard_normal((2, height, width), np.float32) * sensor.jitter).astype(np.int32)
    rows = np.clip(np.arange(height, dtype=np.int32)[:, None] + shift[0], 0, height - 1)
    columns = np.clip(np.arange(width, dtype=np.int32)[None, :] + shift[1], 0, width - 1)
    return depth[rows, columns]


def _flying(depth: np.ndarray, sensor: Sensor, rng: np.random.Generator) -> np.ndarray:
    """At jumps of depth some pixels mix front and back."""
    if sensor.flying == 0:
        return depth
    filled = np.where(np.isfinite(depth), depth, 1e5)
    front, back = ndimage.minimum_filter(filled, 3), ndimage.maximum_filter(np.where(filled > 9e4, 0, filled), 3)
    edge = np.flatnonzero((back - front > 60) & np.isfinite(depth))
    chosen = edge[rng.random(len(edge)) < sensor.flying]
    mixed = depth.copy()
    share = rng.random(len(chosen), np.float32)
    mixed.flat[chosen] = front.flat[chosen] + share * (back.flat[chosen] - front.flat[chosen])
    return mixed


def _drawn_out(depth: np.ndarray, sensor: Sensor) -> np.ndarray:
    """Light that comes by way of neighbouring surfaces travels further: hollows read too deep."""
    if sensor.multipath == 0:
        return depth
    finite = np.isfinite(depth)
    size = max(9, depth.shape[1] // 24)
    weight = ndimage.uniform_filter(finite.astype(np.float32), size)
    around = ndimage.uniform_filter(np.where(finite, depth, 0), size) / np.maximum(weight, 1e-3)
    hollow = np.clip(depth - around, 0, 150)
    return depth + np.float32(sensor.multipath) * hollow


def _axial_noise(depth, cosine, reflectance, sensor: Sensor, rng: np.random.Generator) -> np.ndarray:
    z = np.where(np.isfinite(depth), depth, 1000) / np.float32(1000)
    constant, linear, square = (np.float32(value) for value in sensor.noise)
    tangent2 = np.minimum(1 / cosine**2 - 1, 30)
    deviation = np.maximum(constant + linear * z + square * z * z, 0.3) + np.float32(sensor.slope) * z**1.5 * tangent2
    if sensor.dark:
        deviation = deviation * np.sqrt(0.5 / np.maximum(reflectance, 0.05))
    noise = rng.standard_normal(depth.shape, np.float32)
    if sensor.patch > 0:
        noise = ndimage.gaussian_filter(noise, sensor.patch)
        noise *= 2 * np.sqrt(np.pi) * np.float32(max(sensor.patch, 0.3))  # back to unit variance
    return deviation * noise


def _lost(depth, cosine, reflectance, sensor: Sensor, rng: np.random.Generator) -> np.ndarray:
    """Too little light comes back from dark, steep and distant surfaces; losses come in blots."""
    if sensor.dark == 0:
        return np.zeros(depth.shape, bool)
    z = np.maximum(np.where(np.isfinite(depth), depth, 1e5) / np.float32(1000), 0.1)
    back = reflectance * cosine / z**2
    grain = rng.standard_normal(depth.shape, np.float32)
    return back < sensor.dark * np.exp(0.6 * _blots(depth.shape, rng) + 0.35 * grain)


def _torn(person: np.ndarray, count: int, rng: np.random.Generator) -> np.ndarray:
    """Holes of any form over the person: whole parts are missing."""
    holes = np.zeros(person.shape, bool)
    rows, columns = np.nonzero(person)
    if not len(rows):
        return holes
    extent = np.sqrt(len(rows))
    y, x = np.ogrid[:person.shape[0], :person.shape[1]]
    ragged = 1 + 0.5 * _blots(person.shape, rng)
    for _ in range(count):
        centre = rng.integers(len(rows))
        a, b = extent * rng.uniform(0.05, 0.28, 2)
        dx, dy, turn = x - columns[centre], y - rows[centre], rng.uniform(0, np.pi)
        u, v = dx * np.cos(turn) + dy * np.sin(turn), dy * np.cos(turn) - dx * np.sin(turn)
        holes |= (u / a) ** 2 + (v / b) ** 2 < ragged
    return holes & ndimage.binary_dilation(person, iterations=2)


def _blots(shape: tuple[int, int], rng: np.random.Generator) -> np.ndarray:
    """(H, W) float32 smooth noise of about unit variance, blots a thirtieth of the image wide."""
    coarse = rng.standard_normal((shape[0] * 36 // shape[1] + 3, 39), np.float32)
    rows, columns = (np.linspace(0.5, n - 1.5, size) for n, size in zip(coarse.shape, shape, strict=True))
    down = _interpolated(coarse, rows)
    return 1.5 * _interpolated(np.ascontiguousarray(down.T), columns).T


def _interpolated(values: np.ndarray, rows: np.ndarray) -> np.ndarray:
    low = rows.astype(np.int64)
    share = (rows - low).astype(np.float32)[:, None]
    return values[low] * (1 - share) + values[low + 1] * share


def _quantised(depth: np.ndarray, sensor: Sensor) -> np.ndarray:
    with np.errstate(invalid="ignore", divide="ignore"):
        if sensor.step_square:
            # A disparity sensor counts in steps of 1 / z; the step in z at 1 m is step_square.
            unit = np.float32(1e6 / sensor.step_square)
            depth = unit / np.rint(unit / depth)
        depth = np.rint(depth / np.float32(sensor.step)) * np.float32(sensor.step)
        depth[~((depth >= sensor.near) & (depth <= sensor.far))] = np.nan
    return depth
