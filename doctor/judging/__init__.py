"""Judging: from facts to findings, nothing else (pure). Each function says one kind of thing."""

from collections.abc import Callable, Iterable, Iterator

from doctor.facts import Facts
from doctor.finding import Finding, amber
from doctor.judging import devices, files, letters, settings

Judge = Callable[[Facts], Iterable[Finding]]

ALL: tuple[Judge, ...] = (
    settings.of_settings,
    devices.of_reading,
    devices.of_scanner,
    devices.of_screen,
    devices.of_letters,
    devices.of_sound,
    letters.of_clock,
    letters.of_store,
    files.of_disk,
    files.of_key,
    files.of_modes,
    files.of_memory,
    files.of_boot,
    letters.of_identity,
    letters.of_network,
    letters.of_certificates,
    letters.of_list,
    letters.of_outbox,
)
"""In the order in which somebody would set a kiosk right."""


def findings(facts: Facts) -> Iterator[Finding]:
    """All there is to say, what did not answer in time included."""
    for judge in ALL:
        yield from judge(facts)
    for name in facts.late:
        yield amber(
            name,
            "This could not be looked at: it did not answer in time, or failed.",
            "Run aula doctor again; if it stays so, restart the machine.",
        )
