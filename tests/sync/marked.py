"""Fifty marked people: looked for wherever no person may be."""

MARKERS = [f"Otto{number:02}Meyer{number * 7919 % 100_000:05}" for number in range(50)]


def found_in(text: str) -> set[str]:
    """Who is named in it, as text of one or of two bytes a letter, or in hex."""
    low = text.lower()
    return {name for name in MARKERS if any(one in low for one in _spellings(name.lower()))}


def _spellings(low: str) -> tuple[str, ...]:
    wide = low.encode("utf-16-le")
    return low, wide.decode("latin-1"), low.encode().hex(), wide.hex()
