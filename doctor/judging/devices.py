"""Card reader, scanner, screen, letters and sound."""

from collections.abc import Iterator

from doctor.facts import CardReading, Facts, Panel, Sound
from doctor.finding import Finding, amber, green, red
from kiosk.config import Config

SMALLEST_MM = (228.0, 304.0)  # a 15 inch panel of 4:3, the smallest that is supported
SMALLEST_PIXELS = (768, 1024)
RATING_ROW_MM = 250.0
CAP_PIXELS = 12.0  # a capital letter of fewer pixels is no letter any more
CAP_MM = 4.8
VOICELESS = {"so": "Somali"}
LETTERS_OF = {"ar": "Arabic", "ru": "Cyrillic", "uk": "Cyrillic"}
SCRIPT_FONTS = {"Chinese": "fonts-noto-cjk"}


def of_reading(facts: Facts) -> Iterator[Finding]:
    """The card service, its readers, and who else may use them."""
    reading = facts.reading
    if reading is None:
        return
    desk = facts.config is not None and facts.config.reader.simulated is not None
    if desk:
        yield green("reader", "The card reader is played by a folder; pcscd is not asked.")
    else:
        yield from _of_service(reading, facts)
    enrolled = facts.standing is not None and facts.standing.state == "enrolled"
    if reading.vpcd and enrolled:
        yield red(
            "reader",
            "A virtual card reader is installed (vpcd): anybody on the network can put cards in.",
            "apt purge vsmartcard-vpcd, then systemctl restart pcscd.",
        )
    if not desk and reading.says_polkit is False and reading.open_socket:
        yield amber(
            "reader",
            "Every account of this machine may read cards: this pcscd asks nobody.",
            "systemctl edit pcscd.socket: SocketMode=0660 and SocketGroup= the kiosk's group.",
        )


def _of_service(reading: CardReading, facts: Facts) -> Iterator[Finding]:
    names = reading.survey.readers
    user = facts.machine.user if facts.machine else "this account"
    if reading.says_polkit is None:
        yield red("reader", "pcscd is not installed: no card can be read.", "apt install pcscd.")
    elif reading.survey.service == "denied":
        yield red(
            "reader",
            f"pcscd does not let {user} read cards.",
            "A file in /etc/polkit-1/rules.d must allow org.debian.pcsc-lite.access_pcsc and"
            ".access_card to the account that runs the kiosk; run aula doctor as that account.",
        )
    elif reading.survey.service == "absent":
        yield red(
            "reader",
            "pcscd does not answer: no card can be read.",
            "systemctl enable --now pcscd.socket, then look at journalctl -u pcscd.",
        )
    elif not names:
        yield red(
            "reader",
            "There is no card reader.",
            "Check its cable. If lsusb shows it, its driver is missing: apt install libccid.",
        )
    else:
        yield green("reader", f"pcscd runs and has {', '.join(names)}.")


def of_scanner(facts: Facts) -> Iterator[Finding]:
    """The barcode scanner, where one is set."""
    if facts.scanner is None:
        return
    name = facts.scanner.name
    match facts.scanner.state:
        case "there":
            yield green("scanner", f"{name} is there.")
        case "missing":
            yield red(
                "scanner",
                f"The scanner {name} is not there.",
                "Check its cable, and its name in [scanner]: docs/cards.md.",
            )
        case _:
            yield red(
                "scanner",
                f"This account may not open the scanner {name}.",
                "Put the account that runs the kiosk into the group input (dialout for serial).",
            )


def of_screen(facts: Facts) -> Iterator[Finding]:
    """The panel: known in millimetres, and large enough for what must stand on it."""
    panel = facts.panel
    if panel is None:
        return
    if not panel.connected:
        said = "No screen is connected." if panel.connected is False else "No screen is seen here."
        yield (red if panel.connected is False else amber)(
            "screen", said, "Connect it and start the session; run aula doctor in it again."
        )
        return
    if panel.width_mm is None:
        yield amber(
            "screen",
            f"The screen ({panel.width} x {panel.height}) does not tell its size: every length"
            " would be a guess.",
            "Measure the visible width and write it as display.width_mm.",
        )
        return
    yield from _of_size(panel, panel.width_mm)


def _of_size(panel: Panel, width_mm: float) -> Iterator[Finding]:
    density = panel.width / width_mm
    height_mm = panel.height / density
    size = f"{panel.width} x {panel.height} pixels on {width_mm:.0f} x {height_mm:.0f} mm"
    short, long = sorted((width_mm, height_mm))
    few, many = sorted((panel.width, panel.height))
    advice = (
        "Use a panel of 15 inches and 1024 x 768 or more; aula doctor --accessibility lists what"
        " does not hold on this one."
    )
    if short < SMALLEST_MM[0] - 1 or long < SMALLEST_MM[1] - 1:
        yield amber("screen", f"{size}: too small for all texts and keys in their size.", advice)
    elif few < SMALLEST_PIXELS[0] or many < SMALLEST_PIXELS[1]:
        yield amber("screen", f"{size}: too few pixels for all texts in their size.", advice)
    elif density * CAP_MM < CAP_PIXELS:
        yield amber("screen", f"{size}: too coarse to read at arm's length.", advice)
    elif width_mm < RATING_ROW_MM:
        yield green("screen", f"{size}. The eleven answers stand in two rows.")
    else:
        yield green("screen", f"{size}.")


def of_letters(facts: Facts) -> Iterator[Finding]:
    """Whether everything can be written: the interface, and names as cards have them."""
    if "fonts" in facts.late:
        return
    seen = facts.letters
    if seen is None:
        yield red(
            "fonts",
            "Qt does not start here, so nothing can be drawn.",
            "./aula packages run installs what it needs.",
        )
        return
    offered = facts.config.languages.offered if facts.config else ()
    lacking = {LETTERS_OF.get(language, "Latin") for language in offered} - set(seen.scripts)
    names = {"Latin", "Cyrillic", "Greek", "Thai", "Chinese"} - set(seen.scripts) - lacking
    if not seen.has_family:
        yield amber("fonts", "The typeface Inter is missing.", "apt install fonts-inter.")
    for script in sorted(lacking):
        yield red(
            "fonts", f"{script} letters of an offered language cannot be drawn.", _font(script)
        )
    for script in sorted(names):
        yield amber("fonts", f"Names in {script} letters cannot be drawn.", _font(script))
    if seen.has_family and not lacking and not names:
        yield green("fonts", "Inter is there, and letters for every language and name.")


def _font(script: str) -> str:
    return f"apt install {SCRIPT_FONTS.get(script, 'fonts-noto-core')}."


def of_sound(facts: Facts) -> Iterator[Finding]:
    """Sound, and a voice for every language that is offered."""
    sound = facts.sound
    if sound is None:
        return
    if not sound.cards:
        yield amber(
            "sound",
            "There is no sound card: people who do not see get no help.",
            "Connect a loudspeaker or a headset socket; aplay -l must list it.",
        )
    elif not sound.may_play:
        yield amber(
            "sound",
            "This account may not play sounds.",
            "Put the account that runs the kiosk into the group audio.",
        )
    else:
        yield green("sound", f"Sound cards: {sound.cards}.")
    for program in sound.missing:
        yield amber(
            "sound",
            f"{program} is not there, so something is not heard.",
            "apt install espeak-ng alsa-utils, or name another program in [audio].",
        )
    if facts.config is not None:
        yield from _of_voices(sound, facts.config)


def mute_languages(sound: Sound, config: Config) -> tuple[str, ...]:
    """The languages offered that nothing here can speak."""
    wanted = {name: config.audio.voice_for(name) for name in config.languages.offered}
    return tuple(
        name
        for name, voice in wanted.items()
        if voice is None or (sound.voices is not None and voice not in sound.voices)
    )


def _of_voices(sound: Sound, config: Config) -> Iterator[Finding]:
    if not config.audio.speech:
        yield amber(
            "voices",
            "The screen is read aloud to nobody: audio.speech is off.",
            "Take audio.speech = false out, unless this place has another way for the blind.",
        )
        return
    mute = mute_languages(sound, config)
    mended = [name for name in mute if name not in VOICELESS]
    if mended:
        yield amber(
            "voices",
            f"There is no voice for {', '.join(mended)}.",
            "apt install espeak-ng-data, or name a voice in [audio] voices.",
        )
    else:
        without = [VOICELESS[name] for name in mute]
        told = f" {', '.join(without)} has none anywhere; its button says so." if without else ""
        yield green("voices", f"There is a voice for every language that has one.{told}")
    if config.audio.private_output is None:
        yield amber(
            "voices",
            "There is no headset output, so nobody hears names, times and codes.",
            "Set audio.private_output to the player's name for the headset (aplay -L).",
        )
