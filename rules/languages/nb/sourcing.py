"""Norwegian sourcing lines, republication notes and corrections."""

from cleaner.rule import NAMES, drop, label, tail

# After a colon, a clause in lower case ("Kilde: naboen, som så alt.") is the article's.
NOT_PROSE = r"(?!(?-i:\p{Ll})[^.]*, (?:som|der|noe|hvor|at)\b[^.]*\.$)"

RULES = [
    drop(
        "agency_line",
        reason="meta.sourcing",
        pattern=r"[(\[/-]?(?:©? ?ntb(?: scanpix| kultur)?|\(ntb\)|ntb[-/ ](?:afp|reuters|ap|tt|ritzau|dpa)|npk|\(npk\)"
        r"|npk-ntb|norsk telegrambyrå|nynorsk pressekontor|via ntb)[)\]/]?",
        whole=True,
        where=tail(5),
        max_words=3,
        fires=["(NTB)", "NTB-AFP", "(NPK-NTB)", "©NTB"],
        stays=["Ifølge NTB har partene forhandlet siden mandag.", "Norsk Telegrambyrå fyller 150 år."],
    ),
    drop(
        "agency_end_mark",
        reason="meta.sourcing",
        pattern=r"(?:saken|artikkelen|meldingen) (?:er )?(?:skrevet|levert|produsert|hentet|laget) (?:av"
        r"|fra) (?:ntb|npk"
        r"|nyhetsbyrået|norsk telegrambyrå)",
        whole=True,
        max_words=10,
        fires=["Saken er levert av NTB.", "Artikkelen er hentet fra NPK."],
        stays=[
            "Saken er skrevet om av politiet tre ganger.",
            "Meldingen ble sendt av NTB klokka tre, går det fram av loggen.",
        ],
    ),
    drop(
        "source_line",
        reason="meta.sourcing",
        pattern=rf"^(?:kilde(?:r)?|kjelde(?:r)?)(?: til [^:.]{{2,40}})? ?: ?+{NOT_PROSE}[^!?]{{2,160}}$",
        max_words=24,
        fires=["Kilde: Statistisk sentralbyrå", "Kjelder: Reuters, BBC og heimesida til kommunen"],
        stays=[
            "Kilden til elva ligger ved Storsjøen: her drikker dyrene.",
            "Kilder nær regjeringen opplyser at forhandlingene har brutt sammen.",
            "Kilde: naboen, som så alt fra vinduet.",
        ],
    ),
    drop(
        "reporting_credits",
        reason="meta.sourcing",
        pattern=rf"(?:redigering|redigert av|oversettelse|oversatt av|omsett av|omsetjing|bearbeiding|faktasjekk"
        rf"|faktasjekket av|research|korrektur|grafikk|layout|rapportering|desk) ?:? ?{NAMES}(?:[ ,"
        rf"|/]+(?:redigering|oversettelse|foto) ?:? ?{NAMES})?",
        whole=True,
        max_words=14,
        fires=["Oversettelse: Karin Holm", "Redigering: Lars Ek", "Oversatt av Mette Strøm"],
        stays=["Oversettelse av Tor Ulven er vanskelig.", "Redigering tok tre måneder, sier Lars Ek."],
    ),
    drop(
        "first_published",
        reason="legal.republished",
        pattern=r"^(?:(?:denne |dette )?(?:artikkelen|saken|teksten|kommentaren|kronikken|intervjuet|innlegget"
        r"|saka) )(?:har (?:tidligere|først|opprinnelig) (?:vært )?(?:publisert|trykket|stått)|(?:ble|er|vart"
        r"|blei) (?:først|opprinnelig|tidligere) (?:publisert|trykket|skrevet|utgitt)|er hentet fra (?-i:\p{Lu})"
        r"|er oversatt (?:av|fra)|sto (?:først )?på trykk)\b|^(?:opprinnelig|først|tidligere) (?:publisert|utgitt"
        r"|trykket) (?:i|på|av|hos)\b|^(?:gjengitt|publisert) (?:her )?med tillatelse\b",
        max_words=60,
        fires=[
            "Denne artikkelen ble først publisert i Fjellposten.",
            "Teksten har tidligere vært publisert på bloggen Skog og sjø.",
            "Opprinnelig publisert i Kysttidende 3. mai.",
        ],
        stays=[
            "Romanen ble først utgitt i Finland og ble en suksess.",
            "Bildene har tidligere vært publisert i boken, går det fram av dommen.",
        ],
    ),
    label(
        "correction_note",
        part="correction",
        pattern=r"^(?:rettelse|retting|rettet|presisering|korrigering|red\.? ?anm\.?|redaksjonell (?:merknad"
        r"|kommentar)"
        r"|oppdatering)(?: \d[\d./ -]{2,12})? ?[:.-] ?\S|^(?:i )?en tidligere versjon av (?:denne |artikkelen"
        r"|saken|teksten)|^(?:artikkelen|saken|teksten|denne saken) (?:er|har blitt|ble) (?:oppdatert|rettet"
        r"|endret|presisert|korrigert|retta)\b",
        max_words=120,
        fires=[
            "Rettelse: I en tidligere versjon sto det feil årstall for åpningen.",
            "En tidligere versjon av artikkelen hadde feil navn på ordføreren.",
            "Saken er oppdatert med en kommentar fra selskapet.",
        ],
        stays=["Rettelse skjer hver uke i klasserommet.", "En tidligere versjon av loven ble stanset i Stortinget."],
    ),
]
