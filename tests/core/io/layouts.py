"""Small files in the layouts of data sets that may not be shipped."""

import io
import json

import numpy as np

from core.skeleton import load_skeleton


def h36m_npz(values: np.ndarray, name: str = "S9/Walking 1") -> bytes:
    file = io.BytesIO()
    np.savez(file, **{name: values})
    return file.getvalue()


def h36m_h5(arrays: dict[str, np.ndarray]) -> bytes:
    import h5py

    file = io.BytesIO()
    with h5py.File(file, "w") as target:
        for name, values in arrays.items():
            target[name] = values
    return file.getvalue()


def mpi3dhp_training(frames: int = 4, cameras: int = 2) -> dict[str, list[np.ndarray]]:
    """Per camera (F, 28 D): joint j of camera c in frame f is at (j, 10 f, 1000 c + 2000), seen at (j, f)."""
    f, j = np.meshgrid(np.arange(frames), np.arange(28), indexing="ij")
    solid = [np.stack([j, 10 * f, 0 * j + 1000 * c + 2000], axis=-1).reshape(frames, -1) for c in range(cameras)]
    flat = [np.stack([j, f], axis=-1).reshape(frames, -1) for _ in range(cameras)]
    return {"annot2": [a.astype(float) for a in flat], "annot3": [a.astype(float) for a in solid]}


def mpi3dhp_v5(packed: bool = False) -> bytes:
    """As MATLAB saves it by default: one column of cells."""
    from scipy.io import savemat

    def cells(arrays):
        column = np.empty((len(arrays), 1), object)
        for row, array in enumerate(arrays):
            column[row, 0] = array
        return column

    file = io.BytesIO()
    savemat(file, {name: cells(arrays) for name, arrays in mpi3dhp_training().items()}, do_compression=packed)
    return file.getvalue()


def mpi3dhp_v73() -> bytes:
    """As MATLAB saves it with -v7.3: references to transposed matrices."""
    import h5py

    file = io.BytesIO()
    with h5py.File(file, "w") as target:
        for name, arrays in mpi3dhp_training().items():
            references = np.empty((1, len(arrays)), h5py.ref_dtype)
            for place, array in enumerate(arrays):
                target[f"#refs#/{name}{place}"] = array.T
                references[0, place] = target[f"#refs#/{name}{place}"].ref
            target.create_dataset(name, data=references, dtype=h5py.ref_dtype)
    return file.getvalue()


def mpi3dhp_test(frames: int = 3) -> bytes:
    """(F, 1, 17, D) as h5py sees ``annot_data.mat``."""
    values = np.arange(frames * 17 * 3, dtype=float).reshape(frames, 1, 17, 3)
    return h36m_h5({"annot2": values[..., :2], "annot3": values})


def itop_labels(frames: int = 4) -> bytes:
    """Joint j is j/10 m to the right, f/10 m up and 2 m away in frame f; frame 1 is not valid, joint 6 is hidden."""
    f, j = np.meshgrid(np.arange(frames), np.arange(15), indexing="ij")
    visible = np.ones((frames, 15), np.int16)
    visible[:, 6] = 0
    places = np.stack([j / 10, f / 10, 0 * j + 2.0], axis=-1).astype(np.float32)
    valid = np.array([k != 1 for k in range(frames)], np.uint8)
    return h36m_h5({"real_world_coordinates": places, "is_valid": valid, "visible_joints": visible})


def azure_kinect_json(frames: int = 4) -> bytes:
    """Joint j of body 7 is at (j, 10 f, 2000) in frame f, 1/15 s apart; joint 3 is not seen. Body 9 is in frame 2."""
    def body(number: int, frame: int) -> dict:
        places = [[float(j), 10.0 * frame + 100 * (number == 9), 2000.0] for j in range(32)]
        levels = [0 if j == 3 else 2 for j in range(32)]
        return {"body_id": number, "joint_positions": places, "joint_orientations": [[1, 0, 0, 0]] * 32,
                "joint_confidence": levels}  # fmt: skip

    rows = [
        {"frame_id": f, "num_bodies": 1 + (f == 2), "timestamp_usec": 5_000_000 + f * 66_667,
         "bodies": [body(number, f) for number in ((7, 9) if f == 2 else (7,))]}
        for f in range(frames)
    ]  # fmt: skip
    names = load_skeleton("azure32").natives
    return json.dumps({"k4abt_sdk_version": "1.1.2", "joint_names": names, "bone_list": [], "frames": rows}).encode()


def ntu_skeleton(frames: int = 4) -> bytes:
    """Joint j is j cm to the sensor's left, f cm up, 2 m away in frame f; nobody in frame 1; joint 6 is inferred."""
    lines = [str(frames)]
    for f in range(frames):
        lines.append(str(int(f != 1)))
        if f != 1:
            lines += ["72057594037931101 0 1 1 1 1 0 0.02 -0.01 2", "25"]
            lines += [f"{j / 100} {f / 100} 2.0 270.1 190.2 1030.5 520.6 0.1 0.2 0.3 0.4 {1 if j == 6 else 2}"
                      for j in range(25)]  # fmt: skip
    return "\n".join([*lines, ""]).encode()


def smpl_npz() -> bytes:
    file, random = io.BytesIO(), np.random.default_rng(0)
    np.savez(file, poses=random.normal(0, 0.3, (4, 72)), trans=random.normal(0, 1, (4, 3)), mocap_framerate=60.0)
    return file.getvalue()


def freemocap_npy() -> bytes:
    file = io.BytesIO()
    np.save(file, np.random.default_rng(0).normal(0, 500, (4, 33, 3)))
    return file.getvalue()


def freemocap_by_trajectory() -> bytes:
    """As version 1.8 writes a recording without time stamps."""
    names = ("body_nose", "body_left_eye", "com_full_body", "right_hand_0000", "face_0000")
    header = ["timestamp", "timestamp_by_camera", *(f"{name}_{axis}" for name in names for axis in "xyz")]
    rows = [["", "{}", *(f"{100.5 * n + t}" for n in range(3 * len(names)))] for t in range(4)]
    return "\n".join(map(",".join, [header, *rows])).encode() + b"\n"


def freemocap_v2() -> bytes:
    """Of version 2: a measured body, one with stiff bones, centres of mass, and a hand."""
    kinds = (("nose", "body", "3d_xyz"), ("nose", "body", "rigid_3d_xyz"), ("left_eye", "body", "3d_xyz"),
             ("head", "body", "segment_center_of_mass"), ("thumb1", "left_hand", "3d_xyz"))  # fmt: skip
    rows = ["frame,keypoint,x,y,z,model,trajectory,reprojection_error"]
    rows += [f"{t},{name},{n}.5,{t},{10 * n},rtmpose.{model},{kind}," for t in range(3)
             for n, (name, model, kind) in enumerate(kinds)]  # fmt: skip
    return "\n".join(rows).encode() + b"\n"


def cvat_xml() -> bytes:
    def points(frame: int) -> str:
        return "".join(f'<points label="{joint}" outside="0" occluded="0" points="{frame + x}.5,{x}"/>'
                       for x, joint in enumerate(("hip", "knee", "ankle")))  # fmt: skip

    frames = "".join(f'<skeleton frame="{frame}">{points(frame)}</skeleton>' for frame in range(5))
    tracks = "".join(f'<track id="{person}" label="dog">{frames}</track>' for person in range(2))
    return f"<?xml version='1.0'?>\n<annotations><version>1.1</version>{tracks}</annotations>".encode()


def kinovea_kva() -> bytes:
    points = "".join(f'<TrackPoint UserX="1">{5 + t}.5;{6 + t};{100 * t}</TrackPoint>' for t in range(5))
    track = f"<TimePosition>0</TimePosition><TrackPointList>{points}</TrackPointList>"
    tracks = "".join(f'<Track name="{name}">{track}</Track>' for name in ("knee", "ankle"))
    step = "<AverageTimeStampsPerFrame>100</AverageTimeStampsPerFrame>"
    return f"<KinoveaVideoAnalysis>{step}<Tracks>{tracks}</Tracks></KinoveaVideoAnalysis>".encode()


def via_json() -> bytes:
    regions = [{"shape_attributes": {"name": "point", "cx": 10 * n, "cy": 20}, "region_attributes": {"joint": f"j{n}"}}
               for n in range(4)]  # fmt: skip
    pictures = {f"k{n}": {"filename": f"f{n}.jpg", "regions": regions} for n in range(3)}
    return json.dumps({"_via_settings": {}, "_via_img_metadata": pictures}).encode()


def via3_json() -> bytes:
    """Points in a video, as version 3 writes them."""
    attribute = {"1": {"aname": "joint", "anchor_id": "FILE1_Z1_XY1", "type": 1, "options": {}}}
    metadata = {f"1_{t}{n}": {"vid": "1", "flg": 0, "z": [t / 25], "xy": [1, 10.5 * n, 20 + t], "av": {"1": f"j{n}"}}
                for t in range(3) for n in range(4)}  # fmt: skip
    project = {"pid": "1", "rev": "1", "rev_timestamp": "0", "vid_list": ["1"]}
    file = {"1": {"fid": 1, "fname": "a.mp4", "type": 4, "loc": 1, "src": ""}}
    return json.dumps({"project": project, "attribute": attribute, "file": file, "view": {"1": {"fid_list": ["1"]}},
                       "metadata": metadata}).encode()  # fmt: skip


def mediapipe_json() -> bytes:
    people = [[{"x": n / 40, "y": 0.5, "z": 0, "visibility": 0.9} for n in range(33)]]
    return json.dumps([{"timestamp_ms": 40 * t, "pose_landmarks": people} for t in range(3)]).encode()


def rtmlib_keypoints(frames: int = 4, people: int = 2) -> tuple[np.ndarray, np.ndarray]:
    """Two people far apart who walk by a pixel a frame, and scores that tell joints apart."""
    body = np.stack([np.linspace(0, 60, 26), np.linspace(0, 200, 26)], axis=1)
    starts = np.array([[100.0, 50.0], [500.0, 80.0]])[:people]
    steps = np.arange(frames)[:, None, None, None] * np.array([1.0, 0.0])
    scores = np.broadcast_to(np.linspace(0.2, 0.9, 26), (frames, people, 26))
    return starts[None, :, None] + body + steps, scores


def rtmlib_npz() -> bytes:
    buffer = io.BytesIO()
    np.savez(buffer, **dict(zip(("keypoints", "scores"), rtmlib_keypoints(), strict=True)))
    return buffer.getvalue()


def rtmlib_json() -> bytes:
    pairs = zip(*rtmlib_keypoints(), strict=True)
    rows = [{"frame": 3 * n, "keypoints": k.tolist(), "scores": s.tolist()} for n, (k, s) in enumerate(pairs)]
    return json.dumps(rows).encode()


def kinovea_table() -> bytes:
    return b"Time (ms),knee X (px),knee Y (px)\n" + b"".join(b"0.%d,32%d.5,240\n" % (t, t) for t in range(8))


def jarvis_csv() -> bytes:
    rows = ["a,a,a,a,b,b,b,b", "x,y,z,confidence,x,y,z,confidence"]
    return "\n".join(rows + [f"{100 + t},200,300,0.9,110,210,310,0.8" for t in range(6)]).encode() + b"\n"


def qualisys_tsv() -> bytes:
    head = "NO_OF_FRAMES\t6\nNO_OF_MARKERS\t2\nFREQUENCY\t200\nMARKER_NAMES\tA\tB\n"
    return (head + "".join(f"{100 + t}.5\t2\t3\t4\t5\t{t}\n" for t in range(6))).encode()


LAYOUTS = {
    "amass": (smpl_npz,), "cvat": (cvat_xml,), "freemocap-array": (freemocap_npy,), "freemocap": (freemocap_v2,),
    "freemocap-wide": (freemocap_by_trajectory,), "jarvis": (jarvis_csv,),
    "kinovea": (kinovea_kva,), "kinovea-table": (kinovea_table,), "mediapipe": (mediapipe_json,),
    "qualisys": (qualisys_tsv,), "rtmlib": (rtmlib_npz, rtmlib_json), "via": (via_json, via3_json),
    "itop": (itop_labels,),
    "azure-kinect": (azure_kinect_json,),
    "ntu": (ntu_skeleton,),
    "human36m": (
        lambda: h36m_npz(np.random.default_rng(0).normal(0, 0.5, (4, 32, 3))),
        lambda: h36m_h5({"S1/Walking": np.zeros((4, 17, 3)), "S1/Eating": np.zeros((4, 17, 3))}),
    ),
    "mpi-inf-3dhp": (mpi3dhp_v5, lambda: mpi3dhp_v5(True), mpi3dhp_v73, mpi3dhp_test),
    "mpi-inf-3dhp-2d": (mpi3dhp_v5, lambda: mpi3dhp_v5(True), mpi3dhp_v73, mpi3dhp_test),
}  # fmt: skip
"""Format -> makers of a good file."""
