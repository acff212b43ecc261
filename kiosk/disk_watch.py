"""What the database and its disk give IT to do: said in the log, or as a sentence."""

from typing import TYPE_CHECKING

from kiosk.config import Config
from kiosk.log import log

if TYPE_CHECKING:
    from sync.store import Store


class DiskWatch:
    """Remembers what was told last, so that the log says each thing once."""

    def __init__(self) -> None:
        self._told = ""

    def look(self, store: "Store") -> None:
        """Log what has changed, and make the ballast again where there is room for it."""
        store.take_on_ballast()
        trouble = store.trouble()
        if trouble != self._told:
            log("store_trouble", reason=trouble or "none")
            self._told = trouble


def sentence_for(error: Exception, config: Config) -> str:
    """Say what is wrong with the database, and what to do next."""
    path = config.store.path
    if isinstance(error, OSError):
        return f"{path} cannot be opened. Check store.path and who may write there."
    if type(error).__name__ == "SecretFileError":
        return str(error)
    return f"{path} cannot be used: {error}. Check store.path and store.key_file."
