"""RTMPose from an ONNX file, with a small network of the same inputs and outputs made here."""

import subprocess
import sys
import time
from threading import Timer

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from core.errors import ModelError, UsageError
from core.progress import Cancelled, CancelToken
from models import catalog
from models.estimators import onnx_process
from models.estimators.onnx_process import OnnxNetwork
from models.estimators.rtmpose import SimccNet
from models.tracking.regions import Region
from tests.models.estimators.worlds import MadeRecording

WIDTH, HEIGHT = 48, 64


def network(path, bins_x, bins_y, score=0.8, ratio=2, height=HEIGHT, names=("simcc_x", "simcc_y")):
    """Always answers that keypoint j is at (bins_x[j], bins_y[j]) / ratio of its input."""
    nodes, constants = [], []
    for name, bins, side in ((names[0], bins_x, WIDTH), (names[1], bins_y, HEIGHT)):
        peaks = np.zeros((1, len(bins), side * ratio), np.float32)
        peaks[0, range(len(bins)), bins] = score
        constants.append(numpy_helper.from_array(peaks, f"{name}_peaks"))
        nodes.append(helper.make_node("Add", [f"{name}_peaks", "nought"], [name]))
    constants += [numpy_helper.from_array(np.zeros(1, np.float32), "zero"),
                  numpy_helper.from_array(np.array([1], np.int64), "one")]  # fmt: skip
    nodes = [
        helper.make_node("ReduceMax", ["input"], ["largest"], keepdims=0),
        helper.make_node("Mul", ["largest", "zero"], ["flat"]),
        helper.make_node("Reshape", ["flat", "one"], ["nought"]),
        *nodes,
    ]
    picture = helper.make_tensor_value_info("input", TensorProto.FLOAT, ["batch", 3, height, WIDTH])
    outputs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in names]
    graph = helper.make_graph(nodes, "simcc", [picture], outputs, constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    onnx.save(model, path)
    return path


@pytest.fixture
def spread(tmp_path):
    """17 keypoints spread over the input, in bins of half a pixel."""
    random = np.random.default_rng(0)
    x, y = random.integers(10, 86, 17), random.integers(10, 118, 17)
    return network(tmp_path / "rtm.onnx", x, y), x, y


def frames(count=3, height=640, width=480):
    return MadeRecording([np.full((height, width, 3), 90, np.uint8)] * count)


def test_keypoints_come_back_to_the_pixels_that_their_bins_mean(spread):
    path, x, y = spread
    estimate = catalog.build("rtmpose", model=str(path), boxes="frame").estimate(frames(1))[0]
    assert estimate.image.skeleton.name == "coco17"
    assert estimate.body is None
    # The first look is at the whole frame, ten times the input; later looks are at the box around its own keypoints,
    # where the network says the same again: inside that box they have the same places.
    coords = estimate.image.coords[0]
    low, high = coords.min(axis=0), coords.max(axis=0)
    bins = np.column_stack([x, y])
    expected = (bins - bins.min(axis=0)) / np.ptp(bins, axis=0)
    assert (coords - low) / (high - low) == pytest.approx(expected, abs=1e-3)
    assert estimate.image.confidence[0] == pytest.approx(np.full(17, 0.8))


def test_one_look_at_the_whole_frame_is_exact(spread):
    path, x, y = spread
    frame = np.zeros((640, 480, 3), np.uint8)
    points, _ = SimccNet(path, OnnxNetwork(path, 1), CancelToken())(frame, Region.whole(frame))
    assert points == pytest.approx(np.column_stack([x, y]) / 2 * 10 + 4.5, abs=1e-3)


@pytest.mark.parametrize(("count", "skeleton", "joints"), [(26, "halpe26", 26), (133, "coco17", 17)])
def test_the_number_of_keypoints_says_the_skeleton(tmp_path, count, skeleton, joints):
    bins = np.arange(count) % 60 + 15
    path = network(tmp_path / "rtm.onnx", bins, bins)
    found = catalog.build("rtmpose", model=str(path), boxes="frame").estimate(frames())[0].image
    assert (found.skeleton.name, found.coords.shape[1]) == (skeleton, joints)


def test_keypoints_that_are_not_believed_are_empty_track(tmp_path):
    path = network(tmp_path / "rtm.onnx", np.arange(17) + 20, np.arange(17) + 20, score=0.1)
    assert catalog.build("rtmpose", model=str(path), boxes="frame").estimate(frames()) == {}


def wrong_files(folder):
    ok = np.arange(17)
    whole = network(folder / "whole.onnx", ok, ok).read_bytes()
    (folder / "empty.onnx").write_bytes(b"")
    (folder / "text.onnx").write_text("no network")
    (folder / "half.onnx").write_bytes(whole[: len(whole) // 2])
    network(folder / "nine.onnx", ok[:9], ok[:9])
    network(folder / "uneven.onnx", ok, ok[:12])
    network(folder / "tall.onnx", ok, ok, height=96)
    network(folder / "huge.onnx", ok, ok, height=100_000)
    network(folder / "not_a_number.onnx", ok, ok, score=np.nan)
    return ["absent", "empty", "text", "half", "nine", "uneven", "tall", "huge", "not_a_number"]


def test_a_file_that_is_no_rtmpose_network_gives_a_model_error(tmp_path):
    for name in wrong_files(tmp_path):
        with pytest.raises(ModelError) as caught:
            catalog.build("rtmpose", model=str(tmp_path / f"{name}.onnx"), boxes="frame").estimate(frames())
        assert f"{name}.onnx" in str(caught.value)
        assert caught.value.action or caught.value.expected


def test_five_hundred_damaged_networks_raise_or_load(tmp_path):
    """In this process, which lives on: what they raise is what the other process answers with."""
    good = network(tmp_path / "good.onnx", np.arange(17), np.arange(17)).read_bytes()
    random, refused = np.random.default_rng(0), 0
    for _ in range(500):
        damaged = bytearray(good)
        for place in random.integers(0, len(damaged), 12):
            damaged[place] = random.integers(256)
        path = tmp_path / "damaged.onnx"
        path.write_bytes(damaged[: random.integers(1, len(damaged) + 1)])
        try:
            SimccNet(path, OnnxNetwork(path, 1), CancelToken())
        except Exception:
            refused += 1
    assert refused > 400


def looping(path):
    """A network that goes round and round before it answers."""
    picture = helper.make_tensor_value_info("input", TensorProto.FLOAT, [1, 3, HEIGHT, WIDTH])
    value = {name: helper.make_tensor_value_info(name, TensorProto.FLOAT, [1]) for name in ("old", "new")}
    turn = helper.make_tensor_value_info("turn", TensorProto.INT64, [])
    again = {name: helper.make_tensor_value_info(name, TensorProto.BOOL, []) for name in ("go", "on")}
    body = helper.make_graph(
        [helper.make_node("Sin", ["old"], ["new"]), helper.make_node("Identity", ["go"], ["on"])], "round",
        [turn, again["go"], value["old"]], [again["on"], value["new"]],
    )  # fmt: skip
    nodes = [
        helper.make_node("ReduceMax", ["input"], ["largest"], keepdims=0),
        helper.make_node("Reshape", ["largest", "one"], ["start"]),
        helper.make_node("Loop", ["rounds", "true", "start"], ["simcc_x"], body=body),
        helper.make_node("Identity", ["simcc_x"], ["simcc_y"]),
    ]
    constants = [
        numpy_helper.from_array(np.array(np.iinfo(np.int64).max), "rounds"),
        numpy_helper.from_array(np.array(True), "true"),
        numpy_helper.from_array(np.array([1], np.int64), "one"),
    ]
    outputs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in ("simcc_x", "simcc_y")]
    graph = helper.make_graph(nodes, "loop", [picture], outputs, constants)
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8), path)
    return path


@pytest.mark.slow
def test_a_network_that_never_answers_can_be_cancelled_and_leaves_no_process(tmp_path):
    estimator = catalog.build("rtmpose", model=str(looping(tmp_path / "loop.onnx")), boxes="frame")
    started, token = [], CancelToken()
    original = onnx_process.start_python
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(onnx_process, "start_python", lambda *a, **o: started.append(original(*a, **o)) or started[-1])
        Timer(3, token.cancel).start()
        began = time.monotonic()
        with pytest.raises(Cancelled):
            estimator.estimate(frames(), cancel=token)
    assert 2.5 < time.monotonic() - began < 5
    assert [process.poll() is not None for process in started] == [True]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits what a process may allocate")
def test_a_network_that_takes_all_memory_is_refused(tmp_path):
    """200 bytes that ask for 5 GiB."""
    picture = helper.make_tensor_value_info("input", TensorProto.FLOAT, [1, 3, HEIGHT, WIDTH])
    outputs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in ("simcc_x", "simcc_y")]
    nodes = [
        helper.make_node("ReduceMax", ["input"], ["largest"], keepdims=0),
        helper.make_node("Expand", ["largest", "shape"], ["simcc_x"]),
        helper.make_node("Identity", ["simcc_x"], ["simcc_y"]),
    ]
    shape = numpy_helper.from_array(np.array([5 << 28], np.int64), "shape")
    graph = helper.make_graph(nodes, "large", [picture], outputs, [shape])
    path = tmp_path / "large.onnx"
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8), path)
    with pytest.raises(ModelError, match="running Expand node|process ended"):
        catalog.build("rtmpose", model=str(path), boxes="frame").estimate(frames())


def test_a_network_that_loops_ends_with_the_program_that_asked(tmp_path):
    path = looping(tmp_path / "loop.onnx")
    process = onnx_process.start_python(
        "-m", "models.estimators.onnx_process", str(path), "1", stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    process.stdout.readline()
    onnx_process._send(process.stdin, {}, [np.zeros((1, 3, HEIGHT, WIDTH), np.float32)])
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(0.5)
    process.stdin.close()
    assert process.wait(5) == 0
    process.stdout.close()


def test_a_process_that_dies_is_told_and_the_next_estimate_starts_another(spread):
    estimator = catalog.build("rtmpose", model=str(spread[0]), boxes="frame")
    estimator.estimate(frames(1))
    estimator.model._net._network._process.kill()
    estimator.model._net._network._process.wait()
    assert estimator.estimate(frames(1))
    network = estimator.model._net._network
    network._process.kill()
    with pytest.raises(ModelError, match="process ended"):
        network.run(np.zeros((1, 3, HEIGHT, WIDTH), np.float32), CancelToken())


def test_an_unknown_way_to_find_people_is_a_usage_error(spread):
    with pytest.raises(UsageError, match="blazepose or frame"):
        catalog.build("rtmpose", model=str(spread[0]), boxes="magic")


def test_blazeposes_detector_finds_the_boxes(blazepose, shared_data, tmp_path):
    from core.media.base import open_recording

    bins = np.arange(17)
    path = network(tmp_path / "rtm.onnx", bins * 5 + 5, bins * 7 + 5)
    with open_recording(shared_data("samples/video/intel_asl_help.mkv")) as source:
        found = catalog.build("rtmpose", model=str(path)).estimate(source, stop=4)
    assert found[0].image.present[:4].all()
