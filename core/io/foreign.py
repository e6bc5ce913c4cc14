"""What a file is that no reader takes, by its first bytes: empty, cut off, or another program's."""

import re
from pathlib import Path

from core.untrusted.regular import is_regular

_HEAD = 1 << 14
_BYTES = (
    (b"%PDF", "a PDF document"), (b"\x89PNG", "a PNG image"), (b"\xff\xd8\xff", "a JPEG image"),
    (b"II*\0", "a TIFF image"), (b"MM\0*", "a TIFF image"), (b"GIF8", "a GIF image"), (b"BM", "a BMP image"),
    (b"SQLite format 3\0", "a database"), (b"\x1f\x8b", "a gzip archive: unpack it first"),
    (b"7z\xbc\xaf", "a 7-Zip archive: unpack it first"), (b"Rar!", "a RAR archive: unpack it first"),
    (b"\x93NUMPY", "a NumPy array"), (b"MATLAB 5.0", "a MATLAB file with other variables"),
    (b"\x1aE\xdf\xa3", "a Matroska or WebM video"), (b"RIFF", "a RIFF file, as AVI and WAV are"),
    (b"OggS", "an Ogg file"), (b"ID3", "an MP3 sound"), (b"\x80\x04", "a Python pickle, which is never opened"),
    (b"\x80\x03", "a Python pickle, which is never opened"), (b"glTF", "a glTF scene"),
    (b"Kaydara FBX", "an FBX scene: export it as BVH"), (b"#ROSBAG", "a ROS bag: open it as a recording"),
)  # fmt: skip
_TEXTS = (
    (r"HIERARCHY\b", "BVH motion"),
    (r"PathFileType", "a TRC file"),
    (r"%YAML|---\s*\n", "YAML, as calibrations are"),
    (r"<\?xml.{0,400}<opencv_storage", "OpenCV's XML, as calibrations are"),
    (r"<!DOCTYPE html|<html", "a web page: the download itself may have failed"),
    (r"<\?xml", "XML"),
    (r"version https://git-lfs", "a pointer of Git LFS, not the file: fetch it with git lfs pull"),
    (r"ply\s", "a PLY mesh or point cloud"),
    (r"# ?OpenPose|\{\s*\"version\"", "JSON, as OpenPose writes, without poses of a body"),
    (r"track,frame_idx,instance\.score", "SLEAP's analysis CSV, whose columns are not those it should have"),
    (r"frame,timestamp,keypoint,", "FreeMoCap's table by frame: export its skeleton as CSV with one row a frame"),
    (r"\{\s*\"meta_info\"", "results of MMPose: convert them to COCO keypoints JSON"),
    (r"[\[{]", "JSON of another kind"),
)
_HDF5 = (
    ((b"skeletons", b"pred_points"), "a SLEAP project: export it as an analysis CSV"),
    ((b"df_with_missing",), "a DeepLabCut table: export it as CSV (deeplabcut.analyze_videos_converth5_to_csv)"),
    ((b"track_occupancy",), "SLEAP's analysis HDF5: export it as an analysis CSV"),
)


def what_is(path: Path) -> str:
    """In words: "an empty file", "a SLEAP project: ..."; "" where nothing is known of it."""
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
        return "a ZIP archive: unpack it first" if path.suffix.lower() != ".npz" else "an archive of other arrays"
    if head[4:8] == b"ftyp":
        return "an MP4 or MOV video: open it as a recording"
    known = next((words for start, words in _BYTES if head.startswith(start)), "")
    return known or ("" if b"\0" in head else _text(head.decode("utf-8-sig", "replace").lstrip()))


def _hdf5(path: Path) -> str:
    """By names that stand in the file as they are: nothing of it is opened."""
    with path.open("rb") as file:
        data = file.read(1 << 22)
    found = (words for names, words in _HDF5 if all(name in data for name in names))
    return next(found, "an HDF5 file of another kind")


def _text(text: str) -> str:
    for pattern, words in _TEXTS:
        if re.match(pattern, text, re.IGNORECASE | re.DOTALL):
            return words
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
