"""``Controllers``: the list of all controllers. One that is added here has its actions in the window."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from app.controllers.ablation import AblationController
from app.controllers.adaptation import AdaptationController
from app.controllers.base import Controller
from app.controllers.batches import BatchesController
from app.controllers.comparison import ComparisonController
from app.controllers.contacts import ContactsController
from app.controllers.depth import DepthController
from app.controllers.ergonomics import ErgonomicsController
from app.controllers.ergonomics_people import ErgonomicsPeopleController
from app.controllers.ergonomics_report import ErgonomicsReportController
from app.controllers.ergonomics_task import ErgonomicsTaskController
from app.controllers.estimation import EstimationController
from app.controllers.export import ExportController
from app.controllers.filters import FiltersController
from app.controllers.history import HistoryController
from app.controllers.inpainting import InpaintingController
from app.controllers.job_queue import JobQueueController
from app.controllers.joint_edits import JointEditsController
from app.controllers.keyframes import KeyframesController
from app.controllers.lifting import LiftingController
from app.controllers.navigation import NavigationController
from app.controllers.notes import NotesController
from app.controllers.playback import PlaybackController
from app.controllers.pose_edits import PoseEditsController
from app.controllers.privacy import PrivacyController
from app.controllers.projects import ProjectsController
from app.controllers.recordings import RecordingsController
from app.controllers.refinement import RefinementController
from app.controllers.review import ReviewController
from app.controllers.rulers import RulersController
from app.controllers.start import StartController
from app.controllers.swaps import SwapsController
from app.controllers.tracks import TracksController
from app.controllers.training import TrainingController
from app.controllers.work_time import WorkTimeController
from app.jobs.results import Results
from app.jobs.runner import JobRunner
from app.session.frame_decoder import FrameDecoder
from app.session.session import Session
from app.ui.settings import Settings


class Controllers:
    """Each is called like its module, and gets what it needs from those above it."""

    def __init__(
        self, session: Session, settings: Settings, runner: JobRunner, results: Results, decoder: FrameDecoder,
        window: QWidget,
    ):  # fmt: skip
        self.history = HistoryController(session, window)
        self.privacy = PrivacyController(session, decoder, settings, window)
        self.playback = PlaybackController(session, decoder, settings, window)
        self.navigation = NavigationController(session, self.playback, settings, window)
        self.projects = ProjectsController(session, runner, settings, window)
        self.batches = BatchesController(session, runner, settings, window)
        self.recordings = RecordingsController(
            session, decoder, self.projects, self.batches, results, runner, settings, window
        )
        self.start = StartController(session, self.projects, window)
        self.review = ReviewController(session, runner, window)
        self.comparison = ComparisonController(session, runner, window)
        self.tracks = TracksController(session, self.comparison, window)
        self.joint_edits = JointEditsController(session, window)
        self.keyframes = KeyframesController(session, window)
        self.swaps = SwapsController(session, self.review, window)
        self.pose_edits = PoseEditsController(session, window)
        self.filters = FiltersController(session, runner, window)
        self.depth = DepthController(session, decoder, runner, window)
        self.adaptation = AdaptationController(session, self.depth, runner, settings, window)
        self.estimation = EstimationController(session, self.depth, results, runner, settings, window)
        self.inpainting = InpaintingController(session, self.keyframes, results, runner, settings, window)
        self.lifting = LiftingController(session, results, settings, window)
        self.contacts = ContactsController(session, window, runner)
        self.refinement = RefinementController(session, results, settings, window)
        self.training = TrainingController(session, runner, settings, window)
        self.ablation = AblationController(session, runner, window)
        self.export = ExportController(session, runner, settings, self.lifting.renew, window)
        self.ergonomics = ErgonomicsController(session, runner, settings, window)
        self.ergonomics_report = ErgonomicsReportController(session, runner, settings, window)
        self.rulers = RulersController(session, window)
        self.notes = NotesController(session, settings, window)
        self.ergonomics_people = ErgonomicsPeopleController(session, self.ergonomics, runner, window)
        self.ergonomics_task = ErgonomicsTaskController(session, self.ergonomics, self.notes, runner, window)
        self.work_time = WorkTimeController(session, self.review, lambda: self.playback.playing, window)
        self.job_queue = JobQueueController(session, self.estimation, self.inpainting, self.lifting, settings, window)

    def __iter__(self) -> Iterator[Controller]:
        return iter(vars(self).values())
