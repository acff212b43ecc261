"""`serve` with a certificate of `certificate make`: TLS 1.3, under that CA alone."""

import ssl
from pathlib import Path

import httpx
import pytest

from tests.central.commands import central, serving

pytestmark = pytest.mark.slow


def test_a_small_clinics_own_ca_stands_behind_central(tmp_path: Path) -> None:
    made = central("certificate", "make", "--folder", tmp_path / "tls", "--host", "127.0.0.1")[0]
    ca = ssl.create_default_context(cafile=made["ca_file"])
    assert (tmp_path / "tls" / "ca.key").stat().st_mode & 0o777 == 0o600
    assert Path(made["key"]).stat().st_mode & 0o777 == 0o600
    url = f"sqlite:///{tmp_path}/central.db"
    both = ("--certificate", made["certificate"], "--key", made["key"])

    with serving(url, *both) as (_, address):
        assert address.startswith("https://127.0.0.1:")
        assert httpx.get(f"{address}/livez", verify=ca).status_code == 200
        with pytest.raises(httpx.ConnectError):
            httpx.get(f"{address}/livez")  # the system knows no such CA
        ca.maximum_version = ssl.TLSVersion.TLSv1_2
        with pytest.raises(httpx.ConnectError):
            httpx.get(f"{address}/livez", verify=ca)
    again = central("certificate", "make", "--folder", tmp_path / "tls", "--host", "a.example")[0]
    assert Path(again["ca_file"]).read_bytes() == Path(made["ca_file"]).read_bytes()


@pytest.mark.parametrize("both", [("--certificate", "x.pem"), ("--key", "x", "--certificate", "x")])
def test_a_certificate_that_will_not_do_is_a_sentence(
    tmp_path: Path, both: tuple[str, ...]
) -> None:
    central("serve", "--database", f"sqlite:///{tmp_path}/central.db", *both, code=2)


def test_a_host_that_is_none_gets_no_certificate(tmp_path: Path) -> None:
    central("certificate", "make", "--folder", tmp_path, "--host", "é.example", code=2)
