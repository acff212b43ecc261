"""The clauses that can be measured on this kiosk's own screen (pure)."""

from collections.abc import Iterator
from math import radians, tan

from doctor.facts import Sound
from doctor.judging.devices import mute_languages
from doctor.sheet.found_rows import found_rows
from doctor.sheet.rows import Row, Verdict, judged
from kiosk.config import Config
from kiosk.measure.measured import Measured

CAPS_MM = (4.8, 6.1, 7.3)
SIZES = ("normal", "large", "extra large")
TARGET_MM, STRONG_MM, GAP_MM = 20.0, 25.0, 3.0
ROUNDING_MM = 0.05
LEAST_CONTRAST = 7.0
REACH_MM, LOW_MM = 1220.0, 380.0
VIEWING_MM = 600.0
LEAST_S, WARNING_S = 45.0, 20.0  # what a screen that is read gives at least, and asks for


def measured_rows(seen: Measured, config: Config, sound: Sound | None) -> Iterator[Row]:
    """In the order of their clauses."""
    yield _voices(config, sound)
    yield _enlargement(seen)
    yield from _targets(seen)
    yield from _reach(seen, config)
    yield from _contrast(seen)
    yield _resize(seen)
    yield _timing(seen)
    yield _names(seen)
    yield from found_rows(seen)


def _voices(config: Config, sound: Sound | None) -> Row:
    title = "Audio output of visual information; spoken languages"
    offered = config.languages.offered
    mute = offered if sound is None else mute_languages(sound, config)
    if sound is not None and not sound.cards:
        return judged("5.1.3.1, 5.1.3.14", title, False, "No sound card is connected.")
    if mute:
        says = f"No voice for {', '.join(mute)}; a voice for the other {len(offered) - len(mute)}."
        return judged("5.1.3.1, 5.1.3.14", title, False, says)
    return judged("5.1.3.1, 5.1.3.14", title, True, f"A voice for each of {', '.join(offered)}.")


def smallest_cap(seen: Measured, size: int) -> tuple[float, str]:
    """The smallest capital letter at a text size, and the screen it is on."""
    caps = [
        (view.cap_mm, view.screen)
        for view in seen.views
        if view.text_size == size and view.cap_mm is not None
    ]
    return min(caps, default=(0.0, "nowhere"))


def _enlargement(seen: Measured) -> Row:
    cap, where = smallest_cap(seen, len(CAPS_MM) - 1)
    far = cap / tan(radians(0.7))
    says = (
        f"The smallest capital letter at the largest size is {cap:.2f} mm ({where}): 0.7 degrees"
        f" up to {far:.0f} mm away; intended for {VIEWING_MM:.0f} mm."
    )
    title = "Functionality closed to text enlargement"
    return judged("5.1.4", title, cap >= CAPS_MM[-1] - ROUNDING_MM, says)


def _targets(seen: Measured) -> Iterator[Row]:
    smallest = min(
        ((view.target_mm, view.target, view.screen) for view in seen.views if view.target_mm),
        default=(0.0, "none", ""),
    )
    strong = min((view.strong_mm for view in seen.views if view.strong_mm), default=0.0)
    gap = min((view.gap_mm for view in seen.views if view.gap_mm is not None), default=0.0)
    says = (
        f"Smallest target {smallest[0]:.1f} mm ({smallest[1]} on {smallest[2]}), smallest expected"
        f" one {strong:.1f} mm, smallest gap {gap:.1f} mm; at least {TARGET_MM:.0f},"
        f" {STRONG_MM:.0f} and {GAP_MM:.0f}. One light touch of one finger does everything."
    )
    good = (
        smallest[0] >= TARGET_MM - ROUNDING_MM
        and strong >= STRONG_MM - ROUNDING_MM
        and gap >= GAP_MM - ROUNDING_MM
    )
    yield judged("5.5.1", "Means of operation", good, says)


def _reach(seen: Measured, config: Config) -> Iterator[Row]:
    title = "Forward and side reach: no control above 1,220 mm or below 380 mm"
    edge = config.display.bottom_edge_mm
    above = max(view.highest_mm for view in seen.views)
    if edge is None:
        says = (
            f"Controls reach {above:.0f} mm above the panel's lower edge, {seen.reach_mm:.0f} mm in"
            " reach mode. Lower edge above the floor: ______ mm (write it as"
            " display.bottom_edge_mm). Card slot: ______ mm. Keys: ______ mm. Headset: ______ mm."
        )
        yield Row("8.3.2, 8.3.3", title, Verdict.RULER, says)
        return
    high = edge + seen.reach_mm
    low = edge + min(view.lowest_mm for view in seen.views)
    says = (
        f"On the screen: {low:.0f} to {high:.0f} mm above the floor in reach mode"
        f" ({edge + above:.0f} without it). Card slot: ______ mm. Keys: ______ mm."
        " Headset: ______ mm."
    )
    yield judged("8.3.2, 8.3.3", title, high <= REACH_MM and low >= LOW_MM, says)


def _contrast(seen: Measured) -> Iterator[Row]:
    for theme in dict.fromkeys(one.theme for one in seen.contrasts):
        pairs = [one for one in seen.contrasts if one.theme == theme]
        least = min(pairs, key=lambda one: one.ratio)
        drawn = [
            (view.contrast, view.screen)
            for view in seen.views
            if view.theme == theme and view.contrast is not None
        ]
        ratio, where = min(drawn, default=(0.0, "no screen"))
        says = (
            f"{theme.capitalize()} theme: {ratio:.1f}:1 at least in the pictures of {len(drawn)}"
            f" screens as they are drawn ({where}); of the palette {least.ratio:.1f}:1"
            f" ({least.ink} on {least.ground}). 4.5:1 is asked for, {LEAST_CONTRAST:.0f}:1 is held."
        )
        good = min(ratio, least.ratio) >= LEAST_CONTRAST
        yield judged("11.1.4.3", "Contrast (minimum)", good, says)


def _resize(seen: Measured) -> Row:
    told = [(SIZES[size], *smallest_cap(seen, size)) for size in range(len(SIZES))]
    small = [cap < CAPS_MM[size] - ROUNDING_MM for size, (_, cap, _) in enumerate(told)]
    clipped = [view for view in seen.views if view.clipped]
    says = "; ".join(f"{name} {cap:.2f} mm ({where})" for name, cap, where in told)
    says = f"Smallest capital letters: {says}. At least {', '.join(map(str, CAPS_MM))}."
    if clipped:
        where = ", ".join(dict.fromkeys(f"{v.screen} ({SIZES[v.text_size]})" for v in clipped))
        says += f" Text is cut short on {where}."
    good = not any(small) and not clipped
    return judged("11.1.4.4.2", "Resize text (closed functionality)", good, says)


def _timing(seen: Measured) -> Row:
    least = min(seen.limits_s.values())
    silent = [name for name in seen.limits_s if name not in seen.asking]
    good = not silent and least >= LEAST_S and seen.warning_s >= WARNING_S
    says = (
        f"{len(seen.asking)} screens wait {least:.0f} s or more without a touch, then ask for"
        f" {seen.warning_s:.0f} s whether more time is needed: one touch gives twice as long, as"
        f" often as it is wanted. End without asking: {', '.join(silent) or 'none'}. Not counted:"
        " screens on which the machine works for seconds, or nobody is being served."
    )
    return judged("11.2.2.1", "Timing adjustable", good, says)


def _names(seen: Measured) -> Row:
    nameless = sum(view.nameless for view in seen.views)
    many = len({view.screen for view in seen.views})
    says = f"{nameless} targets without a name on {many} screens at {len(SIZES)} sizes."
    if seen.not_seen:
        says += f" Not walked through: {', '.join(seen.not_seen)}."
    return judged("11.4.1.2.2", "Name, role, value (closed functionality)", nameless == 0, says)
