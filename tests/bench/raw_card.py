"""The limit of reading a card: connect, a fixed list of commands, disconnect; nothing is parsed.

Takes the list as one JSON line, then reads once for every line `go` and prints
{"ms", "cpu_ms"}; a line `reset` makes the card as it is when it is put in, and prints {}.
"""

import json
import sys
import time

from smartcard import scard

# Also: more is waiting than the command wanted; T=0 telling the right length.
TAKEN = (0x90, 0x91, 0x62, 0x61, 0x6C)
PROTOCOLS = scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1


def exchange(context: int, reader: str, commands: list[list[int]]) -> None:
    """Send the commands over one connection of our own."""
    code, handle, protocol = scard.SCardConnect(
        context, reader, scard.SCARD_SHARE_EXCLUSIVE, PROTOCOLS
    )
    if code != scard.SCARD_S_SUCCESS:
        raise SystemExit(f"connect: {code & 0xFFFFFFFF:08X}")
    header = scard.SCARD_PCI_T0 if protocol == scard.SCARD_PROTOCOL_T0 else scard.SCARD_PCI_T1
    for command in commands:
        code, answer = scard.SCardTransmit(handle, header, command)
        if code != scard.SCARD_S_SUCCESS or answer[-2] not in TAKEN:
            raise SystemExit(f"transmit: {code & 0xFFFFFFFF:08X} {bytes(answer).hex()}")
    scard.SCardDisconnect(handle, scard.SCARD_LEAVE_CARD)


def reset(context: int, reader: str) -> None:
    """Leave the card as it is when it is put in: nothing selected."""
    code, handle, _ = scard.SCardConnect(context, reader, scard.SCARD_SHARE_EXCLUSIVE, PROTOCOLS)
    if code != scard.SCARD_S_SUCCESS:
        raise SystemExit(f"connect: {code & 0xFFFFFFFF:08X}")
    scard.SCardDisconnect(handle, scard.SCARD_RESET_CARD)


def main() -> None:
    """Read, or reset, once a line."""
    _, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_USER)
    _, readers = scard.SCardListReaders(context, [])
    wanted: list[str] = json.loads(sys.stdin.readline())
    commands = [list(bytes.fromhex(command)) for command in wanted]
    for line in sys.stdin:
        if line.strip() == "reset":
            reset(context, readers[0])
            print("{}", flush=True)
            continue
        began, busy = time.perf_counter(), time.process_time()
        exchange(context, readers[0], commands)
        told = {
            "ms": (time.perf_counter() - began) * 1000,
            "cpu_ms": (time.process_time() - busy) * 1000,
        }
        print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main()
