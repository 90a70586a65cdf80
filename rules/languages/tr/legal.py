"""Turkish copyright, disclaimer, consent, paywall and page lines."""

from cleaner.rule import ANYWHERE, OUTSIDE, TAIL, cue, drop, head, tail

RULES = [
    drop(
        "rights_reserved",
        reason="legal.copyright",
        pattern=(
            r"(?:tüm|her|bütün) (?:\w+ ){0,2}hak(?:ları|kı|lar) (?:\w+ ){0,3}(?:saklıdır|mahfuzdur)|(?:kaynak|link|"
            r"aktif link|izin|referans) (?:gösterilmeden|verilmeden|alınmadan|göstermeden) [^.!?]{0,60}"
            r"(?:kullanıl|kopyalan|yayınlan|yayımlan|alıntı)\w*a(?:maz|mayacağı)|izinsiz (?:\w+ )?(?:alıntı|kopya|"
            r"kullanı|çoğalt|yayın)\w*[^.!?]{0,60}(?:yasak|amaz|işlem yapılır|suç)|"
            r"(?:haberin|yazının|içeriğin|materyalin|köşe yazısının?)[^.!?]{0,40}tüm hakları .{0,80}(?:aittir|ait olup)"
        ),
        max_words=110,
        fires=[
            "Tüm hakları saklıdır. Kaynak gösterilmeden alıntı yapılamaz.",
            "Haberin tüm hakları Örnek Gazetecilik A.Ş.'ye aittir.",
            "İzinsiz kopyalamak yasaktır, yasal işlem yapılır.",
        ],
        stays=[
            "Sendika, işçilerin tüm haklarını alacağını söyledi.",
            "Mahkeme, romanın film haklarının aileye ait olduğuna karar verdi.",
            "Bakanlık izinsiz kazının suç olduğunu hatırlattı.",
        ],
        note="A digger without permission is named in news, hence the words for copying.",
    ),
    drop(
        "no_investment_advice",
        reason="legal.disclaimer",
        pattern=(
            r"(?:yatırım (?:bilgi|tavsiye|danışmanlığı)\w*,? (?:\w+,? ){0,6}(?:kapsamında değil|değildir|"
            r"niteliği taşımaz|içermez|teşkil etmez|oluşturmaz)|"
            r"burada yer alan (?:\w+ ){0,3}(?:bilgi|yorum|tavsiye|içerik|yazı)\w*|yasal uyarı ?[:-])"
        ),
        max_words=160,
        fires=[
            "Burada yer alan yatırım bilgi, yorum ve tavsiyeleri yatırım danışmanlığı kapsamında değildir.",
            "Yasal uyarı: Bu sayfadaki bilgiler genel niteliktedir.",
            "Bu yazı yatırım tavsiyesi değildir.",
        ],
        stays=["Yatırım danışmanlığı şirketi iflas etti.", "Yasal uyarı yapılmadan yıkım başladı."],
    ),
    drop(
        "health_disclaimer",
        reason="legal.disclaimer",
        pattern=(
            r"(?:sayfa içeriği|bu (?:içerik|yazı|bilgiler|sayfa)|sitemizdeki bilgiler)[^.!?]{0,60}(?:yalnızca|"
            r"sadece) bilgilendirme amaçlıdır|"
            r"(?:yazıda|köşe yazılarında|makalede) (?:\w+ ){0,4}(?:görüşler|fikirler|"
            r"ifadeler) [^.!?]{0,40}(?:yazarın?a aittir|yazarları bağlar|editoryal politika)|"
            r"yazarların? görüşleri (?:\w+ ){0,3}(?:kendisine|kendilerine|yazarlarına) aittir"
        ),
        max_words=80,
        fires=[
            "Sayfa içeriği sadece bilgilendirme amaçlıdır, tanı ve tedavi için doktorunuza başvurun.",
            "Bu yazıda yer alan görüşler yazarına aittir ve sitenin editoryal politikasını yansıtmayabilir.",
        ],
        stays=["Yazıda yer alan görüşler tepki çekti.", "Toplantı sadece bilgilendirme amaçlıydı."],
    ),
    drop(
        "affiliate_note",
        reason="legal.affiliate",
        pattern=(
            r"(?:bağlantı|link)\w*(?: \w+){0,5} (?:komisyon|gelir) (?:kazan|elde ed)\w*|(?:bu (?:içerik|yazı)|"
            r"haber)[^.!?]{0,40}(?:sponsorluğunda|iş birliğiyle|katkılarıyla) (?:hazırlan|üretil)\w*tır\b|^bu (?:yazıda|içerikte|haberde|sayfada|listede) [^.!?]{0,40}(?:satış ortaklığı|ortaklık|affiliate|komisyon)[^.!?]{0,20}(?:bağlantı|link)\w* (?:bulun\w+|yer al\w+|içer\w+|var(?:dır)?|kullanıl\w+)[.!]?$"
        ),
        max_words=50,
        where=ANYWHERE,
        fires=[
            "Bu sayfadaki linklerden yapılan alışverişlerden komisyon kazanabiliriz.",
            "Bu içerik Örnek Bank sponsorluğunda hazırlanmıştır.",
         "Bu listede affiliate linkler yer almaktadır."],
        stays=["Emlakçı bu satıştan yüzde iki komisyon kazandı.", "Belgesel bakanlığın katkılarıyla çekildi.", "Bu haberde ortaklık yapısına ilişkin bağlantılar sorgulanıyor, dedi."],
    ),
    drop(
        "cookie_notice",
        reason="legal.cookie",
        pattern=(
            r"(?:sitemizde|web sitemizde|internet sitemizde|bu (?:web )?site(?:de|"
            r"si)?)[^.!?]{0,120}çerez\w*[^.!?]{0,100}(?:kullan|kabul|onay|izin)|çerez (?:politika|aydınlatma|tercih|"
            r"ayar|kullanım)\w*[^.!?]{0,60}"
            r"(?:tıkla|incele|ulaş|kabul|bilgi|$)|(?:tüm )?çerezleri (?:kabul et|reddet|yönet)\b|"
            r"6698 sayılı[^.!?]{0,120}çerez|(?:gömülü|üçüncü taraf) (?:\w+ ){0,3}(?:içerik|"
            r"gönderi)\w* (?:\w+ ){0,3}(?:görmek|görüntülemek) için [^.!?]{0,40}(?:izin|kabul|onay)"
        ),
        max_words=0,
        fires=[
            "Sitemizde size daha iyi hizmet verebilmek için çerezler kullanılmaktadır.",
            "Çerez Politikası",
            "Tüm çerezleri kabul et",
        ],
        stays=["Kurul, şirkete izinsiz çerez kullandığı için ceza kesti.", "Çerezleri kabul etmedi, çay istedi."],
    ),
    drop(
        "paywall",
        reason="legal.paywall",
        pattern=(
            r"(?:bu (?:haber|içerik|yazı)|haberin|yazının|içeriğin)[^.!?]{0,50}(?:abonelere|abonelerimize|üyelere|"
            r"üyelerimize|premium) [^.!?]{0,30}(?:özeldir|açıktır)|(?:haberin|yazının|içeriğin) (?:tamamını|devamını) "
            r"(?:okumak|görmek|okuyabilmek) için [^.!?]{0,40}(?:abone|üye|giriş|kayıt)|zaten (?:abone|üye) misiniz|"
            r"(?:abone|üye)yseniz giriş yapın|ücretsiz (?:\w+ )?hakkınız (?:doldu|bitti)"
        ),
        max_words=40,
        fires=[
            "Bu içerik abonelerimize özeldir.",
            "Yazının devamını okumak için üye olun.",
            "Zaten abone misiniz? Giriş yapın",
        ],
        stays=[
            "Bu haber üyelere özel bir toplantıda sızdırıldı, dedi kaynak kişi sonradan.",
            "Yazının tamamını okumak için saatlerce bekledi.",
        ],
    ),
    drop(
        "terms_and_privacy",
        reason="legal.terms",
        pattern=(
            r"(?:(?:gizlilik|kvkk|kişisel veri\w*(?: korunması)?|aydınlatma|kullanım|üyelik|veri politikası|"
            r"yayın ilkeleri|künye|etik)"
            r"(?: (?:politikası|metni|koşulları|şartları|sözleşmesi|ilkeleri|bildirimi|aydınlatma|ve|kullanım|"
            r"gizlilik|kvkk|çerez|politikaları|bilgilendirme)){0,5}|yayın ilkelerimiz|künye(?: ve iletişim)?|"
            r"kullanım (?:koşulları|şartları)|aydınlatma metni)(?: ?[|/·•,-] ?(?:gizlilik politikası|"
            r"çerez politikası|künye|iletişim|reklam|kullanım koşulları|kvkk|hakkımızda|rss)){0,8}"
        ),
        whole=True,
        max_words=24,
        where=OUTSIDE | tail(4),
        fires=["Gizlilik Politikası", "KVKK Aydınlatma Metni", "Künye | İletişim | Gizlilik Politikası"],
        stays=["Gizlilik ve güvenlik arasında", "Etik tartışma", "Kullanım koşulları değişti."],
    ),
    drop(
        "consent_by_sign_up",
        reason="legal.terms",
        pattern=(
            r"(?:kişisel verileriniz|kişisel verilerin|verileriniz)[^.!?]{0,100}(?:6698|kvkk|aydınlatma metni|"
            r"işlenmektedir|kapsamında işlen)|(?:üye|abone|kayıt) ol(?:arak|duğunuzda)[^.!?]{0,80}(?:koşullarını|"
            r"sözleşmesini|politikasını) kabul"
        ),
        max_words=120,
        fires=[
            "Kişisel verileriniz 6698 sayılı kanun kapsamında işlenmektedir.",
            "Üye olarak kullanım koşullarını kabul etmiş olursunuz.",
        ],
        stays=[
            "Hastaların kişisel verilerinin satıldığı ortaya çıktı.",
            "Kulübe üye olarak başladı, koşulları kabul etti.",
        ],
    ),
    drop(
        "page_furniture",
        reason="nav.page",
        pattern=(
            r"(?:ana ?sayfa(?:ya dön)?|giriş yap|üye (?:ol|girişi)|kayıt ol|çıkış yap|oturum aç|hesabım|profilim|"
            r"şifremi unuttum|menü(?:yü aç|yü kapat)?|ara(?:ma)?(?: yap)?|başa dön|yukarı(?: çık)?|"
            r"sayfa başı(?:na dön)?|içeriğe (?:geç|atla)|"
            r"yazı (?:boyutu|tipi)|küçük|orta|büyük|ekstra büyük|normal|hiper|künye|iletişim|hakkımızda|reklam ver|"
            r"kariyer|yazarlar|tüm yazarlar|e-gazete|gazete manşetleri|son dakika haberleri|canlı (?:tv|yayın|borsa|"
            r"skor)|hava durumu|namaz vakitleri|nöbetçi eczaneler|"
            r"puan durumu|fikstür|döviz|altın fiyatları|burçlar|rss|site haritası|kapat|geri|ileri|gece modu|"
            r"karanlık mod|türkçe|bize ulaşın|tv rehberi|yayın akışı|podcast(?:ler)?(?: ?tümünü gör)?|arşiv|"
            r"sayfa bulunamadı)"
        ),
        whole=True,
        max_words=4,
        where=OUTSIDE,
        fires=["Ana Sayfa", "Giriş Yap", "Yazı Boyutu", "Başa dön", "Üye ol"],
        stays=["Giriş", "Arama çalışmaları sürüyor", "Büyük buluşma", "Altın fiyatları uçtu"],
    ),
    cue(
        "text_size_heading",
        reason="nav.page",
        pattern=r"(?:yazı|metin|font) (?:boyutu|büyüklüğü|tipi)",
        takes=6,
        item_words=2,
        fires=["Yazı Boyutu\nKüçük\nOrta\nBüyük", "Yazı tipi\nNormal"],
        stays=["Yazı tipi tarihe karıştı", "Yazı boyutunu büyüten yaşlılar çoğaldı."],
    ),
    drop(
        "page_buttons_anywhere",
        reason="nav.page",
        pattern=(
            r"(?:ana ?sayfa(?:ya dön)?|sayfa başına dön|başa dön|içeriğe (?:geç|atla)|şifremi unuttum|üye girişi|"
            r"menüyü (?:aç|kapat)|daha fazla yükle|site haritası)"
        ),
        whole=True,
        max_words=4,
        where=ANYWHERE,
        fires=["Ana sayfaya dön", "Şifremi unuttum", "Daha fazla yükle"],
        stays=["Başa dönmek istemiyor.", "Menüyü açan aşçı güldü."],
    ),
    drop(
        "trust_note",
        reason="legal.trust",
        pattern=(
            r"^(?:neden bize güvenebilirsiniz|bize neden güvenmelisiniz)|(?:haberimiz|içeriğimiz|yazımız|"
            r"editör\w*imiz)[^.!?]{0,60}(?:yayın ilkelerimiz|editoryal ilkeler\w*|doğruluk (?:kontrolü|"
            r"denetimi))[^.!?]{0,60}(?:hazırlan|denetlen|geç|uygun)"
        ),
        max_words=60,
        where=TAIL | tail(4),
        fires=["Neden bize güvenebilirsiniz?", "Haberimiz yayın ilkelerimize uygun olarak hazırlanmıştır."],
        stays=["Neden güvenelim, diye sordu.", "Kurul, yayın ilkelerinin çiğnendiğini açıkladı."],
    ),
    drop(
        "machine_summary",
        reason="legal.trust",
        where=OUTSIDE | head(8) | tail(6),
        max_words=20,
        pattern=r"^\W{0,3}(?:bu )?(?:haber )?(?:özet|özeti|çeviri|çevirisi) (?:yapay zek[aâ]|ai\b)[^,.\"]{0,30}(?:oluşturul|hazırlan|üretil|çevril|yazıl)\w*(?: ve [^,.\"]{2,40})?\.?$|^\W{0,3}yapay zek[aâ] özeti\W{0,3}$"
        r"|^\W{0,3}yapay zek[aâ] (?:ile|tarafından|yardımıyla) (?:özetlen|çevril|seslendiril|hazırlan)(?:miş|mıştır|miştir|di|dı)\w*(?:[,;.]? (?:editör\w*|ve)\b[^\",.]{0,60})?\W{0,2}$",
        fires=["Yapay zekâ ile özetlenmiştir, editör tarafından kontrol edilmiştir", "Bu özet yapay zekâ ile oluşturulmuştur", "Özet yapay zeka tarafından hazırlanmıştır."],
        stays=["Özet yapay zekâ ile yazılmış, dedi öğretmen."],
    ),
]  # fmt: skip
