"""Norwegian legal notes, consent, paywalls, trust boxes and page furniture."""

from cleaner.rule import OUTSIDE, TAIL, drop, head, tail

RULES = [
    drop(
        "copyright_line",
        reason="legal.copyright",
        pattern=r"^(?:©|\(c\)|copyright)[^\n]{0,120}(?:alle rettigheter|ettertrykk|må ikke|kopiering|opphavsrett)"
        r"|^(?:alle rettigheter (?:er )?(?:forbehold\w+|reservert)|(?:dette|alt|materialet|innholdet|artikkelen"
        r"|saken|teksten)[^.!?]{0,50}(?:opphavsrettslig\w* (?:beskyttet|vern(?:et|a))|beskyttet (?:av"
        r"|etter) (?:lov om )?(?:opphavsrett\w*|åndsverk\w*)))|^(?:siter|del) (?:oss )?gjerne,? men (?:husk|oppgi"
        r"|med)|^(?:kopiering|ettertrykk|gjengivelse|videreformidling) (?:av [^.!?]{3,60} )?(?:er )?(?:forbudt"
        r"|ikke tillatt|kun tillatt|uten tillatelse)",
        max_words=80,
        fires=[
            "© Fjellposten 2024. Alle rettigheter forbeholdt.",
            "Alt materiale på siden er opphavsrettslig beskyttet.",
            "Siter gjerne, men oppgi kilden.",
        ],
        stays=[
            "Opphavsretten til bildene tilhører boet, fastslår lagmannsretten.",
            "Kopiering av nøkler blir vanligere, opplyser låsesmeden.",
        ],
    ),
    drop(
        "opinion_notice",
        reason="legal.disclaimer",
        pattern=r"^(?:meninger:? )?(?:dette|det) er (?:et|en|ein|eit) (?:debattinnlegg|leserbrev|leserinnlegg|kronikk"
        r"|kommentar|leder|leiar|anmeldelse|analyse|blogginnlegg|innlegg|lesarinnlegg|spalte|gjestekommentar"
        r"|meningsytring)\b.{0,160}(?:ekstern bidragsyter|holdning\w*|meninger|redaksjonen|skribent(?:en)?s?"
        r"|uttrykk|standpunkt|synspunkt\w*|avisens|står for)|^(?:meningene|holdningene|synspunktene|meninger i"
        r"|analysen|innlegget)\b.{0,60}(?:skribentens|forfatterens|egne?\b|egen regning|skribentenes|uttrykk for)"
        r"|^dette er (?:et|en|ein|eit) (?:debattinnlegg|leserbrev|leserinnlegg|kronikk|kommentar|leder|anmeldelse"
        r"|innlegg|gjestekommentar)\.?$"
        r"|^(?:artikkelen|saken|teksten|innholdet) (?:er|utgjør|erstatter) ikke (?:\w+ )?(?:rådgivning|anbefaling"
        r"|investeringsråd|legehjelp)",
        max_words=70,
        fires=[
            "Dette er et debattinnlegg. Innlegget gir uttrykk for skribentens holdning.",
            "Dette er en kronikk.",
            "Meningene i teksten er forfatterens egne.",
        ],
        stays=[
            "Dette er en analyse av blodet, forklarer legen og holder opp et reagensrør.",
            "Meningene er delte om muren i Halden.",
        ],
    ),
    drop(
        "old_article_note",
        reason="legal.disclaimer",
        pattern=r"^(?:denne )?(?:artikkelen|saken|teksten) er (?:over|mer enn|eldre enn|meir enn) (?:\d+|ett|et"
        r"|eitt|to"
        r"|tre) (?:år|måneder)(?: gamm\w+)?(?:[.!]|$| og kan)",
        max_words=22,
        fires=[
            "Denne artikkelen er over ett år gammel og kan inneholde utdatert informasjon.",
            "Saken er eldre enn 2 år.",
        ],
        stays=["Artikkelen er tre sider lang og handler om fiske.", "Huset er over 200 år gammelt."],
    ),
    drop(
        "sponsored_note",
        reason="legal.affiliate",
        pattern=r"(?:artikkelen|saken|teksten|innlegget|siden|innholdet) inneholder (?:annonse|reklame|affiliate"
        r"|betalte "
        r"|sponsede )\w*(?:lenke\w*)?|^(?:annonse |reklame |betalt )?i (?:betalt "
        r"|kommersielt )?samarbeid med (?-i:\p{Lu})[^.!?]{1,40}$|^(?:dette|innholdet|artikkelen|saken"
        r"|teksten) er (?:en |et )?(?:annonse(?= fra|\.?$)|sponset|betalt av|annonsørinnhold"
        r"|kommersielt (?:innhold|samarbeid)|produsert av (?:annonsør|[^.!?]{2,30}brand studio)"
        r"|laget i samarbeid)\w*\b[^.!?]{0,60}|vi (?:kan )?(?:få|får|tjener) (?:en )?(?:provisjon|penger"
        r"|betaling)\b.{0,60}(?:lenke|kjøp|handl)|^annonsørinnhold (?:fra|produsert)",
        max_words=60,
        fires=[
            "Artikkelen inneholder annonselenker.",
            "I samarbeid med Elhuset",
            "Vi kan få provisjon hvis du handler via lenkene.",
        ],
        stays=["I samarbeid med kommunen starter politiet natteravner.", "Dette er en annonse verdig, mener hun."],
    ),
    drop(
        "cookie_prompt",
        reason="legal.cookie",
        pattern=r"^(?:vi|(?-i:\p{Lu})\S+ og våre (?:partnere|samarbeidspartnere)|denne (?:nettsiden|siden)"
        r"|dette nettstedet) (?:og våre (?:\d+ )?(?:samarbeids)?partnere )?(?:bruker"
        r"|benytter) (?:nødvendige )?(?:cookies|informasjonskapsler)(?: \(cookies\))?(?: og [^.!?]{3,40})? (?:til"
        r"|for|på|og)\b|(?:du må|for å (?:se|vise|lese|spille)[^.!?]{3,60}må du) (?:akseptere|godta|godkjenne"
        r"|tillate)\b[^.!?]{0,40}(?:cookies|informasjonskapsler)|ved å (?:fortsette|klikke"
        r"|bruke)\b.{0,60}(?:aksepterer|godtar|samtykker) du\b.{0,60}(?:cookies|kapsler|vilkår|personvern)"
        r"|(?:innholdet|innlegget|videoen) (?:vises ikke|kan ikke vises|er ikke tilgjengelig|er blokkert"
        r"|kommer fra (?:en )?(?:ekstern|tredje|facebook|instagram|x|twitter|youtube|tiktok))[^.!?]{0,80}",
        max_words=120,
        fires=[
            "Vi bruker informasjonskapsler for å forbedre din opplevelse.",
            "For å se innholdet må du godta cookies.",
            "Innlegget kan ikke vises på grunn av innstillingene dine.",
        ],
        stays=[
            "Etaten bruker informasjonskapsler for å spore besøkende, ifølge vedtaket.",
            "Vi bruker mel, smør og sukker i kakene våre, forteller bakeren.",
        ],
    ),
    drop(
        "consent_button",
        reason="legal.cookie",
        pattern=r"(?:godta|godkjenn|aksepter|tillat|avvis|administrer|tilpass|kun)(?: (?:alle|kun|nødvendige|valgte"
        r"|cookies|informasjonskapsler|samtykke|innstillinger|dine|mine))+(?: og (?:lukk|fortsett"
        r"|vis innhold(?:et)?))?|(?:cookie|personvern)-?innstillinger|innstillinger for (?:cookies|personvern"
        r"|informasjonskapsler|samtykke)|(?:administrer|endre|trekk) (?:cookies|samtykke)|(?:vis"
        r"|tillat) (?:eksternt )?(?:innhold(?:et)?|innlegget)|jeg (?:godtar|forstår)|om (?:cookies"
        r"|informasjonskapsler)",
        whole=True,
        max_words=7,
        fires=[
            "Godta alle cookies",
            "Administrer samtykke",
            "Kun nødvendige informasjonskapsler",
            "Personverninnstillinger",
        ],
        stays=["Aksepter aldri en avvisning uten grunn.", "Avvis ikke barnas glede, skriver debattanten."],
    ),
    drop(
        "paywall_line",
        reason="legal.paywall",
        pattern=r"^(?:logg inn|bli abonnent|opprett (?:en )?(?:bruker|konto|profil)"
        r"|tegn abonnement)[^.!?]{0,40} (?:for å"
        r"|og) (?:lese?|se|få tilgang|fortsette|lytte?)\b|^(?:denne |hele )?(?:artikkelen|saken|saka) (?:er|inngår"
        r"|finnes|krever|kan kun leses)\b[^.!?]{0,40}(?:abonnent|logget inn|pluss\b|premium|abonnement|betalende"
        r"|låst|medlemmer)|^(?:allerede |er du (?:allerede )?|har du (?:allerede )?(?:et )?)(?:abonnent|abonnement"
        r"|medlem|konto|bruker|plusskunde)\w*\?(?=\W*$|.{0,60}\b(?:logg|opprett|les|få|prøv|tegn|fortsett|bli|aktiver|kjøp|klikk|gå)\b)"
        r"|^du har (?:nå )?(?:lest (?:alle )?|\d+ |brukt )(?:dine |av )?(?:\d+ )?(?:frie|gratis"
        r"|åpne)?[^.!?]{0,30}(?:artikler|saker)\b[^.!?]{0,30}(?:igjen|måned\w*|uke)|^(?:vil du"
        r"|for å) lese (?:videre|hele|mer|resten|artikkelen|saken)\b.{0,80}(?:abonn|logge? inn|pluss|konto)"
        r"|^(?:dette|denne saken|denne artikkelen) er (?:en )?(?:låst|pluss-?|premium|betalings)\w* ?(?:artikkel"
        r"|innhold|sak)|^(?:kun|eksklusivt|forbeholdt|bare) (?:for )?(?:\w+ )?abonnenter|^(?:fortsett å lese"
        r"|les (?:hele|videre)|lås opp)\b[^.!?]{0,40}(?:med|som|ved å) (?:et |en |ditt )?(?:abonn|pluss|premium"
        r"|konto|medlem)",
        max_words=70,
        fires=[
            "Logg inn for å lese hele saken.",
            "Allerede abonnent? Logg inn her.",
            "Denne saken er kun for abonnenter.",
            "Du har lest dine gratis saker denne måneden.",
        ],
        stays=[
            "Artikkelen er en av tre som ble felt for plagiat, og forskeren må nå gå.",
            "Logg inn og betal regningen innen fredag, skriver strømselskapet i brevet til kundene.",
        ],
    ),
    drop(
        "terms_line",
        reason="legal.terms",
        pattern=r"(?:(?:våre? |les )?(?:personvern(?:erklæring(?:en)?|policy|regler)?|brukervilkår|abonnementsvilkår"
        r"|vilkår(?:ene)?|vilkår og betingelser|kjøpsvilkår|debattregler|kommentarregler|informasjonskapsler"
        r"|tilgjengelighetserklæring|cookies|cookie-erklæring|om cookies)(?: (?:og|&|,|\|) ?)?){1,6}(?: her)?"
        r"|denne (?:siden|nettsiden) er beskyttet av recaptcha[^!?]{0,120}"
        r"|slik behandler vi (?:dine )?personopplysninger",
        whole=True,
        max_words=25,
        fires=["Personvernerklæring", "Brukervilkår og personvern", "Slik behandler vi dine personopplysninger"],
        stays=["Vilkår er til for å forhandles.", "Personvern og sikkerhet ble drøftet i to timer."],
    ),
    drop(
        "how_we_work",
        reason="legal.trust",
        pattern=r"^(?:slik (?:arbeider|jobber|lager) (?:vi|\S+(?: \S+)?) (?:med )?(?:nyheter|journalistikk|kilder"
        r"|faktasjekk|kvalitet|rettelser|ki)|les (?:mer )?om hvordan (?:vi|\S+) (?:jobber|arbeider)"
        r"|derfor kan du (?:stole på|ha tillit til)|våre (?:etiske|redaksjonelle|publisistiske) (?:retningslinjer"
        r"|regler|prinsipper))"
        r"|^(?-i:\p{Lu})\S+(?: \S+)? (?:arbeider|jobber|redigeres|følger|er (?:tilsluttet|innklaget)) (?:etter "
        r"|under )?(?:reglene i )?(?:de )?(?:vær varsom|pressens faglige|redaktørplakaten|presseetiske)"
        r"|pressens faglige utvalg \(pfu\) er et klageorgan|^(?:artikkelen|saken|teksten|oppsummeringen"
        r"|sammendraget|oversettelsen)[^.!?]{0,40}(?:er|har)[^.!?]{0,30}(?:ved hjelp av (?:ki|ai|kunstig)|av (?:ki"
        r"|ai|kunstig intelligens)|(?:ki|ai)-generert|automatisk (?:generert|laget)"
        r"|kvalitetssikret av (?:en )?(?:journalist|redakt))(?![^.!?]*, )",
        max_words=70,
        fires=[
            "Slik jobber vi med kilder",
            "Fjellposten arbeider etter Vær Varsom-plakatens regler for god presseskikk.",
            "Oppsummeringen er laget av KI og kvalitetssikret av en journalist.",
        ],
        stays=[
            "Slik jobber vi med barn som strever, forteller lederen.",
            "Derfor skal du la bladene ligge, ifølge gartneren.",
        ],
    ),
    drop(
        "page_furniture",
        reason="nav.page",
        pattern=r"logg (?:inn|ut)(?: her)?|min (?:side|konto|profil)|mine sider|mi side|meny|hovedmeny|(?:åpne"
        r"|lukk|vis"
        r"|skjul) (?:meny(?:en)?|søk|vindu|flere|mer|mindre|faktaboks)|(?:til|gå til|tilbake til) (?:toppen"
        r"|forsiden|framsida|starten|innhold(?:et)?|hovedinnhold(?:et)?|artikkelen)|(?:hopp|gå) (?:til"
        r"|over)[^.!?]{3,40}|søk(?: på (?:siden|nettstedet))?|vis (?:mer|meir|mindre|flere)|lukk|e-avis(?:en|a)?"
        r"|kundeservice|kundesenter|kontakt oss|kontakt|om oss|annonser(?: hos oss)?|ledige stillinger|tips oss"
        r"|arkiv|kryssord|tv-guide|rss|nyhetsbrev|laster(?: inn)?(?: mer)?|vennligst vent|oppdater siden"
        r"|siden kunne ikke [^.!?]{3,30}|tilbake|innstillinger|hjelp|leseliste|prøv igjen",
        whole=True,
        max_words=6,
        where=OUTSIDE,
        fires=["Logg inn", "Til forsiden", "Tilbake til toppen", "Hopp til hovedinnhold", "Kundeservice"],
        stays=["Logg ut iblant, råder forskeren.", "Lukk døra, ropte hun."],
    ),
    drop(
        "page_furniture_anywhere",
        reason="nav.page",
        pattern=r"(?:til|gå til|tilbake til) (?:toppen av siden|forsiden|framsida)|(?:hopp|gå) (?:til"
        r"|over) (?:innhold(?:et)?|hovedinnhold(?:et)?|annonse(?:n)?|navigasjon(?:en)?)|vis (?:mer|meir|mindre"
        r"|flere|fleire)|skjul|lukk (?:vinduet|boksen)|laster(?: mer| inn(?:hold)?)?[.…]*"
        r"|noe gikk galt(?:[.,] prøv igjen(?: senere)?)?",
        whole=True,
        max_words=6,
        fires=["Hopp til innhold", "Vis mer", "Til forsiden", "Laster inn…"],
        stays=["Vis mer hensyn i trafikken, ber politiet.", "Noe gikk galt i natt, og toget ble stående."],
    ),
    drop(
        "published_elsewhere",
        reason="legal.republished",
        pattern=r"^(?:(?:dette |denne )?(?:innlegg|kronikk|leserinnlegg|leserbrev|debattinnlegg|tekst|artikkel)(?:et|en)?)(?: (?:er|ble|var|sto))?"
        r"(?: skrevet av [^.,]{3,50},?)? (?:først )?(?:publisert|trykket|på trykk) (?:i|på) (?-i:\p{Lu})[^.!?]{2,50}(?:\d{1,2}\.\d{1,2}\.(?:\d\d){1,2})?\.?$",
        max_words=22,
        where=OUTSIDE | tail(2),
        fires=[
            "Innlegg skrevet av Kari Nordby, publisert i Lofotbladet 12.12.16",
            "Kronikken ble først publisert i Lofotbladet.",
        ],
        stays=["Kronikken ble publisert i mai og førte til at styret gikk av."],
    ),
    drop(
        "machine_summary",
        reason="legal.trust",
        where=OUTSIDE | head(8) | tail(6),
        max_words=26,
        pattern=r"^\W{0,3}(?:denne |dette )?(?:oppsummering(?:en)?|sammendrag(?:et)?|samandrag(?:et)?|oversettelse(?:n)?) (?:er |ble )?(?:laget|generert|skrevet|oversatt|utarbeidet|laga)[^,.\"]{0,20}(?:\b(?:ai|ki)\b|kunstig intelligens)[^,.\"]{0,60}\.?$"
        r"|^\W{0,3}(?:oppsummert|oversatt|opplest|lest opp) (?:av|med) (?:hjelp fra )?(?:ai|ki|kunstig intelligens)\b(?:[,;.]? (?:og|sjekket|kontrollert)\b[^\",.]{0,60})?\W{0,2}$",
        fires=[
            "Oppsummert av KI og sjekket av redaksjonen",
            "Oppsummeringen er laget med kunstig intelligens og kvalitetssikret av redaksjonen.",
            "Sammendrag laget av KI",
        ],
        stays=["Sammendraget er skrevet av kunstig intelligens, innrømmet eleven."],
    ),
    drop(
        "want_to_read_on",
        reason="legal.paywall",
        where=TAIL | tail(5),
        max_words=24,
        pattern=r"^vil du (?:\S+ ){0,3}?(?:lese (?:videre|mer|meir|hele (?:saken|artikkelen)|saken|resten))\?(?: (?:bli|logg|kjøp|bestill|prøv|skaff).{0,100})?$",
        fires=["Vil du lese mer?", "Vil du lese hele saken? Bli abonnent."],
        stays=["Vil du lese mer? Begynn med diktene, sier hun."],
    ),
]
