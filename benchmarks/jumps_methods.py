"""What JUMPS is compared with: interpolation, ridge regression, a Kalman smoother and a temporal convolution.

A method is a function ``(observed (T, J, 2), confidence (T, J)) -> (T, J, 2)`` of a whole clip; confidence 0 is hidden.
The learned ones are fitted on the same corpus, views and damages as the completer, the simple ones need nothing.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from scipy.interpolate import CubicSpline
from torch import Tensor, nn

from benchmarks.kept import best_of
from models.jumps.completer import Prepared, complete, prepare
from models.jumps.train_completer import CompleterStep
from models.jumps.validation import TASKS, Case, damaged
from models.training.loop import BEST, Schedule

Method = Callable[[np.ndarray, np.ndarray], np.ndarray]


def linear(observed: np.ndarray, confidence: np.ndarray) -> np.ndarray:
    """Linear in time; a joint that is never seen is at the mean of the others, which is all that time alone knows."""
    return _in_time(observed, confidence, np.interp)


def cubic(observed: np.ndarray, confidence: np.ndarray) -> np.ndarray:
    """Natural cubic splines between observations, held beyond the first and last."""

    def spline(time, known, values):
        if len(known) < 3:
            return np.interp(time, known, values)
        return CubicSpline(known, values, bc_type="natural")(np.clip(time, known[0], known[-1]))

    return _in_time(observed, confidence, spline)


def kalman(observed: np.ndarray, confidence: np.ndarray, drive: float = 0.02, noise: float = 0.02) -> np.ndarray:
    """A constant-velocity Kalman filter and Rauch-Tung-Striebel smoother for every coordinate.

    ``drive`` is the standard deviation of acceleration per frame squared, ``noise`` that of the measurement, both in
    units of the body's spread.
    """
    seen = confidence > 0
    unit = np.std(observed[seen], axis=0).mean()
    result = np.full(observed.shape, np.nan)
    for joint in np.flatnonzero(seen.any(axis=0)):
        result[:, joint] = _smooth(observed[:, joint] / unit, seen[:, joint], drive, noise) * unit
    return _absent_to_mean(result)


def _smooth(track: np.ndarray, seen: np.ndarray, drive: float, noise: float) -> np.ndarray:
    """(T, 2) -> (T, 2); both coordinates share the covariances."""
    step = np.array([[1.0, 1.0], [0.0, 1.0]])
    driven = drive**2 * np.array([[0.25, 0.5], [0.5, 1.0]])
    state, cov = np.array([track[seen][0], [0.0, 0.0]]), np.diag([1.0, 0.01])
    before, after = [], []
    for point, visible in zip(track, seen, strict=True):
        state, cov = step @ state, step @ cov @ step.T + driven
        before.append((state, cov))
        if visible:
            gain = cov[:, 0] / (cov[0, 0] + noise**2)
            state, cov = state + gain[:, None] * (point - state[0]), cov - np.outer(gain, cov[0])
        after.append((state, cov))
    smooth = [after[-1][0]]
    for (state, cov), (ahead, ahead_cov) in zip(after[-2::-1], before[:0:-1], strict=True):
        smooth.append(state + cov @ step.T @ np.linalg.inv(ahead_cov) @ (smooth[-1] - ahead))
    return np.array(smooth[::-1])[:, 0]


def _in_time(observed: np.ndarray, confidence: np.ndarray, fit) -> np.ndarray:
    time, result = np.arange(len(observed)), np.full(observed.shape, np.nan)
    for joint in np.flatnonzero((confidence > 0).any(axis=0)):
        known = np.flatnonzero(confidence[:, joint] > 0)
        for axis in range(2):
            result[:, joint, axis] = fit(time, known, observed[known, joint, axis])
    return _absent_to_mean(result)


def _absent_to_mean(result: np.ndarray) -> np.ndarray:
    return np.where(np.isnan(result), np.nanmean(result, axis=1, keepdims=True), result)


class Ridge:
    """Linear regression from the completer's features of ``2 * reach + 1`` frames to the joints of the middle one.

    It is fitted to the damage of one task, with fresh cameras and bodies from the training corpus: the simple method at
    its best.
    """

    def __init__(self, training: CompleterStep, task: str, reach: int = 0, batches: int = 60, penalty: float = 1.0):
        self.reach = reach
        product, target = 0.0, 0.0
        for _ in range(batches):
            batch = task_batch(training, task)
            prepared = prepare(batch["observed"], batch["confidence"])
            inputs = self.inputs(prepared.features).flatten(0, 1)
            wanted = ((batch["image"] - prepared.centre) / prepared.scale - prepared.base).flatten(2).flatten(0, 1)
            product, target = product + (inputs.T @ inputs).double(), target + (inputs.T @ wanted).double()
        self.weights = torch.linalg.solve(product + penalty * torch.eye(len(product)), target).float()

    def inputs(self, features: Tensor) -> Tensor:
        frames = torch.arange(features.shape[1])
        near = [features[:, (frames + shift).clamp(0, len(frames) - 1)] for shift in range(-self.reach, self.reach + 1)]
        return torch.cat([*near, torch.ones_like(features[..., :1])], dim=2)

    def __call__(self, observed: np.ndarray, confidence: np.ndarray) -> np.ndarray:
        prepared = prepare(torch.from_numpy(observed)[None], torch.from_numpy(confidence)[None])
        relative = prepared.base + (self.inputs(prepared.features) @ self.weights).unflatten(2, (-1, 2))
        return prepared.restore(relative)[0].numpy()


def task_batch(training: CompleterStep, task: str, length: int = 64) -> dict[str, Tensor]:
    """Training windows with the damage of one task of the benchmark; of one that it has no damage for, with any."""
    batch = training.batch(length)
    if task not in (*TASKS, "noise"):
        return batch
    image, head = batch["image"].numpy(), batch["head"].numpy()
    cases = (Case("", "", one, one[..., 0], np.full(length, size)) for one, size in zip(image, head, strict=True))
    pairs = [damaged(case, task, training.skeleton, seed=int(training.rng.integers(1 << 30))) for case in cases]
    observed, confidence = (torch.from_numpy(np.stack(arrays)) for arrays in zip(*pairs, strict=True))
    return {"image": batch["image"], "observed": observed, "confidence": confidence}


class TemporalConvolution(nn.Module):
    """Residual dilated convolutions of about 1.24 million parameters on the completer's features."""

    def __init__(self, joints: int = 28, width: int = 248, dilations: tuple[int, ...] = (1, 2, 4, 8, 1, 2)):
        super().__init__()
        inputs = 5 * joints + 3
        self.first = nn.Conv1d(inputs, width, 3, padding=1)
        self.blocks = nn.ModuleList(nn.Conv1d(width, width, 3, padding=d, dilation=d) for d in dilations)
        self.norms = nn.ModuleList(nn.GroupNorm(1, width) for _ in dilations)
        self.last = nn.Conv1d(width, 2 * joints, 1)
        self.joints = joints

    def forward(self, prepared: Prepared) -> tuple[Tensor, Tensor, Tensor]:
        hidden = self.first(prepared.features.transpose(1, 2))
        for norm, block in zip(self.norms, self.blocks, strict=True):
            hidden = hidden + block(torch.relu(norm(hidden)))
        offset = self.last(hidden).transpose(1, 2).float().unflatten(2, (self.joints, 2))
        silent = offset[..., 0] * 0  # it knows neither its error nor depth
        return prepared.base + offset, silent, silent


class ConvolutionStep(CompleterStep):
    """The temporal convolution, trained in every respect as the completer is."""

    def __init__(self, corpus, held_out):
        super().__init__(corpus, held_out)
        self.networks = nn.ModuleDict({"completer": TemporalConvolution()})
        self.optimisers = {"completer": torch.optim.AdamW(self.networks.parameters(), 1e-3, weight_decay=0.05)}


CONVOLUTION_STEPS = 2000  # 12 minutes of two cores


def trained_convolution(training: CompleterStep, folder: Path) -> tuple[nn.Module, str]:
    """The convolution after its training (once; then from ``folder``), and a key of its weights."""
    own = ConvolutionStep(training.corpus, training.held_out)
    networks = best_of(own, folder, Schedule(steps=CONVOLUTION_STEPS, validate_steps=250))
    return networks["completer"], str((folder / BEST).stat().st_mtime_ns)


def parameters(network: nn.Module) -> int:
    return sum(p.numel() for p in network.parameters())


def network_method(network: nn.Module) -> Method:
    """A network of the completer's kind on clips of any length."""
    return lambda observed, confidence: complete(network, observed, confidence)[0]
