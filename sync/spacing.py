"""Keeps calls apart while they fail, whoever makes them."""

import asyncio
import time


class Spacing:
    """While calls to any path fail, no two begin within `seconds`, whoever makes them."""

    def __init__(self, seconds: float) -> None:
        self.trouble: set[str] = set()
        self._seconds = seconds
        self._last = -seconds
        self._queue = asyncio.Lock()

    async def turn(self) -> None:
        """Wait for one's turn."""
        async with self._queue:
            if self.trouble:
                await asyncio.sleep(self._last + self._seconds - time.monotonic())
            self._last = time.monotonic()
