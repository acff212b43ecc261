"""Which CAs an enrolled kiosk believes, renewed while one takes over from another.

As with EST's /cacerts (RFC 7030, 4.1.3): what central says over a line under the CAs believed
so far is believed. And it is kept only if central, as it stands now, is under those CAs too.
"""

import ssl

from sync.central import Central
from sync.device import Enrolled
from sync.failures import Nonsense
from sync.settings import BadSetting
from sync.wire.identity import certificates

MOST = 8


async def renew(device: Enrolled, central: Central) -> bool:
    """Bring the CAs up to date; says whether they became others.

    Raises `CallFailed`, also where central is not under those it tells of: then the old stay.
    Raises `SecretFileError` where they cannot be kept.
    """
    told = await central.authorities(device.ca)
    found = certificates(told)
    if not 0 < len(found) <= MOST:
        raise Nonsense("authorities")
    if _encoded(told) == _encoded(device.ca):
        return False
    pinned = "\n".join(found) + "\n"
    try:
        await central.authorities(pinned)
    except BadSetting:
        raise Nonsense("authorities") from None
    device.believe(pinned)
    await central.believe(pinned)
    return True


def _encoded(pem: str) -> set[bytes]:
    try:
        return {ssl.PEM_cert_to_DER_cert(one) for one in certificates(pem)}
    except ValueError:
        raise Nonsense("authorities") from None
