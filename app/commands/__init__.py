"""The subcommands of ``posewright``, one file each: ``add_to(commands)`` describes it, ``run(args, console)`` does it.

``run`` returns the exit code (None means 0) and raises ``AppError`` for everything that the user can put right.
"""
