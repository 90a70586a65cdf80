"""Hürriyet (hurriyet.com.tr): read-on marks inside the text, dates by label, lists of what else to look at."""

from cleaner.rule import OUTSIDE, cue, drop, label, publisher, tail

SCOPE = publisher(
    "hurriyet",
    title="Hürriyet",
    hosts=["hurriyet.com.tr", "hurriyetdailynews.com"],
    language="tr",
    signs=[
        "Haberin Devamı",
        "Oluşturulma Tarihi:",
        "BAKMADAN GEÇME",
        "Yazının Devamı",
    ],
)

RULES = [
    label(
        "created_and_updated",
        part="date",
        pattern=(
            r"(?:(?:oluşturulma|güncelleme|güncellenme|yayınlanma) tarihi ?:? ?(?:\p{L}+ \d{1,2}, \d{4}|\d{1,2} "
            r"\p{L}+ \d{4}|\d{1,2}[./]\d{1,2}[./]\d{4})(?:[ ,-]{1,3}\d{1,2}:\d{2})?[ |-]{0,3}){1,2}"
        ),
        whole=True,
        where=OUTSIDE,
        max_words=16,
        fires=["Oluşturulma Tarihi: Mayıs 12, 2031 10:12", "Güncelleme Tarihi: 12 Mayıs 2031 11:00"],
        stays=["Oluşturulma tarihi bilinmiyor", "Güncelleme tarihi 12 Mayıs olarak açıklandı."],
    ),
    cue(
        "do_not_pass_by",
        reason="nav.related",
        pattern=(
            r"bakmadan geçme(?:yin)?|sizin için seçtiklerimiz|haberle ilgili daha fazlası|bunlar da ilgini(?:zi)? "
            r"çekebilir"
        ),
        takes=10,
        max_words=5,
        fires=[
            "BAKMADAN GEÇME!\nKöprü yazın açılıyor\nLimanda rekor av",
            "Haberle ilgili daha fazlası:\n#Köprü\n#Liman",
        ],
        stays=["Yola bakmadan geçmeye kalktı", "Vitrine bakmadan geçme huyu vardı"],
    ),
    drop(
        "rest_of_text",
        reason="nav.read_more",
        pattern=r"(?:haberin|yazının|yazı(?:nı)?n|röportajın) devamı(?: için tıklayın(?:ız)?)?",
        whole=True,
        max_words=5,
        fires=["Haberin Devamı", "Yazının Devamı", "Haberin devamı için tıklayınız"],
        stays=["Haberin devamı yarın gelecek", "Yazının devamı kayıp"],
    ),
    drop(
        "preferred_source",
        reason="nav.follow",
        pattern=(
            r"^hürriyet(?:\.com\.tr)?'?y?i (?:google'da|google news'te|whatsapp'ta|tercih edilen)\b|^hürriyet(?:'i|"
            r"in|'in)? (?:whatsapp|google news|telegram) (?:kanalı\w*|kanalına)\b"
        ),
        max_words=20,
        fires=["Hürriyet.com.tr'yi Google'da takip edin", "Hürriyet WhatsApp kanalına katılın"],
        stays=["Hürriyet'i ilk kez 1960'ta, babasının dükkânında okumuş."],
    ),
    drop(
        "news_desk_footer",
        reason="promo.app",
        pattern=(
            r"^son dakika (?:gelişmeleri|haberleri)\b.{0,90}\bhürriyet\b|^hürriyet (?:mobil )?uygulaması(?:nı| "
            r"ile)\b.{0,60}\b(?:indir\w*|takip\w*|yükle\w*)"
        ),
        where=tail(8),
        max_words=30,
        fires=["Son dakika gelişmeleri için Hürriyet uygulamasını indirin.", "Hürriyet uygulamasını hemen indirin"],
        stays=["Son dakika golüyle kazandılar; gazeteler, Hürriyet de, manşet yaptı."],
    ),
]
