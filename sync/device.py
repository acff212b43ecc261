"""Who this kiosk is towards central: enrolled, with a key; or a development token's bearer.

A development token comes from a file and goes to this very machine and nowhere else.
"""

import time
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal, NamedTuple

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync import identity
from sync.assertion import assertion
from sync.identity import Identity
from sync.route import hosts
from sync.secret_file import SecretFileError, credential, read_key, read_secret
from sync.settings import Settings
from sync.wire import Guard, is_loopback

ROLL_AFTER = timedelta(days=90)
SPARE_S = 30.0  # a token is not used to its last second


class DeviceError(Exception):
    """This kiosk cannot say who it is. The text is a sentence for IT."""


@dataclass(frozen=True)
class Device:
    """The address of central and the token that shows who calls."""

    url: str
    _token: str = field(repr=False)

    def authorization(self) -> str:
        """Give the value of the Authorization header for the next call."""
        return f"Bearer {self._token}"


class Enrolled:
    """A kiosk with a key of its own, drawing short tokens with it.

    `revoked` turns true once central has said so; nobody else can.
    """

    def __init__(self, path: Path, known: Identity, store_key: bytes) -> None:
        self.url = known.url
        self.kiosk = known.kiosk
        self.ca = known.ca
        self.revoked = known.state == "revoked"
        self._path = path
        self._known = known
        self._store_key = store_key
        self._token = ""
        self._good_until = 0.0

    def __repr__(self) -> str:
        return f"Enrolled({self.kiosk})"

    def authorization(self) -> str | None:
        """Give the Authorization header, or None where a token has to be drawn first."""
        if self._token and time.monotonic() < self._good_until:
            return f"Bearer {self._token}"
        return None

    @property
    def is_pinned(self) -> bool:
        """Whether only the CA that came with enrolment can stand behind the address."""
        return self.url.startswith("https:") and bool(self.ca)

    def hold(self, token: str, seconds: float) -> None:
        """Use this token while it is good."""
        self._token, self._good_until = token, time.monotonic() + max(0.0, seconds - SPARE_S)

    def drop(self) -> None:
        """Use the token no more."""
        self._token = ""

    def keys(self) -> list[Ed25519PrivateKey]:
        """The keys central may know this kiosk by, the newest first. Raises `SecretFileError`."""
        sealed = (self._known.next_key, self._known.key)
        return [identity.open_key(one, self._store_key) for one in sealed if one]

    def sign(self, private: Ed25519PrivateKey, path: str, now: datetime) -> str:
        """Sign for one of central's addresses."""
        return assertion(private, self.kiosk, self.url + path, now)

    def worked(self, private: Ed25519PrivateKey) -> None:
        """Keep the key central has just taken, and no other. Raises `SecretFileError`."""
        if not self._known.next_key:
            return
        newest = identity.open_key(self._known.next_key, self._store_key)
        if newest.private_bytes_raw() != private.private_bytes_raw():
            return
        self._keep(
            msgspec.structs.replace(
                self._known,
                key=self._known.next_key,
                key_made_at=identity.utc_now(),
                next_key=b"",
            )
        )

    def next_key(self) -> Ed25519PrivateKey | None:
        """The key to roll to, None while it is not time. Kept before anybody hears of it."""
        if self._known.next_key:
            return identity.open_key(self._known.next_key, self._store_key)
        made = self._known.key_made_at
        if made is None or abs(identity.utc_now() - made) < ROLL_AFTER:
            return None
        fresh = Ed25519PrivateKey.generate()
        sealed = identity.seal_key(fresh, self._store_key)
        self._keep(msgspec.structs.replace(self._known, next_key=sealed))
        return fresh

    def believe(self, ca: str) -> None:
        """Have servers under these CAs, in PEM, for central. Raises `SecretFileError`."""
        self._keep(msgspec.structs.replace(self._known, ca=ca))
        self.ca = ca

    def forget(self) -> None:
        """Have no key any more. Raises `SecretFileError`."""
        self.revoked = True
        self.drop()
        self._keep(identity.revoked(self._known))

    def _keep(self, known: Identity) -> None:
        identity.write(self._path, known)
        self._known = known


AnyDevice = Device | Enrolled


class Standing(NamedTuple):
    """Who this machine is for IT: `kiosk` is "" before it has enrolled."""

    kiosk: str
    state: Literal["development", "none", "enrolled", "revoked"]
    guarded_by: Guard


def guarded_by(settings: Settings) -> Guard:
    """Say what guards the store's key, and with it all others."""
    return "credential" if credential(settings.key_file) else "file"


def standing(settings: Settings) -> Standing:
    """Say who this machine is, and what guards its keys. Raises `SecretFileError`."""
    guard = guarded_by(settings)
    if settings.token_file is not None:
        return Standing("", "development", guard)
    known = identity.read(identity.place(settings.store))
    if known is None:
        return Standing("", "none", guard)
    return Standing(known.kiosk, known.state, guard)


def has_been_revoked(device: AnyDevice) -> bool:
    """Whether central has ended this machine's being a kiosk."""
    return isinstance(device, Enrolled) and device.revoked


def this_device(settings: Settings) -> AnyDevice:
    """Read who we are. Raises `DeviceError`, `BadSetting`."""
    given = hosts(settings)
    try:
        if settings.token_file is None:
            return _enrolled(settings)
        return _development(settings, settings.token_file, given)
    except SecretFileError as error:
        raise DeviceError(str(error)) from None


def _development(settings: Settings, file: Path, given: dict[str, str]) -> Device:
    for setting, host in given.items():
        if not is_loopback(host):
            raise DeviceError(
                f"A development token may not leave this machine, and {setting} is elsewhere."
                " Use an address on loopback, such as http://127.0.0.1:8000."
            )
    token = read_secret(file)
    if not token or not token.isprintable() or " " in token:
        raise DeviceError(f"{file} must hold one token.")
    return Device(settings.url.rstrip("/"), token)


def _enrolled(settings: Settings) -> Enrolled:
    path = identity.place(settings.store)
    known = identity.read(path)
    if known is None:
        raise DeviceError("This kiosk has not enrolled: run aula enrol, as central printed it.")
    if known.url != settings.url.rstrip("/"):
        raise DeviceError(
            "central.url is not where this kiosk has enrolled: set it right, or enrol again."
        )
    device = Enrolled(path, known, read_key(settings.key_file))
    device.keys()  # or the sentence comes later
    return device
