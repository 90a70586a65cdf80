"""Slovak terms, consents and the furniture of pages."""

from cleaner.rule import OUTSIDE, drop, tail

RULES = [
    drop(
        "consent_line",
        reason="legal.terms",
        max_words=70,
        pattern=(
            r"^[^\w\"-]{0,3}(?:(?=.*(?:podmienk|spracov|spracúv|údaj|zásad|súkrom|newsletter|noviniek"
            r"|gdpr))(?:kliknutím|odoslaním|prihlásením|registráciou|zadaním|vyplnením|zaškrtnutím|potvrdením"
            r"|stlačením|odoberaním)\b[^.\"]{0,90}(?:súhlasíte|vyjadrujete|potvrdzujete|beriete na vedomie|udeľujete"
            r"|súhlasím"
            r"|potvrdzujem)\b[^\"]{0,300}|(?:súhlasím so?|beriem na vedomie|udeľujem súhlas|vyjadrujem súhlas"
            r"|prečítal\w* som si)\b"
            r"[^.\"]{0,50}(?:spracovan|spracúvan|podmienk|zásad|zasielan|osobných údajov"
            r"|obchodn\w+ podm)\w*[^\"]{0,200})$"
        ),
        fires=[
            "Odoslaním formulára súhlasíte so spracovaním osobných údajov.",
            "Súhlasím so zasielaním noviniek a spracovaním údajov",
        ],
        stays=[
            "Súhlasím s trénerom, povedal útočník po zápase.",
            "Registráciou potvrdzujete, že ste zdravotne spôsobilí na beh.",
        ],
    ),
    drop(
        "data_controller",
        reason="legal.terms",
        where=OUTSIDE | tail(5),
        max_words=70,
        pattern=(
            r"^[^\w\"-]{0,3}(?:(?:prevádzkovateľom|správcom) (?:vašich )?osobných údajov je [^\"]{2,300}"
            r"|(?:vaše )?osobné údaje "
            r"(?:budeme |budú )?(?:spracúvame|spracovávame|spracúvať|spracované|spracúvané)\b[^\"]{0,200}(?:newsletter"
            r"|zásad"
            r"|podmienk|súhlas|ochran)\w*[^\"]{0,120}|(?:táto stránka|tento web"
            r"|formulár) je chránen\w+ [^\"]{0,20}re?captcha"
            r"[^\"]{0,160})$"
        ),
        fires=[
            "Prevádzkovateľom osobných údajov je Vydavateľstvo Maják.",
            "Táto stránka je chránená službou reCAPTCHA a platia na ňu pravidlá Google.",
        ],
        stays=["Osobné údaje pacientov unikli v máji."],
    ),
    drop(
        "policy_links",
        reason="legal.terms",
        whole=True,
        max_words=24,
        pattern=(
            r"(?:(?:zásady|podmienky|pravidlá|vyhlásenie o)? ?(?:ochran[ay]|ochrane|spracúvania|spracovania"
            r"|spracovanie) "
            r"(?:osobných údajov|súkromia)|(?:všeobecné )?(?:obchodné )?podmienky (?:používania|použitia|predplatného)"
            r"|(?:všeobecné |všeobecné obchodné |obchodné )podmienky|etický kódex(?: redakcie)?|redakčný kódex"
            r"|kódex redakcie"
            r"|cenník inzercie|pravidlá používania|súkromie a cookies|gdpr)"
            r"(?:(?:,| a| \|| ·|;)? ?(?:kontakty?|inzercia|reklama|gdpr|cookies|o nás|redakcia|predplatné|archív|rss"
            r"|impressum"
            r"|podmienky používania|ochrana osobných údajov|ochrana súkromia|etický kódex|obchodné podmienky)){0,8}"
        ),
        fires=["Ochrana osobných údajov", "Podmienky používania | Cookies | Kontakt", "Etický kódex redakcie"],
        stays=["Podmienky", "Podmienky používania lúky zakazovali lov na jar.", "Ochrana osobných údajov zlyhala"],
    ),
    drop(
        "login_button",
        reason="nav.page",
        whole=True,
        max_words=8,
        pattern=(
            r"(?:prihlásiť sa|prihlásiť|prihláste sa|odhlásiť sa|odhlásiť|registrovať sa|zaregistrovať sa"
            r"|zaregistrujte sa|prihlásenie (?:/|\||a|alebo) registrácia|vytvoriť (?:si )?(?:účet|konto)|môj účet"
            r"|moje konto|môj profil|zabudnuté heslo"
            r"|zabudli ste heslo\??)(?:(?:,| alebo| /| \|| a)? ?(?:prihlásiť sa|prihlásenie|registrovať sa|registrácia"
            r"|zaregistrovať sa"
            r"|zaregistrujte sa|vytvoriť účet|cez google|cez facebook|cez apple)){0,4}"
        ),
        fires=["Prihlásiť sa", "Prihlásenie / Registrácia", "Zabudli ste heslo?"],
        stays=["Prihlásiť sa na kurz stihli len traja.", "Registrácia"],
    ),
    drop(
        "page_button",
        reason="nav.page",
        whole=True,
        max_words=7,
        pattern=(
            r"(?:sp[äa][tť]|prejs[tť]|presko[čc]i[tť]|návrat|vrátiť sa) (?:hore|nahor|na (?:začiatok(?: stránky)?|úvod"
            r"|hlavnú stránku"
            r"|titulnú stránku|titulku|homepage|obsah|hlavný obsah|zoznam(?: článkov| správ)?|vrch stránky"
            r"|prehľad správ)|k (?:obsahu"
            r"|navigácii|hlavnému obsahu)|do menu)|(?:otvoriť|zavrieť|zobraziť|skryť) (?:menu|navigáciu|vyhľadávanie"
            r"|okno|reklamu)"
            r"|hlavné menu|hlavná navigácia|(?:hľadať|vyhľadať|vyhľadávanie|hľadanie) (?:na (?:webe|stránke|portáli)"
            r"|v článkoch)"
            r"|načítava sa|načítavam|načítať (?:ďalšie|viac|znova|ďalšie články|ďalšie správy)|obnoviť stránku"
            r"|tmavý režim|svetlý režim|veľkosť písma|zväčšiť písmo|zmenšiť písmo|mobilná verzia|verzia pre mobil"
            r"|mapa stránky"
        ),
        fires=["Späť na hlavnú stránku", "Preskočiť na hlavný obsah", "Načítavam...", "Tmavý režim"],
        stays=["Späť na začiatok sezóny sa nikto nevráti.", "Hľadať v troskách", "Späť na začiatku sezóny"],
    ),
    drop(
        "page_word",
        reason="nav.page",
        where=OUTSIDE,
        whole=True,
        max_words=5,
        pattern=(
            r"menu|prihlásenie|navigácia|hľadať|vyhľadávanie|vyhľadať|hľadanie|zavrieť|zatvoriť|zrušiť|späť|hore"
            r"|rozbaliť|zbaliť|skryť|o nás|kontakt"
            r"|kontakty|redakcia|inzercia|reklama a inzercia|impressum|tiráž|archív|archív správ|ďalšia|predchádzajúca"
            r"|ďalšia strana|ďalšia stránka|predchádzajúca strana|predchádzajúca stránka|stran[ay]? \d{1,3} (?:z"
            r"|zo) \d{1,3}"
        ),
        fires=["Hľadať", "Kontakty", "Ďalšia strana", "Strana 2 z 5"],
        stays=["Späť k prírode", "Archív v Levoči"],
    ),
    drop(
        "page_trouble",
        reason="nav.page",
        where=OUTSIDE | tail(4),
        whole=True,
        max_words=16,
        pattern=(
            r"(?:stránka|článok|obsah) (?:sa nenašla|sa nenašiel|nebola nájdená|nebol nájdený|sa nedá zobraziť"
            r"|nie je k dispozícii"
            r"|už neexistuje)|(?:vyskytla sa|nastala) chyba(?: pri (?:načítavaní|odosielaní"
            r"|načítaní)[^.,\"]{0,30})?[.,]? ?skúste "
            r"to (?:prosím )?(?:znova|neskôr)|skúste to (?:prosím )?(?:neskôr|znova)|ďakujeme,? (?:vaša správa"
            r"|váš formulár) "
            r"(?:bol\w? )?odoslan\w+|(?:formulár|správa) bol\w? (?:úspešne )?odoslan[ýá]"
        ),
        fires=["Stránka sa nenašla", "Vyskytla sa chyba. Skúste to neskôr."],
        stays=["Nastala chyba pri preprave dokumentov, priznal úrad.", "Článok zákona sa nenašiel"],
    ),
    drop(
        "age_gate",
        reason="nav.page",
        max_words=34,
        pattern=(
            r"^[^\w\"-]{0,3}(?:(?:tento|nasledujúci) (?:článok|obsah|text|príspevok|materiál) (?:je"
            r"|obsahuje)\b[^.\"]{0,40}(?:určen\w+ len|"
            r"vhodn\w+ len|prístupn\w+ len)[^.\"]{0,12} (?:osob\w+|čitateľ\w+|používateľ\w+)[^.\"]{0,8} (?:starš\w+"
            r"|nad) "
            r"(?:ako )?18[^\"]{0,60}|(?:mám|máte|potvrdzujem,? že mám) (?:už )?(?:viac ako |nad )?18 rokov\W{0,3})$"
        ),
        fires=["Tento článok je určený len osobám starším ako 18 rokov.", "Mám viac ako 18 rokov"],
        stays=["Mám 18 rokov a vedú ma obaja rodičia, hovorí Jana."],
    ),
]
