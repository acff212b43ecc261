"""The desk page in a real browser, with scripts and without, by keys alone."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, expect, sync_playwright

from tests.central.house import House, booking, check_in
from tests.central.seat import PASSWORD, staff_call, staffed
from tests.central.test_pages import CHROMIUM, FLAGS


@pytest.fixture
def people(house: House) -> Iterator[House]:
    with staffed(house) as one:
        yield one


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if not CHROMIUM.exists():
        pytest.skip("Debian's chromium is not installed")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(params=[True, False], ids=["scripts", "no-scripts"])
def visit(
    browser: Browser, people: House, request: pytest.FixtureRequest
) -> Iterator[BrowserContext]:
    context = browser.new_context(
        base_url=str(people.client.base_url),
        java_script_enabled=request.param,
        viewport={"width": 375, "height": 812},
    )
    yield context
    context.close()


def test_reception_at_a_real_browser_with_keys_alone(visit: BrowserContext, people: House) -> None:
    people.book(booking("a-1"))
    people.send(check_in("a-1"), staff_call())
    page = visit.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.location["url"]))
    page.goto("/office")
    page.get_by_label("Name").fill("reception")
    page.get_by_label("Password").fill(PASSWORD)
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", name="Lobby")).to_be_visible()
    expect(page.get_by_role("row", name=re.compile("KT42"))).to_be_visible()
    undo = page.get_by_role("button", name="Undo the check-in of KT42")
    undo.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Nobody has checked in yet today.")).to_be_visible()
    page.get_by_role("button", name=re.compile("I am going")).press("Enter")
    expect(page.get_by_text("Nobody has called.")).to_be_visible()
    box = page.locator("main").bounding_box()
    assert box is not None
    assert box["width"] <= 375
    assert [url for url in said if not url.endswith("/favicon.ico")] == []


def test_an_arrival_appears_by_itself(browser: Browser, people: House) -> None:
    people.book(booking("a-1"))
    context = browser.new_context(base_url=str(people.client.base_url))
    page = context.new_page()
    page.goto("/office/sign-in")
    page.get_by_label("Name").fill("reception")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_text("Nobody has checked in yet today.")).to_be_visible()

    people.send(check_in("a-1"))

    expect(page.get_by_role("row", name=re.compile("KT42"))).to_be_visible(timeout=8000)
    expect(page.get_by_text("Central does not answer")).to_be_hidden()
    page.route("**/office/live", lambda route: route.abort())
    expect(page.get_by_text("Central does not answer")).to_be_visible(timeout=15_000)
    context.close()
