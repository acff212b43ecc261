"""Sealing what only certain people may read: libsodium's sealed box, made where it is written.

What is sealed can be opened by the private key alone, which no kiosk and no database holds.
libsodium is loaded at the first seal, not before the first picture.
"""

from sync import wire


class NotSealed(Exception):
    """A text that cannot be sealed: the key is none, or the text is too long."""


def key_for(site: wire.Site | None, purpose: wire.Purpose) -> wire.SealingKey | None:
    """Give the site's key for this purpose, None where it has none: then do not ask."""
    keys = site.sealing_keys if site else ()
    return next((key for key in keys if key.purpose == purpose), None)


def seal(key: wire.SealingKey, text: str) -> wire.Sealed:
    """Seal a text for the holder of the key's other half. Raises `NotSealed`."""
    from nacl.exceptions import CryptoError
    from nacl.public import PublicKey, SealedBox

    plain = whole(text).encode()
    if len(plain) > wire.MAX_SEALED:
        raise NotSealed("too long")
    try:
        return wire.Sealed(key.kid, SealedBox(PublicKey(key.x25519)).encrypt(plain))
    except (CryptoError, ValueError, TypeError):
        raise NotSealed("not a key") from None


def whole(text: str) -> str:
    """Mend half a surrogate pair, which UTF-8 cannot carry."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
