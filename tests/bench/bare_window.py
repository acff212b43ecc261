"""The limit of a start: PySide6 and one QML page, nothing else."""

import sys

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView


def main() -> int:
    """Show the page until told to end."""
    app = QGuiApplication(sys.argv)
    view = QQuickView()
    view.setSource(QUrl.fromLocalFile(sys.argv[1]))
    view.showFullScreen()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
