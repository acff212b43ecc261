"""Central's time is told on a machine whose own clock is decades off, or jumps."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync import wire
from sync.device import this_device
from sync.postman import Postman
from sync.server_time import LATELY_S, Learnt, Reading, Timekeeper, learn, tell
from sync.settings import Settings
from sync.store import Store
from tests.sync.at_work import until
from tests.sync.given import answer, booking
from tests.sync.rude_server import http, rude_server, says

SettingsFor = Callable[..., Settings]
TRUE = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
YEARS = timedelta(days=365.25)
OFFSETS = (-30 * YEARS, -timedelta(hours=3), timedelta(0), timedelta(hours=3), 30 * YEARS)


@dataclass
class Machine:
    """The clocks of one machine: a wall that may be wrong, and ticks that are not."""

    off: timedelta = timedelta(0)
    passed: timedelta = timedelta(0)
    boot: str = "first"

    def __call__(self) -> Reading:
        wall = TRUE + self.passed + self.off
        return Reading(wall.timestamp(), 1000 + self.passed.total_seconds(), self.boot)


@dataclass
class Shelf:
    """Keeps what was learnt in memory."""

    kept: Learnt | None = None
    writes: int = field(default=0)

    def server_time(self) -> Learnt | None:
        return self.kept

    def put_server_time(self, learnt: Learnt) -> None:
        self.kept, self.writes = learnt, self.writes + 1


@pytest.mark.parametrize("off", OFFSETS)
@pytest.mark.parametrize("jump", OFFSETS)
def test_what_was_learnt_holds_however_the_wall_jumps(off: timedelta, jump: timedelta) -> None:
    machine = Machine(off)
    keeper = Timekeeper(Shelf(), machine)
    assert not keeper.tell().trusted

    keeper.hear(TRUE)
    machine.off += jump
    machine.passed += timedelta(hours=5)

    assert keeper.tell().trusted
    assert keeper() == TRUE + timedelta(hours=5)


def test_before_central_has_spoken_the_wall_is_told_and_not_trusted() -> None:
    assert tell(None, Machine()()) == (TRUE, False, None)


def test_ticks_alone_are_not_trusted_for_ever() -> None:
    machine = Machine()
    keeper = Timekeeper(Shelf(), machine)
    keeper.hear(TRUE)
    machine.passed = timedelta(seconds=LATELY_S + 1)

    assert not keeper.tell().trusted
    assert keeper() == TRUE + machine.passed


@pytest.mark.parametrize("off", OFFSETS)
def test_after_another_boot_the_offset_is_kept_and_not_trusted(off: timedelta) -> None:
    machine = Machine(off)
    shelf = Shelf()
    Timekeeper(shelf, machine).hear(TRUE)
    machine.boot, machine.passed = "second", timedelta(hours=2)

    told = Timekeeper(shelf, machine).tell()

    assert not told.trusted
    expected = TRUE + machine.passed + (off if off > timedelta(days=1) else timedelta(0))
    assert abs(told.at - expected) < timedelta(seconds=1)


def test_a_wall_that_was_set_right_is_believed_after_another_boot() -> None:
    shelf = Shelf()
    Timekeeper(shelf, Machine(-30 * YEARS)).hear(TRUE)

    told = Timekeeper(shelf, Machine(boot="second", passed=timedelta(days=3))).tell()

    assert told.at == TRUE + timedelta(days=3)


def test_a_dead_battery_does_not_take_time_back() -> None:
    shelf = Shelf()
    Timekeeper(shelf, Machine()).hear(TRUE)

    assert Timekeeper(shelf, Machine(-50 * YEARS, boot="second"))() == TRUE


def test_no_news_is_not_written_again() -> None:
    machine, shelf = Machine(), Shelf()
    keeper = Timekeeper(shelf, machine)
    for second in range(600):
        machine.passed = timedelta(seconds=second)
        keeper.hear((TRUE + machine.passed).replace(microsecond=500_000))
    assert shelf.writes == 1

    machine.passed = timedelta(hours=2)
    keeper.hear(TRUE + machine.passed)
    assert shelf.writes == 2


@given(
    wall=st.floats(-1e12, 1e12),
    learnt=st.builds(
        Learnt, st.floats(0, 4e9), st.floats(0, 1e9), st.sampled_from("ab"), st.floats(-1e12, 1e12)
    ),
)
def test_no_clock_is_so_wrong_that_no_time_is_told(wall: float, learnt: Learnt) -> None:
    for boot in "ab":
        assert tell(learnt, Reading(wall, 5.0, boot)).at.tzinfo is UTC


def test_what_is_learnt_is_shared_by_the_two_processes(store: Store) -> None:
    machine = Machine(-30 * YEARS)
    postman, kiosk = Timekeeper(store, machine), Timekeeper(store, machine)

    postman.hear(TRUE)
    assert not kiosk.tell().trusted
    kiosk.look()

    assert kiosk.tell() == postman.tell()
    assert store.server_time() == learn(TRUE, machine())


PROBLEM = (
    b'{"type": "urn:aula:problem:unauthorized", "title": "No.", "status": 401,'
    b' "server_time": "2026-11-23T08:30:00Z"}'
)
DATED = {
    "a good answer": (
        http(200, b'{"verdicts": []}', date="Mon, 23 Nov 2026 08:30:00 GMT"),
        TRUE + timedelta(seconds=0.5),
    ),
    "a problem of central's": (http(401, PROBLEM, content_type="application/problem+json"), TRUE),
    "a stranger's no": (http(403, b"No.", date="Mon, 23 Nov 1998 08:30:00 GMT"), None),
    "no date": (http(200, b'{"verdicts": []}'), None),
    "half a date": (http(200, b'{"verdicts": []}', date="Mon, 99 Nov"), None),
}


@pytest.mark.slow
@pytest.mark.parametrize(("said", "heard"), DATED.values(), ids=DATED)
def test_the_time_is_learnt_from_central_alone(
    store: Store, settings_for: SettingsFor, said: bytes, heard: datetime | None
) -> None:
    from tests.sync.rude_server import raw

    async def main() -> None:
        async with rude_server() as rude:
            rude.manners = [raw(said)]
            settings = settings_for(rude.url)
            store.add(wire.Feedback, **answer())
            keeper = Timekeeper(store, Machine(timedelta(hours=3)))
            await Postman(store, this_device(settings), settings, clock=keeper).once()

    asyncio.run(main())
    known = store.server_time()
    assert (known and datetime.fromtimestamp(known.server, UTC)) == heard


@pytest.mark.slow
@pytest.mark.parametrize("off", OFFSETS)
def test_nothing_is_lost_on_a_clock_that_is_decades_off_and_jumps(
    store: Store, settings_for: SettingsFor, off: timedelta
) -> None:
    machine = Machine(off)

    async def main() -> None:
        async with rude_server() as rude:
            rude.rude_to, rude.manners = "/v1/records", [says(503, retry_after="1")] * 3
            settings = settings_for(rude.url)
            keeper = Timekeeper(store, machine)
            ids = {*store.check_in([booking(1)], at=keeper(), by="card")}
            async with asyncio.timeout(20):
                task = asyncio.create_task(
                    Postman(store, this_device(settings), settings, clock=keeper).run()
                )
                for jump in OFFSETS:
                    machine.off += jump
                    machine.passed += timedelta(minutes=2)
                    ids.add(store.add(wire.Feedback, **answer()))

                def settled() -> bool:
                    machine.passed += timedelta(seconds=1)
                    return store.outbox.status(keeper()).waiting == 0

                await until(settled)
                assert set(rude.taken) == ids
                task.cancel()
                await asyncio.wait([task])
            assert [record["seq"] for record in rude.taken.values() if "at" in record] == [1]

    asyncio.run(main())
