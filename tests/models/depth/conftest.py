"""A few examples of the material, drawn once."""

import pytest

from models.depth.dataset import load_material, render_material


@pytest.fixture(scope="session")
def material_folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("material")
    for name in ("source", "target", "val"):
        render_material(folder, name, 12)
    return folder


@pytest.fixture(scope="session")
def material(material_folder):
    return load_material(material_folder, "source")
