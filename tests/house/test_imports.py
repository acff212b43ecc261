"""Who may know whom: the import table of docs/architecture.md, held word by word."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.house.checkout import PRODUCT, imports, module, python

ROOMS: dict[str, tuple[str, ...]] = {
    "kiosk": (
        "hardware.events",
        "hardware.identifiers",
        "hardware.person",  # what a CardRead line carries
        "sync.store",
        "sync.secret_file",  # the store's key, read where the store is opened
        "sync.wire",
        "sync.pseudonym",
        "sync.sealing",
        "sync.server_time",
        "sync.visit_code",
        "sync.undumpable",  # the same closed memory for both
    ),
    "central": (
        *("sync.wire", "sync.pseudonym", "sync.sealing", "sync.visit_code"),
        "hardware.identifiers",
    ),
    "hardware": (),
    "sync": ("hardware.identifiers",),
    "doctor": ("kiosk", "hardware", "sync"),  # it looks everything over; nobody knows it
}

# library -> where it may be imported; a folder or a module, and what lies below it
LIBRARIES: dict[str, tuple[str, ...]] = {
    "PySide6": ("kiosk",),
    "smartcard": ("hardware.pcsc",),
    "evdev": ("hardware.barcode",),
    "httpx": ("sync.central", "sync.line", "sync.enrolment", "sync.sounding", "central.fhir"),
    "sqlalchemy": (
        "sync.store",
        "sync.schema",
        "central.store",
        "central.schema",
        "central.migrations",
    ),
    "alembic": ("central.store", "central.migrations"),
    "sqlcipher3": ("sync.store",),
}

PURE = (
    "kiosk.flow",
    "kiosk.manner",
    "kiosk.booking",
    "kiosk.card_use",
    "kiosk.rating",
    "kiosk.redact",
    "kiosk.config",
    "kiosk.audio.script",
    "kiosk.audio.cues",
    "kiosk.audio.settings",
)


def within(name: str, places: tuple[str, ...]) -> bool:
    """Whether a dotted name is one of the places or lies below one."""
    return any(name == place or name.startswith(f"{place}.") for place in places)


def test_the_rooms_know_only_whom_the_table_lets_them_know() -> None:
    strangers = [
        f"{path}:{line} imports {name}"
        for path in python(*PRODUCT)
        for name, line, lazy in imports(path)
        if within(name, PRODUCT)
        and not within(name, (path.parts[0], *ROOMS[path.parts[0]]))
        and not (path.name == "cli.py" and lazy)
    ]

    assert strangers == []


def test_only_the_pseudonyms_of_sync_look_at_identifiers() -> None:
    curious = [
        f"{path}:{line}"
        for path in python("sync")
        for name, line, _ in imports(path)
        if within(name, ("hardware",)) and path != Path("sync/pseudonym.py")
    ]

    assert curious == []


@pytest.mark.parametrize("library", sorted(LIBRARIES))
def test_a_library_is_imported_in_its_own_place_only(library: str) -> None:
    elsewhere = [
        f"{path}:{line}"
        for path in python(*PRODUCT)
        for name, line, _ in imports(path)
        if within(name, (library,)) and not within(module(path), LIBRARIES[library])
    ]

    assert elsewhere == []


def test_what_decides_does_not_know_qt() -> None:
    mixed = [
        f"{path}:{line}"
        for path in python("kiosk")
        for name, line, _ in imports(path)
        if within(name, ("PySide6",)) and within(module(path), PURE)
    ]

    assert mixed == []
