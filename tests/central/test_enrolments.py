"""A machine becomes a kiosk by a code that works once and a number that a person compares."""

from datetime import timedelta

import pytest

from central import kiosks
from central.enrolments import TRIES
from sync.wire import identity
from tests.central.house import House
from tests.central.machines import EEVA, URL, Machine, enrolled, furnish, invite, noted, problem


@pytest.fixture(autouse=True)
def identities(house: House) -> None:
    furnish(house)


def confirm(house: House, kiosk: str, number: str) -> bool:
    with house.store.write() as transaction:
        return kiosks.confirm(transaction, kiosk, number, EEVA, house.now)


def waiting(house: House, kiosk: str) -> str:
    """The check number central shows."""
    with house.store.read() as transaction:
        (one,) = (k for k in kiosks.listed(transaction, house.now) if k.kiosk == kiosk)
    return one.check_number


def wrong(code: str) -> str:
    """The same place, another secret."""
    last = "7" if code[-1] != "7" else "8"
    return code[:-1] + last


def test_from_a_code_to_a_token(house: House) -> None:
    invitation = invite(house)
    machine = Machine(house)
    assert machine.present(invitation.code).status_code == 201
    assert machine.ask().json() == {"state": "pending"}

    number = identity.check_number(machine.enrolment, invitation.code, machine.public)
    assert waiting(house, invitation.kiosk) == number
    assert confirm(house, invitation.kiosk, number)

    told = machine.ask().json()
    assert (told["kiosk"], told["site"]) == (invitation.kiosk, "north")
    assert "BEGIN CERTIFICATE" in told["ca"]
    machine.kiosk = told["kiosk"]
    answer = house.call("GET", "/v1/site/peppers", machine.bearer())
    assert answer.status_code == 200


def test_a_code_is_ten_letters_and_its_fingerprint_goes_with_it(house: House) -> None:
    invitation = invite(house)

    assert len(invitation.code) == identity.CODE_LENGTH
    assert set(invitation.code) <= set(identity.CODE_ALPHABET)
    assert [len(one) for one in invitation.ca_sha256] == [64]
    assert invitation.url == URL


@pytest.mark.parametrize("typed", [str.lower, lambda c: f" {c[:5]}-{c[5:]} ", lambda c: c])
def test_a_code_may_be_typed_as_people_type(house: House, typed: object) -> None:
    assert callable(typed)
    assert Machine(house).present(typed(invite(house).code)).status_code == 201


def test_letters_that_look_like_digits_are_digits() -> None:
    assert identity.normal_code("oO-iIlL") == "001111"


def test_a_code_works_once(house: House) -> None:
    invitation = invite(house)
    assert Machine(house).present(invitation.code).status_code == 201

    answer = Machine(house).present(invitation.code)

    assert (answer.status_code, problem(answer)) == (403, "enrolment-refused")


def test_a_code_is_good_for_half_an_hour(house: House) -> None:
    invitation = invite(house)
    house.now += timedelta(minutes=30)

    assert problem(Machine(house).present(invitation.code)) == "enrolment-refused"


def test_five_wrong_tries_kill_a_code(house: House) -> None:
    invitation, other = invite(house), invite(house)
    for _ in range(TRIES):
        assert problem(Machine(house).present(wrong(invitation.code))) == "enrolment-refused"

    assert problem(Machine(house).present(invitation.code)) == "enrolment-refused"
    assert Machine(house).present(other.code).status_code == 201  # others' codes live on


def test_the_fifth_try_may_be_the_right_one(house: House) -> None:
    invitation = invite(house)
    for _ in range(TRIES - 1):
        Machine(house).present(wrong(invitation.code))

    assert Machine(house).present(invitation.code).status_code == 201


def test_a_second_code_for_a_place_ends_the_first(house: House) -> None:
    first = invite(house)
    with house.store.write() as transaction:
        kiosks.replace(transaction, first.kiosk, EEVA, house.now)

    assert problem(Machine(house).present(first.code)) == "enrolment-refused"


def test_who_guesses_is_slowed_down(house: House) -> None:
    statuses = [Machine(house).present("0" * 10).status_code for _ in range(40)]

    assert statuses.count(403) in range(30, 33)
    answer = Machine(house).present("0" * 10)
    assert (answer.status_code, problem(answer)) == (429, "rate-limited")
    assert int(answer.headers["retry-after"]) >= 1


def test_nothing_is_told_before_somebody_confirms(house: House) -> None:
    invitation = invite(house)
    machine = Machine(house)
    machine.present(invitation.code)

    assert machine.ask().json() == {"state": "pending"}
    machine.kiosk = invitation.kiosk
    assert machine.token().status_code == 401
    assert not confirm(house, invitation.kiosk, "000000")
    assert machine.token().status_code == 401


def test_five_wrong_numbers_end_an_enrolment(house: House) -> None:
    invitation = invite(house)
    machine = Machine(house)
    machine.present(invitation.code)
    number = identity.check_number(machine.enrolment, invitation.code, machine.public)
    other = f"{(int(number) + 1) % 1_000_000:06}"
    for _ in range(TRIES):
        assert not confirm(house, invitation.kiosk, other)

    assert not confirm(house, invitation.kiosk, number)
    assert machine.ask().status_code == 404


def test_a_machine_with_a_stolen_code_shows_another_number(house: House) -> None:
    invitation = invite(house)
    thief, kiosk = Machine(house), Machine(house)
    thief.present(invitation.code)
    shown = identity.check_number(thief.enrolment, invitation.code, kiosk.public)

    assert waiting(house, invitation.kiosk) != shown


def test_an_enrolment_answers_the_machine_that_began_it_alone(house: House) -> None:
    mine, theirs = Machine(house), Machine(house)
    mine.present(invite(house).code)
    theirs.present(invite(house, "south").code)

    assert mine.ask(theirs.enrolment).status_code == 404
    mine.enrolment, kept = theirs.enrolment, mine.enrolment
    assert mine.ask().status_code == 404
    mine.enrolment = kept
    assert mine.ask().status_code == 200
    assert mine.ask("0" * 32).status_code == 404


def test_a_machine_whose_clock_is_wrong_is_told_the_time(house: House) -> None:
    machine = Machine(house)
    machine.present(invite(house).code)
    long_ago = int(house.now.timestamp()) - 30 * 365 * 86_400

    answer = machine.ask(iat=long_ago, exp=long_ago + 60)

    assert answer.status_code == 401
    assert answer.json()["server_time"].startswith("2026-11-20")


def test_a_key_that_is_a_kiosks_already_cannot_enrol_again(house: House) -> None:
    machine = enrolled(house)

    assert problem(machine.present(invite(house, "south").code)) == "enrolment-refused"


def test_of_a_code_only_a_hash_is_stored(house: House) -> None:
    invitation = invite(house)

    with house.store.read() as transaction:
        rows = transaction.rows("SELECT * FROM enrolments")

    assert invitation.code not in repr([tuple(row) for row in rows])


def test_all_of_it_is_in_the_audit_log(house: House) -> None:
    before = len(noted(house))
    machine = enrolled(house)

    deeds = [(one.deed, one.subject, one.who) for one in noted(house)[before:]]
    assert deeds == [
        ("kiosk.add", machine.kiosk, "os:eeva"),
        ("enrolment.present", machine.kiosk, "kiosk"),
        ("kiosk.confirm", machine.kiosk, "os:eeva"),
    ]


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"code": "x", "public_key": "AAAA", "version": "1"},
        {"code": "0" * 10, "public_key": "A" * 43 + "=", "version": "Otto was here"},
        {"code": "0" * 10, "public_key": "Otto", "version": "1"},
        {"code": 7, "public_key": "A" * 43 + "=", "version": "1"},
        ["Otto"],
    ],
)
def test_what_is_no_enrolment_is_refused_without_an_echo(house: House, said: object) -> None:
    answer = house.call("POST", identity.ENROLMENTS_PATH, None, json=said)

    assert answer.status_code == 400
    assert "Otto" not in answer.text


def test_a_body_beyond_reason_is_not_read(house: House) -> None:
    for path in (identity.ENROLMENTS_PATH, identity.TOKEN_PATH):
        assert house.call("POST", path, None, content=b"x" * 9000).status_code == 413
