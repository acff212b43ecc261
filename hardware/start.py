"""What every process that reads cards does before it shuts itself in."""

import codecs
from pathlib import Path

from hardware.reader import Service


def service(simulated: Path | None) -> Service:
    """Open the readers: those of PC/SC, or one made of files in this directory."""
    if simulated:
        from hardware.virtual.desk import Desk

        return Desk(simulated)
    from hardware.pcsc import PcscService

    return PcscService()


def load_what_comes_late() -> None:
    """Load what Python loads at first use, while its files can still be read."""
    for encoding in ("iso-8859-15", "iso-8859-1", "utf-8", "us-ascii", "idna"):
        codecs.lookup(encoding)
