"""Somebody at the desk page, and the accounts they sign in with."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from central import audit, staff
from central.audit import Actor
from tests.central.house import COMMENTS_KEY, NOON, House, new_id

SEATS: list[httpx.Client] = []  # closed when the test is over
PASSWORD = "correct horse battery"
OS = Actor("os:test", "console")
TOKEN = re.compile(r'name="form_token" value="([^"]+)"')


def staff_call(**fields: Any) -> dict[str, Any]:  # noqa: ANN401 - wrong ones too
    return {
        "kind": "staff_call",
        "id": new_id(7),
        "seq": int(new_id()[-6:], 16) + 1,
        "at": "2026-11-20T11:58:00+02:00",
        "cause": "asked_for_help",
        "screen": "Welcome",
        **fields,
    }


@contextmanager
def staffed(house: House) -> Iterator[House]:
    """An account for each role at north, one for all of south."""
    with house.store.write() as transaction:
        for role in staff.ROLES:
            staff.add(transaction, role, "north", frozenset({role}), PASSWORD, OS, NOON)
        staff.add(transaction, "south", "south", frozenset(staff.ROLES), PASSWORD, OS, NOON)
    house.desk.keyring = {COMMENTS_KEY.kid: COMMENTS_KEY}
    yield house
    while SEATS:
        SEATS.pop().close()


class Seat:
    """Somebody at the desk, without scripts."""

    def __init__(self, house: House, name: str, password: str = PASSWORD) -> None:
        self.house = house
        self.client = httpx.Client(base_url=house.client.base_url, timeout=15)
        SEATS.append(self.client)
        self.answer = self.client.post("/office/sign-in", data={"name": name, "password": password})

    def page(self, path: str = "/office") -> str:
        return self.client.get(path, follow_redirects=True).text

    def does(self, path: str, **fields: str) -> httpx.Response:
        token = TOKEN.search(self.page())
        form = {"form_token": token[1] if token else "", "site": "north", **fields}
        return self.client.post(path, data=form)


def deeds(house: House) -> list[str]:
    """What was done since the last account was made: nobody can empty the log for a test."""
    with house.store.read() as transaction:
        found = [one.deed for one in audit.entries(transaction)]
    return found[len(found) - found[::-1].index("staff.add") :]
