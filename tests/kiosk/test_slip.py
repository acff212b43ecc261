"""The slip: printed by a process of its own, promised to nobody before it is out."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from kiosk.effects import Printed, PrintSlip, Stored
from kiosk.qr import modules
from kiosk.slip.picture import draw, escpos
from kiosk.slip.printer import SlipPrinter
from kiosk.slip.settings import Slip
from kiosk.slip.words import SlipWords
from kiosk.state import Screen
from kiosk.touches import Confirmed
from sync import visit_code
from tests.kiosk.journey import OUT, Kiosk
from tests.kiosk.lobbies import PEPPER, Desk, furnish

CODE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
WORDS = SlipWords(
    house="Kallion lääkäriasema",
    call_code="KM47",
    where="المختبر · kerros 2 · huone 214",
    directions="Hissillä toiseen kerrokseen, sitten oikealle.",
    invitation="Scan this on your way out and tell us how it went.",
    visit_code=f"AULA:V1:{CODE}",
)


def checked_in(code: str) -> Kiosk:
    kiosk = Kiosk()
    kiosk.recognises()
    kiosk.see(Confirmed())
    kiosk.see(Stored(kiosk.visit.number, "record", code))
    return kiosk


def test_a_check_in_that_is_stored_is_printed_with_its_code_and_nobodys_name() -> None:
    kiosk = checked_in(CODE)

    printing = kiosk.asked[-1]
    assert isinstance(printing, PrintSlip)
    assert printing.ticket.visit_code == CODE
    assert all(not booking.appointment_id for booking in printing.ticket.bookings)
    assert not kiosk.visit.slip_out
    assert kiosk.see(Printed(kiosk.visit.number)) is Screen.CHECKED_IN
    assert kiosk.visit.slip_out


def test_without_slips_nothing_is_printed() -> None:
    assert not any(isinstance(effect, PrintSlip) for effect in checked_in("").asked)


def test_a_slip_that_comes_too_late_is_nobody_elses() -> None:
    kiosk = checked_in(CODE)
    late = Printed(kiosk.visit.number)
    kiosk.see(OUT)
    kiosk.recognises()
    kiosk.see(Confirmed(), late)

    assert not kiosk.visit.slip_out


@pytest.mark.slow
def test_the_picture_is_black_on_white_and_its_code_can_be_read_back(
    qapp: QGuiApplication,
) -> None:
    picture = draw(WORDS, 576)
    code = modules(WORDS.visit_code)
    side = 576 * 55 // 100 // (code.size + 8)
    left = (576 - side * code.size) // 2
    bottom = max(y for y in range(picture.height()) if _dark(picture, left, y))
    top = bottom + 1 - side * code.size

    read = tuple(
        tuple(
            _dark(picture, left + x * side + side // 2, top + y * side + side // 2)
            for x in range(code.size)
        )
        for y in range(code.size)
    )
    assert read == code.rows


def _dark(picture: QImage, x: int, y: int) -> bool:
    return picture.pixelColor(x, y).lightness() < 128


@pytest.mark.slow
@pytest.mark.parametrize("dots", [384, 512, 576])
def test_the_printer_gets_the_picture_in_bands_and_cuts(qapp: QGuiApplication, dots: int) -> None:
    picture = draw(WORDS, dots)
    told = escpos(picture)

    assert told.startswith(b"\x1b@\x1dv0\x00" + (dots // 8).to_bytes(2, "little"))
    assert told.endswith(b"\x1bd\x04\x1dV\x42\x00")
    bands = -(-picture.height() // 128)
    assert len(told) == 2 + bands * 8 + picture.height() * dots // 8 + 3 + 4


@pytest.fixture
def owner(qapp: QGuiApplication) -> Iterator[QObject]:
    owner = QObject()
    yield owner
    owner.deleteLater()


def printer(owner: QObject, **slip: object) -> SlipPrinter:
    return SlipPrinter(Slip(**slip), owner)  # type: ignore[arg-type]


@pytest.mark.slow
def test_a_device_gets_every_byte(qtbot: QtBot, owner: QObject, tmp_path: Path) -> None:
    device = tmp_path / "lp0"
    os.mkfifo(device)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(device.read_bytes()), daemon=True)
    reader.start()
    slip = bytes(range(256)) * 1000

    printing = printer(owner, device=device)
    with qtbot.waitSignal(printing.printed) as told:
        printing.print(slip, 7)

    reader.join(5)
    assert got == [slip]
    assert told.args == [7]


@pytest.mark.slow
def test_a_command_gets_every_byte(qtbot: QtBot, owner: QObject, tmp_path: Path) -> None:
    paper = tmp_path / "paper"
    printing = printer(owner, command=("sh", "-c", f"cat > {paper}"))

    with qtbot.waitSignal(printing.printed):
        printing.print(b"slip" * 50_000, 7)

    assert paper.read_bytes() == b"slip" * 50_000


@pytest.mark.slow
@pytest.mark.parametrize(
    "slip",
    [
        {"device": Path("/nowhere/lp0")},
        {"command": ("sh", "-c", "exit 1")},
        {"command": ("sh", "-c", "exec <&-; exit 3")},
        {"command": ("sh", "-c", "kill -9 $$")},
        {"command": ("/nowhere/printer",)},
    ],
)
def test_what_fails_is_said_to_the_log_and_promised_to_nobody(
    qtbot: QtBot, owner: QObject, capsys: pytest.CaptureFixture[str], slip: dict[str, object]
) -> None:
    printing = printer(owner, **slip)
    with qtbot.assertNotEmitted(printing.printed):
        printing.print(b"slip" * 100_000, 7)
        qtbot.waitUntil(lambda: not printing.busy)

    assert "slip_not_printed" in capsys.readouterr().err


@pytest.mark.slow
def test_a_printer_without_paper_holds_nobody_up(qtbot: QtBot, tmp_path: Path) -> None:
    device = tmp_path / "lp0"
    os.mkfifo(device)  # nobody reads it: the writer would wait for ever
    furnish(tmp_path)
    desk = Desk(qtbot, tmp_path, slip=Slip(device=device))
    try:
        desk.arrives()
        desk.sees("CheckedIn")
        assert not desk.lobby.visit.moment.slip_out
        assert "Ota kuponkisi mukaan." not in desk.reads()
        desk.takes_card()
        desk.touches("leave")
        desk.sees("Welcome")
    finally:
        desk.lobby.close()


@pytest.mark.slow
def test_the_slip_of_a_real_visit_opens_its_answer(qtbot: QtBot, tmp_path: Path) -> None:
    paper = tmp_path / "paper"
    furnish(tmp_path)
    slip = Slip(command=("sh", "-c", f"cat > {paper}"), on_screen=True)
    desk = Desk(qtbot, tmp_path, slip=slip)
    try:
        desk.arrives()
        desk.sees("CheckedIn")
        qtbot.waitUntil(lambda: desk.lobby.visit.moment.slip_out)
        ticket = desk.lobby.visit.moment.ticket
        assert ticket is not None
        code = ticket.visit_code
        assert visit_code.is_ours(code, [PEPPER])
        assert paper.read_bytes().startswith(b"\x1b@\x1dv0")
        desk.takes_card()
        desk.touches("leave")
        desk.sees("Welcome")
        desk.lobby.reader.scan(f"AULA:V1:{code}")
        desk.sees("Rating")
        desk.touches("score-9")
        desk.sees("MainReason")
        arrived, answer = desk.outbox()
        assert code not in str(desk.lobby.visit.leaving.__dict__)
    finally:
        desk.lobby.close()
    read = visit_code.read(str(answer["visit_nonce"]))
    assert read is not None
    assert read[0] == code
    assert code not in msgspec.json.encode(arrived).decode()
