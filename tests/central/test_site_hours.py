"""A site's opening hours, told to central by a command and to kiosks by central."""

from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
import pytest

from central import devices
from central.opening_hours import hours_of, words_of
from central.schema import migrate
from central.store import StoreError, open_store
from sync import wire
from tests.central.commands import central


def test_a_span_of_days_is_one_entry_each() -> None:
    assert [one.day for one in hours_of("mon-wed 08:00-16:00")] == ["mon", "tue", "wed"]
    assert hours_of("sat 00:00-24:00") == [wire.Hours("sat", "00:00", "24:00")]


def test_hours_are_told_back_as_they_were_written() -> None:
    week = ["mon-wed 08:00-16:00", "thu 08:00-12:00", "fri-sat 08:00-16:00", "sat 20:00-24:00"]

    assert words_of(one for words in week for one in hours_of(words)) == week


@pytest.mark.parametrize(
    "words",
    ["", "8-16", "mon 08:00", "mon-xyz 08:00-16:00", "fri-mon 08:00-16:00", "mon 16:00-08:00",
     "mon 08:00-25:00", "mon 08:61-09:00"],
)  # fmt: skip
def test_what_are_no_hours_is_refused_in_a_sentence(words: str) -> None:
    with pytest.raises(StoreError, match=r"\.$"):
        hours_of(words)


@pytest.mark.slow
def test_hours_are_set_shown_noted_and_taken_back(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/central.db"
    store = open_store(url)
    migrate(store)
    site = wire.Site("north", "North", "Europe/Helsinki", ("fi",), ())
    with store.write() as transaction:
        devices.put_site(transaction, site, datetime.now(UTC).date())
    store.close()
    given = ("--database", url, "--site", "north")

    central("site", "hours", *given, "mon-fri 08:00-16:00", "--closed-on", "2026-12-24")

    (shown,) = central("site", "show", *given)
    told = msgspec.convert(shown, wire.Site)
    assert told.hours == tuple(hours_of("mon-fri 08:00-16:00"))
    assert told.closed_on == (date(2026, 12, 24),)
    assert any("site.hours" in str(row) for row in central("audit", "list", "--database", url))
    assert central("site", "hours", *given) == [{"site": "north", "hours": [], "closed_on": []}]
    central("site", "show", "--database", url, "--site", "south", code=2)
