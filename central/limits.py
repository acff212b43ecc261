"""How often one caller may call: buckets that fill again, in the memory of this server."""

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

MOST_CALLERS = 10_000

KIOSK_RATE, KIOSK_BURST = 50.0, 200.0  # a kiosk in trouble makes one call a second
ENROLMENT_RATE, ENROLMENT_BURST = 0.5, 30.0
SIGN_IN_RATE, SIGN_IN_BURST = 0.5, 30.0  # a house's whole morning shift behind one proxy
STRANGER_RATE, STRANGER_BURST = 0.5, 30.0

MOST_IN_LINE = 32  # who write, or wait for it: a fraction of a second's work
COME_AGAIN_S = 1.0, 15.0


class Buckets:
    """One bucket for each caller: `burst` calls at once, `rate` a second for ever.

    Bounded: of more than `MOST_CALLERS` the one that was quiet longest is forgotten.
    """

    def __init__(
        self, rate: float, burst: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._rate = rate
        self._burst = burst
        self._clock = clock
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, caller: str) -> float:
        """Count a call. Gives the seconds to wait for it to be allowed, 0.0 if it is."""
        now = self._clock()
        left, then = self._left.pop(caller, (self._burst, now))
        left = min(self._burst, left + (now - then) * self._rate)
        allowed = left >= 1.0
        self._left[caller] = (left - 1.0 if allowed else left, now)
        if len(self._left) > MOST_CALLERS:
            self._left.popitem(last=False)
        return 0.0 if allowed else (1.0 - left) / self._rate


@dataclass
class Limits:
    """The buckets of one server, and how many may stand in line to write.

    `kiosks` holds whoever has a token, by id: kiosks, administrators, integrations. The others
    go by address: who would enrol, who signs in, whose token is nobody's.
    """

    kiosks: Buckets = field(default_factory=lambda: Buckets(KIOSK_RATE, KIOSK_BURST))
    enrolments: Buckets = field(default_factory=lambda: Buckets(ENROLMENT_RATE, ENROLMENT_BURST))
    sign_ins: Buckets = field(default_factory=lambda: Buckets(SIGN_IN_RATE, SIGN_IN_BURST))
    strangers: Buckets = field(default_factory=lambda: Buckets(STRANGER_RATE, STRANGER_BURST))
    in_line: int = MOST_IN_LINE
