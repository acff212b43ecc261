"""Short tokens, and every way of getting one that must not work."""

import base64
import json
from datetime import timedelta
from typing import Any

import jwt
import pytest

from central.limits import Buckets, Limits
from sync.wire import identity
from tests.central.house import House, check_in, site
from tests.central.machines import (
    URL,
    Machine,
    draw,
    enrolled,
    furnish,
    invite,
    problem,
)

HERE = URL + identity.TOKEN_PATH


@pytest.fixture(autouse=True)
def identities(house: House) -> None:
    furnish(house)


def status(house: House, token: str) -> int:
    return house.call("GET", "/v1/site", token).status_code


def test_a_token_is_good_for_five_minutes(house: House) -> None:
    answer = enrolled(house).token()
    token = answer.json()["access_token"]

    assert (answer.json()["token_type"], answer.json()["expires_in"]) == ("Bearer", 300)
    assert answer.headers["cache-control"] == "no-store"
    house.now += timedelta(seconds=299)
    assert status(house, token) == 200
    house.now += timedelta(seconds=1)
    assert status(house, token) == 401


def test_of_a_token_only_its_hash_is_stored(house: House) -> None:
    token = enrolled(house).bearer()

    with house.store.read() as transaction:
        rows = transaction.rows("SELECT * FROM access_tokens")

    assert len(rows) == 1
    assert token not in repr([tuple(row) for row in rows])


def forged(machine: Machine, header: dict[str, Any], key: bytes | None = None) -> str:
    """A token of bare parts, signed with HMAC where a key is given."""
    head = {"typ": "JWT", "kid": machine.kid} | header
    parts = [
        base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode()
        for part in (head, machine.claims())
    ]
    if key is None:
        return ".".join([*parts, ""])
    import hashlib
    import hmac

    mac = hmac.new(key, ".".join(parts).encode(), hashlib.sha256).digest()
    return ".".join([*parts, base64.urlsafe_b64encode(mac).rstrip(b"=").decode()])


def test_algorithm_none_is_refused(house: House) -> None:
    machine = enrolled(house)

    for name in ("none", "None", "NONE", ""):
        assert machine.token(forged(machine, {"alg": name})).status_code == 401


def test_a_mac_made_with_the_public_key_is_refused(house: House) -> None:
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    machine = enrolled(house)
    pem = machine.private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)

    for key in (machine.public, pem):
        assert machine.token(forged(machine, {"alg": "HS256"}, key)).status_code == 401


def test_a_key_that_comes_along_in_the_header_is_not_believed(house: House) -> None:
    machine, stranger = enrolled(house), Machine(house)
    x = base64.urlsafe_b64encode(stranger.public).rstrip(b"=").decode()
    headers = {"kid": machine.kid, "jwk": {"kty": "OKP", "crv": "Ed25519", "x": x}}

    assertion = jwt.encode(machine.claims(), stranger.private, "EdDSA", headers=headers)

    assert machine.token(assertion).status_code == 401


@pytest.mark.parametrize(
    "at",
    [
        "https://elsewhere.example" + identity.TOKEN_PATH,
        URL,
        URL + identity.KEYS_PATH,
        "http://central.example" + identity.TOKEN_PATH,
        HERE + "/",
        [HERE],
        [HERE, "https://elsewhere.example"],
        "",
    ],
)
def test_an_assertion_for_another_address_is_refused(house: House, at: object) -> None:
    machine = enrolled(house)

    assert machine.token(machine.assertion(aud=at)).status_code == 401


@pytest.mark.parametrize(
    ("iat", "exp"),
    [
        (3600, 3660),  # from the future
        (30, 60),
        (-120, -60),  # expired
        (-60, -6),
        (0, 61),  # good for too long
        (0, 300),
        (-3600, 30),
        (-30 * 365 * 86_400, -30 * 365 * 86_400 + 60),
    ],
)
def test_an_assertion_of_another_time_is_refused_and_told_the_time(
    house: House, iat: int, exp: int
) -> None:
    machine = enrolled(house)
    now = int(house.now.timestamp())

    answer = machine.token(machine.assertion(iat=now + iat, exp=now + exp))

    assert answer.status_code == 401
    assert answer.json()["server_time"].startswith("2026-11-20T10:00")


def test_an_assertion_works_once(house: House) -> None:
    machine = enrolled(house)
    assertion = machine.assertion()
    assert machine.token(assertion).status_code == 200

    assert machine.token(assertion).status_code == 401
    assert (
        machine.token(
            machine.assertion(jti=jwt.decode(assertion, options={"verify_signature": False})["jti"])
        ).status_code
        == 401
    )


def test_what_was_spent_is_forgotten_once_it_has_expired(house: House) -> None:
    machine = enrolled(house)
    for _ in range(5):
        machine.bearer()
    house.now += timedelta(seconds=300)
    machine.bearer()

    with house.store.read() as transaction:
        spent = transaction.one("SELECT count(*) AS n FROM spent_assertions")
        tokens = transaction.one("SELECT count(*) AS n FROM access_tokens")
    assert spent is not None
    assert spent.n == 1
    assert tokens is not None
    assert tokens.n in (1, 6)  # five that end this very second may still be there


def test_another_kiosks_key_proves_nothing(house: House) -> None:
    mine, theirs = enrolled(house), enrolled(house, "south")

    assert mine.token(mine.assertion(iss=theirs.kiosk, sub=theirs.kiosk)).status_code == 401
    assert mine.token(mine.assertion(sub=theirs.kiosk)).status_code == 401
    claims = {**theirs.claims()}
    mixed = jwt.encode(claims, mine.private, "EdDSA", headers={"kid": theirs.kid})
    assert mine.token(mixed).status_code == 401


@pytest.mark.parametrize("missing", ["iss", "sub", "aud", "jti", "iat", "exp"])
def test_nothing_may_be_left_out(house: House, missing: str) -> None:
    machine = enrolled(house)
    claims = {name: claim for name, claim in machine.claims().items() if name != missing}

    assertion = jwt.encode(claims, machine.private, "EdDSA", headers={"kid": machine.kid})

    assert machine.token(assertion).status_code == 401


@pytest.mark.parametrize(
    "bent", ["", "Otto", "a.b.c", "e30.e30.e30", "." * 50, "x" * 4000, "é.é.é"]
)
def test_what_is_no_assertion_is_refused_without_an_echo(house: House, bent: str) -> None:
    answer = draw(house, bent)

    assert answer.status_code in (400, 401)
    assert "Otto" not in answer.text


@pytest.mark.parametrize(
    "fields",
    [
        {"grant_type": "password"},
        {"client_assertion_type": "Otto"},
        {"grant_type": ""},
    ],
)
def test_another_grant_is_not_given(house: House, fields: dict[str, str]) -> None:
    assert draw(house, enrolled(house).assertion(), **fields).status_code == 400


def test_a_field_twice_is_not_taken(house: House) -> None:
    machine = enrolled(house)
    form = f"grant_type={identity.GRANT}&grant_type={identity.GRANT}&client_assertion=x"

    answer = house.call("POST", identity.TOKEN_PATH, None, content=form)

    assert answer.status_code == 400
    assert machine.token().status_code == 200


def test_a_kiosk_that_runs_wild_is_slowed_down_and_the_others_are_not(house: House) -> None:
    wild, calm = enrolled(house), enrolled(house)
    time = [0.0]
    house.desk.limits = Limits(kiosks=Buckets(1.0, 10.0, lambda: time[0]))
    token = wild.bearer()
    answers = [house.call("GET", "/v1/site", token) for _ in range(12)]

    refused = [one for one in answers if one.status_code == 429]
    assert len(refused) == 3  # drawing the token was a call too
    assert problem(refused[0]) == "rate-limited"
    assert int(refused[0].headers["retry-after"]) >= 1
    assert status(house, calm.bearer()) == 200
    time[0] += 1.0
    assert [status(house, token), status(house, token)] == [200, 429]


RESOURCES = [
    ("GET", "/v1/sites/{site}"),
    ("GET", "/v1/sites/{site}/schedule"),
    ("GET", "/v1/site/{site}"),
    ("GET", "/v1/site/{site}/peppers"),
    ("GET", "/v1/kiosks/{kiosk}"),
    ("PUT", "/v1/kiosks/{kiosk}/health"),
    ("POST", "/v1/kiosks/{kiosk}/records"),
    ("POST", "/v1/enrolments/{enrolment}"),
]


@pytest.mark.parametrize(("method", "path"), RESOURCES)
def test_no_kiosk_reaches_what_is_anothers(house: House, method: str, path: str) -> None:
    kiosks_ = [enrolled(house, name) for name in ("north", "south", "north")]
    for one in kiosks_:
        for other in kiosks_:
            target = path.format(site="south", kiosk=other.kiosk, enrolment=other.enrolment)
            if one is other:
                continue
            said = {"assertion": one.assertion(URL + target)}
            answer = house.call(method, target, one.bearer(), json=said)
            assert answer.status_code == 404, (one.kiosk, target)


def test_whatever_a_kiosk_says_of_its_site_the_token_decides(house: House) -> None:
    token = enrolled(house, "south").bearer()
    headers = {"X-Site": "north", "Site": "north"}

    for query in ("", "?site=north", "?kiosk=north"):
        answer = house.call("GET", f"/v1/site{query}", token, headers=headers)
        assert answer.json()["id"] == site("south").id
        peppers = house.call("GET", f"/v1/site/peppers{query}", token, headers=headers)
        assert base64.b64decode(peppers.json()["peppers"][0]["value"]).startswith(b"south")


def test_a_check_in_for_another_sites_booking_changes_nothing_there(house: House) -> None:
    from tests.central.house import booking

    house.book(booking("a-1"), site="south")
    house.send(check_in("a-1"), token=enrolled(house, "north").bearer())

    page = house.schedule(token=enrolled(house, "south").bearer())
    assert [row.status for row in page.rows] == ["booked"]


def test_an_unconfirmed_invitation_is_no_kiosk(house: House) -> None:
    machine = Machine(house, kiosk=invite(house).kiosk)

    assert machine.token().status_code == 401
