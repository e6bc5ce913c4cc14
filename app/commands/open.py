"""``posewright [open] [FILE ...]``: the window."""


def add_to(commands):
    command = commands.add_parser("open")
    command.add_argument("files", nargs="*", metavar="FILE", help="projects, videos, depth recordings, poses, folders")
    return command


def run(args, console) -> int:
    from app.window.run import run as run_window

    return run_window(args.files)
