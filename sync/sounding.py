"""One look at central for `aula doctor`: is it there, who is it, what time is it, and are we known?

It changes nothing on either side: a token is drawn and thrown away, no key is rolled.
"""

import asyncio
from datetime import UTC, datetime
from typing import NamedTuple

from cryptography import x509

from sync.assertion import token_form
from sync.central import Central
from sync.device import AnyDevice, Enrolled, this_device
from sync.failures import CallFailed, Refused, word
from sync.settings import Settings
from sync.tokens import FORM
from sync.wire.identity import TOKEN_PATH

_DAY_S = 86400.0


class Sounding(NamedTuple):
    """What was found. `failure` is "" where central took this kiosk for who it is.

    Else it is the reason of `Unreachable` or `Nonsense`, or central's own problem, or
    `status NNN`. Days are None where there is no certificate; `offset_s` is what central's
    clock is ahead of this machine's, None where central did not tell the time.
    """

    failure: str
    certificate_days: float | None = None
    ca_days: float | None = None
    offset_s: float | None = None


class _Ear(Central):
    """A client that keeps what the connection itself says."""

    def __init__(self, device: AnyDevice, settings: Settings) -> None:
        super().__init__(device, settings, self._note_time)
        self.offset_s: float | None = None

    async def knock(self) -> None:
        """Ask for what a kiosk alone may have. Raises `CallFailed`."""
        device = self.device
        if not isinstance(device, Enrolled):
            await self.site("")
            return
        refused: Refused | None = None
        for private in [*device.keys(), *device.keys()]:  # the first 401 tells the time
            form = token_form(device.sign(private, TOKEN_PATH, self._purse.now()))
            try:
                await self._post(TOKEN_PATH, form, FORM)
            except Refused as answer:
                if answer.status != 401:
                    raise
                refused = answer
            else:
                return
        raise refused or Refused(401, "unauthorized", None)

    def _note_time(self, at: datetime) -> None:
        self.offset_s = (at - datetime.now(UTC)).total_seconds()


def sound(settings: Settings) -> Sounding:
    """Call once. Raises `DeviceError`, `BadSetting`, `SecretFileError`."""
    device = this_device(settings)
    now = datetime.now(UTC)
    failure, ear = asyncio.run(_call(device, settings))
    ends = _last_end(device.ca) if isinstance(device, Enrolled) else None
    return Sounding(failure, _days(ear.certificate_ends, now), _days(ends, now), ear.offset_s)


async def _call(device: AnyDevice, settings: Settings) -> tuple[str, _Ear]:
    ear = _Ear(device, settings)
    try:
        await ear.knock()
    except CallFailed as failed:
        return word(failed), ear
    finally:
        await ear.close()
    return "", ear


def _last_end(pem: str) -> datetime | None:
    """When the last of the CAs that are believed ends: until then one of them still holds."""
    if not pem:
        return None
    return max(one.not_valid_after_utc for one in x509.load_pem_x509_certificates(pem.encode()))


def _days(until: datetime | None, now: datetime) -> float | None:
    return None if until is None else (until - now).total_seconds() / _DAY_S
