"""What the wire's few rules say beside its words."""

import subprocess
import sys

import pytest

from sync.wire import is_loopback


@pytest.mark.parametrize(
    "host", ["localhost", "127.0.0.1", "127.8.8.8", "127.255.255.254", "::1", "[::1]"]
)
def test_loopback_is_this_machine(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host",
    [
        *(None, "", "[]", "Otto", "localhost.example", "127.0.0.1.example", "127.0.0.1:80"),
        *("0.0.0.0", "::", "192.168.1.4", "126.255.255.255", "128.0.0.1", "::2", "fe80::1"),  # noqa: S104
    ],
)
def test_everything_else_is_not(host: str | None) -> None:
    assert not is_loopback(host)


def test_the_words_alone_bring_no_address_parser() -> None:
    """The kiosk reads the wire before its first picture."""
    seen = "import sys, sync.wire; sys.exit('ipaddress' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", seen], check=False).returncode == 0
