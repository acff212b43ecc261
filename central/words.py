"""The words of the public pages, and how they write numbers and days, in English and Finnish."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

Words = dict[str, str]

ENGLISH: Words = {
    "title": "What our patients think",
    "lead": "After a visit, patients may answer one question: how likely are you to recommend"
    " us, from 0 to 10? This is what they said in the last seven full days.",
    "all_sites": "All sites",
    "score": "Recommendation score",
    "between": "most likely between {low} and {high}",
    "answers": "about {n} answers",
    "wide": "Few answers: the margin is wide, so read this score with care.",
    "none": "Too few answers came lately to publish a score.",
    "revised": "revised on {day}: late answers came in",
    "revised_short": "revised",
    "groups": "About {promoters} promoters, {passives} passives and {detractors} detractors.",
    "groups_hidden": "A group of fewer than five is not told, and then neither are the others.",
    "trend": "Trend",
    "trend_lead": "Each point is the score of the seven days that end on that day.",
    "trend_title": "Trend of the score at {site}",
    "trend_words": "From {first} to {last} the score went from {from_} to {to}. The shaded band"
    " is the interval around it.",
    "no_trend": "The trend appears once more than one week could be published.",
    "as_table": "The trend as a table",
    "week_ending": "Seven days to",
    "interval": "Interval",
    "number": "Answers",
    "you_said": "You said, we did",
    "how": "How the score is made",
    "how_score": "Answers of 9 and 10 are promoters, 7 and 8 passives, 0 to 6 detractors. The"
    " score is the percentage of promoters minus the percentage of detractors (Net Promoter"
    " Score), so it runs from −100 to +100.",
    "how_interval": "Not everybody answers. The interval says, with 95 % confidence, where the"
    " score would lie if chance were taken away (adjusted Wald).",
    "how_private": "Answers are not tied to patients. With fewer than 10 answers nothing is"
    " shown; every number is rounded to five, and the score follows from the rounded numbers."
    " A new figure comes only when at least 5 answers came and 5 went since the last.",
    "how_days": "Days are whole days at the site: figures are renewed once, after its midnight.",
    "machine": "The same figures for machines",
    "export": "All published figures (CSV)",
    "recompute": "The script that does the sums again",
    "missing_title": "There is no such page",
    "missing": "The address may be mistyped. All sites are on the front page.",
    "no_sites": "No site publishes its score yet.",
    "language": "Language",
}

FINNISH: Words = {
    "title": "Mitä potilaamme ajattelevat",
    "lead": "Käynnin jälkeen potilas voi vastata yhteen kysymykseen: kuinka todennäköisesti"
    " suosittelisit meitä, asteikolla 0–10? Näin vastattiin seitsemänä viime kokonaisena päivänä.",
    "all_sites": "Kaikki toimipisteet",
    "score": "Suositteluluku",
    "between": "todennäköisimmin välillä {low} … {high}",
    "answers": "noin {n} vastausta",
    "wide": "Vastauksia on vähän: virhemarginaali on suuri, joten tulkitse lukua varoen.",
    "none": "Viime päivinä on saatu liian vähän vastauksia luvun julkaisemiseen.",
    "revised": "tarkistettu {day}: vastauksia saapui myöhässä",
    "revised_short": "tarkistettu",
    "groups": "Noin {promoters} suosittelijaa, {passives} neutraalia ja {detractors} arvostelijaa.",
    "groups_hidden": "Alle viiden ryhmää ei kerrota, eikä silloin muitakaan ryhmiä.",
    "trend": "Kehitys",
    "trend_lead": "Jokainen piste on kyseiseen päivään päättyvien seitsemän päivän luku.",
    "trend_title": "Luvun kehitys: {site}",
    "trend_words": "Ajalla {first} – {last} luku kulki arvosta {from_} arvoon {to}. Varjostettu"
    " alue on sen luottamusväli.",
    "no_trend": "Kehitys näkyy, kun useampi kuin yksi viikko on voitu julkaista.",
    "as_table": "Kehitys taulukkona",
    "week_ending": "Seitsemän päivää, viimeinen",
    "interval": "Luottamusväli",
    "number": "Vastauksia",
    "you_said": "Te toivoitte, me teimme",
    "how": "Näin luku lasketaan",
    "how_score": "Vastaukset 9 ja 10 ovat suosittelijoita, 7 ja 8 neutraaleja, 0–6 arvostelijoita."
    " Luku on suosittelijoiden prosenttiosuus miinus arvostelijoiden prosenttiosuus (Net Promoter"
    " Score), joten se on välillä −100 … +100.",
    "how_interval": "Kaikki eivät vastaa. Luottamusväli kertoo 95 prosentin varmuudella, missä"
    " luku olisi ilman sattuman vaikutusta (mukautettu Wald).",
    "how_private": "Vastauksia ei yhdistetä potilaisiin. Jos vastauksia on alle 10, mitään ei"
    " näytetä. Kaikki määrät pyöristetään viiteen, ja luku lasketaan pyöristetyistä määristä."
    " Uusi luku julkaistaan vasta, kun vähintään 5 vastausta on tullut ja 5 jäänyt pois.",
    "how_days": "Päivät ovat toimipisteen kokonaisia päiviä: luvut uusitaan kerran, keskiyön"
    " jälkeen.",
    "machine": "Samat luvut koneluettavina",
    "export": "Kaikki julkaistut luvut (CSV)",
    "recompute": "Ohjelma, joka laskee luvut uudelleen",
    "missing_title": "Sivua ei ole",
    "missing": "Osoitteessa voi olla kirjoitusvirhe. Kaikki toimipisteet ovat etusivulla.",
    "no_sites": "Mikään toimipiste ei vielä julkaise lukuaan.",
    "language": "Kieli",
}

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def _english_day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]}"


def _finnish_day(day: date) -> str:
    return f"{day.day}.{day.month}."


def _english_span(first: date, last: date) -> str:
    if first.year != last.year:
        return f"{_english_day(first)} {first.year} – {_english_day(last)} {last.year}"
    if first.month != last.month:
        return f"{_english_day(first)} – {_english_day(last)} {last.year}"
    return f"{first.day}–{_english_day(last)} {last.year}"


def _finnish_span(first: date, last: date) -> str:
    if first.year != last.year:
        return f"{_finnish_day(first)}{first.year} – {_finnish_day(last)}{last.year}"
    return f"{_finnish_day(first)}–{_finnish_day(last)}{last.year}"


@dataclass(frozen=True)
class Language:
    """One language of the pages: its words, and how it writes a day and a span of days."""

    code: str
    name: str
    words: Words
    day: Callable[[date], str]
    span: Callable[[date, date], str]


EN = Language("en", "English", ENGLISH, _english_day, _english_span)
FI = Language("fi", "Suomi", FINNISH, _finnish_day, _finnish_span)
LANGUAGES = {language.code: language for language in (EN, FI)}


def choose(asked: str | None, accepted: str) -> Language:
    """The language asked for, else the first the browser takes that we have, else English."""
    if asked in LANGUAGES:
        return LANGUAGES[asked]
    wishes = []
    for place, wish in enumerate(accepted.split(",")):
        tag, _, quality = wish.strip().partition(";q=")
        try:
            wishes.append((-float(quality or 1), place, tag[:2].lower()))
        except ValueError:
            continue
    for _, _, code in sorted(wishes):
        if code in LANGUAGES:
            return LANGUAGES[code]
    return EN


def signed(score: int) -> str:
    """A score as people read it: a plus, or a real minus sign."""
    return f"+{score}" if score > 0 else f"−{-score}" if score else "0"
