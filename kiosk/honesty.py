"""Which answers come too fast, or too much alike, to be people's (pure).

They are taken, thanked for and sent with a mark; central leaves them out and says so.
Nothing of this is written down: a kiosk that starts again begins anew.
"""

from collections import deque

from sync.wire import Mark

RUN = 12
RUN_S = 60.0
HOUR_S = 3600.0


class Pace:
    """When answers came, in seconds of a clock that never jumps."""

    def __init__(self, min_interval_s: float, max_per_hour: int) -> None:
        self._min_interval_s = min_interval_s
        self._max_per_hour = max_per_hour
        self._last: float | None = None
        self._counted: deque[float] = deque()
        self._alike: deque[float] = deque()
        self._score = -1

    def marks(self, score: int, at: float) -> tuple[Mark, ...]:
        """Mark a new visit's answer: `burst` is too soon or too many, `run` a twelfth alike.

        An answer counts again `min_interval_s` after the one before, whoever gave that; at most
        `max_per_hour` count in an hour.
        """
        soon = self._last is not None and at - self._last < self._min_interval_s
        self._last = at
        while self._counted and at - self._counted[0] >= HOUR_S:
            self._counted.popleft()
        found: list[Mark] = []
        if soon or len(self._counted) >= self._max_per_hour:
            found.append("burst")
        if self._is_run(score, at):
            found.append("run")
        if not found:
            self._counted.append(at)
        return tuple(found)

    def _is_run(self, score: int, at: float) -> bool:
        if score != self._score:
            self._score = score
            self._alike.clear()
        self._alike.append(at)
        while at - self._alike[0] > RUN_S:
            self._alike.popleft()
        return len(self._alike) >= RUN
