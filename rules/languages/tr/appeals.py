"""Turkish appeals for money, subscriptions and membership."""

from cleaner.rule import drop, hint

_PAPER = (
    r"(?:gazeteci(?:liğ|lik)|haberci(?:liğ|lik)|yayıncı(?:lığ|lık)|medya(?:yı|ya|mız)?|basın[ıa]?|gazete(?:miz|mizi|"
    r"mize|yi)?)"
)

RULES = [
    drop(
        "support_our_journalism",
        reason="appeal.donation",
        pattern=(
            rf"(?:bağımsız|özgür|nitelikli|tarafsız|gerçek|araştırmacı|cesur|sansürsüz|"
            rf"kamusal) (?:\w+ ){{0,3}}{_PAPER}\w*"
            r"[^.!?]{0,60} (?:destek(?:leyin|le|leyebilirsiniz| olun| ol| verin| olabilirsiniz)\b|katkıda bulun(?:un|"
            r"abilirsiniz)|"
            r"omuz verin|güç verin|sahip çıkın)"
            r"|(?:bağımsız|özgür|nitelikli|tarafsız) (?:\w+ ){0,2}(?:gazeteciliğ|haberciliğ)i (?:desteklemek|"
            r"yaşatmak|sürdürmek) için"
            r"[^.!?]{0,80}(?:destek ol|abone ol|üye ol|bağış yap|tıkla|katıl)"
        ),
        max_words=160,
        fires=[
            "Bağımsız gazeteciliği desteklemek için bize destek olun.",
            "Özgür habercilik için siz de Liman Gazetesi'ne destek olun, bu yolda birlikte yürüyelim.",
        ],
        stays=[
            "Örgütler, bağımsız gazeteciliği desteklemek için bir fon kurulmasını istedi.",
            "Vakıf, özgür basına destek vermek amacıyla on bin avro ödül dağıttı.",
        ],
    ),
    drop(
        "donate_to_us",
        reason="appeal.donation",
        pattern=(
            r"(?:\bbize|bizi|gazetemize|gazetemizi|sitemize|haberciliğimize|haberciliğimizi|gazeteciliğimize|"
            r"gazeteciliğimizi|yayınlarımıza|çalışmalarımıza|"
            r"ekibimize|emeğimize) (?:\w+ ){0,3}(?:destek (?:ol(?:un|abilirsiniz|mak (?:ister misiniz|isterseniz|"
            r"için))|verin|verebilirsiniz)|"
            r"destekle(?:yin|yebilirsiniz|mek ister(?:seniz| misiniz)|mek için)|bağış yap(?:ın|abilirsiniz|mak)|"
            r"katkı (?:sunun|verin|sağlayın)|"
            r"katkıda bulun(?:un|abilirsiniz|mak)|kahve ısmarla(?:yın|yabilirsiniz|mak))"
            r"|(?:patreon|youtube katıl|kreosus|buymeacoffee)\w*(?:'\w+)?[^.!?]{0,60}(?:bize destek|destek ol(?:un|"
            r"abilirsiniz)|destekleyin|katkıda bulun)"
            r"|okur(?:lar)?(?:ımız)?(?:ın|ımızın)? (?:desteği|katkısı)(?:yla|na ihtiyac|"
            r"\w* olmadan)[^.!?]{0,80}(?:yapamayız|mümkün olma|sürdüremeyiz|"
            r"ayakta|ihtiyacımız|var(?:ız|olabili))"
        ),
        max_words=160,
        fires=[
            "Siz de gazetemize destek olabilirsiniz.",
            "Patreon üzerinden bize destek olun.",
            "Okurlarımızın desteği olmadan bu haberleri yapamayız.",
            "Haberciliğimizi desteklemek için tıklayın.",
        ],
        stays=[
            "Bakan, esnafa destek olunacağını söyledi.",
            "Kulüp başkanı taraftara seslendi ve takıma destek istedi.",
            "Okurların desteği derginin otuz yıl yaşamasını sağladı.",
        ],
    ),
    drop(
        "donate_button",
        reason="appeal.donation",
        pattern=(
            r"(?:şimdi |hemen |sen de |siz de )?(?:bağış yap(?:ın)?|bağışta bulun(?:un)?|destek ol(?:un)?|"
            r"bizi destekle(?:yin)?|bize destek ol(?:un)?|"
            r"gazeteciliği destekle(?:yin)?|okur desteği|destekçi ol(?:un)?|destekçimiz olun|katkı yap(?:ın)?)"
        ),
        whole=True,
        max_words=4,
        fires=["Destek Ol", "Bağış yap", "Şimdi destekçi olun", "Bizi Destekleyin"],
        stays=["Bağış yapanlar sıraya girdi.", "Komşuna destek ol"],
    ),
    drop(
        "subscribe_to_us",
        reason="appeal.subscription",
        pattern=(
            r"(?:aylık|ayda|yıllık|haftalık|ilk ay|günde|sadece|yalnızca) (?:\w+ ){0,3}\d+(?:[.,]\d+)? ?(?:tl|lira|"
            r"₺)\w*[^.!?]{0,60}"
            r"(?:abone ol(?:un|abilirsiniz)?|abonelik (?:başlat|fırsat)|destek ol(?:un)?|desteklerle|"
            r"okumaya (?:başlayın|devam edin))"
            r"|abone(?:miz|si)? olun[,!]? [^.!?]{0,90}(?:reklamsız|sınırsız|ayrıcalık|fırsat|indirim|eriş|keyfini|"
            r"kaçırmayın|destek|e-gazete)"
            r"|(?:reklamsız|sınırsız|kesintisiz) (?:okuma|haber|içerik|erişim|"
            r"deneyim)\w*[^.!?]{0,60}(?:abone ol(?:un)?|hemen abone|üye ol(?:un)?)"
            r"|(?:gazetemiz|dergimiz|sitemiz|premium|e-gazete|dijital)\w*(?:'\w+)? (?:\w+ ){0,2}abone ol(?:un|"
            r"mak için tıklayın)|^gazetemizi (?:e-?gazete|dijital|internetten|pdf)[^.!?\"]{0,24} (?:okuyun|okuyabilirsiniz|indirin|indirebilirsiniz|takip edin)[.!]?$"
        ),
        max_words=120,
        fires=[
            "Abonemiz olun, reklamsız okumanın keyfini çıkarın.",
            "Aylık 39 TL'den başlayan fiyatlarla abone olun.",
            "Sınırsız erişim için hemen abone olun.",
            "Gazetemize abone olmak için tıklayın.",
         "Gazetemizi PDF olarak indirebilirsiniz."],
        stays=[
            "Kulüp, aylık 500 TL'ye satılan kombinelerin tükendiğini açıkladı.",
            "Operatör, abonelerine sınırsız internet verdiğini duyurdu.",
            "Dijital platforma abone olan izleyici sayısı düştü.",
         "Gazetemizi internetten okuyan annem aradı."],
    ),
    drop(
        "subscribe_button",
        reason="appeal.subscription",
        pattern=(
            r"(?:hemen |şimdi |ücretsiz |dijital |e-gazete )?(?:abone ol(?:un|unuz)?|abonelik(?: işlemleri|"
            r" seçenekleri| paketleri| fırsatları)?|"
            r"abone (?:girişi|olmak için tıklayın(?:ız)?)|premium(?:'?a| üyeliğe) geç(?:in)?)"
        ),
        whole=True,
        max_words=5,
        fires=["ABONE OL", "Hemen abone olun!", "Abonelik İşlemleri"],
        stays=["Abone olanların sayısı arttı.", "Abonelik ücretleri düşüyor"],
    ),
    drop(
        "become_our_member",
        reason="appeal.membership",
        pattern=(
            r"(?:üyemiz|destekçimiz|okur ortağımız|dostumuz) ol(?:un|mak (?:için tıkla|ister misiniz))"
            r"|(?:gazetemiz|sitemiz|ailemiz|topluluğumuz|kanalımız)\w* (?:\w+ ){0,2}(?:üye ol(?:un|abilirsiniz)|"
            r"katıl(?:ın|abilirsiniz))"
            r"|(?:youtube )?(?:kanalımıza|kanalımızdaki) (?:\w+ ){0,3}\"?katıl\"? (?:butonu|düğmesi|ile|ol)"
        ),
        max_words=120,
        fires=[
            "Üyemiz olun, gazeteciliğin özgür kalmasına ortak olun.",
            "Siz de topluluğumuza katılın.",
            "Destekçimiz olmak için tıklayın.",
        ],
        stays=["Dernek üyemiz oldu ve iki yıl görev yaptı.", "Ailemize yeni bir üye katıldı, dedi anne."],
    ),
    hint(
        "reader_funded_paper",
        reason="appeal.donation",
        pattern=(
            r"(?:yalnızca|sadece|yalnız) (?:siz )?(?:okur\w*|izleyici\w*|sizin) (?:\w+ )?(?:destek|desteğ|katkı)\w*|"
            r"patronsuz|patronu olmayan"
        ),
        fires=[
            "Patronu olmayan bir yayınız; haberlerimizi sürdürebilmek için desteğinize ihtiyacımız var.",
        ],
        stays=["Dergi, okurların desteğiyle otuz yıl yayımlandı.", "Şirket patronu istifa etti."],
    ),
    hint(
        "we_need_you",
        reason="appeal.donation",
        pattern=(
            r"(?:desteğinize|katkınıza|katkılarınıza|size) ihtiyacımız var|bu haberi ücretsiz okudunuz|"
            r"haberlerimizi (?:\w+ ){0,4}(?:devam ed|sürdür)|"
            r"haberciliğin?e katkıda bulunabilirsiniz"
        ),
        fires=[
            "Patronu olmayan bir gazeteyiz. Bu işi sürdürebilmek için desteğinize ihtiyacımız var.",
        ],
        stays=["Kan merkezinin desteğe ihtiyacı var.", "Haberi ücretsiz okudu ve çıktı."],
    ),
    drop(
        "free_read_then_contribute",
        reason="appeal.donation",
        pattern=(
            r"(?:bu (?:haberi|yazıyı|içeriği)|haberlerimizi) (?:\w+ )?ücretsiz (?:okudunuz|okuyorsunuz|"
            r"okuyabiliyorsunuz)[^!?]{0,200}"
            r"(?:destek|katkı|abone|bağış)"
        ),
        max_words=160,
        fires=[
            "Bu haberi ücretsiz okudunuz. Ama hazırlamak ücretsiz değildi, destek olun.",
            "Haberlerimizi ücretsiz okuyorsunuz; bunun sürmesi katkınıza bağlı.",
        ],
        stays=[
            "Çocuklar bu kitabı ücretsiz okudu, belediye de destek verdi.",
            "Yazıyı ücretsiz okudunuz mu diye sordu.",
        ],
    ),
]  # fmt: skip
