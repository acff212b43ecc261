"""Readers plugged and unplugged while the service runs, which no virtual reader can be."""

import pytest
from smartcard import scard

from hardware import events
from hardware.pcsc import PcscConnection, PcscService
from hardware.reader import CardGone, CardMute, ReaderBusy, ReaderError, Seen, ServiceGone

PNP = "\\\\?PnP?\\Notification"
EMPTY = 0x00010000 | scard.SCARD_STATE_EMPTY
GONE = scard.SCARD_STATE_UNKNOWN | scard.SCARD_STATE_CHANGED


class Pcscd:
    """Answers as pcsclite does, for the readers that are plugged in just now."""

    def __init__(self) -> None:
        self.readers = ["A"]
        self.atr: list[int] = []
        self.while_waiting: list[list[str]] = []
        self.established = 0

    def establish(self, scope: int) -> tuple[int, int]:
        self.established += 1
        return scard.SCARD_S_SUCCESS, 7

    def list_readers(self, context: int, groups: list[str]) -> tuple[int, list[str]]:
        if not self.readers:
            return scard.SCARD_E_NO_READERS_AVAILABLE, []
        return scard.SCARD_S_SUCCESS, self.readers

    def change(
        self, context: int, wait: int, asked: list[tuple[str, int]]
    ) -> tuple[int, list[tuple[str, int, list[int]]]]:
        if wait:
            assert self.while_waiting, "waiting for ever"
            self.readers = self.while_waiting.pop(0)
        states = []
        for name, _ in asked:
            state = EMPTY | scard.SCARD_STATE_CHANGED if name in self.readers else GONE
            if name == PNP:
                state = len(self.readers) << 16 | scard.SCARD_STATE_CHANGED
            states.append((name, state, self.atr))
        return scard.SCARD_S_SUCCESS, states


@pytest.fixture
def pcscd(monkeypatch: pytest.MonkeyPatch) -> Pcscd:
    stack = Pcscd()
    monkeypatch.setattr(scard, "SCardEstablishContext", stack.establish)
    monkeypatch.setattr(scard, "SCardListReaders", stack.list_readers)
    monkeypatch.setattr(scard, "SCardGetStatusChange", stack.change)
    monkeypatch.setattr(scard, "SCardReleaseContext", lambda _: scard.SCARD_S_SUCCESS)
    return stack


@pytest.mark.parametrize(
    "changes",
    [
        [["A", "B"]],
        [[]],
        [["B"]],
        [["A", "B"], ["B"], [], ["A"]],
    ],
)
def test_each_look_shows_the_readers_there_are(pcscd: Pcscd, changes: list[list[str]]) -> None:
    service = PcscService()
    assert service.look() == {"A": Seen("A", count=1)}
    pcscd.while_waiting = list(changes)
    for readers in changes:
        assert service.look(None) == {name: Seen(name, count=1) for name in readers}


def test_a_lost_service_is_opened_anew(pcscd: Pcscd, monkeypatch: pytest.MonkeyPatch) -> None:
    service = PcscService()
    service.look()
    with monkeypatch.context() as broken:
        broken.setattr(scard, "SCardGetStatusChange", lambda *_: (scard.SCARD_E_NO_SERVICE, []))
        with pytest.raises(ServiceGone):
            service.look(None)
    assert service.look() == {"A": Seen("A", count=1)}
    assert pcscd.established == 2


@pytest.mark.parametrize("size", [0, 1, 2, 33, 36, 65])
def test_no_more_of_an_answer_to_reset_is_believed_than_there_can_be(
    pcscd: Pcscd, size: int
) -> None:
    pcscd.atr = [0x3B] * size
    assert PcscService().look()["A"].atr == b"\x3b" * min(size, 33)


@pytest.mark.parametrize("name", ["", "A\nB", '"', "\u202e", "读卡器", "🂡" * 200, "\x00"])
def test_a_readers_odd_name_is_told_as_it_is(pcscd: Pcscd, name: str) -> None:
    pcscd.readers = [name]
    (seen,) = PcscService().look().values()
    told = events.encode(events.ReaderFound(seen.reader))
    assert told.count(b"\n") == 1
    assert events.decode(told) == events.ReaderFound(name)


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> PcscConnection:
    monkeypatch.setattr(
        scard, "SCardConnect", lambda *_: (scard.SCARD_S_SUCCESS, 5, scard.SCARD_PROTOCOL_T0)
    )
    monkeypatch.setattr(scard, "SCardBeginTransaction", lambda _: scard.SCARD_S_SUCCESS)
    return PcscConnection(7, "A")


@pytest.mark.parametrize(
    ("code", "answer", "meaning"),
    [
        (scard.SCARD_S_SUCCESS, [], CardMute),
        (scard.SCARD_S_SUCCESS, [0x90], CardMute),
        (scard.SCARD_W_REMOVED_CARD, [], CardGone),
        (scard.SCARD_E_READER_UNAVAILABLE, [], CardGone),
        (scard.SCARD_W_RESET_CARD, [], CardMute),
        (scard.SCARD_E_SHARING_VIOLATION, [], ReaderBusy),
        (scard.SCARD_E_NO_SERVICE, [], ServiceGone),
        (scard.SCARD_F_UNKNOWN_ERROR, [], ServiceGone),
        (-1, [0x90, 0x00], ServiceGone),
    ],
)
def test_whatever_a_reader_says_means_one_of_five_things(
    monkeypatch: pytest.MonkeyPatch,
    held: PcscConnection,
    code: int,
    answer: list[int],
    meaning: type[ReaderError],
) -> None:
    monkeypatch.setattr(scard, "SCardTransmit", lambda *_: (code, answer))
    with pytest.raises(meaning):
        held.transmit(b"\x00\xb0\x00\x00\x00")


def test_the_protocol_is_the_one_agreed_with_the_card_at_its_last_power_up(
    monkeypatch: pytest.MonkeyPatch, held: PcscConnection
) -> None:
    assert held.protocol.name == "T0"
    monkeypatch.setattr(
        scard, "SCardReconnect", lambda *_: (scard.SCARD_S_SUCCESS, scard.SCARD_PROTOCOL_T1)
    )
    held.power_cycle()
    assert held.protocol.name == "T1"
