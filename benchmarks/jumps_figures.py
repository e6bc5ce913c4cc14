"""The figures of a method on one task: accuracy of the joints that were hidden and of those that were given."""

from collections import defaultdict

import numpy as np

from benchmarks.jumps_methods import Method
from core.skeleton import Skeleton
from models.jumps import validation
from models.jumps.corruption import given_mask

THRESHOLDS = np.linspace(0, 1, 101)


def measure(method: Method, cases: list[validation.Case], task: str, skeleton: Skeleton) -> dict:
    """PCKh, AUC and mean error in head sizes, acceleration and bone-length error in head sizes, and errors by joint.

    PCKh counts misses below a share of the head size (strictly), joint by joint over all frames, then the mean of all
    joints that were hidden (or given) anywhere. AUC is the trapezium over 101 thresholds from 0 to 1.
    """
    miss = {"hidden": defaultdict(list), "given": defaultdict(list)}
    sources: dict[str, dict] = defaultdict(lambda: defaultdict(list))
    jerk, bone, lost_given = [], [], []
    twelve = given_mask(skeleton)
    for case in cases:
        observed, confidence = validation.damaged(case, task, skeleton)
        result = method(observed, confidence)
        error = np.linalg.norm(result - case.image, axis=-1) / case.head[:, None]
        for joint in range(len(skeleton)):
            hidden = confidence[:, joint] == 0
            miss["hidden"][joint].append(error[hidden, joint])
            sources[case.subject.split("_")[0]][joint].append(error[hidden, joint])
            miss["given"][joint].append(error[~hidden, joint])
        lost = confidence == 0
        lost_given.append(error[lost & twelve])
        bend = np.linalg.norm(np.diff(result - case.image, n=2, axis=0), axis=-1) / case.head[1:-1, None]
        jerk.append(bend[lost[1:-1]])
        bone.append(_bone_error(result, case, skeleton)[lost])
    figures = {name: _accuracy(errors, skeleton) for name, errors in miss.items()}
    aucs = {source: _accuracy(errors, skeleton)["auc"] for source, errors in sources.items()}
    return figures | {
        "acceleration": float(np.concatenate(jerk).mean()), "bone": float(np.nanmean(np.concatenate(bone))),
        "sources": aucs, "lost": _mean(np.concatenate(lost_given)),
    }


def _accuracy(errors: dict[int, list[np.ndarray]], skeleton: Skeleton) -> dict:
    joints = {joint: np.concatenate(parts) for joint, parts in errors.items()}
    joints = {joint: values for joint, values in joints.items() if len(values)}
    if not joints:
        return {}
    curve = np.mean([[np.mean(values < t) for t in THRESHOLDS] for values in joints.values()], axis=0)
    return {
        "pck10": float(curve[10]), "pck50": float(curve[50]), "pck100": float(curve[100]),
        "auc": float(np.trapezoid(curve, THRESHOLDS)),
        "mean": float(np.mean([values.mean() for values in joints.values()])),
        "joints": {skeleton.joints[joint]: float(values.mean()) for joint, values in joints.items()},
    }


def _mean(values: np.ndarray) -> float | None:
    return float(values.mean()) if len(values) else None


def _bone_error(result: np.ndarray, case: validation.Case, skeleton: Skeleton) -> np.ndarray:
    """(T, J) difference of the 2D length of the bone that ends at each joint, in head sizes; NaN at the root."""
    parents = np.array(skeleton.parents)

    def length(points):
        return np.linalg.norm(points - points[:, np.maximum(parents, 0)], axis=-1)

    error = np.abs(length(result) - length(case.image)) / case.head[:, None]
    error[:, parents < 0] = np.nan
    return error
