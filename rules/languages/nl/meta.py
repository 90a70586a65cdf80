"""Dutch bylines, dates, reading times, section labels, bios, contact lines and tags."""

from cleaner.rule import HEAD, NAME, NAMES, OUTSIDE, TAIL, drop, head, label, tail, vocabulary

PLACE = head(12) | tail(4)
MONTH = (
    r"(?:jan(?:uari|\.)?|feb(?:ruari|\.)?|maart|mrt\.?|apr(?:il|\.)?|mei|juni?\.?|juli?\.?|aug(?:ustus|\.)?"
    r"|sep(?:t(?:ember|\.)?|\.)?|okt(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
)
DAY = (
    r"(?:ma(?:andag|\.)?|di(?:nsdag|\.)?|wo(?:ensdag|\.)?|do(?:nderdag|\.)?|vr(?:ijdag|\.)?|za(?:terdag|\.)?|zo(?:ndag"
    r"|\.)?)"
)
DATE = (
    rf"(?:(?:{DAY},? )?(?:\d{{1,2}} {MONTH}(?:,? \d{{2,4}})?|\d{{1,2}}[-/.]\d{{1,2}}[-/.]20\d\d)|(?:vandaag"
    rf"|gisteren),? (?:om )?\d{{1,2}}[:.]\d\d(?: uur)?|(?:\d{{1,2}}|een) (?:min(?:uten|uut|\.)?|uur|uren|dag(?:en)?"
    rf"|weken|week|maand(?:en)?) geleden)"
)
TIME = r"(?:(?:,|om|-|\||/|·|•)? ?(?:om )?\d{1,2}[:.u]\d\d(?: ?(?:uur|u))?|\d{1,2} ?uur)"
GENRE = (
    r"(?:column|opinie|analyse|interview|reportage|recensie|essay|commentaar|achtergrond|verhaal|blog|opiniestuk"
    r"|bijdrage)"
)
JOB = (
    r"(?:(?:[\p{L}-]{0,30})(?:redacteur|redactrice|journalist(?:e)?|verslaggever|verslaggeefster|correspondent(?:e)?"
    r"|columnist(?:e)?|hoofdredacteur|eindredacteur|reporter|medewerker|fotograaf|recensent|schrijver|presentator))"
)

RULES = [
    vocabulary(
        "nl_section",
        [
            "Binnenland",
            "Buitenland",
            "Politiek",
            "Economie",
            "Sport",
            "Voetbal",
            "Wielrennen",
            "Cultuur",
            "Media",
            "Wetenschap",
            "Tech",
            "Opinie",
            "Columns",
            "Regio",
            "Regionaal",
            "Lokaal",
            "Showbizz",
            "Show",
            "Entertainment",
            "Lifestyle",
            "Gezondheid",
            "Reizen",
            "Auto",
            "Geld",
            "Wonen",
            "Misdaad",
            "Crime",
            "Wereld",
            "Nederland",
            "België",
            "Vlaanderen",
            "Nieuws",
            "Home",
            "Video",
            "Podcast",
            "Podcasts",
            "Boeken",
            "Muziek",
            "Film",
            "Koken",
            "Onderwijs",
            "Klimaat",
            "Milieu",
            "Algemeen",
            "Achterklap",
        ],
    ),
    label(
        "byline_by",
        part="byline",
        pattern=rf"(?:(?:een )?(?:{GENRE} )?door|(?:een )?{GENRE} van|tekst|auteur|auteurs|geschreven door"
        rf"|gepubliceerd door|interview|redactie|tekst en foto's|beeld en tekst)(?: ?:"
        rf"| onze (?:\p{{L}}+)(?: \p{{L}}+)?)? {NAMES}(?:,? ?(?:/|\||-|·|•|in|uit)? ?{NAME})?(?:,? ?(?:\||-|·"
        rf"|•)? ?{DATE}(?: ?{TIME})?)?|door|door (?:onze|de|een) (?:redactie|verslaggever|redacteur"
        rf"|correspondent|politieke redactie|sportredactie|economieredactie|\p{{L}}+redactie)(?: \p{{L}}+)?"
        rf"|van onze (?:redactie|verslaggever|correspondent|\p{{L}}+redactie)",
        where=PLACE,
        whole=True,
        max_words=14,
        fires=[
            "Door Anna Proef en Jan Voorbeeld",
            "Auteur: Els Maat",
            "Van onze verslaggever",
            "Door: Jan Voorbeeld, Den Haag",
        ],
        stays=["Door Jan leerde zij dat een zin ook kan zwijgen.", "Van Gogh schilderde het veld twaalf keer."],
    ),
    label(
        "byline_with_job",
        part="byline",
        pattern=rf"{NAMES}(?:,| -| \||:)? (?:(?:freelance|onze|is|chef|politiek|economie|sport"
        rf"|buitenland) )*{JOB}(?: (?:van|voor|in|bij|uit)(?: [\p{{L}}&/.-]+){{1,4}}| (?:politiek|economie"
        rf"|sport|buitenland|binnenland|cultuur|tech))?|{NAMES} (?:bericht|berichten) vanuit {NAME}",
        where=PLACE,
        whole=True,
        max_words=11,
        fires=["Anna Proef, redacteur economie", "Jan Voorbeeld, correspondent in Brussel"],
        stays=[
            "Anna Proef is redacteur, moeder en klimmer tegelijk.",
            "Jan Voorbeeld, die lang correspondent in Brussel was, vindt dat een fout.",
        ],
    ),
    label(
        "published_date",
        part="date",
        pattern=rf"(?:(?:laatst |laatste )?(?:gepubliceerd|geplaatst|bijgewerkt|aangepast|gewijzigd|update"
        rf"|publicatie|publicatiedatum|aangemaakt|verschenen|laatste update|geüpdatet|geactualiseerd)(?: (?:op"
        rf"|om|:|in))? ?:? ?(?:{DATE}(?: ?{TIME})?|{TIME})|{DATE}(?: ?{TIME})?)(?: ?[,"
        rf"|/·•(-]? ?(?:(?:laatst(?:e)? )?(?:gepubliceerd|bijgewerkt|aangepast|gewijzigd|update"
        rf"|laatste update)(?: op| om)?:? ?)?(?:{DATE}(?: ?{TIME})?|{TIME})\)?)?(?: ?[,|·•-]? ?(?:leestijd"
        rf"|{NAME}).{{0,40}})?",
        where=head(10) | TAIL,
        whole=True,
        max_words=18,
        fires=[
            "Gepubliceerd op 16 mei 2024 om 14:05",
            "Laatst bijgewerkt: 12 juni 2024, 10:12",
            "maandag 3 juni 2024, 08:30 uur",
        ],
        stays=["Op 16 mei 2024 om 14 uur begon de regen.", "Het boek verscheen in mei 1921 in Leiden."],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        pattern=r"(?:(?:ca\. |ongeveer )?\d{1,3} ?min(?:\.|uten|uut)?,? (?:leestijd|lezen|leesduur|luistertijd"
        r"|luisteren|om te lezen)|(?:geschatte )?(?:leestijd|leesduur|luistertijd)(?: ?[:|-])? ?(?:ca\. "
        r"|ongeveer )?\d{0,3}(?: ?min(?:\.|uten|uut)?)?)",
        whole=True,
        max_words=7,
        fires=["3 min leestijd", "Leestijd: 4 minuten"],
        stays=[
            "De leestijd van kinderen daalde naar twaalf minuten per dag.",
            "Vijf minuten lezen per dag is genoeg, zegt ze.",
        ],
    ),
    drop(
        "breadcrumb",
        reason="nav.section",
        pattern=r"(?:je bent hier|u bent hier|naar de homepage|terug naar (?:home|de homepage|overzicht|het overzicht)"
        r"|home|startpagina)(?: ?(?:>|\"|/|\||'|·|:) ?[\p{L}\d&+][\p{L}\d&+-]*(?: [\p{L}\d&+-]+){0,4}){0,6}"
        r"|\L<nl_section>(?: ?[>\"/|'·&•] ?\p{L}[\p{L}-]*(?: [\p{L}-]+){0,2}){0,4}|(?:categorie(?:ën)?"
        r"|rubriek) ?: ?[\p{L}&,/ -]{3,60}",
        whole=True,
        max_words=12,
        where=HEAD | TAIL,
        fires=["Home > Nieuws > Binnenland", "Je bent hier: Home / Sport", "Binnenland"],
        stays=["Politiek is geen spel, zegt ze.", "Sport verbindt, vindt de wethouder."],
    ),
    drop(
        "updated_note",
        reason="meta.date",
        pattern=r"^(?:dit (?:artikel|bericht|verhaal|liveblog) (?:wordt|werd|is) (?:\S+ ){0,6}?(?:aangevuld|bijgewerkt"
        r"|geüpdatet|aangepast|gepubliceerd|geactualiseerd)\b[^.]{0,80}|(?:meer (?:informatie|details|nieuws"
        r"|info) (?:volgt|volgen)|meer volgt|update volgt)(?: zo| straks| later| snel)?)\.?$",
        where=head(4) | tail(5),
        max_words=28,
        fires=[
            "Dit artikel wordt aangevuld.",
            "Meer informatie volgt",
            "Dit bericht is bijgewerkt met een reactie van de gemeente.",
        ],
        stays=[
            "De lijst met afgesloten wegen wordt nog aangevuld, meldt de politie.",
            "Het artikel werd later in twaalf talen vertaald.",
        ],
    ),
    label(
        "author_bio",
        part="bio",
        pattern=r"^(?![^.]{0,140}\b(?:die|dat) (?:de|het|een) )"
        rf"(?:(?:de|onze) (?:auteur|columnist(?:e)?|journalist(?:e)?) )?{NAME},? ?(?:\(\d{{4}}\),? )?(?:is"
        rf"|werkt|schrijft|volgt|bericht|verslaat|maakt)\b (?:\S+ ){{0,8}}?(?:{JOB}\b(?=(?: \S+){{0,3}}? "
        rf"(?:bij|voor|van|in|sinds|en (?:schrijft|bericht|volgt))\b)|voor (?:ons|deze (?:krant|site)"
        rf"|de (?:krant|redactie))|over \p{{L}}+[^.]{{0,40}} (?:voor|bij) (?:de|het) \p{{L}}+(?:krant|blad"
        rf"|magazine|redactie))",
        where=tail(4),
        max_words=80,
        fires=[
            "Anna Proef is redacteur economie en schrijft over banken.",
            "Jan Voorbeeld werkt als freelance journalist in Brussel.",
        ],
        stays=[
            "Anna de Wit is verslaggever bij de krant die de minister heeft aangeklaagd.",
            "Anna Bakker is nooit op het eiland geweest, maar kent elke steen.",
            "Zij schrijft al veertig jaar liedjes en denkt niet aan stoppen.",
        ],
    ),
    label(
        "author_bio_heading",
        part="bio",
        pattern=r"(?:over (?:de|onze|deze) (?:auteur|auteurs|schrijver|journalist|redacteur)|(?:de )?auteur(?:s)?"
        r"|meer (?:artikelen )?van (?:deze|de) (?:auteur|journalist|schrijver)|(?:alle"
        r"|meer) artikelen van \p{L}+(?: \p{L}+){1,3})",
        where=TAIL,
        whole=True,
        max_words=7,
        fires=["Over de auteur", "Alle artikelen van Anna Proef"],
        stays=["De auteur stierf in 1956, vergeten en arm.", "Over de auteur is weinig bekend."],
    ),
    drop(
        "contact_author",
        reason="meta.contact",
        pattern=r"^(?:(?:mail|e-?mail|contact|redactie|reageren|reacties|tips?|vragen|contacteer (?:ons|de redactie"
        r"|de auteur))(?: (?:naar|via|de auteur|met de redactie|voor de redactie|ons|kan via))?\??(?: (?:mail"
        r"|stuur een mail) (?:naar|ons))? ?:? ?\S+@\S+|(?:mail|contacteer|e-?mail) de (?:auteur|redactie)"
        r"|contact(?:eer)? (?:de redactie|met de redactie|ons))\W*$",
        where=head(10) | tail(6),
        max_words=12,
        fires=["Reageren? Mail naar redactie@voorbeeld.example", "Mail de auteur", "Contact: tips@voorbeeld.example"],
        stays=[
            "Contact met de familie had hij toen al lang niet meer.",
            "Vragen over de brand beantwoordt de gemeente niet.",
        ],
    ),
    label(
        "tag_line",
        part="tags",
        pattern=r"^(?:(?:tags?|trefwoorden|onderwerpen|steekwoorden|thema's|labels|gerelateerde (?:tags|onderwerpen"
        r"|thema's)|meer over) ?[:|] ?[^.!?]{2,160}|tags?|trefwoorden|onderwerpen in dit artikel"
        r"|lees meer over(?: ?:)?)\W*$",
        where=OUTSIDE | tail(8),
        max_words=25,
        fires=["Tags: trein, staking, vervoer", "Trefwoorden: wonen, huur"],
        stays=["Onderwerpen als zorg en wonen raken mensen, zegt ze.", "De trefwoorden stonden op een bierviltje."],
    ),
    label(
        "guest_author",
        part="bio",
        where=tail(2),
        max_words=40,
        pattern=r"^(?:(?:prof|dr)\.? ){0,2}(?-i:\p{Lu}[\p{L}.'-]+(?: (?:van|de|von|der|af))* \p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]+)?),? is (?:\S+ ){0,2}?(?:\w*hoogleraar|\w*professor|docente?|universitair (?:hoofd)?docent)\b[^\".?!]{0,60}\b(?:aan|bij|van|in)[^\".?!]{0,40}(?:\w*universiteit|hogeschool|\w*instituut|faculteit|kul?euven|ugent|vub|tu|vu|uva)\b[^\".?!]{0,120}\.?$",
        fires=["Anna Voorbeeld is hoogleraar economie aan de Universiteit van Voorbeeld."],
        stays=["Zij is hoogleraar aan de universiteit en gelooft toch in wonderen."],
    ),
    label(
        "posted_and_updated",
        part="date",
        where=head(10) | tail(4),
        whole=True,
        max_words=10,
        pattern=r"(?:\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d|\d{1,2} \p{L}{3,9}\.? (?:20)?\d\d),? (?:om )?\d{1,2}[:.u]\d\d(?: uur)? ?[-|·•,] ?(?:laatst )?(?:bijgewerkt|update|geüpdatet|aangepast|gewijzigd)(?: op)?:? ?(?:\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d,? )?(?:om )?\d{1,2}[:.u]\d\d(?: uur)?",
        fires=["23/04/24 om 16:08 - Bijgewerkt om 20:42", "12-03-2024 14:05 | Laatst bijgewerkt: 12-03-2024 15:00"],
        stays=["Bijgewerkt om 20:42 uur was de lijst nog steeds te kort."],
    ),
    label(
        "from_our_correspondent",
        part="byline",
        where=head(10),
        whole=True,
        max_words=9,
        pattern=rf"van onze (?:\p{{L}}+ )?(?:(?:verslaggever|verslaggeefster|correspondent|redacteur|redactrice|sportredacteur|medewerker)s?(?: (?:in \p{{L}}+|{NAMES}))?|\p{{L}}*redactie(?: (?:economie|sport|binnenland|buitenland|politiek|cultuur|kunst|wetenschap|regio|opinie|media|tech|wonen))?)",
        fires=["Van onze correspondent Jan Voorbeeld", "Van onze verslaggever", "Van onze redactie economie"],
        stays=["Van onze correspondent kregen we geen bericht meer."],
    ),
    label(
        "note_on_author",
        part="bio",
        where=tail(3),
        max_words=80,
        pattern=r"^(?:over (?:de )?(?:auteur|schrijver|schrijfster|journalist)s?) ?: ?(?-i:\p{Lu}).{20,500}$",
        fires=["Over de auteur: Bas Voorbeeld werkt sinds 2015 als freelance journalist in Gent."],
        stays=["Over de schrijver: niets dan goeds."],
    ),
]
