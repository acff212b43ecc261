"""Whether there are settings, and whether they can be used."""

from collections.abc import Iterator

from doctor.facts import Facts
from doctor.finding import Finding, amber, green, red

ABOUT = "settings"
REACH_MM = 1120.0  # no control above it, where everything is lower down
LOW_ROOM_MM = 220.0
"""Of glass that all controls of a screen need, at every text size."""


def of_settings(facts: Facts) -> Iterator[Finding]:
    """The settings file: there, readable, without a mistake."""
    if facts.config is None and not facts.mistakes:
        yield red(
            ABOUT,
            f"There is no {facts.path}: nothing is set up here yet.",
            "Write it after the example in docs/kiosk.md, or name another file with --config."
            " Then run aula doctor again.",
        )
        return
    for mistake in facts.mistakes:
        yield red(ABOUT, mistake, f"Mend it in {facts.path}, then run aula doctor again.")
    if facts.config is None:
        return
    yield green(ABOUT, f"{facts.path} is in order.")
    if facts.config.reader.simulated:
        yield amber(
            ABOUT,
            "A folder plays the card reader: no real card is read.",
            "Take reader.simulated out on a kiosk that patients use.",
        )
    if facts.config.central.token_file:
        yield amber(
            ABOUT,
            "A development token is used instead of an identity of this kiosk's own.",
            "Take central.token_file out and enrol: docs/identity.md.",
        )
    yield from _of_height(facts)


def _of_height(facts: Facts) -> Iterator[Finding]:
    """Whether the panel hangs low enough for who sits."""
    assert facts.config is not None
    edge, panel = facts.config.display.bottom_edge_mm, facts.panel
    if edge is None or edge <= REACH_MM - LOW_ROOM_MM:
        return
    if panel and panel.width_mm and edge + panel.height * panel.width_mm / panel.width <= REACH_MM:
        return
    yield amber(
        ABOUT,
        f"The screen begins {edge:.0f} mm above the floor: even lower down, controls stand above"
        f" {REACH_MM:,.0f} mm.",
        f"Hang it with its lower edge at {REACH_MM - LOW_ROOM_MM:.0f} mm or less, and correct"
        " display.bottom_edge_mm.",
    )
