"""Readers plugged and unplugged while the service runs, which no virtual reader can be."""

import pytest
from smartcard import scard

from hardware.pcsc import PcscService
from hardware.reader import Seen, ServiceGone

PNP = "\\\\?PnP?\\Notification"
EMPTY = 0x00010000 | scard.SCARD_STATE_EMPTY
GONE = scard.SCARD_STATE_UNKNOWN | scard.SCARD_STATE_CHANGED


class Pcscd:
    """Answers as pcsclite does, for the readers that are plugged in just now."""

    def __init__(self) -> None:
        self.readers = ["A"]
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
            states.append((name, state, list[int]()))
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
