"""Told apart by their pace: a scanner that poses as a keyboard, and somebody typing. Pure."""

GAP_MS = 30
FEWEST = 6
LONGEST = 512


class Burst:
    """Keys that came one after the other faster than anybody types.

    Times are milliseconds of the key events themselves, not of when they were heard.
    """

    def __init__(self) -> None:
        self._text = ""
        self._last = 0

    @property
    def certain(self) -> bool:
        """Whether this can only be a scanner: six keys, each within 30 ms of the one before."""
        return len(self._text) >= FEWEST

    def is_over(self, at: int) -> bool:
        """Whether a key at this moment is not part of what came before it."""
        return bool(self._text) and not 0 <= at - self._last <= GAP_MS

    def add(self, text: str, at: int) -> None:
        """Take one more key. What grows too long to mean anything is kept just too long."""
        self._last = at
        if len(self._text) <= LONGEST:
            self._text += text

    def finish(self) -> str:
        """End it; return the scan, or "" where somebody typed, or nothing came."""
        scan = self._text if self.certain else ""
        self._text = ""
        return scan
