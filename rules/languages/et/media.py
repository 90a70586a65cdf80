"""Estonian captions, credits, player lines, marks of advertisements."""

from cleaner.rule import drop, label

RULES = [
    label(
        "caption_photo_credit",
        part="caption",
        max_words=70,
        pattern=r"^[^\n]{6,320}?(?:[.!?)\"] ?|[(\[|/] ?| - )(?-i:Foto|FOTO|Fotod|Pilt|Illustratsioon|Kuvatõmmis|Ekraanipilt|Erakogu foto|Foto autor) ?[:/] ?(?-i:[\p{Lu}@©])[^\n!?\"]{1,70}$|^[^\n]{6,320}[(\[](?:foto on illustratiivne|illustreeriv foto|arhiivifoto|pilt on illustratiivne|erakogu|foto: [^()\n]{2,50})[)\].]{1,2}$|^[^\n]{4,320}?[.!?\"] (?:foto|pilt) on illustratiivne\.?$",
        fires=[
            "Vana muul pärast remonti. Foto: Jaan Tamm",
            "Lapsed said uusi raamatuid (Foto: Anu Lund)",
            "Sadam talvel (arhiivifoto)",
        ],
        stays=["Albumis on palju pilte: pulmad, ristsed, küla."],
    ),
    label(
        "photo_credit_line",
        part="credit",
        max_words=14,
        pattern=r"^\W{0,3}(?:foto|fotod|foto autor|foto ja tekst|tekst ja fotod?|fotograaf|pilt|pildistas|video|illustratsioon|kuvatõmmis|esilehe foto) ?[:/] ?(?-i:[\p{Lu}@©])[^\n!?\"]{1,70}$",
        fires=["Foto: Jaan Tamm", "Fotod: Anu Lund / Erakogu"],
        stays=["Foto näitus avati Tartus."],
    ),
    label(
        "archive_photo_mark",
        part="credit",
        whole=True,
        max_words=6,
        pattern=r"(?:foto on (?:illustratiivne|illustreeriv)|pilt on (?:illustratiivne|illustreeriv)|illustreeriv (?:foto|pilt)|illustratiivne (?:foto|pilt)|arhiivifoto|foto erakogust|pildil on illustreeriv tähendus|kuvatõmmis|ekraanitõmmis)",
        fires=["Foto on illustratiivne", "Arhiivifoto"],
        stays=["Arhiivifoto aitas fassaadi taastada."],
    ),
    drop(
        "player_line",
        reason="media.player",
        whole=True,
        max_words=12,
        pattern=r"(?:kuula (?:artiklit|lugu|saadet|podcasti)|mängi (?:video|videot)|vaata (?:videot|video)|(?:sinu|teie) (?:veebilehitseja|brauser) ei toeta[^.]{0,40}|artikli kuulamiseks[^.]{0,40}|laadimine(?:…|\.\.\.))",
        fires=["Kuula artiklit", "Vaata videot"],
        stays=["Kuula lugu lõpuni, palus vanaema."],
    ),
    drop(
        "gallery_line",
        reason="media.gallery",
        whole=True,
        max_words=8,
        pattern=r"(?:vaata (?:galeriid|kõiki (?:pilte|fotosid)|pilte|fotosid)|(?:foto|pildi)galerii|galerii(?: \(\d{1,3}\))?|järgmine pilt|eelmine pilt|\d{1,3} (?:fotot|pilti)|fotod \(\d{1,3}\))",
        fires=["Fotogalerii", "Vaata galeriid"],
        stays=["Fotogalerii avati vanalinnas"],
    ),
    drop(
        "ad_label",
        reason="ad.label",
        whole=True,
        max_words=7,
        pattern=r"(?:reklaam|sisuturundus|reklaamtekst|reklaamartikkel|sponsoreeritud sisu|toetatud sisu|partnersisu|kaubanduslik teadaanne|artikkel jätkub pärast reklaami|lugu jätkub pärast reklaami|sisu jätkub pärast reklaami)",
        fires=["REKLAAM", "Sisuturundus"],
        stays=["Reklaam - äri mootor"],
    ),
    label(
        "photo_source_words",
        part="credit",
        max_words=8,
        pattern=r"^\W{0,2}(?:foto|fotod|pilt|illustratsioon|video|kuvatõmmis)(?:/allikas)? ?[:/-] ?(?:erakogu|arhiiv|illustratiivne|pressimaterjal(?:id)?|kuvatõmmis|ekraanitõmmis|sotsiaalmeedia|facebook|instagram|perekonnaalbum|internet|kollaaž)(?:[ ,/(][^.!?\"]{2,40})?\W{0,2}$"
        r"|^\W{0,2}(?:autor/allikas|foto autor|foto allikas|allikas/autor|pildi autor|autor ja allikas|foto ja tekst|tekst ja foto(?:d)?) ?: ?(?-i:\p{Lu}|@)[^!?\"]{1,50}$",
        fires=["Foto: erakogu", "Autor/allikas: Jaan Tamm/ERR"],
        stays=["Foto: mis sellest saab, küsib näituse kuraator."],
    ),
]
