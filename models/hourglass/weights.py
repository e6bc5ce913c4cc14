"""The weights that ship with the program. Imports no torch."""

from models.common.cache import ModelFile

HOURGLASS = ModelFile(
    "hourglass.safetensors", 14_744_936, "2c113168c006e29de4d8e63d05dd590e245e2b3d8f122fb73f4a3c5257596688",
    shipped=True,
)
