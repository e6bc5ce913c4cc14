"""What the network says of one square, in colour or in depth."""

import numpy as np


def estimate_crop(net, crop: np.ndarray, camera: np.ndarray, mirrored: bool = False) -> tuple[np.ndarray, ...]:
    """Points (J, 2) half sides, positions (J, 3) metres from the root and confidence (J,) of a square crop
    (S, S, P) uint8 whose camera is (4,). With ``mirrored`` the mean of it and of its mirror image."""
    import torch

    with torch.inference_mode():
        pictures = torch.from_numpy(np.ascontiguousarray(crop)).permute(2, 0, 1)[None].float() / 255.0
        cameras = torch.from_numpy(camera)[None]
        if mirrored:
            pictures = torch.cat([pictures, pictures.flip(3)])
            cameras = torch.cat([cameras, cameras * torch.tensor([1, 1, -1, 1])])
        found = net.analyse(pictures, cameras)
        root = net.skeleton.parents.index(-1)
        body, bright = found.positions - found.positions[:, root : root + 1], _brightness(net, found)
        values = [found.points, body, bright[..., None]]
        points, body, bright = (_both(value, net) for value in values)
    return points.numpy().astype(float), body.numpy().astype(float), bright[:, 0].clamp(0, 1).numpy()


def _brightness(net, found):
    """(N, J) the skeleton image at the joints, in the channel that shows it best."""
    from torch.nn import functional as F

    places = F.grid_sample(found.y, found.points[:, :, None].clamp(-1, 1), align_corners=False)
    return places[..., 0].amax(dim=1)


def _both(values, net):
    """(1 or 2, J, D) to (J, D): the mean of what is seen and of what is seen in the mirror, turned back."""
    if len(values) == 1:
        return values[0]
    back = values[1][net.skeleton.flip_order.copy()].clone()
    if back.shape[1] > 1:
        back[:, 0] *= -1
    return (values[0] + back) / 2
