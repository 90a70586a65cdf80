"""Indonesian and Malay links to other articles: cue headings, teasers and read-more buttons."""

from cleaner.rule import ANYWHERE, OUTSIDE, TAIL, cue, drop, tail

RULES = [
    drop(
        "read_also_teaser",
        reason="nav.read_more",
        pattern=(
            r"^(?:>+ ?|[-•*] ?|\()?(?:(?:baca|simak|lihat|tonton|saksikan|cek|klik)(?:lah)? (?:juga|pula|"
            r"selengkapnya|lagi|artikel|berita(?:nya)?|selanjutnya|di sini|video|lainnya)|baca|pilihan editor|"
            r"(?:berita|artikel|laporan|video|kisah) (?:terkait|berkaitan|lain(?:nya)?|sebelum(?:nya)?|selengkapnya|"
            r"asal)|rekomendasi|infografis|infografik|selengkapnya|ikuti juga|klik) ?(?:: ?|- |> ?|\| ?|>> ?)\S"
        ),
        max_words=32,
        fires=[
            "Baca juga: Gubernur buka jalan tol baru",
            "BACA JUGA : Harga cabai turun di pasar induk",
            "Simak juga: Cara menanam padi di lahan sempit",
            "Artikel berkaitan: Harga minyak naik lagi",
            "Pilihan Editor: Mengapa hujan datang lebih awal",
        ],
        stays=[
            "Baca juga buku-buku lama, kata dosen itu.",
            "Lihat juga bagaimana warga bertahan di pengungsian.",
            "Berita lain datang dari Surabaya.",
        ],
    ),
    drop(
        "read_also_no_colon",
        reason="nav.read_more",
        pattern=r"^baca (?:juga|pula) (?-i:\p{Lu})[^.!?]{12,140}[^.!?,:;]$",
        max_words=22,
        min_words=5,
        fires=["Baca juga Harga Cabai Turun di Pasar Induk Kramat", "BACA JUGA Gubernur Resmikan Jalan Tol Baru"],
        stays=[
            "Baca juga buku-buku lama karena di sanalah akar masalahnya, kata dosen itu.",
            "Baca juga Alkitab dan Al-Quran, pesannya.",
        ],
    ),
    drop(
        "read_more_button",
        reason="nav.read_more",
        pattern=(
            r"(?:baca (?:selengkapnya|selanjutnya|lebih lanjut|lebih lengkap|juga|artikel asli|semua|lagi|"
            r"artikel lengkap|berita lengkap|seterusnya)|selengkapnya|selanjutnya|sebelumnya|seterusnya|"
            r"halaman (?:selanjutnya|berikutnya|sebelumnya|\d+)|lihat (?:semua(?:nya)?|selengkapnya|lainnya|"
            r"lebih banyak|lagi|foto|artikel asli)|lebih banyak|muat (?:lebih banyak|lagi|lainnya)|"
            r"(?:berita|artikel) (?:selanjutnya|berikutnya|sebelumnya|seterusnya)|tampilkan (?:semua|lebih banyak|"
            r"lainnya)|load more|indeks(?: berita)?|tautan|klik (?:di sini|disini)|teruskan membaca|"
            r"lanjutkan membaca|lanjut(?:kan)? baca|"
            r"gulir untuk (?:lanjut )?(?:baca|membaca)|scroll (?:ke bawah )?untuk (?:lanjut )?(?:baca|membaca)|"
            r"halaman ?:?(?: \d{1,3}){2,12}(?: ?(?:semua|selanjutnya|tampilkan semua))?|tampilkan semua)"
        ),
        whole=True,
        max_words=14,
        fires=["Baca Selengkapnya", "Halaman Selanjutnya", "Lihat semua", "Halaman: 1 2 3 Semua", "Muat lebih banyak"],
        stays=["Selanjutnya, warga pulang.", "Lihat semua sisi", "Baca lagi dan lagi"],
    ),
    cue(
        "related_heading",
        reason="nav.related",
        pattern=(
            r"(?:(?:berita|artikel|video|topik|konten|isu|cerita|informasi|foto|kabar|bacaan|laporan|liputan|"
            r"opini) (?:terkait|berkaitan|lain(?:nya)?|terkini|terbaru|terpopuler|populer|pilihan|serupa|"
            r"menarik(?: lainnya)?|rekomendasi|terhangat|utama|hari ini|disyorkan|popular|hangat)(?: lainnya|"
            r" untuk (?:anda|kamu)| hari ini)?|"
            r"(?:baca|simak|lihat) juga|terkait|berkaitan|terpopuler|terkini|populer|popular|paling (?:populer|"
            r"banyak dibaca|popular|banyak dikomentari|dicari)|(?:paling )?(?:banyak|sering) dibaca|"
            r"(?:rekomendasi|pilihan|disyorkan)(?: (?:untuk|buat) (?:anda|kamu|mu))?|"
            r"direkomendasikan(?: untuk (?:anda|kamu))?|pilihan (?:editor|redaksi|pembaca)|jangan (?:lewatkan|"
            r"lepaskan|terlepas)|mungkin (?:anda|kamu) (?:suka|minati|berminat)|"
            r"(?:anda|kamu) mungkin (?:juga )?(?:suka|tertarik|berminat|menyukai)|sorotan(?: utama)?|headlines?|"
            r"tren(?:ding)?(?: topik| hari ini)?|lagi (?:berita|artikel|dari \w+)|lainnya|lihat lainnya|"
            r"baca berita lainnya|dari kolom(?: pakar)?|kolom pakar|"
            r"berita terkini lainnya|terpopuler hari ini|most popular|latest news|trending(?: now| topic)?|"
            r"infografis lainnya|kanal lainnya|tulisan (?:terkait|lainnya)|konten (?:promosi|sponsor|bersponsor)|"
            r"artikel pilihan)|(?:artikel|tulisan|berita|kolom) (?:lain(?:nya)?|terbaru|terkini) (?:dari|oleh|karya) (?:penulis|wartawan|jurnalis|reporter)(?: ini| yang sama)?|(?:lihat )?semua (?:artikel|tulisan|berita) (?:dari |oleh )?(?:penulis|wartawan)(?: ini)?"
        ),
        takes=12,
        item_words=24,
        max_words=7,
        fires=[
            "Berita Terkait\nGubernur buka jalan tol baru\nHarga cabai turun",
            "TERPOPULER\nTimnas menang di laga uji coba\nCuaca besok",
            "Artikel berkaitan\nHarga minyak naik lagi",
         "Tulisan lainnya dari penulis ini"],
        stays=["Terkait kasus itu, polisi bungkam.", "Berita lain datang dari Surabaya.", "Sorotan publik menguat", "Tulisan lain dari penulis ini belum pernah diterbitkan."],
    ),
    cue(
        "tags_heading",
        reason="nav.tags",
        pattern=r"(?:tags?|tag terkait|topik(?: terkait)?|kata kunci|label|topik berita)",
        takes=15,
        item_words=7,
        where=TAIL | OUTSIDE,
        fires=["Tags:\ncabai\npasar induk", "Topik Terkait\nbanjir\nDemak"],
        stays=["Topik itu dibahas lagi", "Kata kunci keberhasilan: sabar."],
    ),
    drop(
        "tags_line",
        reason="nav.tags",
        pattern=r"^(?:tags?|kata kunci|topik terkait|keyword) ?: ?\S",
        max_words=40,
        where=ANYWHERE,
        fires=["Tags: cabai, pasar induk, inflasi", "Kata kunci: banjir, Demak"],
        stays=["Kata kunci dari pidatonya hanya satu, yaitu sabar.", "Tag harga itu hilang."],
    ),
    drop(
        "section_labels",
        reason="nav.section",
        pattern=(
            r"(?:nasional|internasional|daerah|ekonomi|bisnis|olahraga|sepak ?bola|hiburan|politik|hukum|megapolitan|"
            r"nusantara|humaniora|opini|kolom|teknologi|tekno|otomotif|gaya hidup|lifestyle|kesehatan|"
            r"sukan|dunia|tempatan|mutakhir|utama|wilayah|global|peristiwa|kriminal|metropolitan|pendidikan|jes|"
            r"rencana|dalam negeri|luar negara)"
            r"(?: ?[/|>-] ?(?:nasional|internasional|daerah|ekonomi|bisnis|olahraga|hukum|politik|dunia|news|"
            r"berita)){0,2}"
        ),
        whole=True,
        max_words=3,
        where=OUTSIDE,
        fires=["Nasional", "OLAHRAGA", "Hukum / Nasional"],
        stays=["Ekonomi lesu", "Opini publik terbelah", "Sukan SEA tamat"],
    ),
    drop(
        "whole_story_elsewhere",
        reason="nav.read_more",
        pattern=r"baca (?:selengkapnya|(?:artikel|berita|tulisan)(?:nya)? (?:(?:se)?lengkap(?:nya)?|asli(?:nya)?)) (?:di(?: sini)?|pada)(?: [^.!?]{3,30}(?:\.\w{2,4})?)?",
        whole=True,
        max_words=10,
        fires=["Baca selengkapnya di kabarkota.com", "Baca artikel aslinya di sini"],
        stays=["Baca doa di rumah, pesan ibunya.", "Baca selengkapnya isi perjanjian itu, kata pengacara."],
    ),
    drop(
        "back_or_original_button",
        reason="nav.read_more",
        whole=True,
        max_words=8,
        where=OUTSIDE | tail(4),
        pattern=r"kembali ke (?:artikel|berita|halaman (?:utama|sebelumnya|awal)|beranda|atas)|(?:lihat|baca) (?:berita|artikel|versi|cerita)(?:nya)? (?:selengkapnya )?dalam bahasa (?:inggris|mandarin|arab|melayu|indonesia)(?: (?:di sini|disini))?|(?:lihat|simak) (?:videonya|foto-fotonya|galeri fotonya)(?: (?:di sini|disini|di bawah ini))?",
        fires=["KEMBALI KE ARTIKEL", "Lihat beritanya dalam bahasa Inggris di sini"],
        stays=["Kembali ke halaman awal sejarah, kota ini sebuah pelabuhan."],
    ),
    drop("photo_gallery_teaser", reason="nav.read_more", max_words=16, pattern=r"^(?:galeri foto|foto-foto) ?: ?[^.!?\"]{6,90}$",
 fires=["Galeri foto: Kapal terakhir di dermaga"], stays=["Galeri foto itu ditutup."]),
]  # fmt: skip
