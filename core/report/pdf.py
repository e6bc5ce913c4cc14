"""A page of HTML as PDF, made by WeasyPrint in a process of its own: a cancel ends it at once, whatever it is at."""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from core.errors import FormatError
from core.io.files import replacing
from core.language import tr
from core.processes import start_python
from core.progress import CancelToken

_POLL = 0.05
_MISSING = 3
"""Exit status where WeasyPrint, or the system's text library that it needs, is not there."""


def write_pdf(page: str, path: Path, *, cancel: CancelToken | None = None) -> None:
    """Write ``page``, which may name nothing from elsewhere. Raises ``FormatError``, and ``Cancelled``."""
    with replacing(path, ".pdf") as temporary, tempfile.TemporaryDirectory() as folder:
        source, log = Path(folder) / "page.html", Path(folder) / "log"
        source.write_text(page, encoding="utf-8")
        code = _printed(source, temporary, log, cancel or CancelToken())
        if code:
            raise _failure(code, log)


def _printed(source: Path, target: Path, log: Path, cancel: CancelToken) -> int:
    """The exit status of the process that prints; it is ended where the user cancels."""
    call = ("-c", "from core.report.pdf import _print; _print()", str(source), str(target.absolute()))
    with log.open("wb") as complaints:
        process = start_python(*call, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=complaints)
        try:
            while process.poll() is None:
                cancel.check()
                time.sleep(_POLL)
        finally:
            process.kill()
            process.wait()
    return process.returncode


def _failure(code: int, log: Path) -> FormatError:
    said = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()[-1:]
    got, rest = (said[0][:200] if said else f"exit status {code}"), "write the report as HTML and print from a browser"
    if code == _MISSING:
        return FormatError(
            tr("PDF cannot be written on this computer"), got=got, action=tr("Install Pango, or {rest}", rest=rest)
        )
    return FormatError(tr("The PDF could not be made"), got=got, action=rest[0].upper() + rest[1:])


# --- in the process apart ---------------------------------------------------------------------------------------------


def _print() -> None:
    source, target = sys.argv[1:]
    try:
        import weasyprint
    except (ImportError, OSError) as error:
        print(error, file=sys.stderr)
        sys.exit(_MISSING)

    def nothing_else(url: str, *_, **__):
        raise ValueError("a report needs nothing from elsewhere")

    text = Path(source).read_text(encoding="utf-8")
    weasyprint.HTML(string=text, url_fetcher=nothing_else).write_pdf(target)
