"""Dutch teasers behind a label in capitals or an arrow, pointers to live coverage."""

from cleaner.rule import BODY, TAIL, cue, drop

RULES = [
    drop(
        "capital_label_teaser",
        reason="nav.read_more",
        pattern=r"^[^\p{L}\d]{0,4}(?-i:LEES OOK|LEES|LEES VERDER|LEES MEER|KIJK|KIJK OOK|BEKIJK|LUISTER|IN BEELD|VIDEO|FOTO'S|INTERVIEW"
        r"|ANALYSE|OPINIE|REPORTAGE|COLUMN|PODCAST|ACHTERGROND|HERLEES|FACTCHECK|LIVE|LIVEBLOG|OVERZICHT|QUIZ|KAART|REVIEW|RECENSIE"
        r"|ONS OORDEEL|REACTIES|TERUGBLIK|COMMENTAAR|EXCLUSIEF|PORTRET|UITLEG|GRAFIEK|STANDPUNT|DE VERDIEPING|PLUS|GETUIGENISSEN?)"
        r" ?[.:>|-]+ ?(?=['\"]? ?(?-i:\p{Lu}|\d))(?!.{3,220}[^.]\.[\"']?$)\S.{8,170}$"
        r"|^[^\p{L}\d]{0,4}(?:lees|bekijk|kijk|luister) ook (?=['\"]?(?-i:\p{Lu}))(?!.{3,200}[^.]\.[\"']?$).{12,150}$",
        where=BODY | TAIL,
        min_words=4,
        max_words=26,
        fires=[
            "LEES OOK. De brug wordt vernieuwd",
            "IN BEELD. Zo zag het plein er vroeger uit",
            "Lees ook De brug wordt volgend jaar vernieuwd",
        ],
        stays=[
            "KIJK. Dat stond op het bordje.",
            "Interview. Daar hield zij nooit van, en nu moest het toch.",
        ],
    ),
    drop(
        "read_all_here",
        reason="nav.read_more",
        pattern=r"^[^\p{L}\d]{0,4}(?:(?:lees|bekijk|ontdek|volg|vind|luister) (?:hier )?(?:alles over|al het nieuws|alle (?:nieuws"
        r"|artikelen|artikels|berichten|ontwikkelingen|verhalen|uitslagen|updates)|meer over|hier meer over|verder in)\b[^.!?]{2,110}"
        r"|(?:alles over|al het (?:laatste )?nieuws|alle ontwikkelingen)\b[^.!?]{2,80}\b(?:in (?:onze|ons|dit|deze)"
        r" (?:live-?blog|dossier|overzicht|liveverslag)|op onze \p{L}+|vind je hier|lees je hier|volg je hier))[.!]?$",
        where=BODY | TAIL,
        max_words=22,
        fires=["Lees hier alles over de verkiezingen", "Volg al het nieuws in onze liveblog"],
        stays=[
            "Lees alles over hem en je weet nog niets, zei de bibliothecaris. Dat klopt.",
            "Alles over de zaak bleef geheim, tot op de dag van de zitting.",
        ],
    ),
    cue(
        "more_about_heading",
        reason="nav.related",
        pattern=r"(?:meer (?:over|van|uit|nieuws over)|(?:net|nu) (?:gelezen|binnen|populair)|nu in het nieuws|lees verder|vandaag (?:gelezen"
        r"|belangrijk)|deze artikels? vind je misschien ook leuk|ook in het nieuws|nieuws in beeld|de krant van vandaag)",
        max_words=7,
        fires=["Meer over\nTreinen en trams\nStaking bij het spoor", "Ook in het nieuws\nNieuw zwembad open"],
        stays=["Meer over het land dan over de mensen gaat de film.", "Nu populair bij jong en oud, zegt de juf."],
    ),
    drop(
        "genre_teaser",
        reason="nav.read_more",
        where=BODY | TAIL,
        min_words=4,
        max_words=17,
        pattern=r"^(?:[>→•+*|] ?)?(?:(?:opinie|column|commentaar|analyse|achtergrond|interview|reportage|recensie|factcheck|essay|portret|ingezonden|lezersbrief|debat|standpunt|hoofdartikel|hoofdredactioneel commentaar|fotoreportage|overzicht|terugblik|profiel)(?: (?:van de week|over dit onderwerp))?|eerder (?:verschenen|gepubliceerd)|uit het archief)"
        r" ?[:|>] ?(?=['\"]?(?-i:\p{Lu}|\d))(?!.{3,200}(?:[^.]\.|, (?:zegt|schrijft|aldus|vindt))[\"']?$)\S.{10,150}$",
        fires=[
            "Opinie: Het rijk laat de provincie weer in de steek",
            "Eerder verschenen: Scheuren in het dak van de hal",
        ],
        stays=[
            "Achtergrond: De gemeente sloot de school in 2019.",
            "Analyse: het wordt duur",
            "Commentaar: Zo kan het niet langer, zegt Smit.",
        ],
        note="A label with a full sentence after it is the article's own.",
    ),
    drop(
        "follow_live",
        reason="nav.read_more",
        where=BODY | TAIL,
        max_words=18,
        pattern=r"^[^\p{L}\d]{0,4}volg (?:hier )?(?:het|de|al het)(?: (?:laatste|actuele))? (?:nieuws|ontwikkelingen|situatie|wedstrijd|debat|proces|verkiezingen|duel|race|berichtgeving)\b(?![^.!?]*, (?:zegt|schrijft|adviseert))[^.!?]{0,70}\b(?:hier|live-?blog\p{L}*|liveverslag|live|op de voet|van minuut tot minuut|in ons \p{L}+|op onze (?:site|website|app)|via ons \p{L}+)\W*$",
        fires=["Volg hier het laatste nieuws in ons liveblog", "Volg de wedstrijd van minuut tot minuut"],
        stays=["Volg het nieuws een week niet, adviseert de psycholoog.", "Volg de situatie hier goed, zegt hij."],
    ),
    drop(
        "next_article",
        reason="nav.page",
        where=TAIL,
        max_words=20,
        pattern=r"^(?:volgende?|vorige?) (?:artikel|bericht|verhaal|nieuwsbericht) ?[:>»] ?\S.{3,110}$",
        fires=["Volgende artikel: Pont vaart weer"],
        stays=["Volgend artikel gaat over de pont."],
    ),
    drop(
        "poll_question",
        reason="comment.prompt",
        where=BODY | TAIL,
        max_words=20,
        pattern=r"^(?:poll|peiling|stelling(?: van de (?:dag|week))?|vraag van de (?:dag|week)|stem mee) ?: ?(?-i:\p{Lu})[^.!?]{6,110}[?.]?(?: (?:stem|reageer|laat)\b[^.!?]{0,40}[.!]?)(?:$)|^(?:poll|peiling|stem mee) ?: ?(?-i:\p{Lu})[^.!?]{6,110}\?$"
        r"|^(?:doe|speel|maak) (?:mee aan )?(?:onze|de|het)(?: \p{L}+)? (?:\p{L}*quiz|nieuwstest|\p{L}*kruiswoord\p{L}*|winactie)(?: (?:van|over|en) [^.!?,]{2,40})?[.!]?$",
        fires=["Poll: Moet de brug vervangen worden? Stem hier", "Doe de nieuwsquiz van deze week"],
        stays=["Stelling: De brug moet weg, vindt Smit.", "Doe de quiz niet te snel, riep hij."],
    ),
]
