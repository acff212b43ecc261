"""The 0-10 question and its reason as the screen sees them: score, topics, comment."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import rating, touches, view
from kiosk.state import Visit
from sync.wire import MAX_GRAPHEMES, Site, graphemes

QML_IMPORT_NAME = "Aula"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Answering(QObject):
    """One person's answer. Nothing of it stays after the visit."""

    changed = Signal()

    def __init__(
        self,
        moment: Callable[[], Visit],
        site: Callable[[], Site | None],
        receive: Callable[[touches.Touch], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._moment = moment
        self._site = site
        self._receive = receive

    def _score(self) -> int:
        score = self._moment().score
        return -1 if score is None else score

    def _mood(self) -> str:
        score = self._moment().score
        return "" if score is None else rating.mood(score)

    def _topics(self) -> list[str]:
        return sorted(self._moment().topics)

    def _topics_offered(self) -> list[str]:
        return list(view.topics(self._site()))

    def _comment(self) -> str:
        return self._moment().comment

    def _writing(self) -> bool:
        return self._moment().writing

    def _may_write(self) -> bool:
        return view.may_write(self._site())

    score = Property(int, _score, notify=changed)
    mood = Property(str, _mood, notify=changed)
    topics = Property(list, _topics, notify=changed)
    topicsOffered = Property(list, _topics_offered, notify=changed)
    comment = Property(str, _comment, notify=changed)
    writing = Property(bool, _writing, notify=changed)
    mayWrite = Property(bool, _may_write, notify=changed)

    @Slot(int)
    def giveScore(self, score: int) -> None:
        """Answer the 0-10 question."""
        self._receive(touches.Scored(score))

    @Slot(str)
    def touchTopic(self, topic: str) -> None:
        """Choose a topic, or take it back."""
        self._receive(touches.TopicTouched(topic))

    @Slot(bool)
    def write(self, writing: bool) -> None:
        """Open or close the keyboard, where what is written can be sealed."""
        self._receive(touches.WantsToWrite(writing and self._may_write()))

    @Slot(str)
    def type(self, letters: str) -> None:
        """Add letters to the comment."""
        text = self._moment().comment + letters
        long = len(text) > MAX_GRAPHEMES
        self._receive(touches.Typed(text, graphemes(text) if long else len(text)))

    @Slot()
    def erase(self) -> None:
        """Take the last letter back."""
        self._receive(touches.Typed(self._moment().comment[:-1], 0))

    @Slot()
    def finish(self) -> None:
        """That was all I wanted to say."""
        self._receive(touches.Finished())
