"""Which answers have a date that can be believed, and so count (pure).

What does not count is stored all the same, and shown to auditors as not counted.
"""

from datetime import date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

SLACK = timedelta(minutes=10)
"""What a kiosk's clock may be ahead of central's at the site's midnight."""
OLDEST = timedelta(days=366)
OLDEST_UNTRUSTED = timedelta(days=7)


class Span(NamedTuple):
    """The days an answer may be of, by central's clock and the site's zone."""

    oldest: date
    oldest_untrusted: date
    newest: date

    def holds(self, day: date, clock_trusted: bool) -> bool:
        """Whether an answer of this day counts.

        Of a clock nobody vouched for only the last seven days are believed: a year or
        a month that is wrong shows, a day that is wrong moves a week's score little.
        """
        return (self.oldest if clock_trusted else self.oldest_untrusted) <= day <= self.newest


def span(now: datetime, time_zone: str) -> Span:
    """The days that can be believed at `now`."""
    zone = ZoneInfo(time_zone)
    today = now.astimezone(zone).date()
    newest = (now + SLACK).astimezone(zone).date()
    return Span(today - OLDEST, today - OLDEST_UNTRUSTED, newest)
