"""What a body looks like: clothes as thickness over the surface, and colours of skin, hair, face and cloth.

Everything is a function of the place on the body at rest, measured along its bones (0 shoulder, 1 elbow, 2 wrist; the
head in lengths of the skull), so that seams are straight at any resolution and fit every body.
"""

from dataclasses import dataclass, replace

import numpy as np

from core.synthesis.body import BONE_INDEX, SKELETON, Body
from core.synthesis.textures import Pattern, pattern_share

Color = tuple[float, float, float]
"""Linear RGB reflectance in [0, 1]."""


@dataclass(frozen=True)
class Look:
    """Clothes and colours of a person."""

    skin: Color = (0.62, 0.42, 0.32)
    hair: Color = (0.07, 0.045, 0.03)
    shirt: Color = (0.11, 0.22, 0.42)
    trousers: Color = (0.12, 0.115, 0.11)
    shoes: Color = (0.30, 0.29, 0.28)
    sleeve: float = 0.62
    """Where sleeves end: 0 shoulder, 1 elbow, 2 wrist."""
    cuff: float = 1.92
    """Where trousers end: 0 hip, 1 knee, 2 ankle."""
    looseness: float = 1.0
    stripes: float = 0.0
    """Strength of horizontal stripes on the shirt, 0 to 1."""
    accent: Color = (0.5, 0.5, 0.5)
    """Second colour of printed cloth."""
    shirt_print: float = 0.0
    trouser_print: float = 0.0
    """How strongly the accent shows, 0 to 1."""
    pattern: Pattern = Pattern.PATCHES
    cell: float = 90.0
    """Size of the print, millimetres."""


def dress(body: Body, look: Look) -> Body:
    """The body with the thickness of its clothes, hair and shoes."""
    place = _Place(body, body.rest, body.labels)
    thickness = np.zeros(len(body.rest))
    sleeve = place.arm / look.sleeve
    thickness += place.is_shirt(look) * look.looseness * (7 + 9 * np.clip(sleeve, 0, 1) ** 2 * (place.arm > 0.2))
    thickness += place.is_trousers(look) * look.looseness * (7 + 9 * np.clip(place.leg / 2, 0, 1))
    thickness += place.is_hair() * 11
    thickness[place.foot] = 6
    scale = np.linalg.norm(body.joints[SKELETON.index("head_top")] - body.joints[SKELETON.index("head")]) / 185
    return replace(body, rest=body.rest + body.normals * (thickness * scale)[:, None])


def paint(body: Body, points: np.ndarray, labels: np.ndarray, look: Look) -> np.ndarray:
    """(N, 3) linear reflectance at rest positions (N, 3) of the undressed body that move with bones ``labels`` (N,)."""
    place = _Place(body, points, labels)
    color = np.empty((len(points), 3))
    color[:] = look.skin
    _paint_face(color, place, look)
    cloth = 1 + 0.06 * _noise(points, 9.0) + 0.10 * _noise(points, 60.0)
    shirt, trousers = place.is_shirt(look), place.is_trousers(look)
    stripe = 1 + look.stripes * np.sign(np.sin(points[:, 1] / 14.0))
    color[shirt] = (np.array(look.shirt) * (cloth * stripe)[:, None])[shirt]
    color[trousers] = (np.array(look.trousers) * cloth[:, None])[trousers]
    printed = pattern_share(points[:, 0] + 0.6 * points[:, 2], points[:, 1], look.pattern, look.cell, 5)[:, None]
    for where, strength in ((shirt, look.shirt_print), (trousers, look.trouser_print)):
        if strength:
            color[where] += (strength * printed * (np.array(look.accent) - color))[where]
    belt = trousers & (place.height > -0.06) & place.trunk
    color[belt] = (0.03, 0.025, 0.02)
    strands = 1 + 0.35 * _noise(points * (2.5, 0.6, 2.5), 8.0)
    color[place.is_hair()] = (np.array(look.hair) * strands[:, None])[place.is_hair()]
    color[place.foot] = look.shoes
    sole = place.foot & (points[:, 1] < place.sole + 12)
    color[sole] = (0.6, 0.6, 0.58)
    return np.clip(color, 0.005, 0.95)


def _paint_face(color: np.ndarray, place: "_Place", look: Look) -> None:
    x, y, z = place.head.T
    front, aside = place.skull & (z > 0.3), np.abs(x)
    blush = front * np.exp(-(((aside - 0.25) / 0.12) ** 2 + ((y - 0.27) / 0.1) ** 2))
    color[:, 1:] *= (1 - 0.12 * blush)[:, None]
    lips = front & (np.abs(y - 0.032) < 0.042 * (1 - (aside / 0.15) ** 2)) & (aside < 0.14)
    color[lips] = np.array(look.skin) * (0.85, 0.55, 0.55)
    color[lips & (np.abs(y - 0.036) < 0.009)] = np.array(look.skin) * 0.3
    nostril = front & (np.hypot(aside - 0.05, y - 0.215) < 0.022)
    color[nostril] = np.array(look.skin) * 0.35
    socket = front & (((aside - 0.173) / 0.105) ** 2 + ((y - 0.44) / 0.07) ** 2 < 1)
    color[socket] *= 0.72
    eye = front & (((aside - 0.173) / 0.075) ** 2 + ((y - 0.44) / 0.032) ** 2 < 1)
    color[eye] = (0.75, 0.74, 0.72)
    color[eye & (np.hypot(aside - 0.173, y - 0.44) < 0.034)] = (0.05, 0.035, 0.025)
    brow = front & (np.abs(y - 0.545 + 0.25 * (aside - 0.18) ** 2) < 0.018) & (aside > 0.07) & (aside < 0.28)
    color[brow] = np.array(look.hair) * 1.3


class _Place:
    """Points on a body at rest, in coordinates along its bones."""

    def __init__(self, body: Body, points: np.ndarray, labels: np.ndarray):
        at = {name: body.joints[index] for index, name in enumerate(SKELETON.joints)}
        self.labels = labels
        length = np.linalg.norm(at["head_top"] - at["head"])
        self.head = (points - at["head"]) / length
        self.height = (points[:, 1] - at["spine"][1]) / (at["spine4"][1] - at["spine"][1])
        self.collar = (points[:, 1] - at["neck"][1]) / length
        self.arm = self._along(points, at, "clavicle upper_arm forearm palm", ("shoulder", "elbow", "wrist"))
        self.leg = self._along(points, at, "thigh shin", ("hip", "knee", "ankle"))
        self.skull = self._any("skull")
        foot = self._any("left_instep left_toes right_instep right_toes")
        self.foot = (foot | self._sides("shin")) & (points[:, 1] < at["left_ankle"][1] + 0.05 * length)
        self.trunk = self._any("hips abdomen waist chest throat")
        self.limb_arm = self._sides("clavicle upper_arm forearm palm")
        self.limb_leg = self._sides("thigh shin")
        self.sole = body.rest[:, 1].min()

    def is_hair(self) -> np.ndarray:
        """Above a line that runs from the forehead round the ears to the nape."""
        _, y, z = self.head.T
        line = np.interp(z, (-0.2, -0.05, 0.12, 0.3, 0.45, 0.6), (-0.12, 0.16, 0.46, 0.62, 0.74, 0.78))
        return self._any("skull neck") & (y > line)

    def is_shirt(self, look: Look) -> np.ndarray:
        neckline = self.collar < 0.02 - 0.25 * np.clip(self.head[:, 2], 0, 1)
        trunk = self.trunk & (self.height > 0) & (neckline | ~self._any("throat"))
        arm = self.limb_arm & (self.arm < look.sleeve)
        return trunk | arm

    def is_trousers(self, look: Look) -> np.ndarray:
        return (self.trunk & (self.height <= 0)) | (self.limb_leg & (self.leg < look.cuff) & ~self.foot)

    def _any(self, names: str) -> np.ndarray:
        return np.isin(self.labels, [BONE_INDEX[name] for name in names.split()])

    def _sides(self, names: str) -> np.ndarray:
        return self._any(" ".join(f"{side}_{name}" for side in ("left", "right") for name in names.split()))

    def _along(self, points: np.ndarray, at, bones: str, chain: tuple[str, str, str]) -> np.ndarray:
        """0 to 1 along the first bone of the chain, 1 to 2 along the second; 0 elsewhere."""
        result = np.zeros(len(points))
        for side in ("left", "right"):
            mask = self._any(" ".join(f"{side}_{bone}" for bone in bones.split()))
            a, b, c = (at[f"{side}_{joint}"] for joint in chain)
            first = (points[mask] - a) @ (b - a) / ((b - a) @ (b - a))
            second = 1 + (points[mask] - b) @ (c - b) / ((c - b) @ (c - b))
            result[mask] = np.where(first < 1, first, np.maximum(second, 1))
        return result


def _noise(points: np.ndarray, wavelength: float) -> np.ndarray:
    """A smooth pattern in [-1, 1] over space: a few plane waves whose directions share no period."""
    directions = np.array([(0.8, 0.5, 0.3), (-0.4, 0.9, 0.2), (0.3, -0.5, 0.8), (-0.7, 0.2, -0.7), (0.1, 0.7, -0.6)])
    phases = points @ directions.T * (2 * np.pi / wavelength) + np.arange(5) * 1.7
    return np.sin(phases + 1.3 * np.sin(np.roll(phases, 1, axis=1) * 0.61)).mean(axis=1) * 1.4


