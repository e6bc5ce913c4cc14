"""Read the document of a project file that was just opened, and take what is damaged in it out of the file."""

from core.language import plural, tr
from core.project import undo_log
from core.project.project_file import ProjectFile
from core.project.reading import ProjectReader
from core.project.stored_document import StoredDocument


def load(file: ProjectFile, problems: list[str]) -> tuple[StoredDocument, list[str]]:
    """What a file that was just opened says, and what is damaged in it, in sentences: ``problems``, which opening it
    met, and those of its rows. They are taken out of the file, too: they are told once and copied once."""
    reader = ProjectReader(file.connection, file.path)
    stored = StoredDocument(file, file.path.parent, reader.document, reader.rows)
    if file.read_only:
        return stored, problems + reader.problems
    told, damaged_before = list(reader.problems), bool(problems or reader.problems)
    if damaged_before:
        with file.transaction() as connection:
            undo_log.drop_again(connection)
    steps, damaged = undo_log.sound_steps(file.connection)
    kept = [] if damaged_before else steps  # they lead to the document as it was
    if reader.problems:
        if not problems:  # else there is a copy already
            told.append(f"A copy of the file as it was: {file.keep_copy('damaged').name}.")
        for poses in reader.mended:
            del stored.sequences.rows[poses]
        with file.saving("What could be read of the project"):
            stored.write(reader.document, everything=True)
    with file.saving("The project"):
        if damaged or len(kept) < len(steps):
            told.append(_forget_steps(file, kept))
        stored.drop_unused()
    return stored, problems + told


def _forget_steps(file: ProjectFile, kept: list[tuple[int, str]]) -> str:
    """All before those that are kept; what to tell the user."""
    with file.transaction() as connection:
        undo_log.drop_until(connection, kept[0][0] if kept else None)
    if not kept:
        return tr("What was done in earlier sessions can no longer be taken back: its log is damaged.")
    return plural(
        len(kept), "The log of undo is damaged: only the last step of earlier sessions can be taken back.",
        "The log of undo is damaged: only the last {count} steps of earlier sessions can be taken back.",
    )  # fmt: skip
