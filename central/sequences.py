"""Which sequence numbers have come, kept as runs, and which are missing (pure)."""

from collections.abc import Iterable, Sequence

Runs = list[list[int]]


def add(runs: Sequence[Sequence[int]], numbers: Iterable[int]) -> Runs:
    """The runs `[[first, last], ...]` with these numbers in them, in order and joined."""
    spans = sorted([*((run[0], run[-1]) for run in runs), *((n, n) for n in numbers)])
    joined: Runs = []
    for first, last in spans:
        if joined and first <= joined[-1][1] + 1:
            joined[-1][1] = max(joined[-1][1], last)
        else:
            joined.append([first, last])
    return joined


def missing(runs: Sequence[Sequence[int]], floor: int) -> int:
    """How many numbers below `floor`, the kiosk's smallest unsettled one, never came."""
    came = sum(min(last, floor - 1) - first + 1 for first, last in runs if first < floor)
    return max(0, floor - 1 - came)
