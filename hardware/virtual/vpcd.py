"""Playing a card over vpcd's socket: to connect is to be inserted, to close is to be pulled.

Messages have two bytes of length; those of one byte are power and ATR requests, others
commands (card document, section 9).
"""

import socket
import threading
import time
from contextlib import suppress

from hardware.virtual.played import Died, Played, Yanked

PORT = 35963  # of the first slot; the second has the next
_POWER_ON, _RESET, _ATR = 1, 2, 4
_NO_ANSWER = b"\0"  # so short is no answer; none at all would block the driver
_NO_ATR = bytes(64)  # an answer to reset has 33 bytes at most
_RETRY_SECONDS = 0.05
_TRY_SECONDS = 10.0


class Inserted(threading.Thread):
    """A card in a vpcd slot, played by a thread of its own until it is pulled."""

    def __init__(self, played: Played, host: str = "127.0.0.1", port: int = PORT) -> None:
        super().__init__(name="card", daemon=True)
        self._played = played
        self._powered = False
        self._socket = _connect(host, port)
        self.start()

    def pull(self) -> None:
        """Take the card out."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def run(self) -> None:
        """Answer until the other side, a fault or `pull` ends it."""
        with suppress(OSError), self._socket:
            while (message := self._receive()) is not None:
                answer = self._answer(message)
                if answer is not None:
                    self._socket.sendall(len(answer).to_bytes(2, "big") + answer)

    def _answer(self, message: bytes) -> bytes | None:
        if len(message) == 1:
            return self._power(message[0])
        try:
            return self._played.hear(message)
        except Yanked:
            raise ConnectionAbortedError from None
        except Died:
            return _NO_ANSWER

    def _power(self, request: int) -> bytes | None:
        """Answer an ATR request, or lose or gain power.

        The driver also asks for the ATR to see whether a card is there. A mute card is
        there, and fails only the request that follows power: by an answer no driver takes,
        since an empty one would block this driver.
        """
        if request == _ATR:
            mute, self._powered = self._played.mute and self._powered, False
            return _NO_ATR if mute else self._played.card.atr
        self._powered = request in (_POWER_ON, _RESET)
        self._played.reset(fresh_power=request != _RESET)
        return None

    def _receive(self) -> bytes | None:
        head = self._exactly(2)
        return self._exactly(int.from_bytes(head, "big")) if head else None

    def _exactly(self, size: int) -> bytes | None:
        data = b""
        while len(data) < size:
            # The driver sends length and body apart and waits for our acknowledgement in
            # between: unless it is quick, and it is only ever so once, that costs 40 ms.
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
            more = self._socket.recv(size - len(data))
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
            if not more:
                return None
            data += more
        return data


def _connect(host: str, port: int) -> socket.socket:
    """Connect to a slot, for a while also to one that is not open yet. Raises `OSError`."""
    until = time.monotonic() + _TRY_SECONDS
    while True:
        try:
            connection = socket.create_connection((host, port), timeout=_TRY_SECONDS)
        except ConnectionRefusedError:
            if time.monotonic() > until:
                raise
            time.sleep(_RETRY_SECONDS)
        else:
            connection.settimeout(None)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            return connection
