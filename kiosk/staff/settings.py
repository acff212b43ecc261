"""The section [staff] of the settings."""

from pathlib import Path

import msgspec


class Staff(msgspec.Struct, frozen=True, kw_only=True):
    """Where the hash of the staff PIN lies. Without it there is no staff page."""

    pin_file: Path | None = None
