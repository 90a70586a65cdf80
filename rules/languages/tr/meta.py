"""Turkish bylines, datelines, dates, reading times, bios and contact lines."""

from cleaner.rule import NAME, NAMES, OUTSIDE, drop, head, label, tail, vocabulary

# Years and figures are spelt out as far as the search for required text needs it.
_YEAR = r"(?:199|200|201|202|203)\d"
_FIGURE = r"(?:0|1|2|3|4|5|6|7|8|9)"
_DATE = rf"(?:\d{{1,2}} \L<tr_month> {_YEAR}|\d{{1,2}}[./-]\d{{1,2}}[./-]{_YEAR})"
_TIME = r"(?:saat:? ?)?\d{1,2}[:.]\d{2}(?::\d{2})?"
_DAY = r"(?:,? ?(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|pzt|sal|çar|per|cum|cmt|paz)\.?)"
_STAMP = rf"(?:{_DATE}{_DAY}?(?:,? ?[-|/•·]? ?{_TIME})?)"
_DATE_WORD = (
    r"(?:(?:haber(?:in)? )?(?:giriş|yayın(?:lanma|lanış|lama)?|yayımlanma|oluşturulma|oluşturma|eklenme|"
    r"güncelle(?:n)?me|son güncelle(?:n)?me|ilk yayın|kayıt|düzenleme)"
    r"(?: ?tarihi| ?saati| ?zamanı)?|tarih|son güncelleme)"
)

RULES = [
    vocabulary(
        "tr_month",
        [
            "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım",
            "Aralık", "Oca", "Şub", "Mar", "Nis", "May", "Haz", "Tem", "Ağu", "Eyl", "Eki", "Kas", "Ara",
        ],
    ),
    label(
        "date_line",
        part="date",
        pattern=(
            rf"(?:{_DATE_WORD} ?[:•|-]? ?)?{_STAMP}(?: ?[|•·,/-]? ?(?:{_DATE_WORD}|"
            rf"son) ?[:•-]? ?{_STAMP}){{0,2}}(?: ?[|•·,-] ?{_TIME})?"
            rf"|{_DATE_WORD} ?: ?{_STAMP}|{_DATE_WORD}(?: tarihi)? ?:|{_TIME} ?[|,-]? ?{_DATE}|"
            rf"(?:\d{{1,2}} (?:dakika|saat|gün|hafta|ay)|bugün|dün) önce"
        ),
        whole=True,
        max_words=18,
        where=head(12) | tail(4),
        fires=[
            "20 Nisan 2026•Güncelleme: 20 Nisan 2026",
            "Giriş: 03.07.2024 - 18:24 Güncelleme: 03.07.2024 - 18:57",
            "Yayınlanma Tarihi: 5 Mart 2025, 14:30",
            "3 saat önce",
        ],
        stays=["20 Nisan 2026'da seçim var.", "12 Eylül", "Tarih tekerrürden ibaret", "5 Mart 2025 günü hava açıktı."],
    ),
    label(
        "byline",
        part="byline",
        pattern=(
            rf"(?:haber|yazan|yazar|yazı|muhabir|röportaj|söyleşi|derleyen|çeviri|çeviren|hazırlayan|aktaran|editör|"
            rf"haber merkezi|kaynak|haber ?/ ?(?:fotoğraf|kamera))"
            rf"(?:i|ler)? ?[:|-] ?{NAMES}(?: ?[/|,(-] ?{NAME}\)?){{0,2}}"
            r"|(?:(?:dış|iç) haberler(?: servisi)?|haber merkezi|spor servisi|ekonomi servisi|istihbarat servisi|"
            r"internet haber(?: servisi)?|\(AA\)|(?-i:DHA|İHA|ANKA)|anadolu ajansı|"
            r"(?:istanbul|ankara|izmir|diyarbakır|antalya|bursa|adana|trabzon)(?: ?[/-] ?(?:aa|dha|iha|anka|"
            r"cumhuriyet|haber merkezi)))"
        ),
        whole=True,
        max_words=12,
        where=head(10) | tail(4),
        fires=["Haber: Ayşe Örnek", "Muhabir: Ali Veli Örnek", "Haber Merkezi", "Editör: Can Örnek", "Anadolu Ajansı"],
        stays=["Haber: kötü", "Editör Yılmaz, arşivin yakıldığını anlattı.", "Kaynak: su"],
    ),
    label(
        "name_and_city",
        part="byline",
        pattern=(
            rf"{NAMES} ?[|/•-] ?(?:istanbul|ankara|i̇stanbul|izmir|diyarbakır|antalya|bursa|adana|trabzon|brüksel|"
            rf"berlin|londra|washington|moskova|paris)"
        ),
        whole=True,
        max_words=7,
        where=head(8),
        fires=["Ayşe Örnek / ANKARA", "Can Örnek | İstanbul"],
        stays=["Paris - Ankara hattında gerilim", "Ayşe Örnek Ankara'ya döndü."],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        pattern=(
            rf"(?:(?:ortalama |tahmini )?(?:okuma|dinleme|okunma) süresi ?:? ?)?(?:yaklaşık )?\d{{0,2}}{_FIGURE} ?"
            r"(?:dk\.?|dakika|sn\.?|saniye)(?:'?(?:da|de|lık|lik))? ?(?:okuma(?: süresi)?|okunur|dinleme)?|"
            r"(?:okuma|okunma|dinleme) süresi ?:? ?\d{1,3} ?(?:dk|dakika|sn)?|"
            r"\d[\d.]* (?:görüntülenme|okunma|kez okundu)"
        ),
        whole=True,
        max_words=6,
        where=OUTSIDE,
        fires=["Okuma süresi: 3 dk", "4 dakika okuma", "1.204 okunma"],
        stays=["Okuma süresi kısaldı", "90 dakika bitti"],
    ),
    label(
        "bio",
        part="bio",
        pattern=(
            rf"^(?:yazar hakkında|{NAME} kimdir\??|hakkında)$"
            rf"|^{NAME},? (?:\w+ ){{0,4}}(?:gazeteci|muhabir|editör|köşe yazarı|yazar|haber müdürü|yayın yönetmeni|"
            rf"temsilci)\w*,? ?(?:olarak (?:çalışıyor|görev yapıyor)|"
            r"(?:\w+ ){0,6}(?:haberleştiriyor|yazıyor|yazılar yazıyor|çalışıyor|sorumlusudur|editörüdür|muhabiridir|"
            r"mezunudur))|^(?:yazar|muhabir|editör|yazarımız) hakkında ?:? ?(?-i:\p{Lu}[\p{L}'.-]{1,20}(?: \p{Lu}[\p{L}'.-]{1,20}){1,3}),? [^\"]{4,200}$"
        ),
        max_words=70,
        where=tail(4),
        fires=[
            "Ayşe Örnek, gazetemizin Ankara muhabiri olarak çalışıyor.",
            "Can Örnek gazeteci olarak görev yapıyor, iklim ve enerji üzerine yazıyor.",
         "Yazar hakkında: Elif Kaya, spor muhabiri"],
        stays=[
            "Ayşe Örnek gazeteci olmayı çocukken istemişti.",
            "Can Örnek, yazar Orhan Örnek'in torunu olduğunu o gün öğrendi.",
         "Yazar hakkında dava açıldı."],
    ),
    drop(
        "contact_line",
        reason="meta.contact",
        pattern=(
            r"^(?:e-?posta|mail|iletişim|telefon|tel|faks|adres|whats ?app(?: ihbar)? hattı|ihbar hattı|"
            r"santral) ?: ?(?:[\w.+-]+@[\w.-]+|[+()\d /-]{7,25})"
        ),
        max_words=20,
        where=OUTSIDE,
        fires=["E-posta: ayse@ornek.com", "WhatsApp ihbar hattı: 0532 000 00 00"],
        stays=["Telefon: bağımlılığın adı", "İletişim kopuktu."],
    ),
    label(
        "dateline_alone",
        part="dateline",
        whole=True,
        max_words=5,
        where=head(6),
        pattern=r"(?-i:[A-ZÇĞİÖŞÜ]{3,20}(?: ?[-/] ?[A-ZÇĞİÖŞÜ]{3,20})?,? \((?:AA|DHA|İHA|IHA|ANKA|UHA|MA)\)) ?[-:]?",
        fires=["İSTANBUL (AA) -", "DİYARBAKIR, (DHA)-"],
        stays=["İSTANBUL (AA) - Vali açıklama yaptı.", "Ankara (Türkiye)"],
    ),
    label(
        "reporters_city",
        part="byline",
        whole=True,
        max_words=12,
        where=head(6) | tail(3),
        pattern=r"(?:(?-i:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? [A-ZÇĞİÖŞÜ]{2,18})(?: ?[-,] ?|(?=/))){1,5}/ ?(?-i:[A-ZÇĞİÖŞÜ]{4,18})(?:[ ,]{0,2}\(?(?-i:DHA|AA|İHA|IHA|ANKA)\)?)? ?-?",
        fires=["Ahmet KAYA-Murat DEMİR/ANKARA,", "Zeynep AK/TRABZON, (DHA)-"],
        stays=["Ahmet Kaya/Ankara yolunda kaza."],
    ),
    drop(
        "date_with_slash_time",
        reason="meta.date",
        max_words=14,
        where=head(8),
        pattern=r"^(?:yayın(?:lanma)?|güncelleme|haber) (?:tarihi|saati) ?/ ?(?:saat|saati|tarih|tarihi) ?: ?\d[^.!?]{5,40}\W{0,2}$",
        fires=["Yayın tarihi / saat: 12 Kasım 2025, 15:30 (İstanbul"],
        stays=["Yayın tarihi / saat bilgisi istenmedi."],
    ),
    label(
        "published_by_note",
        part="byline",
        max_words=12,
        where=OUTSIDE | tail(3),
        pattern=rf"^\W{{0,2}}bu (?:içerik|haber|yazı|makale) {NAMES} tarafından (?:yayına alınmış|hazırlanmış|eklenmiş|yazılmış|yayın?lanmış|kaleme alınmış)(?:tır|tir)?\W{{0,2}}$",
        fires=["Bu içerik Ayşe Yılmaz tarafından yayına alınmıştır"],
        stays=["Bu yazı duvara biri tarafından yazılmıştır."],
    ),
    label(
        "bio_of_our_paper",
        part="bio",
        max_words=30,
        where=tail(3),
        pattern=rf"^{NAME},? (?:gazetemiz(?:in)?|sitemiz(?:in)?|dergimiz(?:in)?|ajansımız(?:ın)?|portalımız(?:ın)?)\b[^.!?\"]{{0,60}}(?:muhabir|yazar|editör|temsilci|müdür|çalışan)\w{{1,8}}\W{{0,2}}$",
        fires=["Ayşe Yılmaz, gazetemizin Ankara muhabiridir."],
        stays=["Ayşe Yılmaz, gazetemizin sorularını yanıtladı."],
    ),
    label(
        "section_and_stamp",
        part="date",
        whole=True,
        max_words=9,
        where=head(6),
        pattern=r"(?:gündem|asayiş|ekonomi|spor|dünya|siyaset|politika|magazin|sağlık|teknoloji|yaşam|eğitim|güncel|genel|yerel|kültür(?:[ -]sanat)?) ?[|/,-] ?\d{1,2} (?:ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık) 20\d\d,? ?(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)?,? ?(?:\d{1,2}[:.]\d{2})?",
        fires=["ASAYİŞ - 23 Ocak 2026 Cuma 09:05", "Spor | 3 Mart 2024, 12:30"],
        stays=["Spor, 3 Mart 2024 günü açılan salonda yapılacak."],
    ),
]  # fmt: skip
