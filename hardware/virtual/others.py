"""Virtual cards that nobody reads and that are told by name: one for each sentence there is.

ATRs and applications are those of `hardware/kinds.py`. What lies in them is locked, and
marked as never to be read; the passport's ATR is made up.
"""

from hardware.virtual.card import T0, Directory, File, VirtualCard

OTHERS = b"NOT-TO-BE-READ"
MASTERCARD = bytes.fromhex("A0000000041010")
_PSE, _PPSE = b"1PAY.SYS.DDF01", b"2PAY.SYS.DDF01"
_ICAO = bytes.fromhex("A0000002471001")
_HPA = bytes.fromhex("D27600014602")
_BANK_ATR = bytes.fromhex("3B6E000080318066B0840C016E0183009000")
_LOCKED = (File(0x0101, 0x01, OTHERS, free=False),)


def bank(_: int) -> VirtualCard:
    """Build a bank card that lists its applications."""
    return _with((_PSE, _PPSE, MASTERCARD), _BANK_ATR, t0=T0())


def bare_bank(_: int) -> VirtualCard:
    """Build one that answers to its scheme's name only."""
    return _with((MASTERCARD,), _BANK_ATR, t0=T0())


def passport(_: int) -> VirtualCard:
    """Build a passport, on a contactless field as they are."""
    return _with((_ICAO,), bytes.fromhex("3B8880010073C8401300900071"))


def professional(_: int) -> VirtualCard:
    """Build the card of a German doctor."""
    return _with((_HPA,), bytes.fromhex("3BD097FF81B1FE451FC7EB"))


def german_identity(_: int) -> VirtualCard:
    """Build a German identity card, which opens to a certified reader and a PIN only."""
    return _with((_ICAO,), bytes.fromhex("3B8480018082900097"))


def first_vitale(_: int) -> VirtualCard:
    """Build a French card of the generation before the one that is read."""
    return _with((), bytes.fromhex("3F65250052096A9000"), t0=T0())


def belgian_without_contact(_: int) -> VirtualCard:
    """Build a Belgian card on a contactless field, where it gives nothing."""
    return _with((), bytes.fromhex("3B8F80018091E131D865B28C01022273C441E07B"))


def _with(applications: tuple[bytes, ...], atr: bytes, *, t0: T0 | None = None) -> VirtualCard:
    directories = (Directory(aid, _LOCKED) for aid in applications)
    return VirtualCard(atr, (Directory(), *directories), t0=t0)
