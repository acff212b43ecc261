"""How long to rest after a failure. Pure: chance and times come from the caller."""

from sync.settings import Pace


def rest(failures: int, chance: float, retry_after: float | None, pace: Pace) -> float:
    """Say how many seconds to rest after the `failures`th failure in a row (1, 2, ...).

    Exponential with full jitter: `chance` is drawn evenly from 0 to 1. What central asks
    for (`retry_after`) is kept to, within reason.
    """
    ceiling = min(pace.longest_rest, pace.first_rest * 2.0 ** min(failures, 32))
    ours = pace.first_rest + chance * max(0.0, ceiling - pace.first_rest)
    return max(ours, min(retry_after or 0.0, pace.longest_retry_after))
