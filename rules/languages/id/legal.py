"""Indonesian and Malay copyright, disclaimer, consent, paywall and page lines."""

from cleaner.rule import ANYWHERE, OUTSIDE, TAIL, drop, head, tail

RULES = [
    drop(
        "rights_reserved",
        reason="legal.copyright",
        pattern=(
            r"(?:hak ?cipta|hakcipta) (?:dilindungi|terpelihara|terlindungi)|(?:^|[.©|] ?)hak ?cipta ?(?:©|\(c\)|"
            r"\d{4})|dilarang (?:keras )?(?:\w+ ){0,3}(?:mengutip|menyalin|memperbanyak|menyebarluaskan|mengcopy|"
            r"menggandakan|mempublikasikan|mengambil dan/?(?: ?atau)? menayangkan|menyiarkan semula)[^!?]{0,90}"
            r"(?:situs|konten|laman|website|artikel|berita|redaksi|crawling)|"
            r"dilarang [^.!?]{0,80}tanpa seizin redaksi|copyright ?(?:©|\(c\)|@)? ?antara"
        ),
        max_words=70,
        fires=[
            "Hak cipta dilindungi undang-undang.",
            "Dilarang mengutip isi situs ini tanpa izin tertulis dari redaksi.",
            "Hakcipta terpelihara © 2024 Suara Kita Sdn Bhd",
        ],
        stays=[
            "Hak cipta lagu itu dipegang keluarga almarhum.",
            "Warga dilarang mengambil pasir tanpa izin.",
            "Pengunjung dilarang mengambil gambar tanpa izin.",
        ],
    ),
    drop(
        "disclaimer",
        reason="legal.disclaimer",
        pattern=(
            r"^(?:disclaimer|penafian|penyangkalan) ?(?:on|:|-|$)|(?:artikel|tulisan|konten|informasi) ini (?:hanya|"
            r"semata-mata) (?:untuk|bertujuan|sebagai) (?:informasi|memberi informasi|tujuan informasi|edukasi)|"
            r"(?:isi|seluruh isi|pendapat|pandangan)[^.!?]{0,60}"
            r"(?:tanggung jawab|mewakili pandangan|pandangan peribadi) (?:\w+ ){0,2}penulis|(?:bukan|"
            r"tidak) (?:merupakan |mencerminkan |mewakili |semestinya mewakili )(?:saran investasi|nasihat (?:medis|"
            r"keuangan|investasi)|pandangan redaksi|sikap redaksi|pendirian (?:rasmi )?\w+|ajakan (?:membeli|jual))|"
            r"keputusan investasi (?:sepenuhnya )?(?:ada |berada )?(?:di tangan|pada) (?:anda|pembaca|investor)"
        ),
        max_words=110,
        fires=[
            "Disclaimer: Artikel ini bukan merupakan ajakan membeli saham.",
            "Tulisan ini tidak mencerminkan sikap redaksi.",
            "Penafian",
            "Keputusan investasi sepenuhnya ada di tangan pembaca.",
        ],
        stays=["Saran investasi itu keliru, kata analis.", "Informasi ini untuk anak saya, ujarnya."],
    ),
    drop(
        "affiliate_note",
        reason="legal.affiliate",
        pattern=(
            r"(?:tautan|link|pautan) (?:\w+ ){0,4}(?:afiliasi|affiliate|gabungan)[^.!?]{0,80}(?:komisi|penghasilan|"
            r"komisen)|(?:artikel|konten|kandungan) (?:ini )?(?:\w+ )?(?:disponsori|ditaja|bersponsor|kerja ?sama|"
            r"hasil kerja ?sama) (?:oleh|dengan|antara)|^(?:artikel|konten|tulisan|halaman) ini (?:mungkin |dapat )?(?:memuat|mengandung|berisi|memiliki) (?:tautan|link) (?:afiliasi|sponsor|mitra)[^.!?]{0,40}[.!]?$"
        ),
        max_words=50,
        where=ANYWHERE,
        fires=[
            "Artikel ini memuat tautan afiliasi; kami dapat menerima komisi.",
            "Konten ini disponsori oleh Bank Contoh.",
         "Halaman ini mungkin mengandung link afiliasi."],
        stays=["Partai itu menerima komisi dari tiap proyek.", "Acara itu disponsori oleh bank daerah.", "Artikel ini memuat tautan antara kopi dan tidur."],
    ),
    drop(
        "cookie_notice",
        reason="legal.cookie",
        pattern=(
            r"(?:situs|laman|website|halaman|kami)(?: web)?(?: ini| kami)? [^.!?]{0,60}(?:menggunakan|guna|"
            r"memakai) (?:cookies?|kuki)\b|(?:terima|tolak|setujui|kelola|urus) (?:semua )?(?:cookies?|kuki)\b|"
            r"(?:kebijakan|dasar|pengaturan|tetapan) (?:cookies?|kuki)\b|"
            r"(?:untuk|bagi) (?:menampilkan|melihat|memaparkan) (?:\w+ ){0,3}(?:konten|kandungan)[^.!?]{0,60}(?:izin|"
            r"setuju|kuki|cookies?)"
        ),
        max_words=0,
        fires=[
            "Situs ini menggunakan cookie untuk meningkatkan pengalaman Anda.",
            "Terima semua kuki",
            "Kebijakan Cookie",
        ],
        stays=["Polisi menyita kue dan cookie isi ganja.", "Perusahaan itu didenda karena memakai pelacak."],
    ),
    drop(
        "paywall",
        reason="legal.paywall",
        pattern=(
            r"(?:konten|artikel|berita|kandungan|laporan) (?:ini )?(?:hanya |khusus |eksklusif )(?:\w+ )?(?:untuk|"
            r"bagi) (?:pelanggan|anggota|member|pelanggan premium)|(?:untuk|bagi) (?:membaca|melanjutkan|"
            r"meneruskan) (?:\w+ ){0,4}(?:artikel|bacaan|berita|membaca|konten)\w*[^.!?]{0,50}"
            r"(?:silakan|sila|anda (?:harus|perlu)|berlangganan|langgan|masuk|login|log masuk)|(?:silakan|"
            r"sila) (?:login|masuk|daftar|log masuk|berlangganan|langgan) untuk (?:melanjutkan|membaca|meneruskan)|"
            r"sudah (?:punya akun|menjadi pelanggan)\??"
        ),
        max_words=40,
        fires=[
            "Artikel ini khusus untuk pelanggan premium.",
            "Untuk melanjutkan membaca, silakan masuk atau berlangganan.",
            "Sila log masuk untuk meneruskan bacaan.",
        ],
        stays=["Tempat duduk itu khusus untuk anggota dewan.", "Ia pulang untuk membaca artikel lama."],
    ),
    drop(
        "terms_links",
        reason="legal.terms",
        pattern=(
            r"(?:(?:kebijakan|dasar|polisi) (?:privasi|data|cookie)|syarat(?: (?:dan|&) (?:ketentuan|"
            r"kondisi))?(?: penggunaan)?|terma(?: (?:dan|&) syarat)?|ketentuan (?:layanan|penggunaan)|"
            r"pedoman (?:media siber|siber|pemberitaan)(?: media siber)?|kode etik(?: jurnalistik)?|"
            r"tentang kami|redaksi|karier|karir|kontak(?: kami)?|hubungi kami|info iklan|pasang iklan|disclaimer|"
            r"sitemap|peta situs|rss|iklan|beriklan|privacy policy|mengenai kami|penafian|notis privasi)"
            r"(?: ?[|/·•,-]? ?(?:(?:kebijakan|dasar) (?:privasi|data|cookie)|syarat & ketentuan|terma|"
            r"pedoman media siber|kode etik(?: jurnalistik)?|tentang kami|redaksi|karier|karir|kontak(?: kami)?|"
            r"hubungi kami|info iklan|pasang iklan|disclaimer|sitemap|rss|beriklan|privacy policy|iklan)){0,10}"
        ),
        whole=True,
        max_words=30,
        where=OUTSIDE | tail(4),
        fires=["Kebijakan Privasi", "Pedoman Media Siber", "Tentang Kami | Redaksi | Karier | Kontak"],
        stays=["Syarat baru bagi jemaah", "Redaksi koran itu digeledah.", "Kode etik dilanggar"],
    ),
    drop(
        "consent_by_sign_up",
        reason="legal.terms",
        pattern=(
            r"(?:dengan (?:mendaftar|berlangganan|masuk|melanjutkan|melanggan|mengklik)|saya|"
            r"anda) [^.!?]{0,60}(?:menyetujui|bersetuju|setuju) (?:\w+ ){0,3}(?:syarat|ketentuan|terma|"
            r"kebijakan privasi|dasar privasi)"
        ),
        max_words=50,
        fires=[
            "Dengan mendaftar, Anda menyetujui syarat dan ketentuan kami.",
            "Dengan melanggan, anda bersetuju dengan terma dan dasar privasi.",
        ],
        stays=["Kedua negara menyetujui syarat gencatan senjata.", "Buruh setuju dengan ketentuan upah."],
    ),
    drop(
        "page_furniture",
        reason="nav.page",
        pattern=(
            r"(?:beranda|home|masuk|login|log masuk|daftar(?: akun| masuk)?|keluar|logout|akun saya|profil(?: saya)?|"
            r"lupa (?:kata sandi|password|kata laluan)\??|menu|cari(?:an)?|pencarian|carian|kembali(?: ke (?:atas|"
            r"beranda|laman utama))?|ke atas|tutup|laman utama|utama|lewati ke konten|"
            r"langsung ke konten|langkau ke kandungan|indeks|e-?paper|epaper|jaringan|network|bahasa indonesia|"
            r"bahasa melayu|english|kirim|hantar|batal|ubah bahasa|mode gelap|mod gelap|jadwal (?:salat|sholat|"
            r"imsakiyah)|cuaca|waktu solat|loading\.*|memuat\.*|hasil pencarian|topik pilihan)"
        ),
        whole=True,
        max_words=4,
        where=OUTSIDE,
        fires=["Beranda", "Log Masuk", "Kembali ke atas", "Lupa kata sandi?"],
        stays=["Masuk angin", "Cuaca ekstrem melanda", "Keluar dari krisis"],
    ),
    drop(
        "page_buttons_anywhere",
        reason="nav.page",
        pattern=(
            r"(?:kembali ke (?:atas|beranda|laman utama)|lewati ke konten|langsung ke konten(?: utama)?|"
            r"langkau ke kandungan|lupa (?:kata sandi|password|kata laluan)\??|muat ulang halaman|tutup menu|buka menu)|(?:ukuran|besar|atur ukuran|perbesar|perkecil) (?:teks|huruf|font|tulisan)"
        ),
        whole=True,
        max_words=4,
        where=ANYWHERE,
        fires=["Kembali ke atas", "Langsung ke konten utama", "Buka menu", "Perbesar huruf"],
        stays=["Kembali ke beranda rumahnya, ia menangis.", "Buka menu dan pesan nasi.", "Ukuran huruf prasasti itu hanya lima milimeter."],
    ),
    drop(
        "trust_note",
        reason="legal.trust",
        pattern=(
            r"(?:artikel|konten|berita) ini (?:telah |sudah )?(?:ditinjau|diperiksa|dibuat|ditulis|disusun|"
            r"diproduksi|dihasilkan|diterjemahkan) [^.!?]{0,60}(?:kecerdasan buatan|artificial intelligence|"
            r"(?-i:AI)\b|standar redaksi|tim editor kami|pedoman editorial)|mengapa (?:anda (?:bisa|"
            r"dapat) )?(?:mempercayai|percaya) (?:kami|liputan kami)"
        ),
        max_words=45,
        where=TAIL | tail(4) | ANYWHERE,
        fires=[
            "Artikel ini dibuat dengan bantuan kecerdasan buatan dan disunting redaksi.",
            "Berita ini telah ditinjau sesuai standar redaksi kami.",
        ],
        stays=["Lagu itu dibuat dengan kecerdasan buatan, kata hakim.", "Berita ini dibuat heboh oleh warganet."],
    ),
    drop(
        "machine_summary",
        reason="legal.trust",
        where=OUTSIDE | head(8) | tail(6),
        max_words=22,
        pattern=r"^\W{0,3}(?:ringkasan|rangkuman|terjemahan)(?: (?:ini|artikel|berita))? (?:dibuat|dihasilkan|disusun|ditulis|diterjemahkan)[^,.\"]{0,20}(?:\bai\b|kecerdasan (?:buatan|artifisial))[^,.\"]{0,50}\.?$",
        fires=["Ringkasan ini dibuat dengan bantuan AI", "Rangkuman dihasilkan oleh kecerdasan buatan dan ditinjau redaksi."],
        stays=["Ringkasan ini ditulis oleh AI, aku si murid."],
    ),
    drop(
        "copying_forbidden",
        reason="legal.copyright",
        max_words=50,
        where=OUTSIDE | tail(4),
        pattern=r"^\W{0,3}(?:dilarang (?:keras )?(?:mengambil|menyalin|mengutip|memperbanyak|menyebarluaskan|mempublikasikan|menyiarkan|mengcopy|meng-copy)|hak cipta (?:dilindungi|berita)|seluruh (?:isi|konten|artikel)[^.]{0,40}dilindungi)\b[^\"?]{0,40}(?:konten|isi|berita|artikel|tulisan|materi|sebagian|seluruhnya|undang-undang)\b[^\"?]{0,200}(?:izin|persetujuan|redaksi|tertulis|undang-undang)[^\"?]{0,80}$",
        fires=["Dilarang keras mengambil konten tanpa izin tertulis dari redaksi."],
        stays=["Dilarang keras mengambil pasir di pantai tanpa izin pemerintah."],
    ),
    drop(
        "subscribe_to_read_on",
        reason="legal.paywall",
        max_words=10,
        where=OUTSIDE | tail(4),
        pattern=r"^\W{0,3}(?:berlangganan|langganan|masuk|login|daftar)(?: sekarang)? (?:untuk|agar|supaya)(?: bisa| dapat)? (?:me?)?(?:lanjut(?:kan)? ?(?:mem)?baca|membaca (?:selengkapnya|artikel|berita)|akses|mengakses)\b[^?\"]{0,50}$|^\W{0,3}(?:sudah (?:punya akun|berlangganan)\?|manfaat berlangganan)[^\"]{0,60}$",
        fires=["Berlangganan untuk lanjutkan membaca.", "Login untuk membaca selengkapnya"],
        stays=["Berlangganan koran untuk membaca berita sudah jarang."],
    ),
]  # fmt: skip
