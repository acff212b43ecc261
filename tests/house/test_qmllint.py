"""QML checked against the Python class it talks to: a misspelt property fails here."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import PySide6
import pytest
from PySide6.QtCore import QMetaObject

from kiosk import visit
from tests.house.checkout import ROOT, qml

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


def as_registered(dump: Any) -> Any:  # noqa: ANN401 - JSON as it comes
    """What metaobjectdump reads from the source, with types and constants as Qt knows them."""
    for described in dump[0]["classes"]:
        known: QMetaObject = vars(visit)[described["className"]].staticMetaObject
        for entry in described["properties"]:
            registered = known.property(known.indexOfProperty(entry["name"]))
            entry["type"] = registered.typeName()
            entry["constant"] = registered.isConstant()
    return dump


@pytest.fixture
def types(tmp_path: Path) -> Path:
    """A folder with the Python classes described for QML; it names this machine: never kept."""
    module = tmp_path / MODULE
    module.mkdir()
    dump = tmp_path / "visit.json"
    assert run("metaobjectdump", "kiosk/visit.py", "-o", dump).returncode == 0
    dump.write_text(json.dumps(as_registered(json.loads(dump.read_text()))))
    made = run(
        "qmltyperegistrar",
        *("--generate-qmltypes", module / "types.qmltypes", "-o", tmp_path / "unused.cpp"),
        *("--import-name", MODULE, "--major-version", "1", "--minor-version", "0"),
        *("--foreign-types", METATYPES),
        dump,
    )
    assert made.stdout == ""
    (module / "qmldir").write_text(f"module {MODULE}\ntypeinfo types.qmltypes\n")
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
