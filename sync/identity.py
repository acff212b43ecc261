"""Who this kiosk is, in one file of its owner's alone beside kiosk.db.

Its private keys are sealed with a key made of the store's. So there is one secret to guard: a
systemd credential where the machine has one, else a file of mode 0600.
"""

import hashlib
import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from nacl.exceptions import CryptoError
from nacl.secret import SecretBox

from sync.secret_file import SecretFileError

NAME = "identity.json"


class Identity(msgspec.Struct, frozen=True, omit_defaults=True):
    """What enrolling brought. `ca` is PEM; `key` and `next_key` are sealed private keys.

    `next_key` is one that central may not know yet. Revoked, no key is left.
    """

    kiosk: str
    site: str
    url: str
    ca: str
    state: Literal["enrolled", "revoked"] = "enrolled"
    key: bytes = b""
    key_made_at: datetime | None = None
    next_key: bytes = b""

    def __repr__(self) -> str:
        return f"Identity(kiosk={self.kiosk}, state={self.state})"


def place(store: Path) -> Path:
    """Where the identity of the kiosk with this store lies."""
    return store.with_name(NAME)


def read(path: Path) -> Identity | None:
    """Who we are, nobody where there is no file. Raises `SecretFileError`."""
    try:
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_mode & 0o077:
                raise SecretFileError(f"Others may read {path}: run chmod 600 {path}.")
            return msgspec.json.decode(file.read(1024 * 1024), type=Identity)
    except FileNotFoundError:
        return None
    except OSError as error:
        reason = os.strerror(error.errno or 0).lower()
        raise SecretFileError(f"{path} cannot be read: {reason}.") from None
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise SecretFileError(f"{path} holds no identity: enrol this kiosk again.") from None


def write(path: Path, identity: Identity) -> None:
    """Put it in the place of what was there, in one step that survives a power cut.

    Raises `SecretFileError`.
    """
    fresh = path.with_name(path.name + ".new")
    try:
        with suppress(FileNotFoundError):
            fresh.unlink()
        with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(msgspec.json.encode(identity))
            file.flush()
            os.fsync(file.fileno())
        if path.exists():  # another account may carry the letters
            owner = path.stat()
            with suppress(PermissionError):
                os.chown(fresh, owner.st_uid, owner.st_gid)
        fresh.replace(path)
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    except OSError as error:
        reason = os.strerror(error.errno or 0).lower()
        raise SecretFileError(f"{path} cannot be written: {reason}.") from None


def revoked(identity: Identity) -> Identity:
    """The same kiosk without a key."""
    return msgspec.structs.replace(identity, state="revoked", key=b"", next_key=b"")


def seal_key(private: Ed25519PrivateKey, store_key: bytes) -> bytes:
    """Make a private key unreadable without the store's key."""
    return bytes(_box(store_key).encrypt(private.private_bytes_raw()))


def open_key(sealed: bytes, store_key: bytes) -> Ed25519PrivateKey:
    """Read a sealed key. Raises `SecretFileError` with another store's key."""
    try:
        return Ed25519PrivateKey.from_private_bytes(_box(store_key).decrypt(sealed))
    except (CryptoError, ValueError):
        raise SecretFileError(
            "The identity was made with another store key: enrol this kiosk again."
        ) from None


def utc_now() -> datetime:
    """What this machine takes the time to be."""
    return datetime.now(UTC)


def _box(store_key: bytes) -> SecretBox:
    return SecretBox(hashlib.blake2b(store_key, digest_size=32, person=b"aula device key").digest())
