"""Characters gathered into scans: ended by Enter, Tab or a pause. Pure; the time is given."""

from hardware.barcode.meaning import LONGEST

PAUSE_SECONDS = 0.3
_ENDS = "\r\n\t"


class Gathering:
    """What one scanner has sent of a scan so far.

    A scan that grows longer than any that means something is kept just too long, so
    that it ends as one unknown code and not as several.
    """

    def __init__(self) -> None:
        self._text = ""
        self._last = 0.0
        self._spoilt = False

    def add(self, text: str, at: float) -> list[str]:
        """Take what came at this moment; return the scans that are complete."""
        scans = self.paused(at)
        self._last = at
        for character in text:
            if character in _ENDS:
                scans += self._finished()
            elif not self._spoilt and len(self._text) <= LONGEST:
                self._text += character
        return scans

    def paused(self, at: float) -> list[str]:
        """Return the scan that a pause has ended, if one has."""
        return self._finished() if at - self._last >= PAUSE_SECONDS else []

    def due(self) -> float | None:
        """Say when the pause ends the scan; None while there is nothing."""
        return self._last + PAUSE_SECONDS if self._text else None

    def spoil(self) -> None:
        """Drop this scan, what came of it and what is still to come: some of it was lost."""
        self._text, self._spoilt = "", True

    def _finished(self) -> list[str]:
        text, self._text, self._spoilt = self._text, "", False
        return [text] if text.strip() else []
