"""The figures of a method on one task: accuracy of the joints that were hidden and of those that were given."""

from collections import defaultdict

import numpy as np

from benchmarks.jumps_methods import Method
from core.skeleton import Skeleton
from models.jumps import validation

THRESHOLDS = np.linspace(0, 1, 101)


def measure(method: Method, cases: list[validation.Case], task: str, skeleton: Skeleton) -> dict:
    """PCKh, AUC and mean error in head sizes, acceleration and bone-length error in head sizes, and errors by joint.

    PCKh counts misses below a share of the head size (strictly), joint by joint over all frames, then the mean of all
    joints that were hidden (or given) anywhere. AUC is the trapezium over 101 thresholds from 0 to 1.
    """
    miss = {"hidden": defaultdict(list), "given": defaultdict(list)}
    jerk, bone = [], []
    for case in cases:
        observed, confidence = validation.damaged(case, task, skeleton)
        result = method(observed, confidence)
        error = np.linalg.norm(result - case.image, axis=-1) / case.head[:, None]
        for joint in range(len(skeleton)):
            hidden = confidence[:, joint] == 0
            miss["hidden"][joint].append(error[hidden, joint])
            miss["given"][joint].append(error[~hidden, joint])
        lost = confidence == 0
        bend = np.linalg.norm(np.diff(result - case.image, n=2, axis=0), axis=-1) / case.head[1:-1, None]
        jerk.append(bend[lost[1:-1]])
        bone.append(_bone_error(result, case, skeleton)[lost])
    figures = {name: _accuracy(errors) for name, errors in miss.items()}
    return figures | {"acceleration": np.concatenate(jerk).mean(), "bone": np.nanmean(np.concatenate(bone))}


def _accuracy(errors: dict[int, list[np.ndarray]]) -> dict:
    joints = {joint: np.concatenate(parts) for joint, parts in errors.items()}
    joints = {joint: values for joint, values in joints.items() if len(values)}
    if not joints:
        return {}
    curve = np.mean([[np.mean(values < t) for t in THRESHOLDS] for values in joints.values()], axis=0)
    return {
        "pck10": curve[10], "pck50": curve[50], "pck100": curve[100], "auc": np.trapezoid(curve, THRESHOLDS),
        "mean": np.mean([values.mean() for values in joints.values()]),
        "joints": {joint: values.mean() for joint, values in joints.items()},
    }


def _bone_error(result: np.ndarray, case: validation.Case, skeleton: Skeleton) -> np.ndarray:
    """(T, J) difference of the 2D length of the bone that ends at each joint, in head sizes; NaN at the root."""
    parents = np.array(skeleton.parents)

    def length(points):
        return np.linalg.norm(points - points[:, np.maximum(parents, 0)], axis=-1)

    error = np.abs(length(result) - length(case.image)) / case.head[:, None]
    error[:, parents < 0] = np.nan
    return error
