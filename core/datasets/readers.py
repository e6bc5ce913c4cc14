"""Importing this registers every reader."""

from core.datasets import human36m, mpi_inf_3dhp, mpii, synthetic  # noqa: F401
