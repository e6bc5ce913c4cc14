"""One world of each family."""

from tests.models.depth.conftest import material, material_folder
from tests.models.hourglass.conftest import annotated, standing, stores
from tests.models.lifting.conftest import corpus

__all__ = ["annotated", "corpus", "material", "material_folder", "standing", "stores"]
