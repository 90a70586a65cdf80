"""Danish promotion: newsletters, apps, alerts, podcasts, events and shops."""

from cleaner.rule import TAIL, drop

# A sentence that opens the block or follows another one; not speech that is reported or that a dash opens.
S = (
    r"^(?!- )"
    r"(?!.{0,300}, (?:siger|sagde|lyder|skriver|ifølge|mener|råder|tipser|fortæller|advarer|beder|oplyser"
    r"|hilser|foreslår|opfordrer|minder|viser)\b)"
    r"(?:.{0,300}?[.!?:…-] )?"
)
LETTER = r"(?:nyhedsbrev(?:et|e|ene)?|nyhedsmail(?:en|s)?|morgenmail(?:en)?|ugebrev(?:et)?|morgenbrev(?:et)?)"

RULES = [
    drop(
        "newsletter_sign_up",
        reason="promo.newsletter",
        pattern=S + r"(?:(?:gå ikke glip|vil du (?:have|holdes|modtage|følge)|få overblikket|hold dig opdateret"
        r"|følg med)[^.!?]{0,80}[.!?,:-] )?"
        r"(?:tilmeld dig|meld dig (?:til|på)|skriv dig op|abonn[ée]r|modtag|bestil|få(?= (?:vores|det|de |dagens"
        r"|gratis|seneste|alle|nyheder))|start dagen med|gå ikke glip af)\b"
        rf"(?:[^.!?]|\.(?=\p{{L}})){{0,60}}\b(?:vores |\w+s |på |til |det |gratis |daglige "
        rf"|et ){{1,3}}(?:\w+ ){{0,2}}{LETTER}",
        max_words=120,
        fires=[
            "Tilmeld dig vores nyhedsbrev, og få det bedste fra redaktionen.",
            "Gå ikke glip af noget! Abonnér på Havnebladets nyhedsbrev.",
            "Meld dig til det daglige nyhedsbrev her.",
        ],
        stays=[
            "Borgerne kan tilmelde sig kommunens nyhedsbrev, som udkommer fire gange om året.",
            "Partiet begyndte i januar at udsende et nyhedsbrev til sine medlemmer.",
        ],
    ),
    drop(
        "news_in_your_inbox",
        reason="promo.newsletter",
        pattern=S + r"(?:vil du have|få(?! (?:har|er|kan|vil|får|af))|vi sender|modtag"
        r"|her får du)\b[^.!?]{0,110}(?:(?:direkte |lige )?(?:i|til|på) din (?:indbakke|mail|mailboks|e-mail"
        r"|e-boks|inbox|mailindbakke)|direkte (?:i|på) (?:indbakken|mailen|mail))",
        max_words=80,
        fires=[
            "Få de vigtigste nyheder direkte i din indbakke hver morgen.",
            "Vil du have flere opskrifter direkte på mail?",
        ],
        stays=[
            "Få har fået beslutningen direkte på mail, oplyser fagforeningen.",
            "Brevet lå i din indbakke i tre uger, sagde chefen til hende.",
        ],
    ),
    drop(
        "newsletter_form",
        reason="promo.newsletter",
        pattern=rf"(?:indtast |skriv )?(?:din |min )?(?:e-?mail|mail)-?(?:adresse)?(?: her)|(?:indtast "
        rf"|skriv )?(?:din "
        rf"|min )(?:e-?mail|mail)-?(?:adresse)?|(?:vores )?{LETTER}(?: fra \S+)?|(?:tilmeld(?: dig| mig)?"
        rf"|ja tak)(?: (?:her|nu|gratis|i dag|{LETTER}))?|tak for din tilmelding|e-mailadresse"
        r"|ja tak,? (?:jeg vil gerne )[^.!?]{3,60}",
        whole=True,
        max_words=12,
        fires=["Indtast din e-mailadresse", "Nyhedsbrev", "Tilmeld dig her", "Ja tak, jeg vil gerne have nyhedsbrevet"],
        stays=[
            "Tilmeld dig kurset senest den 1. maj, står der i opslaget.",
            "Nyhedsbreve og reklamer fyldte kassen, da hun kom hjem.",
        ],
    ),
    drop(
        "newsletter_consent",
        reason="promo.newsletter",
        pattern=r"(?:ved at|når du) (?:tilmelde dig|tilmelder dig|klikke|klikker|abonnere|abonnerer|oprette|trykke"
        r"|indsende)\b.{0,60}(?:accepterer|godkender|samtykker) (?:du|jeg)|jeg (?:accepterer|samtykker"
        r"|giver samtykke)\b.{0,60}(?:persondata|personoplysninger|nyhedsbrev|markedsføring|tilbud)"
        r"|du kan (?:altid |til enhver tid )?(?:afmelde (?:dig(?: ?[.!]|$| (?:igen|nyhedsbrev\w*|via|ved|i bunden|på linket))|nyhedsbrevet)|trække dit samtykke)",
        max_words=100,
        fires=[
            "Ved at tilmelde dig accepterer du vores betingelser.",
            "Jeg giver samtykke til, at Midtposten må sende mig nyhedsbreve.",
        ],
        stays=[
            "Du kan altid afmelde dig kurset, siger læreren.",
            "Ved at tilmelde sig accepterer deltagerne, at løbet filmes.",
            "Bilen kan du afmelde hos Motorstyrelsen.",
        ],
    ),
    drop(
        "get_our_app",
        reason="promo.app",
        pattern=S
        + r"(?:hent|download|installer|få|prøv)\b(?: gerne| også)? (?:vores (?:gratis )?(?:nyheds)?app|vores apps"
        r"|(?:\S+ ){0,2}\S+s (?:nye |gratis )?(?:nyheds)?app\b|\S+-appen|nyhedsappen|appen (?:gratis|her|i dag"
        r"|og (?:få|slå|følg|læs))|(?:\S+ ){0,2}app(?:en)? (?:til|for) (?:iphone|ios|android))",
        max_words=60,
        fires=[
            "Hent vores app, og læs nyhederne, hvor du end er.",
            "Hent Fynspostens app gratis i App Store.",
            "Download appen her til iPhone eller Android.",
        ],
        stays=[
            "Passagererne opfordres til at hente busselskabets app før ferien.",
            "Hent aldrig ukendte apps, advarer politiet.",
        ],
    ),
    drop(
        "app_button",
        reason="promo.app",
        pattern=r"(?:hent|download|åbn|installer|få|læs i|åbn i) (?:vores |nyheds)?app(?:en)?(?: (?:nu|her|gratis))?"
        r"|(?:hent|download|findes|fås) (?:den )?(?:i|på|fra) (?:app store|google play)(?: (?:og|eller) (?:i "
        r"|på )?(?:app store|google play))?",
        whole=True,
        max_words=8,
        fires=["Hent appen", "Hent i App Store", "Åbn i appen", "Download på Google Play"],
        stays=["Hent appen, før du stiger på bussen, råder trafikselskabet.", "Åbn appen, og tryk på den røde knap."],
    ),
    drop(
        "alerts",
        reason="promo.push",
        pattern=S
        + r"(?:(?:slå|aktiv[ée]r|tillad|gå ikke glip af)\b[^.!?]{0,30}|(?:få|modtag|vil du have)(?: vores| alle"
        r"| gratis| vigtige){0,2}) (?:push-?)?(?:notifikationer(?:ne)?|notifikation|beskeder|pushbeskeder"
        r"|nyhedsalarmer|nyhedsvarsler|breaking-?beskeder)\b(?:[^.!?]{0,40}(?:når|om|fra|til|så|for|direkte"
        r"|i appen)\b|[.!?]|$)",
        max_words=40,
        fires=[
            "Slå notifikationer til, så du ikke går glip af noget.",
            "Vil du have pushbeskeder, når der sker noget i dit kvarter?",
        ],
        stays=[
            "Forskerne bad de unge om at slukke for notifikationer om natten.",
            "Forældre, der får notifikationer fra skolen, bliver mere stressede, viser studiet.",
        ],
    ),
    drop(
        "podcast_line",
        reason="promo.podcast",
        pattern=r"^(?:lyt til|lyt med|hør|abonn[ée]r|følg|nyt afsnit|hele (?:afsnittet|interviewet"
        r"|udsendelsen))\b[^.!?]{0,100}?(?:podcasts?(?:en)?|afsnit(?:tet)?|dr lyd|udsendelsen|interviewet"
        r"|programmet|serien)\b[^.!?]{0,60}?(?:her|nedenfor|herunder|ovenfor|hvor du (?:\w+ )?(?:lytter|finder"
        r"|hører|henter)[^.!?]{0,40}|spotify|itunes|apple podcasts?|dr lyd|podimo|podcast-?app\w*"
        r"|app(?:en)?)[^.!?]{0,60}[.!]?$"
        r"|^(?:lyt til|hør) (?:hele )?(?:afsnittet|podcasten|interviewet|programmet|udsendelsen"
        r"|seneste afsnit)(?: her| nu| i afspilleren)?[.!:]?$|^(?:podcast|lyt|hør|hør også|lyt også"
        r"|radio): ?(?-i:[\p{Lu}\d\"'])",
        max_words=30,
        fires=[
            "Lyt til podcasten, hvor du normalt finder dine podcasts.",
            "Hør hele afsnittet i DR Lyd.",
            "Lyt: Sådan endte skibet på bunden",
        ],
        stays=[
            "Lyt til kroppen, og hvil dig, råder lægen.",
            "Programmet sendes i radioen søndag, og interviewet ligger i arkivet, oplyser kanalen.",
        ],
    ),
    drop(
        "watch_programme",
        reason="promo.podcast",
        pattern=r"^(?:se|stream|følg)\b[^.!?]{0,100}(?:drtv|dr tv|dr\.dk|tv 2 play|tv2 play|viaplay|discovery\+"
        r"|dr1|dr2"
        r"|tv 2)(?: (?:her|nu|fra|den|i aften|på)[^.!?]{0,40})?[.!]?$|^se (?:hele )?(?:programmet|afsnittet"
        r"|interviewet|serien|dokumentaren|indslaget|udsendelsen)(?: (?:her|nu|i afspilleren"
        r"|i sin helhed))*[.!:]?$",
        max_words=22,
        fires=["Se hele programmet på DRTV.", "Se dokumentaren her", "Se alle afsnit på TV 2 Play nu"],
        stays=["Se dig for, advarer Vejdirektoratet.", "Serien er set af en million på DRTV, oplyser stationen."],
    ),
    drop(
        "buy_or_book_here",
        reason="promo.product",
        pattern=r"(?:køb|bestil|book|handl)(?: (?:din|dine|dit|bogen|bog|billet(?:ter)?|billetterne|produktet|den"
        r"|det|dem"
        r"|rejsen|plads|nu|direkte|e-bogen|lydbogen))*(?: (?:her|nu|hos \S+|online|i vores (?:butik|webshop)"
        r"|i dag))|til (?:butikken|webshoppen|shoppen|tilbuddet)"
        r"|(?:se|tjek|sammenlign) (?:pris(?:en|er)?|tilbud(?:det)?)(?: (?:her|hos|på|nu) ?\S*)?|(?:findes"
        r"|køb) (?:på|hos) (?:amazon|saxo|bog & idé|pricerunner)|pris fra \d[\d.]* ?(?:kr\.?|kroner)",
        whole=True,
        max_words=8,
        fires=["Køb bogen her", "Til webshoppen", "Bestil din billet nu", "Se prisen hos Elhuset"],
        stays=["Køb aldrig katten i sækken.", "Book en tid hos lægen nu, opfordrer regionen."],
    ),
    drop(
        "event_of_ours",
        reason="promo.event",
        pattern=r"^(?:tilmeld dig|book (?:din )?(?:plads|billet)|køb billet(?:ter)?|velkommen|mød os"
        r"|kom med)\b[^.!?]{0,60}(?:vores|vort) (?:\w+ )?(?:event|arrangement|seminar|konference|læseraften"
        r"|læserrejser?|webinar|kursus|morgenmøde|live-?podcast|debat(?:aften)?)",
        where=TAIL,
        max_words=40,
        fires=[
            "Book plads på vores næste seminar om lokale nyheder!",
            "Velkommen til vores læseraften i forsamlingshuset den 4. maj.",
        ],
        stays=[
            "Tilmeld dig løbet senest fredag, lyder det fra arrangøren.",
            "Vores seminar trak flere end ventet, fortæller rektoren.",
        ],
    ),
]
