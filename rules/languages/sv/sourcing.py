"""Swedish sourcing lines, republication notes and corrections."""

from cleaner.rule import NAMES, drop, label, tail

# After a colon, a clause in lower case ("Källa: grannen, som såg allt.") is the article's.
NOT_PROSE = r"(?!(?-i:\p{Ll})[^.]*, (?:som|vilket|där|att)\b[^.]*\.$)"

RULES = [
    drop(
        "agency_line",
        reason="meta.sourcing",
        pattern=r"[(\[/-]?(?:nyhetsbyrån tt|tt nyhetsbyrån|tt-[a-z]{2,8}(?:[-/][a-z]{2,8}){0,2}|/tt|\(tt\)"
        r"|fnb(?:[-/ ](?:sttt?|tt|reuters|afp))?|spt|ntb|(?:tt|fnb)[-/ ](?:afp|reuters|ap|ntb|ritzau|dpa|stt)|omni"
        r"|siren|nyhetsbyrån siren|newsworthy)[)\]/]?",
        whole=True,
        where=tail(5),
        max_words=3,
        fires=["TT-AFP", "(TT)", "Nyhetsbyrån TT", "FNB"],
        stays=["Enligt TT har förhandlingarna pågått sedan i måndags.", "Nyhetsbyrån TT fyller hundra år."],
    ),
    drop(
        "source_line",
        reason="meta.sourcing",
        pattern=rf"^käll(?:a|or)(?: till [^:.]{{2,40}})? ?: ?+{NOT_PROSE}[^!?]{{2,160}}$",
        max_words=24,
        fires=["Källa: SCB", "Källor: Reuters, BBC och kommunens webbplats"],
        stays=[
            "Källan till bäcken ligger vid Storån: där dricker renarna.",
            "Källor nära regeringen uppger att förhandlingarna har brutit samman.",
            "Källa: grannen, som såg allt från balkongen.",
        ],
    ),
    drop(
        "reporting_credits",
        reason="meta.sourcing",
        pattern=rf"(?:redigering|redigerad av|redigerat av|översättning|översatt av|bearbetning|faktagranskning"
        rf"|faktagranskad av|research|korrektur|grafik|layout|medverkande|av tt|rapportering"
        rf"|översatt till svenska av) ?:? ?{NAMES}(?:[ ,|/]+(?:redigering|översättning|foto) ?:? ?{NAMES})?",
        whole=True,
        max_words=14,
        fires=["Översättning: Karin Holm", "Redigering: Lars Ek", "Faktagranskad av Moa Ström"],
        stays=["Översättning av Karin Boye är svårt.", "Redigering tog tre månader, säger Lars Ek."],
    ),
    drop(
        "agency_material",
        reason="meta.sourcing",
        pattern=r"^i (?:artikeln|texten) (?:används|ingår|har använts) (?:även )?material från [^.!?]{2,80}\.?$"
        r"|^artikeln bygger (?:delvis )?på material från [^.!?]{2,80}\.?$",
        max_words=16,
        fires=[
            "I artikeln används material från STT och TT.",
            "Artikeln bygger delvis på material från nyhetsbyrån AFP.",
        ],
        stays=["I artikeln används ordet hopp trettio gånger.", "Huset bygger på material från rivna lador."],
    ),
    drop(
        "first_published",
        reason="legal.republished",
        pattern=r"^(?:(?:den här |denna )?(?:artikel|text|artikeln|texten|krönikan|intervjun|inlägget)(?:n"
        r"|en)? )(?:har (?:tidigare|först|ursprungligen) (?:varit )?publicera(?:ts|d)|publicerades (?:först"
        r"|ursprungligen|tidigare)|är (?:tidigare|ursprungligen|först) publicera(?:d|t)"
        r"|är hämtad från (?-i:\p{Lu})|är översatt (?:av|från))"
        r"|^(?:ursprungligen|först|tidigare) publicera(?:d|t) (?:i|på|av|hos)\b|^(?:återpublicera(?:d|s|t)"
        r"|publicera(?:d|s|t)) (?:här )?med (?:tillstånd|tillåtelse)\b",
        max_words=60,
        fires=[
            "Den här artikeln publicerades först i Kustposten.",
            "Texten har tidigare publicerats på bloggen Skog och sjö.",
            "Ursprungligen publicerad i Mälarbladet den 3 maj.",
        ],
        stays=[
            "Romanen publicerades först i Finland och blev en succé.",
            "Bilderna har tidigare publicerats i boken, framgår det av domen.",
        ],
    ),
    label(
        "correction_note",
        part="correction",
        pattern=r"^(?:rättelse|rättning|korrigering|förtydligande|not|red\.? ?anm\.?|redaktionens (?:anmärkning"
        r"|kommentar)"
        r"|uppdatering)(?: \d[\d./ -]{2,12})? ?[:.-] ?\S|^(?:i )?en tidigare version av (?:den här "
        r"|denna )?(?:artikeln?|texten)|^(?:artikeln|texten|den här artikeln) (?:har )?(?:uppdaterats|korrigerats"
        r"|rättats|ändrats|är (?:uppdaterad|korrigerad|rättad))\b",
        max_words=120,
        fires=[
            "Rättelse: I en tidigare version stod det fel årtal för invigningen.",
            "En tidigare version av artikeln innehöll fel namn på kommunalrådet.",
            "Artikeln har uppdaterats med en kommentar från bolaget.",
        ],
        stays=["Rättelse görs varje vecka i klassrummet.", "En tidigare version av lagen stoppades i riksdagen."],
    ),
]
