"""Dutch forms and accounts: what a form answers, the letter by mail, what is left to read, embedded posts."""

from cleaner.rule import BODY, TAIL, drop

RULES = [
    drop(
        "form_message",
        reason="promo.newsletter",
        where=BODY | TAIL,
        max_words=18,
        pattern=r"^(?:(?:vul|voer|geef)(?: hier)? (?:een|je|uw|alle|alstublieft een) (?:geldig|correct|juist|verplicht)\p{L}*\b[^.!?]{2,40}|(?:dit )?veld (?:is verplicht|mag niet leeg zijn|moet ingevuld (?:zijn|worden))|(?:velden|\* ?verplichte velden?)(?: met een \S{1,3})? (?:is|zijn) verplicht|(?:er|oeps,? er) (?:ging|is) (?:iets|helaas iets|wat) (?:mis|fout)(?: gegaan)?[.!,] ?(?:probeer|herlaad)[^.!?]{0,40}\b(?:opnieuw|later|nog eens|nogmaals|pagina)\b[^.!?]{0,20}|er (?:is )?(?:een )?(?:technische )?(?:fout|storing) (?:opgetreden|is opgetreden)[.!,] ?probeer[^.!?]{0,40}\b(?:opnieuw|later|nog eens|nogmaals)\b[^.!?]{0,20}|(?:de inhoud|de pagina|reacties|de reacties|deze video|de video|het artikel|dit bericht) (?:kon|konden|kan|kunnen) (?:helaas |momenteel )?niet (?:worden )?(?:geladen|getoond|weergegeven|afgespeeld)(?: worden)?(?:[.!,] ?probeer[^.!?]{0,40}\b(?:opnieuw|later|nog eens|nogmaals)\b[^.!?]{0,20})?)[.!]?$",
        fires=[
            "Vul een geldig e-mailadres in.",
            "Er ging iets mis. Probeer het later opnieuw.",
            "De video kan niet worden afgespeeld.",
        ],
        stays=["Er ging iets mis, zegt de baas.", "De pagina kon maandag urenlang niet worden geladen."],
    ),
    drop(
        "confirm_your_address",
        reason="promo.newsletter",
        where=BODY | TAIL,
        max_words=26,
        pattern=r"^(?![^!?]*, (?:zegt|zei|aldus|schreef|luidt|adviseert|waarschuwt)\b)(?:(?:bijna klaar|gelukt|nog één stap|bedankt(?: voor je (?:aanmelding|inschrijving|registratie))?)[!.,] ?)?(?:bevestig (?:nu |nog |even )*(?:je|uw|de link in)\b[^.!?\"]{0,20}(?:e-?mail\p{L}*|aanmelding|inschrijving|account)\b[^.!?\"]{0,70}|(?:controleer|check) (?:je|uw) (?:mailbox|inbox|e-?mail|spam\p{L}*)\b[^.!?\"]{0,70}|we hebben (?:je|u|jou) (?:zojuist |net )?een (?:e-?mail|mail|bevestigings\p{L}+|link) (?:gestuurd|gemaild|verzonden|toegestuurd)\b[^.!?\"]{0,60}|je (?:bent|staat) (?:nu |al )(?:aangemeld|ingeschreven|geabonneerd)\b[^.!?\"]{0,40})[.!]?$",
        fires=["Bijna klaar! Bevestig je e-mailadres via de link in je mail.", "We hebben je een mail gestuurd."],
        stays=["We hebben je een mail gestuurd, zei de agent.", "Bevestig je huis tegen de storm, luidt het advies."],
    ),
    drop(
        "receive_by_mail",
        reason="promo.newsletter",
        where=BODY | TAIL,
        max_words=22,
        pattern=r"^(?:(?:ontvang|krijg|lees) (?:nu |voortaan |gratis )*(?:elke|iedere|wekelijks|dagelijks|maandelijks|één keer per|twee keer per|'s ochtends|onze|de beste|het beste|het laatste|al het|alle)\b[^.!?\"]{3,90}\b(?:per (?:e-?)?mail|in (?:je|uw|jouw) (?:mailbox|inbox|mail))\b[^.!?\"]{0,20})[.!]?$",
        fires=["Ontvang wekelijks onze beste verhalen per e-mail", "Krijg elke ochtend het nieuws in je mailbox"],
        stays=["Ontvang elke dag een mail van je moeder en je weet het."],
    ),
    drop(
        "articles_left",
        reason="legal.paywall",
        max_words=16,
        pattern=r"^(?:je|u) (?:hebt|heb|heeft|kan|kunt|mag) (?:deze maand )?(?:nog |maar |slechts )*(?:\d{1,2}|een|één|twee|drie|vier|vijf) (?:gratis|vrije|kosteloze)(?:-| )?(?:artikel\p{L}*|verhalen)\b[^.!?]{0,40}[.!]?$|^(?:je|u) (?:hebt|heb|heeft) (?:alle |je |uw )*(?:gratis|vrije) artikelen (?:gelezen|opgebruikt|verbruikt)\b[^.!?]{0,40}[.!]?$",
        fires=["Je hebt nog twee gratis artikelen deze maand"],
        stays=["Je hebt nog twee artikelen van de grondwet die dat regelen."],
    ),
    drop(
        "account_question",
        reason="nav.page",
        whole=True,
        max_words=12,
        pattern=r"(?:(?:heb je|heeft u|hebt u|je hebt|u hebt)(?: al| nog)? (?:een|geen) (?:account|abonnement|profiel|login)\?|(?:ben je|bent u|je bent)(?: al| reeds)? (?:abonnee|lid|klant|geregistreerd|aangemeld)\?)(?: (?:dan )?(?:log (?:dan )?in|meld (?:je|u)(?: dan)?(?: hier)? aan|inloggen|aanmelden|activeer je account|maak (?:gratis )?een account(?: aan)?|registreer(?: je)?)(?: (?:hier|nu|gratis|bij \S+|om verder te lezen))*)?",
        fires=["Ben je abonnee? Meld je aan", "Heb je al een account? Log dan in"],
        stays=["Heb je al een account? Die vraag komt altijd.", "Ben je lid? Nee, zegt ze."],
    ),
    drop(
        "embedded_post_here",
        reason="legal.cookie",
        max_words=50,
        pattern=r"^(?:hier (?:staat|zie je|vind je|zou|hoort)|op deze plek staat|dit is) (?:ingesloten |ingevoegde |normaal )*(?:een |de )?(?:\S+ ){0,3}?(?:content|inhoud|bericht|post|tweet|video|kaart|grafiek|element) (?:van|uit|op) (?:facebook|twitter|instagram|x|tiktok|youtube|spotify|datawrapper|google maps|threads|bluesky|soundcloud|vimeo)\b(?=[^?]{0,160}(?:cookie|toestemming|accepte|klik|geladen|niet getoond))[^?]*$",
        fires=["Hier staat een post van Instagram die cookies wil plaatsen."],
        stays=["Hier staat een bericht van Facebook voor de rechter."],
    ),
]
