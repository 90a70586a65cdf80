"""Indonesian and Malay share, follow, comment and feedback prompts."""

from cleaner.rule import BODY, TAIL, cut_tail, drop, tail

_ON = (
    r"(?:facebook|twitter|x|whats ?app|telegram|linked ?in|instagram|pinterest|email|e-mel|line|threads|media sosial|"
    r"sosmed)"
)

RULES = [
    drop(
        "share_button",
        reason="nav.share",
        pattern=(
            rf"(?:(?:bagikan|kongsi(?:kan)?|sebarkan|share)(?: (?:artikel|berita|ini|halaman|tulisan|"
            rf"cerita)){{0,2}}(?: (?:ini|ke|di|melalui|lewat|via|pada|kepada))? ?(?:{_ON}|teman|rakan|kawan)?|"
            rf"(?:kirim|hantar) (?:lewat|melalui|via|ke) {_ON}|salin (?:tautan|link|pautan|url)|(?:tautan|link|"
            rf"pautan) (?:telah |berhasil )?(?:disalin|tersalin)|copy ?link|cetak(?: artikel)?|simpan(?: artikel|"
            rf" berita)?|"
            r"tambah(?:kan)? ke (?:favorit|bookmark|bacaan)|baca nanti|suka|dengarkan(?: artikel| berita)?|"
            r"perbesar(?: huruf)?|perkecil(?: huruf)?|ukuran (?:font|huruf)|\d+ (?:kali )?dibagikan|\d+ perkongsian)|(?:bagikan|sebarkan|kirim(?:kan)?|share|teruskan) (?:artikel|berita|tulisan|konten|halaman|tautan|postingan)(?: ini)?(?: (?:ke|kepada|dengan|di|lewat|melalui) (?:teman(?:-teman|mu)?|sahabat|media sosial|medsos|whatsapp|facebook|keluarga)(?: anda| kamu)?)?|(?:simpan|tandai)(?: (?:artikel|berita))?(?: ini)?(?: untuk (?:nanti|dibaca nanti))|baca nanti(?: saja)?"
        ),
        whole=True,
        max_words=6,
        fires=["Bagikan", "Bagikan artikel ini", "Kongsi di Facebook", "Salin tautan", "SHARE", "Kirim artikel ini ke sahabat", "Simpan untuk nanti"],
        stays=["Bagikan kepada tetangga", "Simpan di kulkas", "Cetak sejarah", "Kongsi raya bersama", "Kirim berita ini ke markas, perintahnya."],
    ),
    drop(
        "follow_us",
        reason="nav.follow",
        pattern=(
            rf"\b(?:ikuti|follow|temukan|ikut|sukai|langgani) (?:terus )?(?:kami|media sosial kami|akun (?:resmi |"
            rf"media sosial )?kami|akaun (?:rasmi )?kami|saluran kami|channel kami|kanal kami)\b(?: (?:di|pada|"
            rf"melalui|untuk|dan) .{{0,80}})?"
            rf"|^(?:ikuti|follow) [\p{{L}}\p{{N}}. ]{{2,30}} (?:di|pada) (?:google news|google berita|"
            rf"{_ON})(?:[ ,&/]{{1,3}}(?:dan )?{_ON}){{0,6}}[.!]?$"
            r"|^(?:ayo |yuk |jangan lupa )?(?:berlangganan|subscribe|langganan) (?:di |ke )?(?:kanal|channel|akun) (?:youtube|telegram|whatsapp|tiktok)(?: resmi)? kami[.!]?$"
        ),
        max_words=30,
        fires=[
            "Ikuti kami di Instagram dan TikTok.",
            "Ikuti Kabar Timur di Google News",
            "Ikuti akun resmi kami untuk berita lain.",
         "Yuk subscribe channel YouTube resmi kami!"],
        stays=["Mereka mengikuti kami sampai ke hotel, kata korban.", "Ikuti kata hati.", "Berlangganan kanal televisi makin mahal."],
    ),
    drop(
        "follow_button",
        reason="nav.follow",
        pattern=(
            r"(?:ikuti(?: kami| saya| penulis)?|follow(?: us)?|mengikuti|media sosial(?: kami)?|"
            r"ikuti kami di(?: media sosial)?|terhubung dengan kami|temui kami(?: di)?)"
        ),
        whole=True,
        max_words=5,
        fires=["Ikuti kami", "Ikuti Kami di Media Sosial", "Temui kami di:"],
        stays=["Ikuti arusnya", "Media sosial diblokir"],
    ),
    drop(
        "comment_prompt",
        reason="comment.prompt",
        pattern=(
            r"(?:(?:\d+ )?komentar(?: ?\(?\d+\)?)?(?: pembaca)?|komen(?: ?\(\d+\))?|(?:tulis|kirim|beri(?:kan)?|"
            r"tinggalkan|tambah(?:kan)?|lihat(?: semua)?|baca) (?:komentar|komen|ulasan)(?: (?:anda|kamu|di sini|"
            r"pertama))?|(?:belum ada|tiada|tidak ada) (?:komentar|komen)(?: .{0,40})?|"
            r"jadilah (?:yang )?(?:orang )?pertama (?:yang )?(?:berkomentar|memberi(?:kan)? komentar|memberi komen)|"
            r"(?:silakan |sila )?(?:login|log masuk|masuk|daftar) (?:terlebih dahulu )?untuk (?:berkomentar|"
            r"memberi komentar|mengomentari|memberi komen|komen)|"
            r"balas|apa (?:pendapat|komentar) (?:anda|kamu)\??|bagaimana (?:menurut|pendapat) (?:anda|kamu)\?|"
            r"batal(?:kan)? balasan|tulis komentarmu)|(?:laporkan|adukan)(?: (?:komentar|penyalahgunaan|pengguna|konten|artikel)(?: ini)?)?|urut(?:kan)?(?: berdasarkan)? ?:? ?(?:terbaru|terlama|terpopuler|waktu|paling (?:relevan|disukai|lama|baru))|(?:tampilkan|lihat|muat) (?:semua |lebih banyak )?(?:komentar|balasan)(?: lain(?:nya)?| lagi)?|(?:bagaimana|apa) (?:pendapat|menurut|tanggapan|komentar)(?:mu| anda| kamu| sobat| kalian)?[^.!?]{0,30}\? ?(?:tulis(?:kan)?|sampaikan|bagikan|beri(?:kan)?|yuk|ayo|silakan)[^.!?]{0,60}(?:komentar|pendapat)\w*[^.!?]{0,20}|(?:ikuti|isi|ikut)(?:lah)? (?:jajak pendapat|polling|survei|kuis|angket)(?: kami| ini| berikut| pembaca)"
        ),
        whole=True,
        max_words=9,
        fires=[
            "Komentar (12)",
            "Tulis komentar Anda",
            "Belum ada komentar",
            "Jadilah yang pertama berkomentar",
            "Log masuk untuk memberi komen",
         "Laporkan penyalahgunaan", "Urutkan berdasarkan terbaru", "Bagaimana menurutmu? Sampaikan di kolom komentar", "Isi survei kami"],
        stays=["Komentar pedas menteri", "Balas dendam", "Apa pendapat kamu, tanya ibunya.", "Laporkan kejadian itu ke polisi terdekat.", "Apa pendapat warga? Mereka menulis surat."],
    ),
    drop(
        "comment_rules",
        reason="comment.prompt",
        pattern=(
            r"(?:isi )?komentar (?:\w+ ){0,3}(?:sepenuhnya |merupakan |adalah )(?:\w+ )?tanggung jawab|(?:bagikan|"
            r"tulis(?:kan)?|sampaikan|kongsi(?:kan)?) (?:pendapat|komentar|opini|pandangan)(?:mu| anda|"
            r" kamu)? [^.!?]{0,30}(?:di kolom komentar|di bawah|di ruangan komen)|"
            r"(?:segala|setiap|semua) (?:komentar|komen|ulasan) [^.!?]{0,80}(?:tidak mewakili|bukan tanggung jawab|"
            r"tanggungjawab|redaksi berhak|dipantau)|^(?:isi )?komentar (?:sepenuhnya )?(?:menjadi|merupakan|adalah) tanggung jawab (?:pengirim|penulis|pembaca|pengguna|komentator|masing-masing)(?: \w+){0,3}[.!]?$"
        ),
        max_words=70,
        fires=["Isi komentar sepenuhnya tanggung jawab pengguna.", "Tulis pendapatmu di kolom komentar ya!", "Komentar sepenuhnya menjadi tanggung jawab pembaca"],
        stays=["Komentar itu bukan tanggapan resmi istana.", "Ia menulis pendapatnya di koran.", "Komentar itu tanggung jawab penulis naskah, bukan sutradara."],
    ),
    cut_tail(
        "comments_heading",
        reason="comment.prompt",
        pattern=(
            r"(?:komentar(?: pembaca)? ?\(\d+\)|\d+ (?:komentar|komen)|komentar pembaca|tinggalkan (?:komentar|"
            r"balasan|komen)|tulis komentar|leave a (?:comment|reply)|batalkan balasan)"
        ),
        max_words=5,
        fires=[
            "Komentar (3)\nSari\nBudi: Setuju sekali dengan tulisan ini.",
            "Tinggalkan Balasan\nAlamat email Anda tidak akan dipublikasikan.",
        ],
        stays=["Komentar pembaca dihapus", "2 komentar itu dibantah."],
    ),
    drop(
        "reply_form",
        reason="comment.prompt",
        pattern=(
            r"^alamat (?:email|surel) anda tidak akan dipublikasikan|ruas yang wajib ditandai|"
            r"simpan nama, email, dan situs web saya"
        ),
        max_words=40,
        where=TAIL | BODY,
        fires=[
            "Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *",
            "Simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya.",
        ],
        stays=["Alamat email pejabat itu bocor.", "Nama dan alamat korban disimpan."],
    ),
    drop(
        "report_error",
        reason="meta.feedback",
        pattern=(
            r"(?:laporkan(?: (?:kesalahan|artikel|berita|konten))?(?: ini)?|lapor(?:kan)? (?:kesalahan|"
            r"ralat)(?: \w+){0,3}|koreksi(?: artikel| berita)?|apakah (?:artikel|berita) ini (?:bermanfaat|membantu|"
            r"menarik)\??|beri (?:nilai|rating)(?: artikel ini)?|kirim (?:masukan|saran)|hubungi redaksi)"
        ),
        whole=True,
        max_words=7,
        fires=["Laporkan kesalahan", "Apakah artikel ini bermanfaat?", "Hubungi redaksi"],
        stays=["Laporkan ke polisi", "Koreksi harga saham berlanjut"],
    ),
    drop(
        "send_us_tips",
        reason="meta.feedback",
        pattern=(
            r"\b(?:punya|ada|memiliki|kirim(?:kan)?|sampaikan|hantar(?:kan)?|"
            r"kongsi(?:kan)?) (?:\w+ ){0,5}(?:kepada kami|ke redaksi|ke kami|kepada redaksi|ke email redaksi|"
            r"ke nomor whatsapp kami|dengan kami)\b|temukan (?:kesalahan|kekeliruan) (?:\w+ ){0,4}(?:artikel|"
            r"berita) ini"
        ),
        where=TAIL | tail(3),
        max_words=35,
        fires=["Punya cerita menarik? Kirimkan ke redaksi melalui surel.", "Kirim foto dan video Anda kepada kami."],
        stays=["Ia menyampaikan surat itu kepada raja.", "Mereka mengirim kami ke garis depan."],
    ),
    drop(
        "preferred_source",
        reason="nav.follow",
        max_words=18,
        pattern=r"^\W{0,3}(?:tambahkan|jadikan|pilih|atur)\b[^.!?\"]{2,50}sumber (?:pilihan|favorit|utama|terpercaya)[^.!?\"]{0,20}$",
        fires=["Tambahkan kami sebagai sumber pilihan di Google"],
        stays=["Tambahkan air lalu aduk rata."],
    ),
    drop(
        "spotted_an_error",
        reason="meta.feedback",
        max_words=12,
        pattern=r"^\W{0,3}(?:(?:anda )?(?:menemukan|melihat|ada) (?:kesalahan|kekeliruan|salah ketik)[^.!?\"]{0,30}\?) ?(?:laporkan|beri ?tahu|hubungi|sampaikan)\b[^.!?\"]{0,30}\W{0,3}$",
        fires=["Menemukan kesalahan? Laporkan kepada kami"],
        stays=["Ada kesalahan? tanya hakim."],
    ),
    drop(
        "get_updates",
        reason="nav.follow",
        max_words=40,
        pattern=r"^\W{0,3}(?:dapatkan|ikuti|simak|nikmati) (?:update|informasi|berita|kabar|artikel|breaking news)(?: \p{L}+){0,3} (?:pilihan|terkini|terbaru|terupdate|terlengkap|menarik)(?: lainnya)? ?(?:setiap (?:hari|saat)|langsung|di |dari |hanya|melalui|lewat|dengan)[^\"?]{0,160}$",
        fires=["Dapatkan update berita pilihan setiap hari", "Ikuti informasi terkini lainnya di saluran kami"],
        stays=["Ikuti arah angin, kata nelayan itu."],
    ),
]  # fmt: skip
