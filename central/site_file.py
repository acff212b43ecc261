"""A site's settings as a TOML file: written out whole, read whole or in part (pure)."""

import tomllib
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

import msgspec

from central.opening_hours import words_of
from central.site_shapes import SETTINGS, read, unknown
from central.store import StoreError
from sync import wire

ELSEWHERE = {
    "id": "a site keeps its id",
    "score": "it is what patients said, published by itself",
    "sealing_keys": "keys come from `aula-central sealing-key add`",
    "central_epoch": "it changes with `aula-central restore`",
    "durable_through": "it is told by `aula-central backup --safe`",
}
"""What a site has and no file sets, and why."""
MAX_FILE = 256 * 1024


class BadSettings(StoreError):
    """The file cannot be used; `mistakes` are sentences, one for each thing to mend."""

    def __init__(self, mistakes: list[str]) -> None:
        super().__init__("Nothing was changed.\n" + "\n".join(mistakes))
        self.mistakes = mistakes


def load(path: Path) -> dict[str, object]:
    """What the file says, not judged yet. Raises BadSettings."""
    try:
        with path.open("rb") as file:
            text = file.read(MAX_FILE + 1)
    except OSError:
        raise BadSettings([f"{path} cannot be read: name a file that is there."]) from None
    if len(text) > MAX_FILE:
        raise BadSettings([f"{path} is larger than {MAX_FILE // 1024} KiB: no site's settings."])
    try:
        return tomllib.loads(text.decode())
    except UnicodeDecodeError:
        raise BadSettings([f"{path} is not UTF-8: save it as such."]) from None
    except tomllib.TOMLDecodeError as error:
        raise BadSettings([f"{path} is not TOML: {error}."]) from None


def changed(site: wire.Site, told: Mapping[str, object]) -> wire.Site:
    """The site with what a file says; what it does not name stays. Raises BadSettings."""
    mistakes = [
        f"{key} is not set here: {ELSEWHERE[key]}. Leave it out."
        if key in ELSEWHERE
        else unknown("", key, SETTINGS)
        for key in told
        if key not in SETTINGS
    ]
    values = {
        key: read(shape, told[key], key, mistakes) for key, shape in SETTINGS.items() if key in told
    }
    if mistakes:
        raise BadSettings(mistakes)
    if isinstance(spans := values.get("hours"), list):
        values["hours"] = [day for span in spans for day in span]
    whole = {name: getattr(site, name) for name in site.__struct_fields__} | values
    after = msgspec.convert(msgspec.to_builtins(whole), wire.Site)
    if mistakes := _contradictions(site, after):
        raise BadSettings(mistakes)
    return after


def differing(before: wire.Site, after: wire.Site) -> list[str]:
    """The settings in which the two are not alike."""
    return [name for name in SETTINGS if getattr(before, name) != getattr(after, name)]


def _contradictions(before: wire.Site, after: wire.Site) -> list[str]:
    found = [
        f'{name} has "{one}" twice. Keep one of them.'
        for name, ids in (
            ("places", [place.id for place in after.places]),
            ("neighbours", [other.id for other in after.neighbours]),
            ("languages", list(after.languages)),
            ("topics", list(after.topics)),
        )
        for one in sorted(set(ids))
        if ids.count(one) > 1
    ]
    if after.id in {other.id for other in after.neighbours}:
        found.append("neighbours has this site itself. Name other sites only.")
    if after.privacy != before.privacy and after.privacy:
        found += [
            f"privacy needs {name}: the notice says {why}."
            for name, why in (
                ("controller", "who answers for patients' data"),
                ("privacy_version", "which of its versions it is"),
            )
            if not getattr(after, name)
        ]
        if before.privacy_version and after.privacy_version == before.privacy_version:
            found.append("privacy has changed: give privacy_version a new value.")
    return found


def as_toml(site: wire.Site) -> str:
    """Every setting, ready to be edited and read again."""
    plain: list[str] = []
    sections: list[str] = []
    for name in SETTINGS:
        value = getattr(site, name)
        if isinstance(value, dict):
            sections.append(f"[{name}]\n" + "".join(_lines(value)))
        elif name in ("places", "neighbours") and value:
            tables = (
                {key: getattr(row, key) for key in row.__struct_fields__ if getattr(row, key)}
                for row in value
            )
            sections += [f"[[{name}]]\n" + "".join(_lines(table)) for table in tables]
        else:
            told = words_of(value) if name == "hours" else value
            plain += _lines({name: told})
    return f"# Site {site.id}\n\n" + "\n".join(["".join(plain), *sections])


def _lines(table: Mapping[str, object]) -> Iterable[str]:
    return (f"{key} = {_toml(value)}\n" for key, value in table.items())


def _toml(value: object) -> str:
    match value:
        case dict():
            inside = ", ".join(f"{key} = {_toml(one)}" for key, one in value.items())
            return f"{{ {inside} }}"
        case list() | tuple():
            return f"[{', '.join(map(_toml, value))}]"
        case date():
            return value.isoformat()
        case _:  # TOML writes text, numbers, true and false as JSON does
            return msgspec.json.encode(value).decode()
