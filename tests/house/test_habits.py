"""How the code should feel, as far as a machine can tell: names, sizes, docstrings, exceptions."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.checkout import PRODUCT, nodes, python, qml, text, tree

LONGEST_FILE = 300
LONGEST_FUNCTION = 40
LONGEST_OPENING = 4
VAGUE = {"utils", "util", "helpers", "helper", "manager", "common", "base", "core", "misc"}
VAGUE_ENDINGS = ("Manager", "Helper", "Utils")

# Longer than the rule, and better that way; say why.
LONGER: dict[str, str] = {}

# Commands of ISO 7816-4, by their own names.
STANDARD = {"get_data", "get_response"}

# The two borders above which nobody catches.
CATCH_ALL = {Path("hardware/watch.py"), Path("sync/postman.py")}

type_of_function = ast.FunctionDef | ast.AsyncFunctionDef


def functions(path: Path) -> Iterator[type_of_function]:
    """Every function of a file, methods and inner ones too."""
    for node in nodes(path):
        if isinstance(node, type_of_function):
            yield node


def test_no_name_is_a_drawer_for_everything() -> None:
    vague = [str(path) for path in python() if VAGUE & {*path.parent.parts, path.stem}]
    vague += [
        f"{path}:{node.lineno} {node.name}"
        for path in python()
        for node in nodes(path)
        if isinstance(node, ast.ClassDef) and node.name.endswith(VAGUE_ENDINGS)
    ]

    assert vague == []


def test_functions_say_what_they_return_instead_of_get() -> None:
    getters = [
        f"{path}:{function.lineno} {function.name}"
        for path in python()
        for function in functions(path)
        if function.name.startswith("get_") and function.name not in STANDARD
    ]

    assert getters == []


def test_every_module_opens_with_what_it_is_for() -> None:
    silent = []
    for path in python():
        words = ast.get_docstring(tree(path))
        lines = [line for line in (words or "").splitlines() if line.strip() and line[0] != " "]
        if not 1 <= len(lines) <= LONGEST_OPENING:
            silent.append(f"{path}: {len(lines)} lines")

    assert silent == []


def test_everything_public_says_what_it_does() -> None:
    silent = [
        f"{path}:{node.lineno} {node.name}"
        for path in python(*PRODUCT)
        if "versions" not in path.parts  # alembic names the functions of a migration
        for node in tree(path).body
        if isinstance(node, ast.ClassDef | type_of_function)
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
    ]

    assert silent == []


def test_files_stay_short() -> None:
    long = [
        f"{path}: {lines} lines"
        for path in [*python(), *qml()]
        if (lines := len(text(path).splitlines())) > LONGEST_FILE and str(path) not in LONGER
    ]

    assert long == []


def test_functions_stay_short() -> None:
    long = [
        f"{path}:{function.lineno} {function.name}: {lines} lines"
        for path in python()
        for function in functions(path)
        if (lines := (function.end_lineno or 0) - function.lineno + 1) > LONGEST_FUNCTION
        and f"{path}:{function.name}" not in LONGER
    ]

    assert long == []


def test_only_two_borders_catch_everything() -> None:
    nets = [
        path
        for path in python(*PRODUCT)
        for node in nodes(path)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or ast.unparse(node.type) in {"Exception", "BaseException"})
        and not isinstance(node.body[-1], ast.Raise)  # puts something back and lets it pass
    ]

    assert len(nets) == len(set(nets)), "one net for each border"
    assert set(nets) <= CATCH_ALL


@pytest.mark.parametrize(
    "forbidden", ["unittest.mock", "time.sleep", "asyncio.sleep", "QTest.qWait"]
)
def test_tests_neither_mock_nor_sleep(forbidden: str) -> None:
    found = [
        str(path)
        for path in python("tests")
        if path.parts[1] not in {"house", "bench"}  # a benchmark does measure time
        and _uses(path, forbidden)
    ]

    assert found == []


def _uses(path: Path, name: str) -> bool:
    room, _, last = name.rpartition(".")
    for node in nodes(path):
        if isinstance(node, ast.Attribute) and ast.unparse(node) == name:
            return True
        if isinstance(node, ast.ImportFrom) and (
            node.module == name
            or (node.module == room and any(alias.name == last for alias in node.names))
        ):
            return True
        if isinstance(node, ast.Import) and any(alias.name == name for alias in node.names):
            return True
    return False
