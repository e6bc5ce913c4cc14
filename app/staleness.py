"""Which 3D tracks are older than the 2D poses that they were made of, and where. No Qt."""

import zlib
from weakref import WeakKeyDictionary

import numpy as np

from app.foot_contacts import outdated
from core.document import Document
from core.poses import PoseSequence
from core.track import BLOCK, Block, Track, TrackKey

MADE_OF = "made_of"
"""In a track's source: stage and variant of the track that it was made of, and that track's ``state_of``."""

_sums: WeakKeyDictionary = WeakKeyDictionary()
"""Checksums of sequences and blocks, which never change."""


def state_of(track: Track) -> dict:
    """What a track was like: a checksum of its poses, and one of each block of corrections."""
    blocks = {str(number): _sum(block) for number, block in track.blocks.items() if block.marked.any()}
    return {"poses": _sum(track.poses), "blocks": blocks}


def made_of(track: Track) -> dict:
    """To be put into the source of what is made of this track."""
    return {MADE_OF: {"track": [track.key.stage, track.key.variant], "state": state_of(track)}}


def source_key(track: Track) -> TrackKey | None:
    """The 2D track that a 3D track was made of: what it says itself, else that of the same estimator."""
    if track.key.stage != "lifted" or track.poses.dims != 3:
        return None
    said = track.poses.source.get(MADE_OF)
    stage, variant = said["track"] if said else ("detected", track.key.variant)
    return track.key._replace(stage=stage, variant=variant)


def stale_frames(document: Document, track: Track) -> np.ndarray:
    """(K,) frames in which a 3D track is older than its 2D poses, or than what the user says of its feet, and was not
    corrected itself; none where it is not a lifted one. A frame whose correction is gone counts with the block that it
    was in."""
    source = document.tracks.get(source_key(track))
    if source is None:
        return np.empty(0, int)
    said, now = track.poses.source.get(MADE_OF), state_of(source)
    before = said["state"] if said else {"poses": now["poses"], "blocks": {}}
    if now["poses"] != before["poses"]:
        return np.arange(len(track))
    changed = {number for number in now["blocks"].keys() | before["blocks"].keys()
               if now["blocks"].get(number) != before["blocks"].get(number)}  # fmt: skip
    frames = [_moved(source, int(number)) for number in changed]
    found = np.concatenate(frames) if frames else np.empty(0, int)
    found = np.union1d(found, outdated(document, track))
    return np.setdiff1d(found[found < len(track)], _touched(track)).astype(int)


def to_renew(document: Document, recording: int | None) -> list[Track]:
    """The stale 3D tracks of a recording, but for an estimator's own where the person has newer 3D: it never is
    renewed itself."""
    tracks = document.tracks_of(recording) if recording is not None else []
    lifted = [track for track in tracks if source_key(track) in document.tracks]
    stale = [track for track in lifted if len(stale_frames(document, track))]
    fresh = {track.key.person for track in lifted if track not in stale}
    return [track for track in stale if MADE_OF in track.poses.source or track.key.person not in fresh]


def _moved(source: Track, number: int) -> np.ndarray:
    block = source.blocks.get(number)
    marked = block.marked.any(axis=1) if block is not None else np.zeros(BLOCK, bool)
    return number * BLOCK + (np.flatnonzero(marked) if marked.any() else np.arange(BLOCK))


def _touched(track: Track) -> np.ndarray:
    """Frames in which anything of a track was moved, by hand or because its 2D poses were."""
    found = [number * BLOCK + np.flatnonzero(block.marked.any(axis=1)) for number, block in track.blocks.items()]
    return np.concatenate(found) if found else np.empty(0, int)


def _sum(thing: PoseSequence | Block) -> int:
    """CRC-32 of where joints are; once for each object."""
    if thing not in _sums:
        marked = thing.marked.tobytes() if isinstance(thing, Block) else b""
        _sums[thing] = zlib.crc32(np.ascontiguousarray(thing.coords), zlib.crc32(marked))
    return _sums[thing]
