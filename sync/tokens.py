"""How an enrolled kiosk draws its next token, and rolls its key once in ninety days."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

import msgspec

from sync.assertion import token_form
from sync.device import AnyDevice, Enrolled
from sync.failures import CallFailed, Nonsense, Refused
from sync.wire.identity import KEYS_PATH, TOKEN_PATH, AccessToken, NewKey

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"


class Post(Protocol):
    """Sends a body to a path and gives the body of the answer. Raises `CallFailed`."""

    def __call__(
        self, path: str, body: bytes, kind: str, authorization: str = ""
    ) -> Awaitable[bytes]:
        """Send it."""
        ...


class Purse:
    """Gives every call its token, drawing another one in time; heeds what is said of it."""

    def __init__(self, device: AnyDevice, post: Post) -> None:
        self._device = device
        self._post = post
        self._drawing = asyncio.Lock()
        self._heard: tuple[datetime, float] | None = None

    async def authorization(self) -> str:
        """Give the value of the Authorization header. Raises `CallFailed`."""
        device = self._device
        if not isinstance(device, Enrolled):
            return device.authorization()
        async with self._drawing:
            held = device.authorization()
            if held is None:
                await draw(device, self._post, self.now)
                held = device.authorization()
        if held is None:
            raise Nonsense("not_json")  # a token that is good for no time
        return held

    def hear(self, at: datetime) -> None:
        """Take it that it is `at` now: signatures go by central's clock."""
        self._heard = at, time.monotonic()

    def now(self) -> datetime:
        """Tell central's time, this machine's while central has said nothing."""
        if self._heard is None:
            return datetime.now(UTC)
        at, then = self._heard
        return at + timedelta(seconds=time.monotonic() - then)

    def note(self, failure: CallFailed) -> None:
        """Heed being revoked: by central itself, whose certificate alone was believed."""
        device = self._device
        if not (isinstance(failure, Refused) and isinstance(device, Enrolled)):
            return
        if failure.problem == "revoked" and device.is_pinned:
            device.revoked = True

    def may_try_again(self, failure: Refused) -> bool:
        """Whether another token may help. The one there was is dropped."""
        if failure.status != 401 or not isinstance(self._device, Enrolled):
            return False
        self._device.drop()
        return True


async def draw(device: Enrolled, post: Post, now: Callable[[], datetime]) -> None:
    """Draw a token. Raises `CallFailed`.

    The clock may be wrong until central's first 401 has told the time, and the newest key
    may be one whose announcement was lost: so each is tried twice.
    """
    failure: Refused | None = None
    for private in [*device.keys(), *device.keys()]:
        form = token_form(device.sign(private, TOKEN_PATH, now()))
        try:
            answer = await post(TOKEN_PATH, form, FORM)
        except Refused as refused:
            if refused.status != 401:
                raise
            failure = refused
            continue
        given = _decoded(answer)
        device.hold(given.access_token, given.expires_in)
        device.worked(private)
        await _roll(device, post, now)
        return
    raise failure or Refused(401, "unauthorized", None)


async def _roll(device: Enrolled, post: Post, now: Callable[[], datetime]) -> None:
    """Tell central the next key, where there is one to tell. A failure waits for the next token."""
    fresh = device.next_key()
    held = device.authorization()
    if fresh is None or held is None:
        return
    said = NewKey(fresh.public_key().public_bytes_raw(), device.sign(fresh, KEYS_PATH, now()))
    try:
        await post(KEYS_PATH, msgspec.json.encode(said), JSON, held)
    except CallFailed:
        return


def _decoded(answer: bytes) -> AccessToken:
    try:
        given = msgspec.json.decode(answer, type=AccessToken)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Nonsense("not_json") from None
    token = given.access_token
    if not (
        0 < len(token) <= 4096 and token.isascii() and token.isprintable() and " " not in token
    ):
        raise Nonsense("not_json")
    return given
