"""Writes vectors.json: the fixed-point logarithm and the stability index of package series, by the steps that its comments state, in
Python's integers, and the real values beside them. Run it in this folder."""

import json
import math

LN2 = 0xB17217F7D1CF79AB


def ln(p, q):
    if p < q:
        return -ln(q, p)
    e = 0
    while q << (e + 1) <= p:
        e += 1
    x = (p << 127) // (q << e)
    fraction = 0
    for _ in range(32):
        x = x * x >> 127
        fraction <<= 1
        if x >= 1 << 128:
            fraction |= 1
            x >>= 1
    return ((e << 32) + fraction) * LN2 >> 64


def terms(a, b):
    n = max(len(a), len(b))
    pairs = [(x, y) for x, y in zip(a + [0] * (n - len(a)), b + [0] * (n - len(b))) if x or y]
    return pairs, len(pairs)


def psi(a, b):
    if not sum(a) or not sum(b):
        return 0
    pairs, k = terms(a, b)
    total_a, total_b = 2 * sum(a) + k, 2 * sum(b) + k
    s = 0
    for x, y in pairs:
        p, q = (2 * x + 1) * total_b, (2 * y + 1) * total_a
        s += (p - q) * ln(p, q)
    return s * 10**6 // (total_a * total_b << 32)


def real(a, b):
    if not sum(a) or not sum(b):
        return 0.0
    pairs, k = terms(a, b)
    total_a, total_b = sum(a) + k / 2, sum(b) + k / 2
    return sum(((x + 0.5) / total_a - (y + 0.5) / total_b) * math.log((x + 0.5) / total_a / ((y + 0.5) / total_b)) for x, y in pairs)


lns = [(1, 1), (2, 1), (1, 2), (3, 2), (10, 1), (2**63, 1), (1, 2**64 - 1), (1000001, 1000000), (999999999, 7), (2**200 + 1, 3**100), (7, 4096)]
histograms = [
    ([1], [1]), ([10, 0], [0, 10]), ([30, 10], [30, 10]), ([0, 0, 40], [30, 10]), ([1, 2, 3, 4], [4, 3, 2, 1]), ([], [5]), ([0, 0], [0, 1]),
    ([100000, 100001], [100001, 100000]), ([2**40, 1], [1, 2**40]), ([5, 0, 0, 0, 5], [0, 5]),
]
with open("vectors.json", "w") as f:
    json.dump({
        "ln": [{"p": str(p), "q": str(q), "ln": str(ln(p, q))} for p, q in lns],
        "psi": [{"a": a, "b": b, "psi": psi(a, b), "real": real(a, b)} for a, b in histograms],
    }, f, indent=1)
    f.write("\n")
