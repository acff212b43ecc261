"""Calls to staff that central has not yet answered: its receipt alone makes the screen say so."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.value import Value

if TYPE_CHECKING:
    from sync.store import Store

PATIENCE_S = 2.0
LOOK_S = 0.1


class _Call(Value, frozen=True):
    number: int
    record: str
    until: float


class Receipts:
    """Which visits called, and until when an answer is worth waiting for.

    `seconds` tells monotonic time.
    """

    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._calls: list[_Call] = []

    def expect(self, number: int, record: str) -> None:
        """Visit `number` has called with this record, just now."""
        self._calls.append(_Call(number, record, self._seconds() + PATIENCE_S))

    def patience(self, otherwise: float) -> float:
        """Seconds until it is time to look again; `otherwise` when nobody has called."""
        return LOOK_S if self._calls else otherwise

    def told(self, store: "Store") -> list[int]:
        """The visits whose call central has now. What took too long is not asked for again."""
        if not self._calls:
            return []
        calls, self._calls = self._calls, []
        here = [call for call in calls if store.receipt(call.record) == "accepted"]
        now = self._seconds()
        self._calls = [call for call in calls if call not in here and call.until > now]
        return [call.number for call in here]
