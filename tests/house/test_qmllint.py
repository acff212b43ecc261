"""QML checked against the Python classes it talks to: a misspelt property fails here."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import PySide6
import pytest
from PySide6.QtCore import QMetaObject

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


def as_registered(dump: Any, source: Path) -> Any:  # noqa: ANN401 - JSON as it comes
    """What metaobjectdump reads from the source, with types and constants as Qt knows them."""
    classes = vars(importlib.import_module(module(source)))
    for described in dump[0]["classes"]:
        known: QMetaObject = classes[described["className"]].staticMetaObject
        for entry in described["properties"]:
            registered = known.property(known.indexOfProperty(entry["name"]))
            entry["type"] = registered.typeName()
            entry["constant"] = registered.isConstant()
    return dump


@pytest.fixture
def types(tmp_path: Path) -> Path:
    """A folder with the Python classes described for QML; it names this machine: never kept."""
    folder = tmp_path / MODULE
    folder.mkdir()
    dumps = []
    for source in [path for path in python("kiosk") if "\n@QmlElement\n" in text(path)]:
        dump = tmp_path / f"{module(source)}.json"
        assert run("metaobjectdump", source, "-o", dump).returncode == 0
        dump.write_text(json.dumps(as_registered(json.loads(dump.read_text()), source)))
        dumps.append(dump)
    made = run(
        "qmltyperegistrar",
        *("--generate-qmltypes", folder / "types.qmltypes", "-o", tmp_path / "unused.cpp"),
        *("--import-name", MODULE, "--major-version", "1", "--minor-version", "0"),
        *("--foreign-types", METATYPES),
        *dumps,
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
