"""Dutch promotion of newsletters, apps, alerts, podcasts, programmes and shops."""

from cleaner.rule import drop, hint

START = r"(?:^|[.!?:…*)>\"-] ?)(?:dan |nu |ook |daarom |en |alsjeblieft |graag |hier ){0,2}"
ASK = (
    r"(?:schrijf(?:t u)? (?:je|u)|abonneer(?:t u)? (?:je|u)|meld(?:t u)? (?:je|u)|ontvang(?:t u)?|lees|probeer|bekijk"
    r"|mis|blijf|kies|(?:wil|wilt|wil je|wilt u) (?:je|jij|u)?|volg|start|geef je op|registreer)"
)
LETTER = r"(?:\S*nieuwsbrief|\S*nieuwsbrieven|\S*newsletter|\S*-?mailing|\S*nieuwsupdate)"
CHANNEL = r"(?:whatsapp|telegram|instagram|youtube|signal)-?(?: ?nieuws)?-?(?:kanaal|groep|service|dienst)"

RULES = [
    drop(
        "newsletter_request",
        reason="promo.newsletter",
        pattern=rf"{START}{ASK}\b[^!?]{{0,140}}\b{LETTER}\b|\b{LETTER}\b[^.!?]{{0,60}}[?.!:] (?:schrijf|meld|abonneer"
        rf"|klik|geef) (?:je|u|hier|jezelf)\b",
        max_words=90,
        fires=[
            "Schrijf je in voor onze nieuwsbrief!",
            "Meld u aan voor de dagelijkse nieuwsbrief.",
            "Elke vrijdag onze weekendnieuwsbrief? Schrijf je hier in.",
        ],
        stays=[
            "Wie zich op een nieuwsbrief abonneert, geeft meer prijs dan een adres, zegt de jurist.",
            "De gemeente heeft een nieuwsbrief die maandelijks verschijnt.",
        ],
    ),
    drop(
        "newsletter_tells_you",
        reason="promo.newsletter",
        pattern=rf"\b(?:onze?|de|in|met|gratis|dagelijkse|wekelijkse) (?:\S+ "
        rf"){{0,4}}?{LETTER}\b[^.!?]{{0,90}}\b(?:(?:krijg|ontvang|lees|blijf|mis|weet)t? (?:je|u|jij)\b"
        rf"|houdt (?:je|u)|brengen we|praten we|sturen we|selecteren we|in (?:je|uw|jouw) (?:mailbox|inbox"
        rf"|mail)|houden (?:we|wij) (?:je|u))",
        max_words=90,
        fires=[
            "Met onze gratis nieuwsbrief blijf je op de hoogte.",
            "In de wekelijkse nieuwsbrief lees je de mooiste verhalen.",
        ],
        stays=[
            "De nieuwsbrief van de partij meldt de data van de bijeenkomsten.",
            "In de nieuwsbrief beweert de club dat windmolens ziek maken.",
        ],
    ),
    drop(
        "to_your_inbox",
        reason="promo.newsletter",
        pattern=r"^(?!.{0,400}(?:phishing|oplicht|spam|fraude)).{0,300}?\b(?:(?:direct|gratis|elke \w+|dagelijks"
        r"|wekelijks|iedere \w+|rechtstreeks|meteen|altijd) (?:\S+ ){0,7}?(?:in|naar) (?:je|uw"
        r"|jouw) (?:e-?)?(?:mailbox|inbox|mail|postvak)|per (?:e-?)?mail ontvangen)\b",
        max_words=80,
        fires=["Elke ochtend het laatste nieuws in je mailbox.", "Gratis de beste verhalen in uw inbox"],
        stays=[
            "De oplichters stuurden een bericht naar de mailbox van de directeur.",
            "Krijg je zo'n bericht in je inbox, klik dan nergens op.",
        ],
    ),
    drop(
        "newsletter_consent",
        reason="promo.newsletter",
        pattern=r"^(?:ja, ik (?:wil|ga)|ik (?:ga akkoord|geef toestemming|wil graag|schrijf me)|door (?:je"
        r"|u) (?:\S+ ){0,5}?(?:te schrijven|te melden|te klikken)|met (?:je|uw) (?:inschrijving|aanmelding)"
        r"|(?:je kunt je|u kunt zich) (?=.{0,80}(?:op elk moment|altijd|nieuwsbrief"
        r"|onderaan))).{0,160}(?:nieuwsbrief|nieuwsbrieven|privacy\w*|uitschrijven|afmelden|akkoord)\b",
        max_words=0,
        fires=[
            "Ja, ik wil de nieuwsbrief ontvangen en ga akkoord met het privacybeleid.",
            "Je kunt je op elk moment weer uitschrijven.",
        ],
        stays=[
            "Door het raam van de trein zag ze hoe de polder onder water stond.",
            "Ik wil graag weten waar hij die avond was, zegt de moeder.",
        ],
    ),
    drop(
        "newsletter_form",
        reason="promo.newsletter",
        pattern=r"(?:(?:onze|de|gratis|dagelijkse|wekelijkse|meld je aan voor|aanmelden voor|schrijf je in voor"
        r"|inschrijven voor|ontvang|alle|abonneer op|bekijk|nu) ){0,4}(?:\S{1,25}[- ])?(?:nieuwsbrief"
        r"|nieuwsbrieven)(?: (?:aanmelden|ontvangen|inschrijven|bekijken|abonneren))?|(?:vul )?(?:je|uw"
        r"|jouw)? ?e-?mail-?adres(?: (?:in|invullen))?|schrijf (?:je|u)(?: hier| nu| gratis)* in|(?:nu |hier "
        r"|gratis )*(?:aanmelden|inschrijven)(?: (?:nu|hier|gratis))?|bedankt voor (?:je|uw) (?:aanmelding"
        r"|inschrijving)|je bent (?:nu )?(?:aangemeld|ingeschreven)|voornaam|achternaam|verzenden|versturen"
        r"|meld (?:je|u)(?: hier| nu| gratis)* aan",
        whole=True,
        max_words=9,
        fires=["Nieuwsbrief", "Schrijf je hier in", "E-mailadres", "Bedankt voor je aanmelding!"],
        stays=["De nieuwsbrief kwam dinsdag niet aan.", "Aanmelden kan alleen nog voor gezinnen uit de gemeente."],
    ),
    drop(
        "app_request",
        reason="promo.app",
        pattern=rf"{START}(?:download|installeer|haal)(?:t u)?\b(?=[^.!?]{{0,90}}\b(?:onze|nu|hier|gratis"
        rf"|nieuws\w*)\b)[^.!?]{{0,60}}\b(?:\S{{1,20}}-)?app\b|^(?!de (?:\S+ )?app (?:is|was|blijft|kost|wordt)\b)(?:onze|de(?: gratis| nieuwe)?|met (?:de"
        rf"|onze))\b[^.!?]{{0,40}}\bapp\b[^.!?]{{0,60}}\b(?:download(?:en)?|(?:blijf|lees|mis|heb) (?:je|u)"
        rf"|app store|google play|gratis)|^(?:beschikbaar |download |nu )*(?:in|via|op"
        rf"|bij) (?:de )?(?:app ?store|google play)(?: (?:en|of) (?:de )?google play(?: store)?)?\W*$",
        max_words=60,
        fires=[
            "Download nu onze gratis app!",
            "Met onze app blijf je overal op de hoogte.",
            "Download in de App Store",
        ],
        stays=[
            "De slachtoffers downloadden op aandringen van de beller een app.",
            "Met de app kunnen patiënten afspraken maken.",
            "De app is gratis.",
        ],
    ),
    drop(
        "push_request",
        reason="promo.push",
        pattern=r"(?:^|[.!?:] |\ben )(?:(?:zet|schakel)\b[^.!?]{0,30}\b(?:push-?(?:berichten|meldingen|notificaties)"
        r"|meldingen|notificaties) (?:\S+ ){0,2}?(?:aan|in)\b|(?:activeer"
        r"|ontvang)(?:t u)?\b[^.!?]{0,40}\b(?:push-?(?:berichten|meldingen|notificaties)|meldingen"
        r"|notificaties|alerts)\b)|^(?:push-?(?:berichten|meldingen)|meldingen|notificaties) (?:aanzetten"
        r"|inschakelen|activeren|aan|uit)\W*$|^(?:volg (?:dit onderwerp|deze auteur|dit dossier|dit thema"
        r"|deze tag)|mis (?:niets|geen \S+(?: meer)?))\W*$",
        max_words=40,
        fires=["Zet pushmeldingen aan en mis niets.", "Meldingen inschakelen", "Volg dit onderwerp"],
        stays=[
            "De waarschuwingsapp stuurde een pushbericht naar 40.000 mensen.",
            "Ouders zetten 's avonds de telefoon beter uit.",
        ],
    ),
    drop(
        "channel_request",
        reason="promo.push",
        pattern=rf"\b(?:ons|onze) (?:\S+ ){{0,3}}?{CHANNEL}\b|{START}(?:volg|abonneer je"
        rf"|meld je)\b[^.!?]{{0,80}}\b{CHANNEL}\b|^{CHANNEL}\W*$"
        rf"|\bstuur (?:ons )?(?:\S+ ){{0,4}}?(?:een )?(?:whatsapp|appje|app-?bericht"
        rf"|tip)\b[^.!?]{{0,60}}\b(?:naar|via|op)\b",
        max_words=70,
        fires=[
            "Volg ons WhatsApp-kanaal!",
            "Blijf op de hoogte via ons WhatsApp-kanaal. Klik hier.",
            "Stuur ons een appje via 06-12345678",
        ],
        stays=[
            "In een Telegramgroep schepte de dader op over de aanslag.",
            "De politie heeft sinds mei een WhatsApp-kanaal over afsluitingen.",
        ],
    ),
    drop(
        "podcast_request",
        reason="promo.podcast",
        pattern=rf"{START}(?![^.!?]{{0,160}} voor (?:je|u|jullie) )"
        rf"(?:luister|beluister|abonneer|volg|hoor|bekijk|kijk)(?:t u)?(?! (?:je|jij|u|men)\b(?! (?:op"
        rf"|ook))) (?:\S+ ){{0,6}}?(?:\S*podcast(?:serie)?s?|aflevering|spotify|apple podcasts|npo \S+|vrt max"
        rf"|uitzending|vtm go|de reportage|het fragment)\b|\b(?:overal waar je podcasts luistert"
        rf"|in je favoriete podcast-?app|via je (?:favoriete )?podcastapp|nieuwe afleveringen (?:verschijnen"
        rf"|elke))",
        max_words=60,
        fires=[
            "Luister hier naar onze podcast.",
            "Beluister de hele aflevering op Spotify.",
            "Te horen overal waar je podcasts luistert",
        ],
        stays=[
            "Luister naar de nieuwe plaat op Spotify voor u een kaartje koopt.",
            "Ze luisteren naar de podcast tijdens het koken.",
            "De aflevering werd door een miljoen mensen bekeken.",
        ],
    ),
    drop(
        "shop_button",
        reason="promo.product",
        pattern=r"(?:(?:nu|hier|direct|bekijk|naar|bij|op|de|het|dit|deze|prijs) ){0,4}(?:bestel(?:len)?|koop|kopen"
        r"|bol(?:\.com)?|coolblue|amazon|webshop|aanbieding(?:en)?|deal|beste prijs|(?:koop"
        r"|bestel) (?:je )?(?:tickets|kaarten))(?: (?:nu|hier|bij \S+|op \S+|bekijken))?",
        whole=True,
        min_words=2,
        max_words=6,
        fires=["Bekijk bij Coolblue", "Nu bestellen", "Bekijk de aanbieding"],
        stays=["De klanten kopen liever bij de boer.", "Wie nu bestelt, wacht drie maanden."],
    ),
    hint(
        "stay_informed",
        reason="promo.newsletter",
        pattern=r"\b(?:blijf (?:\S+ ){0,3}?(?:op de hoogte|geïnformeerd|bij)|(?:niets|geen \S+) (?:meer )?missen"
        r"|mis (?:niets|niks|geen)|altijd (?:als eerste )?op de hoogte|het belangrijkste nieuws"
        r"|elke (?:ochtend|avond|dag|week|vrijdag) (?:gratis )?(?:in|per|via))\b",
        max_words=80,
        fires=["Altijd op de hoogte: onze nieuwsbrief op vrijdag.", "Niets meer missen? Onze app is gratis."],
        stays=[
            "Blijf op de hoogte, had de burgemeester de inwoners gevraagd.",
            "Ze wilde niets missen en stond om vijf uur al bij het hek.",
        ],
    ),
    hint(
        "free_service",
        reason="promo.newsletter",
        pattern=r"\b(?:(?:onze?|gratis) (?:\S+ ){0,2}?(?:nieuwsbrief|app|podcast|pushmeldingen|whatsapp\S*)"
        r"|klik hier om (?:je|u) (?:gratis )?(?:aan te melden|in te schrijven)|gratis (?:aanmelden"
        r"|inschrijven))\b",
        max_words=80,
        fires=["Mis niets: onze podcast op vrijdag.", "Mis niets met onze app."],
        stays=[
            "De stad biedt een gratis app aan voor ouderen.",
            "Kinderen kunnen de gratis app zonder account gebruiken.",
        ],
    ),
    drop(
        "stay_informed_app",
        reason="promo.app",
        max_words=16,
        pattern=r"^(?:blijf (?:altijd )?op de hoogte|mis niks|mis niets|altijd het laatste nieuws)\b[^.!?]{0,40}\b(?:download|installeer)\b[^.!?]{0,30}\bapp\b[^.!?]{0,20}[.!]?$",
        fires=["Blijf op de hoogte, download de app"],
        stays=["Wie op de hoogte wil blijven, moet de app van de school downloaden."],
    ),
]
