"""`aula card read --json` itself, at a real pcscd, for every card there is to play."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from hardware import families
from hardware.iso7816 import Card
from hardware.person import CardHolder, Person
from hardware.virtual import cards, namespace
from hardware.virtual.t0 import protocol
from tests.hardware.processes import ROOT, StageProcess

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(namespace.why_not() is not None, reason=f"stage: {namespace.why_not()}"),
]

SERIAL = 4  # born in 1950, month and day not known; hard letters
READ = [name for name in cards.CARDS if name != "unknown"]
UNSPLIT = {"my_mykad": "A'ISHAH @ SITI BINTI MOHD. UJIAN", "tw_nhi": "李"}
SILENT_ON_BIRTH = {"fi_fineid", "lv_eid"}  # a certificate says name and number
WHOLE_BIRTH_DATE = {"egk", "egk-private", "egk-official", "ee_id_2018-digi", "lt_eid"}


@pytest.fixture(scope="module")
def stage() -> Iterator[StageProcess]:
    """One pcscd with virtual readers for all of them."""
    process = StageProcess()
    yield process
    process.close()


def card_read(stage: StageProcess, timeout: float = 30) -> tuple[int, dict[str, Any]]:
    """What `aula card read --json` exits with and prints."""
    words = ("card", "read", "--json", "--show-personal-data", "--timeout", str(timeout))
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", *words],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=os.environ | {"PCSCLITE_CSOCK_NAME": stage.socket},
        check=False,
    )
    assert done.stdout.count("\n") == 1, done.stderr
    return done.returncode, json.loads(done.stdout)


def holder_of(name: str) -> CardHolder:
    """The people of a virtual card, read without a reader."""
    virtual = cards.play(name, serial=SERIAL).card
    card = Card(virtual.transmit, protocol=protocol(virtual.atr))
    return families.read(card, date.today(), virtual.atr)


def flat(person: Person) -> dict[str, Any]:
    numbers = [{"system": each.system, "value": each.value} for each in person.identifiers]
    names = (field for field in person.__struct_fields__ if field != "identifiers")
    return {"identifiers": numbers, **{name: getattr(person, name) for name in names}}


@pytest.mark.parametrize("name", READ)
def test_every_card_is_one_object_with_its_people(stage: StageProcess, name: str) -> None:
    stage.order(insert=name, serial=SERIAL)
    code, told = card_read(stage)
    holder = holder_of(name)
    assert code == 0
    assert (told["family"], told["country"]) == (holder.family, holder.country)
    assert told["people"] == [flat(person) for person in holder.people]
    assert {field: told[field] for field in told["people"][0]} == told["people"][0]
    assert (told["valid_from"], told["valid_to"]) == (holder.valid_from, holder.valid_to)
    assert told["insurer"] == (
        {"id": holder.insurer.id, "name": holder.insurer.name} if holder.insurer else None
    )
    assert told["warnings"] == list(holder.warnings)
    assert told["updated"] == holder.updated
    if name in UNSPLIT:
        assert (told["family_name"], told["given_names"]) == (UNSPLIT[name], "")
    if name not in SILENT_ON_BIRTH | WHOLE_BIRTH_DATE:
        assert told["birth_date"] == "1950-00-00"


def test_several_people_are_all_there_the_holder_at_the_top(stage: StageProcess) -> None:
    stage.order(insert="fr_vitale", serial=SERIAL)
    _, told = card_read(stage)
    names = [person["given_names"] for person in told["people"]]
    assert len(names) > 1
    assert told["given_names"] == names[0] == "NOËL"


@pytest.mark.parametrize("name", ["egk", "at_ecard", "it_ts_cns", "tw_nhi"])
def test_a_card_that_was_never_activated_exits_5_with_its_cause(
    stage: StageProcess, name: str
) -> None:
    stage.order(insert=name, fault="deactivated")
    assert card_read(stage) == (5, {"unreadable": "empty"})


def test_a_blank_card_exits_5_with_its_cause(stage: StageProcess) -> None:
    stage.order(insert="at_ecard", fault="empty")
    assert card_read(stage) == (5, {"unreadable": "empty"})


def test_a_stranger_exits_5_with_its_atr(stage: StageProcess) -> None:
    stage.order(insert="unknown")
    assert card_read(stage) == (5, {"unreadable": "unknown_card", "atr": "3B6500000801020304"})


def test_a_card_that_came_in_time_is_read_however_long_it_takes(stage: StageProcess) -> None:
    """The seconds are for the card to come; without that, one that came would not have come."""
    stage.order(insert="egk", fault="slow:700")
    code, told = card_read(stage, timeout=3)
    assert (code, told["family"]) == (0, "egk")
