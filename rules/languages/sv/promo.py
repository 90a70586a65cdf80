"""Swedish promotion: newsletters, apps, alerts, podcasts, events and shops."""

from cleaner.rule import TAIL, drop

# A sentence that opens the block or follows another one; not speech that is reported or that a dash opens.
S = (
    r"^(?!- )"
    r"(?!.{0,300}, (?:säger|sade|uppmanar|skriver|enligt|menar|råder|tipsar|berättar|varnar|vädjar|uppger"
    r"|hälsar|föreslår|påminner|konstaterar|visar)\b)"
    r"(?:.{0,300}?[.!?:…-] )?"
)
LETTER = r"(?:nyhetsbrev(?:et|en)?|nyhetsmejl(?:et)?|nyhetsmail(?:et)?|veckobrev(?:et)?|morgonbrev(?:et)?|mejlbrev)"
INBOX = r"(?:mejl|mail|e-post|in)(?:korg(?:en)?|box(?:en)?|låda(?:n)?|inkorg(?:en)?)?"

RULES = [
    drop(
        "newsletter_sign_up",
        reason="promo.newsletter",
        pattern=S + r"(?:(?:missa (?:inte|inget|inga \w+)|vill du (?:ha|få)|gå inte miste|håll dig uppdaterad"
        r"|häng med)[^.!?]{0,80}[.!?,-] ){0,2}"
        r"(?:anmäl dig|skriv upp dig|skriv in dig|registrera dig|signa upp dig|prenumerera|skaffa|beställ"
        r"|missa inte|starta dagen med|ta del av|få(?= (?:vår|det|de |dagens|gratis|senaste|alla))|häng med i"
        r"|följ \w+ i)\b"
        rf"(?:[^.!?]|\.(?=\p{{L}})){{0,60}}\b(?:\w+s |vårt |våra |på |till |i |det ){{1,3}}(?:\w+ ){{0,2}}{LETTER}",
        max_words=120,
        fires=[
            "Anmäl dig till vårt nyhetsbrev och få det bästa från redaktionen.",
            "Missa inget! Prenumerera på Kustpostens nyhetsbrev.",
            "Skriv upp dig på nyhetsbrevet här.",
        ],
        stays=[
            "Den som vill kan prenumerera på kommunens nyhetsbrev, som kommer ut fyra gånger om året.",
            "Partiet började i januari skicka ut ett nyhetsbrev till sina medlemmar.",
        ],
    ),
    drop(
        "news_in_your_inbox",
        reason="promo.newsletter",
        pattern=S
        + r"(?:vill du (?:ha|få)|få(?! (?:har|är|kan|vill|får|av))|vi skickar|ta emot|här får du)\b[^.!?]{0,110}"
        rf"(?:(?:direkt )?(?:i|till) din {INBOX}|direkt i (?:mejlen|mailen|inkorgen|inboxen|mejlkorgen)|via (?:vårt"
        rf"|våra) {LETTER}|i vårt {LETTER})",
        max_words=80,
        fires=[
            "Få de viktigaste nyheterna direkt i din inkorg varje morgon.",
            "Vill du ha fler recept direkt i mejlen?",
        ],
        stays=[
            "Få har fått beslutet direkt i mejlen, enligt facket.",
            "Brevet låg i din mejl i tre veckor, sade chefen till henne.",
        ],
    ),
    drop(
        "newsletter_form",
        reason="promo.newsletter",
        pattern=rf"(?:ange |fyll i |skriv )?(?:din|min) (?:e-post|mejl|mail)(?:adress)?(?: här)?"
        rf"|(?:våra )?{LETTER}(?: från \w+)?"
        r"|anmäl dig(?: (?:här|nu|idag|i dag|gratis))?|(?:skicka|prenumerera|ja tack),? (?:jag vill (?:ha"
        r"|få) )?(?:nyhetsbrev\w*|anmälan)"
        r"|tack för din anmälan|e-postadress|ja,? tack"
        r"|du kan (?:när som helst )?avsluta prenumerationen när (?:du vill|som helst)",
        whole=True,
        max_words=9,
        fires=["Ange din e-postadress", "Nyhetsbrev", "Anmäl dig här", "Prenumerera nyhetsbrev"],
        stays=[
            "Anmäl dig själv om du gjort fel, råder juristen.",
            "Nyhetsbrev och reklam fyllde lådan när hon kom hem.",
        ],
    ),
    drop(
        "newsletter_consent",
        reason="promo.newsletter",
        pattern=r"(?:genom att|när du) (?:anmäla|anmäler|registrera|registrerar|prenumerera|prenumererar|klicka"
        r"|klickar)\b.{0,60}"
        r"(?:godkänner|accepterar|samtycker) (?:du|jag)|jag (?:godkänner"
        r"|samtycker till) att .{0,60}(?:personuppgifter|nyhetsbrev|erbjudanden)"
        r"|du kan (?:när som helst )?avregistrera dig",
        max_words=100,
        fires=[
            "Genom att anmäla dig godkänner du våra villkor.",
            "Jag samtycker till att Mälarposten sparar mina personuppgifter.",
        ],
        stays=[
            "Genom att anmäla sig godkänner deltagarna att loppet filmas.",
            "Du kan avregistrera bilen hos Transportstyrelsen.",
        ],
    ),
    drop(
        "get_our_app",
        reason="promo.app",
        pattern=S
        + r"(?:ladda (?:ner|ned|hem)|hämta|installera|skaffa|har du laddat (?:ner|hem)|testa|prova)\b(?: gärna"
        r"| också)? "
        r"(?:vår (?:gratis)?(?:nyhets)?app|våra appar|(?:\S+ ){0,2}\S+s (?:nya |gratis)?(?:nyhets)?app(?:en)?\b"
        r"|\S+-appen|nyhetsappen"
        r"|appen (?:gratis|här|i dag|idag|och (?:få|slå|följ|läs|missa))|(?:\S+ ){0,2}app(?:en)? (?:för"
        r"|till) (?:iphone|ios|android))",
        max_words=60,
        fires=[
            "Ladda ner vår app och läs nyheterna var du än är.",
            "Hämta Skånekurirens app gratis i App Store.",
            "Ladda ner appen här för iPhone eller Android.",
        ],
        stays=[
            "Resenärerna uppmanas att ladda ner bussbolagets app före semestern.",
            "Ladda inte ner okända appar, varnar polisen.",
        ],
    ),
    drop(
        "app_button",
        reason="promo.app",
        pattern=r"(?:ladda (?:ner|ned|hem)|hämta|öppna|skaffa|installera|läs i|till|öppna i) (?:vår "
        r"|nyhets)?app(?:en)?(?: (?:nu|här|gratis|idag))?"
        r"|(?:ladda (?:ner|ned)|hämta|finns|tillgänglig) (?:i|på|från) (?:app store|google play)(?: (?:och"
        r"|eller) (?:i |på )?(?:app store|google play))?",
        whole=True,
        max_words=8,
        fires=["Ladda ner appen", "Ladda ner i App Store", "Öppna i appen", "Hämta på Google Play"],
        stays=[
            "Ladda ner appen innan du kliver på bussen, råder trafikbolaget.",
            "Öppna appen och tryck på röda knappen.",
        ],
    ),
    drop(
        "alerts",
        reason="promo.push",
        pattern=S
        + r"(?:(?:slå på|aktivera|sätt på|tillåt|missa (?:inte|inga))\b[^.!?]{0,30}|(?:få|ta emot|vill du (?:få"
        r"|ha))(?: våra| alla| gratis| viktiga| en){0,2}) "
        r"(?:push)?(?:notiser(?:na)?|pushar|push-notiser|nyhetsflashar|nyhetsvarningar)\b(?:[^.!?]{0,40}"
        r"(?:när|om|från|i appen|och|så|för|direkt)\b|[.!?]|$)",
        max_words=40,
        fires=[
            "Slå på notiser så missar du inget.",
            "Vill du få pushnotiser när det händer något i ditt kvarter?",
        ],
        stays=[
            "Forskarna bad ungdomarna att stänga av notiser om natten.",
            "Föräldrar som får notiser från skolan blir mer stressade, visar studien.",
        ],
    ),
    drop(
        "podcast_line",
        reason="promo.podcast",
        pattern=r"^(?:lyssna|hör|prenumerera|följ|missa inte|nytt avsnitt|hela (?:avsnittet|intervjun"
        r"|programmet))\b[^.!?]{0,100}"
        r"(?:podd(?:en|ar|cast(?:en)?)?|podcast(?:en)?|avsnitt(?:et)?|sr play|sveriges radio play|programmet"
        r"|intervjun)\b[^.!?]{0,60}"
        r"(?:här|nedan|ovan|där poddar finns|där du (?:lyssnar|hittar|hör|brukar)[^.!?]{0,40}|spotify|acast|podme"
        r"|itunes|apple podcasts?|podcaster"
        r"|sr play|radio play|\bapp(?:en)?\b|poddapp\w*)[^.!?]{0,60}[.!]?$"
        r"|^(?:lyssna på|hör) (?:hela )?(?:avsnittet|podden|podcasten|intervjun|programmet|\S+podden"
        r"|senaste avsnittet)(?: här| nu| i spelaren)?[.!:]?$"
        r"|^(?:podd|podcast|lyssna|hör|radio): ?(?-i:[\p{Lu}\d\"'])",
        max_words=30,
        fires=[
            "Lyssna på Kustpodden där poddar finns.",
            "Hör hela avsnittet i Sveriges Radio Play.",
            "Lyssna: Så blev skeppet liggande på botten",
        ],
        stays=[
            "Lyssna på kroppen och vila, råder läkaren.",
            "Programmet sänds i radio på söndag och intervjun finns sedan i arkivet, uppger kanalen.",
        ],
    ),
    drop(
        "watch_programme",
        reason="promo.podcast",
        pattern=r"^(?:se|titta på|streama|missa inte|följ)\b[^.!?]{0,100}(?:svt play|svtplay|tv4 play|yle arenan"
        r"|arenan"
        r"|viaplay|discovery\+|tv3 play"
        r"|tv4\.se|svt\.se|ur play|max)(?: (?:här|nu|från och med|den|i kväll|på)[^.!?]{0,40})?[.!]?$"
        r"|^(?:se|titta på) (?:hela )?(?:programmet|avsnittet|intervjun|serien|dokumentären|inslaget"
        r"|sändningen)(?: (?:här|nu|i spelaren|i sin helhet))*[.!:]?$",
        max_words=22,
        fires=["Se hela programmet i SVT Play.", "Se dokumentären här", "Se alla avsnitt på Yle Arenan nu"],
        stays=[
            "Se upp för halkan, varnar Trafikverket.",
            "Serien har setts av en miljon tittare på SVT Play, enligt bolaget.",
        ],
    ),
    drop(
        "buy_or_book_here",
        reason="promo.product",
        pattern=r"(?:köp|beställ|boka|handla)(?: (?:din|dina|ditt|boken|bok|biljett(?:er)?|biljetterna|produkten"
        r"|den|dem"
        r"|resan|kursen|tidningen|plats|nu|direkt"
        r"|e-boken|ljudboken|lösnummer))*(?: (?:här|nu|hos \S+|online|i vår butik|i webbutiken|idag|i dag))"
        r"|till (?:butiken|webbutiken|erbjudandet|shoppen)|(?:se|visa|kolla|jämför) (?:pris(?:et|er)?"
        r"|erbjudande\w*)(?: (?:här|hos|på|nu) ?\S*)?"
        r"|(?:finns|köp) (?:på|hos) (?:amazon|adlibris|bokus|cdon|prisjakt)|pris från \d[\d ]* ?(?:kr|kronor|:-"
        r"|euro|€)",
        whole=True,
        max_words=8,
        fires=["Köp boken här", "Till butiken", "Beställ din biljett nu", "Se priset hos Elhuset"],
        stays=["Köp aldrig katten i säcken.", "Boka tid hos läkaren nu, uppmanar regionen."],
    ),
    drop(
        "event_of_ours",
        reason="promo.event",
        pattern=r"^(?:anmäl dig|boka (?:din )?(?:plats|biljett)|köp biljett(?:er)?|välkommen|missa inte)\b[^.!?]{0,60}"
        r"(?:vårt|våra|vår) (?:\w+ )?(?:event|evenemang|seminari\w+|konferens|läsarkväll|läsarresa|läsarresor"
        r"|webbinari\w+|kurs|frukostmöte|livepodd|frågestund)",
        where=TAIL,
        max_words=40,
        fires=[
            "Boka plats på vårt nästa seminarium om lokala nyheter!",
            "Välkommen på vår läsarkväll i Folkets hus den 4 maj.",
        ],
        stays=[
            "Anmäl dig till loppet senast fredag, hälsar arrangören.",
            "Vårt seminarium lockade fler än väntat, berättar rektorn.",
        ],
    ),
    drop(
        "listen_to_reading",
        reason="media.player",
        pattern=r"(?:lyssna|hör) på .{0,50}(?:inläsning(?:en)?|uppläsning(?:en)?)(?: av (?:artikeln|texten|krönikan))?(?: här)?"
        r"|lyssna på (?:artikeln|texten|krönikan|reportaget)(?: här| i stället)?",
        whole=True,
        max_words=10,
        fires=["Lyssna på Karin Holms inläsning av artikeln här.", "Lyssna på artikeln"],
        stays=["Lyssna på uppläsningen gjorde barnen varje kväll.", "Lyssna på hennes röst, bad regissören."],
    ),
    drop(
        "e_paper_pointer",
        reason="promo.product",
        whole=True,
        max_words=6,
        pattern=r"(?:läs (?:dagens |veckans |senaste |vår )?e-?tidning(?:en)?|läs (?:dagens|veckans|senaste) (?:tidning|e-?tidningen|nummer)|fler e-?tidningar|till e-?tidningen)(?: här)?",
        fires=["LÄS SENASTE E-TIDNINGEN", "Fler E-tidningar"],
        stays=["Läs tidningen högt, råder hon."],
    ),
]
