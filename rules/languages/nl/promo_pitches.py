"""Dutch sales boxes of newspapers: offers, terms of cancelling, calls for subscribers, letters."""

from cleaner.rule import BODY, TAIL, drop, head, tail

PRICE = r"(?:€ ?\d{1,3}(?:[.,]\d\d)?|\d{1,3}(?:[.,]\d\d)? ?(?:€|euro)|(?:één|een) euro)"
PERIOD = r"(?:maand(?:en)?|week|weken|jaar|dag(?:en)?|kwartaal|nummers)"

RULES = [
    drop(
        "read_for_price",
        reason="appeal.subscription",
        pattern=rf"(?:(?:lees|proef|probeer|start|abonneer|ontdek|bestel|profiteer|neem|kies|activeer|krijg) (?:(?:nu|hier|digitaal"
        rf"|alles|verder|direct|meteen|vandaag|onbeperkt|de krant|onze krant|het|gratis) )*(?:voordelig|nu|gratis|onbeperkt|"
        rf"(?:voor|vanaf|aan) (?:maar |slechts |amper )?{PRICE}(?: ?/ ?| per | de eerste )?{PERIOD}?"
        rf"(?: (?:per|de eerste) {PERIOD})?|\d{{1,2}} {PERIOD} (?:gratis|voor {PRICE}))"
        rf"|(?:ontdek|bekijk|claim|kies|pak) (?:je|jouw|uw|het|dit|alle|onze) (?:voordel(?:en)?|voordeel|aanbod|aanbiedingen"
        rf"|formules?|welkomstaanbod|korting|actie)(?: (?:nu|hier))?"
        rf"|\d{{1,2}} {PERIOD} (?:welkomsttarief|welkomstkorting|gratis|korting|actieprijs|proberen|proefabonnement"
        rf"|voor {PRICE}(?: .{{0,25}})?)|(?:de )?eerste (?:\d{{1,2}} |twee |drie )?{PERIOD} (?:gratis|voor {PRICE}|korting)"
        rf"|(?:slechts |maar |nu |vanaf )?{PRICE}(?: ?/ ?| per ){PERIOD}(?:,? .{{3,30}}opzegbaar)?"
        rf"|welkomst(?:tarief|korting|aanbod)|zomeractie|kortingsactie)",
        whole=True,
        max_words=10,
        where=BODY | TAIL,
        fires=["Lees nu voordelig", "Lees voor maar € 1/week", "12 maanden welkomsttarief", "Ontdek je voordeel"],
        stays=[
            "Lees nu voor uit het boek dat je koos.",
            "Het kost € 4 per maand, maar niemand betaalt.",
        ],
    ),
    drop(
        "cancel_any_time_line",
        reason="appeal.subscription",
        pattern=r"(?:(?:je|u) (?:kan|kunt) )?(?:elke maand|maandelijks|dagelijks|op elk moment|op elk ogenblik|elk moment"
        r"|wekelijks|altijd|flexibel|op ieder moment)(?: gratis| makkelijk)? (?:opzeggen|opzegbaar|stoppen|stopzetten"
        r"|stopbaar)|(?:opzeggen|stop(?:pen)?|zeg op|opzegbaar) (?:kan )?(?:wanneer (?:je|u|je maar) (?:wilt?|maar wilt?)"
        r"|op elk moment|elk moment|maandelijks)|zonder (?:verplichtingen|opzegtermijn|gedoe)|stopt (?:vanzelf|automatisch)",
        whole=True,
        max_words=8,
        where=BODY | TAIL,
        fires=["Je kan elke maand opzeggen", "Opzeggen wanneer je wilt", "Maandelijks opzegbaar"],
        stays=["Stoppen wanneer je wilt is niet makkelijk.", "Het contract stopt automatisch na de keuring."],
    ),
    drop(
        "as_a_subscriber",
        reason="appeal.subscription",
        pattern=r"(?:^(?:(?:tip|let op)[:!]? )?als abonnee (?:van [^.!?]{2,40} )?(?:lees|krijg|geniet|heb|ontvang|kan|kun"
        r"|profiteer|steun|beschik) (?:je|jij|u)\b.{3,160}|^(?:altijd|meteen|elke dag|snel) (?:mee met|op de hoogte van)"
        r" (?:het|al het|alle) (?:\S+ )?nieuws\?.{0,60}|^(?:ben je|jonger dan|onder de) (?:jonger dan |onder de )?-?\d\d(?: jaar)?\?"
        r" (?:ontdek|lees|kies|neem|probeer|krijg|profiteer).{3,140}|\bdeze? (?:abonnements)?formule\b[^.!?]{0,60}"
        r"\bnieuwsmerken\b|^(?:dit (?:is een|artikel is) (?:een )?(?:\+|plus|premium|exclusief|betalend)[ -]?(?:artikel|verhaal)?"
        r"|(?:plus|premium|cadeau)-?artikel|je leest (?:dit artikel|dit verhaal) (?:helemaal )?gratis"
        r"|(?:je|u) moet (?:nog even |eerst |zich |je )+(?:inloggen|aanmelden|registreren)\b.{0,80}"
        r"|(?:onbeperkt|volledige|vrije|gratis) toegang tot alle (?:\S+ )?(?:artikel(?:en|s)|content|nieuws|verhalen)"
        r"(?: .{0,40})?|(?:geef|schenk|deel) (?:dit|het) artikel (?:cadeau|gratis)(?: .{0,30})?)[.!]?$)",
        where=head(8) | BODY | TAIL,
        max_words=34,
        fires=[
            "Als abonnee lees je ook alle plusartikels. Je moet nog even inloggen.",
            "Altijd mee met het nieuws? 't Begint bij ons.",
            "Ben je -26 jaar? Ontdek de jongerenformule van de krant en lees alle artikels.",
            "Dit is een premium artikel",
        ],
        stays=[
            "Als abonnee van het theater kende hij elke stoel in de zaal.",
            "Altijd mee met de tijd, dat was de leus van de klokkenmaker.",
        ],
    ),
    drop(
        "stay_informed_line",
        reason="promo.newsletter",
        pattern=r"^(?:(?:blijf|wil je|wilt u) (?:altijd |elke dag |dagelijks |gratis |steeds )?op de hoogte(?: (?:van|met|via)"
        r" [^.!?,]{3,70}| blijven\b[^.!?]{0,60})?|mis (?:niets|nooit|geen enkel|geen)(?: (?:meer|van|iets|belangrijk|nieuws|artikel"
        r"|het laatste nieuws|van het laatste nieuws)){1,4}(?: [^.!?,]{3,50})?|(?:elke|iedere) (?:ochtend|dag|week|avond"
        r"|vrijdag|zondag|zaterdag|maandag) (?:het belangrijkste|het beste|de beste|een overzicht|het laatste|ons)\b[^.!?]{3,90}"
        r"(?:mailbox|inbox|mail|nieuws|nieuwsbrief|redactie|lezen))[.!?]?(?: (?:schrijf|download|volg|abonneer|meld).{3,90})?$",
        where=BODY | TAIL,
        max_words=28,
        fires=[
            "Blijf op de hoogte",
            "Mis niets van het laatste nieuws",
            "Elke ochtend het belangrijkste nieuws in je mailbox",
        ],
        stays=[
            "Blijf op de hoogte van de stand, riep de omroeper over het plein.",
            "Elke ochtend het beste brood van de stad, en toch sloot de bakker zijn deuren in de lente.",
        ],
    ),
    drop(
        "help_line",
        reason="legal.disclaimer",
        pattern=r"^[*(\[]?(?:(?:wie|heb (?:je|jij)|heeft u|hebt u|ben je|bent u|worstel je|denk je|zit je|praten over)\b[^.!?]{0,90}"
        r"(?:vragen|zelfdoding|zelfmoord\w*|hulp nodig|gedachten|geweld|misbruik|nood|praten)\b[^.!?]{0,60}[?.,]? ?"
        r".{0,120}(?:zelfmoordlijn|1813|\b113\b|tele-onthaal|\b106\b|0800-\d{4}|\b1712\b|slachtofferhulp|awel)\b.{0,140})$",
        where=tail(6) | head(4),
        max_words=70,
        fires=[
            "Wie met vragen zit rond zelfdoding, kan terecht op de Zelfmoordlijn 1813.",
            "Heb je hulp nodig? Bel 113 of chat via 113.nl.",
        ],
        stays=[
            "Wie hulp nodig had, belde bij de buurvrouw aan, op nummer 12.",
            "De Zelfmoordlijn kreeg vorig jaar meer oproepen dan ooit.",
        ],
    ),
    drop(
        "made_with",
        reason="legal.trust",
        pattern=r"^[*(\[]?(?:(?:deze?|dit|onze) (?:tekst|artikel|bericht|vertaling|video|beeld)e?n? (?:is|werd|kwam|bevat|kan)"
        r"(?: \S+){0,4}? (?:affiliate|affiliate-?links?|advertentielinks?|commissie|automatisch|met (?:de )?(?:hulp|behulp) van"
        r" (?:ai|artificiële|kunstmatige|een)|door (?:ai|artificiële intelligentie|kunstmatige intelligentie))\b[^!?]{0,160})$",
        where=head(6) | tail(6),
        max_words=40,
        fires=["Dit artikel bevat affiliate links.", "Deze tekst kwam tot stand met hulp van AI."],
        stays=[
            "Deze tekst is met de hand geschreven, en dat zie je.",
            "Het bericht bevat een fout die niemand zag.",
        ],
    ),
]
