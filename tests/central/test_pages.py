"""The public page, in a real browser without scripts: readable, and silent about people."""

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from central import audits, pages
from central.public import PublicScores
from central.sealing import open_sealed
from central.words import ENGLISH, FINNISH, choose, signed
from sync import wire
from tests.central.house import COMMENTS_KEY, ELSEWHERE, TODAY, House, comment, feedback
from tests.central.naughty import STRINGS

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update"),
]


@pytest.fixture(scope="module")  # no longer: it holds the thread's event loop
def browser() -> Iterator[Browser]:
    if not CHROMIUM.exists():
        pytest.skip("Debian's chromium is not installed")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def answered(house: House) -> House:
    """North has ten days of answers, south has twelve answers in all."""
    for back in range(1, 11):
        day = (TODAY - timedelta(days=back)).isoformat()
        house.send(*(feedback(score, local_date=day) for score in (10, 9, 9, 8, 7, 3)))
    for back in (1, 3, 7):
        day = (TODAY - timedelta(days=back)).isoformat()
        house.send(*(feedback(8, local_date=day) for _ in range(4)), token=ELSEWHERE)
    house.renew()
    return house


@pytest.fixture
def phone(browser: Browser, answered: House) -> Iterator[Page]:
    base = str(answered.client.base_url)
    context = browser.new_context(
        base_url=base,
        viewport={"width": 375, "height": 812},
        java_script_enabled=False,
        locale="en-GB",
    )
    yield context.new_page()
    context.close()


def wide(page: Page) -> bool:
    """Whether something makes the page scroll sideways: measured from outside, without scripts."""
    return any(
        (box := element.bounding_box()) is not None
        and box["width"] > 0
        and (box["x"] < -1 or box["x"] + box["width"] > 376)
        for element in page.query_selector_all("body *")
    )


@pytest.mark.slow
@pytest.mark.parametrize(
    "path", ["/", "/sites/north", "/?lang=fi", "/sites/south?lang=fi", "/sites/x"]
)
def test_nothing_scrolls_sideways_on_a_phone(phone: Page, path: str) -> None:
    phone.goto(path)

    assert not wide(phone)
    assert phone.locator("h1").count() == 1


@pytest.mark.slow
def test_each_sites_score_stands_with_interval_days_and_number(phone: Page) -> None:
    phone.goto("/")

    north = phone.locator("li", has_text="Clinic north").inner_text()
    assert "+38" in north  # 21 of 42 promote, 7 detract: 15 of 40 in fives
    assert "most likely between +" in north
    assert "13–19 November 2026" in north
    assert "about 40 answers" in north
    south = phone.locator("li", has_text="Clinic south").inner_text()
    assert "about 10 answers" in south
    assert ENGLISH["wide"] in south


@pytest.mark.slow
def test_the_trend_is_drawn_and_is_also_a_table(phone: Page) -> None:
    phone.goto("/sites/north")

    drawing = phone.get_by_role("img", name="Trend of the score at Clinic north")
    assert drawing.bounding_box() is not None
    phone.get_by_text(ENGLISH["as_table"]).click()
    rows = phone.get_by_role("row").all_inner_texts()
    assert len(rows) > 3
    assert "+38" in rows[1]


@pytest.mark.slow
def test_the_page_speaks_the_browsers_language_and_says_which(
    browser: Browser, answered: House
) -> None:
    context = browser.new_context(locale="fi-FI", java_script_enabled=False)
    page = context.new_page()
    page.goto(str(answered.client.base_url))

    assert page.locator("html").get_attribute("lang") == "fi"
    assert page.locator("h1").inner_text() == FINNISH["title"]
    page.get_by_role("link", name="English").click()
    assert page.locator("h1").inner_text() == ENGLISH["title"]
    context.close()


@pytest.mark.slow
def test_the_browser_complains_of_nothing_and_fetches_nothing_else(
    browser: Browser, answered: House
) -> None:
    context = browser.new_context()  # with scripts, so that the policy is what holds
    page = context.new_page()
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("request", lambda request: asked.append(request.url))
    base = str(answered.client.base_url).rstrip("/")

    page.goto(f"{base}/sites/north")

    assert said == []
    assert asked == [f"{base}/sites/north", f"{base}/static/aula.css"]
    context.close()


def test_no_page_allows_or_holds_a_script(answered: House) -> None:
    for path in ("/", "/sites/north", "/sites/none"):
        answer = answered.call("GET", path, token=None)

        assert answer.headers["content-security-policy"].startswith("default-src 'none'")
        assert "script" not in answer.headers["content-security-policy"]
        assert not re.search(r"<script|\son\w+=|style=|javascript:", answer.text)


def test_what_people_wrote_is_on_no_page_and_comes_out_as_it_was(answered: House) -> None:
    said = {text: comment(text, topics=[]) for text in STRINGS}
    verdicts = answered.send(*said.values())
    assert {one.verdict for one in verdicts} == {"accepted"}

    with answered.store.read() as transaction:
        keyring = {COMMENTS_KEY.kid: COMMENTS_KEY}
        found = list(
            audits.comments(
                transaction, "north", lambda kept, _: open_sealed(keyring, wire.Sealed(*kept))
            )
        )

    assert {one["feedback_id"]: one["text"] for one in found} == {
        letter["feedback_id"]: text for text, letter in said.items()
    }
    for path in ("/", "/sites/north", "/sites/south", "/scores.json", "/metrics", "/sites/Otto"):
        text = answered.call("GET", path, token=None).text
        assert not any(words.strip() in text for words in STRINGS if len(words) > 12)
        assert "Otto" not in text


def test_a_site_with_too_few_answers_shows_none(house: House) -> None:
    house.send(*(feedback(9) for _ in range(9)))

    text = house.call("GET", "/sites/north?lang=en", token=None).text

    assert ENGLISH["none"] in text
    assert 'class="number"' not in text
    scores = msgspec.json.decode(house.call("GET", "/scores.json").content, type=PublicScores)
    assert [(one.site, one.margin, one.score) for one in scores.sites] == [
        ("north", "none", None),
        ("south", "none", None),
    ]


def test_machines_read_the_same_figures(answered: House) -> None:
    answer = answered.call("GET", "/scores.json", token=None)

    north, south = msgspec.json.decode(answer.content, type=PublicScores).sites
    assert north.score is not None
    assert (north.score.score, north.score.n, north.margin) == (38, 40, "usual")
    assert south.margin == "wide"
    assert north.trend[-1] == north.score


def test_an_unknown_site_is_a_friendly_404(house: House) -> None:
    answer = house.call("GET", "/sites/Otto?lang=en", token=None)

    assert answer.status_code == 404
    assert ENGLISH["missing"] in answer.text


@pytest.mark.parametrize(
    ("asked", "accepted", "language"),
    [
        ("fi", "en", "fi"),
        (None, "fi-FI,fi;q=0.9,en;q=0.8", "fi"),
        (None, "sv, en;q=0.5, fi;q=0.7", "fi"),
        ("xx", "de;q=Otto,,;q=", "en"),
        (None, "", "en"),
    ],
)
def test_the_language_is_the_first_wish_that_is_had(
    asked: str | None, accepted: str, language: str
) -> None:
    assert choose(asked, accepted).code == language


def test_both_languages_have_every_word() -> None:
    assert ENGLISH.keys() == FINNISH.keys()


def test_scores_are_written_with_a_real_minus() -> None:
    assert [signed(score) for score in (7, 0, -7)] == ["+7", "0", "−7"]


def luminance(colour: str) -> float:
    """Relative luminance of `#rrggbb` (WCAG 2.2)."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        *((text, ground) for text in ("ink", "soft", "accent") for ground in ("ground", "card")),
        ("note-ink", "note"),
    ],
)
def test_every_text_stands_out_seven_to_one(scheme: int, text: str, ground: str) -> None:
    css = (pages.HERE / "static" / "aula.css").read_text()
    blocks = re.findall(r":root \{(.*?)\}", css, re.DOTALL)
    colours = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", blocks[scheme]))

    dark, light = sorted((luminance(colours[text]), luminance(colours[ground])))

    assert (light + 0.05) / (dark + 0.05) >= 7
