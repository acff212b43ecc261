"""The checkout as the house tests see it: which files count, parsed once."""

from __future__ import annotations

import ast
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PRODUCT = ("kiosk", "hardware", "sync", "central", "doctor")
UNTRACKED = {".git", "build", "node_modules"}


@cache
def files() -> tuple[Path, ...]:
    """Every file that is or may be committed, relative to the root."""
    git = shutil.which("git")
    if git and (ROOT / ".git").exists():
        listed = subprocess.run(
            [git, "-c", f"safe.directory={ROOT}", "ls-files", "-z", "-co", "--exclude-standard"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        return tuple(sorted(Path(name) for name in listed.split("\0") if (ROOT / name).is_file()))
    return tuple(sorted(_walk(ROOT)))


def _walk(folder: Path) -> Iterator[Path]:
    """The same for a checkout without git: all but hidden folders and what is built."""
    for path in folder.iterdir():
        if path.is_dir():
            if path.name not in UNTRACKED and (not path.name.startswith(".") or path.name == ".ci"):
                yield from _walk(path)
        elif path.suffix not in {".pyc", ".qm"}:
            yield path.relative_to(ROOT)


def python(*folders: str) -> list[Path]:
    """The Python files below these folders (all of them without one)."""
    wanted = folders or (*PRODUCT, "tests")
    return [path for path in files() if path.suffix == ".py" and path.parts[0] in wanted]


def qml() -> list[Path]:
    """The kiosk's QML files; a benchmark's or the demo's own window is no part of the house."""
    return [path for path in files() if path.suffix == ".qml" and path.parts[0] == "kiosk"]


def text(path: Path) -> str:
    """A file's text."""
    return (ROOT / path).read_text(encoding="utf-8")


@cache
def tree(path: Path) -> ast.Module:
    """A Python file's syntax tree."""
    return ast.parse(text(path), str(path))


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """All nodes of a Python file's syntax tree."""
    return tuple(ast.walk(tree(path)))


def module(path: Path) -> str:
    """The dotted name of a Python file: `kiosk/flow.py` is `kiosk.flow`."""
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def imports(path: Path) -> tuple[tuple[str, int, bool], ...]:
    """What a file imports: dotted name, line, and whether only when called or never."""
    return tuple(_imports(path))


def _imports(path: Path) -> Iterator[tuple[str, int, bool]]:
    lazy = {
        id(inner)
        for outer in nodes(path)
        if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef)
        or (isinstance(outer, ast.If) and ast.unparse(outer.test) == "TYPE_CHECKING")
        for inner in ast.walk(outer)
    }
    for node in nodes(path):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno, id(node) in lazy
        elif isinstance(node, ast.ImportFrom):
            origin = _origin(path, node)
            for alias in node.names:
                yield f"{origin}.{alias.name}", node.lineno, id(node) in lazy


def _origin(path: Path, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    package = path.parent.parts[: len(path.parent.parts) - node.level + 1]
    return ".".join((*package, *([node.module] if node.module else [])))
