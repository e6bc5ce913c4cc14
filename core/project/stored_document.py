"""What of a document is in its project file, and how the file follows the document: rows, undo log and sequences."""

from pathlib import Path

from core.document import Document
from core.errors import ProjectError
from core.language import tr
from core.project import undo_log
from core.project.project_file import ProjectFile
from core.project.sequences import Rows, Sequences
from core.project.undo_log import Step
from core.project.writing import clear, differences, write_changes


class StoredDocument:
    """The document as it was last written to a file.

    home       the folder that paths of media in the file are relative to
    written    that document, to be read only
    sequences  the poses of its tracks, and of steps that can be taken back
    """

    def __init__(self, file: ProjectFile, home: Path, written: Document | None = None, rows: Rows | None = None):
        self.file, self.home = file, home
        self.written = Document() if written is None else written
        self.sequences = Sequences(file, rows)

    # --- writing

    def write(self, document: Document, *, everything: bool = False, step: Step | None = None, text: str = "") -> None:
        """Bring the file from what was last written to what the document is now, in one transaction.

        Values are immutable and shared, so whatever is the same object has not changed; ``everything`` writes all.
        ``step`` and ``text`` are for the undo log. Raises ``ProjectError``, and the file is as it was.
        """
        if self.file.read_only:
            action = tr("Save the project to another place first")
            raise ProjectError(tr("{path} can only be read where it is", path=self.file.path.name), action=action)
        before = Document() if everything else self.written
        for key, track in document.tracks.items():
            old = before.tracks.get(key)
            if old is None or old.poses is not track.poses:
                self.sequences.put(track.poses)
        with self.file.transaction() as connection:
            self.file.check_nobody_else_wrote()
            if everything:
                clear(connection)
            changes = list(differences(before, document))
            undo_log.log(connection, step, text, changes, self.sequences.rows, self.home)
            write_changes(connection, changes, self.sequences.rows, self.home)
        self.written = document.snapshot()

    def join_steps(self) -> None:
        """Make one step of the last two that can be taken back."""
        with self.file.transaction() as connection:
            undo_log.join(connection)

    def drop_unused(self) -> None:
        """Forget sequences that neither a track nor a step of undo that is kept refers to."""
        with self.file.transaction() as connection:
            used = {row for (row,) in connection.execute("SELECT poses FROM tracks")}
            self.sequences.keep_only(used | undo_log.let_poses_go(connection))

    # --- steps of earlier sessions

    def steps_back(self) -> list[tuple[int, str]]:
        """(number, text) of those that can be taken back, the last one last."""
        return undo_log.sound_steps(self.file.connection)[0]

    def steps_again(self) -> list[tuple[int, str]]:
        """(number, text) of those that were taken back, the one to be made again next first."""
        return undo_log.steps_again(self.file.connection)

    def step_rows(self, number: int) -> tuple[list[undo_log.Row], Path]:
        """What a step changed, as it was before, and the folder that paths in it are relative to."""
        return undo_log.step_rows(self.file.connection, number), self.home
