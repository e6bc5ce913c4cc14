"""Calibration files: ``read_calibration`` knows them by their content, ``write_calibration`` writes Pose2Sim's TOML.

Pose2Sim and Anipose TOML   matrix, Rodrigues rotation, translation; Pose2Sim's are in metres with the world's z up
Qualisys .qca.txt           XML; lengths in 1/64 pixel, positions in mm, z up
OpenCV YAML and JSON        ``cv::FileStorage`` text, also ROS camera_info; the board's own axes and unit
JARVIS YAML                 ``intrinsicMatrix`` and R transposed, no size of the picture: twice its principal point
RealSense JSON              librealsense's fields, or Open3D's ``intrinsic_matrix``; no place in the world
our own JSON                ``Camera.to_dict``

Worlds with z up become ours (y up) by exchanging axes in a ring, as Pose2Sim does for its TRC files:
x, y, z of ours are y, z, x of theirs. That is a rotation, so left stays left.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from xml.etree import ElementTree

import numpy as np

from core.camera import Camera, distort
from core.errors import FormatError, PoseError
from core.kinematics.rotations import axis_angle_from_matrix, matrix_from_axis_angle
from core.language import tr
from core.progress import CancelToken
from core.untrusted.regular import check_regular
from core.untrusted.sandbox import sandboxed
from core.untrusted.text import parse_json, parse_toml, parse_yaml
from core.words import in_words

Z_UP_TO_OURS = np.array([[0.0, 1, 0], [0, 0, 1], [1, 0, 0]])
"""``X_ours = Z_UP_TO_OURS @ X_theirs``."""

_MAX_BYTES = 4 * 2**20  # hundreds of cameras
_READ_HERE = 32 << 10
"""Bytes over which a parser holds the interpreter for a tenth of a second at most; more are read in another process."""
_LONGEST_RIG_METRES = 100.0  # translations beyond this are taken for millimetres

_MALFORMED = (ArithmeticError, AttributeError, LookupError, RecursionError, SyntaxError, TypeError, ValueError)
"""What parsers and numpy raise over content that is not what it should be."""

_KNOWN = "Pose2Sim or Anipose TOML, Qualisys XML, OpenCV YAML or JSON, or RealSense JSON"


def read_calibration(path: str | Path, *, cancel: CancelToken | None = None) -> dict[str, Camera]:
    """The cameras of a calibration file by their names; raises ``FormatError`` for what is none, and ``Cancelled``."""
    path = Path(path)
    text = _text(path)
    if len(text) <= _READ_HERE:
        return _parsed(path, text)
    found = sandboxed(_read_apart, path, cancel=cancel)
    return {name: Camera.from_dict(camera) for name, camera in found["cameras"].items()}


_NAMES = ("calib", "camera", "intrinsic")
_ENDINGS = (".toml", ".yaml", ".yml", ".json", ".xml", ".txt")


def calibration_beside(path: str | Path) -> tuple[Path, dict[str, Camera]] | None:
    """The first file in the folder of ``path`` that is called a calibration and is one, with its cameras."""
    folder = Path(path).parent
    if not folder.is_dir():
        return None
    called = (one for one in sorted(folder.iterdir()) if any(word in one.stem.lower() for word in _NAMES))
    for one in [one for one in called if one.suffix.lower() in _ENDINGS and one.is_file()][:20]:
        with suppress(FormatError, OSError):
            if cameras := read_calibration(one):
                return one, cameras
    return None


def _read_apart(path: Path) -> dict:
    return {"cameras": {name: camera.to_dict() for name, camera in _parsed(path, _text(path)).items()}}


def _parsed(path: Path, text: str) -> dict[str, Camera]:
    try:
        cameras = _reader(path, text)(text)
    except (FormatError, PoseError) as error:
        raise FormatError(tr("Cannot read the calibration {path}", path=path.name), got=str(error)) from error
    except _MALFORMED as error:
        raise FormatError(
            tr("{path} is not a calibration file", path=path.name), expected=_KNOWN, got=in_words(error)
        ) from error
    if not cameras:
        raise FormatError(tr("There is no camera in {path}", path=path.name), expected=_KNOWN)
    return cameras


def write_calibration(path: str | Path, cameras: Mapping[str, Camera]) -> None:
    """Write Pose2Sim's TOML, which Anipose reads too: metres, z up."""
    import tomli_w

    tables = {name: _toml_table(name, camera) for name, camera in cameras.items()}
    Path(path).write_text(tomli_w.dumps(tables | {"metadata": {"adjusted": False, "error": 0.0}}), encoding="utf-8")


def _text(path: Path) -> str:
    try:
        if check_regular(path).stat().st_size > _MAX_BYTES:
            raise FormatError(tr("{path} is too large for a calibration file", path=path.name), expected=_KNOWN)
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise FormatError(tr("Cannot read {path}", path=path.name), expected=_KNOWN, got=in_words(error)) from error


def _reader(path: Path, text: str) -> Callable[[str], dict[str, Camera]]:
    start = text.lstrip()
    if start.startswith("<"):
        return _read_qualisys
    if start.startswith("{"):
        return _read_json
    if path.suffix.lower() in (".yml", ".yaml") or start.startswith("%YAML"):
        return _read_yaml
    return _read_toml


# --- Pose2Sim and Anipose --------------------------------------------------------------------------------------------


def _read_toml(text: str) -> dict[str, Camera]:
    tables = [table for table in parse_toml(text).values() if isinstance(table, dict) and "matrix" in table]
    unit = _millimetres(table["translation"] for table in tables if "translation" in table)
    cameras = [_toml_camera(table, unit) for table in tables]
    return _by_name(cameras)


def _toml_camera(table: Mapping, unit: float) -> Camera:
    name = str(table["name"])
    if table.get("fisheye"):
        raise FormatError(
            tr("Camera {name} has a fisheye lens", name=name),
            expected=tr("a pinhole camera"),
            action=tr("Undistort first"),
        )
    R = t = None
    if "rotation" in table:
        rotation = matrix_from_axis_angle(np.reshape(np.array(table["rotation"], float), 3))
        R, t = _y_up(rotation), np.array(table["translation"], float) * unit
    width, height = table["size"]
    return Camera(width, height, _matrix(table["matrix"]), _coefficients(table.get("distortions", ())), R, t, name)


def _toml_table(name: str, camera: Camera) -> dict:
    table = {
        "name": name,
        "size": [camera.width, camera.height],
        "matrix": camera.K.tolist(),
        "distortions": list(camera.distortion) or [0.0] * 4,
        "fisheye": False,
    }
    if camera.R is not None and camera.t is not None:
        table["rotation"] = np.asarray(axis_angle_from_matrix(camera.R @ Z_UP_TO_OURS)).tolist()
        table["translation"] = (camera.t / 1000).tolist()
    return table


def _millimetres(translations) -> float:
    """How many millimetres a file's unit has: rigs of people are built in metres or in millimetres."""
    longest = max((float(np.linalg.norm(np.array(t, float))) for t in translations), default=0.0)
    return 1.0 if longest > _LONGEST_RIG_METRES else 1000.0


def _y_up(R: np.ndarray) -> np.ndarray:
    return R @ Z_UP_TO_OURS.T


# --- Qualisys --------------------------------------------------------------------------------------------------------


def _read_qualisys(text: str) -> dict[str, Camera]:
    if "<!" in text.replace("<!--", ""):
        raise FormatError(tr("A calibration needs no document type or entities"), expected=tr("Qualisys XML"))
    root = ElementTree.fromstring(text.encode())  # noqa: S314  entities were refused above
    return _by_name([_qualisys_camera(node) for node in root.iter("camera")])


def _qualisys_camera(node: ElementTree.Element) -> Camera:
    """Qualisys' cameras look along -z with y up, and their matrix rows are the axes; lengths are in 1/64 pixel.

    Distortion coefficients have no unit and are taken as they are (Pose2Sim divides them by 64 as well).
    """
    picture, place, lens = (_numbers(node, tag) for tag in ("fov_video", "transform", "intrinsic"))
    left, top = picture["left"], picture["top"]
    K = np.array([
        [lens["focalLengthU"] / 64, 0, lens["centerPointU"] / 64 - left],
        [0, lens["focalLengthV"] / 64, lens["centerPointV"] / 64 - top],
        [0, 0, 1],
    ])  # fmt: skip
    axes = np.array([[place[f"r{row}{column}"] for column in (1, 2, 3)] for row in (1, 2, 3)])
    R = _y_up(np.diag([1.0, -1, -1]) @ axes)
    t = -R @ Z_UP_TO_OURS @ [place["x"], place["y"], place["z"]]
    distortion = [lens[f"{kind}Distortion{n}"] for kind, n in _QUALISYS_DISTORTION]
    width, height = int(picture["right"] - left + 1), int(picture["bottom"] - top + 1)
    return Camera(width, height, K, _coefficients(distortion), R, t, node.get("serial", ""))


_QUALISYS_DISTORTION = (("radial", 1), ("radial", 2), ("tangental", 1), ("tangental", 2), ("radial", 3))


def _numbers(node: ElementTree.Element, tag: str) -> dict[str, float]:
    """The attributes of a child element, which are all numbers."""
    child = node.find(tag)
    if child is None:
        raise FormatError(tr("A Qualisys camera has no {tag}", tag=tag))
    numbers = {key: float(value) for key, value in child.attrib.items()}
    if not np.isfinite(list(numbers.values())).all():
        raise FormatError(tr("The {tag} of a Qualisys camera is not finite", tag=tag))
    return numbers


# --- OpenCV, ROS, RealSense, our own ---------------------------------------------------------------------------------


def _read_json(text: str) -> dict[str, Camera]:
    data = parse_json(text)
    if "K" in data:
        return _by_name([Camera.from_dict(data)])
    if "intrinsic_matrix" in data:
        return _by_name([_open3d_camera(data)])
    if "ppx" in data:
        return _by_name([_realsense_camera(data)])
    return _by_name([_opencv_camera(data)])


def _read_yaml(text: str) -> dict[str, Camera]:
    """OpenCV writes "%YAML:1.0", which YAML does not allow, and tags its matrices."""
    matrix = {"tag:yaml.org,2002:opencv-matrix": lambda loader, node: loader.construct_mapping(node, deep=True)}
    body = text.split("\n", 1)[1] if text.startswith("%YAML") and "\n" in text else text
    return _by_name([_opencv_camera(parse_yaml(body, matrix))])


def _jarvis_camera(data: Mapping) -> Camera:
    """Matrices are for row vectors, so transposed; the size of the picture is not in the file: that whose middle is the
    principal point. Before the cameras are placed the file has the lens alone."""
    lens = _matrix(_array(data["intrinsicMatrix"]).T)
    R = t = None
    if "R" in data:
        R, t = _rotation(_array(data["R"]).T), _array(data["T"]).reshape(-1)
        t = t * _millimetres([t])
    width, height = (round(2 * float(middle)) for middle in lens[:2, 2])
    distortion = _coefficients(_array(data["distortionCoefficients"]).reshape(-1))
    return Camera(width, height, lens, distortion, R, t, "camera")


def _opencv_camera(data: Mapping) -> Camera:
    if "intrinsicMatrix" in data:
        return _jarvis_camera(data)
    lens = _first(data, "camera_matrix", "cameraMatrix", "Camera_Matrix", "intrinsic", "M")
    distortion = _first(data, "distortion_coefficients", "distCoeffs", "dist_coeffs", "Distortion_Coefficients", "D")
    width, height = _image_size(data)
    R = t = None
    if "R" in data and ("T" in data or "t" in data):
        R, t = _rotation(_array(data["R"])), _array(_first(data, "T", "t")).reshape(-1)
        t = t * _millimetres([t])
    name = str(data.get("camera_name", "camera"))
    return Camera(width, height, _matrix(_array(lens)), _coefficients(_array(distortion).reshape(-1)), R, t, name)


def _image_size(data: Mapping) -> tuple[int, int]:
    if "image_width" in data:
        return data["image_width"], data["image_height"]
    width, height = _array(_first(data, "image_size", "imageSize", "size", "resolution")).reshape(-1)
    return width, height


def _array(value) -> np.ndarray:
    """A matrix as OpenCV and ROS write it (rows, cols, data) or as plain lists."""
    if isinstance(value, Mapping):
        return np.array(value["data"], float).reshape(int(value["rows"]), int(value["cols"]))
    return np.array(value, float)


def _rotation(value: np.ndarray) -> np.ndarray:
    return value if value.shape == (3, 3) else matrix_from_axis_angle(value.reshape(3))


def _first(data: Mapping, *keys: str):
    for key in keys:
        if key in data:
            return data[key]
    raise FormatError(tr("The calibration has no {keys}", keys=keys[0]), expected=tr(" or ").join(keys))


def _open3d_camera(data: Mapping) -> Camera:
    """Open3D stores the matrix column by column."""
    K = np.array(data["intrinsic_matrix"], float).reshape(3, 3).T
    return Camera(data["width"], data["height"], K, name=str(data.get("name", "camera")))


def _realsense_camera(data: Mapping) -> Camera:
    K = np.array([[data["fx"], 0, data["ppx"]], [0, data["fy"], data["ppy"]], [0, 0, 1]], float)
    coefficients = _coefficients(data.get("coeffs", ()))
    model = str(data.get("model", "brown_conrady")).rsplit(".", 1)[-1]
    if coefficients and model == "inverse_brown_conrady":
        coefficients = _inverted(coefficients, data["width"], data["height"], K)
    elif coefficients and model not in ("brown_conrady", "modified_brown_conrady"):
        raise FormatError(
            tr("The distortion model {model} is not supported", model=model),
            expected=tr("brown_conrady or its inverse"),
        )
    return Camera(data["width"], data["height"], K, coefficients, name=str(data.get("name", "camera")))


def _inverted(coefficients: tuple[float, ...], width: int, height: int, K: np.ndarray) -> tuple[float, ...]:
    """OpenCV coefficients for librealsense's inverse model, whose polynomial undistorts instead of distorting.

    OpenCV's model is linear in its coefficients, so this is a least squares fit over the image.
    """
    x, y = np.meshgrid(np.linspace(0, width - 1, 33), np.linspace(0, height - 1, 33))
    distorted = (np.stack([x.ravel(), y.ravel()], axis=-1) - K[:2, 2]) / K[[0, 1], [0, 1]]
    plane = distort(distorted, coefficients)
    columns = [distort(plane, unit) - plane for unit in map(tuple, np.eye(5))]
    design = np.stack(columns, axis=-1).reshape(-1, 5)
    return tuple(np.linalg.lstsq(design, (distorted - plane).reshape(-1), rcond=None)[0])


# --- values ----------------------------------------------------------------------------------------------------------


def _matrix(values) -> np.ndarray:
    """The intrinsic matrix without the skew that OpenCV ignores as well."""
    K = np.array(values, float)
    if K.shape != (3, 3):
        raise FormatError(tr("An intrinsic matrix is 3 x 3"), got=str(K.shape))
    K[0, 1] = 0
    return K


def _coefficients(values) -> tuple[float, ...]:
    """Distortion without trailing zeros, of a length that the model has; empty for none."""
    values = [float(value) for value in values]
    used = max((place + 1 for place, value in enumerate(values) if value), default=0)
    for length in (0, 4, 5, 8):
        if used <= length:
            return tuple((values + [0.0] * 8)[:length])
    expected = tr("at most k1 k2 p1 p2 k3 k4 k5 k6")
    raise FormatError(
        tr("This distortion model is not supported"), expected=expected, got=tr("{used} values", used=used)
    )


def _by_name(cameras: list[Camera]) -> dict[str, Camera]:
    """Cameras by name; raises ``FormatError`` if two share one."""
    named = {camera.name: camera for camera in cameras}
    if len(named) != len(cameras):
        raise FormatError(tr("Two cameras of the calibration have the same name"))
    return named
