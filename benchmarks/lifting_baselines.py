"""What the lifter is compared with: Martinez's residual network trained on the same material, and the nearest pose."""

import numpy as np
import torch
from torch import Tensor, nn

from benchmarks.kept import RUNS, best_of, last_of
from models.common.checkpoint import load_checkpoint
from models.lifting.dataset import other_people, random_camera
from models.lifting.infer import WEIGHTS
from models.lifting.network import lift_rays
from models.lifting.training_step import LifterStep, Recipe
from models.lifting.views import View, look
from models.training.loop import Schedule
from models.training.mocap import Corpus

MARTINEZ_RUN = RUNS / "lifting_martinez"
MINUTES = 8.0
FURTHER = 3.0
"""Minutes with the critic and without."""


class Martinez(nn.Module):
    """Martinez et al. 2017, figure 2: linear, two residual blocks of two layers, linear; 1024 wide, batch norm,
    dropout 0.5. One frame at a time. Input and output are those of our lifter for a single frame, so that joints can
    be missing and both see the same."""

    def __init__(self, joints: int = 28, width: int = 1024, root: int = 4):
        super().__init__()
        self.joints, self.root = joints, root
        self.start = _layer(3 * joints + 1, width)
        self.blocks = nn.ModuleList(nn.Sequential(_layer(width, width), _layer(width, width)) for _ in range(2))
        self.end = nn.Linear(width, 3 * joints)

    def forward(self, view: View) -> tuple[Tensor, Tensor]:
        """As ``Lifter.forward``; the error is unknown and said to be 1."""
        seen = 3 * self.joints
        frames = torch.cat([view.features[..., :seen], view.features[..., -1:]], dim=-1)
        hidden = self.start(frames.flatten(0, 1))
        for block in self.blocks:
            hidden = hidden + block(hidden)
        poses = self.end(hidden).float().unflatten(0, frames.shape[:2]).unflatten(-1, (-1, 3))
        return poses - poses[:, :, self.root : self.root + 1], torch.zeros_like(poses[..., 0])


def _layer(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(nn.Linear(inputs, outputs), nn.BatchNorm1d(outputs), nn.ReLU(), nn.Dropout(0.5))


def trained_martinez(corpus: Corpus, held_out: Corpus) -> nn.Module:
    """Trained as the lifter is, on single frames."""
    recipe = Recipe(adversarial=0, error=0, lengths=(1,), shares=(1.0,), frames=1024)
    training = LifterStep(corpus, held_out, recipe, lifter=Martinez())
    return best_of(training, MARTINEZ_RUN, Schedule(minutes=MINUTES, validate_seconds=60))["lifter"]


@torch.inference_mode()
def frame_by_frame(network: nn.Module, rays: np.ndarray, confidence: np.ndarray) -> np.ndarray:
    """Poses (T, J, 3) mm where every frame is a window of its own."""
    poses, _ = lift_rays(network, torch.from_numpy(rays)[:, None], torch.from_numpy(confidence)[:, None])
    return poses[:, 0].numpy()


class NearestPose:
    """Of captured poses seen by random cameras the one whose visible joints look most alike, frame by frame."""

    def __init__(self, corpus: Corpus, count: int = 40000, seed: int = 0):
        rng = np.random.default_rng(seed)
        place = rng.integers(len(corpus.positions), size=count)
        positions = other_people(corpus.positions[place][:, None].copy(), corpus.skeleton, rng)
        camera = random_camera(positions, rng)
        rays, _ = camera.see(positions)
        view = look(torch.from_numpy(rays.astype(np.float32)), torch.ones(rays.shape[:3]))
        self.looks = view.base[:, 0].numpy()
        poses = camera.turn(positions - positions[:, :, [corpus.skeleton.index("pelvis")]])
        self.poses = np.einsum("nij,nkj->nki", view.turn[:, 0].numpy(), poses[:, 0])

    def __call__(self, rays: np.ndarray, confidence: np.ndarray) -> np.ndarray:
        view = look(torch.from_numpy(rays)[:, None], torch.from_numpy(confidence)[:, None])
        base, seen = view.base[:, 0].numpy(), (confidence > 0).astype(np.float32)
        weight = np.repeat(seen, 2, axis=1)
        query, stored = (weight * base.reshape(len(base), -1)), self.looks.reshape(len(self.looks), -1)
        nearest = (weight @ (stored**2).T - 2 * query @ stored.T).argmin(axis=1)
        return np.einsum("nji,nkj->nki", view.turn[:, 0].numpy(), self.poses[nearest])


def tuned(corpus: Corpus, held_out: Corpus, adversarial: float) -> nn.Module:
    """The shipped lifter after ``FURTHER`` minutes of training with that weight of the critic."""
    checkpoint = load_checkpoint(WEIGHTS, "lifting")
    recipe = Recipe(rate=1e-4, adversarial=adversarial, critic_from=0.0)
    training = LifterStep(corpus, held_out, recipe)
    training.networks["lifter"].load_state_dict(checkpoint.part("lifter"))
    folder = RUNS / f"lifting_critic_{adversarial:g}_{checkpoint.sha256[:8]}"
    return last_of(training, folder, Schedule(minutes=FURTHER, validate_seconds=1e9))["lifter"]
