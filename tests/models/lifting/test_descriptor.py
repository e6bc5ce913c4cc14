import math

import torch

from models.lifting.descriptor import Critic
from models.training.adversary import critic_loss, deceive_loss, geometric_descriptor


def test_the_descriptor_of_two_joints_by_hand():
    poses = torch.tensor([[[0.0, 0.0, 0.0], [1.0, 2.0, -3.0]]])
    descriptor = geometric_descriptor(poses)
    assert descriptor.shape == (1, 6, 2, 2)
    assert descriptor[0, :, 0, 1].tolist() == [-1, -2, 3, 1, 4, 9]
    assert descriptor[0, :, 1, 0].tolist() == [1, 2, -3, 1, 4, 9]
    assert descriptor[0, :, 0, 0].tolist() == [0] * 6


def test_an_undecided_critic_costs_log_two():
    zero = torch.zeros(4)
    assert math.isclose(critic_loss(zero, zero), math.log(2), rel_tol=1e-6)
    assert math.isclose(deceive_loss(zero), math.log(2), rel_tol=1e-6)


def test_a_critic_learns_to_tell_two_kinds_of_poses():
    torch.manual_seed(0)
    critic, straight = Critic(joints=4), torch.randn(32, 4, 3) * 0.1
    bent = torch.randn(32, 4, 3) * 0.1 + torch.arange(4.0)[:, None]
    optimiser = torch.optim.Adam(critic.parameters(), 1e-3)
    first = critic_loss(critic(straight), critic(bent)).item()
    for _ in range(20):
        loss = critic_loss(critic(straight), critic(bent))
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    assert loss.item() < first / 2
