"""How often the PIN may be tried: five times, then after ever longer waits (pure).

Kept across restarts, by the wall clock; a clock set back makes no wait longer than it was.
"""

import msgspec

FREE_TRIES = 5
FIRST_S = 60.0
LONGEST_S = 3600.0


class Tries(msgspec.Struct, frozen=True):
    """Wrong tries since the last right one, and when the last was (seconds since 1970)."""

    wrong: int = 0
    last: float = 0.0


def wait_s(tries: Tries, now: float) -> float:
    """Seconds until the next try may be made, 0 for at once."""
    if tries.wrong < FREE_TRIES:
        return 0.0
    doublings = min(tries.wrong - FREE_TRIES, 10)
    whole = min(FIRST_S * (1 << doublings), LONGEST_S)
    return min(whole, max(0.0, tries.last + whole - now))


def after_wrong(tries: Tries, now: float) -> Tries:
    """One more wrong try."""
    return Tries(tries.wrong + 1, now)
