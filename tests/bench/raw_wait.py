"""The limit of noticing a card: a blocking wait for the reader's state, and nothing else.

Prints the monotonic clock, in nanoseconds, each time a card has come.
"""

import time

from smartcard import scard


def main() -> None:
    """Watch the first reader for ever."""
    _, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_USER)
    _, readers = scard.SCardListReaders(context, [])
    state, present = scard.SCARD_STATE_UNAWARE, True
    while True:
        asked = [(readers[0], state)]
        _, states = scard.SCardGetStatusChange(context, scard.INFINITE, asked)
        noticed = time.monotonic_ns()
        state = states[0][1] & ~scard.SCARD_STATE_CHANGED
        if state & scard.SCARD_STATE_PRESENT and not present:
            print(noticed, flush=True)
        present = bool(state & scard.SCARD_STATE_PRESENT)


if __name__ == "__main__":
    main()
