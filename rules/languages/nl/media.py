"""Dutch picture captions and credits, player and gallery debris, advertisement labels."""

from cleaner.rule import HEAD, TAIL, drop, label

LABEL = (
    r"(?:(?:archief|stock|pers|lucht|drone|openings|beeld|handout|illustratie)?-?(?:foto(?:'s|graaf|graafie|grafie"
    r"|credits?)?|beeld(?:en)?)|fotobron|beeldbron|illustratie|infographic|infografiek|collage|cartoon|screenshot|copyright)"
)
LOW = (
    r"(?:van|de|der|den|en|via|voor|het|door|ter|te|anp|belga|afp|ap|epa|reuters|rv|eigen|foto|beeld|privé|archief"
    r"|privéarchief|getty|images|imago|stock|adobe|shutterstock|istock|pixabay|unsplash|pexels|photo|press|news"
    r"|hollandse|hoogte|illustratie|ingezonden|aangeleverd|particulier|lezersfoto|u\.a\.|the|of|by)"
)
WORD = (
    rf"(?-i:(?:[\p{{Lu}}\d@©(\"'\[/|&+*-]\S*|(?i:{LOW})(?![\p{{L}}\d])\S*|\S+\.(?:nl|be|com|net|org|eu|tv)\S*"
    rf"|\S+/\S+))"
)
CREDIT = rf"(?!(?:Een|De|Het|Hoe|Wat|Wie|Zo|In|Op|Met) \p{{Ll}}){WORD}(?: {WORD}){{0,9}}"
CLOSE = r"[\s.)\]|>\"'*]*$"
NOT = (
    r"(?<!\b(?:de|het|een|zijn|haar|deze|die|dit|dat|geen|elke|ons|onze|mijn|op|van|met|voor|uit|als|in|ander|andere"
    r"|nieuw|nieuwe|oude|volgende|eerste|laatste|en|of|bekende|beroemde|iconische|mooie|duidelijk|somber)[ ])"
)
AGENCIES = (
    r"(?:anp|belga|belgaimage|afp|ap|epa|reuters|getty|imago|shutterstock|istock|adobe ?stock|pixabay|unsplash|pexels"
    r"|rv|eigen (?:foto|beeld)|hollandse hoogte|photo ?news|mediahuis|dcx|isopix|pro shots|orange pictures|nurphoto"
    r"|bloomberg|wikimedia|wikipedia|facebook|instagram|novum|ginopress)"
)
AGENCY = AGENCIES.replace("|ap|", "|").replace("|rv|", "|")
SITES = (
    r"(?:facebook|twitter|instagram|x|tiktok|youtube|vimeo|spotify|google maps|google|datawrapper|soundcloud|threads"
    r"|bluesky|telegram|flourish)"
)

RULES = [
    label(
        "caption_with_labelled_credit",
        part="caption",
        pattern=rf"(?<=\S[\s(\[|]{{1,2}}){NOT}(?:\(|\[|\| ?|- )?(?:{LABEL}(?: ?[:©|/=]|: ?©|,? ?\(c\)) ?{CREDIT}"
        rf"|(?<=[.!?)\"] |\()(?:foto|beeld) (?=[^.]*(?:/|\b{AGENCIES}\b)){CREDIT}|(?<=[.!?)\"] )(?-i:Beeld|FOTO|BEELD|Foto"
        rf"|Foto's) (?-i:\p{{Lu}}[\p{{L}}'.-]+(?: (?:van|de|der|den|ten)){{0,2}}(?: \p{{Lu}}[\p{{L}}'.-]+){{1,2}})){CLOSE}",
        max_words=80,
        fires=[
            "De brug bij hoogwater op maandagochtend. Foto: Jan Voorbeeld",
            "De minister verlaat na afloop de zaal. (Foto: ANP)",
            "Vreugde na de late treffer | Beeld: Getty Images",
            "Een brandweerman blust de laatste resten. Beeld ANP / Jan Voorbeeld",
        ],
        stays=[
            "Op het bureau stond een foto: vader en zoon aan zee.",
            "De onderzoekers schetsen een somber beeld: fraude, afpersing, moord.",
        ],
    ),
    label(
        "illustration_note",
        part="caption",
        pattern=r"(?:[(\[|/-] ?(?:archief|stock|illustratie)-?(?:foto|beeld)(?: (?:uit|van|ter"
        r"|door)(?: \S+){0,4})?[)\]]?|(?<=[.!?)\"] )(?:archief|stock)(?:foto|beeld)|(?:^|[(\[.]) ?(?:foto"
        r"|beeld|afbeelding) ter illustratie[)\]]?|\((?:archief|illustratie|illustratiefoto)\))[\s.]*$",
        max_words=50,
        fires=[
            "Een ambulance rukt uit (archieffoto).",
            "Agenten bij het lint. (Foto ter illustratie)",
            "Het stadhuis. Stockfoto",
        ],
        stays=["In de kelder vond ze een oude archieffoto.", "Dat beeld diende ter illustratie."],
    ),
    label(
        "picture_label_line",
        part="caption",
        pattern=r"^[(\[]?(?:(?:archief|stock|illustratie)-?(?:foto|beeld)(?: ?[:(|/©,-] ?.{0,160})?|(?:foto"
        r"|beeld) ter illustratie(?: ?[:(|/-] ?.{0,80})?|ter illustratie|(?:bijschrift|fotobijschrift"
        r"|onderschrift) ?:.{0,300}|op de (?:archief|stock)foto:? .{0,200})[)\]]?[.\s]*$",
        max_words=40,
        fires=["Archieffoto", "Foto ter illustratie", "Stockfoto: een agent met een helm"],
        stays=["Archieffoto's tonen hoe het plein veranderde.", "De foto toont een vrouw bij het raam."],
    ),
    label(
        "persons_in_picture",
        part="caption",
        pattern=r"\((?:v\.?l\.?n\.?r\.?|van links naar rechts|(?:uiterst |helemaal )?(?:links|l\.|rechts|r\."
        r"|tweede van (?:links|rechts)|midden))\)(?:(?<=v\.?l\.?n\.?r\.?\)|naar rechts\))"
        r"|(?=.{0,160}\((?:uiterst )?(?:links|l\.|rechts|r\.|midden)\))|(?<=\([lr]\.\)))|\b(?:v\.?l\.?n\.?r\.?"
        r"|van links naar rechts|vanaf links) ?:",
        max_words=40,
        fires=[
            "De winnaars (v.l.n.r.): Jan Voorbeeld, Anna Proef en Els Maat",
            "Anna Proef (links) en Jan Voorbeeld (rechts) bij de opening",
        ],
        stays=["Van links kwam de auto, van rechts de fiets.", "De partij schuift (langzaam) naar rechts."],
    ),
    label(
        "credit_line",
        part="credit",
        pattern=rf"^[(\[|©* -]{{0,3}}(?:{LABEL}(?:/{LABEL})?(?: ?[:©|=]|: ?©|,? ?\(c\)) ?{CREDIT}|(?:foto|beeld"
        rf"|bron) (?=[^.]*(?:/|\b{AGENCIES}\b)){CREDIT}){CLOSE}",
        max_words=14,
        fires=["Foto: Jan Voorbeeld", "Beeld: ANP", "Beeld Getty Images", "© Foto: Anna Proef / Belga"],
        stays=[
            "Foto: Hoe een enkel moment het leven van een verslaggever voorgoed veranderde en waarom",
            "Beeld en geluid liepen niet gelijk.",
        ],
    ),
    label(
        "caption_with_glued_credit",
        part="caption",
        pattern=rf"(?:[.!?)\"\p{{L}}](?-i:Foto|Beeld|Bron|FOTO|BEELD)(?:: ?| ){CREDIT}|(?<=\S )(?:-|\||/|©"
        rf"|\(c\)) ?(?:foto: ?|beeld: ?)?(?-i:\p{{Lu}}[^.!?:;]{{0,40}}/ ?)?{AGENCY}(?:[ /"
        rf"|-]{{1,3}}[^.!?:;\s]+(?: [^.!?:;\s]+){{0,3}})?){CLOSE}",
        min_words=4,
        max_words=60,
        fires=[
            "De twee kandidaten voor het debat.Foto: Jan Voorbeeld/ANP",
            "Het strand van Oostvoorbeeld gisteren © Belga",
        ],
        stays=[
            "Hij werkte eerst als bode - in het archief was hij vaker - en daarna als zetter.",
            "De hond bleef thuis, de politie keek toe.",
        ],
    ),
    drop(
        "credit_label_alone",
        reason="media.credit",
        pattern=r"(?:foto|beeld|fotograaf|foto's|bijschrift) ?(?::|door)?",
        whole=True,
        max_words=2,
        fires=["Foto:", "Beeld:"],
        stays=["Foto en film horen bij elkaar.", "Beeld voor beeld groeide de collectie."],
    ),
    drop(
        "embed_notice",
        reason="legal.cookie",
        pattern=rf"(?:\b(?:deze|dit) (?:inhoud|content|element|video|bericht|post|tweet|podcast|embed|media"
        rf"|onderdeel)\b[^.]{{0,60}}\b(?:kan|kunnen|wordt|worden|bevat"
        rf"|is) (?:\S+ ){{0,6}}?(?:niet (?:worden )?(?:getoond|geladen|weergegeven|afgespeeld|beschikbaar)"
        rf"|cookies|niet zichtbaar|externe (?:content|inhoud)|geblokkeerd|van {SITES}|van (?:een )?externe)"
        rf"|\bom (?:deze|dit|de|het|externe|ingesloten) (?:\S+ ){{0,3}}?(?:inhoud|content|video|bericht|post"
        rf"|tweet|podcast|element|embed|media)\b[^.]{{0,60}}\b(?:bekijken|zien|tonen|laden|weer te geven"
        rf"|beluisteren|afspelen)\b|\b(?:accepteer|geef|wijzig|sta)\b[^.!?]{{0,60}}\b(?:cookies|toestemming"
        rf"|cookie-?instellingen|cookievoorkeuren|tracking|externe (?:content|inhoud))\b|\bhier (?:staat"
        rf"|vind je|had|zie je) (?:\S+ ){{0,3}}?(?:inhoud|content|embed)\b[^.]{{0,60}}(?:{SITES}|cookies"
        rf"|extern))",
        max_words=100,
        fires=[
            "Deze inhoud kan niet worden getoond.",
            "Om deze video te bekijken moet je cookies accepteren.",
            "Accepteer cookies om dit bericht te zien.",
        ],
        stays=[
            "De inhoud van de koffer wordt nog onderzocht.",
            "Het artikel van de wet is door de rechter geblokkeerd in 1998, schrijft hij.",
        ],
    ),
    drop(
        "consent_button",
        reason="legal.cookie",
        pattern=r"(?:(?:alle |externe |onze |cookies? )?(?:cookies?|inhoud|content|embeds?) (?:accepteren|toestaan"
        r"|weigeren|tonen|laden|beheren)|(?:cookie|privacy)-?(?:instellingen|voorkeuren|beleid|verklaring"
        r"|statement|policy)(?: (?:aanpassen|wijzigen|beheren|openen))?|accepteren(?: en (?:doorgaan"
        r"|bekijken))?|akkoord(?: en doorgaan)?|weigeren|alles (?:accepteren|weigeren|toestaan)"
        r"|instellingen (?:aanpassen|wijzigen)|toestaan|externe content|ingesloten inhoud)",
        whole=True,
        max_words=6,
        fires=["Alle cookies accepteren", "Cookie-instellingen aanpassen", "Externe content"],
        stays=[
            "Akkoord gaan en zwijgen, dat was het devies.",
            "De instellingen weigeren mee te werken aan het onderzoek van de raad.",
        ],
    ),
    drop(
        "play_button",
        reason="media.player",
        pattern=r"(?:(?:nu|hier|de|het|dit|deze|video|artikel|audio|podcast|fragment|uitzending|aflevering|naar|in|op"
        r"|volledig|live) ){0,4}(?:afspelen|speel(?: (?:video|audio|af))?(?: af)?|beluisteren|luisteren"
        r"|luister(?: (?:naar )?(?:dit |het |de )?(?:artikel|verhaal|podcast|fragment))?|bekijken"
        r"|bekijk (?:de |deze )?video|video bekijken|pauzeren|pauze|dempen|volledig scherm|ondertiteling"
        r"|geluid (?:aan|uit)|voorlezen|laat voorlezen|live(?:stream)?|laden|video wordt geladen|wordt geladen"
        r"|speelduur|terugkijken|luister artikel)(?: \(?\d{1,3}(?::\d\d|\s?min\S*)\)?)?",
        whole=True,
        max_words=7,
        fires=["Video afspelen", "Luister naar dit artikel", "Speel af", "Video wordt geladen..."],
        stays=["Wie bij het leren muziek wil beluisteren, kiest rustige stukken.", "Ze mocht de video niet bekijken."],
    ),
    drop(
        "player_message",
        reason="media.player",
        pattern=r"\b(?:(?:je|uw|jouw|deze) browser (?:\S+ ){0,3}?(?:ondersteunt|kan|is verouderd|blokkeert)|(?:schakel"
        r"|zet|activeer) (?:\S+ ){0,3}?(?:javascript|adblocker|ad-?blocker)"
        r"|javascript (?:\S+ ){0,4}(?:uitgeschakeld|ingeschakeld|nodig)|(?:deze|de) video (?:is"
        r"|kan) (?:\S+ ){0,4}?niet (?:meer )?(?:beschikbaar|worden (?:afgespeeld|getoond|geladen))"
        r"|(?:voorgelezen|ingesproken|gegenereerd) (?:door|met) (?:\S+ ){0,3}(?:computerstem|ai|kunstmatige"
        r"|synthetische))",
        max_words=40,
        fires=["Je browser ondersteunt deze video niet.", "Deze video is niet meer beschikbaar."],
        stays=[
            "De video is in het bezit van de politie.",
            "De browser van de school blokkeert spelletjes, klagen leerlingen.",
        ],
    ),
    drop(
        "gallery_control",
        reason="media.gallery",
        pattern=r"(?:(?:foto|afbeelding|beeld|slide|pagina) \d{1,3} ?(?:van|/) ?\d{1,3}|\d{1,3} (?:van"
        r"|/) ?\d{1,3} foto's|(?:(?:bekijk|toon|alle|meer|open|naar|de|in|\d{1,3}) ){0,4}(?:foto's|fotogalerij"
        r"|fotoalbum|fotoserie|galerij|foto-?galerij|slideshow|afbeeldingen)(?: (?:bekijken|openen|vergroten"
        r"|\(\d{1,3}\)))?|(?:foto|afbeelding|beeld) (?:vergroten|sluiten|openen)"
        r"|(?:klik om te )?vergroot(?: (?:foto|afbeelding))?|vergroten|(?:volgende|vorige) (?:foto|afbeelding"
        r"|slide|artikel)|\+ ?\d{1,3} foto's|(?:galerij|venster) sluiten)",
        whole=True,
        max_words=7,
        fires=["Foto 3 van 12", "Bekijk alle foto's", "Afbeelding vergroten"],
        stays=["Drie foto's van Monet hangen in de gang.", "De camera kan het beeld niet vergroten."],
    ),
    drop(
        "ad_label",
        reason="ad.label",
        pattern=r"[-+ ]*(?:advertentie|advertenties|reclame|advertorial|partnerbijdrage|partner content|partnercontent"
        r"|gesponsord(?:e)?(?: (?:inhoud|content|bericht|artikel))?|betaalde (?:inhoud|samenwerking)"
        r"|branded content|promotie|(?:lees|ga) verder (?:na|onder) de (?:advertentie|reclame)"
        r"|(?:het )?(?:artikel|tekst|de tekst) gaat (?:verder )?(?:na|onder) de (?:advertentie"
        r"|reclame)(?: verder)?|(?:de )?tekst loopt (?:verder|door) onder de advertentie|einde advertentie"
        r"|ingezonden mededeling|aangeboden door \S+(?: \S+){0,3}|in samenwerking met \S+(?: \S+){0,3}"
        r"|publireportage|sluit advertentie|verwijder advertenties|reclamevrij|adverteren"
        r"|hier adverteren)[-+ ]*",
        whole=True,
        max_words=8,
        fires=["Advertentie", "- ADVERTENTIE -", "Lees verder na de advertentie", "Partnerbijdrage"],
        stays=["Advertenties voor gokken mogen niet meer.", "Reclame werkt, de kassa rinkelt."],
    ),
    label(
        "caption_credit_in_brackets",
        part="caption",
        pattern=r"(?<=\S[.!?\p{L}\")] )(?:\((?:foto|foto's|beeld) (?-i:\p{Lu}[\p{L}.'-]+ (?:(?:van|de|der|den|ter) ){0,2}\p{Lu}[\p{L}.'-]+)(?:[/,] ?[^()]{2,30})?\)"
        r"|[|-] (?:foto|beeld): ?(?:gemeente|politie|brandweer|archief|eigen foto|eigen beeld|privé|provincie)(?: (?-i:\p{Lu})[\p{L} -]{1,30})?"
        r"|\(?\((?:c|C)\) ?(?-i:\p{Lu}[\p{L}.'-]+ (?:(?:van|de|der|den) ){0,2}\p{Lu}[\p{L}.'-]+)|- ?©[ ]?(?-i:[a-z]{2,3}|\p{Lu}{2,3}))[.)]?$",
        min_words=4,
        max_words=50,
        fires=[
            "De brug bij avond (foto Jan Voorbeeld)",
            "De brug bij avond | Foto: gemeente Voorbeeld",
            "De brug bij avond. (c) Jan Voorbeeld",
            "De brug bij avond. - © jv",
        ],
        stays=["Hij koos (a) brood en (c) Kaas, zoals altijd.", "Zij toonde een album (foto's uit 1950) aan de klas."],
    ),
    label(
        "credit_without_colon",
        part="credit",
        whole=True,
        max_words=7,
        where=HEAD | TAIL,
        pattern=r"(?:beeld|foto(?:'s)?|fotografie|illustratie|tekst en foto's|by fotografie)(?: door)?:? (?-i:\p{Lu}[\p{L}.'-]+ (?:(?:van|de|der|den|ter|ten|'t) ){0,2}\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)?)(?: ?[-/|,] ?[\p{L}\d. -]{2,40})?|© ?(?-i:rr|RR|jv|js|JS)",
        fires=[
            "Beeld Jan Voorbeeld",
            "Foto: Rik ten Voorbeeld - voorbeeld.nl",
            "Fotografie Anna van der Proef",
            "© rr",
        ],
        stays=["Beeld en Geluid verhuist naar Hilversum", "Foto Vlaanderen zoekt leden"],
    ),
]
