"""Edits: small values that change a document and return their own inverse.

    inverse, change = edit.apply(document)
    inverse.apply(document)   # the document is as before, to the bit

Every edit is checked before anything is touched: an edit that raises has changed nothing.
"""

from core.edits.base import Compound, Edit
from core.edits.joints import (
    ClearCorrections,
    Interpolate,
    MarkReviewed,
    MoveJoints,
    RemovePose,
    Rework,
    SetVisibility,
    SwapSides,
    interpolate_between_keys,
)
from core.edits.project import NamePerson, SetFacts, SetMasks, SetNote, SetRecording, SetSegment
from core.edits.tracks import JoinPersons, ReplaceTrack, SetTrack, SwapPersons

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
    "Rework",
    "SetFacts",
    "SetMasks",
    "SetNote",
    "SetRecording",
    "SetSegment",
    "SetTrack",
    "SetVisibility",
    "SwapPersons",
    "SwapSides",
    "interpolate_between_keys",
]
