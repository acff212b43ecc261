"""Fifty made-up people's names and numbers through every error path: none is told again."""

import asyncio
import io
import json
import logging
import sys
from base64 import b64encode
from collections.abc import Iterator
from itertools import cycle
from typing import Any

import httpx
import jwt
import pytest
import structlog

from central import log
from central.app import build
from central.desk import Desk
from central.openapi import ALL
from central.store import StoreError
from tests.central.house import LOBBY, NOON, House, check_in, feedback
from tests.central.machines import Machine, enrolled, furnish, invite

pytestmark = pytest.mark.slow

MARKERS = [f"Otto{number:02}Meyer{number * 7919 % 100_000:05}" for number in range(50)]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Everything central says: answers, and at the end its log."""
    root = logging.getLogger()
    before = root.handlers, root.level
    printed = io.StringIO()
    monkeypatch.setattr(sys, "stderr", printed)
    log.begin()
    said: list[str] = []
    yield said
    structlog.reset_defaults()
    root.handlers, root.level = before
    said.append(printed.getvalue())
    found = [marker for marker in MARKERS for one in said if marker in one]
    assert found == []


def paths(name: str) -> Iterator[tuple[str, str]]:
    """Every call of the document, with the marker in its address."""
    for one in ALL:
        path = one.path
        while "{" in path:
            before, _, rest = path.partition("{")
            path = before + name + rest.partition("}")[2]
        yield one.method.upper(), path


def bodies(name: str) -> list[bytes]:
    """Wrong bodies, each its own way."""
    key = b64encode(name.encode().ljust(32)).decode()
    return [
        name.encode(),
        json.dumps({name: name}).encode(),
        json.dumps({"code": name, "public_key": key, "version": "1"}).encode(),
        json.dumps({"assertion": name, "public_key": name}).encode(),
        json.dumps({"store": name, "records": [{"id": name, "kind": name, "seq": name}]}).encode(),
        f"grant_type={name}&client_assertion={name}".encode(),
        f'{{"version": "{name}", "reader": "{name}"'.encode(),
        b"\x1f\x8b" + name.encode(),
    ]


def test_no_error_path_repeats_what_was_sent(house: House, heard: list[str]) -> None:
    furnish(house)
    machine = enrolled(house)
    names = cycle(MARKERS)
    tokens = [machine.bearer(), LOBBY, None, "acc-Otto", *MARKERS[:3]]
    statuses = set()

    for number, (method, path) in enumerate(pair for name in MARKERS[:4] for pair in paths(name)):
        for body in bodies(next(names))[number % 4 :: 4]:
            name = next(names)
            answer = house.call(
                method,
                f"{path}?since={name}&cursor={name}&{name}={name}",
                tokens[number % len(tokens)],
                content=body,
                headers={
                    "X-Name": name,
                    "Prefer": name,
                    "If-None-Match": name,
                    "Content-Encoding": ["", "gzip", name][number % 3],
                },
            )
            statuses.add(answer.status_code)
            heard += [answer.text, repr(dict(answer.headers))]
    heard.append(house.call("GET", "/metrics", None).text)

    assert {400, 401, 404, 415} <= statuses
    assert 500 not in statuses


def test_no_refusal_of_a_record_repeats_it(house: House, heard: list[str]) -> None:
    for name in MARKERS:
        wrong: list[dict[str, Any]] = [
            feedback(name),
            feedback(9, place=name * 10),
            feedback(9, language=name),
            check_in(name * 10),
            check_in(at=name),
            {"kind": name, "id": name},
            {name: name},
        ]
        heard += [repr(verdict) for verdict in house.send(*wrong)]
    heard.append(house.call("GET", "/metrics", None).text)


def test_no_refused_identity_repeats_what_was_shown(house: House, heard: list[str]) -> None:
    furnish(house)
    machine, stranger = enrolled(house), Machine(house)
    place = invite(house)
    for name in MARKERS[:25]:
        claims = machine.claims() | {"iss": name, "sub": name, "aud": name, "jti": name}
        headers = {"kid": name, name: name}
        heard.append(machine.token(jwt.encode(claims, machine.private, "EdDSA", headers)).text)
        headers = {"kid": machine.kid, "jku": name}
        heard.append(machine.token(jwt.encode(claims, machine.private, "EdDSA", headers)).text)
        heard.append(stranger.present(place.code[:4] + name[:6]).text)
        heard.append(machine.ask(name).text)
        heard.append(house.call("GET", f"/sites/{name}", None).headers["content-type"])


class Away:
    """A database that is gone, with a name in its complaint."""

    dialect = "sqlite"

    def read(self) -> None:
        raise StoreError(MARKERS[0])

    write = read


def test_a_database_that_fails_is_told_in_fixed_words(heard: list[str]) -> None:
    desk = Desk(Away(), lambda: NOON, on_loopback=True)  # type: ignore[arg-type]

    async def ask() -> set[int]:
        door = httpx.ASGITransport(build(desk), client=("127.0.0.1", 1))
        statuses = set()
        async with httpx.AsyncClient(transport=door, base_url="http://central") as client:
            bearer = {"Authorization": f"Bearer {MARKERS[3]}"}
            for method, path in paths(MARKERS[1]):
                answer = await client.request(
                    method, path, headers=bearer, content=MARKERS[2].encode()
                )
                heard.append(answer.text)
                statuses.add(answer.status_code)
        return statuses

    assert 503 in asyncio.run(ask())
