"""A bucket lets a burst through, then so many a second, and remembers only so many callers."""

from central import limits
from central.limits import Buckets


def test_a_burst_then_a_trickle() -> None:
    time = [0.0]
    buckets = Buckets(2.0, 3.0, lambda: time[0])

    assert [buckets.take("a") for _ in range(3)] == [0.0, 0.0, 0.0]
    assert buckets.take("a") == 0.5
    assert buckets.take("b") == 0.0
    time[0] = 0.5
    assert [buckets.take("a"), buckets.take("a")] == [0.0, 0.5]
    time[0] = 1000.0
    assert [buckets.take("a") for _ in range(4)] == [0.0, 0.0, 0.0, 0.5]


def test_strangers_do_not_fill_the_memory() -> None:
    buckets = Buckets(1.0, 1.0, lambda: 0.0)

    for number in range(limits.MOST_CALLERS + 500):
        buckets.take(str(number))

    assert len(buckets._left) == limits.MOST_CALLERS
