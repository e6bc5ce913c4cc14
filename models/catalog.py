"""What can be run: estimators and models by name, with their options and licences. Imports no torch.

Dialogs, the command line and ``posewright models`` are made from this list; ``build`` imports the module that does the
work only when it is asked for.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from importlib import import_module
from pathlib import Path

from core.errors import ModelError, UsageError
from core.language import tr
from core.progress import CancelToken, Progress, silent
from models.common.cache import FileState, ModelFile, path_of, state_of
from models.depth import weights as depth_files
from models.depth.options import DepthCnnOptions, DepthPoseOptions
from models.embedding.options import DepthEmbeddingOptions, EmbeddingOptions
from models.embedding.weights import EMBEDDING, EMBEDDING_DEPTH, PACK
from models.estimators import blazepose_files
from models.estimators.options import BlazePoseOptions, HandsOptions, RtmposeOptions
from models.hourglass.options import HourglassOptions
from models.hourglass.weights import HOURGLASS
from models.jumps import weights as jumps_files
from models.jumps.options import JumpsOptions
from models.lifting.options import LiftOptions
from models.lifting.weights import LIFTER


class Task(StrEnum):
    ESTIMATE = "estimate"  # frames -> 2D (and 3D) tracks
    INPAINT = "inpaint"  # 2D track -> complete 2D track
    LIFT = "lift"  # 2D track -> 3D track
    REFINE = "refine"  # recording + track -> better tracks


@dataclass(frozen=True)
class ModelEntry:
    """One model.

    ``builder`` and ``fetcher`` are "package.module:function". The builder is called with the options and gives the
    object that does the work; the fetcher is called with ``progress`` and ``cancel`` and puts ``files`` into the store.
    """

    name: str
    task: Task
    title: str
    builder: str
    skeleton: str  # "" where the user's own file decides
    licence: str
    source: str
    frames: str = "color"  # the FrameKind that an estimator takes
    files: tuple[ModelFile, ...] = ()
    fetcher: str = ""
    options: type | None = None  # a frozen dataclass; its fields make the dialog and the command line's options
    fast: Mapping = field(default_factory=dict)  # options that trade accuracy for speed; empty where there are none
    facts: Mapping = field(default_factory=dict)


@dataclass(frozen=True)
class FileReport:
    """One line of ``posewright models list``."""

    model: str
    file: str
    state: FileState
    size: int  # bytes
    licence: str
    path: Path


_entries: dict[str, ModelEntry] = {}


def register(entry: ModelEntry) -> ModelEntry:
    """Add a model to the catalogue."""
    _entries[entry.name] = entry
    return entry


def entries(task: Task | None = None) -> list[ModelEntry]:
    """All models, or those of one task; the default of each task comes first."""
    return [entry for entry in _entries.values() if task in (None, entry.task)]


def default_estimator(frames: str) -> str:
    """The name of the estimator for recordings of this ``FrameKind``, unless the user says another."""
    fitting = [entry.name for entry in entries(Task.ESTIMATE) if entry.frames == frames]
    if not fitting:
        raise ModelError(tr("There is no estimator for {frames} recordings", frames=frames))
    return fitting[0]


def find(name: str) -> ModelEntry:
    """The entry of a name. Raises ``ModelError`` for an unknown one."""
    if name not in _entries:
        raise ModelError(tr("There is no model named {name!r}", name=name), expected=", ".join(_entries))
    return _entries[name]


def build(name: str, **options):
    """The working object behind a name; this is where torch or another runtime is first imported."""
    entry = find(name)
    known = [option.name for option in fields(entry.options)] if entry.options else []
    for option in options:
        if option not in known:
            raise UsageError(
                tr("{name} has no option {option!r}", name=name, option=option),
                expected=", ".join(known) or tr("no options"),
            )
    return _function(entry.builder)(**options)


def fetch(
    name: str,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
    warn: Callable[[ModelError], None] = lambda error: None,
) -> list[Path]:
    """Get a model's files from where they are published (``posewright models get``); gives the paths of those there.

    Raises ``ModelError`` where the model cannot work for want of a file; ``warn`` gets what else failed.
    """
    entry = find(name)
    wanted = [file for file in entry.files if not file.shipped]
    if not all(state_of(file) == FileState.PRESENT for file in wanted):
        try:
            _function(entry.fetcher)(progress=progress, cancel=cancel or CancelToken())
        except ModelError as error:
            if any(state_of(file) != FileState.PRESENT for file in wanted if not file.optional):
                raise
            warn(error)
    progress(1.0, tr("{name} is ready", name=name))
    return [path_of(file) for file in entry.files if state_of(file, thorough=False) == FileState.PRESENT]


def inspect_files(name: str | None = None, *, thorough: bool = False) -> list[FileReport]:
    """The state of every file of one model or of all; ``thorough`` reads each (``models verify``), else sizes only."""
    chosen = [find(name)] if name else entries()
    return [
        FileReport(entry.name, file.name, state_of(file, thorough=thorough), file.size, entry.licence, path_of(file))
        for entry in chosen
        for file in entry.files
    ]


def _function(place: str) -> Callable:
    module, function = place.split(":")
    return getattr(import_module(module), function)


register(ModelEntry(
    name="blazepose",
    task=Task.ESTIMATE,
    title="BlazePose: 33 landmarks and the hands, 2D and 3D, any number of people",
    builder="models.estimators.blazepose:build",
    skeleton="blazepose33",
    licence="Apache-2.0",
    source="Bazarevsky et al. 2020, BlazePose: On-device Real-time Body Pose Tracking, https://arxiv.org/abs/2006.10204",
    files=(blazepose_files.DETECTOR, *blazepose_files.QUALITIES.values(), blazepose_files.SELFIE,
           blazepose_files.HAND, blazepose_files.HAND_SQUARE),
    fetcher="models.estimators.blazepose_files:get_blazepose",
    options=BlazePoseOptions,
    fast={"quality": "fast"},
))  # fmt: skip

register(ModelEntry(
    name="hands",
    task=Task.ESTIMATE,
    title="Hands alone: 21 landmarks each, 2D and 3D, where no body is in the picture",
    builder="models.estimators.hands_alone:build",
    skeleton="hands42",
    licence="Apache-2.0",
    source="Zhang et al. 2020, MediaPipe Hands: On-device Real-time Hand Tracking, https://arxiv.org/abs/2006.10214",
    files=(blazepose_files.PALM, blazepose_files.HAND),
    fetcher="models.estimators.blazepose_files:get_blazepose",
    options=HandsOptions,
))  # fmt: skip

register(ModelEntry(
    name="rtmpose",
    task=Task.ESTIMATE,
    title="RTMPose: your own ONNX file",
    builder="models.estimators.rtmpose:build",
    skeleton="",
    licence="Apache-2.0 (the code; the file's own licence holds for the file)",
    source="Jiang et al. 2023, RTMPose: Real-Time Multi-Person Pose Estimation, https://arxiv.org/abs/2303.07399",
    options=RtmposeOptions,
))  # fmt: skip

register(ModelEntry(
    name="hourglass",
    task=Task.ESTIMATE,
    title="Hourglass, an experiment: 16 joints, 2D and 3D from single pictures",
    builder="models.hourglass.infer:build",
    skeleton="mpii16",
    licence="Apache-2.0 (with BlazePose's detector, Apache-2.0)",
    source="after Yang et al. 2018, 3D Human Pose Estimation in the Wild by Adversarial Learning, "
    "https://arxiv.org/abs/1803.09722; trained on people that we draw",
    files=(HOURGLASS, blazepose_files.DETECTOR),
    fetcher="models.estimators.blazepose_files:get_blazepose",
    options=HourglassOptions,
    fast={"mirrored": False},
))  # fmt: skip

register(ModelEntry(
    name="embedding",
    task=Task.ESTIMATE,
    title="Pose embedding, an experiment: 28 joints in 2D and 3D, trained by analysis and synthesis",
    builder="models.embedding.infer:build",
    skeleton="",
    licence="Apache-2.0 (with BlazePose's detector, Apache-2.0)",
    source="Borer et al. 2022, Generalized Pose Embeddings for Training In-the-Wild via Analysis-by-Synthesis",
    files=(EMBEDDING, PACK, blazepose_files.DETECTOR),
    fetcher="models.estimators.blazepose_files:get_blazepose",
    options=EmbeddingOptions,
    fast={"mirrored": False},
))  # fmt: skip

register(ModelEntry(
    name="depth",
    task=Task.ESTIMATE,
    title="Depth: 15 joints of the upper body, 3D in millimetres, any number of people",
    builder="models.depth.infer:build_estimator",
    skeleton="depth15",
    licence="Apache-2.0",
    source="our own: heatmaps on depth and a residual to the joint, trained on people that we draw",
    frames="depth",
    files=(depth_files.SURFACE,),
    options=DepthPoseOptions,
    fast={"mirrored": False},
))  # fmt: skip

register(ModelEntry(
    name="embedding-depth",
    task=Task.ESTIMATE,
    title="Pose embedding on depth, an experiment: 28 joints in 2D and 3D",
    builder="models.embedding.infer:build_for_depth",
    skeleton="",
    licence="Apache-2.0",
    source="Borer et al. 2022, Generalized Pose Embeddings for Training In-the-Wild via Analysis-by-Synthesis; on "
    "one-channel pictures, trained on people that we draw",
    frames="depth",
    files=(EMBEDDING_DEPTH,),
    options=DepthEmbeddingOptions,
    fast={"mirrored": False},
))  # fmt: skip

register(ModelEntry(
    name="depth-cnn",
    task=Task.ESTIMATE,
    title="Pose CNN of Blanc-Beyne et al., adapted by a CycleGAN, for comparison: 15 joints of the upper body",
    builder="models.depth.infer:build_published",
    skeleton="depth15",
    licence="Apache-2.0",
    source="after Blanc-Beyne et al. 2020, Unsupervised Human Pose Estimation on Depth Images; trained briefly, on "
    "ideal depth of people that we draw, as our CycleGAN translates it to what sensors read",
    frames="depth",
    files=(depth_files.CNN,),
    options=DepthCnnOptions,
))  # fmt: skip

register(ModelEntry(
    name="depth-cnn-supervised",
    task=Task.ESTIMATE,
    title="Pose CNN of Blanc-Beyne et al., supervised, for comparison: 15 joints of the upper body",
    builder="models.depth.infer:build_supervised",
    skeleton="depth15",
    licence="Apache-2.0",
    source="after Blanc-Beyne et al. 2020, Unsupervised Human Pose Estimation on Depth Images; trained with labels "
    "on what sensors read of people that we draw, without their adaptation",
    frames="depth",
    files=(depth_files.CNN_SUPERVISED,),
    options=DepthCnnOptions,
))  # fmt: skip

register(ModelEntry(
    name="lifter",
    task=Task.LIFT,
    title="Lifter: 2D tracks of any skeleton to 3D, 28 joints",
    builder="models.lifting.infer:build",
    skeleton="mpi28",
    licence="Apache-2.0",
    source="our own; the descriptor critic after Yang et al. 2018, https://arxiv.org/abs/1803.09722",
    files=(LIFTER,),
    options=LiftOptions,
))  # fmt: skip

register(ModelEntry(
    name="jumps",
    task=Task.INPAINT,
    title="JUMPS: fills gaps in 2D tracks and upsamples them to 28 joints",
    builder="models.jumps.infer:build",
    skeleton="mpi28",
    licence="Apache-2.0",
    source="Mourot et al. 2020, JUMPS: Joints Upsampling Method for Pose Sequences, https://arxiv.org/abs/2007.01151; "
    "the completer is our own",
    files=(jumps_files.COMPLETER, jumps_files.GAN, jumps_files.THESIS),
    options=JumpsOptions,
))  # fmt: skip
