"""The critic that tells captured poses from lifted ones by their geometric descriptor (metres)."""

from torch import Tensor, nn

from models.training.adversary import geometric_descriptor


class Critic(nn.Module):
    """Descriptor -> two 1x1 convolutions -> three fully connected layers -> a logit, high for captured poses (N,)."""

    def __init__(self, joints: int = 28, channels: int = 12, width: int = 128):
        super().__init__()
        self.planes = nn.Sequential(
            nn.Conv2d(6, 32, 1), nn.LeakyReLU(0.2), nn.Conv2d(32, channels, 1), nn.LeakyReLU(0.2), nn.Flatten()
        )
        self.judge = nn.Sequential(
            nn.Linear(channels * joints * joints, width), nn.LeakyReLU(0.2), nn.Linear(width, width), nn.LeakyReLU(0.2),
            nn.Linear(width, 1),
        )

    def forward(self, poses: Tensor) -> Tensor:
        """Poses (N, J, 3) to scores (N,)."""
        return self.judge(self.planes(geometric_descriptor(poses)))[:, 0]
