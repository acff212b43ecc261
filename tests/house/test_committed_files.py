"""What a committed file never says: the address of a package registry, or a path of one machine."""

from __future__ import annotations

import re

from tests.house.checkout import ROOT, files

BINARY = {".png", ".ico", ".wav", ".ttf", ".woff2", ".gz", ".db", ".deb"}

REGISTRIES = re.compile(
    r"\b(?:[\w-]+\.)*(?:pypi|pythonhosted|npmjs|npmmirror|yarnpkg|jsdelivr|unpkg|crates)"
    r"\.(?:org|com|io|net)\b|\bdeb\.debian\.|(?:extra-)?index-url\s*=|find-links\s*="
)
MACHINES = re.compile(r"(?<![\w.*}>])/(?:work|root|home/\w+|opt/(?:pypi|wheels))/")


def test_no_committed_file_names_a_registry_or_somebodys_machine() -> None:
    found = []
    for path in files():
        if path.suffix in BINARY:
            continue
        lines = (ROOT / path).read_text(encoding="utf-8", errors="replace").splitlines()
        for number, line in enumerate(lines, 1):
            if REGISTRIES.search(line) or MACHINES.search(line):
                found.append(f"{path}:{number} {line.strip()[:80]}")

    assert found == []


def test_requirements_are_exact_and_hashed() -> None:
    for name in ("all.txt", "build.txt", "uv.txt"):
        entries = (ROOT / "requirements" / name).read_text().replace("\\\n", " ").splitlines()

        assert entries
        assert all("==" in entry and "--hash=sha256:" in entry for entry in entries), name


def test_each_debian_package_is_listed_once() -> None:
    lines = (ROOT / "deploy/packages").read_text().splitlines()
    entries = [line.split(":", 1) for line in lines if line and not line.startswith("#")]
    names = [name for _, words in entries for name in words.split()]

    assert {need for need, _ in entries} == {"run", "build", "demo", "tests"}
    assert len(names) == len(set(names))


def test_every_decision_is_in_the_index() -> None:
    folder = ROOT / "docs/decisions"
    index = (folder / "README.md").read_text()
    missing = [page.name for page in folder.glob("0*.md") if f"({page.name})" not in index]

    assert missing == []
