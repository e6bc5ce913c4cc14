"""Small files in the layouts of data sets that may not be shipped."""

import io

import numpy as np


def h36m_npz(values: np.ndarray, name: str = "S9/Walking 1") -> bytes:
    file = io.BytesIO()
    np.savez(file, **{name: values})
    return file.getvalue()


def h36m_h5(arrays: dict[str, np.ndarray]) -> bytes:
    import h5py

    file = io.BytesIO()
    with h5py.File(file, "w") as target:
        for name, values in arrays.items():
            target[name] = values
    return file.getvalue()


def mpi3dhp_training(frames: int = 4, cameras: int = 2) -> dict[str, list[np.ndarray]]:
    """Per camera (F, 28 D): joint j of camera c in frame f is at (j, 10 f, 1000 c + 2000), seen at (j, f)."""
    f, j = np.meshgrid(np.arange(frames), np.arange(28), indexing="ij")
    solid = [np.stack([j, 10 * f, 0 * j + 1000 * c + 2000], axis=-1).reshape(frames, -1) for c in range(cameras)]
    flat = [np.stack([j, f], axis=-1).reshape(frames, -1) for _ in range(cameras)]
    return {"annot2": [a.astype(float) for a in flat], "annot3": [a.astype(float) for a in solid]}


def mpi3dhp_v5(packed: bool = False) -> bytes:
    """As MATLAB saves it by default: one column of cells."""
    from scipy.io import savemat

    def cells(arrays):
        column = np.empty((len(arrays), 1), object)
        for row, array in enumerate(arrays):
            column[row, 0] = array
        return column

    file = io.BytesIO()
    savemat(file, {name: cells(arrays) for name, arrays in mpi3dhp_training().items()}, do_compression=packed)
    return file.getvalue()


def mpi3dhp_v73() -> bytes:
    """As MATLAB saves it with -v7.3: references to transposed matrices."""
    import h5py

    file = io.BytesIO()
    with h5py.File(file, "w") as target:
        for name, arrays in mpi3dhp_training().items():
            references = np.empty((1, len(arrays)), h5py.ref_dtype)
            for place, array in enumerate(arrays):
                target[f"#refs#/{name}{place}"] = array.T
                references[0, place] = target[f"#refs#/{name}{place}"].ref
            target.create_dataset(name, data=references, dtype=h5py.ref_dtype)
    return file.getvalue()


def mpi3dhp_test(frames: int = 3) -> bytes:
    """(F, 1, 17, D) as h5py sees ``annot_data.mat``."""
    values = np.arange(frames * 17 * 3, dtype=float).reshape(frames, 1, 17, 3)
    return h36m_h5({"annot2": values[..., :2], "annot3": values})


LAYOUTS = {
    "human36m": (
        lambda: h36m_npz(np.random.default_rng(0).normal(0, 0.5, (4, 32, 3))),
        lambda: h36m_h5({"S1/Walking": np.zeros((4, 17, 3)), "S1/Eating": np.zeros((4, 17, 3))}),
    ),
    "mpi-inf-3dhp": (mpi3dhp_v5, lambda: mpi3dhp_v5(True), mpi3dhp_v73, mpi3dhp_test),
    "mpi-inf-3dhp-2d": (mpi3dhp_v5, lambda: mpi3dhp_v5(True), mpi3dhp_v73, mpi3dhp_test),
}
"""Format -> makers of a good file."""
