"""Danish sourcing lines, republication notes and corrections."""

from cleaner.rule import NAMES, drop, label, tail

# After a colon, a clause in lower case ("Kilde: naboen, der så det hele.") is the article's.
NOT_PROSE = r"(?!(?-i:\p{Ll})[^.]*, (?:der|som|hvilket|hvor|at)\b[^.]*\.$)"

RULES = [
    drop(
        "agency_line",
        reason="meta.sourcing",
        pattern=r"[(\[/-]?/?(?:ritzau(?:s bureau)?(?:/\w{2,8}){0,2}|(?:ritzau|newspaq)[-/ ](?:afp|reuters|ap|ntb"
        r"|tt|dpa"
        r"|finans|fokus)|ritzau finans|newspaq|marketwire|via ritzau|/ritzau/)/?[)\]]?",
        whole=True,
        where=tail(5),
        max_words=3,
        fires=["/ritzau/", "Ritzau", "Ritzau/AFP", "(Newspaq)"],
        stays=["Ifølge Ritzau har parterne forhandlet siden mandag.", "Ritzaus Bureau fylder hundrede år."],
    ),
    drop(
        "source_line",
        reason="meta.sourcing",
        pattern=rf"^kilde(?:r)?(?: til [^:.]{{2,40}})? ?: ?+{NOT_PROSE}[^!?]{{2,160}}$",
        max_words=24,
        fires=["Kilde: Danmarks Statistik", "Kilder: Reuters, BBC og kommunens hjemmeside"],
        stays=[
            "Kilden til åen ligger ved Storsøen: her drikker dyrene.",
            "Kilder tæt på regeringen oplyser, at forhandlingerne er brudt sammen.",
            "Kilde: naboen, der så det hele.",
        ],
    ),
    drop(
        "reporting_credits",
        reason="meta.sourcing",
        pattern=rf"(?:redigering|redigeret af|oversættelse|oversat af|bearbejdning|faktatjek|research|korrektur|grafik"
        rf"|layout|redaktion|rapportering|tilrettelæggelse|af ritzau|på dansk ved) ?:? ?{NAMES}(?:[ ,"
        rf"|/]+(?:redigering|oversættelse|foto) ?:? ?{NAMES})?",
        whole=True,
        max_words=14,
        fires=["Oversættelse: Karin Holm", "Redigering: Lars Ek", "Oversat af Mette Strøm"],
        stays=["Oversættelse af Inger Christensen er svært.", "Redigering tog tre måneder, siger Lars Ek."],
    ),
    drop(
        "first_published",
        reason="legal.republished",
        pattern=r"^(?:(?:denne |dette )?(?:artikel|tekst|artiklen|teksten|klummen|interviewet|indlægget|indlæg"
        r"|kronikken"
        r"|nyheden) )(?:har (?:tidligere|først|oprindeligt) (?:været )?(?:bragt|publiceret|trykt)|(?:blev"
        r"|er) (?:først|oprindeligt?|tidligere) (?:udgivet|publiceret|bragt|trykt|offentliggjort)|har været bragt"
        r"|er hentet fra (?-i:\p{Lu})|er oversat (?:af|fra))\b|^(?:oprindeligt?|først|tidligere) (?:publiceret"
        r"|udgivet|bragt) (?:i|på|af|hos)\b|^(?:genudgivet|bragt|gengivet|publiceret) (?:her )?med tilladelse\b",
        max_words=60,
        fires=[
            "Denne artikel blev først bragt i Havnebladet.",
            "Teksten har tidligere været bragt på bloggen Skov og sø.",
            "Oprindeligt udgivet i Fjordens Avis den 3. maj.",
        ],
        stays=[
            "Romanen blev først udgivet i Finland og blev en succes.",
            "Billederne har tidligere været bragt i bogen, fremgår det af dommen.",
        ],
    ),
    label(
        "correction_note",
        part="correction",
        pattern=r"^(?:rettelse|præcisering|berigtigelse|red\.? ?anm\.?|redaktionel (?:note|bemærkning)"
        r"|note fra redaktionen|opdatering|fejl og fakta)(?: \d[\d./ -]{2,12})? ?[:.-] ?\S"
        r"|^(?:i )?en tidligere version af (?:denne |artiklen|teksten)|^(?:artiklen|teksten"
        r"|denne artikel) (?:er )?(?:blevet )?(?:opdateret|rettet|ændret|præciseret|korrigeret)\b",
        max_words=120,
        fires=[
            "Rettelse: I en tidligere version stod der et forkert årstal for indvielsen.",
            "En tidligere version af artiklen havde et forkert navn på borgmesteren.",
            "Artiklen er opdateret med en kommentar fra selskabet.",
        ],
        stays=[
            "Rettelse sker hver uge i klasseværelset.",
            "En tidligere version af loven blev standset i Folketinget.",
        ],
    ),
]
