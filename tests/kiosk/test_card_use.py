"""What is counted of cards: first tries, further tries, why not, and how long."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from hardware.events import (
    CardHolder,
    CardPlaced,
    CardRead,
    CardRemoved,
    CardUnreadable,
    Cause,
    Person,
    ReaderLost,
)
from kiosk.card_use import CardUses, Tally, Use, percentile
from sync import wire
from sync.store import StoreFull, open_store
from tests.kiosk.scenes import NOW, PATIENT, READER, StandingClock

PLACED = CardPlaced(READER)
OUT = CardRemoved(READER)
HOUR = timedelta(hours=1)


def read(ms: int = 900, holder: CardHolder = PATIENT) -> CardRead:
    return CardRead(READER, holder=holder, ms=ms)


def failed(cause: Cause, known_as: str = "") -> CardUnreadable:
    return CardUnreadable(READER, cause=cause, known_as=known_as)


def tallied(*events: object, every: float = 2.0) -> Tally:
    """A tally that heard these, one every so many seconds."""
    tally = Tally()
    for n, event in enumerate(events):
        tally = tally.heard(event, NOW + timedelta(seconds=n * every))
    return tally


def use_of(tally: Tally, family: str = "egk") -> Use:
    later = tally.given_up(NOW + HOUR)
    return later.uses.get(family, Use())


def test_a_card_read_at_once_is_a_first_try() -> None:
    assert use_of(tallied(PLACED, read(), OUT)) == Use(first_try=1, seconds=(2.0,))


def test_the_same_card_put_in_again_is_one_retry_and_its_seconds_run_from_the_first() -> None:
    tally = tallied(PLACED, failed(Cause.MUTE), OUT, PLACED, read(), OUT)

    assert use_of(tally) == Use(retries=1, failures=("mute",), seconds=(8.0,))


def test_each_further_try_counts() -> None:
    tally = tallied(
        PLACED, failed(Cause.MUTE), OUT, PLACED, failed(Cause.DAMAGED), OUT, PLACED, read()
    )

    assert use_of(tally) == Use(retries=2, failures=("mute", "damaged"), seconds=(14.0,))


def test_a_card_pulled_out_while_it_was_read_failed_once() -> None:
    assert use_of(tallied(PLACED, OUT, PLACED, read())).failures == ("removed",)
    assert use_of(tallied(PLACED, failed(Cause.REMOVED), OUT, PLACED, read())).failures == (
        "removed",
    )


def test_after_a_minute_it_is_somebody_else() -> None:
    tally = tallied(PLACED, failed(Cause.MUTE), PLACED, read(), every=61)

    assert use_of(tally) == Use(first_try=1, seconds=(61.0,))
    assert use_of(tally, "unknown") == Use(failures=("mute",))


def test_a_card_that_nobody_knows_counts_as_unknown_and_a_known_kind_by_its_name() -> None:
    assert use_of(tallied(PLACED, failed(Cause.UNKNOWN_CARD), OUT), "unknown") == Use(
        failures=("unknown_card",)
    )
    assert use_of(tallied(PLACED, failed(Cause.LOCKED, "npa"), OUT), "npa") == Use(
        failures=("locked",)
    )


def test_a_card_that_was_read_and_taken_is_no_failure() -> None:
    after = tallied(PLACED, read(), OUT, PLACED, read(), OUT)

    assert use_of(after) == Use(first_try=2, seconds=(2.0, 2.0))


def test_other_news_and_another_reader_change_nothing() -> None:
    tally = tallied(PLACED)

    for event in (
        ReaderLost(READER),
        CardRemoved("another"),
        CardUnreadable("another", cause=Cause.MUTE),
    ):
        assert tally.heard(event, NOW) == tally


def test_a_clock_set_back_makes_no_reading_shorter_than_the_reader_says() -> None:
    tally = Tally().heard(PLACED, NOW).heard(read(ms=1500), NOW - HOUR)

    assert use_of(tally).seconds == (1.5,)


@pytest.mark.parametrize(("rank", "seconds"), [(50, 5.0), (95, 10.0)])
def test_percentiles_are_of_the_nearest_rank(rank: int, seconds: float) -> None:
    assert percentile([float(n) for n in range(10, 0, -1)], rank) == seconds


class Written:
    """A store that can be full."""

    def __init__(self) -> None:
        self.records: list[wire.CardUse] = []
        self.full = False

    def add(self, kind: type[wire.CardUse], **fields: object) -> str:
        if self.full:
            raise StoreFull("generated")
        self.records.append(kind(id="0" * 32, seq=len(self.records), **fields))  # type: ignore[arg-type]
        return ""


def an_hour_of(clock: StandingClock, *events: object) -> CardUses:
    uses = CardUses(clock)
    uses.write_down(Written().add, clock.now())
    for event in events:
        uses.hear(event)
        clock.at += timedelta(seconds=2)
    return uses


def test_an_hour_is_written_once_when_it_is_over() -> None:
    clock, written = StandingClock(), Written()
    uses = an_hour_of(clock, PLACED, read(), OUT, PLACED, failed(Cause.BANK_CARD, "emv"), OUT)

    uses.write_down(written.add, clock.now())
    assert written.records == []

    clock.at += HOUR
    uses.write_down(written.add, clock.now())
    uses.write_down(written.add, clock.now())

    assert [(one.family, one.first_try, one.failures) for one in written.records] == [
        ("egk", 1, {}),
        ("emv", 0, {"bank_card": 1}),
    ]
    assert {one.hour for one in written.records} == {datetime(2026, 3, 2, 7, tzinfo=UTC)}


@pytest.mark.fault
def test_what_a_full_disk_did_not_take_is_written_later() -> None:
    clock, written = StandingClock(), Written()
    uses = an_hour_of(clock, PLACED, read(), OUT)
    clock.at += HOUR

    written.full = True
    with pytest.raises(StoreFull):
        uses.write_down(written.add, clock.now())
    written.full = False
    uses.write_down(written.add, clock.now())

    assert [one.first_try for one in written.records] == [1]


def test_a_try_that_goes_on_over_the_hour_is_counted_in_the_next() -> None:
    clock, written = StandingClock(NOW.replace(minute=59, second=50)), Written()
    uses = an_hour_of(clock, PLACED, failed(Cause.MUTE), OUT)
    clock.at += timedelta(seconds=10)
    uses.write_down(written.add, clock.now())
    assert written.records == []

    uses.hear(PLACED)
    uses.hear(read())
    clock.at += HOUR
    uses.write_down(written.add, clock.now())

    assert [(one.retries, one.failures) for one in written.records] == [(1, {"mute": 1})]


@pytest.mark.slow
def test_the_record_waits_for_central_and_names_nobody(tmp_path: Path) -> None:
    clock = StandingClock()
    uses = an_hour_of(clock, PLACED, read(), OUT)
    clock.at += HOUR
    store = open_store(tmp_path / "kiosk.db", bytes(range(32)), clock=clock.now)
    try:
        uses.write_down(store.add, clock.now())
        [letter] = store.outbox.waiting("visits", now=clock.now())
    finally:
        store.close()

    body = msgspec.json.decode(letter.body)
    assert body["family"] == "egk"
    assert body["first_try"] == 1
    person = PATIENT.people[0]
    said = str(letter.body)
    assert not any(
        one in said for one in (person.family_name, person.given_names, *numbers(person))
    )


def numbers(person: Person) -> list[str]:
    """The numbers that name somebody."""
    return [each.value for each in person.identifiers]
