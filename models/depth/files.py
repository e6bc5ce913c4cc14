"""The weights that ship with the program. Imports no torch."""

from models.common.cache import ModelFile

SURFACE = ModelFile(
    "depth_surface.safetensors", 1_975_264, "16e059081e143dbe79468f181e67976b3020c80f76e6af5ab6c0d3332a036cff",
    shipped=True,
)
CNN = ModelFile(
    "depth_cnn.safetensors", 2_536_570, "329351b53514b4a149fb9d7d8e6c5afcbd2b962be9834a24be324b9d4f9c2718",
    shipped=True,
)
CYCLEGAN = ModelFile(
    "depth_cyclegan.safetensors", 5_526_420, "e728b51a2ff504401dabb59da656921550a804ff39c8df13c68f42f41462b612",
    shipped=True,
)
