"""Turkish promotion of newsletters, apps, notifications, programmes and channels."""

from cleaner.rule import drop

RULES = [
    drop(
        "newsletter_sign_up",
        reason="promo.newsletter",
        pattern=(
            r"(?:bülten|haber bülteni|e-bülten|e-posta bülteni|günlük bülten|haber özeti)\w*(?:'\w+)? (?:\w+ ){0,4}"
            r"(?:abone ol(?:un|abilirsiniz|mak için)|kaydol(?:un|abilirsiniz|mak için)|kayıt ol(?:un|mak için)|"
            r"üye ol(?:un|mak için)|ücretsiz abone)"
            r"|(?:e-?posta|mail) (?:kutunuz|adresiniz)\w* (?:\w+ ){0,6}(?:bülten|gelsin|ulaştıralım|gönderelim|"
            r"abone ol)"
            r"|(?:bültenimiz|bültenlerimiz)(?:e|i|den)? [^.!?]{0,60}(?:kaçırmayın|abone|kaydol|takip)|^(?:bültenimize )?(?:aboneliğiniz|kaydınız|kaydolduğunuz|abone olduğunuz) için (?:çok )?teşekkür(?:ler| ederiz)?[.!]?$|^(?:bülten(?:imize)? )?(?:kaydınız|aboneliğiniz) (?:alındı|tamamlandı|başarıyla (?:alındı|oluşturuldu|tamamlandı))[.!]?$|^(?:günün|haftanın|güncel|en (?:önemli|son|güncel)|öne çıkan|önemli)[^.!?]{0,40}(?:haber|gelişme|yazı|başlık)\w*[^.!?]{0,40}(?:e-?postanız\w*|e-?postana|mail kutunuz\w*|gelen kutunuz\w*|e-?posta (?:kutunuz|adresiniz)\w*)[^.!?]{0,24}[.!]?$"
        ),
        max_words=60,
        fires=[
            "Haftalık bültenimize abone olun.",
            "Haberlerin özeti için e-bültene kaydolun.",
            "Günün haberleri e-posta kutunuza gelsin.",
         "Kaydınız başarıyla tamamlandı.", "Haftanın öne çıkan haberleri gelen kutunuzda"],
        stays=[
            "Belediye, bültene abone olan kişi sayısını açıkladı.",
            "Hava durumu bülteninde yağış uyarısı vardı.",
         "Aboneliğiniz için teşekkür eden mektup 1950'de gelmiş."],
    ),
    drop(
        "newsletter_label",
        reason="promo.newsletter",
        pattern=(
            r"(?:ücretsiz |günlük |haftalık )?(?:e-?bülten(?:imiz|ler)?|bülten(?:imiz|ler)?|"
            r"haber bülteni)(?: ?(?:aboneliği|kaydı|üyeliği|'?e abone ol(?:un)?|"
            r"'?e kaydol(?:un)?))|e-?bülten|bülten aboneliği|e-?posta adresiniz(?:i girin(?:iz)?)?"
        ),
        whole=True,
        max_words=5,
        fires=["E-bülten aboneliği", "Bülten kaydı", "E-posta adresinizi girin"],
        stays=["Bülten yayımlandı", "Haftalık bülten kaydı silindi."],
    ),
    drop(
        "download_our_app",
        reason="promo.app",
        pattern=(
            r"(?:mobil )?uygulama(?:mız|ları)?(?:mızı|sını|yı|larını|mızla)? (?:\w+ ){0,3}(?:indir(?:in|erek|"
            r"mek için|ebilirsiniz)|yükle(?:yin|mek için))"
            r"[^.!?]{0,60}(?:haber|gelişme|gündem|takip|tıkla|app ?store|google play|kaçırma|ücretsiz)"
            r"|(?:son dakika|haber|gelişme|gündem)\w* [^.!?]{0,60}uygulama(?:mızı|sını|yı|larını|"
            r"mız) (?:\w+ ){0,3}(?:indir(?:in|ebilirsiniz|mek)|yükleyin)"
            r"|^(?:\w+ ){0,3}(?:mobil )?uygulama(?:mızı|sını|larımızı|larını) (?:ücretsiz |hemen |şimdi )?indir(?:in|"
            r"meyi unutmayın)\b"
        ),
        max_words=40,
        fires=[
            "Son dakika gelişmelerinden haberdar olmak için uygulamamızı indirin.",
            "Liman TV uygulamasını indirin, gündemi takip edin.",
            "Mobil uygulamamızı hemen indirin!",
        ],
        stays=[
            "Uygulamayı indiren kullanıcı sayısı iki milyonu geçti.",
            "Yolcular, bilet için uygulamayı indirmek zorunda kalıyor.",
            "Polis, haber uygulamasını indiren kişileri uyardı.",
        ],
    ),
    drop(
        "app_store_button",
        reason="promo.app",
        pattern=(
            r"(?:uygulamayı indir(?:in)?|uygulamamızı indir(?:in)?|mobil uygulama(?:larımız|mız|lar)?|"
            r"hemen indir(?:in)?|"
            r"(?:app ?store|google play|app ?gallery|huawei app ?gallery)(?:'?d[ae]n?)?(?: (?:indir(?:in)?|edinin))?)"
        ),
        whole=True,
        max_words=5,
        fires=["Uygulamayı indir", "App Store'dan indirin", "Mobil uygulamalarımız"],
        stays=["Google Play'den indirilen oyun yasaklandı.", "Uygulamayı indirmek yasak"],
    ),
    drop(
        "notifications",
        reason="promo.push",
        pattern=(
            r"bildirim(?:leri|lere|i)? (?:aç(?:ın|arak|mak için)|izin ver(?:in|mek)|abone ol(?:un)?|"
            r"etkinleştir(?:in)?)[^.!?]{0,80}(?:haber|gelişme|anında|ilk|kaçırma|takip|$)"
            r"|(?:son dakika|gelişme|haber)\w* [^.!?]{0,60}bildirim(?:leri|lerine|lere)? (?:aç(?:ın)?|abone olun|"
            r"izin verin)"
        ),
        max_words=30,
        fires=["Bildirimleri açın, son dakika haberlerini kaçırmayın.", "Son dakika haberleri için bildirimleri açın."],
        stays=["Mahkeme bildirimi dosyaya koydu.", "Uygulama, bildirimleri açan çocukların verisini topladı."],
    ),
    drop(
        "join_channel",
        reason="nav.follow",
        pattern=(
            r"(?:whats ?app|telegram|youtube|bip) (?:haber )?(?:kanal|grub|"
            r"grup)\w*(?:'\w+)? (?:\w+ ){0,4}(?:katıl(?:ın|abilirsiniz|mak için)|abone ol(?:un|mak için)|"
            r"takip (?:et|edin|edebilirsiniz)|üye ol(?:un)?)"
            r"|(?:youtube|whats ?app|telegram)(?:'?[td][ae]|'?a)? (?:\w+ ){0,2}(?:abone ol(?:un|mayı unutmayın)|"
            r"kanalımız(?:a|ı))"
        ),
        max_words=35,
        fires=[
            "WhatsApp kanalımıza katılın, gündemi kaçırmayın.",
            "Haberler için Telegram grubumuza üye olun.",
            "YouTube kanalımıza abone olmak için tıklayın.",
        ],
        stays=[
            "Savcılık, WhatsApp grubuna katılan on kişiyi ifadeye çağırdı.",
            "YouTube kanalında milyonlarca abonesi olan fenomen gözaltına alındı.",
        ],
    ),
    drop(
        "podcast_or_programme",
        reason="promo.podcast",
        pattern=(
            r"(?:podcast|programı|bölümü|yayını|söyleşi)\w*(?:imizi|ını|in tamamını|ın tamamını|"
            r"mızı)? (?:\w+ ){0,4}(?:spotify|apple podcasts?|youtube|buradan|"
            r"aşağıdan)(?:'\w+)? (?:\w+ )?(?:dinle(?:yin|yebilirsiniz)|izle(?:yin|yebilirsiniz)|takip edin)"
            r"|^(?:spotify|apple podcasts?|youtube)(?:'?[dt][ae]n?)? (?:dinle(?:yin)?|izle(?:yin)?|"
            r"abone ol(?:un)?)[.!]?$"
        ),
        max_words=30,
        fires=[
            "Programın tamamını YouTube'dan izleyebilirsiniz.",
            "Spotify'da dinleyin",
            "Podcastimizi Spotify'dan dinleyin.",
        ],
        stays=["Konuk, bölümü kendi evinde çektiklerini anlattı.", "Spotify'da dinlenme rekoru kırıldı."],
    ),
    drop(
        "affiliate_price_line",
        reason="promo.product",
        pattern=(
            r"(?:satın al(?:mak için tıklayın(?:ız)?)?|sepete ekle|ürünü incele|"
            r"fiyatı(?:nı)? gör(?:mek için tıklayın)?|hemen satın al|"
            r"(?:trendyol|hepsiburada|amazon|n11)(?:'?[dt][ae]n?)? (?:satın al|incele|fiyatı gör))"
        ),
        whole=True,
        max_words=5,
        fires=["Satın almak için tıklayın", "Sepete ekle", "Trendyol'dan satın al"],
        stays=["Satın al ve unut dönemi bitti", "Amazon'da satın alınan ürünler gecikti."],
    ),
]  # fmt: skip
