"""Dutch appeals for donations, subscriptions and memberships."""

from cleaner.rule import drop, hint

START = r"(?:^|[.!?:…*)>\"-] ?)(?:dan |nu |ook |daarom |en |dus |alsjeblieft |graag ){0,2}"
PRESS = (
    r"(?:\w*journalistiek\w*|redactie|verslaggeving|onderzoeksjournalistiek|persvrijheid|magazine|krant"
    r"|nieuwsvoorziening|podcast|omroep)"
)
OUR = r"(?:onze?|deze|vrije|onafhankelijke|kritische|lokale|regionale|goede|diepgravende|betrouwbare)"
READERS = (
    r"(?:lezers|donateurs?|leden|abonnees|supporters|vrienden|sponsors|donaties|giften|volgers|begunstigers|steunfans)"
)
PRICE = r"(?:(?:€|eur|euro) ?\d{1,3}(?:[.,](?:\d\d|-))?|\d{1,3}(?:[.,]\d\d)? ?(?:€|euro|eur)|(?:één|een) euro)"
SUB = (
    r"(?:\w*-?abonnement(?:en)?|digitaal abonnement|proefabonnement|jaarabonnement|digitale? (?:krant|toegang|editie)"
    r"|alle (?:\w+ )?(?:artikelen|verhalen|content))"
)

RULES = [
    drop(
        "support_our_journalism",
        reason="appeal.donation",
        pattern=rf"{START}(?:steun(?:t u)?(?! (?:voor|aan|van|uit|bij|komt|kwam|is|was|kreeg|krijgt|in|op|en"
        rf"|zoeken)\b)|ondersteun(?:t u)?|help(?:t u)?|financier|versterk|draag) (?:\S+ ){{0,4}}?(?:{OUR}|de"
        rf"|het|ons|met) (?:\S+ ){{0,4}}?(?:{PRESS}|(?<=\b(?:ons|onze) )(?:werk|verhalen|platform)"
        rf"|(?<=\bons .{{0,60}})(?:donatie|gift|bijdrage|lidmaatschap)|(?<=(?:redactie|site|magazine|krant"
        rf"|platform)\b.{{0,60}})(?:donatie|gift))\b",
        max_words=160,
        fires=[
            "Steun onze onafhankelijke journalistiek!",
            "Dat kost tijd en geld. Help ons met een kleine donatie.",
            "Steun de redactie van het Polderblad met een eenmalige gift.",
        ],
        stays=[
            "De steun voor de lokale journalistiek is volgens de minister niet genoeg.",
            "Hij kreeg steun van de redactie, die zijn werk prees.",
        ],
    ),
    drop(
        "your_gift_helps_us",
        reason="appeal.donation",
        pattern=rf"\b(?:met (?:jouw|je|uw|jullie|een) (?:\S+ ){{0,4}}?(?:donatie|gift|bijdrage|steun|lidmaatschap"
        rf"|abonnement|hulp)|(?:jouw|je|uw|jullie) (?:donatie|gift|bijdrage|steun"
        rf"|lidmaatschap))\b[^.!?]{{0,60}}?"
        rf"\b(?:(?:steun|help|houd|maak|draag)t? (?:je|jij|u)\b|helpt ons|maakt (?:het )?(?:ons )?mogelijk|maken we"
        rf"|kunnen we|kunnen wij|zorg je|zorgt u)[^.!?]{{0,60}}(?:\bons\b|\bonze?\b|\bwe\b|\bwij\b|{PRESS})",
        max_words=160,
        fires=[
            "Met jouw donatie steun je onze onderzoeksjournalistiek.",
            "Uw bijdrage helpt ons om onafhankelijk te blijven en onze verhalen te maken.",
        ],
        stays=[
            "Met een gift van duizend euro hielp de kerk het gezin de winter door.",
            "Haar bijdrage maakte de bouw van de school mogelijk.",
        ],
    ),
    drop(
        "work_like_this_needs_readers",
        reason="appeal.donation",
        pattern=rf"\b(?:verhalen|artikelen|onderzoeken|producties|stukken|journalistiek) (?:als|zoals) (?:deze?"
        rf"|dit)\b[^.!?]{{0,90}}\b(?:mogelijk|steun|{READERS}|kosten|kost|geld|afhankelijk)\b|\bdit (?:artikel"
        rf"|verhaal|onderzoek)\b[^.!?]{{0,60}}\b(?:mogelijk (?:gemaakt )?(?:door"
        rf"|dankzij) (?:\S+ ){{0,4}}{READERS}|gratis (?:lezen|aangeboden)|(?:lees|leest) (?:je"
        rf"|u) (?:helemaal )?gratis)\b",
        max_words=160,
        fires=[
            "Verhalen als deze zijn alleen mogelijk dankzij de steun van onze lezers.",
            "Dit artikel lees je gratis dankzij onze donateurs.",
        ],
        stays=[
            "Verhalen als deze hoor je overal in de stad.",
            "Artikelen zoals dit vest worden niet meer gemaakt.",
        ],
    ),
    drop(
        "donate_here",
        reason="appeal.donation",
        pattern=r"(?:^|[.!?:] )(?:doneer (?:nu|hier|ook|direct|een|via|maandelijks|eenmalig|aan ons|\d)|(?:nu|hier"
        r"|direct|ik wil) doneren|doneer (?:je|jij|u) (?:ook|mee)|doneert u (?:ook|mee)"
        r"|klik hier om (?:te doneren|ons te steunen)|(?:wil je|wilt u|wil jij) (?:ons"
        r"|onze? (?:\S+ )?(?:journalistiek|werk|redactie))(?: ook)? steunen"
        r"|word (?:ook )?(?:maandelijks )?donateur)\b(?![^.!?]{0,30}, (?:zegt|aldus|staat|zei))",
        max_words=60,
        fires=["Doneer nu", "Alle beetjes helpen. Doneer je ook?", "Wil je ons steunen? Dat kan al vanaf twee euro."],
        stays=[
            "Doneren aan het fonds kan tot eind mei, meldt de stichting.",
            "Ze wil haar nier aan een onbekende doneren.",
        ],
    ),
    drop(
        "support_button",
        reason="appeal.donation",
        pattern=r"(?:(?:nu|hier|direct|ja,|ik|wil|eenmalig|maandelijks|jaarlijks) )*(?:doneer|doneren"
        r"|steun ons(?: (?:nu|werk|met een donatie))?|ondersteun ons|steunen|word (?:donateur|vriend|supporter"
        r"|steunfan|sponsor)|(?:eenmalige|maandelijkse) (?:donatie|gift|bijdrage)|ander bedrag|kies (?:een"
        r"|je) bedrag|(?:trakteer|geef) ons (?:op )?een (?:koffie|kop koffie))(?: (?:nu|hier|ook))?",
        whole=True,
        max_words=6,
        fires=["Steun ons", "Eenmalig doneren", "Word donateur!"],
        stays=["Niemand wilde de ploeg nog steunen.", "Bloed doneren kan vanaf je achttiende."],
    ),
    drop(
        "trial_weeks",
        reason="appeal.subscription",
        pattern=rf"^(?=.{{0,300}}\b(?:probeer|proberen|lees|lezen|neem|krijg|onbeperkt"
        rf"|verder lezen)\b)(?=.{{0,300}}(?:{SUB}|verder lezen|onbeperkt|onze)).{{0,200}}?"
        rf"\b(?:\d{{1,2}}|een|één|twee|drie|vier|zes|acht|eerste) (?:dagen|weken|maanden|maand|week|jaar"
        rf"|nummers)\b(?:[^.!?]{{0,70}}?\b(?:voor|slechts|maar|vanaf)\b[^.!?]{{0,15}}{PRICE}|[^.!?]{{0,30}}\b(?:gratis"
        rf"|vrijblijvend)\b)",
        max_words=80,
        fires=["Lees nu vier weken voor 1 euro alle artikelen.", "Probeer een maand gratis ons digitaal abonnement"],
        stays=[
            "Na twee weken kostte de liter diesel weer 1,70 euro.",
            "Kinderen mogen de eerste drie weken gratis zwemmen.",
        ],
    ),
    drop(
        "unlimited_access",
        reason="appeal.subscription",
        pattern=r"^(?=.{0,300}\b(?:je|jij|u|uw|jouw|abonnee|abonnement)\b).{0,300}?\b(?:onbeperkt|volledig|direct"
        r"|exclusief|overal|altijd|digitaal)e? (?:\S+ )?(?:toegang|lezen|leesplezier) ?(?:tot"
        r"|op)? ?(?:\S+ ){0,3}?(?:alle|al|onze|meer dan|de volledige) (?:\S+ ){0,3}?(?:artikelen|verhalen"
        r"|content|plus\S*|premium\S*|krant|krantenarchief)\b",
        max_words=90,
        fires=[
            "Neem een abonnement en krijg onbeperkt toegang tot alle artikelen.",
            "Word abonnee: digitaal lezen van al onze verhalen",
        ],
        stays=[
            "De onderzoekers kregen volledig toegang tot alle dossiers van het ministerie.",
            "De politie had toegang tot alle camera's.",
        ],
    ),
    drop(
        "no_subscription_yet",
        reason="appeal.subscription",
        pattern=r"^(?:(?:ben|bent|heb|hebt|heeft) (?:je|jij|u) )?(?:nog|al|reeds) (?:geen |een "
        r"|niet )?(?:\S+ )?(?:abonnee|abonnement|lid|account|digitale toegang|geregistreerd|ingelogd|login)\?(?=\W*$|.{0,90}\b(?:log|meld|lees|bekijk|neem|probeer|kies|word|schrijf|activeer|registreer|inloggen|aanmelden|maak|ontdek|abonneer|start|bestel|klik|sluit|surf)\b)",
        max_words=60,
        fires=["Nog geen abonnee? Bekijk onze aanbiedingen.", "Heb je al een abonnement? Log dan in.", "Al abonnee?"],
        stays=[
            "Nog geen abonnement op de sportschool, nog geen goede voornemens.",
            "Hij had nog geen account bij de bank die maandag omviel.",
        ],
    ),
    drop(
        "subscribe_now",
        reason="appeal.subscription",
        pattern=rf"{START}"
        rf"(?:neem|kies|bestel|probeer|sluit|ontdek|bekijk|word|activeer|verleng|start|lees"
        rf"|geef)(?:t u)?(?! (?:je|u|men)\b) (?:\S+ ){{0,6}}?(?:(?:een|ons|onze|je|uw|het"
        rf"|jouw) (?:\S+ ){{0,2}}?{SUB}|abonnee\b(?! ?,)|alle voordelen van)\b",
        max_words=70,
        fires=[
            "Neem nu een digitaal abonnement op ons blad.",
            "Word vandaag nog abonnee en lees alles.",
            "Bekijk hier onze abonnementen.",
        ],
        stays=[
            "Neem een abonnement op een krant, zegt hij tegen zijn studenten.",
            "Veel klanten nemen een abonnement zonder de kleine letters te lezen.",
            "Zij werd in 1960 abonnee en bleef dat tot haar dood.",
        ],
    ),
    drop(
        "subscription_button",
        reason="appeal.subscription",
        pattern=rf"(?:(?:nu|hier|direct|meteen|gratis|digitaal|naar|alle|onze|bekijk|kies|je|de|het|vanaf|voor|een"
        rf"|maand|ik wil|verder) ){{0,5}}(?:{PRICE} )*(?:abonneren|abonneer(?: (?:je|u))?(?: nu)?|word abonnee"
        rf"|abonnee worden|neem een abonnement|abonnementen|abonnement(?: (?:nemen|afsluiten|kiezen"
        rf"|bekijken))?|aanbiedingen|probeer (?:nu|gratis|het|\d+ \S+)(?: gratis)?|proefabonnement"
        rf"|lees verder met \S+|gratis proberen)(?: (?:bekijken|nu|vanaf \S+|hier))?",
        whole=True,
        max_words=8,
        fires=["Abonneer nu", "Word abonnee", "Bekijk alle abonnementen", "Nu gratis proberen"],
        stays=[
            "Niet elke lezer wil zich abonneren, blijkt uit het onderzoek.",
            "Wie zijn abonnement opzegt, krijgt geld terug.",
        ],
    ),
    drop(
        "become_a_member",
        reason="appeal.membership",
        pattern=rf"{START}word (?:\S+ ){{0,4}}?(?:lid|vriend|donateur|supporter|steunlid|clublid|medelid|member"
        rf"|deelgenoot)\b(?! ?[,\"])[^.!?]{{0,80}}(?:\bons\b|\bonze?\b|redactie|journalistiek|magazine|\bkrant"
        rf"|(?<!van de )\bclub\b|community|\bnu\b|\bvandaag\b|\bhier\b|vanaf|voor {PRICE}|per maand)",
        max_words=120,
        fires=[
            "Word nu lid en steun onze journalistiek.",
            "Vind je dit goed? Word vandaag vriend van het platform voor 3 euro per maand.",
        ],
        stays=[
            "Word lid van de club en u krijgt een sleutel en een kastje.",
            "Word lid, staat er op het affiche van de vakbond.",
            "Wordt hij lid van de partij, dan raakt hij zijn baan kwijt.",
        ],
    ),
    drop(
        "membership_button",
        reason="appeal.membership",
        pattern=r"(?:(?:nu|hier|ja,|ik|direct|gratis) )*(?:word (?:ook |nu |vandaag )?(?:lid|vriend|member)|lid worden"
        r"|vriend worden|lid worden\?|maak (?:een )?gratis account(?: aan)?)",
        whole=True,
        max_words=6,
        fires=["Word lid!", "Lid worden", "Maak een gratis account aan"],
        stays=["Ze wilde nooit lid worden.", "Vrouwen mochten pas in 1972 lid worden."],
    ),
    hint(
        "journalism_costs_money",
        reason="appeal.donation",
        pattern=r"\b(?:onafhankelijke|goede|kritische|lokale|regionale|diepgravende|vrije"
        r"|onze) (?:onderzoeks)?journalistiek (?:\S+ ){0,3}?(?:kost|is niet gratis|heeft|is alleen mogelijk"
        r"|vraagt|bestaat)",
        fires=[
            "Goede journalistiek kost geld. We zijn afhankelijk van onze lezers.",
            "Onafhankelijke journalistiek is niet gratis. Elke bijdrage helpt ons.",
        ],
        stays=[
            "Goede journalistiek kost geld dat veel uitgevers niet hebben.",
            "Lokale journalistiek heeft het moeilijk, zegt de bond.",
        ],
    ),
    hint(
        "we_depend_on_readers",
        reason="appeal.donation",
        pattern=rf"\b(?:we|wij) (?:zijn|worden|bestaan|leven|werken|kunnen dit|draaien"
        rf"|doen dit) (?:\S+ ){{0,6}}?(?:afhankelijk van|dankzij|van|door) (?:\S+ ){{0,4}}?(?:{READERS}|steun"
        rf"|jou|u)\b|\b(?:dankzij|afhankelijk van) (?:de (?:\S+ )?(?:steun|bijdragen?|giften"
        rf"|donaties) van )?(?:onze|jullie|jouw|uw) (?:{READERS}|steun)\b",
        fires=[
            "Wij zijn volledig afhankelijk van giften. Elke bijdrage helpt.",
            "Dat kan dankzij onze donateurs. Zonder betaalmuur, voor iedereen toegankelijk.",
        ],
        stays=[
            "Wij leven van de visvangst, zegt de oude schipper.",
            "We zijn afhankelijk van donaties, vertelt de beheerder van het dierenasiel.",
        ],
    ),
    hint(
        "every_amount_helps",
        reason="appeal.donation",
        pattern=rf"\b(?:elke (?:bijdrage|euro|donatie|gift|steun) (?:helpt|telt|maakt)|alle beetjes helpen"
        rf"|(?:dat kan )?(?:al )?vanaf {PRICE}|voor (?:slechts |maar )?{PRICE} per (?:maand|week)"
        rf"|bedrag naar keuze|eenmalige (?:of|en) maandelijkse|(?:met )?een (?:kleine )?(?:gift|donatie"
        rf"|bijdrage) (?:steun|help) je)",
        fires=["Elke euro telt. Wij hebben geen betaalmuur.", "Alle beetjes helpen. Goede journalistiek kost geld."],
        stays=[
            "Elke euro telt, zei de wethouder, en hij schrapte de kermis.",
            "Alle beetjes helpen bij het bestrijden van de droogte.",
        ],
    ),
    hint(
        "free_for_all",
        reason="appeal.donation",
        pattern=r"\b(?:(?:zonder|geen) (?:\S+ ){0,3}?(?:betaalmuur|paywall|adverteerders|advertenties|winstoogmerk)"
        r"|(?:voor iedereen|gratis) (?:gratis )?(?:toegankelijk|beschikbaar|te lezen)"
        r"|vinden dat (?:\S+ ){0,4}(?:informatie|nieuws|journalistiek) voor iedereen)\b",
        fires=[
            "Ons nieuws is voor iedereen toegankelijk. Elke bijdrage helpt.",
            "Wij werken zonder betaalmuur dankzij onze leden.",
        ],
        stays=["De tentoonstelling is voor iedereen toegankelijk.", "Het blad bleef jarenlang zonder betaalmuur."],
    ),
    hint(
        "keep_us_going",
        reason="appeal.donation",
        pattern=r"\b(?:(?:houd|maak|help|steun) je (?:ons|onze?|\S+ ){1,4}(?:onafhankelijk|mogelijk|journalistiek"
        r"|in leven|overeind|vrij)|vind je dit (?:\S+ ){0,3}(?:verhaal|artikel|stuk)"
        r"|onze (?:onafhankelijke )?(?:journalistiek|onderzoeksjournalistiek|redactie))\b",
        fires=[
            "Zo houd je het blad onafhankelijk. Elke euro telt.",
            "Onze journalistiek is zonder advertenties gemaakt.",
        ],
        stays=[
            "Onze redactie sprak drie getuigen van de brand.",
            "Zo houd je de tuin in leven als het lang droog blijft.",
        ],
    ),
    hint(
        "cancel_any_time",
        reason="appeal.subscription",
        pattern=rf"\b(?:(?:elk moment|maandelijks|dagelijks|ieder moment|altijd|per maand) opzegbaar"
        rf"|op elk moment (?:opzegbaar|opzeggen|stoppen)|stopt automatisch|daarna {PRICE} per (?:maand|week)"
        rf"|zonder (?:verplichtingen|contract)|alle (?:plus|premium)-?artikelen|onbeperkt (?:lezen|toegang))\b",
        fires=["Onbeperkt lezen, op elk moment opzegbaar.", "Daarna 9,95 euro per maand, maandelijks opzegbaar."],
        stays=[
            "Het contract is maandelijks opzegbaar, maar de boete blijft hoog.",
            "De actie van de spoorwegen stopt automatisch in augustus.",
        ],
    ),
]
