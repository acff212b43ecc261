"""The way to central, checked before it is taken: the addresses, and whom to believe there."""

import os
import ssl
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

from sync.settings import BadSetting, Settings


def hosts(settings: Settings) -> dict[str, str]:
    """Give the hosts on the way to central, each by the name of its setting.

    Raises `BadSetting` for what is no address of a server.
    """
    given = {"central.url": settings.url, "central.proxy": settings.proxy}
    return {name: _host(name, url) for name, url in given.items() if url is not None}


def trust(settings: Settings, pinned: str = "") -> ssl.SSLContext:
    """Say which servers are believed: those under the CAs given, alone where any is given.

    `pinned` is the PEM of the CAs that came with enrolment. Raises `BadSetting`.
    """
    if pinned or settings.ca_file is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        if pinned:
            _pin(context, pinned)
        if settings.ca_file is not None:
            _trust_company(context, settings.ca_file)
        return context
    if settings.url.startswith("https:"):
        return ssl.create_default_context()
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # nobody: this address needs none


def _host(setting: str, url: str) -> str:
    try:
        parts = urlsplit(url)
        if url.isascii() and url.isprintable() and " " not in url and _names_a_server(parts):
            if setting == "central.url" and "@" in parts.netloc:
                raise BadSetting("central.url must hold no name or password. Remove them.")
            return parts.hostname or ""
    except ValueError:
        pass
    raise BadSetting(
        f"{setting} is not the address of a server."
        " Write it like https://central.example:8443, with a port from 1 to 65535."
    )


def _names_a_server(parts: SplitResult) -> bool:
    """Whether it has a host and a port that can be, and nothing behind them but a path."""
    whole = parts.scheme in ("http", "https") and not (parts.query or parts.fragment)
    return bool(whole and parts.hostname and parts.port != 0)  # `port` raises ValueError


def _pin(context: ssl.SSLContext, pem: str) -> None:
    try:
        context.load_verify_locations(cadata=pem)
    except (ssl.SSLError, ValueError):
        raise BadSetting("The CA that came with enrolment is damaged: enrol again.") from None


def _trust_company(context: ssl.SSLContext, file: Path) -> None:
    try:
        context.load_verify_locations(cafile=file)
        return
    except ssl.SSLError:
        reason = f"{file} holds no certificate that can be read"
    except OSError as error:
        reason = f"{file} cannot be read ({os.strerror(error.errno or 0).lower()})"
    raise BadSetting(f"central.ca_file: {reason}. Name the PEM file of the CA central is under.")
