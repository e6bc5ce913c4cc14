"""A LiteRT network behind arrays."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from core.errors import ModelError
from core.language import tr
from core.words import in_words


class TfliteNet:
    """A LiteRT network with one picture in. Outputs are known by their shapes, or, where those are alike, by name."""

    def __init__(self, path: Path, threads: int, outputs: Mapping[str, tuple[int, ...] | str]):
        try:
            from ai_edge_litert.interpreter import Interpreter

            self._interpreter = Interpreter(model_path=str(path), num_threads=threads)
            self._interpreter.allocate_tensors()
        except (ImportError, ValueError, RuntimeError, OSError) as error:
            raise ModelError(tr("LiteRT cannot load {path}", path=path.name), got=in_words(error),
                             action=tr("run: posewright models verify")) from error  # fmt: skip
        self._input = self._interpreter.get_input_details()[0]["index"]
        details = self._interpreter.get_output_details()
        places: dict = {tuple(int(n) for n in out["shape"]): out["index"] for out in details}
        places |= {out["name"]: out["index"] for out in details}
        self._outputs = {name: places[known] for name, known in outputs.items()}

    def __call__(self, picture: np.ndarray) -> dict[str, np.ndarray]:
        self._interpreter.set_tensor(self._input, picture[np.newaxis])
        self._interpreter.invoke()
        return {name: self._interpreter.get_tensor(index) for name, index in self._outputs.items()}


def sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-np.clip(x, -60, 60)))
