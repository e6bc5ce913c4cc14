"""DISK (Rose et al. 2025), a published imputer of skeleton data, where it is installed apart.

``python -m pip install --no-deps --target runs/disk disk-impute`` puts it there; its GRU needs nothing but torch. The
network is DISK's own with its own trick (it is shown the frame before the one it is asked for), as large as the
convolution beside it: at its usual size of 11.3 million parameters a step takes 1.7 s of a processor, and minutes would
not train it. Data, damage and losses are those of the other networks here.
"""

import sys
from pathlib import Path

import torch
from torch import Tensor, nn

from benchmarks.kept import best_of
from models.jumps.completer import Prepared
from models.jumps.train_completer import CompleterStep
from models.training.loop import BEST, Schedule

DISK_STEPS = 500  # 6 minutes of two cores
SIZES = {"num_layers": 3, "dropout": 0, "size_layer": 160, "mu_sigma": False}


def installed(folder: Path) -> bool:
    return (folder / "DISK").is_dir()


class DiskGru(nn.Module):
    """Observed joints (0 where missing) and the mask, one frame late, through DISK's bidirectional GRU."""

    def __init__(self, folder: Path, joints: int = 28):
        super().__init__()
        sys.path.append(str(folder))
        from DISK.models.GRU_models import BiGRU

        self.joints = joints
        self.network = BiGRU(3 * joints, 2 * joints, SIZES)

    def forward(self, prepared: Prepared) -> tuple[Tensor, Tensor, Tensor]:
        seen = prepared.features[..., 2 * self.joints : 3 * self.joints] > 0
        shown = torch.cat([prepared.base * seen[..., None], ~seen[..., None]], dim=-1).flatten(2)
        shown = torch.cat([shown[:, :1], shown[:, :-1]], dim=1)
        place = self.network(shown)[0].float().unflatten(2, (self.joints, 2))
        silent = place[..., 0] * 0  # it tells neither its error here nor depth
        return place, silent, silent


class DiskStep(CompleterStep):
    """Trained in every respect as the completer is, with DISK's rate."""

    def __init__(self, corpus, held_out, folder: Path):
        super().__init__(corpus, held_out, rate=1e-3)
        self.networks = nn.ModuleDict({"completer": DiskGru(folder)})
        self.optimisers = {"completer": torch.optim.Adam(self.networks.parameters(), 1e-3)}


def trained_disk(training: CompleterStep, package: Path, folder: Path) -> tuple[nn.Module, str]:
    """The network after its training (once; then from ``folder``), and a key of its weights."""
    own = DiskStep(training.corpus, training.held_out, package)
    networks = best_of(own, folder, Schedule(steps=DISK_STEPS, validate_steps=100))
    return networks["completer"], str((folder / BEST).stat().st_mtime_ns)
