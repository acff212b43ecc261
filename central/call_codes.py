"""Call codes: two letters and two digits, unique per site and day, none that hurts to hear."""

from random import Random

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"  # no I and O: they look like 1 and 0
DIGITS = "23456789"
LEFT_OUT = frozenset(  # words and signs with a past
    ("AH", "AS", "BH", "BJ", "FU", "HH", "HJ", "KK", "KZ", "NS", "SA", "SM", "SS", "WC", "XX", "ZZ")
)
NUMBERS_LEFT_OUT = frozenset({"28", "69", "88"})


class NoCodesLeft(Exception):
    """More people in a day than there are codes."""


def draw(random: Random, taken: set[str]) -> str:
    """A code not in `taken`, which it is put into. Raises NoCodesLeft."""
    for _ in range(20_000):
        letters = random.choice(LETTERS) + random.choice(LETTERS)
        digits = random.choice(DIGITS) + random.choice(DIGITS)
        code = letters + digits
        if letters in LEFT_OUT or digits in NUMBERS_LEFT_OUT or code in taken:
            continue
        taken.add(code)
        return code
    raise NoCodesLeft
