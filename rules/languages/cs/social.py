"""Czech: sharing, following, comments and feedback."""

from cleaner.rule import TAIL, cut_tail, drop

NET = (
    r"(?:facebook\w*|fb|twitter\w*|x|síti x|síti|instagram\w*|youtube\w*|tik ?tok\w*|linkedin\w*|whats ?app\w*"
    r"|telegram\w*|messenger\w*|bluesky|threads|threadsech|pinterest\w*|google (?:news|zprávy|zprávách)|seznam\w*"
    r"|mastodon\w*|spotify|sociálních sítích|sociální sítě|sítích|rss)"
)

RULES = [
    drop(
        "share_button",
        reason="nav.share",
        pattern=(
            r"(?:sdílet|sdílejte|sdílej|sdílení|poslat|odeslat|tweetnout|doporučit|přeposlat|zveřejnit)(?: (?:na"
            rf"|přes|v|do|pomocí|na síti) (?:{NET}|e-?mail\w*|přátelům|známým))?(?:(?:,| a)? ?{NET}){{0,6}}"
            r"|(?:sdílet|sdílejte|zkopírovat|kopírovat|vytisknout|tisknout|poslat|odeslat|uložit) ?(?:tento "
            r"|tuto )?(?:odkaz\w*|článek|text|zprávu|url|příteli|přátelům|e-?mailem|stránku|pdf|na později"
            r"|příspěvek|adresu)(?: (?:s přáteli|do schránky|přátelům|e-?mailem|na později))?"
            r"|odkaz (?:byl )?zkopírován|zkopírováno(?: do schránky)?|(?:verze pro tisk|tisk|vytisknout|tisknout"
            r"|k tisku)|(?:přidat|uložit) (?:do (?:oblíbených|záložek|uložených)|mezi (?:oblíbené|záložky)"
            r"|na později|k přečtení)|zkopírovat|sdílet s přáteli|pošlete dál|poslat e-?mailem"
        ),
        whole=True,
        max_words=10,
        fires=["Sdílet", "Sdílet na Facebooku", "Zkopírovat odkaz", "Poslat e-mailem"],
        stays=["Sdílet garáž se sousedem radí správce domu.", "Poslat odkaz vnukům uměla babička lépe než děda."],
    ),
    drop(
        "share_request",
        reason="nav.share",
        pattern=(
            r"^(?:(?:líb|zauja|pomohl)\w*[^.!?]{0,60}[?!] ?)?(?:sdílejte|sdílej|podělte se|pošlete"
            r"|doporučte) (?:ho |jej |s |o |ji |to |tento |tuto |náš |naši )*(?:článek|článkem|text|zprávu"
            r"|příspěvek|odkaz|dál|přátelům|s přáteli|přáteli|na sociálních sítích|ostatní\w*"
            r"|své zkušenosti)\b.{0,60}$"
        ),
        max_words=18,
        fires=["Sdílejte článek s těmi, kterým se bude hodit.", "Líbil se vám text? Sdílejte ho s přáteli!"],
        stays=[
            (
                "Podělte se o zprávu s učitelem, když dítěti ubližují, radí psycholožka, a rozhovor neodkládejte "
                "ani o jediný večer."
            ),
            "Vyprávějte dětem o válce, prosil veterán.",
        ],
    ),
    drop(
        "follow_us",
        reason="nav.follow",
        pattern=(
            rf"^(?:(?!-).{{0,200}}[.!?,:-] ?)?(?:sleduj(?:te)?|přidej(?:te)? se|připojte se|najdete|najděte"
            rf"|odebírej(?:te)?|dejte|čtěte|lajkujte|buďte|navštivte|přihlaste se)\b[^.!?]{{0,90}}?\b(?:nás|nám"
            rf"|námi|naš\w*|náš|like|profil\w*|kanál\w*|skupin\w+|obraze|stránk\w+)\b[^.!?]{{0,60}}?\b{NET}\b.{{0,"
            r"80}$"
            rf"|^(?:(?!-).{{0,160}}[.!?,:-] ?)?(?:sledujte|sleduj|odebírejte|najdete) (?:\"[^\"]{{2,40}}\""
            rf"|[\w.@ -]{{2,40}}?) (?:na|v) {NET}(?:(?:,| a| i| nebo) (?:na |v )?{NET}){{0,6}}[.!]*$"
        ),
        max_words=45,
        fires=[
            "Sledujte nás na Facebooku a buďte v obraze.",
            "Chcete vědět víc? Přidejte se do naší skupiny na WhatsAppu.",
            "Sledujte „Hlas Jeseníků“ na síti X.",
        ],
        stays=[
            "Sledujte předpověď počasí, varují záchranáři obyvatele hor.",
            "Přidejte se k petici, volali aktivisté a za večer sebrali tisíc podpisů.",
        ],
    ),
    drop(
        "our_channels",
        reason="nav.follow",
        pattern=(
            r"^(?:(?:jsme|najdete nás|jsme i) (?:na|v|i na|také na)|(?:náš|naš\w*) (?:oficiální "
            r"|nov\w+ )?(?:kanál\w*|profil\w*|skupin\w+|stránk\w+|sociální sítě)(?: na| v)?|(?:sledujte|sleduj"
            r"|najděte|odebírejte|čtěte)(?: nás)?(?: také| i)?(?: na| v)?"
            rf"|\"[^\"]{{2,30}}\" na) ?:? ?{NET}(?:(?:,|;| a| i| nebo| /|\|)? ?(?:na |v )?{NET}){{0,8}}[.!:]*$"
        ),
        max_words=14,
        fires=[
            "Jsme na sociálních sítích",
            "Náš kanál na YouTube",
            "Sledujte nás na Facebooku a Instagramu",
            "„Kraj Sázavy“ na Facebooku",
        ],
        stays=[
            "Jsme na Facebooku celou noc, přiznává student, a nikdo nespí.",
            "Naše skupina na Facebooku sehnala sto lidí a jeli jsme do Beskyd.",
        ],
    ),
    drop(
        "follow_button",
        reason="nav.follow",
        pattern=(
            r"(?:sledovat|sledujte|odebírat|sleduji)(?: (?:nás|autora|autorku|téma|profil|kanál|stránku|toto téma"
            r"|na google zprávách|na seznamu))?|(?:přidat|přidejte)(?: si)? .{2,40} (?:mezi|do|k"
            r"|jako) (?:oblíben\w+|preferovan\w+|zdroj\w*|upřednostňovan\w+|svých zdrojů).{0,40}|(?:buďte"
            r"|zůstaňte|buď) (?:s námi|v obraze|v kontaktu)|přidejte se k nám|sociální sítě|najdete nás(?: na)?"
            r"|přidejte si nás na seznam\w*.{0,20}"
        ),
        whole=True,
        max_words=10,
        fires=["Sledovat", "Přidejte si „Sázavu“ mezi preferované zdroje Google", "Zůstaňte v obraze!"],
        stays=["Sledovat, radil mistr, a učit se.", "Buďte s námi, prosila matka, ale odjeli."],
    ),
    cut_tail(
        "comments_word",
        reason="comment.prompt",
        where=TAIL,
        pattern=r"komentáře",
        max_words=2,
        fires=["Komentáře", "KOMENTÁŘE"],
        stays=["Komentáře\nKomise zasedala v úterý tři hodiny a obyvatelé čekali na odpověď na náměstí před radnicí."],
        note="Between paragraphs these words may head a part of the article.",
    ),
    cut_tail(
        "comments_heading",
        reason="comment.prompt",
        pattern=(
            r"(?!(?:komentáře)\W*$)"
            r"(?:všechny |zobrazit |číst )?(?:komentáře?|komentářů|(?:diskuse|diskuze|diskusi|diskuzi"
            r"|příspěvky)(?= ?[(\[:k]? ?(?:\d| článku)))(?: (?:čtenářů|k (?:článku|tématu"
            r"|textu)))?(?: ?[(\[:]? ?\d{1,5}(?: příspěvků"
            r"| komentářů)? ?[)\]]?)?|\d{1,5} (?:komentářů|komentáře|komentář|příspěvků"
            r"|příspěvky)(?: v diskus[ie])?|(?:přidat|napsat|přidejte|napište|vložit)(?: svůj| nový"
            r"| váš)? (?:komentář|příspěvek|názor)|(?:vstoupit do|přejít do|zobrazit|otevřít|číst) (?:diskus[ei]"
            r"|diskuz[ei])(?: ?\(?\d{0,5}\)?)?|zrušit odpověď na komentář"
        ),
        max_words=12,
        fires=[
            "Komentáře (12)\nJana\nSouhlasím s autorem, tu továrnu měli dávno zavřít.",
            "Přidat komentář\nVaše e-mailová adresa nebude zveřejněna.",
            "Diskuse (35)",
        ],
        stays=[
            "Komentáře\nKomise zasedala v úterý tři hodiny a obyvatelé čekali na odpověď na náměstí před radnicí.",
            "Komentáře premiéra nikoho nepřesvědčily.",
            "Diskuse o projektu trvala do rána.",
        ],
    ),
    drop(
        "comment_prompt",
        reason="comment.prompt",
        pattern=(
            r"^(?:(?:a )?(?:co si|jak|jaký) (?:o tom |na to |je )?(?:myslíte|vidíte"
            r"|váš názor)[^.!?]{0,50}\? ?(?:napište|dejte|podělte|zapojte|diskutujte|hlasujte|pište)[^.!?]{0,80}"
            r"|(?:napište|podělte se|zapojte se|vyjádřete|dejte nám vědět|diskutujte"
            r"|přidejte)[^.!?]{0,60}\b(?:v (?:komentář\w+|diskus\w+|diskuz\w+)|do (?:komentář\w+|diskus\w+"
            r"|diskuz\w+)|komentář níže|pod (?:článkem|textem|příspěvkem))\b[^.!?]{0,40}"
            r"|(?:pro|abyste mohli|chcete-li) (?:přidání komentáře|přidat komentář|komentovat|diskutovat|diskuse"
            r"|diskuze"
            r"|komentování|vložení příspěvku|hlasování|přidávat)[^.!?]{0,100}|(?:přihlaste se|přihlásit se"
            r"|zaregistrujte se)[^.!?]{0,60}(?:komentář|komentova|diskus|diskuz|diskutova)\w*[^.!?]{0,30}"
            r"|(?:komentáře|diskuse|diskuze|komentování)(?: (?:k (?:tomuto )?článku|pod článkem))? (?:jsou |je "
            r"|byla |byly )?(?:uzavřen|vypnut|zakázán|uzamčen|moderován)\w*[^.!?]{0,40}"
            r"|(?:zatím )?(?:žádné komentáře|nejsou žádné komentáře|bez komentářů)[^.!?]{0,40}"
            r"|vaše e-?mailová adresa nebude zveřejněna[^.!?]{0,60}|vyžadované informace jsou označeny.{0,5}"
            r"|(?:buďte první),? kdo (?:přidá|okomentuje|napíše)[^.!?]{0,40})[.!?]*"
            r"(?: vyžadované informace jsou označeny.{0,5})?$"
            r"|^(?:do diskuse|komentovat|komentáře|přidat komentář|přispívat do diskuse|diskutovat|vkládat příspěvky)\b[^.!?\"]{0,36}\b(?:po přihlášení|jen přihlášení|pouze přihlášení|jen registrovaní|pouze registrovaní|po registraci)(?: uživatelé| čtenáři)?[.!]?$"
            r"|^za (?:obsah |znění )?(?:komentář\w*|příspěvk\w+|diskus\w+)[^.!?\"]{0,30}(?:odpovíd\w+|neodpovíd\w+|nenese odpovědnost|nesou odpovědnost)[^.!?\"]{0,40}[.!]?$|^(?:diskuse|diskusi|komentáře)(?: (?:k|pod) (?:tomuto )?(?:článku|textu|článkem|tématu))? (?:je|byla|jsou|byly) (?:již |už )?(?:uzavřen|ukončen|vypnut)\w{1,2}[.!]?$"
        ),
        max_words=30,
        fires=[
            "Co si o tom myslíte? Napište v komentáři!",
            "Pro přidání komentáře se přihlaste.",
            "Diskuse je uzavřena",
            "Podělte se o svůj názor v diskusi.",
            "Komentovat mohou jen registrovaní uživatelé",
            "Za příspěvky v diskusi redakce neodpovídá.",
            "Komentáře pod článkem jsou vypnuty",
        ],
        stays=[
            "Diskuse uzavřená v archivu čeká na historiky čtyřicet let a nikdo ji zatím nečetl.",
            "Co si myslíte o štěstí, zeptala se a usmála se.",
            "Komentovat rozsudek mohou jen přihlášení účastníci konference.",
            "Diskuse o mostu je ukončena, prohlásil starosta.",
        ],
    ),
    drop(
        "discussion_word",
        reason="comment.prompt",
        where=TAIL,
        pattern=r"(?:diskuse|diskuze)",
        whole=True,
        max_words=2,
        fires=["Diskuse", "Diskuze"],
        stays=["Diskuse\nKomise zasedala v úterý tři hodiny a obyvatelé čekali na odpověď na náměstí před radnicí."],
        note="Between paragraphs these words may head a part of the article.",
    ),
    drop(
        "comment_button",
        reason="comment.prompt",
        pattern=(
            r"(?!(?:(?:diskuse|diskuze))\W*$)"
            r"(?:o)?komentovat|odpovědět|nahlásit (?:příspěvek|komentář)|(?:vaše|váš) (?:jméno|komentář|názor"
            r"|přezdívka)|(?:odeslat|zveřejnit|vložit) (?:komentář|příspěvek)|to se mi líbí|líbí se mi"
            r"|nelíbí se mi|(?:nejnovější|nejstarší|nejlepší) komentáře|načíst (?:další )?komentáře"
            r"|(?:zapojte se do|zapojit se do|připojte se k) (?:diskuse|diskuze|diskusi)|diskutovat"
        ),
        whole=True,
        max_words=6,
        fires=["Komentovat", "Zapojte se do diskuse", "Odeslat komentář"],
        stays=[
            "Diskuse\nKomise zasedala v úterý tři hodiny a obyvatelé čekali na odpověď na náměstí před radnicí.",
            "Odpovědět na dopis slíbila babička.",
            "Komentovat verdikt odmítl.",
        ],
    ),
    drop(
        "report_error",
        reason="meta.feedback",
        pattern=(
            r"^(?:pokud (?:jste )?)?(?:našli|nalezli|objevili|všimli|vidíte"
            r"|zaznamenali)(?: jste)?(?: si)?(?: \w+){0,2} (?:chyb\w+|překlep\w*|nepřesnost\w*).{0,160}(?:napište"
            r"|nahlaste|dejte nám|upozorn|označte|pošlete|kontaktujte|ctrl|informujte).{0,80}$|^(?:nahlásit"
            r"|nahlaste|oznámit|oznamte) (?:nám )?(?:chybu|překlep|problém)(?: (?:v (?:článku|textu)|na webu"
            r"|redakci))?[.!]?$|^(?:našli|objevili|všimli) jste (?:si )?(?:v (?:článku|textu) )?(?:chybu|překlep"
            r"|chyby|nepřesnost)(?: v (?:článku|textu))?\??$"
        ),
        max_words=40,
        fires=[
            "Našli jste v textu překlep? Označte jej a dejte nám vědět.",
            "Všimli jste si chyby? Napište nám.",
            "Nahlásit chybu",
        ],
        stays=[
            "Auditoři našli chybu ve výkazu a závodu nařídili opravit výpočty do pátku.",
            "Nahlásit chybu žalobci se odvážila jen účetní.",
        ],
    ),
    drop(
        "send_us_news",
        reason="meta.feedback",
        pattern=(
            r"^(?:.{0,160}[.!?,] ?)?(?:napište|pište|pošlete|posílejte|zašlete|dejte|kontaktujte|zavolejte"
            r"|volejte|ozvěte se|podělte se|svěřte se)\b[^.!?]{0,90}?(?:nám\b|nás\b|s námi|do (?:naší )?redakce"
            r"|redakci|(?:náš|naš\w*) (?:e-?mail|adres|redakc|formulář|číslo|whatsapp)\w*|na (?:adresu|e-?mail"
            r"|číslo))"
            r"[^!?]{0,60}?(?:@|\+?\d[\d() -]{6,}|formulář\w*|whatsapp\w*|messenger\w*|facebook\w*|e-?mail\w*"
            r"|adres\w*|fot\w+|vide\w*|příběh\w*|tip\w*|redakc\w*|informac\w+|vědět).{0,80}$"
            r"|^(?:napište (?:nám|redakci|autorovi|autorce|do redakce)|napsat (?:redakci|autorovi|autorce)"
            r"|kontaktujte (?:nás|redakci)|kontakt na redakci|pošlete (?:nám )?(?:tip|zprávu|fotku|video)|(?:máte"
            r"|víte o) (?:tip|zajímav\w+|námět|fotky|video|podnět|něco)[^.]{0,60}\?.{0,90}|(?:byli"
            r"|stali) jste (?:se )?svědk\w+[^.]{0,60}\?.{0,90})$"
        ),
        max_words=45,
        fires=[
            "Byli jste svědky nehody? Pošlete nám fotografie do redakce.",
            "Máte tip na zajímavé téma? Napište nám: redakce@example.org",
            "Napište redakci",
        ],
        stays=[
            "Napište nám, až dojedete, prosila matka, a napsal z první stanice.",
            "Volejte policii hned, říká strážník.",
        ],
    ),
    drop(
        "rate_article",
        reason="meta.feedback",
        pattern=(
            r"(?:ohodnoťte|ohodnotit|hodnotit|hodnocení|oznámkujte) (?:tento |tohoto )?(?:článek|článku|text"
            r"|příspěvek)\W{0,3}.{0,40}|(?:byl |pomohl )(?:pro vás |vám )?(?:tento )?článek (?:užitečný|přínosný"
            r"|zajímavý)|(?:líbil|líbí|zaujal) se (?:vám )?(?:tento )?článek|zaujal vás (?:tento )?článek"
            r"|vaše hodnocení|průměrné hodnocení\W.{0,20}|hlasovat|hlasujte|jak se vám (?:článek "
            r"|text )?líbil(?: článek| text)?|kvalitní článek"
            r"|(?:hlasujte|zúčastněte se|zapojte se|odpovězte)(?: (?:v|do|na))? (?:naší |našeho |našem )?(?:anket[ěyu]|čtenářské anket[ěyu])"
        ),
        whole=True,
        max_words=10,
        fires=["Ohodnoťte článek", "Líbil se vám článek?", "Vaše hodnocení", "Zapojte se do naší ankety"],
        stays=[
            "Hlasovat přišla jen pětina voličů.",
            "Vaše hodnocení, řekl mistr, mě nezajímá.",
            "Hlasujte v anketě obce do pátku a vyhrajte zájezd.",
        ],
    ),
    drop(
        "thanks_for_reading",
        reason="nav.follow",
        pattern=(
            r"^děkujeme,? (?:že (?:nás |náš |jste )?(?:čtete|přečetli|dočetli|si článek)|za (?:přečtení"
            r"|čtení))\b.{0,160}$"
        ),
        max_words=30,
        fires=["Děkujeme, že nás čtete.", "Děkujeme za přečtení článku až do konce!"],
        stays=["Děkujeme, že jste přišli, řekl starosta hasičům.", "Děkujeme za pomoc, vzkázala obec."],
    ),
    drop(
        "gift_article",
        reason="nav.share",
        whole=True,
        max_words=6,
        pattern=r"(?:darovat|daruj(?:te)?|věnovat|odemknout) (?:tento )?(?:článek|text)(?: (?:příteli|přátelům|známému|zdarma))?",
        fires=["Darovat článek", "Darujte článek příteli"],
        stays=["Darovat krev příteli"],
    ),
    drop(
        "preferred_source",
        reason="nav.follow",
        max_words=14,
        pattern=r"^\W{0,3}(?:nastavte|nastav|zvolte|vyberte|přidejte)(?: si)?\b[^.!?\"]{2,30}(?:preferovan|oblíben|upřednostňovan)\w* zdroj\w*[^.!?\"]{0,20}\W{0,3}$",
        fires=["Nastavte si nás jako preferovaný zdroj na Googlu"],
        stays=["Zvolte oblíbený zdroj vody, radí hygienik, a nechte ho prověřit."],
    ),
]
