"""Indonesian and Malay source lines, republishing notes and corrections."""

from cleaner.rule import OUTSIDE, TAIL, drop, label, tail

RULES = [
    drop(
        "source_line",
        reason="meta.sourcing",
        pattern=(
            r"(?:sumber(?: berita| artikel)?|disarikan dari|dikutip dari|dilansir dari|"
            r"dirangkum dari) ?: ?(?:antara(?:news)?(?:\.com)?|reuters|bernama|(?-i:AFP|AP|BBC|CNN|VOA|DW|ANT|Ant)|"
            r"xinhua|anadolu(?: agency)?|al ?jazeera|tempo(?:\.co)?|kompas(?:\.com)?|"
            r"[\w-]{2,30}\.(?:com|co\.id|id|net|org|my|com\.my)|berbagai sumber|"
            r"(?-i:\p{Lu})[\p{L}\p{N} .&'-]{1,40})(?: ?[,/&-] ?[\p{L}\p{N}. ]{2,30}){0,4}"
            r"|\(? ?-? ?(?:(?-i:ANTARA|Antara|ANT|BERNAMA|Bernama|AGENSI|Agensi|AFP|Ant|"
            r"ant))(?: ?[/,-] ?[\p{L}\d-]{1,20}){0,3} ?\)?|dengan laporan (?:dari )?[\p{L} ,/]{3,60}|(?:laporan|"
            r"liputan) tambahan(?: oleh)? ?:? ?[\p{L} ,.]{3,60}"
        ),
        whole=True,
        max_words=10,
        where=OUTSIDE | tail(3),
        fires=["Sumber: Antara", "Sumber: contoh.co.id", "- BERNAMA", "(Ant/P-2)", "- AGENSI"],
        stays=["Sumber: mata air keramat", "Antara Jakarta dan Bandung", "Agensi itu ditutup."],
    ),
    drop(
        "republished",
        reason="legal.republished",
        pattern=(
            r"(?:artikel|berita|tulisan|konten) ini (?:telah |sudah |pernah |juga |pertama kali |"
            r"lebih dulu )*(?:tayang|terbit|diterbitkan|dipublikasikan|disiarkan|dimuat) (?:sebelumnya |"
            r"pertama kali )?(?:di|oleh|pada) [^!?]{2,160}"
            r"|(?:artikel|berita|tulisan) ini (?:merupakan |adalah )(?:terjemahan|hasil (?:kerja ?sama|alih bahasa)|"
            r"kolaborasi|saduran|publikasi ulang)|(?:baca|lihat) (?:artikel|berita|versi) (?:asli|sumber|"
            r"asal)(?:nya)? (?:di|dalam)\b|diterjemahkan (?:dari|oleh) (?-i:\p{Lu})[^.!?]{2,60}(?:dengan|atas) izin"
        ),
        max_words=60,
        fires=[
            "Artikel ini telah tayang di Kabar Timur dengan judul Harga Cabai Turun.",
            "Tulisan ini pertama kali terbit di The Contoh. Baca artikel sumber.",
            "Artikel ini merupakan terjemahan dari versi bahasa Inggris.",
        ],
        stays=["Berita ini tersebar di kampung sejak pagi.", "Tulisan ini ditemukan di dinding gua."],
    ),
    label(
        "correction",
        part="correction",
        pattern=(
            r"^(?:koreksi|ralat|catatan (?:redaksi|editor)|catatan|klarifikasi|hak jawab|pembetulan|nota editor|"
            r"permohonan maaf|penjelasan redaksi) ?[:-] ?\S|^(?:artikel|berita) ini telah (?:dikoreksi|diperbaiki|"
            r"disunting|diperbarui|dibetulkan)\b|^redaksi (?:meminta|mohon|memohon) maaf"
        ),
        max_words=140,
        fires=[
            "Koreksi: Artikel ini sebelumnya salah menulis nama menteri.",
            "Catatan Redaksi: Naskah diperbarui pada 3 Maret.",
            "Artikel ini telah dikoreksi pada Senin malam.",
        ],
        stays=["Koreksi harga saham berlanjut.", "Catatan itu ditemukan di laci."],
    ),
    drop(
        "source_no_colon",
        reason="meta.sourcing",
        whole=True,
        max_words=5,
        where=TAIL,
        pattern=r"sumber(?: berita)?,? (?-i:ABC|BBC|VOA|DW|CNN|CNBC|RRI|TVRI|RFI|NHK|TRT|SBS)(?: (?:Indonesia|News|World))?",
        fires=["Sumber ABC Indonesia", "Sumber BBC News"],
        stays=["Sumber ABC di kepolisian membantah."],
    ),
]  # fmt: skip
