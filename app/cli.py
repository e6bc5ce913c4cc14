"""The command line: ``posewright [command] ...``; no command opens the window.

It speaks English, whatever the system does, so that scripts can rely on it; ``POSEWRIGHT_LANGUAGE=de`` has remarks,
errors and reports in another language. Tables, ``--json`` and the help stay as they are.

Exit codes: 0 done, 1 the work failed (one line on stderr), 2 wrong usage. No traceback unless ``--debug``.
"""

import argparse
import os
import sys
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

from app.console import Console
from core.errors import AppError, UsageError
from core.progress import Cancelled
from core.words import from_system

COMMANDS = {
    "open": "open the window (also without any command)",
    "process": "the whole chain: estimate, inpaint, lift",
    "estimate": "find people in a recording and write their poses",
    "inpaint": "fill what is missing in 2D poses and upsample them",
    "lift": "2D poses to 3D",
    "refine": "refine poses from corrections of some frames",
    "evaluate": "compare predicted poses with the truth",
    "ergonomics": "joint angles, risk scores and exposure as a report",
    "convert": "convert poses between formats",
    "formats": "list the formats of poses, what each keeps and what it does not",
    "render": "write a video with the poses drawn over it",
    "batch": "what was done with many inputs: a table of states, or of figures",
    "info": "say what a file is and what is in it",
    "synthesize": "draw synthetic people at work, with labels",
    "dataset": "make training data from motion capture and projects in 3D",
    "train": "train a model on motion capture or on pictures",
    "models": "list, get or verify the models' files",
    "doctor": "check this installation and say what to do about what is missing",
}
"""Name -> what it does, for the help. Each is a module ``app.commands.<name>``, loaded when it is named."""


def main(arguments: list[str] | None = None) -> int:
    arguments = sys.argv[1:] if arguments is None else arguments
    arguments = _with_command(arguments)
    args = _parser(arguments).parse_args(arguments)
    if wanted := os.environ.get("POSEWRIGHT_LANGUAGE"):
        from app.translation import chosen, speak  # loads Qt's core, which English does not need

        speak(chosen(wanted))
    console = Console(getattr(args, "json", False))
    try:
        code = args.run(args, console) or 0
        console.finish()
        return code
    except UsageError as error:
        return _fail(console, error, 2, args)
    except AppError as error:
        return _fail(console, error, 1, args)
    except (Cancelled, KeyboardInterrupt):
        console.error("cancelled")
        return 1
    except BrokenPipeError:
        return 1
    except OSError as error:
        return _fail(console, from_system(error), 1, args)
    except Exception as error:
        what = f"an internal error, {type(error).__name__}: {error}. Run again with --debug and report what it says"
        return _fail(console, what, 1, args)


def _fail(console: Console, error: Exception | str, code: int, args: argparse.Namespace) -> int:
    if args.debug and sys.exc_info()[0]:
        raise  # noqa: PLE0704  called where an exception is handled
    console.error(" ".join(str(error).split()))
    return code


def _with_command(arguments: list[str]) -> list[str]:
    """``posewright FILE ...`` and ``posewright`` alone mean ``posewright open ...``."""
    first = next((word for word in arguments if not word.startswith("-")), None)
    if first is None and any(word in ("-h", "--help", "--version") for word in arguments):
        return arguments
    misspelt = first is not None and not Path(first).suffix and not Path(first).exists()
    return arguments if first in COMMANDS or misspelt else ["open", *arguments]


def _parser(arguments: list[str]) -> argparse.ArgumentParser:
    """Only the module of the named command is loaded, none for the help of all: each starts quickly."""
    parser = argparse.ArgumentParser(
        prog="posewright", description="Repair, lift, correct and measure human motion from video and depth recordings."
    )
    parser.add_argument("--version", action="version", version=f"posewright {version('posewright')}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    name = arguments[0] if arguments else ""
    if name not in COMMANDS:
        for other, words in COMMANDS.items():
            commands.add_parser(other, help=words)
        return parser
    module = import_module(f"app.commands.{name}")
    command = module.add_to(commands)
    command.add_argument("--debug", action="store_true", help="show the full traceback of a failure")
    command.set_defaults(run=module.run)
    return parser


if __name__ == "__main__":
    sys.exit(main())
