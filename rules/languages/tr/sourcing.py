"""Turkish source lines, republishing notes and corrections."""

from cleaner.rule import OUTSIDE, drop, label, tail

_WIRE = r"(?:(?-i:AA|DHA|İHA|IHA|ANKA|AFP|AP)|reuters|ajanslar|haber merkezi)"

RULES = [
    drop(
        "source_line",
        reason="meta.sourcing",
        pattern=(
            r"(?:haber(?:in)? )?kayna(?:k|ğı|klar) ?: ?(?:(?-i:AA|DHA|İHA|IHA|ANKA|MA|AFP|AP|BBC|CNN|TRT|NTV|T24)|"
            r"[\w.-]{2,30}\.(?:com|net|org|tr|co)(?:\.tr)?|anadolu ajansı|reuters|"
            r"demirören haber ajansı|ihlas haber ajansı|haber merkezi|mezopotamya ajansı|bloomberg(?: ht)?|sputnik|"
            r"ajanslar|(?-i:\p{Lu})[\p{L}\p{N} .&'-]{1,40})"
            r"(?: ?[,/&-] ?[\p{L}\p{N}. ]{2,30}){0,4}"
            # two letters alone are too little to be found by
            rf"|\( ?(?-i:AA) ?(?:[/,-] ?{_WIRE} ?){{0,3}}\)|(?-i:AA) ?[/,-] ?{_WIRE}(?: ?[/,-] ?{_WIRE}){{0,2}}"
            rf"|\(? ?(?:(?-i:DHA|İHA|IHA|ANKA)|ajanslar|haber merkezi)(?: ?[/,-] ?{_WIRE}){{0,3}} ?\)?"
        ),
        whole=True,
        max_words=9,
        where=OUTSIDE | tail(3),
        fires=["Kaynak: AA", "Haberin kaynağı: Demirören Haber Ajansı", "(DHA)", "(AA)", "Kaynak: ornek.com.tr"],
        stays=["Kaynak: belirsiz bir el yazması", "Kaynaklar tükeniyor.", "AA toplantısında söz aldı."],
    ),
    drop(
        "agency_service_note",
        reason="meta.sourcing",
        pattern=(
            r"(?:bu haber|(?:haber|içerik|metin|yazı)(?:ler|ler)?|"
            r"abonelere sunulan haberler)[^.!?]{0,120}(?:ajans\w*|(?-i:AA|DHA|"
            r"İHA)(?:'?\w+)?) [^.!?]{0,80}(?:tarafından (?:servis edil|geçil|hazırlan)|"
            r"otomatik olarak (?:yer al|yayın|eklen|alın)|geldiği şekliyle|(?:özetlenerek )?yayımlanmaktadır|"
            r"alınmıştır|editoryal müdahale)"
            r"|(?:editörlerimizin|sitemizin editörlerinin) (?:hiçbir )?(?:editoryal )?müdahale"
        ),
        max_words=60,
        fires=[
            "Bu haber ajans kanallarından geldiği şekliyle yayınlanmıştır.",
            "Sitemizin editörlerinin hiçbir editoryal müdahalesi yoktur.",
        ],
        stays=["Bu haber ajansa geç ulaştı.", "İçerik ajansı iflas etti."],
    ),
    drop(
        "republished",
        reason="legal.republished",
        pattern=(
            r"^(?:bu (?:yazı|haber|makale|röportaj|analiz|söyleşi)[^.!?]{0,80}(?:ilk olarak|ilk kez|"
            r"orijinal\w*) [^.!?]{0,80}(?:yayımlan|yayınlan)(?:mış|dı)\w*|"
            r"(?:bu )?(?:yazının|haberin|makalenin) (?:orijinali|aslı|ingilizcesi|"
            r"orijinaline?)[^.!?]{0,80}(?:okuyabilirsiniz|ulaşabilirsiniz|tıkla|yayımlan|yayınlan)|"
            r"(?:çeviri|türkçesi|çeviren) ?: ?\S)|^\W{0,2}bu (?:yazı|haber|makale|röportaj|söyleşi|dosya),? [^.!?]{0,60}(?:sayısında|nüshasında|dergisinde|gazetesinde|ekinde|edisyonunda) (?:yayı[mn]lanmış(?:tır)?|çıkmıştır|basılmıştır|yer almıştır)[.!]?$"
        ),
        max_words=35,
        where=OUTSIDE | tail(4),
        fires=[
            "Bu yazı ilk olarak Örnek Dergisi'nde yayımlanmıştır.",
            "Haberin orijinaline buradan ulaşabilirsiniz.",
            "Çeviri: Ayşe Örnek",
         "Bu söyleşi derginin nisan sayısında yayımlanmıştır."],
        stays=["Bu haber ilk kez 1954'te bir köy kahvesinde duyuldu.", "Yazının orijinali müzede saklanıyor.", "Bu haber ertesi gün Tan gazetesinde yayımlandı."],
    ),
    label(
        "correction",
        part="correction",
        pattern=(
            r"^(?:düzeltme(?: ve özür)?|düzeltme notu|tekzip|editörün notu|editör notu|açıklama notu|"
            r"güncelleme notu) ?[:-] ?\S|^(?:bu haberin|haberin|yazının) (?:önceki|ilk) (?:versiyonunda|sürümünde|"
            r"halinde) "
        ),
        max_words=120,
        fires=[
            "Düzeltme: Önceki sürümde bakanın adı yanlış yazılmıştı.",
            "Editörün notu: Bu yazı 3 Mart'ta güncellendi.",
        ],
        stays=["Düzeltme yapılmadı.", "Tekzip metni mahkemece reddedildi."],
    ),
    drop(
        "agency_name_alone",
        reason="meta.sourcing",
        whole=True,
        max_words=6,
        where=OUTSIDE | tail(3),
        pattern=r"(?:kaynak ?: ?)?(?:\((?-i:[A-ZÇĞİÖŞÜ]{2,8})\) ?[-–]? ?)?(?:hibya|beyaz|demirören|ihlas|mezopotamya|doğan|cihan|anka|phoenix|etkin|jin|igf|bültenler|anadolu) (?:haber )?ajansı",
        fires=["Hibya Haber Ajansı", "Kaynak: (BYZHA) Beyaz Haber Ajansı"],
        stays=["Hibya Haber Ajansı'nın haberine göre köprü kapandı."],
    ),
]  # fmt: skip
