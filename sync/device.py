"""Who this kiosk is towards central.

Today a development token from a file, which goes to this very machine and nowhere else.
Enrolment will put a key here and draw short tokens with it; callers will not notice.
"""

from dataclasses import dataclass, field

from sync.route import hosts
from sync.secret_file import SecretFileError, read_secret
from sync.settings import Settings
from sync.wire import is_loopback


class DeviceError(Exception):
    """This kiosk cannot say who it is. The text is a sentence for IT."""


@dataclass(frozen=True)
class Device:
    """The address of central and how to show who calls."""

    url: str
    _token: str = field(repr=False)

    def authorization(self) -> str:
        """Give the value of the Authorization header for the next call."""
        return f"Bearer {self._token}"


def this_device(settings: Settings) -> Device:
    """Read who we are. Raises `DeviceError`, `BadSetting`."""
    for setting, host in hosts(settings).items():
        if not is_loopback(host):
            raise DeviceError(
                f"A development token may not leave this machine, and {setting} is elsewhere."
                " Use an address on loopback, such as http://127.0.0.1:8000."
            )
    try:
        token = read_secret(settings.token_file)
    except SecretFileError as error:
        raise DeviceError(str(error)) from None
    if not token or not token.isprintable() or " " in token:
        raise DeviceError(f"{settings.token_file} must hold one token.")
    return Device(settings.url.rstrip("/"), token)
