"""Which scanners the settings name."""

import msgspec

from hardware.barcode.keys import Layout

SPEEDS = (9600, 19200, 38400, 57600, 115200)


class Wanted(msgspec.Struct, frozen=True):
    """The scanners to read, and how.

    `scanner` is a device's path or the name it gives itself, `serial` the path of a
    port, `baud` its speed (of no matter for USB); "" is none.
    """

    scanner: str = ""
    layout: Layout = "us"
    serial: str = ""
    baud: int = 9600

    def __bool__(self) -> bool:
        return bool(self.scanner or self.serial)
