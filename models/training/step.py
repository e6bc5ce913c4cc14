"""What a family gives the training loop: its networks, one step that teaches them, and figures that judge them."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from functools import reduce

import numpy as np
import torch
from torch import Tensor, nn

from models.common.compute import Compute


class TrainingStep(ABC):
    """``step`` reads like the paper's algorithm: draw a batch, compute named losses, ``descend`` them.

    A subclass sets ``networks`` (on ``compute.device``, see ``place``) and ``optimisers`` by name. All random numbers
    come from ``rng`` or from torch, both seeded here; the loop can save and restore their states.
    """

    networks: nn.ModuleDict
    optimisers: dict[str, torch.optim.Optimizer]
    mixed = True
    """Whether the step computes under ``compute.autocast``: only then is a shorter precision tried."""

    def __init__(self, seed: int = 0, compute: Compute | None = None):
        torch.manual_seed(seed)
        self.rng = np.random.default_rng(seed)
        self.compute = compute or Compute.plain()

    @abstractmethod
    def step(self, spent: float) -> Mapping[str, float]:
        """One optimisation step; ``spent`` is the share of the budget that is used. Returns its losses by name."""

    @abstractmethod
    def validate(self, networks: nn.ModuleDict) -> Mapping[str, float]:
        """Figures on validation data; the first one decides which weights are best (lower is better). Figures of all
        times must be comparable."""

    def place(self, **networks: nn.Module) -> nn.ModuleDict:
        """Networks by name, on the device."""
        return nn.ModuleDict(networks).to(self.compute.device)

    def descend(self, name: str, loss: Tensor, clip: float = 0.0) -> None:
        """One step of the optimiser of that name down the loss."""
        self.compute.descend(self.optimisers[name], loss, clip)

    def set_rate(self, rate: float, names: Iterable[str] = ()) -> None:
        """The learning rate of the optimisers of these names, of all without any."""
        for name in names or self.optimisers:
            for group in self.optimisers[name].param_groups:
                group["lr"] = rate

    def state(self) -> dict:
        """All that decides how the training goes on: tensors and plain values, for ``set_state``."""
        return {
            "networks": self.networks.state_dict(),
            "optimisers": {name: optimiser.state_dict() for name, optimiser in self.optimisers.items()},
            "rng": self.rng.bit_generator.state,
            "compute": self.compute.state(),
        }

    def set_state(self, state: Mapping, *, random: bool = True) -> None:
        """Go on from there; without ``random``, with other random numbers than then."""
        self.networks.load_state_dict(state["networks"])
        for name, optimiser in self.optimisers.items():
            optimiser.load_state_dict(state["optimisers"][name])
        if random:
            self.rng.bit_generator.state = state["rng"]
            self.compute.set_state(state["compute"])


def warm_cosine(spent: float, warm: float = 0.01) -> float:
    """Factor of a learning rate: a short warm-up, then a cosine down to a hundredth."""
    return spent / warm + 0.01 if spent < warm else 0.01 + 0.99 * (1 + np.cos(np.pi * spent)) / 2


def adamw(network: nn.Module, rate: float, decay: float) -> torch.optim.Optimizer:
    """AdamW for transformers: biases and norms do not decay."""
    matrices = [p for p in network.parameters() if p.ndim > 1]
    others = [p for p in network.parameters() if p.ndim <= 1]
    groups = [{"params": matrices, "weight_decay": decay}, {"params": others, "weight_decay": 0.0}]
    return torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.98))


def added(terms: Iterable[Tensor]) -> Tensor:
    """The sum of losses; there is at least one."""
    return reduce(torch.add, terms)


def floats(terms: Mapping[str, Tensor]) -> dict[str, float]:
    return {name: value.item() for name, value in terms.items()}
