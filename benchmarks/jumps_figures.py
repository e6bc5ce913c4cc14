"""The figures of a method on one task: accuracy of the joints that were hidden and of those that were given."""

from collections import defaultdict
from collections.abc import Callable

import numpy as np
from scipy.stats import spearmanr

from benchmarks.jumps_methods import Method
from benchmarks.jumps_occluded import Seen
from core.skeleton import Skeleton, load_skeleton
from models.common.evidence import observe
from models.jumps import validation
from models.jumps.blending import blend
from models.jumps.infer import Engine, inpaint
from models.jumps.options import JumpsOptions
from models.training.corruption import given_mask

MPI28 = load_skeleton("mpi28")

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
        "sources": aucs, "lost": _mean(np.concatenate(lost_given)), "pairs": pairs_of(miss, skeleton),
    }


def pairs_of(miss: dict[str, dict[int, list[np.ndarray]]], skeleton: Skeleton) -> dict[str, list[float]]:
    """Name of a joint without its side -> PCKh@0.1, 0.5, 1.0 and AUC; then 12J (given), 16J (hidden) and 28J, means of
    the joints."""
    curves = {part: {joint: _curve(np.concatenate(errors)) for joint, errors in own.items() if sum(map(len, errors))}
              for part, own in miss.items()}  # fmt: skip
    every = curves["given"] | curves["hidden"]
    names = {joint: skeleton.joints[joint].removeprefix("left_").removeprefix("right_") for joint in every}
    groups = {name: [every[joint] for joint in every if names[joint] == name] for name in names.values()}
    groups |= {"12J": [*curves["given"].values()], "16J": [*curves["hidden"].values()], "28J": [*every.values()]}
    return {name: _at(np.mean(group, axis=0)) for name, group in groups.items() if group}


def _curve(errors: np.ndarray) -> np.ndarray:
    """(101,) share of errors below each threshold."""
    return np.array([np.mean(errors < threshold) for threshold in THRESHOLDS])


def _at(curve: np.ndarray) -> list[float]:
    return [float(curve[10]), float(curve[50]), float(curve[100]), float(np.trapezoid(curve, THRESHOLDS))]


def _accuracy(errors: dict[int, list[np.ndarray]], skeleton: Skeleton) -> dict:
    joints = {joint: np.concatenate(parts) for joint, parts in errors.items()}
    joints = {joint: values for joint, values in joints.items() if len(values)}
    if not joints:
        return {}
    curve = np.mean([_curve(values) for values in joints.values()], axis=0)
    return dict(zip(("pck10", "pck50", "pck100", "auc"), _at(curve), strict=True)) | {
        "curve": curve.tolist(),
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


def measure_people(method: Method, people: list[Seen]) -> dict:
    """A method on the twelve joints that BlazePose found of the rendered people, with the confidences it gave."""

    def repaired(one: Seen) -> np.ndarray:
        evidence = observe(one.poses(), MPI28).trusted(JumpsOptions().keep_above / 2)
        confidence = evidence.confidence * given_mask(MPI28)
        return method(evidence.coords, confidence)

    return _people(repaired, people)


def measure_whole(people: list[Seen]) -> dict:
    """What ``posewright inpaint`` makes of everything that BlazePose found."""
    return _people(lambda one: inpaint(one.poses()).coords, people)


def blazepose_alone(people: list[Seen]) -> dict:
    """What can be said of the 28 joints without a model."""
    return _people(lambda one: one.poses().to_skeleton(MPI28).coords, people)


def _people(repaired: Callable[[Seen], np.ndarray], people: list[Seen]) -> dict:
    """PCKh and AUC of the twelve joints, of all, and of those of the twelve behind a thing; acceleration error."""
    twelve, bends = given_mask(MPI28), []
    misses: dict[str, dict] = {part: defaultdict(list) for part in ("twelve", "all", "covered")}
    for one in people:
        miss = repaired(one) - one.truth
        error = np.nan_to_num(np.linalg.norm(miss, axis=-1) / one.head[:, None], nan=np.inf)
        bends.append((np.linalg.norm(np.diff(miss, n=2, axis=0), axis=-1) / one.head[1:-1, None]).ravel())
        for joint in range(len(MPI28)):
            misses["all"][joint].append(error[:, joint])
            if twelve[joint]:
                misses["twelve"][joint].append(error[:, joint])
                misses["covered"][joint].append(error[one.covered[:, joint], joint])
    return {part: _accuracy(errors, MPI28) for part, errors in misses.items()} | {
        "acceleration": float(np.nanmean(np.concatenate(bends)))
    }


def coverage(engine: Engine, cases: list[validation.Case], skeleton: Skeleton, tasks: tuple[str, ...]):
    """For every task: mean error and mean expected error of hidden joints in head sizes, the shares of errors below
    it and below twice it, and the rank correlation of the two."""
    for task in tasks:
        pairs = [_expected(engine, case, task, skeleton) for case in cases]
        error, expected = (np.concatenate(values) for values in zip(*pairs, strict=True))
        within = (np.mean(error < times * expected) for times in (1, 2))
        figures = (f"{error.mean():.3f}", f"{expected.mean():.3f}", *(f"{share:.0%}" for share in within))
        yield [task, *figures, f"{spearmanr(error, expected).statistic:.2f}"]


def _expected(engine: Engine, case: validation.Case, task: str, skeleton: Skeleton) -> tuple[np.ndarray, np.ndarray]:
    observed, confidence = validation.damaged(case, task, skeleton)
    coords, expected = engine(observed, confidence, 0, len(observed), lambda fraction: None)
    coords = blend(coords, observed, confidence > 0, skeleton)
    hidden, unit = confidence == 0, case.head[:, None]
    return (np.linalg.norm(coords - case.image, axis=-1) / unit)[hidden], (expected / unit)[hidden]
