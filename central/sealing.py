"""The private halves of the sites' sealing keys: made here, kept in files, never in a database.

What a kiosk sealed stays sealed in every table and backup. Whoever has the file of a key,
the roles `comments` and `callback`, opens what was sealed for it, and each opening is noted.
"""

import os
import secrets
import stat
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Literal, NamedTuple

import msgspec
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, SealedBox

from central import appointments, audit, devices
from central.store import StoreError, Transaction
from sync import wire


class KeyFile(msgspec.Struct, frozen=True):
    """What lies in a key's file: one line of JSON. `private` is 32 bytes, base64."""

    site: str
    purpose: wire.Purpose
    kid: str
    private: bytes

    def __repr__(self) -> str:
        return f"KeyFile(kid={self.kid})"

    def public(self) -> wire.SealingKey:
        """The half that kiosks get."""
        return wire.SealingKey(self.kid, self.purpose, bytes(PrivateKey(self.private).public_key))


class StaysSealed(Exception):
    """A box that cannot be opened: its key is not loaded, or it is no box for this key."""


class Kept(NamedTuple):
    """What lies in the database of something said.

    Without a `kid` nothing was said, or it was before there was a sealing key: plain UTF-8.
    """

    kid: str
    box: bytes


Keyring = dict[str, KeyFile]
"""The keys that are loaded, by `kid`."""
Opened = Literal["comment.open", "callback.open"]
"""What the audit log calls it."""


def new_key(site: str, purpose: wire.Purpose) -> KeyFile:
    """Draw a pair of keys."""
    kid = f"{purpose}-{secrets.token_hex(4)}"
    return KeyFile(site, purpose, kid, bytes(PrivateKey.generate()))


def add_key(transaction: Transaction, key: KeyFile) -> None:
    """Give the public half to the site's kiosks, ahead of older ones. Raises StoreError."""
    appointments.hold(transaction, key.site)  # or a change made meanwhile is lost
    site = devices.site(transaction, key.site)
    if site is None:
        raise StoreError("There is no such site.")
    keys = (key.public(), *(one for one in site.sealing_keys if one.kid != key.kid))
    transaction.run(
        "UPDATE sites SET settings = :settings WHERE id = :site",
        site=site.id,
        settings=msgspec.json.encode(msgspec.structs.replace(site, sealing_keys=keys)).decode(),
    )


def write_key(path: Path, key: KeyFile) -> None:
    """Write a new file that only its owner may read, and have it on disk. Raises StoreError."""
    try:
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(msgspec.json.encode(key) + b"\n")
            file.flush()
            os.fsync(file.fileno())
    except FileExistsError:
        raise StoreError(f"{path} is there already: a key is never written over.") from None
    except OSError as error:
        reason = os.strerror(error.errno or 0).lower()
        raise StoreError(f"{path} cannot be written: {reason}.") from None


def kept_key(path: Path, site: str, purpose: wire.Purpose) -> KeyFile:
    """The key in this file, or a new one that is in it now. Raises StoreError."""
    if path.exists():
        return _read(path)
    key = new_key(site, purpose)
    write_key(path, key)
    return key


def read_keys(paths: Iterable[Path]) -> Keyring:
    """Load the keys of these files. Raises StoreError for what is no key, or not private."""
    keys = (_read(path) for path in paths)
    return {key.kid: key for key in keys}


def open_noted(
    transaction: Transaction,
    keyring: Keyring,
    kept: Kept,
    actor: audit.Actor,
    deed: Opened,
    subject: str,
    now: datetime,
) -> str:
    """Open what was said in record `subject`, and write in the audit log that `actor` did.

    Where nothing was said nothing is noted. Raises `StaysSealed` for what cannot be opened:
    then nothing is noted either.
    """
    if not kept.kid:
        text = kept.box.decode()
    else:
        text = open_sealed(keyring, wire.Sealed(kept.kid, kept.box))
    if text:
        audit.note(transaction, actor, deed, subject, now, kid=kept.kid or "none")
    return text


def open_sealed(keyring: Keyring, sealed: wire.Sealed) -> str:
    """Open a box, and tell nobody: `open_noted` is for readers. Raises `StaysSealed`."""
    key = keyring.get(sealed.kid)
    if key is None:
        raise StaysSealed("its key is not loaded")
    try:
        return SealedBox(PrivateKey(key.private)).decrypt(sealed.box).decode()
    except (CryptoError, UnicodeDecodeError):
        raise StaysSealed("not sealed for this key") from None


def _read(path: Path) -> KeyFile:
    try:
        with path.open("rb") as file:
            if stat.S_IMODE(os.fstat(file.fileno()).st_mode) & 0o077:
                raise StoreError(f"Others may read {path}: run chmod 600 {path}.")
            key = msgspec.json.decode(file.read(4096), type=KeyFile)
    except OSError as error:
        reason = os.strerror(error.errno or 0).lower()
        raise StoreError(f"{path} cannot be read: {reason}.") from None
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise StoreError(f"{path} holds no sealing key.") from None
    if len(key.private) != PrivateKey.SIZE:
        raise StoreError(f"{path} holds no sealing key.")
    return key
