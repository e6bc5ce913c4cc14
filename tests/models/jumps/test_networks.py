import torch

from core.skeleton import Skeleton, load_skeleton
from models.jumps.networks import Critic, Encoder, Generator, Rearrange, build_networks, row_joints


def parameters(network) -> int:
    return sum(p.numel() for p in network.parameters())


def test_parameter_counts_are_those_of_the_paper_and_the_thesis(skeleton):
    assert parameters(Encoder(skeleton)) == 1_148_096
    assert parameters(Generator(skeleton)) == 1_148_480
    assert parameters(Critic(skeleton)) == 1_115_393
    assert parameters(Critic(skeleton, speeds=True)) == 1_115_521


def test_rows_run_from_hands_over_the_axis_to_feet(skeleton):
    rows = [skeleton.joints[left].removeprefix("left_") for left, _ in row_joints(skeleton)]
    arms, axis = "hand wrist elbow shoulder clavicle", "head_top head neck spine4 spine3 spine2 spine pelvis"
    assert rows == f"{arms} {axis} hip knee ankle foot toe".split()


def test_rearranging_and_back_gives_the_same_joints(skeleton):
    rearrange, poses = Rearrange(skeleton), torch.randn(2, 2, 24, 28)
    assert rearrange.grid(poses).shape == (2, 4, 24, 18)
    torch.testing.assert_close(rearrange.joints(rearrange.grid(poses)), poses)


def test_an_axial_joint_is_the_mean_of_its_copies(skeleton):
    rearrange, grid = Rearrange(skeleton), torch.zeros(1, 4, 24, 18)
    row = [left for left, _ in row_joints(skeleton)].index(skeleton.index("neck"))
    grid[:, 0, :, row], grid[:, 2, :, row] = 2.0, 4.0
    assert rearrange.joints(grid)[0, 0, 0, skeleton.index("neck")] == 3.0


def test_a_smaller_skeleton_fits_the_same_grid():
    small = load_skeleton("alphapose12")
    poses = torch.randn(2, 2, 24, len(small))
    rearrange = Rearrange(small)
    torch.testing.assert_close(rearrange.joints(rearrange.grid(poses)), poses)


def test_eighty_joints_go_through_all_three_networks():
    """The thesis' own skeleton has so many: here ten of the axis, and two arms and legs of 35 joints in all a side."""
    names = [f"axis{i}" for i in range(10)] + [f"{side}_{i}" for side in ("left", "right") for i in range(35)]
    parents = tuple(range(-1, 9)) + (4, *range(10, 44)) + (4, *range(45, 79))
    large = Skeleton("film80", tuple(names), parents, pairs=tuple((10 + i, 45 + i) for i in range(35)))
    rearrange, poses = Rearrange(large), torch.randn(2, 2, 24, 80)
    assert rearrange.grid(poses).shape == (2, 12, 24, 18)
    torch.testing.assert_close(rearrange.joints(rearrange.grid(poses)), poses)
    networks = build_networks(large, speeds=True).eval()
    window = networks["generator"](torch.randn(3, 128))
    assert window.shape == (3, 24, 80, 2) and networks["critic"](window).shape == (3,)
    assert networks["encoder"](window, torch.ones(3, 24, 80)).shape == (3, 128)


def test_shapes_and_range(skeleton):
    networks = build_networks(skeleton).eval()
    window = networks["generator"](torch.randn(3, 128))
    assert window.shape == (3, 24, 28, 2) and window.abs().max() <= 1
    assert networks["encoder"](window, torch.ones(3, 24, 28)).shape == (3, 128)
    assert networks["critic"](window).shape == (3,)


def test_the_encoder_does_not_look_at_hidden_joints(skeleton):
    encoder, poses, mask = Encoder(skeleton).eval(), torch.randn(1, 24, 28, 2), torch.ones(1, 24, 28)
    mask[..., 5] = 0
    other = poses.clone()
    other[..., 5, :] += 7
    torch.testing.assert_close(encoder(poses, mask), encoder(other, mask))


def test_windows_of_one_batch_do_not_touch_each_other_in_the_critic(skeleton):
    critic, poses = Critic(skeleton).train(), torch.randn(4, 24, 28, 2)
    torch.testing.assert_close(critic(poses)[:1], critic(poses[:1]), rtol=1e-4, atol=1e-5)
