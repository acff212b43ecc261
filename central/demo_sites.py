"""The invented clinics of the demonstration: where things are, and how people like it there."""

from dataclasses import dataclass

from sync import wire

ZONE = "Europe/Helsinki"
LANGUAGES = ("fi", "en")
RECEPTION = {
    "fi": "Palvelutiski on heti sisäänkäynnin vieressä.",
    "en": "Reception is right beside the entrance.",
}
TOO_EARLY = {
    "fi": "Istu rauhassa aulan kahviossa.",
    "en": "Please have a seat in the lobby café.",
}
CONTROLLER = "Järvenselän hyvinvointialue"
PRIVACY = {
    "fi": "Kortistasi luetaan henkilötunnus ajanvarauksesi löytämiseksi; automaatti unohtaa sen,"
    " kun lähdet. Ilmoittautumisesi säilyy 30 päivää. Vastauksesi säilyy ilman nimeäsi, ja mitä"
    " kirjoitat, sen avaa vain henkilökunta. Kysy palvelutiskiltä, jos haluat nähdä tai poistaa"
    " tietosi.",
    "en": "Your card is read to find your booking; the kiosk forgets it when you leave. That you"
    " checked in is kept for 30 days. Your answer is kept without your name, and what you write"
    " is opened by staff alone. Ask reception if you want to see or erase what is kept of you.",
}


@dataclass(frozen=True)
class DemoSite:
    """A site, how busy it is, and how often each score from 0 to 10 is given there."""

    site: wire.Site
    bookings_a_day: int
    answers_a_day: int
    weights: tuple[int, ...]
    clinicians: tuple[str, ...]


def _place(
    id: str,
    floor: str,
    room: str,
    area: tuple[str, str],
    way: tuple[str, str],
    arrow: str,
) -> wire.Place:
    return wire.Place(
        id=id,
        floor=floor,
        room=room,
        area=dict(zip(LANGUAGES, area, strict=True)),
        directions=dict(zip(LANGUAGES, way, strict=True)),
        arrow=arrow,  # type: ignore[arg-type] # checked by a test against the wire
    )


def _site(id: str, name: str, places: tuple[wire.Place, ...], said: tuple[str, str]) -> wire.Site:
    return wire.Site(
        id=id,
        name=name,
        time_zone=ZONE,
        languages=LANGUAGES,
        places=places,
        reception=RECEPTION,
        too_early=TOO_EARLY,
        typed_name=True,
        panel_url=f"https://{id}.example/panel",
        controller=CONTROLLER,
        privacy=PRIVACY,
        privacy_version="2026-11",
        you_said=dict(zip(LANGUAGES, said, strict=True)),
    )


KOIVURANTA = DemoSite(
    _site(
        "koivuranta",
        "Koivurannan terveysasema",
        (
            _place(
                "lab",
                "1",
                "104",
                ("Laboratorio", "Laboratory"),
                ("Kulje suoraan aulan läpi.", "Walk straight through the lobby."),
                "ahead",
            ),
            _place(
                "gp-2",
                "2",
                "212",
                ("Lääkärit", "Doctors"),
                (
                    "Nouse hissillä 2. kerrokseen ja käänny vasemmalle.",
                    "Take the lift to floor 2 and turn left.",
                ),
                "up",
            ),
            _place(
                "nurse",
                "1",
                "117",
                ("Hoitajat", "Nurses"),
                ("Käänny oikealle palvelutiskin jälkeen.", "Turn right after reception."),
                "right",
            ),
        ),
        (
            "Toivoitte lyhyempää jonoa laboratorioon: avaamme nyt jo kello 7.",
            "You asked for a shorter queue at the laboratory: we now open at 7.",
        ),
    ),
    bookings_a_day=72,
    answers_a_day=41,
    weights=(1, 1, 1, 1, 2, 4, 4, 11, 20, 25, 30),
    clinicians=("Laine", "Virtanen", "Heikkilä", "Salonen"),
)

SATAMAKATU = DemoSite(
    _site(
        "satamakatu",
        "Satamakadun poliklinikka",
        (
            _place(
                "eye",
                "0",
                "K12",
                ("Silmäpoliklinikka", "Eye clinic"),
                ("Mene portaat alas ja käänny oikealle.", "Go down the stairs and turn right."),
                "down",
            ),
            _place(
                "skin",
                "3",
                "305",
                ("Ihopoliklinikka", "Skin clinic"),
                (
                    "Nouse hissillä 3. kerrokseen ja käänny oikealle.",
                    "Take the lift to floor 3 and turn right.",
                ),
                "up",
            ),
        ),
        (
            "Toivoitte selkeämpiä opasteita: ne uusittiin lokakuussa.",
            "You asked for clearer signs: they were renewed in October.",
        ),
    ),
    bookings_a_day=48,
    answers_a_day=17,
    weights=(2, 1, 2, 3, 3, 6, 7, 17, 22, 19, 18),
    clinicians=("Mäkelä", "Niemi", "Ahonen"),
)

SAARELA = DemoSite(
    _site(
        "saarela",
        "Saarelan neuvola",
        (
            _place(
                "family",
                "1",
                "3",
                ("Neuvola", "Family clinic"),
                ("Odota leikkinurkan vieressä.", "Wait beside the play corner."),
                "left",
            ),
        ),
        (
            "Toivoitte lastenrattaille tilaa: eteinen on nyt väljempi.",
            "You asked for room for prams: the entrance is wider now.",
        ),
    ),
    bookings_a_day=14,
    answers_a_day=3,
    weights=(1, 0, 0, 1, 1, 2, 3, 9, 19, 28, 36),
    clinicians=("Korhonen",),
)

SITES = (KOIVURANTA, SATAMAKATU, SAARELA)

COMMENTS = (
    ("fi", ("friendliness",), "Hoitaja kuunteli ja selitti kaiken rauhassa. Kiitos!"),
    ("fi", ("speed",), "Jouduin odottamaan puoli tuntia, eikä kukaan kertonut miksi."),
    ("fi", ("ease", "this_kiosk"), "Ilmoittautuminen oli helppoa, kortti vain sisään."),
    ("en", ("being_heard",), "The doctor took time to answer my questions."),
    ("en", ("premises",), "The waiting room was a little cold."),
    ("fi", ("expertise",), "Asiantunteva ja ystävällinen vastaanotto."),
    ("en", ("speed",), "In and out in twenty minutes, wonderful."),
)
