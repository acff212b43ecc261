"""Writes what people say: answers, comments and wishes to be called, for the clerk.

What names or could name somebody is sealed before any disk sees it.
"""

import time
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.config import Config
from kiosk.effects import StoreCallback, StoreComment, StoreScore
from kiosk.honesty import Pace
from kiosk.value import Value
from sync import visit_code, wire
from sync.sealing import NotSealed, key_for, seal

if TYPE_CHECKING:
    from sync.store import Store


class Asker(Value, frozen=True):
    """Whose answer it is: the visit's number, its language, and the site's own time."""

    number: int
    language: str
    wall: datetime
    trusted: bool


class Voices:
    """One kiosk's voices. Lives as long as the clerk, so that it knows how fast they come."""

    def __init__(self, config: Config, ticks: Callable[[], float] = time.monotonic) -> None:
        self._place = config.place
        self._ticks = ticks
        self._pace = Pace(config.feedback.min_interval_s, config.feedback.max_per_hour)
        self._visit = -1
        self._marks: tuple[wire.Mark, ...] = ()
        self._nonce: str | None = None

    def score(self, store: "Store", said: StoreScore, asker: Asker) -> str:
        """Write an answer; returns its id. One that is changed keeps its visit's marks and code."""
        if asker.number != self._visit:
            self._visit = asker.number
            code = said.visit_code
            ours = bool(code) and visit_code.is_ours(code, store.peppers())
            self._nonce = visit_code.used(code, visit_code.new_use()) if ours else None
            self._marks = () if ours else self._pace.marks(said.score, self._ticks())
        return store.add(
            wire.Feedback,
            local_date=asker.wall.date(),
            local_hour=asker.wall.hour,
            clock_trusted=asker.trusted,
            score=said.score,
            language=asker.language,
            place=self._place,
            visit_nonce=self._nonce,
            replaces=said.replaces,
            marks=self._marks,
        )

    def say(self, store: "Store", said: StoreComment | StoreCallback) -> str:
        """Write what was said to an answer, or who wants to be called.

        Raises `NotSealed` where the key has gone.
        """
        if isinstance(said, StoreCallback):
            return self._callback(store, said)
        return store.add(
            wire.Comment,
            feedback_id=said.feedback_id,
            topics=said.topics,
            redacted=said.redacted,
            text=_sealed(store, "comments", said.text) if said.text else None,
        )

    def _callback(self, store: "Store", said: StoreCallback) -> str:
        return store.add(
            wire.Callback,
            phone=_sealed(store, "callback", said.phone),
            consent_text_version=said.consent_text_version,
            feedback_id=said.feedback_id,
        )


def _sealed(store: "Store", purpose: wire.Purpose, text: str) -> wire.Sealed:
    key = key_for(store.site(), purpose)
    if key is None:
        raise NotSealed("no key")
    return seal(key, text)
