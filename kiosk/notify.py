"""Tells the service manager how far we are (sd_notify: one datagram to $NOTIFY_SOCKET)."""

import os


def notify(message: str) -> None:
    """Send `READY=1`, `STATUS=...` or the like; silent where nobody listens."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    import socket

    if address.startswith("@"):
        address = "\0" + address[1:]
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as sender:
        try:
            sender.sendto(message.encode(), address)
        except OSError:
            return  # the manager went away; the lobby goes on
