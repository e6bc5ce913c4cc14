"""What a file is that no reader takes, by its first bytes: empty, cut off, or another program's; and what to do then.

One row a kind, (mark, what it is, what to do): the messages, ``posewright formats --foreign`` and the reference page
are made from them.
"""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from core.untrusted.regular import is_regular

Text = tuple[str, str, str]

_HEAD = 1 << 14
_UNPACK = "unpack it first"
_RECORDING = "open it as a recording"
_AS_IMAGE = "open a folder of them as a recording"
_CALIBRATION = "give it to lift with --camera"
_SAVE_PNG = "save it as PNG or JPEG, and open a folder of them as a recording"
_GLTF = "export it as glTF, from Blender: File > Export > glTF 2.0"
_BYTES: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF", "a PDF document", ""),
    (b"\x89PNG", "a PNG image", _AS_IMAGE), (b"\xff\xd8\xff", "a JPEG image", _AS_IMAGE),
    (b"II*\0", "a TIFF image", _AS_IMAGE), (b"MM\0*", "a TIFF image", _AS_IMAGE),
    (b"GIF8", "a GIF image", ""), (b"BM", "a BMP image", _AS_IMAGE),
    (b"SQLite format 3\0", "a database", ""),
    (b"\x1f\x8b", "a gzip archive", _UNPACK), (b"7z\xbc\xaf", "a 7-Zip archive", _UNPACK),
    (b"Rar!", "a RAR archive", _UNPACK),
    (b"\x93NUMPY", "a NumPy array", "save poses (frames, joints, 2 or 3) with numpy.savez(file, coords=...)"),
    (b"MATLAB 5.0", "a MATLAB file with other variables", "export the poses as CSV, one row a frame"),
    (b"\x1aE\xdf\xa3", "a Matroska or WebM video", _RECORDING),
    (b"RIFF", "a RIFF file, as AVI and WAV are", _RECORDING),
    (b"OggS", "an Ogg file", ""), (b"ID3", "an MP3 sound", ""),
    (b"\x80\x04", "a Python pickle, which is never opened", "save its arrays with numpy.savez"),
    (b"\x80\x03", "a Python pickle, which is never opened", "save its arrays with numpy.savez"),
    (b"\x80\x02", "a Python pickle, which is never opened", "save its arrays with numpy.savez"),
    (b"Kaydara FBX", "an FBX scene", _GLTF), (b"BLENDER", "a Blender file", _GLTF),
    (b"CDF\x01", "a netCDF file without poses of movement", ""),
    (b"#ROSBAG", "a ROS bag", _RECORDING),
)  # fmt: skip
_TEXTS: tuple[Text, ...] = (
    (r"HIERARCHY\b", "BVH motion", ""),
    (r"PathFileType", "a TRC file", ""),
    (r"%YAML|---\s*\n", "YAML, as calibrations are", _CALIBRATION),
    (r"<\?xml.{0,400}<opencv_storage", "OpenCV's XML, as calibrations are", _CALIBRATION),
    (r"<\?xml.{0,400}<calibration", "a calibration of Qualisys Track Manager", _CALIBRATION),
    (r"<\?xml.{0,400}<OpenSimDocument", "a model or setup of OpenSim, which holds no motion",
     "export the motion as TRC or MOT"),
    (r"<View[ >]", "a labelling configuration of Label Studio, which holds no poses", "export the project as JSON"),
    (r"<!DOCTYPE html|<html", "a web page: the download itself may have failed", ""),
    (r"<\?xml", "XML", ""),
    (r"version https://git-lfs", "a pointer of Git LFS, not the file", "fetch it with git lfs pull"),
    (r"ply\s", "a PLY mesh or point cloud", _RECORDING),
    (r"; ?FBX", "an FBX scene as text", "convert it to binary FBX, and that to glTF in Blender"),
    (r":ASF-|# ?AST/ASF", "the skeleton of an ASF/AMC pair", "convert the pair to BVH"),
    (r":FULLY-SPECIFIED|#!OML", "the motion of an ASF/AMC pair", "convert the pair to BVH"),
    (r"# ?OpenPose|\{\s*\"version\"", "JSON, as OpenPose writes, without poses of a body", ""),
    (r"scorer[,;\t]", "DeepLabCut's table without its rows bodyparts and coords", "export it again"),
    (r"track,frame_idx,instance\.score", "SLEAP's analysis CSV, whose columns are not those it should have", ""),
    (r"frame,timestamp,keypoint,", "FreeMoCap's table by frame without its columns", "export it again"),
    (r"\{\s*\"(?:info|licenses)\"", "COCO without keypoints", "export it as COCO keypoints"),
    (r"\{\s*\"(?:flags|shapes|imagePath)\"|\{\s*\"version\": \"\d\.\d", "an annotation of labelme",
     "convert it to COCO keypoints JSON"),
    (r"\{\s*\"meta_info\"", "results of MMPose", "convert them to COCO keypoints JSON"),
    (r"[\[{]", "JSON of another kind", "its poses may be exported as COCO keypoints JSON or CSV"),
)  # fmt: skip
_STILLS = (b"heic", b"heix", b"mif1", b"msf1", b"avif", b"hevc", b"hevx")
_HDF5: tuple[tuple[tuple[bytes, ...], str, str], ...] = (
    ((b"skeletons", b"pred_points"), "a SLEAP project without instances", ""),
    ((b"df_with_missing",), "a DeepLabCut table without coordinates",
     "export it as CSV (deeplabcut.analyze_videos_converth5_to_csv)"),
    ((b"track_occupancy",), "SLEAP's analysis HDF5 without tracks", ""),
    ((b"pandas_type",), "an HDF5 table of pandas that is none of DeepLabCut's poses",
     "export it from DeepLabCut as CSV (deeplabcut.analyze_videos_converth5_to_csv)"),
    ((b"nwb_version",), "an NWB file without pose estimates (ndx-pose)", ""),
    ((b"keras_version",), "the weights of a network (Keras)", ""),
    ((b"_NCProperties",), "a netCDF file without poses of movement",
     "save the data set of movement with to_netcdf, with position(time, space, keypoints, individuals)"),
)  # fmt: skip
_ZIPS: tuple[Text, ...] = (
    ("annotations.xml", "a CVAT export as ZIP", "unpack it and open annotations.xml"),
    ("task.json", "a CVAT task backup", "export the task's annotations as CVAT for video 1.1 or COCO Keypoints 1.0"),
    ("annotations/person_keypoints", "a COCO Keypoints export as ZIP", "unpack it and open its JSON"),
    ("xl/workbook.xml", "an Excel workbook", "save the sheet as CSV"),
    ("word/document.xml", "a Word document", ""),
    ("data.pkl", "the weights of a network (PyTorch)", ""),
    ("META-INF/", "a Java archive", ""),
)  # fmt: skip


def not_read() -> Iterator[tuple[str, str]]:
    """(what it is, what to do) of all kinds for which something can be done."""
    yield ("a HEIC, AVIF or WebP picture", _SAVE_PNG)
    rows = [(kind, advice) for table in (_BYTES, _TEXTS, _HDF5, _ZIPS) for _, kind, advice in table]
    yield from dict.fromkeys(row for row in rows if row[1])


def what_is(path: Path) -> str:
    """In words: "an empty file", "an FBX scene: export it as BVH ..."; "" where nothing is known of it."""
    if path.is_dir():
        return _folder(path)
    if not is_regular(path):
        return ""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if not head.strip(b"\0\t\r\n "):
        return "an empty file" if not head else f"{path.stat().st_size} bytes of nothing"
    if head.startswith(b"\x89HDF") or head[512:516] == b"\x89HDF":
        return _hdf5(path)
    if head.startswith(b"PK\x03\x04"):
        return _zip(path)
    if head[4:8] == b"ftyp" and head[8:12] in _STILLS:
        return _words("a HEIC or AVIF picture", _SAVE_PNG)
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return _words("a WebP picture", _SAVE_PNG)
    if head[4:8] == b"ftyp":
        return f"an MP4 or MOV video: {_RECORDING}"
    known = next((_words(*row[1:]) for row in _BYTES if head.startswith(row[0])), "")
    return known or ("" if b"\0" in head else _text(head.decode("utf-8-sig", "replace").lstrip()))


def _words(kind: str, advice: str) -> str:
    return f"{kind}: {advice}" if advice else kind


def _hdf5(path: Path) -> str:
    """By names that stand in the file as they are: nothing of it is opened."""
    with path.open("rb") as file:
        data = file.read(1 << 22)
    found = (_words(*row[1:]) for row in _HDF5 if all(name in data for name in row[0]))
    return next(found, "an HDF5 file of another kind")


def _zip(path: Path) -> str:
    """By the names in its directory: nothing is unpacked."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()[:1000]
    except (OSError, ValueError, NotImplementedError, zipfile.BadZipFile):
        return "a ZIP archive that is cut short"
    found = (_words(*row[1:]) for row in _ZIPS if any(row[0] in name for name in names))
    if "coords.npy" in names:
        return "poses, not a recording: open them, or give them to inpaint, lift or convert"
    npz = bool(names) and all(name.endswith(".npy") for name in names)
    return next(found, f"an archive of other arrays ({', '.join(n[:-4] for n in names[:6])})" if npz else
                f"a ZIP archive: {_UNPACK}")  # fmt: skip


def _text(text: str) -> str:
    for pattern, kind, advice in _TEXTS:
        if re.match(pattern, text, re.IGNORECASE | re.DOTALL):
            return _words(kind, advice)
    lines = text.splitlines()
    marks = max((",", ";", "\t"), key=lines[0].count)
    if lines[0].count(marks):
        return f"a table with the columns {', '.join(cell.strip() for cell in lines[0].split(marks)[:6])}"[:120]
    return f"text that begins with {lines[0][:40]!r}"


def _folder(path: Path) -> str:
    files = [entry.name for entry in path.iterdir()][:1000]
    if not files:
        return "an empty folder"
    endings = sorted({Path(name).suffix.lower() or "no ending" for name in files})
    return f"a folder with {len(files)} entries ({', '.join(endings[:6])})"
