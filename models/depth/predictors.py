"""From squares of depth to poses: the door to either network, for one frame or many.

A ``CropInput`` is a network's input: one person in one frame; a ``Prediction`` what is known of the joints
afterwards.
Devices, normalisation and batching stay in here.
"""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import numpy as np
import torch

from core.camera import Camera
from core.errors import ModelError
from core.language import tr
from models.common.checkpoint import Checkpoint, load_checkpoint
from models.common.runtime import torch_device
from models.depth import networks, surface_net
from models.depth.augmentation import SKELETON, surface_channels
from models.depth.build import build_cnn, build_surface
from models.depth.crop import REACH, Crop, crop_around, normalised

NEAR_ENOUGH = 150.0
"""Millimetres: a joint's confidence is the probability that it is no farther off."""
_CNN_CONFIDENCE = 0.5


@dataclass(frozen=True, eq=False)
class CropInput:
    """depth (S, S) float32 mm with NaN for no reading, mask (S, S) bool; ``crop`` leads back to the image."""

    depth: np.ndarray
    mask: np.ndarray
    crop: Crop
    camera: Camera


@dataclass(frozen=True, eq=False)
class Prediction:
    """N persons: points (N, 15, 3) camera mm; error (N, 15) expected mm, NaN where the network states none; confidence
    (N, 15); presence (N,) probability of a person."""

    points: np.ndarray
    error: np.ndarray
    confidence: np.ndarray
    presence: np.ndarray


def crop_input(depth: np.ndarray, mask: np.ndarray, camera: Camera, size: int) -> CropInput | None:
    """The square of the person whose pixels ``mask`` (H, W) bool are; None where hardly any was read."""
    crop = crop_around(depth, mask, camera.K[0, 0])
    if crop is None:
        return None
    part = crop.read(depth, size, np.nan)
    return CropInput(part, crop.read(mask, size, False) & np.isfinite(part), crop, camera)


@dataclass(frozen=True, eq=False)
class SurfacePredictor:
    """The surface network; ``mirrored``: see ``models.depth.surface_net.look``."""

    checkpoint: Checkpoint
    mirrored: bool = True
    device: torch.device = field(default_factory=torch_device)
    size = surface_net.SIZE

    @cached_property
    def _network(self):
        return build_surface(self.checkpoint).to(self.device, memory_format=torch.channels_last)

    @torch.inference_mode()
    def __call__(self, inputs: list[CropInput]) -> Prediction:
        medians = np.array([one.crop.median for one in inputs], np.float32)
        channels = surface_channels(np.stack([s.depth for s in inputs]), np.stack([s.mask for s in inputs]), medians)
        seen = torch.from_numpy(channels).to(self.device, memory_format=torch.channels_last)
        place, error, presence = (part.cpu().numpy() for part in surface_net.look(self._network, seen, self.mirrored))
        places = zip(place.astype(float), inputs, strict=True)
        points = np.stack([_unprojected(one, seen_from, self.size) for one, seen_from in places])
        error = error * (1000 * self.checkpoint.number("calibration"))
        return Prediction(points, error, presence[:, None] * (1 - np.exp(-NEAR_ENOUGH / error)), presence)


def _unprojected(place: np.ndarray, one: CropInput, size: int) -> np.ndarray:
    """(15, 3) camera mm of shares of the square and depth from the median."""
    pixels = one.crop.to_image(place[:, :2] * size - 0.5, size)
    return one.camera.unproject(pixels, one.crop.median + place[:, 2] * REACH)


@dataclass(frozen=True, eq=False)
class CnnPredictor:
    """The published pose CNN: joints from the root; the root itself from where the person is seen.

    The network says nothing of its errors, so all joints have one middling confidence. ``mirrored``: the mean of what
    it says of the image and of its mirror image.
    """

    checkpoint: Checkpoint
    mirrored: bool = False
    device: torch.device = field(default_factory=torch_device)
    size = networks.SIZE

    @cached_property
    def _network(self):
        return build_cnn(self.checkpoint).to(self.device, memory_format=torch.channels_last)

    @torch.inference_mode()
    def __call__(self, inputs: list[CropInput]) -> Prediction:
        medians = np.array([one.crop.median for one in inputs])[:, None, None]
        images = normalised(np.stack([s.depth for s in inputs]), np.stack([s.mask for s in inputs]), medians)
        seen = torch.from_numpy(images[:, None]).to(self.device, memory_format=torch.channels_last)
        relative = self._relative(seen).cpu().numpy().astype(float) * 1000
        points = relative - relative[:, :1] + np.stack([self._root(one) for one in inputs])[:, None]
        shape = relative.shape[:2]
        return Prediction(points, np.full(shape, np.nan), np.full(shape, _CNN_CONFIDENCE), np.ones(len(inputs)))

    def _relative(self, seen: torch.Tensor) -> torch.Tensor:
        """(N, 15, 3) metres from the root."""
        poses = self._network(seen)
        if not self.mirrored:
            return poses
        other = self._network(seen.flip(-1))[:, torch.from_numpy(SKELETON.flip_order).to(self.device)]
        return (poses + other * other.new_tensor([-1.0, 1.0, 1.0])) / 2

    def _root(self, one: CropInput) -> np.ndarray:
        """The middle of what is seen of the person, and the mean way from there to the root."""
        middle = np.array([axis.mean() for axis in np.nonzero(one.mask)][::-1])
        pixel = one.crop.to_image(middle, self.size)
        return one.camera.unproject(pixel, one.crop.median) + self.checkpoint.numbers("root", 3)


Predictor = SurfacePredictor | CnnPredictor
PREDICTORS: dict[str, type[Predictor]] = {"depth_surface": SurfacePredictor, "depth_cnn": CnnPredictor}


def load_predictor(weights: str | Path, family: str) -> Predictor:
    """The predictor for weights of that family; raises ``ModelError`` where they are none."""
    if family not in PREDICTORS:
        raise ModelError(tr("There is no depth network {family!r}", family=family), expected=", ".join(PREDICTORS))
    return PREDICTORS[family](load_checkpoint(weights, family))
