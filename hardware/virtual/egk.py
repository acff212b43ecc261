"""Virtual eGKs: people made by a rule from a serial number, marked as generated.

The layout is the card document's, section 4.1. Every name says that nobody bears it.
"""

import gzip
from dataclasses import dataclass, replace

from hardware.identifiers import KVNR, check
from hardware.virtual.card import Directory, EndOfFile, File, Le, Selecting, VirtualCard
from hardware.virtual.people import mark

ATR = bytes.fromhex("3B909681B1FE451F0391")
MF_AID = bytes.fromhex("D2760001448000")
HCA_AID = bytes.fromhex("D27600000102")
GDO = bytes.fromhex("5A0A80276883110000152715")
VERSION2 = bytes.fromhex(
    "EF2BC003020000C103040502C21045474B5F47322E312020202020040502C403010000C503020000C703010000"
)
CARD_ACCESS = bytes.fromhex("31143012060A04007F0007020204020202010202010D")
DIR = tuple(bytes.fromhex(r) for r in ("61094F07D2760001448000", "61084F06D27600000102"))
OTHERS = b"GVD-NOT-TO-BE-READ"
CLOSED = "30323032333039323031333134353400500200000030000004"
_SELECTING = Selecting(ways=frozenset({0x04}), p2=frozenset({0x0C}), le=Le.MATCHING)
# The schemas of statutory (Schema_VSD) and private insurers (Schema_VSD_PKV): version, namespace.
_STATUTORY = 'CDM_VERSION="5.2.0"', "http://ws.gematik.de/fa/vsdm/vsd/v5.2"
_PRIVATE = 'CDM_VERSION="1.0.0" KTR_TYP="1"', "http://ws.gematik.de/fa/vsdm/vsd_pkv/v1.0"
_NAMES = (
    ("Erika", "Beispiel"),
    ("Jörg", "Generiert"),
    ("Anna Lena", "Mustername"),
    ("Émile", "Versuch"),
    ("Zoë", "Probe"),
)


@dataclass(frozen=True, slots=True)
class Insured:
    """A generated person and cover; dates as the card writes them, YYYYMMDD."""

    kvnr: str
    given_names: str
    family_name: str
    born: str = "19800229"
    sex: str = "W"
    prefix: str = ""
    addition: str = ""
    title: str = ""
    begin: str = "20200101"
    end: str = ""
    insurer: str = "109500969"
    insurer_name: str = "Test GKV-SV"
    private: bool = False


def generated(serial: int = 1) -> Insured:
    """Return the person with this serial number, the same one every time.

    The KVNR's check digit is right; A and nine digits beginning with zeros are not
    handed out to anybody. Names are marked as those of `people` are.
    """
    stem = f"A{serial % 10**8:08d}"
    kvnr = next(stem + d for d in "0123456789" if check(KVNR, stem + d))
    given, family = _NAMES[(serial - 1) % len(_NAMES)]
    places = ("own given", "own family", "prefix", "addition", "title")
    marks = [mark(serial, place) for place in places]
    return Insured(
        kvnr,
        given + marks[0],
        family + marks[1],
        sex="WM"[serial % 2 == 0],
        prefix=marks[2],
        addition=marks[3],
        title=marks[4],
    )


def privately(person: Insured) -> Insured:
    """Return the same person with a private insurer: another schema, the same files."""
    return replace(person, insurer="168999999", insurer_name="Test PKV-VU", private=True)


def personal_xml(person: Insured, prefix: str = "") -> str:
    """Return the PD document, its namespace the default one or bound to `prefix`."""
    optional = (
        ("Vorsatzwort", person.prefix),
        ("Namenszusatz", person.addition),
        ("Titel", person.title),
    )
    inner = _tag("Geburtsdatum", person.born, prefix)
    inner += _tag("Vorname", person.given_names, prefix)
    inner += _tag("Nachname", person.family_name, prefix)
    inner += _tag("Geschlecht", person.sex, prefix)
    inner += "".join(_tag(name, value, prefix) for name, value in optional if value)
    body = _tag("Versicherten_ID", person.kvnr, prefix) + _tag("Person", inner, prefix)
    return _document("UC_PersoenlicheVersichertendatenXML", body, prefix, person.private)


def insurance_xml(person: Insured, prefix: str = "") -> str:
    """Return the VD document, a different settling insurer inside as the trap it is."""
    land = _tag("Kostentraegerlaendercode", "D", prefix) if person.private else ""
    settling = _tag("Kostentraegerkennung", "999999999", prefix)
    settling += land + _tag("Name", "Other", prefix)
    payer = _tag("AbrechnenderKostentraeger", settling, prefix)
    payer += _tag("Kostentraegerkennung", person.insurer, prefix) + land
    payer += _tag("Name", person.insurer_name, prefix)
    cover = _tag("Beginn", person.begin, prefix)
    cover += _tag("Ende", person.end, prefix) if person.end else ""
    cover += _tag("Kostentraeger", payer, prefix)
    body = _tag("Versicherungsschutz", cover, prefix)
    body += _tag("Zusatzinfos", _tariff(prefix), prefix) if person.private else ""
    return _document("UC_AllgemeineVersicherungsdatenXML", body, prefix, person.private)


def _tariff(prefix: str) -> str:
    """What a private insurer adds, and nobody at a check-in reads: tariff, aid, choices in bed."""
    bed = _tag("ArtWahlleistungUnterkunft", "02", prefix)
    bed += _tag("ProzentwertWahlleistungUnterkunft", "100", prefix)
    stay = _tag("TeilnahmeClinicCardVerfahren", "1", prefix)
    stay += _tag("WahlleistungUnterkunft", bed, prefix)
    inner = _tag("Tarifart", "03", prefix) + _tag("Beihilfeberechtigung", "01", prefix)
    return _tag("ZusatzinfosPKV", inner + _tag("StationaereLeistungen", stay, prefix), prefix)


def pack(xml: str | bytes) -> bytes:
    """Return one gzip member as the card holds it: ISO-8859-15, no file name, no time."""
    return gzip.compress(xml if isinstance(xml, bytes) else xml.encode("iso-8859-15"), mtime=0)


def pd_file(packed: bytes) -> bytes:
    """Return the body of EF.PD: length, then the packed document."""
    return len(packed).to_bytes(2, "big") + packed


def vd_file(packed: bytes) -> bytes:
    """Return the body of EF.VD: offsets, the last byte's inclusive; no copy of GVD."""
    last = 8 + len(packed) - 1
    return (8).to_bytes(2, "big") + last.to_bytes(2, "big") + b"\xff" * 4 + packed


def egk(
    pd: bytes,
    vd: bytes,
    *,
    status: bytes = bytes.fromhex(CLOSED),
    filled: bool = False,
    end: EndOfFile = EndOfFile.WARNING,
) -> VirtualCard:
    """Build an eGK around the bodies of EF.PD, EF.VD and EF.StatusVD."""
    mf = Directory(
        MF_AID,
        (
            File(0x2F02, 0x02, GDO, 12),
            File(0x2F00, 0x1E, records=DIR),
            File(0x2F11, 0x11, VERSION2, 60),
            File(0x011C, 0x1C, CARD_ACCESS, 22),
        ),
    )
    hca = Directory(
        HCA_AID,
        (
            File(0xD001, 0x01, pd, 850),
            File(0xD002, 0x02, vd, 1250),
            File(0xD003, 0x03, OTHERS, 600, free=False),
            File(0xD00C, 0x0C, status, 25),
        ),
    )
    return VirtualCard(ATR, (mf, hca), filled=filled, end=end, selecting=_SELECTING)


def egk_of(person: Insured, prefix: str = "") -> VirtualCard:
    """Build the eGK of a generated person."""
    pd = pd_file(pack(personal_xml(person, prefix)))
    return egk(pd, vd_file(pack(insurance_xml(person, prefix))))


def _tag(name: str, inner: str, prefix: str) -> str:
    full = f"{prefix}:{name}" if prefix else name
    return f"<{full}>{inner}</{full}>"


def _document(root: str, body: str, prefix: str, private: bool) -> str:
    version, namespace = _PRIVATE if private else _STATUTORY
    bound = f"xmlns:{prefix}" if prefix else "xmlns"
    full = f"{prefix}:{root}" if prefix else root
    inner = _tag("Versicherter", body, prefix)
    head = '<?xml version="1.0" encoding="ISO-8859-15" standalone="yes"?>'
    return f'{head}<{full} {version} {bound}="{namespace}">{inner}</{full}>'
