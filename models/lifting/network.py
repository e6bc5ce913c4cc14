"""The lifter: a masked temporal transformer from 2D windows to 3D poses with their expected errors.

Its blocks are those of the JUMPS completer (near frames by convolution, all frames by attention, then channels). The
image's own shape is beside the network: each joint's place is its 2D place times a scale that the network tells for
the frame, plus an offset, so that what is seen is reproduced and only depth must be learned.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from models.common.temporal import TemporalBlock
from models.lifting.views import View, look

LOG_ERRORS = (-6.0, 1.0)  # 2.5 mm to 2.7 m; the root, which is never wrong, would have none
USUAL_SIZE = 0.45  # metres: root mean square distance of a person's joints from their middle, as seen


@dataclass(frozen=True)
class LifterConfig:
    joints: int = 28
    width: int = 256
    blocks: int = 3
    heads: int = 4
    kernel: int = 7
    dropout: float = 0.05


STANDARD = LifterConfig()


class Lifter(nn.Module):
    def __init__(self, config: LifterConfig = STANDARD, root: int = 4):
        super().__init__()
        self.config, self.root = config, root
        inputs, joints = 4 * config.joints + 4, config.joints
        self.embed = nn.Linear(inputs, config.width)
        self.blocks = nn.ModuleList(
            TemporalBlock(config.width, config.heads, config.kernel, config.dropout) for _ in range(config.blocks)
        )
        self.norm = nn.LayerNorm(config.width)
        self.head = nn.Linear(config.width, 4 * joints + 1)
        self.direct = nn.Linear(inputs, 3 * joints)
        nn.init.zeros_(self.direct.weight)
        nn.init.normal_(self.head.weight, std=0.002)

    def forward(self, view: View) -> tuple[Tensor, Tensor]:
        """Root-relative poses (B, T, J, 3) in metres in the view's axes, log of their expected errors (B, T, J)."""
        hidden = self.embed(view.features)
        for block in self.blocks:
            hidden = block(hidden)
        joints = self.config.joints
        offset, log_error, log_size = self.head(self.norm(hidden)).float().split([3 * joints, joints, 1], dim=2)
        offset = (offset + self.direct(view.features).float()).unflatten(2, (-1, 3))
        flat = view.base * (USUAL_SIZE * log_size.exp())[..., None]
        poses = offset + torch.cat([flat, torch.zeros_like(flat[..., :1])], dim=-1)
        return poses - poses[:, :, self.root : self.root + 1], (log_error - 2.5).clamp(*LOG_ERRORS)


def lift_rays(
    network: nn.Module, rays: Tensor, confidence: Tensor, flip: Tensor | None = None
) -> tuple[Tensor, Tensor]:
    """Root-relative poses (B, T, J, 3) in the camera's axes and expected errors (B, T, J), both millimetres.

    rays (B, T, J, 2), confidence (B, T, J), 0 where hidden. With ``flip`` the windows are also seen in a mirror.
    """
    view = look(rays, confidence)
    poses, log_error = network(view)
    poses, error = 1000 * view.to_camera(poses), 1000 * log_error.exp()
    if flip is None:
        return poses, error
    mirror = rays.new_tensor([-1.0, 1.0, 1.0])
    other, other_error = lift_rays(network, rays[:, :, flip] * mirror[:2], confidence[:, :, flip])
    return (poses + other[:, :, flip] * mirror) / 2, (error + other_error[:, :, flip]) / 2
