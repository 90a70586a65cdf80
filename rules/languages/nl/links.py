"""Dutch links to other articles: headings over lists, inline teasers, read-on buttons."""

from cleaner.rule import TAIL, cue, drop

NEWS = (
    r"(?:artikelen|artikels|nieuws|berichten|verhalen|onderwerpen|video's|columns|podcasts|recepten|links|informatie"
    r"|achtergronden|stukken|dossiers|interviews|reportages|foto's|items)"
)
KIND = r"(?:video|podcast|fotoserie|foto's|fotospecial|fotoreeks|liveblog|live|beluister|luister|bekijk|in beeld|quiz)"

RULES = [
    cue(
        "read_also_heading",
        reason="nav.related",
        pattern=r"(?:lees (?:ook|verder|meer|hier (?:ook|meer)|ook dit|meer (?:over|hierover)(?: (?:dit|deze) \S+)?"
        r"|hierover ook|verder over)|bekijk (?:ook|meer)|luister ook|kijk ook|ook interessant|(?:dit"
        r"|deze artikelen|misschien) (?:vind je|is|vindt u|zijn"
        r"|lees je) (?:misschien )?(?:ook )?(?:interessant|leuk|iets voor jou)|(?:misschien "
        r"|ook )?interessant(?: voor (?:jou|u))?|(?:deze artikelen )?zijn (?:misschien )?ook interessant"
        r"|verder lezen|verder op \S+|zie ook|aanbevolen(?: (?:voor (?:jou|u)|artikelen|door de redactie))?"
        r"|aanraders?(?: van de redactie)?|tips? van de redactie|leestips?|onze leestips|misschien vind(?:t)? (?:je|u) (?:dit|deze artikelen|deze verhalen) (?:ook )?(?:leuk|interessant)|(?:aanbevolen|geselecteerd|uitgekozen) door onze redactie|voor (?:jou"
        r"|u) geselecteerd|(?:de )?redactie raadt aan|wij raden aan)",
        fires=[
            "Lees ook\nWaarom boter weer duurder wordt\nDeze regels gelden vanaf juli",
            "Ook interessant\nTien tips voor de tuin",
        ],
        stays=[
            "Ook interessant is wie er niet op het feest kwam.",
            "Zie ook hoe klein de wereld is, schreef ze haar zus uit Riga.",
        ],
    ),
    cue(
        "more_on_topic_heading",
        reason="nav.related",
        pattern=rf"(?:(?:(?:meer|alles) (?:over|uit|van|rond) (?:(?:dit|deze|onze|de|het) (?:onderwerp|thema|regio"
        rf"|dossier|rubriek|auteur|\p{{L}}*redactie|categorie|artikel)|(?-i:\p{{Lu}}\S+)(?: \S+){{0,2}})"
        rf"|(?:alle|laatste|meer|andere|overige|recent) {NEWS} (?:over|uit|van|in|rond|door)(?: \S+){{1,3}})"
        rf"|over dit onderwerp|op dit onderwerp|onderwerpen|in dit (?:artikel|dossier)|dossier(?: \S+){{0,3}}"
        rf"|achtergrond|gerelateerd(?:e)?(?: {NEWS})?|verwante (?:{NEWS})|soortgelijke (?:{NEWS})"
        rf"|andere (?:{NEWS})|aanverwante (?:{NEWS})|meer (?:{NEWS})|lees meer (?:{NEWS}))",
        max_words=7,
        fires=[
            "Meer over dit onderwerp\nWaarom boter weer duurder wordt",
            "Gerelateerde artikelen\nFile op de A7 na ongeluk\nNieuw zwembad open",
        ],
        stays=[
            "Meer over de warmtepomp vertellen medewerkers in het buurthuis.",
            "Andere verhalen kreeg de politie niet te horen.",
        ],
    ),
    cue(
        "more_articles_heading",
        reason="nav.related",
        pattern=rf"(?:(?:meest|best) (?:gelezen|bekeken|gedeeld|besproken|recent|populair)(?: (?:{NEWS}|vandaag|nu|gisteren|op \S+"
        rf"|in \S+|deze (?:week|maand)|van (?:vandaag|de dag|deze week|de week|dit moment)|(?:de )?(?:afgelopen|laatste) (?:uur|24 uur|week|dagen)))?|populair(?:e)?(?: (?:{NEWS}|op \S+|nu))?|(?:laatste|nieuwste|recente|recentste"
        rf"|uitgelichte?|belangrijkste|het laatste|overig) (?:{NEWS})(?: (?:uit|van|over|in) \S+(?: \S+)?)?"
        rf"|uitgelicht|net binnen|trending|in het nieuws|vandaag in het nieuws|keuze van de redactie"
        rf"|redactiekeuze|niet te missen|mis dit niet|nu op \S+|(?:dit|wat) lezen anderen(?: (?:nu|ook|op dit moment))?|wat anderen (?:nu |ook )?lezen|(?:aanbiedingen|inhoud|content|nieuws|artikelen) van onze (?:partners|adverteerders)|van onze (?:partners|adverteerders)|partnercontent|partnerbijdrage|vorig artikel"
        rf"|volgend artikel|nieuws uit de regio)",
        max_words=7,
        fires=["Meest gelezen\nFile op de A7 na ongeluk\nNieuw zwembad open", "Net binnen\nTien tips voor de tuin"],
        stays=[
            "Het laatste nieuws bereikte het dorp pas na drie dagen.",
            "Uitgelicht in het midden van de zaal staat een stoel.",
        ],
    ),
    drop(
        "read_also_teaser",
        reason="nav.read_more",
        pattern=r"^[\W]{0,4}(?:lees (?:(?:hier|dan|zeker|daarover|hierover|meer|verder|eerder) )*(?:ook|verder|meer"
        r"|hier)(?: (?:hier|terug|over \S+(?: \S+)?|op \S+|onze \S+|dit \S+|het interview|de column"
        r"|in dit dossier))*|ook interessant|zie ook|bekijk ook|luister ook|kijk ook|lees ook dit"
        r"|meer (?:lezen|weten|hierover|over dit onderwerp|informatie|nieuws)|leestip"
        r"|lees het (?:hele )?(?:interview|verhaal|artikel)|lees de (?:column|analyse|reconstructie)"
        r"|verder lezen|eerder schreven we) ?[:|>\"→?-]",
        max_words=34,
        fires=[
            "Lees ook: Waarom boter weer duurder wordt",
            "Lees hier meer: file op de A7",
            "Zie ook: Deze regels gelden vanaf juli",
        ],
        stays=[
            "Lees ook eens wat hij over zijn moeder schreef, en je begrijpt hem.",
            "Achtergrond en karakter bepalen veel, zegt hij.",
        ],
    ),
    drop(
        "read_here_sentence",
        reason="nav.read_more",
        pattern=r"(?:(?:^|[.!?] )(?:lees|bekijk|luister|beluister|ontdek|klik|kijk) (?:\S+ ){0,3}?(?:hier|ook|verder"
        r"|meer) (?:\S+ ){0,12}?(?:artikel|interview|verhaal|column|analyse|dossier|liveblog|terug|reportage"
        r"|onze?|uitslagen|achtergrond\w*|recensie)\b|(?:meer (?:informatie|nieuws|weten|lezen)|alles|alle \S+"
        r"|hoe|waarom|wat|wie|welke)\b[^.!?]{0,90}\b(?:lees|leest|vind|vindt|zie|ziet|bekijk|ontdek) (?:je|jij"
        r"|u) (?:hier\W*$|op onze|in onze|in ons (?:liveblog|dossier|overzicht)|in dit (?:artikel|dossier))"
        r"|\bklik (?:hier|op de link|op deze link)\b[^.!?]{0,60}$)",
        max_words=30,
        fires=[
            "Lees hier het interview met de burgemeester.",
            "Waarom de prijzen stijgen, lees je hier.",
            "Klik hier voor alle uitslagen.",
        ],
        stays=["Lees verder dan de kop, raadt de lerares aan.", "Wat je hier vindt, is van niemand."],
    ),
    drop(
        "read_on_button",
        reason="nav.read_more",
        pattern=r"(?:(?:het|dit|hele|volledige|artikel|verhaal|bericht|toon|alle|bekijk|laad|nu|hier"
        r"|de) ){0,4}(?:lees (?:meer|verder|artikel|het hele artikel|alles|hier)|verder lezen|meer lezen"
        r"|lees meer \S+|(?:toon|laad|bekijk|zie) (?:meer|minder|alles|alle \S+)|meer (?:laden|weergeven|tonen"
        r"|nieuws|informatie|info)|bekijk (?:alles|meer|alle \S+|het (?:artikel|dossier))|volgende pagina"
        r"|vorige pagina|(?:tekst gaat|artikel gaat|lees) verder (?:onder|na) (?:de )?\S+(?: \S+)?"
        r"|(?:de )?(?:tekst|artikel|het verhaal) (?:gaat|loopt) (?:verder|door) (?:onder|na) (?:de "
        r"|het )?\S+(?: \S+)?|het artikel gaat verder onder \S+(?: \S+)?|ga verder|doorlezen|verder naar \S+"
        r"|uitklappen|inklappen)",
        whole=True,
        max_words=9,
        fires=["Lees verder", "Lees meer", "Tekst gaat verder onder de foto", "Toon meer"],
        stays=["Meer lezen, minder zorgen", "Ze kon de brief niet verder lezen."],
    ),
    drop(
        "media_teaser",
        reason="nav.read_more",
        pattern=rf"^(?:\[)?{KIND} ?(?:[:|>]|\]) ?\S",
        max_words=14,
        fires=[
            "Video: Zo verliep de berging van het schip",
            "Bekijk: de mooiste beelden van de optocht",
            "Liveblog | Alle ontwikkelingen",
        ],
        stays=["De video laat zien hoe de boom op het dak valt.", "Kijk, zei ze, daar vliegt een ooievaar."],
    ),
    drop(
        "whole_story_elsewhere",
        reason="nav.read_more",
        pattern=r"(?:lees|bekijk)(?: hier)? (?:het|de) (?:volledige?|hele|complete|oorspronkelijke|originele) (?:artikel|verhaal|bericht"
        r"|interview|stuk|reportage|recensie)(?: (?:hier|(?:op|in|bij|via) [^.!?]{2,30}(?:\.\w{2,4})?))?",
        whole=True,
        max_words=14,
        fires=["Lees het volledige artikel op nrc.nl", "Lees hier het hele interview"],
        stays=["Lees het volledige rapport, adviseerde de wethouder.", "Het hele verhaal"],
    ),
    cue(
        "tags_heading",
        reason="nav.tags",
        where=TAIL,
        max_words=6,
        item_words=5,
        takes=20,
        pattern=r"(?:onderwerpen|trefwoorden|tags|thema's|labels)(?: (?:in|bij|van) dit artikel)?",
        fires=["Trefwoorden\nHaven\nVeerboot"],
        stays=["Onderwerpen genoeg"],
    ),
    drop(
        "watch_below",
        reason="nav.read_more",
        max_words=12,
        pattern=r"^(?:bekijk|beluister|zie|lees) (?:hier|hieronder|hierboven|onderaan)(?: (?:dit artikel))? (?:de|het|onze|een|alle|meer) (?:\S+ )?(?:video|reportage|beelden|foto's|fotoreeks|fotospecial|uitzending|fragment|interview|podcast|gesprek|livestream|compilatie|samenvatting)(?: (?:terug|van \S+|nog eens))?\W*$|^(?:de|onze) (?:reportage|video|uitzending) (?:in|van|uit) [^.!?]{2,30}:$|^(?:meer )?info(?:rmatie)?:? ?(?:op |via )?(?:https?://|www\.)\S+$",
        fires=["Bekijk hieronder de video", "Bekijk hier de reportage:", "Meer info: www.voorbeeld.example"],
        stays=["Bekijk hier de sterren, stond op het bord."],
    ),
]
