"""QML checked against the Python classes it talks to: a misspelt property fails here."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import PySide6
import pytest
from PySide6.QtCore import QByteArray, QMetaMethod, QMetaObject, QMetaProperty, QObject

from tests.house.checkout import ROOT, module, python, qml, text

SCRIPTS = Path(sys.executable).parent
METATYPES = Path(PySide6.__file__).parent / "Qt" / "metatypes" / "qt6core_metatypes.json"
MODULE = "Aula"  # QML_IMPORT_NAME of the Python classes


def run(tool: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run one of PySide6's tools in the checkout."""
    return subprocess.run(
        [SCRIPTS / f"pyside6-{tool}", *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def described(kind: type[QObject]) -> dict[str, Any]:
    """A class of ours as moc would describe it, told by Qt itself."""
    known: QMetaObject = vars(kind)["staticMetaObject"]
    ours = range(known.propertyOffset(), known.propertyCount())
    methods = [known.method(i) for i in range(known.methodOffset(), known.methodCount())]
    return {
        "className": kind.__name__,
        "qualifiedClassName": kind.__name__,
        "object": True,
        "superClasses": [{"access": "public", "name": "QObject"}],
        "classInfos": [{"name": "QML.Element", "value": "auto"}],
        "properties": [of_property(known.property(i), i) for i in ours],
        "signals": [of_method(each) for each in methods if is_signal(each)],
        "slots": [of_method(each) for each in methods if not is_signal(each)],
    }


def is_signal(method: QMetaMethod) -> bool:
    """Whether it is told, and not called."""
    return method.methodType() is QMetaMethod.MethodType.Signal


def of_property(known: QMetaProperty, index: int) -> dict[str, Any]:
    """One property; what changes says so."""
    told = {"notify": text_of(known.notifySignal().name())} if known.hasNotifySignal() else {}
    return {
        "name": known.name(),
        "type": known.typeName(),
        "index": index,
        "read": known.name(),
        "constant": known.isConstant(),
        **told,
    }


def of_method(method: QMetaMethod) -> dict[str, Any]:
    """One signal or slot."""
    return {
        "access": "public",
        "name": text_of(method.name()),
        "arguments": [
            {"name": f"a{number}", "type": text_of(kind)}
            for number, kind in enumerate(method.parameterTypes())
        ],
        "returnType": method.typeName() or "void",
    }


def text_of(name: QByteArray) -> str:
    """A name of Qt's as text."""
    return bytes(name.data()).decode()


def elements() -> Iterator[type[QObject]]:
    """Every class of the kiosk that QML sees."""
    for source in [path for path in python("kiosk") if "\n@QmlElement\n" in text(path)]:
        room = module(source)
        for each in vars(importlib.import_module(room)).values():
            if isinstance(each, type) and issubclass(each, QObject) and each.__module__ == room:
                yield each


@pytest.fixture
def types(tmp_path: Path) -> Path:
    """A folder with the Python classes described for QML; it names this machine: never kept."""
    folder = tmp_path / MODULE
    folder.mkdir()
    dump = tmp_path / "elements.json"
    classes = [described(each) for each in elements()]
    dump.write_text(json.dumps([{"classes": classes, "inputFile": "kiosk", "outputRevision": 68}]))
    made = run(
        "qmltyperegistrar",
        *("--generate-qmltypes", folder / "types.qmltypes", "-o", tmp_path / "unused.cpp"),
        *("--import-name", MODULE, "--major-version", "1", "--minor-version", "0"),
        *("--foreign-types", METATYPES),
        dump,
    )
    assert made.stdout == ""
    (folder / "qmldir").write_text(f"module {MODULE}\ntypeinfo types.qmltypes\n")
    return tmp_path


@pytest.mark.slow
def test_qml_and_python_agree(types: Path) -> None:
    linted = run("qmllint", "-W", "0", "-I", types, "-I", "kiosk/qml", *qml())

    assert linted.returncode == 0, linted.stdout


@pytest.mark.slow
def test_a_misspelt_property_would_be_noticed(types: Path) -> None:
    wrong = types / "Wrong.qml"
    wrong.write_text(
        "import QtQuick\nimport Aula\nItem {\n    required property Visit visit\n"
        "    visible: visit.scren\n}\n"
    )

    assert run("qmllint", "-W", "0", "-I", types, wrong).returncode != 0
