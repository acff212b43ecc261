"""A site's settings as a file: what may stand in it, and what is said of what may not."""

from datetime import date
from pathlib import Path

import msgspec
import pytest

from central.demo_sites import SITES
from central.opening_hours import hours_of
from central.site_file import ELSEWHERE, MAX_FILE, BadSettings, as_toml, changed, differing, load
from central.site_shapes import SETTINGS
from sync import wire

BLANK = wire.Site("north", "North", "UTC", ("en",), ())
FULL = msgspec.structs.replace(
    SITES[0].site,
    hours=tuple(hours_of("mon-fri 08:00-16:00")),
    closed_on=(date(2026, 12, 24),),
    neighbours=(wire.Neighbour("south", 'The "old" house', "Quay 1"), wire.Neighbour("x", "X")),
    too_early={"fi": "Istu\naulaan \\ kahvioon."},
    typed_name=True,
)

FULL_OF_MISTAKES = """
id = "south"
greting = "none"
greeting = "hello"
early_minutes = -1
typed_name = "yes"
time_zone = "Europe/Atlantis"
languages = []
topics = ["speed", "parking"]
panel_url = "http://clinic.example"
hours = ["mon 8-16"]
closed_on = ["24.12."]
privacy = "We keep nothing."
neighbours = [{ id = "south" }]
[reception]
finnish = "Ovella."
en = ""
[[places]]
floor = 2
arow = "up"
"""


def told(folder: Path, text: str) -> dict[str, object]:
    path = folder / "site.toml"
    path.write_text(text, "utf-8")
    return load(path)


def mistakes(folder: Path, text: str, site: wire.Site = FULL) -> list[str]:
    with pytest.raises(BadSettings) as bad:
        changed(site, told(folder, text))
    return bad.value.mistakes


@pytest.mark.parametrize("site", [BLANK, FULL, *(one.site for one in SITES)])
def test_what_is_written_out_reads_back_as_it_was(site: wire.Site, tmp_path: Path) -> None:
    read = changed(site, told(tmp_path, as_toml(site)))

    assert read == site
    assert changed(BLANK, told(tmp_path, as_toml(site))) == msgspec.structs.replace(
        site, id="north"
    )


def test_the_manuals_example_sets_everything(tmp_path: Path) -> None:
    manual = (Path(__file__).parents[2] / "docs/central.md").read_text("utf-8")
    example = told(tmp_path, manual.partition("```toml\n")[2].partition("```")[0])

    assert changed(BLANK, example).greeting == "given_name"
    assert example.keys() == SETTINGS.keys()


def test_every_field_of_a_site_is_a_setting_or_says_why_not() -> None:
    assert {*SETTINGS, *ELSEWHERE} == set(wire.Site.__struct_fields__)


def test_a_part_changes_that_and_nothing_else(tmp_path: Path) -> None:
    key = wire.SealingKey("k", "comments", bytes(32))
    site = msgspec.structs.replace(FULL, sealing_keys=(key,), central_epoch="e")

    after = changed(site, told(tmp_path, 'greeting = "none"\n[reception]\nsv = "Till höger."'))

    assert differing(site, after) == ["greeting", "reception"]
    assert after.reception == {"sv": "Till höger."}
    assert (after.sealing_keys, after.central_epoch, after.id) == ((key,), "e", "koivuranta")


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    said = mistakes(tmp_path, FULL_OF_MISTAKES)

    assert said == [
        "id is not set here: a site keeps its id. Leave it out.",
        "greting is not a setting. Did you mean greeting?",
        'time_zone must be a time zone such as "Europe/Helsinki".',
        "languages must be a list of languages, at least 1.",
        "early_minutes must be a whole number of minutes from 0 to 1440.",
        'greeting must be "given_name", "initials" or "none".',
        "typed_name must be true or false.",
        'topics[2] must be "ease", "speed", "friendliness", "expertise", "being_heard",'
        ' "premises" or "this_kiosk".',
        'panel_url must be an https:// address of at most 208 characters, or "".',
        'hours[1] must be "mon-fri 08:00-16:00" or such; over midnight is two, up to 24:00.',
        "closed_on[1] must be a day such as 2026-12-24.",
        'privacy is said by language: write fi = "..." under [privacy].',
        "reception.finnish is no language: write its two letters, such as fi.",
        "reception.en must be text of 1 to 200 characters.",
        "places[1].arow is not a setting. Did you mean places[1].arrow?",
        "places[1].id is missing.",
        "places[1].floor must be one line of at most 16 characters.",
        "neighbours[1].name is missing.",
    ]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("=", "is not TOML"),
        ("places = 3", "places must be a list of places: write [[places]] for each."),
        ("places = [3]", "places[1] must have settings of its own: id, floor"),
        ('places = [{id = "a"}, {id = "a"}]', 'places has "a" twice. Keep one of them.'),
        ('topics = ["speed", "speed"]', 'topics has "speed" twice. Keep one of them.'),
        ('neighbours = [{id = "koivuranta", name = "K"}]', "neighbours has this site itself."),
        ('name = "a\\u0000b"', "name must be one line of 1 to 80 characters."),
        ("time_zone = 7", "time_zone must be a time zone"),
        ('time_zone = "../etc/passwd"', "time_zone must be a time zone"),
        ("hours = [[1]]", "hours[1] must be"),
        ("closed_on = [2026-12-24T00:00:00]", "closed_on[1] must be a day"),
        ("xyz = 1", "xyz is not a setting. Known here: name, time_zone"),
    ],
)
def test_what_cannot_be_is_said(text: str, sentence: str, tmp_path: Path) -> None:
    with pytest.raises(BadSettings) as bad:
        changed(FULL, told(tmp_path, text))

    assert len(bad.value.mistakes) == 1
    assert sentence in bad.value.mistakes[0]


def test_a_notice_names_who_answers_and_which_version_it_is(tmp_path: Path) -> None:
    assert mistakes(tmp_path, '[privacy]\nen = "New."', BLANK) == [
        "privacy needs controller: the notice says who answers for patients' data.",
        "privacy needs privacy_version: the notice says which of its versions it is.",
    ]
    old = changed(
        BLANK,
        told(tmp_path, 'controller = "C"\nprivacy_version = "1"\n[privacy]\nen = "Old."'),
    )

    assert mistakes(tmp_path, '[privacy]\nen = "New."', old) == [
        "privacy has changed: give privacy_version a new value."
    ]
    assert changed(old, told(tmp_path, 'privacy_version = "2"\n[privacy]\nen = "New."'))


def test_files_that_are_none_are_said(tmp_path: Path) -> None:
    (tmp_path / "large.toml").write_bytes(b"#" * (MAX_FILE + 1))
    (tmp_path / "latin.toml").write_bytes(b'name = "\xe4"')

    for name, sentence in (("none", "there"), ("large", "larger"), ("latin", "UTF-8")):
        with pytest.raises(BadSettings, match=sentence):
            load(tmp_path / f"{name}.toml")
