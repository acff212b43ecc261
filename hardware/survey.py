"""How card reading stands, for `aula doctor`: one JSON line, by `python -m hardware.survey`.

A process of its own: a driver that hangs or falls takes nobody else along.
"""

import sys
from typing import Literal

import msgspec

Service = Literal["running", "denied", "absent"]


class Survey(msgspec.Struct, frozen=True):
    """Whether the PC/SC service lets this user in, and the names of its readers."""

    service: Service
    readers: tuple[str, ...] = ()


if __name__ == "__main__":
    from hardware.pcsc import survey

    sys.stdout.write(msgspec.json.encode(survey()).decode() + "\n")
