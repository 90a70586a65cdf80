"""Indonesian and Malay promotion of newsletters, apps, notifications, channels and programmes."""

from cleaner.rule import drop

_CHANNEL = (
    r"(?:whats ?app(?: channel)?|saluran whats ?app|telegram|google news|google berita|line today|youtube|instagram|"
    r"tiktok|facebook|twitter|x|wa channel|threads)"
)

RULES = [
    drop(
        "newsletter_sign_up",
        reason="promo.newsletter",
        pattern=(
            r"\b(?:daftar(?:kan)?|berlangganan|langgan|langganan|ikuti|subscribe|dapatkan|terima|"
            r"masukkan) (?:\w+ ){0,6}(?:newsletter|buletin|surel|email|e-mel|emel|nawala)\b[^.!?]{0,50}(?:\bkami|"
            r"anda|kamu|harian|mingguan|setiap|gratis|percuma|\w+\.com)"
            r"|(?:newsletter|buletin|nawala) (?:\w+ ){0,3}(?:kami\b|gratis|langsung ke (?:email|kotak|inbox))|"
            r"langsung (?:ke|di) (?:kotak masuk|inbox|email|e-mel|peti masuk)\w* (?:email |e-mel )?(?:anda|kamu)|^terima kasih (?:telah|sudah|atas) (?:berlangganan|mendaftar|pendaftaran\w*|langganan)(?: (?:newsletter|buletin|kami|anda)){0,3}[.!]?$|^(?:berita|kabar|informasi|artikel|rangkuman|ringkasan)[^.!?]{0,60}\b(?:di|ke) (?:e-?mail|kotak masuk|inbox|surel) (?:anda|kamu)\b[^.!?]{0,20}[.!]?$"
        ),
        max_words=60,
        fires=[
            "Daftarkan email Anda untuk berlangganan buletin mingguan kami.",
            "Dapatkan newsletter harian kami setiap pagi.",
            "Berita terbaik langsung ke kotak masuk Anda.",
         "Terima kasih sudah mendaftar newsletter kami!", "Rangkuman berita setiap pagi langsung ke inbox kamu"],
        stays=[
            "Perusahaan itu meluncurkan buletin mingguan untuk petani.",
            "Polisi meminta warga mendaftarkan email untuk antrean SIM.",
         "Berita itu dikirim ke email redaksi.", "Terima kasih telah mendaftar ulang, kata panitia kepada jemaah."],
    ),
    drop(
        "download_our_app",
        reason="promo.app",
        pattern=(
            r"^[^.!?]{0,60}\b(?:unduh|download|install|instal|pasang|muat turun|dapatkan) (?:\w+ ){0,2}(?:aplikasi|"
            r"app|apps|apl)\b[^!?]{0,90}(?:berita|news|google play|play store|app ?store|di sini|gratis|percuma|"
            r"playstore|appgallery|terkini)"
            r"|\b(?:unduh|download|muat turun) (?:sekarang )?(?:di|melalui|dari) (?:google play|play store|"
            r"app ?store|playstore)|baca (?:\w+ ){0,4}(?:di|melalui|lewat) aplikasi (?:\w+ )?(?:kami|\w+\.com|"
            r"\w+news)?[^.!?]{0,30}(?:unduh|download)"
        ),
        max_words=45,
        fires=[
            "Unduh aplikasi Berita Timur di Google Play atau App Store.",
            "Muat turun aplikasi kami untuk berita terkini.",
            "Download aplikasi Kabar Kita di sini!",
        ],
        stays=[
            "Warga diminta memasang aplikasi itu sebelum mudik.",
            "Korban mengunduh aplikasi palsu yang menyerupai bank.",
        ],
    ),
    drop(
        "app_button",
        reason="promo.app",
        pattern=(
            r"(?:unduh|download|muat turun|dapatkan)(?: di)?(?: aplikasi(?: kami)?)?(?: di| dari|"
            r" melalui)? ?(?:google play|app ?store|play store|app ?gallery|sekarang|aplikasi)?|(?:buka|baca) (?:di|"
            r"dengan) aplikasi|lihat di aplikasi"
        ),
        whole=True,
        max_words=5,
        fires=["Unduh aplikasi", "Download di App Store", "Buka di aplikasi"],
        stays=["Unduh lalu hapus", "Muat turun 2 tan beras"],
    ),
    drop(
        "follow_channel",
        reason="nav.follow",
        pattern=(
            rf"\b(?:ikuti|follow|pantau|simak|cek|baca|dapatkan|sertai|join|gabung|bergabung|mari bergabung|ikut|"
            rf"temukan|langgan|subscribe)\b[^!?]{{0,110}}(?:berita|update|informasi|artikel|info|kabar|breaking news|"
            rf"konten|perkembangan|laporan|saluran|channel|grup|group|kanal|akun)[^!?]{{0,90}}"
            rf"\b(?:di|melalui|lewat|via|pada|dengan mengikuti|ke|grup|group|saluran|channel|"
            rf"kanal) (?:\w+ ){{0,2}}{_CHANNEL}\b"
            rf"|\b(?:ikuti|follow|sertai|join|gabung|subscribe|langgan) (?:\w+ ){{0,4}}(?:saluran|channel|kanal|grup|"
            rf"group|akun|halaman|media sosial|medsos) (?:\w+ ){{0,4}}(?:{_CHANNEL}|kami)\b"
            r"|pastikan (?:kamu|anda) sudah (?:install|instal|memasang|menginstal) aplikasi|caranya klik link|"
            r"pilih saluran andalan|langsung di ponsel(?:mu| anda)"
        ),
        max_words=60,
        fires=[
            "Ikuti berita terkini Media Selatan di WhatsApp Channel.",
            "Cek berita dan artikel lain di Google News.",
            "Mari bergabung di Grup Telegram kami, caranya klik link berikut.",
            "Sertai saluran WhatsApp kami untuk berita terpantas.",
            "Simak breaking news dan berita pilihan langsung di ponselmu.",
        ],
        stays=[
            "Polisi menyimak percakapan pelaku dan menemukan bukti di telepon.",
            "Kabar itu menyebar melalui WhatsApp sejak Minggu malam.",
            "Ikuti petunjuk petugas dan jangan kembali ke rumah.",
            "Informasi palsu tersebar lewat Facebook, kata menteri.",
        ],
    ),
    drop(
        "notifications",
        reason="promo.push",
        pattern=(
            r"\b(?:aktifkan|nyalakan|izinkan|hidupkan|benarkan) notifikasi[^.!?]{0,80}(?:berita|ketinggalan|update|"
            r"terbaru|terkini|informasi|kami|$)|dapatkan (?:\w+ )?(?:notifikasi|"
            r"pemberitahuan) (?:\w+ ){0,3}(?:berita|breaking|terkini|terbaru)"
        ),
        max_words=30,
        fires=["Aktifkan notifikasi agar tidak ketinggalan berita.", "Dapatkan notifikasi berita terbaru setiap hari."],
        stays=["Bank meminta nasabah mengaktifkan notifikasi transaksi.", "Sistem mengirim notifikasi gempa."],
    ),
    drop(
        "podcast_or_video_promo",
        reason="promo.podcast",
        pattern=(
            r"^(?:simak|dengarkan|dengar|tonton|saksikan|lihat) (?:juga )?(?:(?:podcast|siniar|episode|program|video|"
            r"tayangan|wawancara)\b[^.!?]{0,110}(?:di (?:sini|bawah|youtube|spotify|kanal)|berikut(?: ini)?|"
            r"di bawah ini|selengkapnya)"
            r"|(?:juga )?video (?:pilihan|lainnya|terkait|menarik)\b)|\[gambas ?: ?[^\]]{3,60}\]|"
            r"^simak (?:juga )?video\b[^.!?]{0,14}['\":]"
        ),
        max_words=30,
        fires=[
            "Simak podcast kami selengkapnya di Spotify dan di sini",
            "Tonton video menarik berikut ini",
            "[Gambas:Video Kabar]",
            'Simak Video "Banjir di Kota Lama"',
        ],
        stays=["Simak baik-baik, kata guru itu.", "Tonton film ini bersama keluarga."],
    ),
    drop(
        "shop_button",
        reason="promo.product",
        pattern=(
            r"(?:beli sekarang|tambah(?:kan)? ke keranjang|masukkan keranjang|cek harga(?:nya)?(?: di sini)?|"
            r"beli di (?:shopee|tokopedia|lazada|blibli|bukalapak)|lihat di (?:shopee|tokopedia|lazada|blibli))"
        ),
        whole=True,
        max_words=5,
        fires=["Beli sekarang", "Beli di Shopee", "Cek harganya di sini"],
        stays=["Beli sekarang, bayar nanti makin digemari.", "Cek harga beras"],
    ),
]  # fmt: skip
