"""``python -m tools.make_embedding_pack PAIRS ... ``: the pack that ships beside the embedding's weights.

From folders of ``posewright synthesize pairs``: some of the pairs, evenly spread, and the poses of many more as prior.
"""

import sys

import numpy as np

from models.common.checkpoint import SHIPPED
from models.embedding.drawn_pairs import open_pairs
from models.embedding.pack import Prior, write_pack
from models.embedding.train import joined
from models.embedding.weights import PACK

PAIRS, POSES = 200, 3000


def main(folders: list[str]) -> None:
    pairs = joined([open_pairs(folder) for folder in folders])
    prior = Prior.of(pairs)
    rows = np.linspace(0, len(prior.positions) - 1, POSES).astype(int)
    chosen = pairs.select(np.linspace(0, len(pairs) - 1, PAIRS).astype(int))
    write_pack(SHIPPED / PACK.name, chosen, Prior(prior.positions[rows], prior.cameras[rows]))


if __name__ == "__main__":
    main(sys.argv[1:])
