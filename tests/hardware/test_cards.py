"""The virtual card answers like a real one; `aula card` masks; the log has no room for people."""

from typing import Any

import pytest

from hardware import cli, events, log
from hardware.person import CardHolder, Identifier, Insurer, Person
from hardware.virtual import cards, official

HOLDER = CardHolder(
    "egk",
    "DE",
    (Person((Identifier("urn:x", "SECRET1"),), "SECRET2", "SECRET3", "SECRET4", title="SECRET5"),),
    Insurer("109500969", "Test"),
)

HCA = "00A4040C06D27600000102"


@pytest.mark.parametrize(
    ("apdus", "status"),
    [
        (["00B0000010"], "6986"),
        (["00A4040C03A00000"], "6A82"),
        (["00A4040006D27600000102"], "6A86"),
        (["00B0810000"], "6A82"),  # no SFI 01 under the MF
        ([HCA, "00B0830000"], "6982"),  # GVD
        ([HCA, "00B081FF00"], "6282"),
        ([HCA, "00B0810000", "00B0017A01"], "6B00"),
        ([HCA, "00B0810000", "00B0017901"], "9000"),
        (["00200001"], "6D00"),
        (["80B0810000"], "6E00"),
        (["00B2019C00"], "6A82"),
        (["00B201F400"], "9000"),
        (["00B203F400"], "6A83"),
        (["00B0"], "6700"),
        (["00CA005A00"], "6A88"),
        (["00C0000000"], "6985"),
    ],
)
def test_the_virtual_card_refuses_as_real_ones_do(apdus: list[str], status: str) -> None:
    card = official.official()
    answers = [card.transmit(bytes.fromhex(apdu)) for apdu in apdus]
    assert answers[-1][-2:].hex().upper() == status


def test_one_short_number_is_two_files() -> None:
    card = official.official()
    assert card.transmit(bytes.fromhex("00B0820000")).hex().upper().startswith("5A0A80276")
    card.transmit(bytes.fromhex(HCA))
    assert card.transmit(bytes.fromhex("00B0820000")).hex().upper().startswith("0008014D")


def test_power_makes_the_card_forget_what_was_selected() -> None:
    card = official.official()
    card.transmit(bytes.fromhex(HCA))
    card.reset()
    assert card.transmit(bytes.fromhex("00B0810000")).hex().upper() == "6A82"


@pytest.mark.parametrize("card", ["egk", "none"])
@pytest.mark.parametrize("fault", ["explode", "yank:x", "slow:-1"])
def test_an_unknown_card_or_fault_is_refused(card: str, fault: str) -> None:
    with pytest.raises(cards.NoSuchCard):
        cards.play(card, fault)


def test_lines_are_masked_unless_asked_for() -> None:
    read = events.CardRead("R", holder=HOLDER, ms=1)
    assert "SECRET" not in cli.masked_line(read, show=False)
    assert cli.masked_line(read, show=True).count("SECRET") == 5
    scanned = events.CodeScanned(kind=events.CodeKind.IDENTIFIER, holder=HOLDER, value="SECRET6")
    assert "SECRET" not in cli.masked_line(scanned, show=False)
    assert "SECRET" in cli.masked_line(scanned, show=True)
    assert "SECRET" not in str(cli.card_object(read, show=False))


def test_a_masked_line_is_a_line_of_the_same_kind() -> None:
    read = events.CardRead("R", holder=HOLDER, ms=1)
    assert isinstance(events.decode(cli.masked_line(read, show=False).encode()), events.CardRead)


def test_the_log_takes_no_other_fields(capfd: pytest.CaptureFixture[str]) -> None:
    log.log("card_read", ms=3)
    fields: dict[str, Any] = {"name": "SECRET"}
    with pytest.raises(AssertionError):
        log.log("card_read", **fields)
    assert capfd.readouterr().err == '{"level": "info", "event": "card_read", "ms": 3}\n'
