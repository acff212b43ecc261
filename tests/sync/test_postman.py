"""Letters reach a central that misbehaves exactly once, and nothing stops the postman."""

import asyncio
from collections import Counter
from collections.abc import Callable
from datetime import timedelta

import pytest

from sync import wire
from sync.device import this_device
from sync.postman import Postman
from sync.server_time import Timekeeper
from sync.settings import Pace, Settings
from sync.store import Store
from tests.sync.at_work import (
    PACE,
    all_settled,
    patient,
    postman_at_work,
    seconds_to_take_a_check_in,
    until,
    write,
)
from tests.sync.given import StandingClock, answer
from tests.sync.rude_server import (
    Answer,
    Request,
    RudeServer,
    answered_twice,
    bomb,
    bytewise,
    huge,
    lost_after_commit,
    polite,
    raw,
    rude_server,
    says,
    silent,
    verdicts,
)

pytestmark = pytest.mark.slow  # they need a server
SettingsFor = Callable[..., Settings]
RECORDS = "/v1/records"


RUDE: dict[str, Answer] = {
    **{f"status {n}": says(n) for n in (400, 401, 403, 404, 409, 413, 429, 500, 502, 503)},
    "wait seconds": says(429, retry_after="1"),
    "wait for ever": says(429, retry_after="1000000000"),
    "wait less than nothing": says(429, retry_after="-5"),
    "wait until": says(503, retry_after="Mon, 23 Nov 2026 08:30:00 GMT"),
    "empty": says(200),
    "portal": says(200, b"<html>Accept our terms</html>", content_type="text/html"),
    "wrong json": says(200, b'{"verdicts": {}}'),
    "no verdicts": verdicts(lambda _: []),
    "first missing": verdicts(lambda all_: all_[1:]),
    "doubled": verdicts(lambda all_: all_ + all_),
    "unknown ids": verdicts(lambda all_: [one | {"id": "f" * 36} for one in all_]),
    "other indexes": verdicts(lambda all_: [one | {"index": one["index"] + 1} for one in all_]),
    "cut": raw(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"),
    "drip body": bytewise(b"HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n" + b" " * 90),
    "drip header": bytewise(b"HTTP/1.1 200 OK\r\n" + b"X-Drip: 1\r\n" * 90),
    "silent": silent,
    "huge": huge,
    "bomb": bomb(),
    "redirect": says(307, location="http://169.254.169.254/"),
    "redirect for good": says(301, location="https://elsewhere.example/"),
    "lost after commit": lost_after_commit,
    "same answer twice": answered_twice,
    "fields nobody knows": verdicts(lambda all_: [one | {"mood": [{}]} for one in all_]),
}


@pytest.mark.parametrize("manner", RUDE.values(), ids=RUDE)
def test_every_letter_arrives_once_whatever_central_did_before(
    store: Store, clock: StandingClock, settings_for: SettingsFor, manner: Answer
) -> None:
    async def main() -> None:
        async with rude_server() as rude:
            rude.rude_to, rude.manners = RECORDS, [manner] * 3
            settings = settings_for(rude.url, pace=patient())
            ids = write(store, clock)
            async with postman_at_work(store, settings, clock):
                await all_settled(store, clock)
            sent = Counter(one for request in rude.to(RECORDS) for one in request.ids)
            assert set(rude.taken) == ids == set(sent)
            assert not store.outbox.status(clock.now).refused
            assert [store.receipt(one) for one in ids] == ["accepted"] * len(ids)

    asyncio.run(main())


@pytest.mark.parametrize("manner", [says(500), says(401), says(413), raw(b"")])
def test_no_failure_makes_more_than_one_request_in_the_spacing(
    store: Store, clock: StandingClock, settings_for: SettingsFor, manner: Answer
) -> None:
    pace = Pace(**{**PACE, "spacing": 0.06, "first_rest": 0.06})

    async def main() -> None:
        async with rude_server() as rude:
            rude.always = manner
            write(store, clock)
            async with postman_at_work(store, settings_for(rude.url, pace=pace), clock):

                def busy() -> bool:
                    store.add(wire.StaffCall, at=clock.now, cause="help", screen="welcome")
                    return len(rude.requests) > 12

                await until(busy)
            times = [request.at for request in rude.requests[2:]]
            assert times[-1] - times[0] > 0.95 * pace.spacing * (len(times) - 1)

    asyncio.run(main())


def test_a_refused_letter_is_kept_with_its_reason_and_stops_nobody(
    store: Store, clock: StandingClock, settings_for: SettingsFor
) -> None:
    async def main() -> None:
        async with rude_server() as rude:
            ids = write(store, clock)
            bad = store.add(wire.Feedback, **answer(score=11))
            rude.refuse[bad] = "score: whole number 0 to 10"
            async with postman_at_work(store, settings_for(rude.url), clock):
                await all_settled(store, clock)
            assert set(rude.taken) == ids
            refused = store.outbox.status(clock.now).refused
            assert [(one.id, one.reason) for one in refused] == [
                (bad, "score: whole number 0 to 10")
            ]
            assert sum(bad in request.ids for request in rude.to(RECORDS)) == 1

    asyncio.run(main())


def poisoned(status: int, poison: Callable[[], str]) -> Answer:
    """Fail whenever one certain record is in the batch."""

    problem = b'{"type": "urn:aula:problem:too-large", "title": "Too large.", "status": 413}'
    no = says(status, problem, content_type="application/problem+json")

    async def answer_(rude: RudeServer, request: Request, writer: asyncio.StreamWriter) -> None:
        bad = request.path == RECORDS and poison() in request.ids
        await (no if bad else polite)(rude, request, writer)

    return answer_


@pytest.mark.parametrize(("status", "ends"), [(413, "refused"), (500, None), (400, None)])
def test_one_poisonous_letter_does_not_hold_the_others(
    store: Store,
    clock: StandingClock,
    settings_for: SettingsFor,
    status: int,
    ends: str | None,
) -> None:
    async def main() -> None:
        async with rude_server() as rude:
            ids = [store.add(wire.Feedback, **answer()) for _ in range(40)]
            rude.always = poisoned(status, lambda: ids[20])
            async with postman_at_work(store, settings_for(rude.url, pace=patient()), clock):

                def others_taken() -> bool:
                    clock.pass_(seconds=1)
                    return set(rude.taken) == {*ids} - {ids[20]}

                await until(others_taken)
                left = 0 if ends else 1
                await until(lambda: store.outbox.status(clock.now).waiting == left)
            assert store.receipt(ids[20]) == ends

    asyncio.run(main())


def test_a_long_outbox_goes_in_batches_of_one_stream(
    store: Store, clock: StandingClock, settings_for: SettingsFor
) -> None:
    async def main() -> None:
        async with rude_server() as rude:
            ids = {store.add(wire.Feedback, **answer()) for _ in range(1100)}
            visits = write(store, clock, answers=0)
            async with postman_at_work(store, settings_for(rude.url), clock):
                await all_settled(store, clock)
            batches = [request.ids for request in rude.to(RECORDS)]
            assert set(rude.taken) == ids | visits
            assert [len(batch) for batch in batches] == [1, 500, 500, 100]
            assert set(batches[0]) == visits
            seqs = [rude.taken[one]["seq"] for one in batches[1]]
            assert seqs != sorted(seqs)

    asyncio.run(main())


def test_answers_wait_until_they_cannot_be_tied_to_a_visit(
    store: Store, clock: StandingClock, settings_for: SettingsFor
) -> None:
    async def main() -> None:
        async with rude_server() as rude:
            ids = write(store, clock)
            settings = settings_for(rude.url, hold=timedelta(minutes=10))
            async with postman_at_work(store, settings, clock):
                await until(lambda: len(rude.taken) == 1)
                clock.pass_(minutes=9)
                await until(lambda: len(rude.to("/v1/schedule")) >= 2)
                assert len(rude.taken) == 1
                clock.pass_(minutes=1)
                await until(lambda: len(rude.taken) == len(ids))

    asyncio.run(main())


def test_a_check_in_goes_out_while_the_list_is_waited_for(
    store: Store, clock: StandingClock, settings_for: SettingsFor
) -> None:
    async def main() -> None:
        async with rude_server() as rude:
            pace = Pace(**{**PACE, "wait": 9.0, "round": 9.0, "deadline": 9.0})
            rude.rude_to, rude.manners = "/v1/schedule", []
            store.day_list.begin()
            store.day_list.switch(1, full=True, now=clock.now)
            rude.always = silent
            async with postman_at_work(store, settings_for(rude.url, pace=pace), clock):
                await until(lambda: rude.to("/v1/schedule"))
                assert await seconds_to_take_a_check_in(store, clock) < 2
            assert len(rude.to("/v1/schedule")) == 1

    asyncio.run(main())


def test_upload_goes_before_download(
    store: Store, clock: StandingClock, settings_for: SettingsFor
) -> None:
    async def main() -> None:
        async with rude_server() as rude:
            ids = write(store, clock)
            async with postman_at_work(store, settings_for(rude.url), clock):
                await until(lambda: rude.to("/v1/schedule"))
            uploads = [n for n, request in enumerate(rude.requests) if request.path == RECORDS]
            first = next(n for n, r in enumerate(rude.requests) if r.path == "/v1/site")
            assert max(uploads) < first
            assert set(rude.taken) == ids

    asyncio.run(main())


@pytest.mark.parametrize("manners", [None, says(503)], ids=["nothing to do", "after a failure"])
def test_a_replaced_file_ends_the_postman_of_the_old_one_however_long_it_would_rest(
    store: Store, clock: StandingClock, settings_for: SettingsFor, manners: Answer | None
) -> None:
    hours = dict.fromkeys(("round", "first_rest", "longest_rest", "wait"), 3600.0)

    async def main() -> None:
        async with rude_server() as rude:
            rude.always = manners
            write(store, clock)
            settings = settings_for(rude.url, pace=Pace(**{**PACE, **hours}))
            async with asyncio.timeout(20):
                task = asyncio.create_task(
                    Postman(store, this_device(settings), settings, clock=clock).run()
                )
                await until(lambda: rude.to("/v1/schedule"))
                store.path.rename(store.path.with_name("evidence"))
                await task

    asyncio.run(main())


def test_a_check_in_that_failed_alone_does_not_wait_for_the_next_round(
    store: Store, clock: StandingClock, settings_for: SettingsFor
) -> None:
    pace = Pace(**{**PACE, "round": 9.0, "wait": 9.0, "deadline": 9.0})

    async def main() -> None:
        async with rude_server() as rude:
            rude.rude_to, rude.manners = RECORDS, [says(503)]
            write(store, clock, answers=0)
            settings = settings_for(rude.url, pace=pace)
            async with postman_at_work(store, settings, Timekeeper(store)):
                await until(lambda: rude.to(RECORDS))
                began = asyncio.get_running_loop().time()
                await until(lambda: rude.taken)
                assert asyncio.get_running_loop().time() - began < 2

    asyncio.run(main())
