"""A kiosk is who its token says; central says how it is, and how the kiosks are."""

import asyncio
from datetime import timedelta
from pathlib import Path

import httpx
import msgspec
import pytest

from central import devices
from central.app import build
from central.desk import Desk
from central.probes import ServiceHealth, examine
from central.schema import migrate
from central.store import open_store
from sync import wire
from tests.central.house import (
    ELSEWHERE,
    LOBBY,
    NOON,
    TODAY,
    House,
    callback,
    check_in,
    comment,
    feedback,
    running,
)

FOR_KIOSKS = [
    ("POST", "/v1/records"),
    ("GET", "/v1/schedule"),
    ("GET", "/v1/site"),
    ("GET", "/v1/site/peppers"),
    ("PUT", "/v1/health"),
]


@pytest.mark.parametrize(("method", "path"), FOR_KIOSKS)
@pytest.mark.parametrize("sent", ["", "Bearer", "Bearer Otto", "Basic Otto", f"Basic {LOBBY}"])
def test_without_a_known_token_nothing_is_given(
    house: House, method: str, path: str, sent: str
) -> None:
    answer = house.call(method, path, token=None, headers={"Authorization": sent})

    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == "Bearer"
    problem = msgspec.json.decode(answer.content, type=wire.Problem)
    assert problem.server_time == NOON
    assert "Otto" not in answer.text


def test_of_a_token_only_its_hash_is_stored(house: House) -> None:
    with house.store.read() as transaction:
        rows = transaction.rows("SELECT token_sha256 FROM kiosks")

    assert devices.digest(LOBBY) in [row.token_sha256 for row in rows]
    assert LOBBY not in [row.token_sha256 for row in rows]


@pytest.mark.slow
def test_a_central_beyond_loopback_takes_no_development_token(house: House) -> None:
    outside = House(house.store)
    outside.desk = Desk(house.store, lambda: NOON, on_loopback=False)

    with running(outside):
        assert outside.call("GET", "/v1/site").status_code == 401


@pytest.mark.parametrize("peer", ["192.0.2.4", "2001:db8::4", "::", "Otto"])
def test_a_development_token_is_refused_to_a_caller_elsewhere(house: House, peer: str) -> None:
    assert status_for(house, ("127.0.0.1", 1)) == 200
    assert status_for(house, ("::1", 1)) == 200

    assert status_for(house, (peer, 1)) == 401


def status_for(house: House, peer: tuple[str, int]) -> int:
    """What a caller at an address is answered."""

    async def ask() -> int:
        app = build(Desk(house.store, lambda: NOON, on_loopback=True))
        door = httpx.ASGITransport(app, client=peer)
        async with httpx.AsyncClient(transport=door, base_url="http://central") as client:
            bearer = {"Authorization": f"Bearer {LOBBY}"}
            return (await client.get("/v1/site", headers=bearer)).status_code

    return asyncio.run(ask())


@pytest.mark.parametrize(
    "passed_on",
    [
        {"Forwarded": "for=127.0.0.1"},
        {"X-Forwarded-For": "127.0.0.1"},
        {"x-forwarded-proto": "https"},
        {"X-Forwarded-Host": ""},
        {"X-Real-IP": "127.0.0.1"},
    ],
)
def test_a_development_token_is_refused_through_a_proxy(
    house: House, passed_on: dict[str, str]
) -> None:
    answer = house.call("GET", "/v1/site", headers=passed_on)

    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == "Bearer"
    assert msgspec.json.decode(answer.content, type=wire.Problem).server_time == NOON


def test_a_kiosk_gets_its_own_site_and_304_after(house: House) -> None:
    answer = house.call("GET", "/v1/site", ELSEWHERE)

    assert msgspec.json.decode(answer.content, type=wire.Site).id == "south"
    tag = {"If-None-Match": f"W/{answer.headers['etag']}"}
    assert house.call("GET", "/v1/site", ELSEWHERE, headers=tag).status_code == 304


def test_the_site_brings_the_score_published_last(house: House) -> None:
    before = house.call("GET", "/v1/site")
    for back in range(1, 15):
        day = (TODAY - timedelta(days=back)).isoformat()
        house.send(*(feedback(9, local_date=day) for _ in range(6)))
    house.renew()

    answer = house.call("GET", "/v1/site", headers={"If-None-Match": before.headers["etag"]})

    score = msgspec.json.decode(answer.content, type=wire.Site).score
    assert score is not None
    assert (score.score, score.n) == (100, 40)


def test_peppers_are_the_two_newest_of_the_site(house: House) -> None:
    with house.store.write() as transaction:
        for version in (2, 3):
            devices.add_pepper(transaction, "north", wire.Pepper(version, bytes([version]) * 32))

    answer = house.call("GET", "/v1/site/peppers")

    peppers = msgspec.json.decode(answer.content, type=wire.Peppers).peppers
    assert peppers == [wire.Pepper(3, b"\3" * 32), wire.Pepper(2, b"\2" * 32)]


def test_health_is_kept_and_shown_to_prometheus(house: House) -> None:
    health = wire.Health(version="1", reader="ready", outbox=7, refused=2, seq_floor={"visits": 4})
    letters = [check_in(f"a-{seq}", seq=seq) for seq in (1, 3, 5)]
    house.send(*letters)

    answer = house.call("PUT", "/v1/health", content=msgspec.json.encode(health))

    assert answer.status_code == 204
    figures = house.call("GET", "/metrics", token=None).text
    kiosk = house.kiosks[LOBBY]
    for line in (
        f'aula_kiosk_outbox_records{{kiosk="{kiosk}"}} 7.0',
        f'aula_kiosk_refused_records{{kiosk="{kiosk}"}} 2.0',
        f'aula_kiosk_missing_records{{kiosk="{kiosk}"}} 1.0',  # 2; 4 is not below the floor
        f'aula_kiosk_reader_ready{{kiosk="{kiosk}"}} 1.0',
    ):
        assert line in figures


def test_metrics_name_no_person_and_no_word(house: House) -> None:
    house.send(check_in("Otto-1"), feedback(9, place="Otto-2"), feedback("Otto-3"))
    house.call("GET", "/Otto-4", token=None)

    assert "Otto" not in house.call("GET", "/metrics", token=None).text


def test_metrics_do_not_tell_who_answered_from_who_wrote_or_wants_a_call(house: House) -> None:
    house.send(feedback(2), comment("words"), callback())

    figures = house.call("GET", "/metrics", token=None).text

    assert 'aula_central_records_stored_total{kind="voice"}' in figures
    assert not any(kind in figures for kind in ("feedback", "comment", "callback"))


@pytest.mark.parametrize("body", [b"Otto", b"{}", b'{"version": 1, "reader": "ready"}', b""])
def test_what_is_no_health_is_told_so_without_an_echo(house: House, body: bytes) -> None:
    answer = house.call("PUT", "/v1/health", content=body)

    assert answer.status_code == 400
    assert "Otto" not in answer.text


def test_central_says_that_it_is_well(house: House) -> None:
    for path in ("/livez", "/readyz"):
        assert house.call("GET", path, token=None).status_code == 200
    answer = house.call("GET", "/v1/health", token=None)

    said = msgspec.json.decode(answer.content, type=ServiceHealth)
    assert (said.status, said.database, said.tables) == ("ok", "writable", "current")


def test_a_database_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path}/central.db")
    try:
        migrate(store)
        with store.write() as transaction:
            transaction.run(
                "CREATE TRIGGER full BEFORE INSERT ON probe BEGIN SELECT RAISE(FAIL, 'full'); END"
            )
        assert examine(store, NOON).database == "failing"
    finally:
        store.close()


def test_tables_of_another_version_are_told(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path}/central.db")
    try:
        migrate(store)
        with store.write() as transaction:
            transaction.run("UPDATE alembic_version SET version_num = '0000'")
        assert examine(store, NOON).tables == "behind"
        assert examine(store, NOON).status == "failing"
    finally:
        store.close()


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/Otto", 404), ("GET", "/v1/Otto", 404), ("DELETE", "/v1/site", 405)],
)
def test_an_unknown_call_is_a_problem_without_an_echo(
    house: House, method: str, path: str, status: int
) -> None:
    answer = house.call(method, path)

    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert "Otto" not in answer.text
