"""The weights that ship with the program. Imports no torch."""

from models.common.cache import ModelFile

COMPLETER = ModelFile(
    "jumps_completer_mpi28.safetensors", 9_723_208, "4cacbdd9912019c8aa57ca34fe6b58f1d90887e6eec0847b2ae3ff2ea3934c96",
    shipped=True,
)
GAN = ModelFile(
    "jumps_gan_mpi28.safetensors", 6_835_010, "21d0dc33bd96fe9fd18d9accfdd50189d79bf4cac280d7072a40348bc07f8f66",
    shipped=True,
)
