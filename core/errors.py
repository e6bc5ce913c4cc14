"""The errors that a user may see.

Raise them deep, where the cause is known; one place at the edge (``app/ui/messages.py``, the command line) turns them
into a sentence. Anything that is not an ``AppError`` is a defect of ours.
"""

from core.language import tr


class AppError(Exception):
    """Something that the user can understand and put right.

    ``what`` says what went wrong, ``expected`` and ``got`` say how, ``action`` says what to do about it.
    ``str(error)`` is always one line.
    """

    def __init__(self, what: str, *, expected: str = "", got: str = "", action: str = ""):
        self.what = what
        self.expected = expected
        self.got = got
        self.action = action
        super().__init__(self.sentence())

    def sentence(self) -> str:
        """All that is known of it in one line for the user: what, expected, got, what to do."""
        expected = tr("expected {expected}", expected=self.expected) if self.expected else ""
        details = [expected, tr("got {got}", got=self.got) if self.got else ""]
        text = self.what + "".join(f", {part}" for part in details if part)
        return " ".join((text + (f". {self.action}" if self.action else "")).split())

    def __reduce__(self) -> tuple:
        """So that an error comes whole from another process, whatever its kind takes to be made."""
        return _restored, (type(self), dict(self.__dict__), self.args)


class UsageError(AppError):
    """The request itself makes no sense (the command line exits with 2)."""


class MediaError(AppError):
    """A recording that cannot be opened or decoded."""


class DepthUnitError(MediaError):
    """A depth recording that does not say what unit its values are in: ask the user, and open it with that."""


class FormatError(AppError):
    """A pose, calibration or motion file that is not what it claims to be."""


class SkeletonError(AppError):
    """A skeleton that is malformed, unknown, or cannot be mapped to another."""


class PoseError(AppError):
    """Pose data that cannot serve for what was asked (wrong dimensions, nothing in it)."""


class ProjectError(AppError):
    """A project file that cannot be opened, read or written."""


class ProjectInUseError(ProjectError):
    """A project that is open elsewhere: it can be read, or taken over. ``owner`` says by whom and since when."""

    def __init__(self, name: str, owner: str):
        self.owner = owner
        super().__init__(
            tr("{name} is open elsewhere", name=name), got=tr("a lock of {owner}", owner=owner),
            action=tr("Close it there first"),
        )  # fmt: skip


class EditError(AppError):
    """An edit that does not fit the document it was made for."""


class JobError(AppError):
    """A job whose process died."""


class ModelError(AppError):
    """A model that is missing, damaged, or cannot run here."""


def _restored(kind: type[AppError], values: dict, args: tuple) -> AppError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(values)
    return error
