"""Czech: newsletters, apps, notifications, podcasts, events and products."""

from cleaner.rule import drop

STORES = r"(?:app ?store\w*|google ?play|appgallery|obchod\w* play)"

RULES = [
    drop(
        "newsletter_sign_up",
        reason="promo.newsletter",
        pattern=(
            r"^(?:(?!-).{0,200}[.!?,:-] ?)?(?:přihlas(?:te)? se|přihlaš(?:te)? se|přihlásit se|odebírej(?:te)?"
            r"|objednej(?:te)? si|zaregistrujte se|nechte si posílat|dostávejte|zapište se"
            r"|registrujte se) (?:\w+ ){0,3}?.{0,30}?(?:newsletter|zpravodaj|e-?mailov\w+ souhrn|souhrn zpráv)\w*"
            r"|\b(?:náš|naš\w{0,3}|denní|týdenní|pravideln\w+|bezplatn\w+) (?:\w+ )?newsletter\w*.{0,80}"
            r"(?:přihlas|přihlaš|odebír|odhlás|posílá|dostane|zasílá)\w*"
            r"|^(?=.{0,120}\b(?:pošleme|posíláme|přinášíme|zašleme|doručíme)\b)(?:každ\w+ (?:ráno|den|večer|týden|pátek|pondělí|neděli|všední den)|jednou týdně|to nejdůležitější|to nejlepší|nejdůležitější (?:zprávy|události))[^.!?\"]{0,60}\b(?:do e-?mailu|do (?:vaší |tvé |vašeho )?(?:e-?mailové )?schránky|e-?mailem|na váš e-?mail)\b[^.!?\"]{0,50}[.!]?$"
        ),
        max_words=80,
        fires=[
            "Přihlaste se k odběru večerního newsletteru a mějte přehled.",
            "Náš newsletter vám nedá nic zmeškat. Přihlaste se!",
            "Chcete vědět víc? Odebírejte náš newsletter.",
            "Každý pátek vám e-mailem pošleme nejlepší texty týdne",
        ],
        stays=[
            "Na newslettery si stěžuje čtyřicet procent uživatelů pošty, ukázal průzkum.",
            "Firma zrušila denní newsletter, který vedla osm let.",
            "Každé ráno mu do e-mailu chodily výhrůžky.",
        ],
    ),
    drop(
        "newsletter_form",
        reason="promo.newsletter",
        pattern=(
            r"(?:zadejte|vyplňte|vložte|váš|vaše|tvůj) (?:svůj |svou |vaši |váš )?(?:e-?mail"
            r"|e-?mailov\w+ adres\w+)|e-?mailová adresa|(?:přihlásit se|přihlásit|odebírat"
            r"|odeslat) (?:k odběru(?: (?:newsletteru|novinek))?|odběr|newsletter\w*|novinky)(?: .{2,20})?"
            r"|newsletter(?:y)?(?: \"[^\"]{2,30}\"| [\w.]{3,20})?|(?:děkujeme za|potvrďte) (?:přihlášení"
            r"|registraci|odběr|přihlášení k odběru)|novinky (?:do|na) (?:e-?mailu?|vaší schránky)"
            r"|chci (?:odebírat|dostávat) (?:newsletter|novinky)"
        ),
        whole=True,
        max_words=9,
        fires=["Zadejte svůj e-mail", "Přihlásit se k odběru newsletteru", "Děkujeme za přihlášení!"],
        stays=[
            "Zadejte e-mail a heslo, žádal falešný web a stovky lidí přišly o peníze.",
            "Newsletter starosty četlo v obci pět lidí.",
        ],
    ),
    drop(
        "newsletter_consent",
        reason="promo.newsletter",
        pattern=(
            r"^(?:(?:odhlásit se|z odběru se) (?:můžete|lze|je možné) (?:odhlásit )?kdykoliv?|odběr (?:můžete"
            r"|lze) kdykoliv? (?:zrušit|ukončit)|(?:neposíláme|nezasíláme|žádný) spam|(?:na (?:váš"
            r"|zadaný) e-?mail|zkontrolujte (?:si )?(?:svou )?schránku).{0,60}(?:potvr|posla|odesla)\w*"
            r"|přihlášením k (?:odběru|newsletteru).{0,160})"
        ),
        max_words=50,
        fires=[
            "Odhlásit se můžete kdykoliv.",
            "Neposíláme spam.",
            "Přihlášením k odběru souhlasíte se zpracováním údajů.",
        ],
        stays=["Odhlásit se z kurzu se rozhodli tři žáci.", "Zkontrolujte schránku a plot, radí strážník po vichřici."],
    ),
    drop(
        "download_app",
        reason="promo.app",
        pattern=(
            r"^(?:(?!-).{0,160}[.!?,:-] ?)?(?:stáhněte|stáhni|nainstalujte|nainstaluj|vyzkoušejte|pořiďte"
            r"|stahujte) (?:si )?(?:zdarma |ještě dnes )?(?:(?:naš[ie]|naší) (?:mobilní |nov\w+ "
            r"|bezplatn\w+ )*aplikac\w+"
            rf"|(?:mobilní )?aplikac\w+ (?:\"|deníku|webu|magazínu|časopisu|redakce|(?-i:\p{{Lu}}[\w.]+) (?:a|pro"
            rf"|zdarma|do|z)|.{{0,60}}{STORES}))|\bv naší (?:mobilní )?aplikaci\b.{{0,100}}(?:čtěte|poslouchejte"
            r"|sledujte|stáhn|najdete|pohodln|rychlej)\w*|\b(?:čtěte|poslouchejte"
            rf"|sledujte)\b.{{0,60}}\bv naší (?:mobilní )?aplikaci"
        ),
        max_words=60,
        fires=[
            "Stáhněte si naši aplikaci a čtěte zprávy bez reklam.",
            "Nainstalujte si aplikaci „Zprávy z Podyjí“ z App Store nebo Google Play.",
            "Čtěte zprávy jako první v naší mobilní aplikaci.",
        ],
        stays=[
            "Stáhnout aplikaci banky lze nyní jen z webu, uvedlo tiskové oddělení.",
            "Nainstalujte si aplikaci, radil volající a důchodkyně podvodníka poslechla.",
        ],
    ),
    drop(
        "app_button",
        reason="promo.app",
        pattern=(
            rf"(?:dostupné|stáhnout|stáhněte|k dispozici|stáhnout si) (?:v|z|na|ve) {STORES}|(?:stáhnout"
            r"|nainstalovat|otevřít(?: v)?|stáhněte si|naše) (?:mobilní )?aplikac[eií](?: (?:pro (?:android|ios"
            rf"|iphone)))?|mobilní aplikace|{STORES}(?:(?:,| a| nebo| /)? {STORES})*"
        ),
        whole=True,
        max_words=8,
        fires=["Stáhnout aplikaci", "Stáhnout z Google Play", "Mobilní aplikace"],
        stays=["Stáhněte aplikaci, řekl revizor, ale mobil měl vybitý.", "Mobilní aplikace muzea získala cenu."],
    ),
    drop(
        "switch_on_notifications",
        reason="promo.push",
        pattern=(
            r"^(?:(?!-).{0,160}[.!?,:-] ?)?(?:zapněte|zapnout|povolte|povolit|aktivujte|nastavte|přihlaste se k"
            r"|odebírejte|chcete dostávat|dostávejte) (?:si )?(?:naše |důležitá |okamžitá |odběr )?(?:upozorněn"
            r"|notifikac|push|oznámen)\w*(?: upozornění| notifikace)?(?:[, ].{0,60}(?:web|naš|nejdůležitější"
            r"|zpráv|novink|článk|zmeška|přehled|nic)\w*.{0,30}| a .{0,40})?[.!?]?$"
        ),
        max_words=30,
        fires=[
            "Zapněte si upozornění na nejdůležitější zprávy.",
            "Chcete dostávat upozornění na nové články?",
            "Povolit oznámení",
        ],
        stays=[
            "Nastavte si upozornění v kalendáři, doporučuje Jana Malá z poradny, a šetřete silami.",
            "Zapněte notifikace v mobilu dítěte a projděte nastavení, říká psycholožka Anna Sováková.",
        ],
    ),
    drop(
        "listen_to_podcast",
        reason="promo.podcast",
        pattern=(
            r"^(?:(?!-).{0,120}[.!?:] )?(?:poslechněte(?: si)?|poslouchejte|pusťte si|odebírejte"
            r"|nenechte si ujít) .{0,50}?(?:podcast|podkast|audioverz|epizod)\w*(?: .{0,140}(?:apple|spotify"
            r"|google|youtube|platform|aplikac|epizod|díl|náš|naš|web)\w*| \"[^\"]{2,50}\"[.!]?$|[.!]?$)"
            r"|\b(?:poslouchejte|poslechněte|odebírejte|najdete)\b.{0,60}\b(?:apple podcasts|spotify"
            r"|podcasty google|google podcasts|youtube music|podcastov\w+ aplikac\w+)|\b(?:náš|nový díl"
            r"|nejnovější díl|všechny díly|celý) (?:\w+ )?(?:podcast|podkast)\w*.{0,80}(?:poslouchejte|poslech"
            r"|odebír|spotify|apple|najdete)\w*"
        ),
        max_words=60,
        fires=[
            "Poslechněte si náš podcast „Hlasy polí“ v libovolné aplikaci.",
            "Poslouchejte nás také v Apple Podcasts a na Spotify.",
            "Nový díl podcastu najdete na Spotify.",
        ],
        stays=[
            "Poslouchejte podcast nebo hudbu, běžíte-li sami, radí trenér, ale silnici přecházejte bez sluchátek.",
            "Její podcast se za rok stal nejposlouchanějším v zemi.",
        ],
    ),
    drop(
        "watch_our_show",
        reason="promo.podcast",
        pattern=(
            r"^(?:(?:cel(?:ý|ou|é)|kompletní) (?:\w+ )?(?:rozhovor|verzi|díl|pořad|reportáž|záznam|debatu"
            r"|epizodu)\w* .{0,60}(?:podívejte|sledujte|zhlédn|poslechn|pusťte|najdete|uvidíte|můžete"
            r"|si přečt)\w*.{0,80}|poslechněte si .{0,60}(?:v audiozáznamu|v přehrávači)|(?:celý |záznam "
            r"|více )?.{0,30}(?:podívejte se na|sledujte"
            r"|nenechte si ujít) .{0,80}\b(?:na naš\w+ (?:youtube|kanálu)|v přehrávači|v audiozáznamu|ve videu"
            r"|na obrazovce|v iprimě|na čt\d\d?|na ivysílání)\b.{0,50})$"
        ),
        max_words=35,
        fires=[
            "Celý rozhovor si můžete pustit na kanálu „Mluví Podyjí“.",
            "Sledujte nový díl na našem YouTube kanálu.",
            "Celý rozhovor si poslechněte v audiozáznamu.",
        ],
        stays=["Celý dokument slíbili ukázat novinářům v pátek.", "Sledujte silnici, ne mobil, připomínají policisté."],
    ),
    drop(
        "buy_book_or_course",
        reason="promo.event",
        pattern=(
            r"^(?:(?:kupte si|koupit|objednat|objednejte si) (?:knihu|vstupenky?|lístky|kurz|časopis"
            r"|číslo)(?: .{0,40}(?:zde|na našem webu|v našem e-?shopu))?|(?:zaregistrujte se|registrace"
            r"|přihlásit se) na (?:akci|webinář|konferenci|kurz)|více o (?:kurzu|akci|konferenci|webináři|knize)"
            r"|knihu (?:si )?(?:můžete|lze) (?:koupit|objednat) (?:zde|v e-?shopu|na).{0,40}"
            r"|vstupenky (?:jsou )?k dostání (?:zde|na).{0,40})[.!:]?$"
        ),
        max_words=14,
        fires=["Kupte si knihu v našem e-shopu.", "Více o kurzu", "Registrace na webinář"],
        stays=["Koupit lístek na poslední vlak stihli jen někteří.", "Více o knize prozradil až v závěti."],
    ),
    drop(
        "shop_line",
        reason="promo.product",
        pattern=(
            r"(?:zjistit|porovnat|srovnat|zobrazit|zkontrolovat|ověřit) (?:nejlepší |aktuální )?cen[yu](?: (?:na"
            r"|v) [\w. ]{2,30})?|(?:koupit|kupte) (?:na|v|u) (?:alz\w+|heure\w*|heurece|czc|mall\w*|amazon\w*"
            r"|datart\w*|kosmas\w*)(?:\.\w{2,3})?|(?:přidat|vložit) do košíku|do košíku|koupit (?:nyní|teď)"
        ),
        whole=True,
        max_words=7,
        fires=["Porovnat ceny", "Koupit na Alza.cz", "Přidat do košíku"],
        stays=["Zjistit cenu vítězství mu trvalo léta.", "Koupit na Alze takové díly nejde, stěžuje si mechanik."],
    ),
]
