"""Norwegian sharing, following, comments and feedback."""

from cleaner.rule import OUTSIDE, cut_tail, drop

SITE = (
    r"(?:facebook|twitter|x|instagram|linkedin|whatsapp|messenger|bluesky|threads|tiktok|youtube|telegram"
    r"|snapchat|pinterest|sms|e-post|epost|e-mail|mail|google news|rss)"
)

RULES = [
    drop(
        "share_button",
        reason="nav.share",
        pattern=rf"(?:del|tweet|tips|mail|send|lagre|lik|skriv ut|kopier|anbefal)(?: (?:denne |hele |artikkelen"
        rf"|artikkel"
        rf"|saken|saka|teksten|nyheten|siden|innlegget|lenke(?:n)?|lenka|lenkje|link(?:en)?|innslaget|oppskriften"
        rf"|bildet|episoden|(?:til )?en venn|videre|med (?:andre|en venn|venner|dine venner)"
        rf"|(?:på|via|til|med|i|som) {SITE}(?:(?:,| og| eller) {SITE}){{0,4}}|{SITE}|del)){{1,4}}|del|del:|del på"
        rf"|skriv ut|lagre|lagret|kopier|tweet|lenke(?:n)? (?:er )?kopiert(?: til utklippstavlen)?|\d+ delinger"
        rf"|delinger|gi (?:bort )?(?:saken|artikkelen)(?: i gave)?|les senere|lagre til senere"
        rf"|(?:del (?:saken|artikkelen) ?|del ?|lagre ?|kopier lenke ?|skriv ut ?|følg ?|kommentar(?:er)? ?){{2,6}}"
        rf"|del (?:på )?{SITE}(?: del (?:på )?{SITE}){{1,5}}|legg til i (?:leselisten?|favoritter|min liste)",
        whole=True,
        max_words=10,
        fires=[
            "Del",
            "Del saken",
            "Del på Facebook",
            "Kopier lenke",
            "Lenken er kopiert",
            "Lagre artikkelen",
            "Send til en venn",
            "Skriv ut",
        ],
        stays=["Del artiklene i tre bunker, sa læreren.", "Del deigen i åtte biter."],
    ),
    drop(
        "share_prompt",
        reason="nav.share",
        pattern=r"^(?:del|spre) (?:gjerne )?(?:denne |den |artikkelen|saken|teksten|nyheten|innlegget|siden|historien"
        r"|budskapet)(?:artikkelen|saken|teksten)?\b[^.!?]{0,60}(?:venner|følgere|sosiale medier|facebook|twitter"
        r"|nettverk|andre|noen)\b[^.!?]{0,30}[.!]?$|^(?:likte du|syntes du) (?:artikkelen|saken|teksten|innlegget"
        r"|denne)[^.!?]{0,40}\? (?:så |da )?(?:del|spre|lik)",
        max_words=30,
        fires=["Del gjerne saken med vennene og andre!", "Likte du artikkelen? Del den med andre."],
        stays=["Del kaken med vennene dine når den er avkjølt.", "Spre gressfrøene jevnt utover plenen."],
    ),
    drop(
        "follow_us",
        reason="nav.follow",
        pattern=rf"^(?:(?:du kan (?:også )?|husk å )?(?:følg|følge|finn|finne|lik|like)) (?:gjerne |også )?(?:oss|meg"
        rf"|\S+(?: \S+){{0,3}}?|redaksjonen|forfatteren|våre?)(?: også| gjerne)? (?:på|via"
        rf"|i) (?:våre )?(?:sosiale (?:medier|kanaler)|{SITE}(?:(?:,| og| &| samt) {SITE}){{0,5}})(?:[:!.]| her"
        rf"| @\S+| for (?:flere|mer|å)[^.!?]{{0,60}}[.!]?|, [^.!?]{{0,50}}[.!]?)?$",
        max_words=25,
        fires=["Følg oss på Facebook!", "Finn Fjellposten på Facebook og Instagram", "Følg Karin Holm på X"],
        stays=[
            "Følg utviklingen på X, hvor forskerne legger ut data, er Karins råd til leserne.",
            "Den som følger statsministeren på Instagram, vet at han går på ski.",
        ],
    ),
    drop(
        "follow_button",
        reason="nav.follow",
        pattern=r"følg(?: oss| emnet| skribenten| forfatteren| journalisten| saken| serien| \+)?|følger|slutt å følge"
        r"|ikke følg lenger|du følger nå [^.!?]{2,40}|følg (?:oss|meg)(?: på)?(?: sosiale medier)?"
        r"|(?:våre )?sosiale medier",
        whole=True,
        max_words=8,
        fires=["Følg", "Følg oss", "Følg saken", "Sosiale medier"],
        stays=["Følg oss ut i skogen, sa guiden.", "Følger man stien mot øst, når man kysten."],
    ),
    cut_tail(
        "comments_heading",
        reason="comment.prompt",
        pattern=r"(?:kommentarer|kommentarer til (?:artikkelen|saken|innlegget)|leserkommentarer"
        r"|lesernes kommentarer) ?\(?\d*\)?|\d+ kommentar(?:er)?(?: til [^.!?]{2,80})?|(?:skriv|legg (?:til|igjen"
        r"|inn)) (?:en |din )?kommentar(?: avbryt svar)?|(?:legg igjen|skriv) et svar(?: avbryt svar)?"
        r"|debatt \(\d+\)",
        fires=["Kommentarer (12)\nKari\nEndelig noen som sier det.", "Legg igjen en kommentar\nGodt skrevet, Karin!"],
        stays=[
            "Kommentarer fra opposisjonen lot ikke vente på seg.",
            "Skriv en kommentar til pressen, var ordren fra ministeren.",
        ],
    ),
    drop(
        "comment_prompt",
        reason="comment.prompt",
        pattern=r"^(?:hva (?:synes|mener|tror|sier) du\?|kva meiner du\?|(?:er du enig|har du (?:en mening"
        r"|synspunkter))\?? ?)[^.!?]{0,80}(?:kommentarfeltet|kommenter\w*|debatt[ée]r|diskuter|skriv (?:til|et)"
        r"|delta|stem|leserinnlegg|leserbrev|si din mening)|^(?:debatter|diskuter|kommenter|skriv din mening"
        r"|si din mening|si hva du mener|delta)\b[^.!?]{0,50}(?:kommentarfeltet|i kommentarene|artikkelen|saken"
        r"|her|nedenfor|debatten)\b"
        r"|^(?:kommentarfeltet|kommentarfunksjonen|muligheten til å kommentere|debatten) (?:er|har) (?:nå "
        r"|midlertidig )?(?:stengt|lukket|deaktivert|åpent?|avsluttet)|^(?:vis|les|skjul|se"
        r"|gå til) (?:alle )?(?:\d+ )?kommentarer?(?:ene)?(?: \(\d+\))?$|^(?:kommenter|svar"
        r"|rapporter(?: kommentar(?:en)?)?)(?: (?:her|saken|nå))?[.!]?$|logg inn for å (?:kommentere|delta|skrive)"
        r"|du må (?:være logget inn|logge inn) for å (?:kommentere|delta|skrive)"
        r"|e-?postadresse(?:n)? (?:vil ikke bli publisert|blir ikke publisert)",
        max_words=40,
        fires=[
            "Hva synes du? Skriv til oss i kommentarfeltet!",
            "Kommentarfeltet er stengt.",
            "Vis kommentarer (14)",
            "Du må være logget inn for å kommentere.",
        ],
        stays=[
            "Hva mener du? Spørsmålet ble stilt til hundre bergensere på torget.",
            "Kommenter ikke andres kropper, er rådet fra helsesykepleieren.",
        ],
    ),
    drop(
        "report_error",
        reason="meta.feedback",
        pattern=r"^(?:rapporter|meld(?: fra)?|varsle|rett|si fra|gi beskjed)(?: oss)?(?: om)? (?:en |eventuelle "
        r"|skrive- eller |faktiske )?(?:feil(?:en)?|faktafeil|skrivefeil|trykkfeil"
        r"|språkfeil)\b(?! ?park)[^.!?]{0,50}[.!]?$|^(?:har du (?:funnet|oppdaget|sett)|fant du|ser du|oppdaget"
        r"|funnet|er det) (?:en |ein )?(?:feil|faktafeil|skrivefeil|språkfeil)(?: (?:i|på"
        r"|her)\b[^.!?]{0,14}(?:artikkelen|artikkel|saken|teksten|tekst|her|siden))?\?|^feil i (?:artikkelen|saken"
        r"|teksten)\?|^(?:var|hjalp) (?:artikkelen|saken|innholdet|denne) [^.!?]{0,30}(?:hjelp\w*|interessant"
        r"|nyttig)\w*\?$",
        max_words=40,
        fires=[
            "Rapporter feil",
            "Har du funnet en feil i artikkelen? Skriv til redaksjonen.",
            "Meld fra om feil i saken",
        ],
        stays=[
            "Rapporter feilparkerte sykler til kommunen, ber politikeren.",
            "Er det en feil på bilen? Da gjelder garantien i tre år.",
        ],
    ),
    drop(
        "send_tips",
        reason="meta.feedback",
        pattern=r"^(?:har du (?:et |noe |en |eit |nyhets)?(?:\w+ )?(?:tips|historie|nyhet|opplysninger|innspill"
        r"|bilder)"
        r"|tips (?:oss|redaksjonen|meg|\S+(?: \S+)?)|vet du (?:mer|noe)|veit du (?:mer|noko)|sitter du på"
        r"|kjenner du til|vil du tipse|har du sett noe)\b[^.!?]{0,80}[?!.:,]? ?[^.!?]{0,40}(?:kontakt (?:oss|meg"
        r"|redaksjonen|journalisten|vår)|ta kontakt|skriv (?:til (?:oss|meg|redaksjonen)|en e-post)|send (?:oss"
        r"|meg|en|til|sms|mms|tips)|tips (?:oss|redaksjonen|meg)|ring (?:oss|til oss)|hører vi gjerne"
        r"|vil vi gjerne høre|\S+@\S+)(?!.{0,20}politiet)",
        max_words=45,
        fires=[
            "Har du tips om saken? Skriv til redaksjonen på nyheter@example.no.",
            "Vet du mer? Kontakt oss på telefon 12 34 56 78.",
            "Tips oss: send en e-post til tips@example.no",
        ],
        stays=[
            "Har du opplysninger om drapet, skal du ringe politiet på 112.",
            "Vet du mer enn du tør si? Slik spurte aktor vitnet tre ganger.",
        ],
    ),
    drop(
        "write_to_the_newsroom",
        reason="meta.feedback",
        pattern=r"^(?:send|mail)(?: gjerne)?(?: inn| oss)? (?:ditt|din|et|en|eit) (?:debattinnlegg|leserbrev"
        r"|leserinnlegg"
        r"|innlegg|kronikk|svar|bidrag|kommentar|spørsmål|historie)\b[^.!?]{0,40}(?:til |: ?|på )(?:\S+@\S+|oss"
        r"|redaksjonen|debatt)|^(?:vil du|har du|kommentarer til|ris eller ros)\b[^.!?]{0,60}(?:svare|skrive|delta"
        r"|diskutere|debattere|leserbrev|debattinnlegg|innspill|mening|ris eller ros|spørsmål|opplevd|saken"
        r"|lignende)\b[^.!?]{0,40}\? ?(?:da |så )?(?:mail|skriv|send|kontakt|delta|kommenter)\b|^vi vil (?:gjerne"
        r"|veldig gjerne) høre (?:fra|om) di?[etng]{1,2}\b|^(?:vi retter feil|si fra om du finner feil)\b"
        r"|^tips oss\b[^.!?]{0,60}[.!]?$",
        max_words=35,
        fires=[
            "Send inn ditt leserinnlegg til debatt@example.no",
            "Vil du diskutere denne saken? Kommenter her",
            "Tips oss hvis du har innspill til saken",
        ],
        stays=[
            "Send din søknad til kommunen innen fredag, minner saksbehandleren om.",
            "Har du spørsmål om støtten? Ring kommunen, råder hun.",
        ],
    ),
    drop(
        "tips_button",
        reason="meta.feedback",
        pattern=r"tips (?:oss|meg|redaksjonen|\S+bladet|\S+posten|\S+avisa)(?: (?:her|anonymt))?|(?:send"
        r"|gi) (?:oss )?(?:et |inn )?(?:nyhets)?tips|nyhetstips|kontakt (?:redaksjonen|journalisten|oss"
        r"|skribenten)|send (?:inn )?(?:et )?(?:leserbrev|leserinnlegg|debattinnlegg)|skriv (?:et )?(?:leserbrev"
        r"|debattinnlegg)|gi (?:oss )?tilbakemelding",
        whole=True,
        max_words=6,
        where=OUTSIDE,
        fires=["Tips oss", "Tips redaksjonen", "Send inn et leserinnlegg"],
        stays=[
            "Kontakt oss gjerne, hilser rektoren i brevet til foreldrene.",
            "Skriv et leserbrev hver uke, var rådet.",
        ],
    ),
    drop(
        "preferred_source",
        reason="nav.follow",
        max_words=18,
        pattern=r"^\W{0,3}(?:legg til|velg|gjør)\b[^.!?\"]{2,50}(?:foretruk[kn]e[tn]|foretrukne|favoritt|føretrekt)\w* ?kild\w*[^.!?\"]{0,20}$|^\W{0,3}følg oss (?:på|via|i) google (?:nyheter|news)\W{0,3}$",
        fires=["Legg til oss som foretrukket kilde på Google", "Følg oss på Google Nyheter"],
        stays=["Legg til vann og rør om."],
    ),
    drop(
        "gift_article",
        reason="nav.share",
        whole=True,
        max_words=6,
        pattern=r"(?:gi|del|send) (?:bort )?(?:denne )?(?:artikkelen|saken)(?: (?:i|som) gave| bort)|gi bort (?:denne )?(?:artikkelen|saken)",
        fires=["Gi bort denne artikkelen", "Del saken som gave"],
        stays=["Gi bort denne gaven"],
    ),
    drop(
        "log_in_to_comment",
        reason="comment.prompt",
        max_words=14,
        pattern=r"^(?:du må (?:være (?:inn|på)logg\w+|logge inn|registrere deg) (?:for å|før du kan) (?:\S+ ){0,2}(?:kommentere|delta|skrive)\b[^.!?]{0,30}|ingen kommentarer(?: ennå| enno| enda)?)[.!]?$",
        fires=["Du må være innlogget for å kommentere", "Ingen kommentarer ennå"],
        stays=["Du må logge inn for å se karakterene, sier rektor."],
    ),
]
