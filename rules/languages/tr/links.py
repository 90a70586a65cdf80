"""Turkish links to other articles: cue headings, teasers and read-more buttons."""

from cleaner.rule import ANYWHERE, OUTSIDE, TAIL, cue, drop, tail

RULES = [
    drop(
        "read_also_teaser",
        reason="nav.read_more",
        pattern=(
            r"^(?:>+ ?|[-•*] ?)?(?:ilgili (?:haber|yazı|içerik|video|dosya)(?:ler|lar)?|bunu da oku(?:yun)?|"
            r"bunlar da (?:var|okundu)|ayrıca (?:oku(?:yun|yunuz)|bakınız|bkz)|"
            r"bu habere de bakın|(?:bunlar da )?ilginizi çekebilir|bu haber(?:ler)? de ilginizi çekebilir|"
            r"önceki haber|sonraki haber|sıradaki haber|"
            r"okumaya devam|devamını oku|haberin devamı|önerilen haber|daha fazla(?:sı)? (?:oku(?:yun)?|için)|"
            r"tıklayın|detaylar(?: için)?|"
            r"video haber|foto(?:ğraf)? ?galeri|bakınız|bkz) ?[:|>-]+ ?\S"
        ),
        max_words=28,
        fires=[
            "İlgili haber: Merkez Bankası faiz kararını açıkladı",
            "Bunu da okuyun | Köprüde trafik durdu",
            "AYRICA OKUYUN: Boğaz'da yeni dönem",
            "TIKLAYIN | Bakan'dan açıklama",
        ],
        stays=[
            "İlgili haber bakanlığa ulaştığında saat ikiydi.",
            "Önceki haber de yalan çıkmıştı, diyor komşusu.",
            "Ne olmuştu: 2019'da aynı kavşakta üç kişi öldü.",
        ],
    ),
    drop(
        "click_for_more",
        reason="nav.read_more",
        pattern=(
            r"^[^.!?]{0,110}(?:haber(?:in|ler)?|yazı(?:nın|ları)?|video(?:yu|nun)?|galeri(?:yi|nin)?|"
            r"fotoğraf(?:lar)?(?:ı)?|detay(?:lar|ları)?|devamı|tamamı|ayrıntılar)\w*"
            r"(?: \w+){0,3} (?:için|okumak için|izlemek için|görmek için) (?:buraya |lütfen |bu linke |"
            r"fotoğrafa )?tıkla(?:yın|yınız|yabilirsiniz)?\b"
            r"|^(?:devamı|tamamı|haberin devamı|haberin tamamı|detaylar|"
            r"ayrıntılar)(?:nı okumak)? için (?:buraya )?tıkla|^(?:daha fazla|diğer|tüm) (?:fotoğraf|görsel|kare)(?:lar)? için (?:foto ?)?galeri\w*(?: (?:ziyaret edin|tıklayın|göz atın|bakın))?[.!]?$"
        ),
        max_words=22,
        fires=[
            "Haberin devamı için tıklayın",
            "Videoyu izlemek için tıklayınız",
            "Deprem bölgesinden fotoğraflar için buraya tıklayın",
            "Detaylar için tıklayın...",
         "Diğer fotoğraflar için galerimize göz atın"],
        stays=[
            "Dolandırıcılar, haberi okumak için tıklayan kullanıcıların parolasını çaldı.",
            "Kapıyı açmak için tıkladı.",
         "Daha fazla fotoğraf için galeriye gitti."],
    ),
    drop(
        "read_more_button",
        reason="nav.read_more",
        pattern=(
            r"(?:(?:haberin )?devamı(?:nı)?(?: oku(?:yun)?| gör| göster| aşağıda)?|devamını oku(?:yun)?|"
            r"okumaya devam et(?:in)?|daha fazla(?:sı|sını)?(?: oku(?:yun)?| göster| gör| yükle| bilgi| haber)?|"
            r"tümünü (?:gör(?:üntüle)?|oku|göster)|hepsini gör|tüm(?:ü| haberler| yazılar(?:ı)?| manşetler)|"
            r"tüm yazılarını (?:gör|oku)|"
            r"yazarın (?:tüm|diğer) yazıları|haberin tamamı(?:nı oku)?|haberi oku|habere git|detaylı bilgi|"
            r"kaynağa git|sonraki(?: haber| sayfa)?|önceki(?: haber| sayfa)?|"
            r"sıradaki haber(?: yükleniyor\.*)?|haberin (?:video|foto)su|videoyu izle(?:yin)?|galeriye git|"
            r"galeriyi aç|haberi dinle|tıkla ve oku|görüntüle)|(?:haberin|yazının) devamı (?:aşağıda|altta)(?:dır)?"
        ),
        whole=True,
        max_words=5,
        fires=["Devamını Oku", "HABERİN DEVAMI", "Tümünü Gör", "Sıradaki haber", "Daha fazla göster", "Haberin devamı altta"],
        stays=["Devamını oku, dedi öğretmen.", "Daha fazla söze gerek yok", "Tüm haberler yalandı.", "Haberin devamı aşağıda yatan köyde yazıldı."],
    ),
    cue(
        "related_heading",
        reason="nav.related",
        pattern=(
            r"(?:(?:bu )?(?:konuyla |haberle )?ilgili (?:haberler|haber|konular|içerikler|yazılar|videolar|başlıklar|"
            r"galeriler)|benzer (?:haberler|içerikler|yazılar)|"
            r"diğer (?:haberler|içerikler|yazılar|haberleri|yazıları|galeriler|videolar)|(?:bunlar da |"
            r"bu haberler de |bu içerikler de )?ilginizi çekebilir(?:ecek haberler)?|"
            r"ilginizi çekebilecek (?:diğer )?(?:haberler|içerikler)|(?:sizin için |sizin icin )?(?:önerilen|seçilen|"
            r"seçtiğimiz)(?: haberler| içerikler| videolar| video| yazılar)?|"
            r"(?:en )?çok (?:okunan(?:lar)?|izlenen(?:ler)?|tıklanan(?:lar)?|konuşulan(?:lar)?|paylaşılan(?:lar)?|"
            r"yorumlanan(?:lar)?)(?: haberler| videolar)?|"
            r"editör(?:ün|lerin) (?:seçtikleri|seçimi|önerdikleri|önerileri)|öne çıkan(?:lar)?(?: haberler| videolar|"
            r" içerikler)?|günün (?:önemli )?(?:manşetleri|haberleri|öne çıkanları|başlıkları)|"
            r"günün önemli manşetleri|son (?:dakika|eklenen) haberler(?:i)?|son haberler|(?:en )?son dakika|en son|"
            r"en yeniler|güncel haberler|gündem(?:den)? haberler(?:i)?|popüler (?:haberler|içerikler)|"
            r"bunlar da (?:var|okundu|ilginç)|kaçırmayın|kaçırmamanız gerekenler|yazarın (?:diğer|son|"
            r"önceki) yazıları|son yazıları|tüm manşetler|haftanın (?:en )?çok okunanları|"
            r"bu haberleri de okuyun|sponsorlu (?:içerik(?:ler)?|bağlantılar)|önerilen video(?:lar)?|"
            r"foto(?:ğraf)? galeri(?:ler)?|video galeri|trend(?:ler| haberler)|"
            r"bu konudaki diğer haberler|daha fazla haber|haber akışı|manşetler|sıcak gündem|resmi ilanlar|"
            r"köşe yazarları)"
        ),
        takes=12,
        item_words=22,
        fires=[
            "İLGİLİ HABERLER\nKöprüde trafik durdu\nMerkez Bankası faizi sabit tuttu",
            "En çok okunanlar\nKıdem tazminatı tavanı belli oldu\nKirada zam oranı",
            "Bunlar da ilginizi çekebilir\nYazın gidilecek beş koy",
        ],
        stays=[
            "Son dakikada gelen gol maçı çevirdi.",
            "İlgili konular mecliste görüşülecek.",
            "Gündem ağır, dedi vekil.",
        ],
    ),
    drop(
        "kicker_labels",
        reason="nav.section",
        pattern=(
            r"(?:gündem|ekonomi|spor|dünya|siyaset|magazin|kültür[ -]sanat|sağlık|teknoloji|yaşam|eğitim|türkiye|"
            r"asayiş|yerel|finans|otomobil|seyahat|bilim(?: ve teknoloji)?|"
            r"köşe yazısı|analiz|görüş|3\. sayfa|üçüncü sayfa|son dakika|özel haber|güncel|galeri|astroloji|politika|"
            r"çevre|emek|kadın)"
            r"(?: ?[/|>-] ?(?:gündem|ekonomi|spor|dünya|siyaset|türkiye|haberler|güncel|futbol|yaşam|magazin|sağlık|"
            r"teknoloji)){0,2}(?: haberleri)?"
        ),
        whole=True,
        max_words=4,
        where=OUTSIDE,
        fires=["Gündem", "EKONOMİ HABERLERİ", "Dünya / Siyaset"],
        stays=["Gündem yoğun", "Spor yapmak ömrü uzatıyor.", "Ekonomi daralıyor"],
    ),
    cue(
        "tags_heading",
        reason="nav.tags",
        pattern=r"(?:etiket(?:ler)?|anahtar kelimeler|ilgili (?:etiketler|kişiler|kurumlar)|konu başlıkları|konular)",
        takes=15,
        item_words=6,
        where=TAIL | OUTSIDE,
        fires=["Etiketler\nMerkez Bankası\nFaiz", "Anahtar Kelimeler:\ndeprem\nKandilli"],
        stays=["Etiketler değişti", "Konular masada: su, tarım ve göç."],
    ),
    drop(
        "tags_line",
        reason="nav.tags",
        pattern=r"^(?:etiketler|etiket|anahtar kelimeler|ilgili konular) ?: ?\S",
        max_words=40,
        where=ANYWHERE,
        fires=["Etiketler: deprem, Kandilli, Marmara", "İlgili konular: faiz, enflasyon"],
        stays=["Etiketler üç renkte basıldı: kırmızı, sarı ve mavi.", "İlgili konular, diyor rapor, ertelendi."],
    ),
    drop(
        "original_story_button",
        reason="nav.read_more",
        whole=True,
        max_words=6,
        where=OUTSIDE | tail(4),
        pattern=r"orji?inal (?:haber(?:e|i|in)?|kayna(?:ğa|k)|içeri(?:ğe|k)|yazı(?:ya)?)(?: (?:git|oku|kaynağı|için tıklayın|gör))?|orijinal (?:habere|kaynağa|yazıya) git"
        r"|haber(?:in)? (?:sonu|kaynağına git|orji?inali(?: için tıklayın)?)",
        fires=["Orijinal Habere Git", "— HABER SONU —"],
        stays=["Orijinal habere göre kaza sabah oldu."],
    ),
]  # fmt: skip
