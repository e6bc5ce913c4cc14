"""The weights that ship with the program. Imports no torch."""

from models.common.cache import ModelFile

COMPLETER = ModelFile(
    "jumps_completer_mpi28.safetensors", 9_723_208, "23cbd70146d5906997f5af6620f669edfe188b5fb8b9122dde1bc4fdd70af65b",
    shipped=True,
)
GAN = ModelFile(
    "jumps_gan_mpi28.safetensors", 6_835_010, "21d0dc33bd96fe9fd18d9accfdd50189d79bf4cac280d7072a40348bc07f8f66",
    shipped=True,
)
