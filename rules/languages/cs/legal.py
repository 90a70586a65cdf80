"""Czech: copyright, disclaimers, cookies, paywalls, terms and page furniture."""

from cleaner.rule import OUTSIDE, drop, head, tail

RULES = [
    drop(
        "copyright_line",
        reason="legal.copyright",
        pattern=(
            r"(?:©|\(c\)|copyright).{0,100}(?:všechna práva vyhrazena|\d{4}).{0,240}"
            r"|všechna práva (?:jsou )?vyhrazena(?:[.,:;|(-]|$| ©| \d{4}).{0,240}|(?:jakékoliv? "
            r"|další )?(?:publikování|publikace|šíření|užití|použití|kopírování|přetiskování|přebírání|převzetí"
            r"|reprodukce)\b.{0,120}(?:článk|text|obsah|materiál|fotografi|server|zpráv|část"
            r"|čtk)\w*.{0,200}(?:souhlas|zakázán|vyhrazen|licenc|uvedení|povolen|zdroj)\w*.{0,240}"
        ),
        where=OUTSIDE | tail(3),
        whole=True,
        max_words=90,
        fires=[
            "© 2023 Vydavatelství Maják. Všechna práva vyhrazena.",
            "Publikování nebo další šíření obsahu bez souhlasu vydavatele je zakázáno.",
            "Jakékoliv užití textů je bez písemného souhlasu redakce zakázáno.",
        ],
        stays=[
            "Všechna práva vyhrazena má podle smlouvy vydavatel, připomíná právník, ale malíři se soudí roky.",
            "Použití vody z řeky je od léta zakázáno.",
        ],
    ),
    drop(
        "opinion_disclaimer",
        reason="legal.disclaimer",
        pattern=(
            r"^\W{0,3}(?:(?:názor|postoj|komentář|text|obsah|článek)\w* .{0,100}(?:vyjadřuj|odráž|reprezentuj"
            r"|shodov|vyjadř|představuj|jsou)\w* .{0,60}(?:(?:názor|názory|stanovisko|stanoviska|postoj|postoje"
            r"|pohled|pohledy) (?:autora|autorů|autorky|redakce|vydavatele)|s názor\w+ redakce"
            r"|s postoj\w+ redakce).{0,160}|redakce (?:webu |serveru |\"[^\"]{2,30}\" )?(?:neodpovídá"
            r"|nenese odpovědnost|se (?:nemusí|vždy) (?:ztotož|shodov)|nemusí)\w*.{0,160})$"
        ),
        max_words=60,
        fires=[
            "Názory autora se nemusí shodovat s názorem redakce.",
            "Názory autorů nemusí vyjadřovat stanovisko redakce.",
            "Redakce neodpovídá za obsah inzerátů.",
            "Komentář vyjadřuje pouze názor autora.",
        ],
        stays=["Názory odborníků na příčiny sucha se liší.", "Postoj hrdinky románu, píše kritik, je autorovi blízký."],
    ),
    drop(
        "advice_disclaimer",
        reason="legal.disclaimer",
        pattern=(
            r"(?:(?:není|nejsou|nenahrazuje|nenahrazují|nepředstavuje|nepředstavují) (?:\w+ )?(?:investiční\w*"
            r"|lékařsk\w+|právní\w*|finanční\w*|odborn\w+) (?:doporučen|rad|poraden|konzultac|péč|vyšetřen)\w*"
            r"|(?:materiál|článek|text|informace)\b.{0,60}(?:má|mají|slouží) (?:pouze |výhradně "
            r"|jen )?(?:informativní(?:mu|m)?|informační(?:m)?|vzdělávací(?:m)?|k informačním) (?:charakter"
            r"|účel)\w*|má pouze informativní charakter)"
        ),
        max_words=60,
        where=OUTSIDE | tail(4),
        fires=[
            "Text není investičním doporučením.",
            "Článek má pouze informativní charakter.",
            "Informace nenahrazují lékařskou péči.",
        ],
        stays=[
            "Lékař varoval, že lék není pro těhotné.",
            "Banka dala klientovi investiční radu a ten přišel o peníze.",
        ],
    ),
    drop(
        "affiliate_notice",
        reason="legal.affiliate",
        pattern=(
            r"\b(?:affiliate|partnersk\w+|provizní\w*) odkaz\w*.{0,140}\b(?:my|redakc|nám|získ|proviz|dosta"
            r"|obdrž)\w*|\bpokud (?:nakoupíte|přes odkaz|kliknete)\b.{0,100}\b(?:můžeme|získáme|redakce|proviz"
            r"|dostaneme)\w*|^(?:článek|text|materiál|projekt|seriál) (?:vznikl|byl připraven|připravil"
            r"|je sponzorován)\w* .{0,40}(?:ve spolupráci s|za podpory|s podporou|na objednávku|z grantu"
            r"|pro společnost)\b.{0,140}$"
        ),
        max_words=60,
        where=OUTSIDE | tail(5),
        fires=[
            "Text obsahuje affiliate odkazy: z nákupů získáváme provizi.",
            "Článek vznikl za podpory banky „Jezero“.",
        ],
        stays=["Bloger neuváděl, že má procenta z doporučení, a soud ho potrestal.", "Článek vznikl už na jaře."],
    ),
    drop(
        "cookie_notice",
        reason="legal.cookie",
        pattern=(
            r"^(?:(?:(?:tento|tyto|náš|naše) (?:web|webové stránky|stránky|server)|na (?:tomto"
            r"|našem) webu)\b.{0,60}(?:používá|využívá|zpracováv)\w* .{0,40}(?:cookie|sušenk)\w*.{0,500}"
            r"|(?:používáme|využíváme) .{0,40}(?:cookie|sušenk)\w*.{0,500}|(?:používáním|pokračováním"
            r"|procházením).{0,60}\b(?:web\w*|strán\w+|prohlížení).{0,80}(?:souhlas|vyjadřuj|přijím)\w*.{0,400}"
            r"|(?:přijmout|odmítnout|povolit|souhlasím|nastavit|nastavení|spravovat)(?: vše| se vším| všechny"
            r"| soubory)* ?(?:cookies?|soubor[yů] cookies?)|zásady (?:používání )?(?:souborů )?cookies?"
            r"|(?:my a naši partneři|s vaším souhlasem)\b.{0,80}(?:cookie|údaj|ukládá)\w*.{0,500})$"
        ),
        max_words=120,
        fires=[
            "Používáme soubory cookie, aby web fungoval lépe. Používáním webu s tím souhlasíte.",
            "Přijmout všechny cookies",
        ],
        stays=[
            "Weby sbírají sušenky roky, říká právnička, a o těch zákonech ví málokdo.",
            "Používáním staré stodoly jako studia ušetřil.",
        ],
    ),
    drop(
        "paywall",
        reason="legal.paywall",
        pattern=(
            r"^(?!.{0,250}\d ?(?:kč|korun))(?:(?:tento |celý |zbytek )?(?:článek|článku|text|textu|obsah|materiál"
            r"|verze)\b.{0,60}(?:jen|pouze|dostupn\w+|určen\w?|k dispozici"
            r"|exkluzivní\w* obsah\w*) .{0,30}(?:předplatitel|předplatn|registrovan|přihlášen|člen"
            r"|premium)\w*.{0,120}|(?:pro|chcete|abyste mohli|chcete-li) (?:pokračování (?:ve čtení|v čtení)"
            r"|číst dál|číst celý|pokračovat ve čtení|přečíst celý|přečtení celého|dočíst|dočtení)\b.{0,160}"
            r"|(?:už (?:jste|máte)|jste již|máte již|máte) (?:předplatitel\w*|předplatné|účet"
            r"|předplaceno)\?.{0,60}|(?:zbývá|přečetli jste|vyčerpali jste).{0,60}(?:zdarma|% (?:článku|textu)"
            r"|limit|bezplatn)\w*.{0,80}|(?:do konce článku )?(?:vám )?(?:ještě )?zbývá \d{1,2} ?% (?:článku"
            r"|textu|obsahu)?.{0,30}|(?:jen|pouze|exkluzivně) pro předplatitele|(?:premium|prémiový"
            r"|uzamčený) (?:článek|obsah)|odemkněte (?:si )?(?:článek|celý|tento|obsah).{0,60}|získejte (?:plný "
            r"|neomezený )?přístup.{0,40})$"
        ),
        max_words=40,
        fires=[
            "Článek je dostupný pouze pro předplatitele.",
            "Chcete číst dál? Přihlaste se nebo si kupte předplatné.",
            "Máte již předplatné? Přihlaste se",
        ],
        stays=[
            "Získat přístup do archivu trvalo historikovi dva roky.",
            "Materiál byl určen chemikům, ale ti s ním nevěděli co.",
        ],
    ),
    drop(
        "terms_line",
        reason="legal.terms",
        pattern=(
            r"^(?:(?:kliknutím|odesláním|přihlášením|registrací|zadáním|pokračováním|vyplněním|zaškrtnutím"
            r"|potvrzením)\b.{0,100}(?:souhlas|přijím|vyjadřuj|potvrzuj|bere)\w*.{0,300}|(?:souhlasím"
            r"|beru na vědomí|uděluji souhlas|vyjadřuji souhlas)\b.{0,60}(?:zpracování|podmínk|zásad|zasílání"
            r"|osobní)\w*.{0,300}|(?:správcem|správce) (?:vašich )?(?:osobních )?údajů je .{0,400}"
            r"|(?:tato stránka|tento web) (?:je )?(?:chráněn\w) (?:pomocí )?(?:re)?captcha.{0,140}"
            r"|(?:zásady (?:ochrany|zpracování) (?:osobních údajů|soukromí)|ochrana (?:osobních údajů|soukromí)"
            r"|podmínky (?:užití|používání|užívání)|obchodní podmínky|všeobecné podmínky|kodex redakce"
            r"|etický kodex|gdpr)(?:(?:,| a| \|)? ?(?:ochrana|zásady|podmínky|osobních|údajů|soukromí|užití"
            r"|cookies|reklama|kontakt|gdpr|inzerce)){0,8})\W{0,2}$"
        ),
        max_words=70,
        fires=[
            "Odesláním formuláře souhlasíte s podmínkami a zpracováním údajů.",
            "Ochrana osobních údajů",
            "Správcem osobních údajů je Vydavatelství Maják.",
        ],
        stays=["Souhlasím s trenérem, řekl útočník po zápase.", "Podmínky užití louky zakazovaly lov na jaře."],
    ),
    drop(
        "trust_line",
        reason="legal.trust",
        pattern=(
            r"^(?:o nás|o webu|o redakci|o projektu|proč (?:nám|nám lze) věřit\??|naše (?:standardy|zásady)"
            r"|(?:tento )?(?:text|článek|překlad)\b (?:byl |vznikl )?(?:vytvořen|připraven|přeložen|vygenerován"
            r"|napsán)?\w* ?(?:automaticky|pomocí|s pomocí|za pomoci|za využití|s využitím) (?:umělé|ai|nástroj"
            r"|jazykov)\w*\b.{0,160})$"
        ),
        max_words=30,
        where=OUTSIDE | tail(4),
        fires=["O nás", "Text byl přeložen pomocí umělé inteligence a zkontrolován redaktorem."],
        stays=[
            "O nás si nikdo nevzpomněl, říká hasič.",
            "Text vznikl v noci, tušil učitel a pozval studenta k rozhovoru.",
        ],
    ),
    drop(
        "page_button",
        reason="nav.page",
        pattern=(
            r"(?:přihlásit(?: se)?|přihlášení|přihlaste se|odhlásit(?: se)?|registrovat(?: se)?|registrace"
            r"|zaregistrovat se|vytvořit účet|můj účet|zapomenuté heslo|zapomněli jste heslo\??)(?:(?:,| nebo| /"
            r"| \|| a)? ?(?:přihlásit se|přihlášení|registrovat se|registrace|zaregistrovat se|přes google"
            r"|přes facebook)){0,4}|(?:otevřít |zavřít |hlavní )?(?:menu|nabídka|navigace)|(?:hledat|vyhledat"
            r"|vyhledávání|hledání)(?: na webu)?|(?:zpět|přejít|přeskočit|návrat) (?:nahoru|na (?:začátek|úvod"
            r"|hlavní (?:stránku|stranu)|titulní (?:stránku|stranu)|obsah|hlavní obsah|výpis|seznam|přehled|homepage)|k (?:obsahu|navigaci"
            r"|hlavnímu obsahu|výpisu)|na navigaci|do menu|dolů)(?: (?:stránky|strany|článku|webu|článků|zpráv|aktualit))?(?: ?[|/(] ?.{0,30})?"
            r"|nahoru|zavřít|zrušit|zpět|načítání|načíst znovu|obnovit stránku|strana \d+ z \d+|(?:další"
            r"|předchozí) strana|obsah článku|tmavý režim|světlý režim|velikost písma|mobilní verze|rozbalit"
            r"|sbalit|skrýt|zobrazit více|zobrazit další"
        ),
        whole=True,
        max_words=8,
        fires=["Přihlásit se", "Hledat na webu", "Přejít k hlavnímu obsahu", "Zpět nahoru"],
        stays=[
            "Zpět na začátek sezony se nikdo nevrátí.",
            "Zavřít oči, poprosil a sfoukl svíčku.",
            "Hledat pohřešované budou i zítra.",
        ],
    ),
    drop(
        "machine_summary",
        reason="legal.trust",
        where=OUTSIDE | head(8) | tail(6),
        max_words=24,
        pattern=r"^\W{0,3}(?:toto |tento )?(?:shrnutí|souhrn|překlad) (?:článku )?(?:bylo |byl )?(?:vytvořil[ao]?|vytvořeno|vytvořen|vygeneroval[ao]?|vygenerováno|připravil[ao]?|připraveno|přeložil[ao]?)[^,.\"]{0,16}(?:\bai\b|uměl\w+ inteligenc\w+)[^,.\"]{0,50}\.?$"
        r"|^\W{0,3}(?:shrnutí|souhrn|překlad) (?:připravila|vytvořila|vygenerovala) (?:ai|umělá inteligence)\b(?:[,;.]? (?:zkontroloval\w*|a|ověřil\w*)\b[^\",.]{0,60})?\W{0,2}$",
        fires=[
            "Souhrn připravila AI, zkontrolovala redakce",
            "Shrnutí vytvořila umělá inteligence a zkontroloval redaktor.",
            "Shrnutí vygenerováno pomocí AI",
        ],
        stays=["Shrnutí vytvořila umělá inteligence, přiznal student."],
    ),
    drop(
        "affiliate_links_in_it",
        reason="legal.affiliate",
        max_words=20,
        pattern=r"^\W{0,3}(?:tento )?(?:článek|text|příspěvek) (?:obsahuje|může obsahovat) (?:affiliate|partnerské|provizní|reklamní) (?:odkazy|linky)",
        fires=["Článek obsahuje affiliate odkazy.", "Tento text může obsahovat partnerské odkazy"],
        stays=["Článek obsahuje dvě chyby, říká jazykovědec."],
    ),
]
