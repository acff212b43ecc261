"""Lets a visit be heard: each screen spoken for who asked for it, and a sound at each turn."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.audio.cues import Cue, asks_back, cue
from kiosk.audio.headset import Headset
from kiosk.audio.reading import Stop, stops
from kiosk.audio.script import Phrases, aloud, script, words
from kiosk.audio.settings import Audio, Keys
from kiosk.audio.sounds import AFTER_FRAME_MS, Sounds
from kiosk.audio.voice import Voice
from kiosk.manner import LOUDEST
from kiosk.state import DOORS, STAFF_SCREENS
from kiosk.state import Visit as Moment
from kiosk.tactile import Tactile
from kiosk.touches import MannerChosen
from kiosk.visit import Visit


class Speaker(QObject):
    """Listens to the visit and to the keys. It keeps nothing of what it says."""

    def __init__(
        self, audio: Audio, keys: Keys, visit: Visit, window: QQuickWindow, tactile: Tactile
    ) -> None:
        super().__init__(window)
        self.voice = Voice(audio, self)
        self.sounds = Sounds(audio, self)
        self.headset = Headset(audio, keys, self)
        self._audio = audio
        self._visit = visit
        self._window = window
        self._was = visit.moment
        self._page: tuple[object, ...] = ()
        self._fresh = False
        self._teach = False
        self._told: set[int] = set()
        self._stayed_on: Stop | None = None
        self._telling = QTimer(self, singleShot=True, interval=AFTER_FRAME_MS)
        self._telling.timeout.connect(self._tell)
        self._joining = QTimer(self, singleShot=True, interval=0)
        self._joining.timeout.connect(lambda: self._wish(speech=True))
        visit.changed.connect(self._changed)
        tactile.pressed.connect(self._pressed)
        tactile.reached.connect(self._reached)
        tactile.stayed.connect(self._stayed)
        tactile.called.connect(self._called)
        self.headset.changed.connect(self._plugged)
        self.voice.missing.connect(visit.listening.look)

    def start(self) -> None:
        """Begin to look for a headset."""
        self.headset.start()

    def close(self) -> None:
        """Be silent, and leave no process behind."""
        self._telling.stop()
        self._joining.stop()
        self.headset.close()
        self.voice.close()
        self.sounds.close()

    # What happens -----------------------------------------------------------------------

    def _changed(self) -> None:
        was, self._was = self._was, self._visit.moment
        now = self._was
        turn = cue(was, now)
        if turn is not None:
            self.sounds.play(turn)
        self.sounds.card_waits(asks_back(now))
        if self._page != self._page_of(now):
            self._turn_page()
            if was.screen in DOORS and now.screen not in DOORS | STAFF_SCREENS:
                self._begin(now)
        elif now.manner.volume != was.manner.volume and now.manner.speech and now.panel is None:
            self._say(self._phrase("volume").replace("%1", str(now.manner.volume + 1)))
            return
        if now.manner.speech:
            self._telling.start()

    def _page_of(self, now: Moment) -> tuple[object, ...]:
        language = self._visit.property("language")
        return now.number, now.screen, now.panel, now.warned, now.manner.speech, language

    def _turn_page(self) -> None:
        self._page = self._page_of(self._visit.moment)
        self._fresh = True
        self._told.clear()
        self._stayed_on = None
        self.voice.hush()

    def _begin(self, now: Moment) -> None:
        """Who waited at the door until speech went off still wears the headset."""
        if self.headset.worn and not now.manner.speech:
            self._joining.start()

    def _pressed(self) -> None:
        self.voice.hush()
        if self._audio.clicks:
            self.sounds.play(Cue.TOUCH)

    def _reached(self, stop: Stop) -> None:
        if self._visit.moment.manner.speech:
            self._telling.stop()
            self._say(words(stop.thing, self._phrases(), private=self.headset.private))

    def _stayed(self, stop: Stop) -> None:
        self._stayed_on = stop
        self._telling.start()

    def _called(self, key: str) -> None:
        match key:
            case "start" if self._visit.moment.manner.speech:
                self._turn_page()
                self._telling.start()
            case "start":
                self._teach = True
                self._wish(speech=True)
            case "louder" | "quieter" if self._visit.moment.manner.speech:
                step = 1 if key == "louder" else -1
                volume = self._visit.moment.manner.volume + step
                self._wish(volume=min(max(volume, 0), LOUDEST))
            case "headset_in" | "headset_out":
                self.headset.plug(key == "headset_in")

    def _plugged(self) -> None:
        """Who plugs a headset in wants to listen; who pulls it out leaves nothing to overhear."""
        self.voice.hush()
        self._teach = self.headset.private
        self._wish(speech=self.headset.private)

    def _wish(self, **wishes: object) -> None:
        if not self._audio.speech:
            return
        self._visit.receive(MannerChosen(replace(self._visit.moment.manner, **wishes)))

    # What is said -----------------------------------------------------------------------

    def _tell(self) -> None:
        """Say the screen: all of it when it is new, later only what is new on it."""
        after, self._stayed_on = self._stayed_on, None
        if not self._visit.moment.manner.speech:
            return
        phrases = self._phrases()
        things = [stop.thing for stop in stops(self._window)]
        now = script(things, phrases, private=self.headset.private)
        if self._fresh:
            teach = (self._phrase("keys"),) if self._teach else ()
            text = "\n".join((aloud(now, phrases), *teach))
        else:
            said = [line for line in now.lines if hash(line) not in self._told]
            if after is not None:
                said.append(words(after.thing, phrases, private=self.headset.private))
            text = "\n".join(said)
        self._fresh = self._teach = False
        self._told = {hash(line) for line in now.lines}
        if text:
            self._say(text)

    def _say(self, text: str) -> None:
        self.voice.say(
            text,
            str(self._visit.property("language")),
            self._visit.moment.manner.volume,
            private=self.headset.private,
        )

    def _phrases(self) -> Phrases:
        return Phrases(
            on_screen=self._phrase("shownHere"),
            choices=self._phrase("choices"),
            chosen=self._phrase("chosen"),
            not_chosen=self._phrase("notChosen"),
        )

    def _phrase(self, name: str) -> str:
        guide = self._window.findChild(QObject, "guide")
        return str(guide.property(name)) if guide is not None else ""
