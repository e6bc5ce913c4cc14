"""Which foot stands when: what the user states, else what was found when the poses were lifted. No Qt."""

import numpy as np

from core.contacts import FootContacts
from core.document import Document
from core.edits import SetFacts
from core.errors import AppError
from core.language import tr
from core.poses import Space
from core.track import Track

FEET_FOUND = "feet"
"""In the source of a lifted track: the spans in which its feet were made to stand, and whether the user stated them."""


def stated(document: Document, recording: int, person: int) -> FootContacts | None:
    """What the user says of a person's feet; None where they leave it to the program."""
    known = document.recordings.get(recording)
    return next((one for one in known.contacts if one.person == person), None) if known is not None else None


def used(track: Track) -> FootContacts | None:
    """The contacts that a lifted track was made with; None where its feet were left as they were, or the file says
    nonsense: anybody may have written it."""
    found = track.poses.source.get(FEET_FOUND)
    try:
        return FootContacts.of(track.key.person, found) if found else None
    except (AppError, AttributeError, TypeError, ValueError):
        return None


def contacts_of(document: Document, recording: int, person: int) -> FootContacts | None:
    """What is shown and edited; None where the person has no 3D whose feet were found to stand."""
    tracks, said = document.tracks_of(recording, person), stated(document, recording, person)
    found = (used(track) for track in tracks if track.key.stage == "lifted")
    lifted = next((one for one in found if one is not None), None)
    if lifted is None and not any(measured(track) for track in tracks):
        return None
    return said or lifted


def measured(track: Track | None) -> bool:
    """Whether these are 3D poses in the world that were not lifted: a file's."""
    return (
        track is not None and track.key.stage != "lifted" and track.poses.dims == 3 and track.poses.space == Space.WORLD
    )


def stating(document: Document, recording: int, contacts: FootContacts, text: str) -> SetFacts:
    """The edit that makes them the user's."""
    others = [one for one in document.recordings[recording].contacts if one.person != contacts.person]
    return SetFacts(recording, {"contacts": (*others, contacts)}, text=text)


def forgetting(document: Document, recording: int, person: int) -> SetFacts:
    """The edit that leaves a person's feet to the program again."""
    others = tuple(one for one in document.recordings[recording].contacts if one.person != person)
    return SetFacts(recording, {"contacts": others}, text=tr("Find foot contacts again"))


def outdated(document: Document, track: Track) -> np.ndarray:
    """(K,) frames in which the feet of a lifted track stand otherwise than the user states by now."""
    made, said = used(track), stated(document, track.key.recording, track.key.person)
    if made is None:
        return np.empty(0, int)
    if said is not None:
        return made.differing(said, len(track))
    was_stated = track.poses.source[FEET_FOUND].get("stated", False)
    return made.differing(FootContacts(track.key.person), len(track)) if was_stated else np.empty(0, int)
