"""Whether there are settings, and whether they can be used."""

from collections.abc import Iterator

from doctor.facts import Facts
from doctor.finding import Finding, amber, green, red

ABOUT = "settings"


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
