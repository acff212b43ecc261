"""Somebody who wants one person's answer out of the public figures, and knows a lot.

They know who answered on which day and when each answer reached central, have every figure
that was ever published, with each revision, and are even told the exact counts behind it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from central.nps import Counts
from central.publish import SMALL, Figure, rounded

PRIME = 2**61 - 1  # sums are done modulo this: exact for counts, and fast


@dataclass(frozen=True)
class Release:
    """A published figure, the answers behind it, and their exact counts."""

    figure: Figure
    answers: frozenset[int]
    counts: Counts


def by_subtraction(releases: Sequence[Release]) -> dict[int, Counts]:
    """What can be worked out of fewer than five people by adding and subtracting figures.

    Answers that are in the same figures cannot be told apart: they are one unknown. Returns
    for each answer of an unknown of fewer than five, that follows, the unknown's counts.
    """
    signatures: dict[int, list[int]] = {}
    for place, release in enumerate(releases):
        for answer in release.answers:
            signatures.setdefault(answer, []).append(place)
    unknowns: dict[tuple[int, ...], list[int]] = {}
    for answer, places in signatures.items():
        unknowns.setdefault(tuple(places), []).append(answer)
    ordered = sorted(unknowns.items())
    system = _System()
    for place, release in enumerate(releases):
        row = {column: 1 for column, (signature, _) in enumerate(ordered) if place in signature}
        system.add(row, (release.counts.promoters, release.counts.passives))
    found: dict[int, Counts] = {}
    for column, (_, answers) in enumerate(ordered):
        if len(answers) >= SMALL:
            continue
        sums = system.value({column: 1})
        if sums is not None:
            counts = Counts(sums[0], sums[1], len(answers) - sums[0] - sums[1])
            found |= dict.fromkeys(answers, counts)
    return found


class _System:
    """Linear equations in echelon form, each with two sums on its right side."""

    def __init__(self) -> None:
        self._rows: dict[int, tuple[dict[int, int], tuple[int, int]]] = {}

    def add(self, row: dict[int, int], sums: tuple[int, int]) -> None:
        row, sums = self._reduced(row, sums)
        if row:
            pivot = min(row)
            inverse = pow(row[pivot], -1, PRIME)
            self._rows[pivot] = (
                {column: value * inverse % PRIME for column, value in row.items()},
                (sums[0] * inverse % PRIME, sums[1] * inverse % PRIME),
            )

    def value(self, row: dict[int, int]) -> tuple[int, int] | None:
        """What a combination of unknowns comes to, where that follows from the equations."""
        rest, sums = self._reduced(row, (0, 0))
        return None if rest else (-sums[0] % PRIME, -sums[1] % PRIME)

    def _reduced(
        self, row: dict[int, int], sums: tuple[int, int]
    ) -> tuple[dict[int, int], tuple[int, int]]:
        row = dict(row)
        while known := row.keys() & self._rows.keys():
            pivot = min(known)
            by, right = self._rows[pivot]
            factor = row[pivot]
            for column, value in by.items():
                row[column] = (row.get(column, 0) - factor * value) % PRIME
                if not row[column]:
                    del row[column]
            sums = (
                (sums[0] - factor * right[0]) % PRIME,
                (sums[1] - factor * right[1]) % PRIME,
            )
        return row, sums


def by_bounds(releases: Sequence[Release], step: int, reach: int = 8) -> set[int]:
    """Answers known for certain from the figures as they were published, in steps of `step`.

    Two figures are compared: where they differ by as much as everybody who came and went
    between them could make them differ, these people's answers are known.
    """
    known: set[int] = set()
    for place, later in enumerate(releases):
        for earlier in releases[max(0, place - reach) : place]:
            came, went = later.answers - earlier.answers, earlier.answers - later.answers
            for group in ("promoters", "detractors"):
                before, after = getattr(earlier.figure, group), getattr(later.figure, group)
                if before is None or after is None:
                    continue
                slack = 2 * (step // 2)
                known |= came if after - before - slack == len(came) else frozenset()
                known |= went if after - before + slack == -len(went) else frozenset()
            nets = _nets(earlier, step), _nets(later, step)
            if min(nets[1]) - max(nets[0]) == len(came) + len(went):
                known |= came | went
            if max(nets[1]) - min(nets[0]) == -len(came) - len(went):
                known |= came | went
    return known


def _nets(release: Release, step: int) -> list[int]:
    """Every promoters-minus-detractors that gives this figure; the number of answers is known."""
    if step == 1:
        return [release.figure.net]
    n, figure = release.counts.n, release.figure
    return [net for net in range(-n, n + 1) if rounded(figure.n * net / n) == figure.net]
