"""What every process that reads cards does before it shuts itself in."""

import codecs
from pathlib import Path

from hardware.reader import Service

# Of the cards; cp874 is Thai, cp950 Big5, cp1252 of old Estonian cards, UTF-16 Serbian.
_ENCODINGS = (
    *("utf-8", "us-ascii", "idna", "iso-8859-1", "iso-8859-15", "utf-16-be", "utf-16-le"),
    *("cp874", "cp950", "cp1252"),
)


def service(simulated: Path | None) -> Service:
    """Open the readers: those of PC/SC, or one made of files in this directory."""
    if simulated:
        from hardware.virtual.desk import Desk

        return Desk(simulated)
    from hardware.pcsc import PcscService

    return PcscService()


def load_what_comes_late() -> None:
    """Load what Python loads at first use, while its files can still be read."""
    for encoding in _ENCODINGS:
        codecs.lookup(encoding)
