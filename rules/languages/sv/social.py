"""Swedish sharing, following, comments and feedback."""

from cleaner.rule import OUTSIDE, cut_tail, drop

SITE = (
    r"(?:facebook|twitter|x|instagram|linkedin|whatsapp|messenger|bluesky|threads|tiktok|youtube|telegram"
    r"|snapchat|pinterest|sms|e-post|epost|e-mail|mejl|mail|google news|rss)"
)

RULES = [
    drop(
        "share_button",
        reason="nav.share",
        pattern=rf"(?:dela|tweeta|twittra|tipsa|mejla|maila|e-posta|skicka|spara|gilla|bokmärk|skriv ut|pinna"
        rf"|lyssna|kopiera)"
        rf"(?: (?:den här |denna |hela |artikeln?|artikel|texten|nyheten|sidan|inlägget|länk(?:en)?|inslaget"
        rf"|receptet|bilden|avsnittet|en vän|vidare|oss|med (?:andra|en vän|vänner|dina vänner)|ut"
        rf"|(?:på|via|till|med|i) {SITE}(?:(?:,| och| eller) {SITE}){{0,4}}|som e-post|i mejl|{SITE})){{1,4}}"
        rf"|dela|tweeta|mejla|maila|skriv ut|spara|sparad|gilla|dela:|dela på|kopierad?|utskrift"
        rf"|länk(?:en)? (?:är |har )?kopierat?s?d?(?: till urklipp)?|kopiera länk(?:en)?|delning(?:ar)?|\d+ delningar"
        rf"|(?:ge bort|skänk) artikeln?|läs senare|spara (?:till|och läs) senare"
        rf"|(?:dela artikeln ?|dela ?|spara ?|kopiera länk ?|mejla ?|skriv ut ?|följ ?|kommentera ?){{2,6}}"
        rf"|tipsa en vän|dela (?:på )?{SITE}(?: dela (?:på )?{SITE}){{1,5}}|lägg till i (?:läslista|favoriter"
        rf"|min lista)",
        whole=True,
        max_words=10,
        fires=[
            "Dela",
            "Dela artikeln",
            "Dela på Facebook",
            "Kopiera länk",
            "Länk kopierad",
            "Spara artikel",
            "Dela via e-post",
        ],
        stays=["Dela artiklarna i tre högar, uppmanade läraren.", "Dela degen i åtta bitar."],
    ),
    drop(
        "share_prompt",
        reason="nav.share",
        pattern=r"^(?:dela|sprid|tipsa) (?:gärna )?(?:(?:den här |denna )?(?:artikel|artikeln|texten|texten|nyheten"
        r"|inlägget|sidan)|vidare)\b[^.!?]{0,60}"
        r"(?:vänner|följare|sociala medier|facebook|twitter|nätverk|andra|någon)\b[^.!?]{0,30}[.!]?$"
        r"|^(?:gillade du|tyckte du om|uppskattade du) (?:artikeln|texten|inlägget|den här)[^.!?]{0,40}\? (?:dela"
        r"|sprid|tipsa|gilla)",
        max_words=30,
        fires=["Dela gärna artikeln med dina vänner!", "Gillade du texten? Dela den gärna vidare."],
        stays=["Dela kakan med dina vänner när den svalnat.", "Sprid gräsfröna jämnt över ytan."],
    ),
    drop(
        "follow_us",
        reason="nav.follow",
        pattern=rf"^(?:(?:du kan (?:också |även )?|glöm inte att )?(?:följ|följa|gilla|hitta|hittar|joina"
        rf"|gå med i)) (?:gärna |också |även )?(?:oss|mig|\S+(?: \S+){{0,3}}?|redaktionen|författaren|vår(?:t|a)?)"
        rf"(?: också| även| gärna)? (?:på|via|i) (?:våra |vår |vårt )?(?:sociala (?:medier|kanaler)|{SITE}(?:(?:,"
        rf"| och| &| samt) {SITE}){{0,5}})(?:[:!.]| här| @\S+| för (?:fler|mer|att)[^.!?]{{0,60}}[.!]?"
        rf"|, [^.!?]{{0,50}}[.!]?)?$",
        max_words=25,
        fires=["Följ oss på Facebook!", "Gilla Mälarposten på Facebook och Instagram", "Följ Karin Holm på X"],
        stays=[
            "Följ varje steg i utvecklingen på X, där forskarna lägger ut data, är Karins råd till läsarna.",
            "Den som följer partiledaren på Instagram vet att han badar i februari.",
        ],
    ),
    drop(
        "follow_button",
        reason="nav.follow",
        pattern=r"följ(?: oss| ämnet| skribenten| författaren| reportern| artikeln| serien| \+)?|följer"
        r"|sluta följ(?:a)?"
        r"|avfölj|du följer nu [^.!?]{2,40}|följ (?:oss|mig)(?: på)?(?: sociala medier)?|(?:våra )?sociala medier"
        r"|följ (?:och|för att) få [^.!?]{3,60}",
        whole=True,
        max_words=10,
        fires=["Följ", "Följ oss", "Följ ämnet", "Sociala medier"],
        stays=["Följ oss ut i skogen, hälsade guiden.", "Sluta följa strömmen, uppmanar författaren."],
    ),
    cut_tail(
        "comments_heading",
        reason="comment.prompt",
        pattern=r"(?:kommentarer|kommentarer till (?:artikeln|inlägget)|läsarkommentarer"
        r"|läsarnas kommentarer) ?\(?\d*\)?"
        r"|\d+ kommentar(?:er)?(?: (?:till|på) [^.!?]{2,80})?"
        r"|(?:skriv|lämna|lägg till) (?:en |din )?kommentar(?: avbryt svar)?|lämna ett svar(?: avbryt svar)?"
        r"|diskutera (?:artikeln|inlägget)|diskussion \(\d+\)",
        fires=[
            "Kommentarer (12)\nEva\nSkönt att någon säger det till slut.",
            "Lämna en kommentar\nBra skrivet, Karin!",
        ],
        stays=[
            "Kommentarer från oppositionen lät inte vänta på sig.",
            "Lämna en kommentar åt pressen var det sista han ville.",
        ],
    ),
    drop(
        "comment_prompt",
        reason="comment.prompt",
        pattern=r"^(?:vad (?:tycker|tror|säger|anser) du\?|(?:håller du med|har du (?:synpunkter"
        r"|åsikter))\?? ?)[^.!?]{0,80}(?:kommentarsfältet|kommentera|kommentarerna|diskutera|tyck till"
        r"|skriv en kommentar|rösta|mejla|insändare)"
        r"|^(?:tyck till|diskutera|kommentera|skriv din åsikt|säg din mening"
        r"|berätta)\b[^.!?]{0,50}(?:kommentarsfältet|i kommentarerna|artikeln|här|nedan)\b"
        r"|^(?:kommentarsfältet|kommenteringen|kommentarsfunktionen|möjligheten att kommentera) (?:är|har) (?:nu "
        r"|tillfälligt )?(?:stängt?|stängts?|avstängd|avslutad|öppen|öppet)"
        r"|^(?:visa|läs|dölj|se|gå till) (?:alla )?(?:\d+ )?kommentarer(?:na)?(?: \(\d+\))?$|^(?:kommentera"
        r"|tyck till|säg din mening|svara|anmäl(?: kommentar(?:en)?)?)(?: (?:här|artikeln|nu))?[.!]?$"
        r"|logga in för att (?:kommentera|delta|skriva)|du måste (?:vara inloggad|logga in) för att (?:kommentera"
        r"|publicera en kommentar|skriva)"
        r"|e-postadress(?:en)? (?:kommer inte publiceras|publiceras inte)",
        max_words=40,
        fires=[
            "Vad tycker du? Skriv en rad i kommentarsfältet!",
            "Kommentarsfältet är stängt.",
            "Visa kommentarer (14)",
            "Du måste logga in för att kommentera.",
        ],
        stays=[
            "Vad tycker du? Frågan ställdes till hundra göteborgare på torget.",
            "Kommentera inte andras kroppar, är rådet från skolsköterskan.",
        ],
    ),
    drop(
        "report_error",
        reason="meta.feedback",
        pattern=r"^(?:rapportera|anmäl|tipsa om|meddela|rätta)(?: oss om)? (?:ett |eventuella |text- och |text och "
        r"|fakta- och )?(?:fel(?:et|aktigheter)?|faktafel|skrivfel|textfel|språkfel)\b[^.!?]{0,50}[.!]?$"
        r"|^(?:har du (?:hittat|upptäckt|sett|märkt)|hittade du|ser du|upptäckt|hittat|såg du"
        r"|är något)\b[^.!?]{0,20}(?:ett |något )?(?:fel\b|faktafel|skrivfel|felaktighet)[^.!?]{0,30}(?:artikel"
        r"|text|hört?|här|fakta|sidan)?\w*\?"
        r"|^anmäl (?:till|artikeln till) (?:medieombudsmannen|mo|granskningsnämnden)\b|^(?:var"
        r"|hjälpte) (?:artikeln|innehållet|den här) [^.!?]{0,30}(?:hjälp|intressant|användbar)\w*\?$"
        r"|betygsätt artikeln",
        max_words=40,
        fires=[
            "Rapportera fel",
            "Anmäl text- och faktafel",
            "Har du hittat ett fel i artikeln? Hör av dig till redaktionen.",
        ],
        stays=[
            "Rapportera felparkerade cyklar till kommunen, uppmanar politikern.",
            "Är det fel på bilen? Då gäller garantin i tre år.",
        ],
    ),
    drop(
        "send_tips",
        reason="meta.feedback",
        pattern=r"^(?:har du (?:ett |något |en |nyhets)?(?:\w+ )?tips|tipsa (?:oss|redaktionen|\S+(?: \S+)?)"
        r"|vet du (?:mer"
        r"|något)|sitter du på|känner du till|vill du tipsa|har du (?:bilder|sett något|en historia))\b"
        r"[^.!?]{0,80}[?!.:]? ?[^.!?]{0,40}(?:kontakta (?:oss|mig|redaktionen|reportern|vår)|mejla|maila"
        r"|hör av dig (?:till (?:oss|mig|redaktionen)|här)|tipsa (?:oss|redaktionen|mig|gärna)|ring oss"
        r"|skriv till (?:oss|mig)|\S+@\S+|skicka (?:sms|mms|in))",
        max_words=45,
        fires=[
            "Har du tips om det här? Mejla reportern på nyheter@example.se.",
            "Vet du mer? Kontakta redaktionen på telefon 0123-456 78.",
            "Tipsa oss: mejla tips@example.se",
        ],
        stays=[
            "Har du tips om mordet uppmanas du att ringa polisen på 114 14.",
            "Vet du mer än du vågar säga? Så frågade åklagaren vittnet tre gånger.",
        ],
    ),
    drop(
        "write_to_the_newsroom",
        reason="meta.feedback",
        pattern=r"^(?:skicka|mejla|maila)(?: in)? (?:gärna )?(?:din|ditt|en|ett) (?:insändare|debattartikel"
        r"|debattinlägg"
        r"|text|replik|svar|bidrag|kommentar|fråga)\b[^.!?]{0,40}(?:till |: ?)(?:\S+@\S+|oss|redaktionen|debatt)"
        r"|^(?:vill du|har du)\b[^.!?]{0,60}(?:svara|skriva|tycka|debattera|insändare|debattartikel|replik"
        r"|synpunkter|frågor|ris eller ros|upplevt)\b[^.!?]{0,40}\? ?(?:mejla|maila|skriv|skicka|hör av dig"
        r"|kontakta|tyck till)\b|^ge (?:oss )?feedback\b[^.!?]{0,40}$|^vi vill (?:gärna )?höra (?:av|från) dig\b",
        max_words=35,
        fires=[
            "Skicka in din insändare till insandare@example.se",
            "Vill du svara på debattartikeln? Mejla debatt@example.se",
            "Vi vill gärna höra från dig! Skriv till redaktionen.",
        ],
        stays=[
            "Skicka in din ansökan till kommunen senast fredag, påminner handläggaren.",
            "Har du frågor om bidraget? Ring kommunen, råder hon.",
        ],
    ),
    drop(
        "tips_button",
        reason="meta.feedback",
        pattern=r"tipsa (?:oss|redaktionen|mig|\S+bladet|\S+posten)(?: (?:här|anonymt|om nyheter))?|(?:skicka"
        r"|lämna) (?:ett |in )?(?:nyhets)?tips|nyhetstips|kontakta (?:redaktionen|reportern|oss|skribenten)"
        r"|skicka in (?:en |din )?(?:insändare|debattartikel)"
        r"|skriv (?:en )?insändare|mejla (?:reportern|redaktionen|mig)|ge feedback|lämna synpunkter",
        whole=True,
        max_words=6,
        where=OUTSIDE,
        fires=["Tipsa oss", "Tipsa Uddabladet", "Skicka in din insändare"],
        stays=[
            "Kontakta oss gärna, hälsar rektorn i brevet till föräldrarna.",
            "Skriv insändare varje vecka, lydde rådet.",
        ],
    ),
    drop(
        "preferred_source",
        reason="nav.follow",
        max_words=18,
        pattern=r"^\W{0,3}(?:lägg till|välj|gör|ange)\b[^.!?\"]{2,50}(?:föredragen|föredragna|favorit|önskad|prioriterad)\w* ?käll\w*[^.!?\"]{0,20}$|^\W{0,3}följ oss (?:på|via|i) google (?:nyheter|news)\W{0,3}$",
        fires=["Lägg till oss som föredragen källa på Google", "Följ oss på Google Nyheter"],
        stays=["Lägg till vatten och rör om."],
    ),
    drop(
        "views_on_article",
        reason="meta.feedback",
        whole=True,
        max_words=10,
        pattern=r"har du (?:synpunkter|frågor|åsikter|kommentarer) (?:på|om|kring) (?:den här |denna )?(?:artikeln?|texten|inslaget|innehållet)\?(?: (?:mejla|kontakta|skriv)(?: till)? oss)?|(?:rätta|felanmäl|rapportera fel i) (?:artikeln|texten)|(?:inga|0) kommentarer(?: ännu| än)?",
        fires=["Har du synpunkter på artikeln?", "Rätta artikeln", "Inga kommentarer ännu"],
        stays=["Inga kommentarer ville försvaret ge."],
    ),
]
