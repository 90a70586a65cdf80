"""Danish sharing, following, comments and feedback."""

from cleaner.rule import OUTSIDE, cut_tail, drop

SITE = (
    r"(?:facebook|twitter|x|instagram|linkedin|whatsapp|messenger|bluesky|threads|tiktok|youtube|telegram"
    r"|snapchat|pinterest|sms|e-mail|email|mail|google news|rss)"
)

RULES = [
    drop(
        "share_button",
        reason="nav.share",
        pattern=rf"(?:del|tweet|tip|mail|send|gem|like|print|udskriv|kopi[ée]r|anbefal)(?: (?:denne (?:artikel|side"
        rf"|nyhed)"
        rf"|hele |artiklen|artikel|teksten|nyheden|siden|indlægget|link(?:et)?|indslaget|opskriften|billedet"
        rf"|afsnittet|(?:til )?en ven|videre|med (?:andre|en ven|venner|dine venner)"
        rf"|(?:på|via|til|med|i) {SITE}(?:(?:,| og| eller) {SITE}){{0,4}}|på læseliste|som e-?mail|{SITE}"
        rf"|del)){{1,4}}|del|del:|del på|udskriv|gem|gemt|kopi[ée]r|tweet|like|print"
        rf"|link(?:et)? (?:er )?kopieret(?: til udklipsholderen?)?|\d+ delinger|delinger|giv artiklen(?: videre"
        rf"| i gave)?|læs senere|gem til senere"
        rf"|(?:del artiklen ?|del ?|gem ?|kopi[ée]r link ?|udskriv ?|følg ?|kommentar(?:er)? ?){{2,6}}"
        rf"|del (?:på )?{SITE}(?: del (?:på )?{SITE}){{1,5}}|føj til (?:læseliste|favoritter|min liste)"
        rf"|forær (?:artiklen|en artikel)(?: væk)?",
        whole=True,
        max_words=10,
        fires=[
            "Del",
            "Del artiklen",
            "Del på Facebook",
            "Kopiér link",
            "Link kopieret",
            "Gem på læseliste",
            "Send til en ven",
            "Udskriv",
        ],
        stays=["Del artiklerne i tre bunker, sagde læreren.", "Del dejen i otte stykker."],
    ),
    drop(
        "share_prompt",
        reason="nav.share",
        pattern=r"^(?:del|spred) (?:gerne )?(?:denne |den |artiklen|teksten|nyheden|indlægget|siden|historien"
        r"|budskabet)(?:artikel|historie|tekst)?\b[^.!?]{0,60}(?:venner|følgere|sociale medier|facebook|twitter"
        r"|netværk|andre|nogen)\b[^.!?]{0,30}[.!]?$|^(?:kunne du lide|syntes du om|var du glad for) (?:artiklen"
        r"|teksten|indlægget|denne)[^.!?]{0,40}\? (?:så )?(?:del|spred|like)",
        max_words=30,
        fires=["Del gerne artiklen med dine venner!", "Kunne du lide artiklen? Så del den med andre."],
        stays=["Del kagen med dine venner, når den er kølet af.", "Spred græsfrøene jævnt ud over pladsen."],
    ),
    drop(
        "follow_us",
        reason="nav.follow",
        pattern=rf"^(?:(?:du kan (?:også )?|husk at )?(?:følg|følge|find|finde|like|synes godt om)) (?:gerne "
        rf"|også )?(?:os"
        rf"|mig|\S+(?: \S+){{0,3}}?|redaktionen|forfatteren|vores)(?: også| gerne)? (?:på|via"
        rf"|i) (?:vores )?(?:sociale (?:medier|kanaler)|{SITE}(?:(?:,| og| &| samt) {SITE}){{0,5}})(?:[:!.]| her"
        rf"| @\S+| for (?:flere|mere|at)[^.!?]{{0,60}}[.!]?|, [^.!?]{{0,50}}[.!]?)?$",
        max_words=25,
        fires=["Følg os på Facebook!", "Find Havnebladet på Facebook og Instagram", "Følg Karin Holm på X"],
        stays=[
            "Følg udviklingen på X, hvor forskerne lægger data ud, er Karins råd til læserne.",
            "Hvis man følger borgmesteren på Facebook, ved man, at han går tur.",
        ],
    ),
    drop(
        "follow_button",
        reason="nav.follow",
        pattern=r"følg(?: os| emnet| skribenten| forfatteren| journalisten| artiklen| serien| \+)?|følger"
        r"|følg ikke længere|stop med at følge|du følger nu [^.!?]{2,40}|følg (?:os"
        r"|mig)(?: på)?(?: sociale medier)?|(?:vores )?sociale medier",
        whole=True,
        max_words=8,
        fires=["Følg", "Følg os", "Følg emnet", "Sociale medier"],
        stays=["Følg os ud i skoven, lød det fra guiden.", "Følger man stien mod øst, når man kysten."],
    ),
    cut_tail(
        "comments_heading",
        reason="comment.prompt",
        pattern=r"(?:kommentarer|kommentarer til (?:artiklen|indlægget)|læserkommentarer"
        r"|læsernes kommentarer) ?\(?\d*\)?"
        r"|\d+ kommentar(?:er)?(?: til [^.!?]{2,80})?|(?:skriv|tilføj|giv|efterlad) (?:en "
        r"|din )?kommentar(?: annuller svar)?|(?:skriv|efterlad) et svar(?: annuller svar)?|diskut[ée]r artiklen"
        r"|debat \(\d+\)",
        fires=[
            "Kommentarer (12)\nLars\nSkønt, at nogen siger det til sidst.",
            "Skriv en kommentar\nGodt skrevet, Karin!",
        ],
        stays=[
            "Kommentarer fra oppositionen lod ikke vente på sig.",
            "Skriv en kommentar til pressen, lød ordren fra ministeren.",
        ],
    ),
    drop(
        "comment_prompt",
        reason="comment.prompt",
        pattern=r"^(?:hvad (?:synes|mener|tror|siger) du\?|(?:er du enig|har du (?:en mening"
        r"|en holdning))\?? ?)[^.!?]{0,80}(?:kommentarfeltet|kommentar\w*|debatt[ée]r|skriv (?:til|et)|deltag|stem"
        r"|læserbrev)|^(?:debatt[ée]r|diskut[ée]r|kommenter|kommentér|skriv din mening|sig din mening"
        r"|deltag)\b[^.!?]{0,50}(?:kommentarfeltet|i kommentarerne|artiklen|her|nedenfor|debatten)\b"
        r"|^(?:kommentarfeltet|kommentarsporet|kommentarfunktionen|muligheden for at kommentere|debatten) (?:er"
        r"|har) (?:nu |midlertidigt )?(?:lukket|slukket|deaktiveret|åbent?|afsluttet)|^(?:vis|læs|skjul|se"
        r"|gå til) (?:alle )?(?:\d+ )?kommentarer(?:ne)?(?: \(\d+\))?$|^(?:kommentér|kommenter|svar"
        r"|anmeld(?: kommentar(?:en)?)?)(?: (?:her|artiklen|nu))?[.!]?$"
        r"|log ind for at (?:kommentere|deltage|skrive)|du skal (?:være logget ind|logge ind"
        r"|være abonnent) for at (?:kommentere|deltage|skrive)|e-?mailadresse(?:n)? (?:vil ikke blive publiceret"
        r"|bliver ikke offentliggjort)",
        max_words=40,
        fires=[
            "Hvad synes du? Skriv en linje i kommentarfeltet!",
            "Kommentarsporet er lukket.",
            "Vis kommentarer (14)",
            "Du skal være logget ind for at kommentere.",
        ],
        stays=[
            "Hvad mener du? Spørgsmålet blev stillet til hundrede aarhusianere på torvet.",
            "Kommenter ikke andres kroppe, er rådet fra sundhedsplejersken.",
        ],
    ),
    drop(
        "report_error",
        reason="meta.feedback",
        pattern=r"^(?:rapport[ée]r|anmeld|meld|ret|gør opmærksom på|indberet)(?: os)?(?: om)? (?:en |eventuelle "
        r"|sproglige |faktuelle )?(?:fejl(?:en)?|faktafejl|stavefejl|slåfejl|sprogfejl)\b[^.!?]{0,50}[.!]?$"
        r"|^(?:har du (?:fundet|opdaget|set)|fandt du|ser du|opdaget|fundet|er der) (?:en )?(?:fejl|faktafejl"
        r"|stavefejl|sprogfejl)(?: (?:i|på|her)\b[^.!?]{0,12}(?:artikel|artiklen|tekst|teksten|her|siden"
        r"|historien))?\?|^fejl i artiklen\?"
        r"|^(?:var|hjalp) (?:artiklen|indholdet|denne) [^.!?]{0,30}(?:hjælp\w*|interessant|brugbar)\w*\?$"
        r"|bedøm artiklen",
        max_words=40,
        fires=[
            "Rapportér fejl",
            "Har du fundet en fejl i artiklen? Skriv til redaktionen.",
            "Fejl i artiklen? Giv os et praj.",
        ],
        stays=[
            "Anmeld fejlparkerede cykler til kommunen, lyder det fra politikeren.",
            "Er der en fejl på bilen? Så gælder garantien i tre år.",
        ],
    ),
    drop(
        "send_tips",
        reason="meta.feedback",
        pattern=r"^(?:har du (?:et |noget |en |nyheds)?(?:\w+ )?(?:tip|tips|historie|nyhed|oplysninger|viden|billeder)"
        r"|tip (?:os|redaktionen|\S+(?: \S+)?)|ved du (?:mere|noget)|ligger du inde med|kender du til|vil du tippe"
        r"|har du set noget)\b[^.!?]{0,80}[?!.:,]? ?[^.!?]{0,40}"
        r"(?:kontakt (?:os|mig|redaktionen|journalisten|vores)|skriv (?:til (?:os|mig|redaktionen)|en mail)"
        r"|mail (?:til )?(?:os|mig)|tip (?:os|redaktionen|mig)|ring til os|hører vi gerne|vil vi gerne høre"
        r"|send (?:en |den |det |os )|\S+@\S+)",
        max_words=45,
        fires=[
            "Har du et tip til historien? Skriv til redaktionen på nyheder@example.dk.",
            "Ved du mere? Kontakt os på telefon 12 34 56 78.",
            "Tip os: mail til os på tip@example.dk",
        ],
        stays=[
            "Har du oplysninger om drabet, skal du ringe til politiet på 114.",
            "Ved du mere, end du tør sige? Sådan spurgte anklageren vidnet tre gange.",
        ],
    ),
    drop(
        "write_to_the_newsroom",
        reason="meta.feedback",
        pattern=r"^(?:send|mail|indsend)(?: gerne)? (?:dit|din|et|en) (?:debatindlæg|læserbrev|indlæg|kronik|svar"
        r"|bidrag"
        r"|kommentar|spørgsmål|historie)\b[^.!?]{0,40}(?:til |: ?|på )(?:\S+@\S+|os|redaktionen|debat)|^(?:vil du"
        r"|har du|kommentarer til|ris eller ros|spørgsmål til)\b[^.!?]{0,60}(?:svare|skrive|deltage|debattere"
        r"|læserbrev|debatindlæg|kommentar\w*|ris eller ros|spørgsmål|oplevet|artiklen"
        r"|lignende)\b[^.!?]{0,40}\? ?(?:så )?(?:mail|skriv|send|kontakt|deltag)\b"
        r"|^vi vil (?:meget )?gerne høre (?:fra|om) di[gn]\b|^(?:vær med i|deltag i) debatten\b[^.!?]{0,40}[.!]?$",
        max_words=35,
        fires=[
            "Send dit debatindlæg til debat@example.dk",
            "Kommentarer til artiklen? Skriv til debat@example.dk",
            "Har du oplevet noget lignende? Skriv til os på tip@example.dk",
        ],
        stays=[
            "Send din ansøgning til kommunen senest fredag, minder sagsbehandleren om.",
            "Har du spørgsmål om støtten? Ring til kommunen, råder hun.",
        ],
    ),
    drop(
        "tips_button",
        reason="meta.feedback",
        pattern=r"tip (?:os|redaktionen|mig|\S+bladet|\S+posten)(?: (?:her|anonymt))?|(?:send"
        r"|giv) (?:os )?(?:et )?(?:nyheds)?tip|nyhedstip|kontakt (?:redaktionen|journalisten|os|skribenten)"
        r"|send (?:et )?(?:læserbrev|debatindlæg)|skriv (?:et )?(?:læserbrev|debatindlæg)|giv feedback"
        r"|giv os (?:et praj|feedback)",
        whole=True,
        max_words=6,
        where=OUTSIDE,
        fires=["Tip os", "Tip redaktionen", "Send et læserbrev"],
        stays=["Kontakt os gerne, hilser rektoren i brevet til forældrene.", "Skriv et læserbrev hver uge, lød rådet."],
    ),
    drop(
        "preferred_source",
        reason="nav.follow",
        max_words=18,
        pattern=r"^\W{0,3}(?:tilføj|vælg|gør)\b[^.!?\"]{2,50}(?:foretruk[kn]en|foretrukne|favorit)\w* ?kild\w*[^.!?\"]{0,20}$",
        fires=["Tilføj os som foretrukken kilde på Google"],
        stays=["Tilføj vand, og rør rundt."],
    ),
    drop(
        "gift_article",
        reason="nav.share",
        whole=True,
        max_words=6,
        pattern=r"(?:del|giv|send) (?:denne )?artikl?en (?:som gave|i gave|væk)|giv (?:en |denne )artikel(?: (?:væk|i gave))?",
        fires=["Del artiklen som gave", "Giv artiklen væk"],
        stays=["Giv artiklen en chance"],
    ),
    drop(
        "tip_for_newsroom",
        reason="meta.feedback",
        max_words=20,
        pattern=r"^har du (?:et )?(?:(?:godt|gode) )?(?:tips?|historie|nyhed)(?: til (?:redaktionen|os|avisen|en historie))?\?(?: (?:skriv|ring|send|kontakt|mail|tip)\b.{0,50}(?:\bos\b|redaktion|\S+@\S+).{0,30})?$",
        fires=["Har du et tip til redaktionen?", "Har du et godt tip? Ring til os."],
        stays=["Har du et tip til, hvordan man steger fisk?, spurgte hun."],
    ),
]
