"""What a project's queue keeps of a job: what was chosen in its dialog, as plain values of JSON, and back.

A project may come from anyone: what is read here is checked as if it had been typed into the dialog. All of it raises
``UsageError``, or ``ModelError`` for an estimator that is not there.
"""

from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from core.errors import UsageError
from core.language import tr
from core.recording import Recording
from models.catalog import default_estimator, find
from models.common.options import checked
from models.jumps.options import JumpsOptions
from models.lifting.options import LiftOptions

if TYPE_CHECKING:
    from app.dialogs.estimate import EstimateChoice
    from app.dialogs.lift import LiftChoice
    from app.dialogs.process import ProcessChoice

MOST_PEOPLE = 1000


def plain_estimate(choice: "EstimateChoice") -> dict:
    """Without the frames: they are of one recording only."""
    return {"estimator": choice.estimator, "people": choice.people, "options": choice.options}


def plain_lift(choice: "LiftChoice") -> dict:
    """``camera``: whether recordings are lifted with their own."""
    return {"options": asdict(choice.options), "camera": choice.camera is not None}


def plain_process(choice: "ProcessChoice") -> dict:
    return {
        "estimate": plain_estimate(choice.estimate),
        "inpaint": asdict(choice.inpaint) if choice.inpaint else None,
        "lift": asdict(choice.lift) if choice.lift else None,
    }


def estimate_choice(recording: Recording, kept: object) -> "EstimateChoice":
    from app.dialogs.estimate import EstimateChoice

    estimator, people, options = (_of(kept, name) for name in ("estimator", "people", "options"))
    if not isinstance(estimator, str):
        raise _unusable(estimator)
    entry = find(estimator or default_estimator(recording.kind))
    if type(people) is not int or not 0 <= people <= MOST_PEOPLE:
        raise UsageError(tr("So many people cannot be looked for"), got=str(people)[:80])
    if options and entry.options is None:
        raise _unusable(options)
    if entry.options is not None:
        checked(entry.options, options)
    return EstimateChoice(estimator, people, None, dict(options))


def inpaint_options(kept: object) -> JumpsOptions:
    return checked(JumpsOptions, kept)


def lift_choice(kept: object) -> "tuple[LiftChoice, bool]":
    """And whether with the recording's own camera."""
    from app.dialogs.lift import LiftChoice

    return LiftChoice(all_people=True, options=checked(LiftOptions, _of(kept, "options"))), bool(_of(kept, "camera"))


def process_choice(recording: Recording, kept: object) -> "ProcessChoice":
    from app.dialogs.process import ProcessChoice

    inpaint, lift = _of(kept, "inpaint"), _of(kept, "lift")
    return ProcessChoice(
        estimate_choice(recording, _of(kept, "estimate")),
        None if inpaint is None else checked(JumpsOptions, inpaint),
        None if lift is None else checked(LiftOptions, lift),
    )


def _of(kept: object, name: str) -> Any:
    if not isinstance(kept, Mapping) or name not in kept:
        raise _unusable(kept)
    return kept[name]


def _unusable(kept: object) -> UsageError:
    return UsageError(tr("This job of the project's queue cannot be read"), got=str(kept)[:80])


def models_in(kept: object, depth: int = 3) -> list[str]:
    """The files of networks that a choice names: the user's own models and weights."""
    if not isinstance(kept, Mapping) or not depth:
        return []
    own = [str(kept[name]) for name in ("model", "weights") if kept.get(name)]
    return own + [model for value in kept.values() for model in models_in(value, depth - 1)]
