"""The block of our temporal transformers: tokens are frames, and any number of them will do."""

import torch
from torch import Tensor, nn
from torch.nn import functional as F


class TemporalBlock(nn.Module):
    """Neighbouring frames, then all frames, then channels; each added to what was there."""

    def __init__(self, width: int, heads: int, kernel: int, dropout: float):
        super().__init__()
        if heads < 1 or width % heads or kernel % 2 == 0:
            raise ValueError(f"{width} channels for {heads} heads with a kernel of {kernel}")
        self.near_norm, self.far_norm, self.mlp_norm = (nn.LayerNorm(width) for _ in range(3))
        self.near = nn.Conv1d(width, width, kernel, padding=kernel // 2, groups=width)
        self.query = nn.Linear(width, 3 * width)
        self.merge = nn.Linear(width, width)
        self.expand, self.reduce = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)
        self.dropout = nn.Dropout(dropout)
        self.heads = heads

    def forward(self, hidden: Tensor) -> Tensor:
        """(B, T, C) to (B, T, C)."""
        hidden = hidden + self.near(self.near_norm(hidden).transpose(1, 2)).transpose(1, 2)
        hidden = hidden + self.merge(self.attend(self.far_norm(hidden)))
        channels: Tensor = self.dropout(self.reduce(F.gelu(self.expand(self.mlp_norm(hidden)))))
        return hidden + channels

    def attend(self, hidden: Tensor) -> Tensor:
        """Attention over time: (B, T, C) to (B, T, C)."""
        query, key, value = self.query(hidden).unflatten(2, (3, self.heads, -1)).permute(2, 0, 3, 1, 4)
        turn = rotary(hidden.shape[1], query.shape[-1], query)
        similar = rotate(query, turn) @ rotate(key, turn).transpose(-1, -2) * query.shape[-1] ** -0.5
        # on a CPU the fused kernel's backward is slower
        mixed: Tensor = similar.softmax(dim=-1).to(value.dtype) @ value
        return mixed.transpose(1, 2).flatten(2)


def rotary(frames: int, size: int, like: Tensor) -> tuple[Tensor, Tensor]:
    """Cosine and sine (T, size / 2) of rotary positions (Su et al. 2021), wavelengths from 6 to 600 frames."""
    frequency = torch.exp(torch.linspace(0, -4.6, size // 2, device=like.device))
    angle = torch.arange(frames, device=like.device)[:, None] * frequency
    return angle.cos().to(like.dtype), angle.sin().to(like.dtype)


def rotate(values: Tensor, turn: tuple[Tensor, Tensor]) -> Tensor:
    """Turn pairs of channels (..., T, C) by rotary positions."""
    (cosine, sine), (one, two) = turn, values.chunk(2, dim=-1)
    return torch.cat([one * cosine - two * sine, one * sine + two * cosine], dim=-1)
