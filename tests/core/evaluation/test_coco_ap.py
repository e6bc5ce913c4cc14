"""COCO's AP equals that of ``pycocotools`` on the very files that we write."""

import contextlib
import io
import json

import numpy as np
import pytest

from app.cli import main
from core.errors import PoseError
from core.evaluation.coco_ap import coco_ap
from core.io.base import read_poses, write_poses
from core.skeleton import load_skeleton
from tests.core.io.peers import peer


def ground_truth(seed: int = 0) -> dict:
    """Thirty images with up to four people: some crowds, some without joints, areas that are not those of the box."""
    random = np.random.default_rng(seed)
    images = [{"id": 7 * i + 3, "file_name": f"{random.integers(1e6):012d}.jpg", "width": 640, "height": 480}
              for i in range(30)]  # fmt: skip
    annotations = []
    for image in images:
        for _ in range(random.integers(0, 5)):
            low, size = random.uniform(20, 300, 2), random.uniform(60, 160, 2)
            joints = np.round(low + size * random.random((17, 2)), 2)
            v = random.choice([0, 1, 2], 17, p=[0.3, 0.2, 0.5]) * (random.random() > 0.15)
            joints[v == 0] = 0
            annotations.append({
                "id": len(annotations) + 11, "image_id": image["id"], "category_id": 1,
                "iscrowd": int(random.random() < 0.1),
                "keypoints": np.column_stack([joints, v]).ravel().tolist(), "num_keypoints": int((v > 0).sum()),
                "bbox": [*low.tolist(), *size.tolist()], "area": float(size.prod() * random.uniform(0.3, 0.6)),
            })  # fmt: skip
    category = {"id": 1, "name": "person", "keypoints": list(load_skeleton("coco17").joints), "skeleton": []}
    return {"images": images, "annotations": annotations, "categories": [category]}


def results(truth: dict, seed: int = 1) -> list[dict]:
    """Detections near the people, at different distances, some of nobody, in changing order."""
    random = np.random.default_rng(seed)
    found = []
    for one in truth["annotations"]:
        joints = np.reshape(one["keypoints"], (17, 3)).astype(float)
        joints[:, :2] = np.where(joints[:, 2:] > 0, joints[:, :2], np.array(one["bbox"][:2]) + 30)
        joints[:, :2] += random.normal(0, random.choice([1, 4, 12]), (17, 2))
        joints[:, 2] = random.uniform(0.2, 1, 17)
        for _ in range(random.choice([0, 1, 2], p=[0.1, 0.7, 0.2])):
            shifted = joints + [*random.normal(0, 3, 2), 0]
            found.append({"image_id": one["image_id"], "category_id": 1, "score": float(random.random().__round__(4)),
                          "keypoints": shifted.round(3).ravel().tolist()})  # fmt: skip
    random.shuffle(found)
    return found


def theirs(truth_path, results_path) -> float:
    coco, cocoeval = peer("pycocotools.coco"), peer("pycocotools.cocoeval")
    with contextlib.redirect_stdout(io.StringIO()):
        truth = coco.COCO(str(truth_path))
        evaluation = cocoeval.COCOeval(truth, truth.loadRes(str(results_path)), "keypoints")
        evaluation.evaluate()
        evaluation.accumulate()
        evaluation.summarize()
    return float(evaluation.stats[0])


@pytest.mark.parametrize("seed", [0, 5])
def test_ap_is_that_of_pycocotools_for_files_of_others_and_for_ours(seed, tmp_path, capsys):
    peer("pycocotools")
    truth = ground_truth(seed)
    (tmp_path / "gt.json").write_text(json.dumps(truth))
    (tmp_path / "dt.json").write_text(json.dumps(results(truth, seed + 1)))
    write_poses(tmp_path / "dt_ours.json", read_poses(tmp_path / "dt.json"), "coco-results")
    write_poses(tmp_path / "gt_ours.json", read_poses(tmp_path / "gt.json"), "coco")
    expected = theirs(tmp_path / "gt.json", tmp_path / "dt.json")
    assert 0.1 < expected < 0.9
    for gt, dt in (("gt", "dt"), ("gt_ours", "dt"), ("gt", "dt_ours"), ("gt_ours", "dt_ours")):
        paths = tmp_path / f"{gt}.json", tmp_path / f"{dt}.json"
        assert theirs(*paths) == pytest.approx(expected, abs=1e-6)
        assert main(["evaluate", str(paths[1]), str(paths[0]), "--metric", "ap", "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["results"][0]["ap"]["ap"] == pytest.approx(expected, abs=1e-6)


def test_ap_of_the_truth_itself_is_one_and_needs_coco_joints(tmp_path, make_poses):
    (tmp_path / "gt.json").write_text(json.dumps(ground_truth()))
    people = read_poses(tmp_path / "gt.json")
    assert coco_ap(people, people).ap == 1
    with pytest.raises(PoseError, match="COCO's 17 joints"):
        coco_ap({0: make_poses(5, "alphapose12", 2)}, people)
