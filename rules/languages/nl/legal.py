"""Dutch copyright lines, disclaimers, affiliate notes, cookie and paywall walls, page furniture."""

from cleaner.rule import OUTSIDE, TAIL, drop, head, tail

RULES = [
    drop(
        "copyright_line",
        reason="legal.copyright",
        pattern=r"(?:\balle rechten voorbehouden\.?\W*$|^(?:©|\(c\)|copyright)[^.!?]{0,80}(?:\d{4}|b\.?v\.?|n\.?v\.?"
        r"|uitgeverij|media|redactie)[^!?]{0,80}$|\b(?:op (?:dit|deze|al onze|alle|onze) (?:artikel|artikelen"
        r"|website|inhoud|foto's|teksten)\b[^.]{0,60}\b(?:auteursrecht|copyright)"
        r"|zonder (?:voorafgaande )?(?:schriftelijke )?toestemming (?:van (?:de|onze"
        r"|het) (?:\S+ ){0,2}?(?:uitgever|redactie|auteur)|\S+ )?[^.]{0,40}(?:overnemen|overgenomen|kopiëren"
        r"|gekopieerd|gepubliceerd|verveelvoudigd|verspreid)|(?:overname|kopiëren|verspreiding"
        r"|publicatie) (?:\S+ ){0,6}?(?:niet toegestaan|zonder toestemming|verboden)))",
        max_words=50,
        fires=["© 2024 Voorbeeld Media. Alle rechten voorbehouden.", "Op dit artikel rust auteursrecht."],
        stays=[
            "Het auteursrecht beschermt ook het ontwerp van een huis.",
            "Zonder toestemming van de buren mag hij niet bouwen.",
        ],
    ),
    drop(
        "disclaimer",
        reason="legal.disclaimer",
        pattern=r"(?:^disclaimer\b ?:?|\b(?:dit|deze|de) (?:artikel|tekst|informatie"
        r"|inhoud)\b[^.]{0,60}\b(?:is geen (?:\S+ )?(?:beleggingsadvies|financieel advies|medisch advies)"
        r"|vervangt (?:geen|niet)|vormt geen)|\b(?:dit is geen beleggingsadvies|(?:de redactie|wij) (?:is"
        r"|zijn) niet verantwoordelijk|aan deze informatie kunnen geen rechten)|^(?:denk je (?:aan"
        r"|wel eens aan) (?:zelfdoding|zelfmoord|suïcide)|heb je (?:gedachten|vragen) (?:aan"
        r"|over) (?:zelfdoding|zelfmoord|suïcide)|praten over (?:zelfdoding|zelfmoord)"
        r"|wie met vragen zit over zelfdoding).{0,300})",
        max_words=90,
        where=head(3) | tail(8) | TAIL,
        fires=[
            "Dit artikel is geen beleggingsadvies.",
            "Denk je aan zelfdoding? Neem dan contact op met 113 of bel 0800-0113.",
        ],
        stays=["De app vervangt de huisarts niet, zegt de bond.", "Hij gaf geen advies over beleggen."],
    ),
    drop(
        "affiliate_note",
        reason="legal.affiliate",
        pattern=r"\b(?:(?:affiliate|partner|affiliate-?)-?links?\b[^.]{0,100}(?:commissie|vergoeding|verdienen"
        r"|ontvangen|krijgen)|(?:ontvangen|krijgen|verdienen) (?:wij|we) (?:\S+ ){0,5}?(?:commissie"
        r"|vergoeding)|(?:bevat|bevatten) (?:\S+ ){0,2}?(?:affiliate|partner)-?links?|dit (?:artikel"
        r"|bericht) (?:is|wordt|werd) (?:\S+ ){0,4}?(?:gesponsord|betaald door|mogelijk gemaakt door))",
        max_words=70,
        fires=[
            "Dit artikel bevat affiliate links. Bij aankoop ontvangen wij een kleine commissie.",
            "Dit artikel is gesponsord.",
        ],
        stays=[
            "Makelaars krijgen op elke verkoop een commissie.",
            "De tussenpersonen verdienden een vergoeding van acht procent.",
        ],
    ),
    drop(
        "cookie_notice",
        reason="legal.cookie",
        pattern=r"(?:\b(?:deze|onze|de) (?:web)?site (?:gebruikt|maakt gebruik van|plaatst) (?:\S+ )?cookies|\b(?:wij"
        r"|we)(?: en onze partners)? (?:gebruiken|plaatsen|maken gebruik van"
        r"|verwerken) (?:\S+ ){0,6}?(?:cookies|persoonsgegevens)|\bdoor (?:verder te (?:surfen|gaan)"
        r"|op akkoord)\b[^.]{0,80}(?:cookies|akkoord))",
        max_words=0,
        fires=["Deze website gebruikt cookies.", "Wij en onze partners gebruiken cookies om inhoud te personaliseren."],
        stays=[
            "Het Hof oordeelde dat sites toestemming voor cookies niet mogen afleiden.",
            "Cookies zijn kleine bestanden die de gebruiker volgen.",
        ],
    ),
    drop(
        "paywall_notice",
        reason="legal.paywall",
        pattern=r"(?:\b(?:dit|deze) (?:\S+ )?(?:artikel|verhaal|inhoud|content|video"
        r"|bericht) is (?:\S+ ){0,4}?(?:alleen|enkel|exclusief|uitsluitend"
        r"|voorbehouden) (?:\S+ ){0,3}?(?:abonnees|leden|plus\S*|premium\S*)|\b(?:verder lezen|lees verder"
        r"|wil je (?:dit|verder)|om (?:dit artikel|verder|alle artikelen)) (?:\S+ ){0,6}?(?:abonnee|abonnement"
        r"|inloggen|log in|account|registreer)|^(?:(?:exclusief|alleen|enkel) voor abonnees|voor abonnees"
        r"|plus-?artikel|premium-?artikel|je hebt je laatste gratis artikel"
        r"|maak (?:een )?gratis (?:een )?account(?: aan)? (?:en|om)\b.{0,60}"
        r"|registreer (?:je )?(?:gratis )?(?:om|en)\b.{0,60})\W*$)",
        max_words=60,
        fires=[
            "Dit artikel is exclusief voor abonnees.",
            "Om verder te lezen heb je een abonnement nodig.",
            "Alleen voor abonnees",
        ],
        stays=["Het zwembad is alleen voor leden open.", "De tekst richt zich alleen op ouders."],
    ),
    drop(
        "log_in_prompt",
        reason="nav.page",
        pattern=r"(?:(?:nu|hier|al|gratis|of|log|met|je|uw) )*(?:inloggen|log in|login|uitloggen|aanmelden|registreren"
        r"|registreer|account aanmaken|maak een account(?: aan)?|mijn account|mijn profiel|wachtwoord vergeten"
        r"|profiel|hier inloggen)(?: (?:of|en|/) (?:registreren|inloggen|aanmelden|registreer|log in))?",
        whole=True,
        max_words=7,
        fires=["Inloggen", "Log in of registreer", "Wachtwoord vergeten?"],
        stays=["Wie wil stemmen, moet zich vooraf registreren.", "Het inloggen lukte niemand."],
    ),
    drop(
        "page_furniture",
        reason="nav.page",
        pattern=r"(?:(?:(?:ga|spring|direct|meteen|rechtstreeks|snel) ){0,2}naar (?:de |het )?(?:inhoud|hoofdinhoud|navigatie|hoofdnavigatie|boven|zoeken"
        r"|menu|footer|zoekbalk)|terug naar boven|naar boven|(?:menu|zoekbalk|venster|navigatie) (?:openen"
        r"|sluiten|tonen)|(?:open|sluit|toon) (?:het )?(?:menu|navigatie|zoekbalk|venster)"
        r"|pagina \d{1,3}(?: van \d{1,3})?|print deze pagina|zoek op (?:de )?(?:site|website)|doorzoek de site"
        r"|naar de homepage|terug naar (?:het )?overzicht)",
        whole=True,
        max_words=7,
        fires=["Naar de inhoud", "Terug naar boven", "Menu openen"],
        stays=["Naar boven leidt alleen een ladder.", "Terug naar de inhoud van de wet, vroeg de voorzitter."],
    ),
    drop(
        "site_menu_word",
        reason="nav.page",
        pattern=r"(?:menu|zoeken|sluiten|contact|privacy|privacybeleid|privacyverklaring|privacystatement|cookiebeleid"
        r"|cookies|algemene voorwaarden|gebruiksvoorwaarden|voorwaarden|colofon|adverteren|over ons|vacatures"
        r"|klantenservice|veelgestelde vragen|faq|digitale krant|e-?paper|webshop|mijn gemeente|archief"
        r"|redactie|abonneeservice|puzzels?|horoskoop|horoscoop|weer|verkeer|rss|jouw privacy|toegankelijkheid"
        r"|disclaimer|huisregels|auteursrecht)(?: ?[|/·•]? ?(?:contact|privacy|cookies|adverteren|colofon"
        r"|voorwaarden|disclaimer)){0,4}",
        whole=True,
        max_words=6,
        where=OUTSIDE,
        fires=["Algemene voorwaarden", "Colofon", "Privacy | Cookies"],
        stays=["Weer en wind trotseren ze samen.", "Privacy is voor haar geen bijzaak."],
    ),
    drop(
        "terms_pointer",
        reason="legal.terms",
        pattern=r"^(?:(?:lees|bekijk|zie) (?:hier )?(?:ons|onze|de|het) (?:privacy\w*|algemene voorwaarden|huisregels"
        r"|cookiebeleid|gebruiksvoorwaarden|spelregels)|door (?:je|u|in) (?:\S+ ){0,6}?(?:akkoord|voorwaarden"
        r"|privacy\w*)|op (?:deze|dit) \S+ (?:is|zijn) (?:onze|de) (?:\S+ )?voorwaarden"
        r"|deze site wordt beschermd door recaptcha|meer (?:informatie|weten)\?? (?:lees|vind je"
        r"|staat) (?:\S+ ){0,4}?(?:privacy\w*|cookie\w*))",
        max_words=40,
        fires=["Lees hier ons privacybeleid.", "Door je aan te melden ga je akkoord met de voorwaarden."],
        stays=[
            "De voorwaarden van de bank benadelen klanten, oordeelt de rechter.",
            "Door je ouders te bellen los je niets op.",
        ],
    ),
    drop(
        "trust_note",
        reason="legal.trust",
        pattern=r"^(?:(?:zo|hoe) (?:werkt|werken|maken|testen|controleert) (?:wij|we|onze"
        r"|de) (?:\S+ ){0,4}?(?:redactie|artikelen|journalistiek|verslaggevers?|nieuws)\W*$|waarom (?:je"
        r"|u) ons kunt vertrouwen|waarom (?:publiceren|anonimiseren) (?:wij|we)\b.{0,60}|(?:dit"
        r"|deze) (?:artikel|bericht|vertaling|samenvatting|tekst) (?:is|werd) (?:\S+ ){0,4}?(?:met (?:behulp"
        r"|hulp) van (?:ai|kunstmatige|artificiële)|door (?:ai|kunstmatige|artificiële)|automatisch)\b.{0,140}"
        r"|journalistieke (?:code|principes|verantwoording)\W*$)",
        max_words=40,
        where=head(3) | tail(8),
        fires=["Dit bericht is met behulp van AI gemaakt en door de redactie gecontroleerd.", "Zo werkt onze redactie"],
        stays=[
            "Het beeld werd met kunstmatige intelligentie vervalst, zeggen experts.",
            "Waarom je ons niet kunt helpen, vroeg hij zich af.",
        ],
    ),
    drop(
        "machine_summary",
        reason="legal.trust",
        where=head(8) | tail(6) | TAIL,
        max_words=24,
        pattern=r"^\W{0,3}(?:deze |de )?(?:samenvatting|vertaling)(?: (?:is|werd))? (?:gemaakt|gegenereerd|geschreven|vertaald|tot stand gekomen|door|met)\b[^,.\"]{0,24}(?:\b(?:ai|ki)\b|kunstmatige intelligentie)[^,.\"]{0,60}\.?$|^\W{0,3}ai-samenvatting\W{0,3}$"
        r"|^\W{0,3}(?:samengevat|vertaald|voorgelezen) (?:door|met) (?:behulp van )?(?:ai|kunstmatige intelligentie)\b(?:[,;.]? (?:gecontroleerd|nagekeken|en)\b[^\",.]{0,60})?\W{0,2}$",
        fires=[
            "Samengevat door AI, gecontroleerd door de redactie",
            "Samenvatting gemaakt met behulp van AI",
            "AI-samenvatting",
        ],
        stays=["De samenvatting is door AI geschreven, ontdekte de docent."],
    ),
    drop(
        "want_to_read_on",
        reason="legal.paywall",
        where=TAIL | tail(5),
        max_words=24,
        pattern=r"^(?:wil|wilt) (?:je|u) (?:\S+ ){0,4}?(?:verder ?lezen|meer lezen|(?:artikel|verhaal|stuk) (?:helemaal |verder )?lezen)\?(?: (?:neem|log|word|probeer|registreer|maak|dat kan|abonneer).{0,100})?$|^log in of maak (?:een )?(?:gratis )?account aan\b.{0,120}$",
        fires=[
            "Wil je verder lezen?",
            "Wilt u dit artikel lezen? Neem een abonnement.",
            "Log in of maak een account aan en mis niets meer.",
        ],
        stays=["Wil je meer lezen? Dan moet je eerst de televisie uitzetten, zegt de schrijver."],
    ),
    drop(
        "article_pager",
        reason="nav.page",
        whole=True,
        max_words=5,
        pattern=r"(?:(?:vorig|volgend|vorige|volgende) (?:artikel|bericht|pagina) ?[|/<>]{0,2} ?){2}",
        fires=["Vorig artikel Volgend artikel"],
        stays=["Volgend artikel in de wet: de boete"],
    ),
]
