"""The staff PIN: digits in, a scrypt hash in a file of its owner alone, and the check.

RFC 7914, with the parameters in the file, so that they can grow.
"""

import hashlib
import hmac
import os
import secrets
from itertools import pairwise
from pathlib import Path

from sync.secret_file import SecretFileError, read_secret

LEAST, MOST = 6, 12
N, R, P = 2**14, 8, 1
ROOM = 64 * 1024 * 1024


def fault_of(pin: str) -> str:
    """Say in a sentence why this is no PIN; "" where it is one."""
    if not (pin.isascii() and pin.isdigit() and LEAST <= len(pin) <= MOST):
        return f"A PIN has {LEAST} to {MOST} digits."
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
    if len(steps) == 1 and steps <= {0, 1, 9}:
        return "This PIN is among the first that anybody tries: take another."
    return ""


def write_pin(path: Path, pin: str) -> None:
    """Put the hash of `pin` in the place of what was there. Raises `OSError`."""
    salt = secrets.token_bytes(16)
    words = ["scrypt", str(N), str(R), str(P), salt.hex(), _hash(pin, salt, N, R, P).hex()]
    fresh = path.with_name(path.name + ".new")
    fresh.unlink(missing_ok=True)
    with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(" ".join(words) + "\n")
        file.flush()
        os.fsync(file.fileno())
    if path.exists():  # the kiosk's account may not be ours
        owner = path.stat()
        os.chown(fresh, owner.st_uid, owner.st_gid)
    fresh.replace(path)


def is_pin(path: Path, pin: str) -> bool:
    """Whether this is the file's PIN; takes tens of milliseconds. Raises `SecretFileError`."""
    try:
        name, n, r, p, salt, known = read_secret(path).split(" ")
        told = _hash(pin, bytes.fromhex(salt), int(n), int(r), int(p))
        right = name == "scrypt" and hmac.compare_digest(told, bytes.fromhex(known))
    except ValueError:
        raise SecretFileError(f"{path} holds no PIN: run aula staff-pin.") from None
    return right


def _hash(pin: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=n, r=r, p=p, maxmem=ROOM, dklen=32)
