"""Dutch share bars, follow requests, comment prompts and feedback requests."""

from cleaner.rule import BODY, TAIL, cut_tail, drop

ACT = (
    r"(?:delen|deel|bewaren|bewaar|printen|print|afdrukken|kopiëren|kopieer(?: link)?|link kopiëren|kopieer de link"
    r"|opslaan|reageren|reageer|reacties|doorsturen|stuur door|mailen|mail|e-?mail|tweet|tweeten|facebook|twitter"
    r"|whatsapp|linkedin|telegram|threads|bluesky|pinterest|reddit|messenger|sms|instagram|mastodon|luister|beluister"
    r"|leeslijst|tekstgrootte|cadeau geven|geef cadeau)"
)
ACTS = rf"(?:{ACT}|x\b)"
THING = r"(?:(?:dit|het|deze|de) )?(?:artikel|bericht|pagina|verhaal|link|video|podcast|nieuws|recept|stuk)"
SITES = (
    r"(?:facebook|twitter|instagram|x\b|tiktok|youtube|telegram|whatsapp|linkedin|threads|bluesky|mastodon|google"
    r"|social media|sociale media)"
)

RULES = [
    drop(
        "share_buttons",
        reason="nav.share",
        pattern=rf"(?:(?:{THING}|via|op|per|met|als|nu|hier|vrienden|je|en|of|voor later|in|x) ){{0,5}}{ACT}(?:(?: ?[,/"
        rf"|·•] ?| en | of | ?)(?:(?:{THING}|via|op|per|met) ){{0,3}}{ACTS}){{0,12}}(?: (?:{THING}"
        rf"|link))?(?: (?:via|op|per) \S+)?(?: \(\d{{1,5}}\))?",
        whole=True,
        max_words=20,
        fires=["Delen", "Deel dit artikel", "Delen via Facebook", "Kopieer link", "Bewaar artikel"],
        stays=["Delen was in ons gezin geen keuze.", "Snijd de taart en deel hem met vrienden."],
    ),
    drop(
        "share_state",
        reason="nav.share",
        pattern=rf"(?:(?:de )?link (?:is |werd )?(?:naar (?:je|het) klembord )?gekopieerd(?: naar (?:je "
        rf"|het )?klembord)?|{THING} (?:is )?(?:opgeslagen|bewaard|gedeeld)|{THING} (?:delen|bewaren|printen"
        rf"|opslaan|beluisteren|cadeau geven)|voeg toe aan (?:je )?(?:leeslijst|favorieten)|(?:deel"
        rf"|delen) (?:op|via)(?: (?:sociale media|social media))?|vond je dit (?:artikel )?(?:interessant"
        rf"|leuk)\? deel (?:het|dit).{{0,40}}|deel (?:dit|het) (?:\S+ )?met (?:je )?(?:vrienden|anderen"
        rf"|volgers))",
        whole=True,
        max_words=12,
        fires=["Link gekopieerd", "Artikel delen", "Voeg toe aan leeslijst"],
        stays=[
            "De link werd door duizenden mensen gekopieerd en gedeeld.",
            "Ze delen het artikel, de prijs en de roem.",
        ],
    ),
    drop(
        "follow_us",
        reason="nav.follow",
        pattern=rf"(?:^|[.!?:] )(?:(?:volg|like|bezoek|vind|abonneer|word fan"
        rf"|praat mee)(?:t u)? (?:\S+ ){{0,5}}?(?:ons|onze|mij|de redactie)|volg(?! (?:je|u|men"
        rf"|jij)\b) \S+) (?:\S+ ){{0,4}}?(?:op|via|bij) (?:\S+ ){{0,3}}?{SITES}|^(?:volg (?:ons|mij"
        rf"|de redactie|de auteur)|(?:wij |we )?(?:zijn )?(?:ook )?op {SITES} volgen"
        rf"|volg \S+(?: \S+)? op {SITES}|sociale media|volg ons via)\W*$",
        max_words=35,
        fires=["Volg ons op Facebook en Instagram!", "Volg ons", "Volg onze redactie op Bluesky."],
        stays=[
            "Op Instagram volgen hem meer dan twee miljoen mensen.",
            "De recherche volgde de man maandenlang op Facebook.",
        ],
    ),
    cut_tail(
        "comments_heading",
        reason="comment.prompt",
        pattern=r"(?:(?:alle |er zijn )?(?:\d{1,5} |\(\d{1,5}\) )?(?:reacties?"
        r"|comments)(?: \(?\d{1,5}\)?)?(?: (?:lezen|bekijken|tonen|op dit artikel|van lezers))?|(?:plaats"
        r"|schrijf|geef|laat) (?:een|je|uw|jouw) reactie(?: achter)?|reageer op dit (?:artikel|bericht)"
        r"|reactie (?:plaatsen|annuleren)|geef een antwoord|antwoord annuleren)",
        max_words=9,
        fires=["12 reacties\nJan\nIk vind dat helemaal niet juist wat hier geschreven wordt.", "Geef een reactie"],
        stays=["Reacties uit het dorp bleven uit.", "Praat mee, stond er op de affiches van het stadhuis."],
    ),
    drop(
        "comment_count",
        reason="comment.prompt",
        pattern=r"(?:(?:\d{1,5}|geen|één|bekijk|lees|alle|toon|plaats|de|naar|jouw|uw|een|geef|schrijf|laat"
        r"|je) ){0,3}reacties?(?: (?:lezen|plaatsen|bekijken|tonen|achter|gesloten"
        r"|annuleren))?(?: \(?\d{1,5}\)?)?|reageer(?: nu| hier| op dit (?:artikel|bericht))?|reageren"
        r"|log in om te reageren|praat mee|melden|beantwoorden",
        whole=True,
        max_words=7,
        fires=["12 reacties", "Plaats een reactie", "Log in om te reageren"],
        stays=["Geen reacties kwamen er maandag van het ministerie.", "De raad wilde niet op de kritiek reageren."],
    ),
    drop(
        "comment_request",
        reason="comment.prompt",
        pattern=r"(?:^|[.!?] )(?:(?:laat|deel|geef|schrijf|vertel)(?: het)? (?:ons )?(?:\S+ ){0,5}?(?:in de "
        r"(?:reacties|comments)|je mening|uw mening|jouw mening|hieronder weten)|(?:praat"
        r"|discussieer) (?:hier )?mee\b[^.!?]{0,60}$|(?:wat vind(?:t)? (?:je|jij|u)|wat denk(?:t)? (?:je|jij"
        r"|u)|hoe denk(?:t)? (?:je|jij|u)|wat is (?:jouw|uw) mening)\b[^?]{0,80}\? ?(?:(?:laat|reageer|praat"
        r"|deel|geef|schrijf|mail|stem).{0,120})$|(?:je|u) moet (?:\S+ ){0,2}(?:ingelogd|inloggen"
        r"|geregistreerd)[^.!?]{0,40}reageren|(?:je|uw|het) e-mailadres wordt niet gepubliceerd"
        r"|vereiste velden zijn gemarkeerd|reacties (?:zijn gesloten|worden gemodereerd"
        r"|die (?:\S+ ){0,4}worden verwijderd)|reageren (?:is|kan) (?:\S+ ){0,3}(?:niet (?:meer )?mogelijk"
        r"|gesloten))",
        max_words=45,
        where=BODY | TAIL,
        fires=[
            "Wat vind jij? Laat het weten in de reacties!",
            "Je moet ingelogd zijn om te kunnen reageren.",
            "Reacties zijn gesloten.",
        ],
        stays=[
            "De burgemeester wilde weten wat de mensen dachten.",
            "Reacties zijn welkom tot 1 juni op het stadhuis.",
        ],
    ),
    drop(
        "report_error",
        reason="meta.feedback",
        pattern=r"^(?:(?:heb je|hebt u|heeft u|zie je|zag je|ziet u) (?:\S+ ){0,4}?(?:(?:taal|spel|tik)?fout(?:je)?"
        r"|onjuistheid)\b[^?]{0,60}\?|(?:heb je|hebt u|heeft u) (?:\S+ ){0,3}?(?:tip|opmerking|vraag|suggestie"
        r"|nieuws)\b[^?]{0,60}\? ?(?:mail|stuur|laat|bel|app|neem contact|tip|meld)|(?:(?:taal|spel"
        r"|tik)?fout(?:je)?) (?:gezien|gevonden|ontdekt|melden)|meld (?:een |hier )?(?:een )?(?:(?:taal|spel"
        r"|tik)?fout|onjuistheid)|tip (?:de|onze) redactie|tip ons\b|tips?\? (?:mail|stuur|bel|app)"
        r"|(?:nieuws)?tip(?:s)? voor de redactie|stuur (?:ons |je |uw )(?:\S+ ){0,3}?(?:tip|nieuwstip|foto"
        r"|video|mening)|mail (?:ons|naar|de redactie)|was dit artikel (?:nuttig|interessant)"
        r"|wat vond je van dit artikel|vond je dit (?:artikel|verhaal) (?:nuttig|interessant|leuk)\?"
        r"|wij horen graag|reageren\? mail)",
        max_words=40,
        where=BODY | TAIL,
        fires=[
            "Foutje gezien? Mail ons.",
            "Heb je een tip voor onze verslaggevers? Stuur een bericht.",
            "Tip de redactie",
        ],
        stays=["Een fout gevonden heeft tot nu toe niemand.", "Tips kwamen er genoeg, zegt de recherche."],
    ),
    drop(
        "preferred_source",
        reason="nav.follow",
        max_words=18,
        pattern=r"^\W{0,3}(?:voeg|stel|kies|maak)\b[^.!?\"]{2,50}(?:voorkeurs?bron|favoriete bron|(?:als|bij) (?:je|uw|jouw) (?:voorkeurs?)?bron)[^.!?\"]{0,30}(?:google)?[^.!?\"]{0,12}$",
        fires=["Voeg ons toe als voorkeursbron op Google", "Stel Het Strand in als voorkeursbron"],
        stays=["Voeg het water toe en roer."],
    ),
    drop(
        "comments_closed",
        reason="comment.prompt",
        max_words=14,
        pattern=r"^\W{0,3}(?:reageren|reacties) (?:op|onder|bij) (?:dit|deze|het) (?:artikel|bericht|stuk) (?:is|zijn|kan) (?:\w+ ){0,2}(?:mogelijk|gesloten|uitgeschakeld)\W{0,3}$",
        fires=["Reageren op dit artikel is niet meer mogelijk"],
        stays=["Reageren op dit artikel van de wet is niet mogelijk zonder advocaat, zegt hij."],
    ),
    drop(
        "log_in_to_react",
        reason="comment.prompt",
        where=BODY | TAIL,
        max_words=24,
        pattern=r"^(?:(?:je|u) (?:moet|dient) (?:eerst )?(?:ingelogd|aangemeld|geregistreerd)(?: te)? zijn om (?:te kunnen |te )?(?:reageren|een reactie|reacties|mee te)\b[^.!?]{0,40}|(?:log in|meld je aan|registreer(?: je)?) om (?:\S+ ){0,3}(?:reageren|een reactie|mee te praten|reacties)\b[^.!?]{0,40}|(?:wil|wilt) (?:je|u) (?:zelf )?(?:\S+ ){0,2}(?:reageren|een reactie (?:plaatsen|geven|achterlaten)|meepraten)(?: (?:op|over) (?:dit|deze) \p{L}+)?\?(?: .{0,60})?|(?:er zijn )?nog geen (?:reacties|commentaren)(?: geplaatst)?|wees de eerste (?:die|om) [^.!?]{0,30}reage\w+)[.!]?$",
        fires=[
            "U moet ingelogd zijn om een reactie te plaatsen.",
            "Er zijn nog geen reacties",
            "Wil je reageren op dit artikel?",
        ],
        stays=[
            "Je moet ingelogd zijn om de uitslag te zien, klaagt de trainer.",
            "Er zijn nog geen reacties uit Brussel op het voorstel.",
        ],
    ),
    drop(
        "send_us_pictures",
        reason="meta.feedback",
        where=BODY | TAIL,
        max_words=24,
        pattern=r"^(?:stuur|mail|app|deel)(?: (?:ons|dan))? (?:je|jouw|uw|een) (?:\S+ ){0,4}?(?:foto|video|filmpje|tip|nieuwstip|bericht|verhaal)\p{L}*\b[^.!?]{0,40}\b(?:naar ons|via whatsapp|met ons|naar \S+@\S+|naar de redactie|via de app)\b[^.!?]{0,40}[.!]?$|^(?:deel|bekijk|bewaar) dit (?:bericht|artikel|verhaal|nieuws) (?:via|op|met)(?: \S+){0,3}:?$",
        fires=["Stuur jouw foto of video naar ons via WhatsApp", "Deel dit bericht via"],
        stays=["Stuur een foto naar oma, zei ze, daar wordt ze blij van."],
    ),
]
