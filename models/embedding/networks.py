"""The five parts of Borer et al.'s model (section 4, figure 1), and what one pass through all of them gives.

=============================  ====================================================================================
paper                          here
=============================  ====================================================================================
skeleton image encoder         ``ImageToImage``: picture to skeleton image ``y``
2D pose estimator              ``PointHead``: ``y`` to ``points``, p_2D, the mean places of one map for each joint
3D uplift (Martinez et al.)    ``Uplift``: ``points`` and camera to ``positions`` and ``rotations``, p_3D
reprojection, 62 degrees       ``geometry.project`` with the crop's own camera
analytic skeleton image, (1)   ``skeleton_image`` of the reprojected positions, ``drawn``, y^
image renderer                 ``ImageToImage``: ``drawn`` and another picture of the person to ``rendered``, x^
D, D_sk, (3) and (5)           ``judges.MultiScaleJudge``
Gamma, (2)                     ``ImageToImage.features`` of a frozen encoder: nothing needs to be downloaded; or ``vgg``
(2) to (5), L_rec_sk           ``losses``, with the numbers of the equations
gamma 250                      ``skeleton_image.GAMMA``; wider bones at first (``gamma_at``)
batch normalisation            group and layer normalisation: running means drift on the pictures of one person
=============================  ====================================================================================
"""

import itertools
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from core.skeleton import Skeleton
from models.embedding.geometry import project, rotation_from_six
from models.embedding.skeleton_image import GAMMA, channels_of, skeleton_image

REACH = 1.25
"""Half sides to which the 2D head's maps reach: joints may lie outside of the picture."""
_SPREAD = 0.4  # metres: root mean square distance of a person's joints from their middle, about
_EMPTY = -2.0  # logit: most of a skeleton image is empty
_GROUP = 8  # channels that are normalised together


@dataclass(frozen=True)
class EmbeddingConfig:
    """``split`` of the skeleton image (see ``channels_of``), number of ``rotations``, ``width`` of the image networks,
    ``hidden`` of the uplift, channels of the ``pictures``: 3 of colour, 1 of depth."""

    split: str = "limbs"
    rotations: int = 23
    width: int = 32
    hidden: int = 1024
    pictures: int = 3


@dataclass(frozen=True)
class Analysis:
    """One pass: y (N, C, S, S), points (N, J, 2), positions (N, J, 3) metres in the camera's axes, rotations
    (N, B, 3, 3) from rest, reprojected (N, J, 2), drawn (N, C, S, S)."""

    y: Tensor
    points: Tensor
    positions: Tensor
    rotations: Tensor
    reprojected: Tensor
    drawn: Tensor


class EmbeddingNet(nn.Module):
    """All parts but the judges. Pictures are (N, P, S, S) in [0, 1], P as configured, S a multiple of 32; cameras as in
    ``geometry``."""

    def __init__(self, skeleton: Skeleton, config: EmbeddingConfig = EmbeddingConfig()):
        super().__init__()
        self.skeleton, self.config = skeleton, config
        self.channels = channels_of(skeleton, config.split)
        count = len(self.channels)
        self.encoder = ImageToImage(config.pictures, count, config.width)
        self.head = PointHead(count, len(skeleton), config.width)
        self.uplift = Uplift(len(skeleton), config.rotations, config.hidden)
        self.renderer = ImageToImage(count + config.pictures, config.pictures, config.width)
        nn.init.constant_(self.encoder.last.bias, _EMPTY)  # type: ignore[arg-type]  # has a bias

    def analyse(self, pictures: Tensor, cameras: Tensor, gamma: float = GAMMA) -> Analysis:
        y = self.encode(pictures)
        points = self.head(y)
        positions, rotations = self.uplift(points, cameras)
        reprojected = project(positions, cameras)
        return Analysis(y, points, positions, rotations, reprojected,
                        self.draw(reprojected, pictures.shape[-1], gamma))

    def encode(self, pictures: Tensor) -> Tensor:
        """The skeleton image that a picture shows."""
        return torch.sigmoid(self.encoder(pictures - 0.5))

    def draw(self, points: Tensor, side: int, gamma: float = GAMMA) -> Tensor:
        """The skeleton image of points, by equation 1."""
        return skeleton_image(points, self.channels, side, gamma)

    def render(self, drawn: Tensor, others: Tensor) -> Tensor:
        """The person of ``others`` (N, P, S, S) in the pose of a skeleton image."""
        return torch.sigmoid(self.renderer(torch.cat([drawn, others - 0.5], dim=1)))


class ImageToImage(nn.Module):
    """Four halvings and four doublings with a way across at every size; gives logits."""

    def __init__(self, inputs: int, outputs: int, width: int):
        super().__init__()
        widths = [width * factor for factor in (1, 2, 4, 8, 8)]
        self.first = _block(inputs, widths[0])
        self.down = nn.ModuleList(_block(a, b, stride=2) for a, b in itertools.pairwise(widths))
        self.middle = _Residual(widths[-1])
        self.up = nn.ModuleList(_block(a + b, b) for a, b in zip(widths[:0:-1], widths[-2::-1], strict=True))
        self.last = nn.Conv2d(widths[0], outputs, 3, padding=1)

    def forward(self, images: Tensor) -> Tensor:
        return self.finish(self.features(images))

    def finish(self, features: list[Tensor]) -> Tensor:
        """The logits of an image from its ``features``."""
        *across, low = features
        low = self.middle(low)
        for layer, high in zip(self.up, reversed(across), strict=True):
            low = layer(torch.cat([F.interpolate(low, size=high.shape[-2:], mode="nearest"), high], dim=1))
        return self.last(low)

    def features(self, images: Tensor) -> list[Tensor]:
        """The feature maps of all sizes on the way down, the largest first."""
        found = [self.first(images)]
        for layer in self.down:
            found.append(layer(found[-1]))
        return found


class PointHead(nn.Module):
    """A skeleton image to points: a map of half its size for each joint, and the mean place of its softmax."""

    def __init__(self, channels: int, joints: int, width: int):
        super().__init__()
        self.maps = ImageToImage(channels, joints, width)

    def forward(self, y: Tensor) -> Tensor:
        """(N, C, S, S) to (N, J, 2) half sides, each within ``REACH``."""
        maps = self.maps(F.avg_pool2d(y, 2))
        share = maps.flatten(2).softmax(dim=2).unflatten(2, maps.shape[-2:])
        height, width = (_places(size, maps) for size in maps.shape[-2:])
        return torch.stack([(share.sum(dim=2) * width).sum(dim=2), (share.sum(dim=3) * height).sum(dim=2)], dim=2)


class Uplift(nn.Module):
    """Martinez et al.: two residual blocks of two linear layers on the points of one picture.

    It sees the points around their middle and in units of their spread, the direction of that middle and the angle that
    the spread takes up. Of where the person is it says how far that is from a person of usual size: a crop of the same
    frame and a frame of another size need nothing to be learnt anew.
    """

    def __init__(self, joints: int, rotations: int, hidden: int):
        super().__init__()
        self.joints, self.rotations = joints, rotations
        self.first = _dense(2 * joints + 3, hidden)
        self.blocks = nn.ModuleList(nn.Sequential(_dense(hidden, hidden), _dense(hidden, hidden)) for _ in range(2))
        self.last = nn.Linear(hidden, 3 * joints + 6 * rotations + 3)
        with torch.no_grad():  # begins with a small body at rest
            self.last.weight.mul_(0.1)
            upright = torch.eye(3)[:2].flatten().repeat(rotations)
            self.last.bias.zero_()[3 * joints : 3 * joints + 6 * rotations] = upright

    def forward(self, points: Tensor, cameras: Tensor) -> tuple[Tensor, Tensor]:
        """(N, J, 2) and (N, 4) to (N, J, 3) metres in the camera's axes and (N, B, 3, 3)."""
        middle = points.mean(dim=1)
        squares = (points - middle[:, None]).square().sum(dim=2).mean(dim=1, keepdim=True)
        spread = squares.clamp(min=4e-4).sqrt()
        focal, direction = cameras[:, :2], (middle - cameras[:, 2:]) / cameras[:, :2]
        shape = ((points - middle[:, None]) / spread[:, None]).flatten(1)
        body, six, place = self._found(torch.cat([shape, direction, spread / focal[:, :1]], dim=1))
        depth = _SPREAD * focal[:, :1] / spread * place[:, 2:].clamp(-2, 2).exp()
        across = (direction + place[:, :2] * spread / focal) * depth
        return body + torch.cat([across, depth], dim=1)[:, None], rotation_from_six(six)

    def _found(self, seen: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        features = self.first(seen)
        for block in self.blocks:
            features = features + block(features)
        body, six, place = self.last(features).split([3 * self.joints, 6 * self.rotations, 3], dim=1)
        return body.unflatten(1, (self.joints, 3)), six.unflatten(1, (self.rotations, 6)), place


class _Residual(nn.Module):
    def __init__(self, width: int):
        super().__init__()
        self.change = nn.Sequential(_block(width, width), nn.Conv2d(width, width, 3, padding=1))

    def forward(self, features: Tensor) -> Tensor:
        return features + self.change(features)


def _block(inputs: int, outputs: int, stride: int = 1) -> nn.Sequential:
    conv = nn.Conv2d(inputs, outputs, 3, stride=stride, padding=1, bias=False)
    return nn.Sequential(conv, nn.GroupNorm(max(outputs // _GROUP, 1), outputs), nn.LeakyReLU(0.1))


def _dense(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(nn.Linear(inputs, outputs), nn.LayerNorm(outputs), nn.LeakyReLU(0.1))


def _places(cells: int, like: Tensor) -> Tensor:
    """(cells,) middles of cells, from one end of the reach to the other."""
    return REACH * ((2 * torch.arange(cells, device=like.device, dtype=like.dtype) + 1) / cells - 1)
