"""Values between this program's own processes, over a pipe: ``send`` and ``receive``.

Large arrays travel beside the pickled rest, straight from and into their own memory: neither side holds the
interpreter, and so the window, for longer than the rest takes. Never receive from anything but our own processes.
"""

import pickle
from io import BytesIO
from struct import Struct
from typing import Any, BinaryIO

import numpy as np

_LARGE = 1 << 12
"""Bytes of an array that is worth a place of its own."""
_LENGTH = Struct("<Q")


def send(stream: BinaryIO, value: Any) -> None:
    """Write any value that can be pickled, and flush. What cannot be raises before anything is written."""
    rest = BytesIO()
    sorter = _Sorter(rest, pickle.HIGHEST_PROTOCOL)
    sorter.dump(value)
    places = pickle.dumps([(array.dtype.str, array.shape) for array in sorter.arrays])
    for part in (places, rest.getbuffer()):
        stream.write(_LENGTH.pack(len(part)))
        stream.write(part)
    stream.writelines(map(_bytes_of, sorter.arrays))
    stream.flush()


def receive(stream: BinaryIO) -> Any:
    """The next value. Raises ``EOFError`` where there is none, and what unpickling it raises."""
    places, rest = _read(stream), _read(stream)
    arrays = [np.empty(shape, dtype) for dtype, shape in pickle.loads(places)]  # noqa: S301 of our own process
    for array in arrays:
        _fill(stream, _bytes_of(array))
    joiner = _Joiner(BytesIO(rest))
    joiner.arrays = arrays
    return joiner.load()


class _Sorter(pickle.Pickler):
    """Leaves large arrays out, each once, in the order of ``arrays``; those that lie in memory otherwise are copied."""

    def __init__(self, *options):
        super().__init__(*options)
        self.arrays: list[np.ndarray] = []
        self._places: dict[int, tuple[int, np.ndarray]] = {}  # of the array that is held, so that its id stays its own

    def persistent_id(self, value: Any) -> int | None:
        if type(value) is not np.ndarray or value.nbytes < _LARGE or value.dtype.kind not in "biufcmMSU":
            return None
        if id(value) not in self._places:
            self._places[id(value)] = len(self.arrays), value
            self.arrays.append(np.ascontiguousarray(value))
        return self._places[id(value)][0]


class _Joiner(pickle.Unpickler):
    arrays: list[np.ndarray]

    def persistent_load(self, place: int) -> np.ndarray:
        return self.arrays[place]


def _bytes_of(array: np.ndarray) -> memoryview:
    return memoryview(array.reshape(-1).view(np.uint8))


def _read(stream: BinaryIO) -> bytearray:
    length = bytearray(_LENGTH.size)
    _fill(stream, memoryview(length))
    part = bytearray(_LENGTH.unpack(length)[0])
    _fill(stream, memoryview(part))
    return part


def _fill(stream: BinaryIO, memory: memoryview) -> None:
    while memory:
        count = stream.readinto(memory)
        if not count:
            raise EOFError
        memory = memory[count:]
