"""The same work as StatisticsBenchmark, written for numpy as its users would; prints seconds, the best of three."""
import sys
import time

import numpy as np

rng = np.random.default_rng(20261123)


def best(work, rounds=3):
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def composite(areas=3100, indicators=30, draws=1000):
    x = rng.standard_normal((areas, indicators)) + 5
    low, high = x.min(0), x.max(0)
    order = x.argsort(0).argsort(0) + 1.0
    scales = [1 + 99 * (x - low) / (high - low), (x - x.mean(0)) / x.std(0, ddof=1), order]
    logs = [np.log(scales[0]), None, np.log(scales[2])]

    def work():
        ranks = np.empty((draws, areas), dtype=np.int32)
        for r in range(draws):
            s = rng.integers(3)
            w = rng.uniform(0.75, 1.25, indicators)
            w /= w.sum()
            score = (logs[s] if s != 1 and rng.integers(2) == 0 else scales[s]) @ w
            place = np.empty(areas, dtype=np.int32)
            place[np.argsort(-score, kind="stable")] = np.arange(1, areas + 1)
            ranks[r] = place
        np.quantile(ranks, [0.05, 0.5, 0.95], axis=0, method="inverted_cdf")

    return best(work)


def bootstrap(areas=3100, rounds=9999):
    x, y = rng.standard_normal(areas), rng.standard_normal(areas)

    def work():
        for start in range(0, rounds, 500):
            n = min(500, rounds - start)
            pick = rng.integers(0, areas, (n, areas))
            a, b = x[pick], y[pick]
            a = a - a.mean(1, keepdims=True)
            b = b - b.mean(1, keepdims=True)
            (a * b).sum(1) / np.sqrt((a * a).sum(1) * (b * b).sum(1))

    return best(work)


def moran(areas=3085, permutations=9999, neighbours=6):
    z = rng.standard_normal(areas)
    z -= z.mean()
    near = rng.integers(0, areas, (areas, neighbours))
    lag = z[near].mean(1)

    def work():
        # As PySAL does: one table of drawn positions for all places.
        table = np.stack([rng.choice(areas - 1, neighbours, replace=False) for _ in range(permutations)])
        others = np.empty(areas - 1)
        for i in range(areas):
            others[:i], others[i:] = z[:i], z[i + 1 :]
            (z[i] * others[table].mean(1) >= z[i] * lag[i]).sum()

    return best(work, 1)


def scan(areas=3100, measures=60, permutations=999):
    x = rng.standard_normal((areas, measures))
    y = rng.standard_normal(areas)
    x = (x - x.mean(0)) / x.std(0)

    def work():
        shuffled = np.stack([rng.permutation(y) for _ in range(permutations)])
        (shuffled - shuffled.mean(1, keepdims=True)) @ x

    return best(work)


print({"moran": moran, "composite": composite, "bootstrap": bootstrap, "scan": scan}[sys.argv[1]]())
