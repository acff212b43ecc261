"""Secrets that lie in files of their owner alone: the key of the store, the token."""

import os
import stat
from pathlib import Path


class SecretFileError(Exception):
    """The file is not there, or others may read it, or it holds something else.

    The text is a sentence for IT with the next step, and never shows the contents.
    """


def read_key(path: Path) -> bytes:
    """Read the store's key, 64 hex digits: 32 bytes. Raises `SecretFileError`."""
    if credential(path) is None and not path.exists():
        raise SecretFileError(
            f"There is no {path}. Make the store's key, once:"
            f" (umask 077; openssl rand -hex 32 > {path})"
        )
    text = read_secret(path)
    try:
        key = bytes.fromhex(text)
    except ValueError:
        key = b""
    if len(key) != 32:
        raise SecretFileError(f"{path} must hold the store's key: 64 hex digits.")
    return key


def credential(path: Path) -> Path | None:
    """Give where systemd has put a secret of this name (`LoadCredentialEncrypted=`), if it has."""
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    given = Path(folder) / path.name if folder else None
    return given if given is not None and given.exists() else None


def read_secret(path: Path) -> str:
    """Read a short secret, without the blanks around it. Raises `SecretFileError`.

    A credential of the same name goes before the file; nobody else can open its folder.
    """
    given = credential(path)
    try:
        with (given or path).open("rb") as file:
            if given is None and stat.S_IMODE(os.fstat(file.fileno()).st_mode) & 0o077:
                raise SecretFileError(f"Others may read {path}: run chmod 600 {path}.")
            return file.read(4096).decode("ascii").strip()
    except OSError as error:
        reason = os.strerror(error.errno or 0).lower()
        raise SecretFileError(f"{path} cannot be read: {reason}.") from None
    except UnicodeDecodeError:
        raise SecretFileError(f"{path} holds something else than a secret.") from None
