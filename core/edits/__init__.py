"""Edits: small values that change a document and return their own inverse.

    inverse, change = edit.apply(document)
    inverse.apply(document)   # the document is as before, to the bit

Every edit is checked before anything is touched: an edit that raises has changed nothing.
"""

from core.edits.base import Compound, Edit
from core.edits.interpolate import Interpolate, interpolate_between_keys
from core.edits.move import ClearCorrections, MoveJoints, RemovePose, SetVisibility
from core.edits.project import NamePerson, SetFacts, SetMasks, SetNote, SetRecording, SetSegment
from core.edits.retouch import Retouch, TakeCorrections
from core.edits.review_marks import MarkReviewed
from core.edits.swap import JoinPersons, SwapPersons, SwapSides
from core.edits.tracks import ReplaceTrack, SetTrack, put_tracks

__all__ = [
    "ClearCorrections",
    "Compound",
    "Edit",
    "Interpolate",
    "JoinPersons",
    "MarkReviewed",
    "MoveJoints",
    "NamePerson",
    "RemovePose",
    "ReplaceTrack",
    "Retouch",
    "SetFacts",
    "SetMasks",
    "SetNote",
    "SetRecording",
    "SetSegment",
    "SetTrack",
    "SetVisibility",
    "SwapPersons",
    "SwapSides",
    "TakeCorrections",
    "interpolate_between_keys",
    "put_tracks",
]
