"""Generated people for virtual cards, any country, made by a rule from a serial number.

Nobody bears these names and numbers on purpose: they are made up, with the letters that
are hard for each country, and marked so. Never evidence of how a real card looks.
"""

from dataclasses import dataclass
from hashlib import shake_256

from hardware.identifiers import systems
from hardware.virtual.numbers import valid

MARKED = 10_000
"""From this serial on every name has letters of its own, so that a search for them tells."""

_MARKS = "bcdfghjklmnpqrstvwxz"
# YYYYMMDD, 00 where the day or the month is not known.
_BORN = ("19800229", "19681230", "20051231", "19500000", "19310700", "20240515", "19991101")
_NUMBERS = {
    "AT": systems.SVNR,
    "BE": systems.SSIN,
    "CH": systems.AHV,
    "DE": systems.KVNR,
    "EE": systems.ISIKUKOOD,
    "FI": systems.HETU,
    "FR": systems.NIR,
    "IT": systems.CODICE_FISCALE,
    "LT": systems.ASMENS_KODAS,
    "LV": systems.PERSONAS_KODS,
    "MY": systems.MY_IC,
    "PT": systems.PT_CIVIL_ID,
    "RS": systems.JMBG,
    "TH": systems.TH_CITIZEN_ID,
    "TW": systems.TW_ID,
}
# "family name, given names" in the country's script, and after "=" in Latin letters.
_NAMES = {
    "AT": (
        "Beispielhuber, Jörg Anton",
        "Größl, Zoë",
        "Muster-Probegger, Anna-Lena",
        "O'Versuch, Ödön",
        "Ü, Ö",
        "Dvořák-Šimić, Žofie",
    ),
    "BE": (
        "Voorbeeld, Jan Pieter",
        "Désexemple, Hélène",
        "Van den Proef-D'Essai, Loïc",
        "T'Specimen, Ünal",
        "Ô, É",
        "Çelikörnek, Göksu",
    ),
    "CH": (
        "Beispiel, Urs",
        "Müller-Exempel, Zoé",
        "D'Esempio, Niccolò",
        "Çimüster, Šárka",
        "Ö, Ü",
        "de l'Essai, Anne-Hélène",
    ),
    "DE": (
        "Beispiel, Erika",
        "Generiert, Jörg",
        "Mustername-Groß, Anna Lena",
        "O'Versuch, Émile",
        "Ü, Ö",
        "Ångström-Probe, Zoë",
    ),
    "EE": (
        "Näidis, Õnne",
        "Katsetäht, Jüri",
        "Öövel-Šokolaad, Mari-Liis",
        "O'Proov, Žanna",
        "Ü, Õ",
        "Äärmus, Kärt",
    ),
    "FI": (
        "Esimerkki, Äijö",
        "Öhman-Åkerlund, Maija-Liisa",
        "O'Koe, Väinö",
        "Šćepanović, Željko",
        "Ö, Å",
        "Mallikas, Yrjö Juhani",
    ),
    "FR": (
        "EXEMPLE, HELENE",
        "D'ESSAI, LOÏC",
        "MODÈLE-FICTIF, ANNE-ÇELIA",
        "L'OEUVRE-FICTIVE, NOËL",
        "Y, Ô",
        "DE LA ÉPREUVE, MAËLYS",
    ),
    "IT": (
        "ESEMPIO, GIULIA",
        "D'ESEMPIO, NICOLÒ",
        "DE PROVÀ, ANNA MARIA",
        "FINZIONE-PROVA, GESÙ",
        "O, UÀ",
        "MÜLLERPROVA, GIANFRANCO",
    ),
    "LT": (
        "Pavyzdys, Žydrūnė",
        "Bandomasis, Šarūnas",
        "Netikrė-Tyrimė, Ąžuola",
        "O'Pavyzdė, Ėva",
        "Ų, Ė",
        "Čiulba, Įvardas",
    ),
    "LV": (
        "Paraugs, Jānis",
        "Mēģinājums, Ļubova",
        "Šķēle-Izdomāta, Anna Žanete",
        "O'Paraugs, Ģirts",
        "Ē, Ņ",
        "Ķēniņš, Ūna",
    ),
    "MY": (
        "NURUL CONTOH BINTI REKAAN",
        "MUTHU CONTOH A/L REKAAN",
        "LIM CON TOH",
        "A'ISHAH @ SITI BINTI MOHD. UJIAN",
        "O",
        "ANAK-CONTOH AK NGALI",
    ),
    "PT": (
        "Exemplo, João António",
        "Ficção da Conceição, Inês",
        "D'Ensaio, Lúcia",
        "Pré-Modelo dos Santos, Maria José",
        "Ó, Á",
        "Gonçalves Amostra, Gonçalo",
    ),
    "RS": (
        "Примерић, Ђорђе = Primerić, Đorđe",
        "Љубичић-Џепић, Његослава = Ljubičić-Džepić, Njegoslava",
        "Пробић, Ана Марија = Probić, Ana Marija",
        "О'Узорак, Жељко = O'Uzorak, Željko",
        "Ћ, Ш = Ć, Š",
        "Чешљић, Јован = Češljić, Jovan",
    ),
    "TH": (
        "ตัวอย่าง, สมมติ = Tuayang, Sommut",
        "ทดสอบ ณ อยุธยา, น้ำผึ้ง = Thotsop Na Ayutthaya, Namphueng",
        "ไม่จริง, ก้องเกียรติ = Maijing, Kongkiat",
        "จำลองศักดิ์, ญาณิศา ฐิติ = Chamlongsak, Yanisa Thiti",
        "อ, ณ = O, Na",
        "โอ'คอนเนอร์, เอื้อ = O'Connor-Thotsop, Uea",
    ),
    "TW": ("王測試", "歐陽範例", "張簡樣本", "李", "陳林假設", "司馬虛構儀"),
}


@dataclass(frozen=True, slots=True)
class Generated:
    """A person who does not exist.

    `number` names them in their country and has a right check digit. A name that is one
    field on the card (Malaysia, Taiwan) is all in `family_name`. `born` is YYYYMMDD, 00
    for parts not known; `sex` M or F. The Latin names are those of the card where it has
    both scripts, else the same again.
    """

    country: str
    serial: int
    number: str
    family_name: str
    given_names: str
    latin_family_name: str
    latin_given_names: str
    born: str
    sex: str

    def other_number(self, system: str) -> str:
        """Return another number of the same person, e.g. that of the card."""
        names = (self.latin_family_name, self.latin_given_names)
        return valid(system, self.serial, self.born, male=self.sex == "M", names=names)


def person(country: str, serial: int = 1) -> Generated:
    """Return the generated person of this country (ISO 3166-1) with this serial, 1 or more.

    The same one every time. Serials 4 and 5 of each seven have a birth date with
    unknown parts; one of each six has a name of one letter. From `MARKED` on names are marked.
    Raises `LookupError` for a country nobody has been made up for.
    """
    if country not in _NAMES or country not in _NUMBERS:
        raise LookupError(f"nobody from {country}: add it to _NAMES and _NUMBERS in people.py")
    choice = _NAMES[country][(serial - 1) % len(_NAMES[country])]
    own, _, latin = choice.partition(" = ")
    family, _, given = own.partition(", ")
    latin_family, _, latin_given = (latin or own).partition(", ")
    family, given = _marked(serial, "own", family, given)
    latin_family, latin_given = _marked(
        serial, "latin" if latin else "own", latin_family, latin_given
    )
    born, male = _BORN[(serial - 1) % len(_BORN)], serial % 2 == 0
    names = (latin_family, latin_given)
    number = valid(_NUMBERS[country], serial, born, male=male, names=names)
    sex = "M" if male else "F"
    return Generated(country, serial, number, family, given, latin_family, latin_given, born, sex)


def mark(serial: int, place: str) -> str:
    """Return eight letters that stand in this place of this person only; "" below `MARKED`."""
    noise = shake_256(f"{serial} {place}".encode()).digest(8) if serial >= MARKED else b""
    return "".join(_MARKS[each % len(_MARKS)] for each in noise)


def _marked(serial: int, script: str, family: str, given: str) -> tuple[str, str]:
    return (
        family + mark(serial, f"{script} family"),
        given + mark(serial, f"{script} given") if given else "",
    )


COUNTRIES = tuple(_NAMES)
