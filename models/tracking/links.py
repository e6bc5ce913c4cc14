"""Which pieces of tracks go on in which: memory and time grow with the pairs that could be, not with all pairs."""

import numpy as np
from scipy.sparse import csr_array, hstack
from scipy.sparse.csgraph import min_weight_full_bipartite_matching

NOBODY = -1


class Links:
    """``before`` and ``after`` (P,): of each piece the neighbour, or ``NOBODY``; ``chains`` (P): all that hang together
    with it; ``lasting`` (P,) bool: whether one of those lasts."""

    def __init__(self, lasting: np.ndarray):
        self.before, self.after = (np.full(len(lasting), NOBODY) for _ in range(2))
        self.chains = [{place} for place in range(len(lasting))]
        self.lasting = lasting.copy()

    def free(self, first: int, second: int) -> bool:
        """Whether nobody else claims the two."""
        return self.after[first] == NOBODY and self.before[second] == NOBODY

    def join(self, first: int, second: int) -> None:
        self.after[first], self.before[second] = second, first
        few, many = sorted((self.chains[first], self.chains[second]), key=len)
        if few is many:
            return
        if self.lasting[first] != self.lasting[second]:
            self.lasting[[*few, *many]] = True
        many |= few
        for place in few:
            self.chains[place] = many

    def first(self, place: int) -> int:
        """Where the chain begins."""
        while self.before[place] != NOBODY:
            place = int(self.before[place])
        return place

    def alone(self, places: np.ndarray) -> np.ndarray:
        """Those of ``places`` that nobody is linked with."""
        return places[(self.before[places] == NOBODY) & (self.after[places] == NOBODY)]


def linked(cost: csr_array, lasting: np.ndarray) -> Links:
    """Who goes on in whom: ``lasting`` ones (P,) at the lowest cost of all together. A glimpse, of which neither way
    nor clothes tell much, then joins one of them, and never two that are not joined without it.

    cost (P, P): below 0 where to take the second for the first going on is better than not to, nothing elsewhere.
    """
    links = Links(lasting)
    for first, second in _cheapest(cost, lasting):
        links.join(first, second)
    _go_between(links, cost, np.flatnonzero(lasting))
    pairs = cost.tocoo()
    glimpses = np.flatnonzero(~(lasting[pairs.row] & lasting[pairs.col]))
    for place in glimpses[np.argsort(pairs.data[glimpses], kind="stable")]:
        first, second = int(pairs.row[place]), int(pairs.col[place])
        if links.free(first, second) and not (links.lasting[first] and links.lasting[second]):
            links.join(first, second)
    _go_between(links, cost, np.flatnonzero(~lasting))
    return links


def _cheapest(cost: csr_array, lasting: np.ndarray) -> list[tuple[int, int]]:
    """The pairs of lasting pieces, each one's first and one's second at most, that cost least together."""
    places = np.flatnonzero(lasting)
    among = cost[places][:, places]
    firsts = np.flatnonzero(np.diff(among.indptr))
    if not len(firsts):
        return []
    # each first may also have its own nobody, for 0; all is lowered by 1, since what costs 0 is no pair to SciPy
    among = among[firsts]
    among.data -= 1
    nobody = csr_array((np.full(len(firsts), -1.0), (np.arange(len(firsts)), np.arange(len(firsts)))))
    rows, columns = min_weight_full_bipartite_matching(hstack([among, nobody], format="csr"))
    real = columns < len(places)
    return list(zip(places[firsts[rows[real]]].tolist(), places[columns[real]].tolist(), strict=True))


def _go_between(links: Links, cost: csr_array, places: np.ndarray) -> None:
    """Who of ``places`` stands alone may go between two that are linked, where that is dearest to nobody."""
    arrivals, arriving = cost.tocsc(), np.zeros(cost.shape[0])
    for alone in links.alone(places).tolist():
        firsts, costs = _of(arrivals, alone)
        arriving[firsts] = costs
        seconds, costs = _of(cost, alone)
        costs = costs + arriving[links.before[seconds]]
        fits = (links.before[seconds] != NOBODY) & (arriving[links.before[seconds]] < 0)
        arriving[firsts] = 0
        if fits.any():
            second = int(seconds[fits][costs[fits].argmin()])
            first = int(links.before[second])
            links.join(first, alone)
            links.join(alone, second)


def _of(matrix, line: int) -> tuple[np.ndarray, np.ndarray]:
    """Places and values of a row of CSR, or of a column of CSC."""
    part = slice(*matrix.indptr[line : line + 2])
    return matrix.indices[part], matrix.data[part]
