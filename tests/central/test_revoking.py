"""Pausing, revoking and replacing a kiosk, and its next key."""

import base64
from datetime import timedelta
from typing import Any

import jwt
import pytest

from central import kiosks
from sync.wire import identity
from tests.central.house import House, check_in
from tests.central.machines import EEVA, URL, Machine, enrolled, furnish, noted, problem

HERE = URL + identity.TOKEN_PATH


@pytest.fixture(autouse=True)
def identities(house: House) -> None:
    furnish(house)


def status(house: House, token: str) -> int:
    return house.call("GET", "/v1/site", token).status_code


def do(house: House, deed: Any, *told: object) -> Any:  # noqa: ANN401
    with house.store.write() as transaction:
        return deed(transaction, *told, EEVA, house.now)


def test_a_paused_kiosk_is_told_so_and_goes_on_afterwards(house: House) -> None:
    machine = enrolled(house)
    token = machine.bearer()
    do(house, kiosks.pause, machine.kiosk)

    for answer in (house.call("GET", "/v1/site", token), machine.token()):
        assert (answer.status_code, problem(answer)) == (403, "paused")
        assert answer.headers["retry-after"] == "60"
    do(house, kiosks.resume, machine.kiosk)
    assert status(house, token) == 200


def test_a_revoked_kiosk_is_told_so_at_its_next_call(house: House) -> None:
    machine = enrolled(house)
    token = machine.bearer()
    do(house, kiosks.revoke, machine.kiosk)

    for answer in (house.call("GET", "/v1/site", token), machine.token()):
        assert (answer.status_code, problem(answer)) == (403, "revoked")
    house.now += timedelta(days=400)
    assert problem(machine.token()) == "revoked"
    assert house.call("GET", "/v1/site", token).status_code == 401  # a token alone tells no more


def test_who_cannot_prove_to_be_the_kiosk_is_not_told_that_it_was_revoked(house: House) -> None:
    machine, stranger = enrolled(house), Machine(house)
    do(house, kiosks.revoke, machine.kiosk)

    bent = jwt.encode(machine.claims(), stranger.private, "EdDSA", headers={"kid": machine.kid})

    assert problem(machine.token(bent)) == "unauthorized"


def test_a_development_token_can_be_revoked_too(house: House) -> None:
    do(house, kiosks.revoke, house.kiosks["dev-lobby"])

    assert problem(house.call("GET", "/v1/site")) == "revoked"


def test_after_replacing_name_and_history_stay_and_the_old_machine_is_out(house: House) -> None:
    old = enrolled(house)
    token = old.bearer()
    first = check_in()
    house.send(first, token=token)
    invitation = do(house, kiosks.replace, old.kiosk)
    assert status(house, token) == 200  # it goes on until the new one is confirmed

    new = Machine(house).enrol(invitation)

    assert new.kiosk == old.kiosk
    assert problem(house.call("GET", "/v1/site", token)) == "revoked"
    assert problem(old.token()) == "revoked"
    (verdict,) = house.send(first, token=new.bearer())
    assert verdict.verdict == "accepted"
    with house.store.read() as transaction:
        rows = transaction.rows("SELECT id FROM records WHERE kiosk = :kiosk", kiosk=new.kiosk)
    assert len(rows) == 1


def test_a_revoked_kiosk_comes_back_by_replacing(house: House) -> None:
    machine = enrolled(house)
    do(house, kiosks.revoke, machine.kiosk)

    again = Machine(house).enrol(do(house, kiosks.replace, machine.kiosk))

    assert status(house, again.bearer()) == 200


def roll(machine: Machine, next_key: Machine, token: str, **claims: Any) -> Any:  # noqa: ANN401
    next_key.kiosk = machine.kiosk
    said = {
        "public_key": base64.b64encode(next_key.public).decode(),
        "assertion": next_key.assertion(URL + identity.KEYS_PATH, **claims),
    }
    return machine.house.call("POST", identity.KEYS_PATH, token, json=said)


def test_the_old_key_is_good_until_the_new_one_is_used(house: House) -> None:
    machine, rolled = enrolled(house), Machine(house)
    token = machine.bearer()
    assert roll(machine, rolled, token).status_code == 204
    assert roll(machine, rolled, token).status_code == 204  # the answer was lost: asked again

    assert machine.token().status_code == 200
    fresh = rolled.bearer()
    assert machine.token().status_code == 401
    assert status(house, token) == 401
    assert status(house, fresh) == 200
    assert [one.deed for one in noted(house)[-1:]] == ["kiosk.roll"]


def test_a_new_key_must_be_proven(house: House) -> None:
    machine, other = enrolled(house), Machine(house)
    token = machine.bearer()
    now = int(house.now.timestamp())

    assert roll(machine, other, token, iss="kiosk-else").status_code == 400
    assert roll(machine, other, token, aud=HERE).status_code == 400
    assert roll(machine, other, token, exp=now - 60).status_code == 400
    other.private = machine.private
    assert roll(machine, other, token).status_code == 409


def test_a_kiosk_cannot_take_anothers_key(house: House) -> None:
    mine, theirs = enrolled(house), enrolled(house, "south")
    copy = Machine(house, theirs.private)

    assert roll(mine, copy, mine.bearer()).status_code == 409
