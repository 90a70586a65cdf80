"""Indonesian and Malay appeals for money, subscriptions and membership."""

from cleaner.rule import drop, hint

_PRESS = r"(?:jurnalisme|jurnalistik|kewartawanan|media|pers|liputan|pemberitaan|kerja jurnalistik|newsroom|redaksi)"

RULES = [
    drop(
        "support_our_journalism",
        reason="appeal.donation",
        pattern=(
            rf"^[^.!?]{{0,40}}\b(?:dukung|dukunglah|sokong|sokonglah|bantu|bantulah|ayo dukung|mari dukung|"
            rf"mari bantu|jom sokong) (?:terus )?{_PRESS}"
            r" (?:\w+ ){0,3}(?:independen|bebas|berkualitas|berkualiti|merdeka|bermutu|publik|investigatif|"
            r"investigasi|kami|kita|tempatan)\b"
            rf"|\b(?:mendukung|menyokong|dukung|sokong|bantu|membantu) (?:\w+ ){{0,2}}(?:{_PRESS} kami|"
            rf"kerja(?:-kerja)? (?:jurnalistik|jurnalisme) kami|kami (?:agar |untuk )?(?:terus|tetap) "
            r"(?:memberitakan|melaporkan|menyajikan|menulis|menerbitkan|meliput|bekerja|hidup|melapor))"
        ),
        max_words=160,
        fires=[
            "Dukung jurnalisme independen dengan berdonasi mulai Rp 10.000.",
            "Donasi Anda membantu kami terus memberitakan tanpa tekanan.",
            "Sokong kewartawanan bebas di Malaysia bersama kami.",
        ],
        stays=[
            "Pemerintah berjanji mendukung jurnalisme yang bebas dari ancaman.",
            "Yayasan itu akan mendukung media lokal selama dua tahun.",
        ],
    ),
    drop(
        "donate_to_us",
        reason="appeal.donation",
        pattern=(
            r"\b(?:donasi|sumbangan|derma|kontribusi|dukungan|sokongan)(?: (?:anda|kamu|pembaca|"
            r"sahabat))? (?:\w+ ){0,4}(?:untuk|kepada|bagi|membantu|memungkinkan|membolehkan|"
            r"membuat) (?:\w+ ){0,2}kami\b"
            r"|\b(?:berdonasi|berderma|menyumbang|menderma|donasi|traktir|sumbang) (?:\w+ ){0,4}(?:kepada kami|"
            r"untuk kami|ke redaksi|lewat|melalui|via|di sini|klik) ?(?:\w+ )?(?:saweria|trakteer|karyakarsa|kitabisa|"
            r"tautan ini|link ini|patreon|redaksi|rekening kami|di sini|klik)"
            r"|\b(?:setiap|sekecil apa pun|sekecil apapun|berapa pun) (?:\w+ ){0,3}(?:donasi|sumbangan|rupiah|"
            r"ringgit|dukungan)\w* (?:\w+ ){0,5}(?:kami|redaksi)\b"
        ),
        max_words=160,
        fires=[
            "Dukungan Anda sangat berarti untuk kami.",
            "Berdonasi lewat Saweria agar kami bisa terus menulis.",
            "Setiap rupiah dari pembaca membantu kami menjaga mutu.",
        ],
        stays=[
            "Warga berdonasi lewat rekening masjid untuk korban banjir.",
            "Sumbangan itu diserahkan kepada panti asuhan pada Senin.",
            "Dukungan warga kepada kepala desa menguat.",
        ],
    ),
    drop(
        "donate_button",
        reason="appeal.donation",
        pattern=(
            r"(?:donasi(?: sekarang| di sini)?|dukung kami|sokong kami|beri(?:kan)? dukungan|derma(?: sekarang)?|"
            r"sumbang sekarang|traktir kopi|dukung (?:jurnalisme|media) (?:kami|independen|ini))"
        ),
        whole=True,
        max_words=4,
        fires=["Donasi sekarang", "Dukung kami", "Sokong Kami!"],
        stays=["Donasi mengalir", "Dukung kami, kata calon bupati itu."],
    ),
    drop(
        "subscribe_offer",
        reason="appeal.subscription",
        pattern=(
            r"\b(?:berlangganan|langganan|langgan|melanggan)(?:lah)? [^!?]{0,90}(?:mulai dari|mulai|hanya|cuma|"
            r"serendah|dari serendah|dengan harga|seharga|sebanyak) (?:rp|rm|idr)\.? ?[\d.,]+"
            r"|(?:mulai dari|hanya|cuma|serendah) (?:rp|rm|idr)\.? ?[\d.,]+[^.!?]{0,60}(?:berlangganan|langganan|"
            r"langgan|per bulan|sebulan|/bulan|setahun|per tahun)[^.!?]{0,60}(?:akses|artikel|baca|nikmati|premium|"
            r"tanpa iklan|konten|berlangganan)"
            r"|\b(?:berlangganan|langgan|melanggan|langganan) (?:sekarang|premium|digital|kami|\w+\+|"
            r"hari ini) [^.!?]{0,60}(?:untuk|dan|bagi|demi) (?:\w+ )?(?:membaca|baca|akses|mengakses|menikmati|"
            r"nikmati|dapatkan|mendapatkan|mendukung)"
            r"|(?:akses|baca|nikmati|bacaan) [^.!?]{0,40}(?:tanpa batas|tak terbatas|sepuasnya|tanpa iklan|eksklusif|"
            r"premium)[^.!?]{0,60}(?:berlangganan|langganan|langgan)\b"
        ),
        max_words=120,
        fires=[
            "Berlangganan sekarang mulai dari Rp 15.000 per bulan.",
            "Langgan premium untuk membaca semua artikel kami.",
            "Nikmati akses tanpa batas dengan berlangganan.",
        ],
        stays=[
            "Pelanggan listrik harus membayar mulai Rp 50.000 per bulan.",
            "Ia berlangganan koran sejak 1990 untuk membaca cerita bersambung.",
            "Tarif langganan kereta naik menjadi Rp 200.000.",
        ],
    ),
    drop(
        "subscribe_button",
        reason="appeal.subscription",
        pattern=(
            r"(?:berlangganan(?: sekarang| di sini)?|langganan(?: sekarang)?|langgan(?: sekarang| di sini)?|"
            r"mulai berlangganan|sudah (?:berlangganan|punya akun)\?? ?(?:masuk(?: di sini)?|login)?|paket langganan|"
            r"dapatkan akses premium)"
        ),
        whole=True,
        max_words=6,
        fires=["Berlangganan sekarang", "Langgan Sekarang", "Sudah berlangganan? Masuk"],
        stays=["Berlangganan koran itu mahal.", "Langganan banjir"],
    ),
    drop(
        "become_member",
        reason="appeal.membership",
        pattern=(
            r"\b(?:jadilah|menjadi|jadi) (?:anggota|member|sahabat|pendukung|ahli|pelanggan) (?:kami\b|\w+ (?:kami|"
            r"dan (?:nikmati|dapatkan|dukung))|untuk (?:mendukung|menikmati|mengakses) (?:\w+ )?(?:kami|konten|"
            r"artikel|jurnalisme))"
            r"|\b(?:gabung|bergabung|sertai) (?:menjadi|sebagai|jadi|program) (?:anggota|member|keahlian|"
            r"membership) (?:\w+ ){0,4}(?:kami|dan (?:nikmati|dapatkan))"
        ),
        max_words=120,
        fires=["Jadilah anggota kami dan ikut menjaga ruang redaksi.", "Bergabung sebagai member kami sekarang juga!"],
        stays=["Ia menjadi anggota dewan pada usia 28 tahun.", "Malaysia menjadi ahli pertubuhan itu pada 1967."],
    ),
    hint(
        "independent_reporting",
        reason="appeal.donation",
        pattern=(
            r"\b(?:jurnalisme|kewartawanan|media) (?:yang )?(?:independen|bebas|berkualitas)\b|"
            r"tanpa tekanan (?:pemilik modal|pemodal|iklan)|(?:pembaca|dukungan) seperti (?:anda|kamu)"
        ),
        fires=["Media yang bebas hidup dari pembaca. Kami membutuhkan bantuan Anda, mari berdonasi."],
        stays=["Pelatihan itu membahas media di era digital."],
    ),
    hint(
        "please_help_us",
        reason="appeal.donation",
        pattern=(
            r"\b(?:mohon|harap|mari|tolong|bantu) (?:\w+ ){0,2}(?:pertimbangkan|berdonasi|sisihkan)|"
            r"bantu kami (?:untuk )?(?:terus|tetap)|kami (?:membutuhkan|memerlukan) (?:bantuan|dukungan|"
            r"sokongan) (?:anda|kamu)"
        ),
        fires=["Media yang bebas hidup dari pembacanya. Kami membutuhkan dukungan Anda, mari berdonasi hari ini."],
        stays=["Panitia mengajak warga untuk datang lebih awal."],
    ),
    drop(
        "free_articles_left",
        reason="appeal.subscription",
        pattern=(
            r"\banda (?:sudah|telah) (?:membaca|baca) \w+ (?:dari \w+ )?(?:artikel|berita) (?:gratis|percuma)|"
            r"(?:sisa|baki) (?:\w+ ){0,2}(?:artikel|berita) (?:gratis|percuma)"
        ),
        max_words=80,
        fires=["Anda sudah membaca tiga artikel gratis bulan ini.", "Anda telah membaca 5 artikel percuma minggu ini."],
        stays=["Anda sudah membaca tanda-tandanya, kata peramal itu.", "Koran itu membagikan dua artikel gratis."],
    ),
]  # fmt: skip
