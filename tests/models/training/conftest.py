"""People for the hourglass and pairs for the embedding, too."""

from tests.models.embedding.conftest import pairs_folder
from tests.models.hourglass.conftest import annotated, standing, stores

__all__ = ["annotated", "pairs_folder", "standing", "stores"]
