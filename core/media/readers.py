"""Every reader, imported so that it registers. The first that accepts a file's content opens it."""

from core.media import images, video  # noqa: F401
