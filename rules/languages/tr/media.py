"""Turkish captions, credits, player and gallery lines, advertising labels."""

from cleaner.rule import NAME, NAMES, drop, label

_WORD = (
    r"(?:foto(?:ğraf)?(?:lar)?(?:ı)?|fotoraf|görsel(?:ler)?|görüntü(?:ler)?|resim|kamera(?:man)?|video|grafik|"
    r"infografik|illüstrasyon|çizim|kolaj|"
    r"fotoğraf kaynağı|görsel kaynağı|görüntü kaynağı|kapak (?:fotoğrafı|görseli)|manşet (?:fotoğrafı|görseli)|"
    r"ana görsel|arşiv fotoğrafı?|temsili (?:görsel|fotoğraf))"
)
_SOURCE = (
    r"(?:(?-i:AA|DHA|İHA|IHA|ANKA|MA|AFP|AP|EPA|REUTERS|TRT|THA)|anadolu ajansı|reuters|getty(?: images)?|"
    r"depo photos|shutterstock|istock|arşiv|sosyal medya|csa images|"
    r"ekran görüntüsü|instagram|twitter|x|facebook|youtube|wikipedia|unsplash|pexels|freepik|alamy|twitter/\w+|@\w+)"
)

RULES = [
    label(
        "photo_word_credit",
        part="credit",
        pattern=(
            rf"{_WORD}(?: ?[-/&,] ?{_WORD}| ve {_WORD}){{0,2}} ?[:,|] ?(?:{_SOURCE}|"
            rf"{NAMES})(?: ?[/,|()-] ?(?:{_SOURCE}|{NAME}|[\w.]{{2,20}})){{0,3}}\)?"
            r"|(?:temsili|arşiv) (?:fotoğraf|görsel|görüntü)(?:ı|dır)?|fotoğraf(?:lar)? (?:arşiv|temsilidir)|"
            r"fotoğraf,? (?:aa|dha|iha) tarafından servis edilmiştir|"
            r"(?:fotoğraf|görsel) (?:kaynağı|altı yazısı|altı)|görsel yapay zeka ile (?:üretilmiştir|oluşturulmuştur)|(?:bu )?(?:görsel|fotoğraf|resim|illüstrasyon|kapak görseli)(?:ler)? yapay zek[aâ] (?:ile|tarafından|kullanılarak|desteğiyle|yardımıyla) (?:üretilmiştir|oluşturulmuştur|hazırlanmıştır|üretildi|oluşturuldu)|yapay zek[aâ] (?:görseli|tarafından (?:üretilmiş|oluşturulmuş) (?:görsel|fotoğraf))"
        ),
        whole=True,
        max_words=12,
        fires=[
            "Fotoğraf: Mehmet Örnek/AA",
            "Foto: DHA",
            "Temsili görsel",
            "Görsel: Arşiv",
            "Kaynak fotoğrafı yok\nFotoğraf: Sosyal medya",
         "Görsel yapay zekâ kullanılarak oluşturulmuştur"],
        stays=[
            "Fotoğraf: hafızanın aynası",
            "Video: Trafik kazası kamerada",
            "Görüntü bulanıktı.",
            "Fotoğraf sanatı öldü mü",
         "Fotoğraf yapay zekâ ile oluşturuldu iddiasını reddetti."],
    ),
    label(
        "caption_with_photo_word",
        part="caption",
        pattern=(
            rf"[\s.!?)(|\"-](?:{_WORD}) ?: ?(?:{_SOURCE}|{NAMES})(?: ?[/,|-] ?(?:{_SOURCE}|{NAME}|"
            rf"[\w.]{{2,20}})){{0,3}}\)?\.?$"
            r"|\((?:foto(?:ğraf)?|arşiv|temsili(?: fotoğraf| görsel)?|arşiv fotoğraf(?:ı)?)\)\.?$|^[^\"]{8,300}[.!?)|/] ?\(?(?:ekran görüntüsü|ekran alıntısı|temsili (?:fotoğraf|görsel)|arşiv fotoğrafı)\)?$"
        ),
        max_words=60,
        min_words=4,
        fires=[
            "Yangına havadan müdahale sabaha kadar sürdü. Fotoğraf: Ali Örnek/DHA",
            "Eski köprü geçen yıl onarılmıştı (Arşiv)",
            "Meydanda toplanan kalabalık (Fotoğraf: AA)",
         "Gemi limana giriyor. Ekran görüntüsü"],
        stays=[
            "Sergideki son kare şuydu: fotoğraf çeken bir çocuk.",
            "Belgeler yıllarca bir depoda saklandı (arşiv, 1980'de taşınmıştı).",
            "Müzede iki bölüm var: resim ve fotoğraf.",
         "Kanıt olarak sunulan bir ekran görüntüsü"],
    ),
    label(
        "bbc_style_caption",
        part="caption",
        pattern=(
            r"^(?:fotoğraf altı yazısı|fotoğraf altı|görsel altı|resim altı|video altı yazısı|altyazı) ?[,:] ?\S|"
            r"^(?:kaynak|fotoğraf kaynağı|görüntü kaynağı|telif hakkı|görsel kaynağı) ?, ?\S"
        ),
        max_words=50,
        fires=["Fotoğraf altı yazısı, Göçmenler sınırda bekliyor", "Kaynak, Getty Images", "Fotoğraf kaynağı, AFP"],
        stays=["Kaynak suyu içen köylüler hastalandı.", "Altyazı dosyası kayboldu."],
    ),
    label(
        "reporter_camera_agency",
        part="credit",
        pattern=(
            rf"(?:haber|muhabir|kamera|haber-kamera|haber ?[/-] ?kamera|görüntü|"
            rf"kurgu) ?:? ?{NAMES} ?[/,-] ?{NAME} ?[,/-]? ?\(?(?-i:DHA|AA|İHA|IHA|ANKA)\)?"
            rf"|{NAME} ?/ ?{NAME} ?,? ?\((?-i:DHA|AA|İHA|IHA|ANKA)\)|{NAMES} ?/ ?(?-i:DHA|AA|İHA|IHA|ANKA)"
        ),
        whole=True,
        max_words=14,
        fires=["Haber-Kamera: Ali Örnek/ANTALYA, (DHA)", "Ali ÖRNEK / İZMİR, (DHA)", "Ayşe Örnek / AA"],
        stays=["Haber Ankara'da yayıldı.", "Muhabir Ali Örnek, DHA için sekiz yıl çalıştı."],
    ),
    drop(
        "player_and_video",
        reason="media.player",
        pattern=(
            r"(?:video(?:yu|su)?(?: haber)?(?: izle(?:yin)?| oynat| yükleniyor\.*)?|haberi? (?:sesli )?dinle(?:yin)?|"
            r"(?:sesi )?(?:kapat|kıs)|sesi aç|oynat(?:ma listesi)?|duraklat|tam ekran|"
            r"sesli (?:dinle|oku)(?:yin)?|canlı (?:yayın|izle)(?:i izle)?|tarayıcınız (?:video|html5|"
            r"ses)\w* (?:\w+ ){0,4}desteklemiyor|reklamı (?:geç|atla)|"
            r"reklam(?:dan sonra)? (?:\w+ )?(?:videonuz|video) (?:\w+ )?(?:başlayacak|devam edecek)|(?:ayrıntılar|"
            r"video) yükleniyor\.*|yükleniyor\.*|bu haberi dinle(?:yin)?)|video (?:yüklenemedi|oynatılamıyor|oynatılamadı)(?:,? lütfen (?:daha sonra )?tekrar deneyin(?:iz)?)?|bu (?:yazıyı|haberi|makaleyi) (?:sesli )?dinle(?:yin)?"
        ),
        whole=True,
        max_words=7,
        fires=["Haberi dinle", "Videoyu izle", "Yükleniyor...", "Tam ekran", "Video oynatılamıyor"],
        stays=["Video izleyen çocuklar", "Canlı yayında gözyaşı", "Sesi aç, müziği duy!", "Video oynatılamadı diye dava düştü."],
    ),
    drop(
        "gallery_lines",
        reason="media.gallery",
        pattern=(
            r"(?:(?:foto(?:ğraf)?|video|resim|haber) ?galeri(?:si)?(?:ye git|yi aç| için tıkla(?:yın)?)?|"
            r"galeri(?:yi gör(?:üntüle)?|ye git)?|(?:tüm )?fotoğrafları gör(?:üntüle)?|fotoğraf(?:lar)?(?:ı)? büyüt|"
            r"(?:sonraki|önceki) (?:fotoğraf|görsel|slayt)|\d{1,3} fotoğraf|(?:fotoğraf|görsel) \d{1,3} ?/ ?\d{1,3}|"
            r"büyütmek için tıkla(?:yın)?)"
        ),
        whole=True,
        max_words=5,
        fires=["Foto Galeri", "Galeriyi görüntüle", "12 Fotoğraf", "Sonraki fotoğraf"],
        stays=["Galeri açıldı", "Fotoğrafları gören polis şaşırdı."],
    ),
    drop(
        "advertising_label",
        reason="ad.label",
        pattern=(
            r"(?:reklam(?:lar)?(?: alanı)?|reklam - (?:haberin )?devamı (?:aşağıda|için kaydırın)|"
            r"(?:haber )?reklam(?:dan|ın) (?:sonra )?(?:devam ediyor|altında)|advertorial|sponsorlu(?: içerik)?|"
            r"bu bir ilandır|ilan|tanıtım(?: yazısı)?|bu (?:içerik|haber) (?:bir )?(?:reklam|tanıtım|"
            r"advertorial)(?:dır| içeriğidir)?|basın ilan kurumu|reklamı kapat|reklamı gizle)|(?:haberin|yazının|içeriğin|röportajın) devamı (?:reklamdan|videodan|ilandan|görselden|fotoğraftan) sonra(?: devam ediyor)?"
        ),
        whole=True,
        max_words=6,
        fires=["REKLAM", "Sponsorlu içerik", "Reklam - haberin devamı aşağıda", "Bu bir ilandır.", "Yazının devamı videodan sonra"],
        stays=["Reklam yasağı başlıyor", "İlan edilen savaş", "Tanıtım toplantısı iptal", "Haberin devamı seçimden sonra geldi."],
    ),
    label(
        "photo_word_more",
        part="credit",
        whole=True,
        max_words=12,
        pattern=r"(?:foto(?:ğraf)?|görsel|görüntü)(?:lar|ler)?,? ?:? ?(?:(?-i:AA|DHA|İHA|IHA|ANKA|AFP|AP)|arşiv)(?: arşivi?|'?[dt]?[ae]n alınmıştır)"
        r"|(?:foto muhabiri|foto ?-? ?muhabir|ekran (?:görüntüsü|alıntısı)|fotoğraf(?:ı|ları) çeken|kareler|deklanşör) ?[:|] ?(?-i:[\p{Lu}@\d])[^.!?\"]{1,60}"
        r"|(?:fotoğraf(?:lar)?|görsel(?:ler)?) (?:sosyal medyadan|internetten|arşivden|temsilen) (?:alınmıştır|konulmuştur|kullanılmıştır)|ekran (?:görüntüsü|alıntısı)(?: alınmıştır)?",
        fires=["Foto: İHA arşiv", "Fotoğraf AA'dan alınmıştır.", "Foto Muhabiri: Hasan Kurt", "Ekran görüntüsü: TRT Haber", "Ekran alıntısı"],
        stays=["Fotoğraf AA'dan satın alındı ve sergilendi.", "Ekran görüntüsü mahkemeye delil olarak sunuldu.", "Ekran görüntüsü yayıldı"],
    ),
    label(
        "work_list_agency",
        part="credit",
        max_words=20,
        pattern=rf"^\W{{0,2}}(?:haber|kamera|görüntü|foto(?:ğraf)?|kurgu|muhabir)(?: ?[-/] ?(?:kamera|haber|foto(?:ğraf)?|kurgu))? ?: ?{NAMES}"
        rf"(?: ?[-/,] ?(?:haber|kamera|görüntü|foto(?:ğraf)?|kurgu|muhabir) ?: ?{NAME}){{1,3}}"
        r"(?:[ ,/-]{1,3}(?-i:\p{Lu})[\p{L}]{2,14}){0,2}(?:[ ,/()-]{1,3}(?-i:DHA|AA|İHA|IHA|ANKA))?\)?\W{0,2}$",
        fires=["Kamera: Hasan Kurt - Haber: Zeynep Ak - ANKARA DHA"],
        stays=["Haber: Ali geldi, kamera: kapalı kaldı."],
    ),
    label("caption_bar_source", part="caption", max_words=40, pattern=r"^[^\"|]{4,200} ?\| ?(?:kaynak|kredi|telif(?: hakkı)?) ?: ?[^.!?\"|]{2,50}$",
 fires=["Limandaki gemi | Kaynak: Reuters"], stays=["Kaynak: bakanlık verileri", "Enflasyon yüzde 3 arttı. Kaynak: TÜİK"]),
    drop("embed_notice", reason="media.player", max_words=40, pattern=r"^(?:bu )?(?:içeriği|videoyu|gönderiyi|tweeti|haritayı|paylaşımı) (?:görüntülemek|görmek|göstermek|izlemek|yüklemek) için [^.!?\"]{0,40}(?:çerez|onay|izin)\w*[^.!?\"]{0,40}[.!]?$",
 fires=["Bu gönderiyi görmek için çerezleri kabul etmeniz gerekiyor."], stays=["Videoyu izlemek için öğretmenden izin aldılar mı?"]),
]  # fmt: skip
