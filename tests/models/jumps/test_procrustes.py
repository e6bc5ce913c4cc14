import numpy as np
import torch

from models.jumps.procrustes import align


def similarity(points: np.ndarray, angle: float, size: float, shift) -> np.ndarray:
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return size * points @ turn.T + shift


def test_a_turned_scaled_and_shifted_window_comes_back_exactly():
    moving = np.random.default_rng(0).normal(size=(24, 28, 2))
    fixed = similarity(moving, 0.7, 3.0, [5, -2])
    aligned = align(torch.from_numpy(moving), torch.from_numpy(fixed), torch.ones(24, 28, dtype=torch.float64))
    np.testing.assert_allclose(aligned.numpy(), fixed, atol=1e-12)


def test_it_is_the_best_similarity_that_least_squares_finds():
    random = np.random.default_rng(1)
    moving, fixed, weight = random.normal(size=(24, 28, 2)), random.normal(size=(24, 28, 2)), random.random((24, 28))
    x, y = moving[..., 0].ravel(), moving[..., 1].ravel()
    rows = np.stack([np.stack([x, -y, np.ones_like(x), 0 * x], 1), np.stack([y, x, 0 * x, np.ones_like(x)], 1)], 1)
    root = np.sqrt(weight.ravel())[:, None, None]
    best, *_ = np.linalg.lstsq((rows * root).reshape(-1, 4), (fixed.reshape(-1, 2) * root[..., 0]).ravel(), rcond=None)
    expected = (rows @ best).reshape(24, 28, 2)
    aligned = align(*(torch.from_numpy(a) for a in (moving, fixed, weight)))
    np.testing.assert_allclose(aligned.numpy(), expected, atol=1e-9)


def test_a_mirrored_person_is_not_reflected():
    moving = torch.tensor([[[0.0, 0.0], [1.0, 0.0], [0.0, 2.0]]])
    aligned = align(moving, moving * torch.tensor([-1.0, 1.0]), torch.ones(1, 3))
    side = (aligned[0, 1] - aligned[0, 0])[0] * (aligned[0, 2] - aligned[0, 0])[1]
    across = (aligned[0, 1] - aligned[0, 0])[1] * (aligned[0, 2] - aligned[0, 0])[0]
    assert side - across > 0  # the triangle still turns the same way


def test_one_visible_joint_shifts_and_keeps_size_and_angle():
    moving = torch.randn(24, 28, 2, generator=torch.Generator().manual_seed(0))
    weight = torch.zeros(24, 28)
    weight[3, 4] = 1
    fixed = torch.full((24, 28, 2), torch.nan)
    fixed[3, 4] = torch.tensor([10.0, 20.0])
    torch.testing.assert_close(align(moving, fixed, weight), moving + (fixed[3, 4] - moving[3, 4]))


def test_its_gradient_is_right():
    moving = torch.randn(3, 4, 2, dtype=torch.float64, requires_grad=True)
    fixed, weight = torch.randn(3, 4, 2, dtype=torch.float64), torch.rand(3, 4, dtype=torch.float64)
    assert torch.autograd.gradcheck(lambda x: align(x, fixed, weight), moving)
