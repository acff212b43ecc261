"""Keys, tokens and pseudonyms: who may read them, where they go, what they tell."""

import base64
import hashlib
import hmac
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from hardware.identifiers import InvalidIdentifier
from sync import wire
from sync.device import DeviceError, this_device
from sync.pseudonym import booking_key, name_key, typed_key
from sync.secret_file import SecretFileError, read_key
from sync.settings import BadSetting, Settings

KVNR = "http://fhir.de/sid/gkv/kvid-10"
PEPPER = wire.Pepper(3, bytes(range(32)))
DAY = date(2026, 11, 23)


def test_a_booking_key_is_the_keyed_hash_of_the_wire() -> None:
    said = b"v1|2026-11-23|http://fhir.de/sid/gkv/kvid-10|A123456780"
    digest = hmac.new(bytes(range(32)), said, hashlib.sha256).digest()

    key = booking_key(PEPPER, DAY, KVNR, "a123 456 780")

    assert key == "3:" + base64.urlsafe_b64encode(digest).decode().rstrip("=")
    assert len(key) == 2 + 43


VECTORS = json.loads(Path(__file__).with_name("keys.json").read_text("utf-8"))


def test_the_vectors_are_what_the_words_of_the_wire_say() -> None:
    pepper = wire.Pepper(VECTORS["pepper_version"], bytes.fromhex(VECTORS["pepper"]))
    day = date.fromisoformat(VECTORS["day"])

    for system, value, key in VECTORS["card"]:
        assert booking_key(pepper, day, system, value) == key
    for number, born, key in VECTORS["typed"]:
        assert typed_key(pepper, day, number, date.fromisoformat(born)) == key
    for born, name, key in VECTORS["birthdate+name"]:
        assert name_key(pepper, day, date.fromisoformat(born), name) == key
    said = b"v1|2026-11-23|urn:aula:typed|131052-308T|1952-10-13"
    digest = base64.urlsafe_b64encode(hmac.digest(bytes(range(32)), said, "sha256"))
    assert VECTORS["typed"][0][2] == "3:" + digest.decode().rstrip("=")


def test_a_name_without_a_letter_has_no_key() -> None:
    with pytest.raises(InvalidIdentifier):
        name_key(PEPPER, DAY, date(1952, 10, 13), "…")


def test_keys_of_two_days_or_peppers_have_nothing_in_common() -> None:
    keys = {
        booking_key(pepper, day, KVNR, "A123456780").partition(":")[2]
        for pepper in (PEPPER, wire.Pepper(4, b"\1" * 32))
        for day in (DAY, date(2026, 11, 24))
    }

    assert len(keys) == 4


def secret(path: Path, text: str, mode: int = 0o600) -> Path:
    path.write_text(text)
    path.chmod(mode)
    return path


def test_a_key_is_64_hex_digits_of_its_owner_alone(tmp_path: Path) -> None:
    assert read_key(secret(tmp_path / "key", "ab" * 32 + "\n")) == b"\xab" * 32


@pytest.mark.parametrize(
    ("text", "mode", "says"),
    [
        ("ab" * 32, 0o640, "chmod 600"),
        ("ab" * 32, 0o604, "chmod 600"),
        ("ab" * 31, 0o600, "64 hex digits"),
        ("zz" * 32, 0o600, "64 hex digits"),
        ("ä" * 64, 0o600, "something else"),
    ],
)
def test_a_key_file_that_will_not_do_is_told_in_a_sentence(
    tmp_path: Path, text: str, mode: int, says: str
) -> None:
    with pytest.raises(SecretFileError, match=says) as caught:
        read_key(secret(tmp_path / "key", text, mode))

    assert text not in str(caught.value)


def test_a_missing_key_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(SecretFileError, match="openssl rand"):
        read_key(tmp_path / "nothing")


@pytest.mark.parametrize(
    "url",
    [
        "http://central.example",
        "https://10.0.0.1",
        "http://127.0.0.1.example",
        "http://localhost.example",
        "http://0.0.0.0",
    ],
)
def test_a_development_token_stays_on_this_machine(
    settings_for: Callable[..., Settings], url: str
) -> None:
    with pytest.raises(DeviceError, match="loopback"):
        this_device(settings_for(url))
    with pytest.raises(DeviceError, match="loopback"):
        this_device(replace(settings_for("http://127.0.0.1"), proxy=url))


@pytest.mark.parametrize("setting", ["url", "proxy"])
@pytest.mark.parametrize(
    "url",
    [
        "",
        "http://",
        "127.0.0.1:8000",
        "http://[::1",
        "file:///127.0.0.1",
        "socks5://127.0.0.1",
        "http://127.0.0.1:abc",
        "http://127.0.0.1:99999",
        "http://127.0.0.1:0",
        "http://127.0.0.1:80 80",
        "http://127.0.0.1\n.example",
        "http://127.0.0.1?to=elsewhere",
    ],
)
def test_what_is_no_address_is_told_by_its_settings_name_alone(
    settings_for: Callable[..., Settings], setting: str, url: str
) -> None:
    good = settings_for("http://127.0.0.1")
    settings = replace(good, url=url) if setting == "url" else replace(good, proxy=url)

    with pytest.raises(BadSetting, match=f"central.{setting} is not the address") as caught:
        this_device(settings)

    assert not url or url not in str(caught.value)


def test_the_token_is_not_pushed_aside_by_a_name_in_the_address(
    settings_for: Callable[..., Settings],
) -> None:
    with pytest.raises(BadSetting, match=r"central\.url must hold no name or password"):
        this_device(settings_for("http://eeva:secret@127.0.0.1"))


def test_a_name_in_the_proxys_address_does_not_make_it_this_machine(
    settings_for: Callable[..., Settings],
) -> None:
    settings = settings_for("http://127.0.0.1")

    with pytest.raises(DeviceError, match=r"central\.proxy is elsewhere"):
        this_device(replace(settings, proxy="http://127.0.0.1@central.example"))
    assert this_device(replace(settings, proxy="http://eeva:secret@127.0.0.1:3128"))


@pytest.mark.parametrize("url", ["http://127.0.0.1:80", "http://localhost", "https://[::1]:8443/"])
def test_on_loopback_it_says_who_calls(settings_for: Callable[..., Settings], url: str) -> None:
    device = this_device(settings_for(url))

    assert device.authorization() == "Bearer demo-token"
    assert device.url == url.rstrip("/")
    assert "demo-token" not in repr(device)


def test_a_pepper_is_never_shown() -> None:
    assert "secret" not in repr(wire.Peppers([wire.Pepper(1, b"secret")]))
