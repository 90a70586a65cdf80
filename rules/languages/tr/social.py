"""Turkish share, follow, comment and feedback prompts."""

from cleaner.rule import OUTSIDE, TAIL, cut_tail, drop, tail

_ON = (
    r"(?:facebook|twitter|x|whats ?app|telegram|linked ?in|instagram|pinterest|e-?posta|sosyal medya|messenger|"
    r"threads|bluesky)(?:'?(?:[dt][ae]|l[ae]|ile| ile))?"
)

RULES = [
    drop(
        "share_button",
        reason="nav.share",
        pattern=(
            r"(?:(?:(?:bu )?(?:haberi|yazıyı|içeriği|sayfayı|videoyu|galeriyi|makaleyi) )?(?:arkadaşlarınızla |"
            r"sosyal medyada |şurada )?paylaş(?:ın|ınız|ım)?|"
            rf"{_ON} paylaş(?:ın)?|paylaş: ?{_ON}|şurada paylaş|(?:bağlantıyı|linki|adresi|url'?yi) kopyala(?:yın)?|"
            rf"(?:link|bağlantı) kopyalandı|kopyala(?:ndı)?|"
            r"(?:haberi |sayfayı )?yazdır|e-?posta (?:ile )?gönder|arkadaşına gönder|(?:favorilere|okuma listesine|"
            r"kaydedilenlere) ekle|favoriler|"
            r"(?:haberi )?kaydet|yer imlerine ekle|beğen(?:dim)?|sonra oku|"
            r"google'?da tercih edilen kaynak (?:olarak )?ekle|paylaşımlar?|tweetle)|(?:(?:bu )?(?:haberi|yazıyı|içeriği|makaleyi) )?(?:arkadaşların(?:ız)?la|arkadaşına|arkadaşlarına|arkadaşlarınıza|sevdiklerin(?:iz)?le|takipçilerin(?:iz)?le) (?:paylaş(?:ın|ınız)?|gönder(?:in)?)|(?:daha )?sonra (?:oku|dinle|izle)(?:mek için kaydet)?|(?:favorilere|favorilerime|okuma listesine|okuma listeme|listeme|kaydedilenlere) (?:ekle|kaydet)(?:yin)?|(?:haberi|yazıyı|içeriği) kaydet(?:in)?"
        ),
        whole=True,
        max_words=6,
        fires=["Paylaş", "Bu haberi paylaşın", "Facebook'ta paylaş", "Bağlantıyı kopyala", "Yazdır", "Bu yazıyı arkadaşlarınızla paylaşın", "Okuma listeme ekle", "Sonra oku"],
        stays=["Ekmeği paylaş, derdi böl", "Bu haberi paylaşan hesap kapatıldı.", "Videoyu paylaştı", "Daha sonra okudu.", "Sevdiklerinizle paylaşacak bir tarif"],
    ),
    drop(
        "follow_us",
        reason="nav.follow",
        pattern=(
            r"(?:\bbizi|hesaplarımızı|sayfamızı|kanalımızı|gazetemizi|muhabirimizi) [^.!?]{0,60}(?:takip et(?:in|"
            r"mek için|meyi unutmayın)?|takip edebilirsiniz|takip edin)"
            r"|(?:google (?:news|haberler)|google)(?:'?[dt][ae]|'?e)? (?:\w+ ){0,5}(?:takip (?:et(?:in)?|edin)|"
            r"abone ol(?:un)?|tıkla|ekle(?:yin)?)"
            r"|(?:haber|gelişme|gündem)\w*(?:i|den|leri|lerini|ler için)? [^.!?]{0,50}(?:google news|whats ?app|"
            r"telegram|instagram|x|twitter)(?:'?\w{1,4})? "
            r"(?:\w+ ){0,3}takip (?:et(?:in|mek için tıkla)|edin)"
            r"|^(?:[\w']+ ){0,4}(?:sosyal medyada|twitter'?da|x'?te|instagram'?da|facebook'?ta|"
            r"youtube'?da) takip (?:et(?:in)?|edin)[.!]?$"
        ),
        max_words=35,
        fires=[
            "Bizi Google News'te takip edin.",
            "Gelişmeleri WhatsApp kanalından takip edin.",
            "Google Haberler'de abone ol",
            "Liman Gazetesi'ni Instagram'da takip edin!",
        ],
        stays=[
            "Polis, şüpheliyi Instagram'da takip ettiğini söyledi.",
            "Bizi takip eden araç tünelde durdu, dedi sürücü.",
            "Haberi Twitter'dan takip etmiş.",
        ],
    ),
    drop(
        "follow_button",
        reason="nav.follow",
        pattern=(
            r"(?:takip et(?:in)?|takip ediliyor|bizi takip edin(?:iz)?|sosyal medya(?: hesaplarımız|da biz)?|"
            r"tüm gelişmeleri takip et|yazarı takip et|abone ol ve takip et)"
        ),
        whole=True,
        max_words=5,
        fires=["Takip et", "Bizi takip edin:", "Sosyal medya hesaplarımız"],
        stays=["Takip et, kaybetme", "Sosyal medya yasağı geliyor"],
    ),
    drop(
        "comment_prompt",
        reason="comment.prompt",
        pattern=(
            r"(?:(?:\d+ )?yorum(?:lar)?(?: ?\(?\d+\)?)?(?: yap(?:ın|ınız)?| yaz(?:ın)?| ekle(?:yin)?| gönder|"
            r" bırak(?:ın)?)?|(?:ilk )?yorumu? (?:siz |sen )?(?:yapın|yap|yazın|yaz)|"
            r"ilk yorum yapan siz olun|(?:bu )?(?:habere|yazıya|"
            r"içeriğe) (?:henüz )?(?:hiç )?yorum (?:yapılmamış(?:tır)?|eklenmemiş(?:tir)?|yap(?:ın)?|yaz(?:ın)?)|"
            r"henüz (?:bu (?:içeriğe|habere) )?(?:hiç )?yorum (?:yapılmamış(?:tır)?|yok)|yorumunuz(?:u yazın)?|"
            r"(?:tüm )?yorumları (?:gör|oku|göster)(?:üntüle)?|"
            r"yorum yap(?:mak|abilmek) için (?:lütfen )?(?:giriş yap(?:ın|ınız|malısınız)|üye (?:girişi )?(?:ol(?:un|"
            r"malısınız)|yapın)|tıklayın)|yanıtla|cevap yaz|okur yorumları|"
            r"siz ne düşünüyorsunuz\?? ?(?:yorumlarda (?:paylaşın|buluşalım|yazın))?|yorumlarınızı bekliyoruz)|(?:bu )?(?:yorumu?|mesajı|içeriği) (?:şikayet et|bildir|raporla)(?:in)?|(?:önce )?en (?:yeni|eski|beğenilen|popüler) yorumlar|(?:önce )?en (?:yeniler|eskiler|beğenilenler)(?: önce)?|tüm yorumlar(?:ı)?(?: gör| göster| oku)?(?: ?\(\d+\))?"
        ),
        whole=True,
        max_words=9,
        fires=[
            "Yorumlar (12)",
            "YORUM YAP",
            "Bu habere henüz yorum yapılmamış.",
            "Yorum yapmak için giriş yapın",
            "İlk yorumu siz yapın",
         "Bu yorumu bildir", "En beğenilen yorumlar"],
        stays=["Yorum yapmak istemedi.", "Yorumlar ikiye bölündü", "Siz ne düşünüyorsunuz, diye sordu yargıç.", "En yeni yorumlar ise kararın aleyhine oldu."],
    ),
    drop(
        "comment_rules",
        reason="comment.prompt",
        pattern=(
            r"suç teşkil edecek, yasa ?dışı|(?:yapılan|gönderilen|yazılan) yorum(?:lar)?(?:dan|ların|"
            r"lardan)? (?:\w+ ){0,6}(?:sorumlu(?:luğu)? (?:değil|tut)|yorum(?:u|ları) yapan)|"
            r"yorum(?:larınız)? (?:\w+ ){0,3}(?:onaylan(?:dıktan|mamış)|editör onayı)\w*[^.!?]{0,60}(?:yayın|yorum)|"
            r"büyük harf\w* (?:\w+ ){0,3}yazılan yorum|"
            r"(?:yorumlarınızda|bu haber hakkında(?:ki)? (?:düşünce|görüş)lerinizi) [^.!?]{0,60}(?:paylaşın|yazın|"
            r"belirtin|bekliyoruz)|"
            r"(?:görüş|düşünce|fikir)lerinizi (?:\w+ ){0,2}yorum(?:lar)?(?:da| olarak| bölümünde|"
            r" kısmında)? (?:\w+ )?(?:paylaş|yaz|belirt|bizimle)|^(?:yorumlar(?:da|daki)?|yapılan yorumlar\w*)[^.!?\"]{0,60}(?:yazarları|yazanlar|sahipleri)[^.!?\"]{0,20}(?:sorumlu\w*|bağlar|aittir)[.!]?$|^bu (?:habere|yazıya|içeriğe) (?:henüz )?yorum (?:yapılamaz|yapılamamaktadır|yapılmamış(?:tır)?|eklenmemiş(?:tir)?)[.!]?$|^bu (?:haber|yazı|içerik) yoruma kapalıdır[.!]?$"
        ),
        max_words=90,
        fires=[
            "Suç teşkil edecek, yasadışı, tehditkar ve küfür içeren yorumlar yayınlanmaz.",
            "Bu haber hakkındaki düşüncelerinizi yorumlarda paylaşın.",
            "Yapılan yorumlardan site yönetimi sorumlu değildir.",
         "Yapılan yorumlardan yorumların sahipleri sorumludur.", "Bu yazıya henüz yorum yapılmamış."],
        stays=[
            "Bakan, yapılan yorumlardan üzüntü duyduğunu söyledi.",
            "Vatandaşlar düşüncelerini belediyenin anketinde paylaştı.",
         "Yorumlarda belediyeyi eleştirenler sorumlu arıyor."],
    ),
    cut_tail(
        "comments_heading",
        reason="comment.prompt",
        pattern=(
            r"(?:(?:okur )?yorumlar(?:ı)? ?\(?\d+\)?|\d+ yorum|yorum yaz(?:ın)?|yorum gönder|haberle ilgili yorumlar|"
            r"bu habere yapılan yorumlar)"
        ),
        max_words=5,
        fires=["Yorumlar (3)\nAyşe\nMehmet: Çok doğru bir yazı olmuş, elinize sağlık.", "2 Yorum\nAyşe\nBu işin sonu yok."],
        stays=["Yorumlar ikiye bölündü", "Yorum yazan herkes ifadeye çağrıldı."],
    ),
    drop(
        "report_error",
        reason="meta.feedback",
        pattern=(
            r"(?:(?:haberdeki |bir )?hata(?:yı)? (?:bildir(?:in)?|ihbar et)|düzeltme (?:iste|öner)(?:yin|in)?|"
            r"bu (?:haber|içerik|yazı) (?:faydalı|yararlı|işinize yaradı) (?:oldu )?mu\??|"
            r"haberi (?:oyla|puanla|değerlendir)(?:yin|in)?|(?:geri bildirim|geribildirim|şikayet)(?: gönder(?:in)?|"
            r" et| ver)?|ihbar (?:hattı|et)|haber ihbar(?: hattı)?|bize yazın|okur temsilcisi)"
        ),
        whole=True,
        max_words=7,
        fires=["Hata bildir", "Bu haber faydalı oldu mu?", "Haber ihbar hattı"],
        stays=["Hata bildirilmedi.", "Şikayet var", "İhbar hattı kilitlendi"],
    ),
    drop(
        "send_us_tips",
        reason="meta.feedback",
        pattern=(
            r"(?:haber(?:leriniz)?|ihbar|görüntü|fotoğraf|video|bilgi|öneri|şikayet|belge)\w* (?:\w+ ){0,5}(?:\bbize|"
            r"bizimle|haber merkezimize|redaksiyonumuza|whats ?app (?:ihbar )?hattımız\w*) "
            r"(?:\w+ ){0,5}(?:ulaştır(?:ın|abilirsiniz)|gönder(?:in|ebilirsiniz)|paylaş(?:ın|abilirsiniz)|ilet(?:in|"
            r"ebilirsiniz)|yaz(?:ın|abilirsiniz)|iletişime geç)|^[^.!?\"]{0,100}\b(?:whatsapp |haber |ihbar )+hattımız\w*\b[^.!?\"]{0,30}(?:gönderin|gönderebilirsiniz|ulaştırın|ulaştırabilirsiniz|iletin|iletebilirsiniz|bildirin|yazın|ulaşabilirsiniz)[.!]?$|^(?:haber |whatsapp )?ihbar hattı(?:mız)? ?:? ?\+?[\d() -]{9,18}$"
        ),
        where=TAIL | tail(4),
        max_words=35,
        fires=[
            "Haberlerinizi bize WhatsApp hattından ulaştırabilirsiniz.",
            "Görüntü ve ihbarlarınızı haber merkezimize gönderin.",
         "Fotoğraf ve videolarınızı WhatsApp hattımıza gönderebilirsiniz."],
        stays=["Fotoğrafları bize gönderen komşuydu, dedi.", "Belgeleri bizimle paylaşmadılar, diyor avukat.", "İhbar hattı 156'ya gelen aramalar arttı."],
    ),
    drop(
        "spotted_an_error",
        reason="meta.feedback",
        max_words=12,
        pattern=r"^\W{0,3}(?:haberde |bu haberde |yazıda )?(?:bir )?(?:hata|yanlış|eksik)(?:lık)? (?:mı|mi) (?:gördünüz|var|fark ettiniz|buldunuz)\? ?(?:bize )?(?:bildirin|yazın|ulaşın|haber verin)?\W{0,3}$",
        fires=["Bir hata mı gördünüz? Bize bildirin"],
        stays=["Bir hata mı gördünüz? diye sordu hakem."],
    ),
    drop(
        "stay_in_touch",
        reason="nav.follow",
        whole=True,
        max_words=6,
        where=OUTSIDE,
        pattern=r"(?:bizimle|bizle) (?:iletişimde kalın|iletişime geçin|bağlantıda kalın)|(?:bizi )?takipte kal(?:ın|ınız)?|iletişimde kal(?:ın|alım)|(?:haberlerden|gelişmelerden) (?:ilk siz |anında )?haberdar ol(?:un)?",
        fires=["Bizimle İletişimde Kalın", "Takipte kalın!"],
        stays=["Vali, “Bizimle iletişimde kalın” dedi."],
    ),
    drop(
        "comments_none_and_reads",
        reason="comment.prompt",
        whole=True,
        max_words=6,
        where=OUTSIDE | tail(3),
        pattern=r"(?:hiç |henüz )?yorum (?:yapılma(?:mış|dı)|yazılma(?:mış|dı)|bulunma(?:maktadır|mıyor)|yok)|bu (?:haber|yazı|içerik|sayfa|makale)(?: toplam)? \d[\d.]* (?:defa|kez|kere) (?:okun(?:muştur|du)|görüntülen(?:miştir|di)|ziyaret edil(?:miştir|di))",
        fires=["Yorum Yapılmamış", "Bu haber 345 defa okunmuştur."],
        stays=["Bu haber 345 gazetede yayımlandı."],
    ),
    drop(
        "reaction_buttons",
        reason="comment.prompt",
        whole=True,
        max_words=7,
        pattern=r"(?:bu )?(?:habere|yazıya|içeriğe) (?:emoji ile )?tepki(?:niz(?:i)?)?(?: ne(?:dir| oldu)?| ver(?:in|iniz)?| göster(?:in)?)?\??|emoji ile tepki ver(?:in)?|(?:bu haber(?:i|e)? )?(?:nasıl buldunuz|puan ver(?:in)?|oy ver(?:in)?)\??|(?:anketimize|ankete|oylamamıza) (?:katılın|katıl|oy verin|cevap verin)",
        fires=["Bu habere tepkiniz ne oldu?", "Emoji ile tepki ver!", "Anketimize oy verin"],
        stays=["Bu habere tepki gösterenler oldu.", "Ankete katılanların yarısı evet dedi."],
    ),
    drop(
        "news_by_messenger",
        reason="nav.follow",
        max_words=14,
        pattern=r"^\W{0,3}(?:son dakika )?(?:haberler(?:i|imizi|den)?|gelişmeler(?:i|den)?|gündemi?|manşetler(?:i|den)?)(?: anında| ilk| hızlıca| cebinizden| telefonunuza)? (?:whats ?app|telegram|google (?:news|haberler)|instagram|x|twitter|bip)'?\w{0,4}(?: (?:kanalımızdan|grubumuzdan|hattımızdan|üzerinden))? (?:alın|takip edin|okuyun|öğrenin|izleyin|gelsin)\W{0,3}$",
        fires=["Haberlerimizi WhatsApp'tan alın", "Gelişmeleri Telegram kanalımızdan takip edin!"],
        stays=["Haberleri WhatsApp'tan alanların oranı arttı."],
    ),
]  # fmt: skip
