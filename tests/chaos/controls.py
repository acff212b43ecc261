"""Two postmen as they must not be. The proof has to notice both."""

from collections.abc import Sequence
from uuid import uuid4

from sync.failures import CallFailed
from sync.letters import Letter
from sync.sender import Sender


class Gullible(Sender):
    """Takes a letter for delivered once it has been sent, whatever was answered."""

    async def _deliver(self, body: bytes, letters: Sequence[Letter]) -> None:
        ids = [letter.id for letter in letters]
        try:
            await self.central.push(body)
        except CallFailed:
            pass
        finally:
            self.store.outbox.settle(ids, {}, now=self.clock())


class Renaming(Sender):
    """Gives a letter another id each time it is sent, and believes any verdicts."""

    async def _deliver(self, body: bytes, letters: Sequence[Letter]) -> None:
        ids = [letter.id for letter in letters]
        for old in ids:
            body = body.replace(f'"id":"{old}"'.encode(), f'"id":"{uuid4()}"'.encode())
        await self.central.push(body)
        self.store.outbox.settle(ids, {}, now=self.clock())
