"""Card readers through PC/SC: one context, one loop's look at all readers, one card at a time.

The only module that imports smartcard, and of it only the raw calls: pyscard's own
monitors die with pcscd and compare cards by ATR.
"""

import threading
from typing import NoReturn, Self

from smartcard import scard

from hardware.iso7816 import Protocol
from hardware.reader import CardGone, CardMute, ReaderBusy, ReaderError, Seen, ServiceGone
from hardware.survey import Survey

LONGEST_ATR = 33  # ISO/IEC 7816-3; what a reader tells beyond it is no ATR
_PLUG_AND_PLAY = "\\\\?PnP?\\Notification"
_PROTOCOLS = scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1
_HEADERS = {scard.SCARD_PROTOCOL_T0: scard.SCARD_PCI_T0}
_NOT_USABLE = scard.SCARD_STATE_UNKNOWN | scard.SCARD_STATE_UNAVAILABLE | scard.SCARD_STATE_IGNORE
_WAKE_TRIES = 50
_WAKE_SECONDS = 0.01

_MEANINGS: dict[int, type[ReaderError]] = {
    scard.SCARD_E_SHARING_VIOLATION: ReaderBusy,
    scard.SCARD_E_NO_SMARTCARD: CardGone,
    scard.SCARD_W_REMOVED_CARD: CardGone,
    scard.SCARD_E_UNKNOWN_READER: CardGone,
    scard.SCARD_E_READER_UNAVAILABLE: CardGone,
    scard.SCARD_W_UNRESPONSIVE_CARD: CardMute,
    scard.SCARD_W_UNPOWERED_CARD: CardMute,
    scard.SCARD_W_UNSUPPORTED_CARD: CardMute,
    scard.SCARD_W_RESET_CARD: CardMute,
    scard.SCARD_E_NOT_TRANSACTED: CardMute,
    scard.SCARD_E_PROTO_MISMATCH: CardMute,
}


def _fail(code: int) -> NoReturn:
    """Raise what a PC/SC error code means to us; what we do not know ends the context."""
    raise _MEANINGS.get(code, ServiceGone)


class PcscConnection:
    """A card held exclusively, inside a transaction."""

    def __init__(self, context: int, reader: str) -> None:
        code, handle, protocol = scard.SCardConnect(
            context, reader, scard.SCARD_SHARE_EXCLUSIVE, _PROTOCOLS
        )
        if code != scard.SCARD_S_SUCCESS:
            _fail(code)
        self._handle: int = handle
        self._protocol: int = protocol
        code = scard.SCardBeginTransaction(handle)
        if code != scard.SCARD_S_SUCCESS:
            scard.SCardDisconnect(handle, scard.SCARD_LEAVE_CARD)
            _fail(code)

    @property
    def protocol(self) -> Protocol:
        """T=0 where the card speaks nothing else, or the reader chose so."""
        return Protocol.T0 if self._protocol == scard.SCARD_PROTOCOL_T0 else Protocol.T1

    def transmit(self, apdu: bytes) -> bytes:
        """Send one command, return data and status word. Blocks as long as the card does."""
        header = _HEADERS.get(self._protocol, scard.SCARD_PCI_T1)
        code, answer = scard.SCardTransmit(self._handle, header, list(apdu))
        if code != scard.SCARD_S_SUCCESS:
            _fail(code)
        if len(answer) < 2:  # so some drivers tell that the card has gone
            raise CardMute
        return bytes(answer)

    def power_cycle(self) -> None:
        """Take the card's power and give it back."""
        code, self._protocol = scard.SCardReconnect(
            self._handle, scard.SCARD_SHARE_EXCLUSIVE, _PROTOCOLS, scard.SCARD_UNPOWER_CARD
        )
        if code != scard.SCARD_S_SUCCESS:
            _fail(code)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        scard.SCardDisconnect(self._handle, scard.SCARD_LEAVE_CARD)  # ends the transaction too


class PcscService:
    """All PC/SC readers of the machine, found again after every failure of the service."""

    def __init__(self) -> None:
        self._context: int | None = None
        self._readers: list[str] | None = None
        self._states: dict[str, tuple[int, bytes]] = {}
        self._plugged = scard.SCARD_STATE_UNAWARE
        self._woken = threading.Event()

    def look(self, seconds: float | None = 0) -> dict[str, Seen]:
        """Return all readers by name once something changed; see `reader.Service.look`."""
        at_once = self._context is None or self._woken.is_set() or seconds == 0
        context = self._open()
        names = self._list(context) if self._readers is None else self._readers
        if at_once:
            asked = [(n, scard.SCARD_STATE_UNAWARE) for n in names]
            code, states = _ask(context, 0, asked) if names else (scard.SCARD_S_SUCCESS, [])
        else:
            asked = [(n, self._state_of(n)) for n in names]
            asked.append((_PLUG_AND_PLAY, self._plugged))
            wait = scard.INFINITE if seconds is None else int(seconds * 1000)
            code, states = _ask(context, wait, asked)
        self._woken.clear()
        if code == scard.SCARD_S_SUCCESS:
            self._remember(states)
        elif code == scard.SCARD_E_UNKNOWN_READER:  # unplugged while we asked
            self._readers = None
        elif code not in (scard.SCARD_E_TIMEOUT, scard.SCARD_E_CANCELLED):
            self.close()
            raise ServiceGone
        if self._readers is None and not at_once:  # plugged or unplugged: see what is left
            return self.look(0)
        return {n: _seen(n, state, atr) for n, (state, atr) in self._states.items()}

    def still_in(self, seen: Seen) -> bool:
        """Say whether the very same card is in; see `reader.Service.still_in`."""
        if self._context is None:
            return False
        code, states = _ask(self._context, 0, [(seen.reader, scard.SCARD_STATE_UNAWARE)])
        if code != scard.SCARD_S_SUCCESS:
            return False
        state = states[0][1]
        return bool(state & scard.SCARD_STATE_PRESENT) and _count(state) == seen.count

    def connect(self, reader: str) -> PcscConnection:
        """Take the card in this reader for us alone. Raises `ReaderError`."""
        return PcscConnection(self._open(), reader)

    def wake(self) -> None:
        """End a running or else the next `look`, from any thread.

        A cancel that comes an instant before the wait begins is lost: so it is
        repeated until the look has ended.
        """
        self._woken.set()
        pause = threading.Event()
        for _ in range(_WAKE_TRIES):
            if not self._woken.is_set() or self._context is None:
                return
            scard.SCardCancel(self._context)
            pause.wait(_WAKE_SECONDS)

    def close(self) -> None:
        """Give the context back; the next look opens a new one."""
        context, self._context = self._context, None
        self._readers, self._states, self._plugged = None, {}, scard.SCARD_STATE_UNAWARE
        if context is not None:
            scard.SCardReleaseContext(context)

    def _open(self) -> int:
        if self._context is None:
            code, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_USER)
            if code != scard.SCARD_S_SUCCESS:
                raise ServiceGone
            self._context = context
        return self._context

    def _list(self, context: int) -> list[str]:
        """Ask which readers there are; once, and again when one was plugged or unplugged."""
        code, names = scard.SCardListReaders(context, [])
        if code == scard.SCARD_E_NO_READERS_AVAILABLE:
            names = []
        elif code != scard.SCARD_S_SUCCESS:
            self.close()
            raise ServiceGone
        self._states = {n: s for n, s in self._states.items() if n in names}
        self._readers = list(names)
        return self._readers

    def _state_of(self, name: str) -> int:
        known = self._states.get(name)
        return known[0] if known else int(scard.SCARD_STATE_UNAWARE)

    def _remember(self, states: list[tuple[str, int, list[int]]]) -> None:
        for name, state, atr in states:
            known = state & ~scard.SCARD_STATE_CHANGED
            if name == _PLUG_AND_PLAY:
                self._readers = None if known != self._plugged else self._readers
                self._plugged = known
            elif state & _NOT_USABLE:
                self._readers = None
                self._states.pop(name, None)
            else:
                self._states[name] = (known, bytes(atr))


def _ask(
    context: int, wait: int, asked: list[tuple[str, int]]
) -> tuple[int, list[tuple[str, int, list[int]]]]:
    """SCardGetStatusChange. Asked unaware it answers at once; with the present state and no
    time to wait it spends a millisecond of CPU to say the same.
    """
    code, states = scard.SCardGetStatusChange(context, wait, asked)
    return code, states


def _count(state: int) -> int:
    """Give the event counter: the upper 16 bits of a reader's state."""
    return state >> 16 & 0xFFFF


def _seen(name: str, state: int, atr: bytes) -> Seen:
    """Read a reader's state."""
    return Seen(
        reader=name,
        present=bool(state & scard.SCARD_STATE_PRESENT),
        count=_count(state),
        atr=atr[:LONGEST_ATR],
        busy=bool(state & scard.SCARD_STATE_EXCLUSIVE),
    )


def survey() -> Survey:
    """Ask the service once whether it lets us in, and which readers it has. May block."""
    code, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_USER)
    if code == scard.SCARD_W_SECURITY_VIOLATION:  # polkit said no
        return Survey("denied")
    if code != scard.SCARD_S_SUCCESS:
        return Survey("absent")
    try:
        _, names = scard.SCardListReaders(context, [])
        return Survey("running", tuple(names or ()))
    finally:
        scard.SCardReleaseContext(context)
