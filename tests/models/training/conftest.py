"""People for the hourglass, too."""

from tests.models.hourglass.conftest import annotated, standing, stores

__all__ = ["annotated", "standing", "stores"]
