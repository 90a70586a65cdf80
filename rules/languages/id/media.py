"""Indonesian and Malay captions, credits, player and gallery lines, advertising labels."""

from cleaner.rule import NAME, NAMES, TAIL, cue, drop, label

_WORD = (
    r"(?:foto|photo|gambar|ilustrasi|sumber(?: foto| gambar)?|kredit(?: foto| gambar)?|dok(?:umentasi)?\.?(?: foto)?|"
    r"video|grafis|infografis|infografik|tangkapan layar|screenshot|pic|fotografer|jurugambar|kamerawan|image|credit)"
)
_SOURCE = (
    r"(?:antara(?: foto)?|(?-i:AFP|AP|EPA|NSTP|BPMI|IST|Ist|ist|dok|DOK|Dok)\.?|reuters|getty(?: images)?|"
    r"shutterstock|istimewa|bernama|ihsan [\p{L}. ]{2,40}|fail [\p{L}]{2,20}|freepik|unsplash|pexels|pixabay|istock|"
    r"xinhua|"
    r"instagram|twitter|x|facebook|youtube|tiktok|biro pers|humas [\p{L}. ]{2,40}|"
    r"dok(?:umentasi)?\.? ?[\p{L}\d. @/&'-]{2,50}|tangkapan layar|screenshot|ist(?:imewa)?|agensi|media sosial|"
    r"@\w{2,30})"
)

RULES = [
    label(
        "photo_word_credit",
        part="credit",
        pattern=(
            rf"{_WORD}(?: ?[-/&] ?{_WORD}| oleh)? ?(?:[:|/] ?|- )(?:{_SOURCE}|{NAMES})(?: ?[/,|()-] ?(?:{_SOURCE}|"
            rf"{NAME}|[\w.@]{{2,24}})){{0,4}}\)?"
            rf"|(?:antara(?: foto)?|foto antara|biro pers|tempo|kompas(?:\.com)?|detikcom|"
            rf"dok\.? ?{NAME}) ?/ ?[\w .'/-]{{2,50}}|(?:foto|gambar)? ?ihsan [\p{{L}} .@/-]{{2,40}}|(?:gambar|"
            rf"foto) (?:hiasan|fail|sekadar hiasan|arsip|ilustrasi|bernama|nstp|istimewa)"
            r"|ilustrasi|ist(?:imewa)?\.?|dok(?:umentasi)?\.? (?:pribadi|istimewa|humas|polri|[\p{L}]{2,20})|"
            r"\(?foto ?: ?istimewa\)?|(?:tangkapan layar|tangkap layar|screenshot|foto ilustrasi)"
        ),
        whole=True,
        max_words=12,
        fires=[
            "Foto: Budi Contoh/Antara",
            "Dok. Pribadi",
            "ANTARA FOTO/Contoh Nama/foc",
            "Gambar hiasan",
            "Sumber foto: Istimewa",
            "Foto Bernama",
         "Tangkapan layar"],
        stays=[
            "Foto: cinta lama yang hilang",
            "Gambar buram",
            "Ilustrasi buku itu memukau.",
            "Video: Warga berebut sembako",
         "Tangkapan layar itu palsu"],
    ),
    label(
        "caption_with_photo_word",
        part="caption",
        pattern=(
            rf"[\s.!?)(|\"\[-]{_WORD} ?(?::|/| oleh ) ?(?:{_SOURCE}|{NAMES})(?: ?[/,|-] ?(?:{_SOURCE}|{NAME}|"
            rf"[\w.@]{{2,24}})){{0,4}}[)\]]?\.?$"
            rf"|[(\[](?:dok(?:umentasi)?\.? ?(?-i:\p{{Lu}})[^()\[\]]{{1,50}}|dok(?:umentasi)?\.? (?:pribadi|humas|"
            rf"istimewa)[^()\[\]]{{0,40}}|istimewa|ist|ilustrasi|antara(?: foto)?(?:/[^()\[\]]{{2,60}})?|foto arsip|"
            rf"arsip(?: foto)?|gambar (?:fail|hiasan))[)\]]\.?$"
            rf"|[-.!] ?(?:foto|gambar) (?:fail )?(?:{_SOURCE}|ihsan \p{{L}}{{2,20}}|hiasan|fail|nstp|"
            rf"(?-i:\p{{Lu}}{{3,20}}))(?: ?/ ?{NAME})?\.?$"
            rf"|[.!?)] ?antara(?: foto)? ?/ ?{NAME}(?:/[\w.]{{1,10}})?\.?$"
        ),
        max_words=60,
        min_words=4,
        fires=[
            "Warga antre membeli minyak goreng di pasar. (Foto: Budi Contoh/detikcom)",
            "Presiden meninjau lokasi banjir (ANTARA FOTO/Contoh Nama/foc)",
            "Petani memanen padi lebih awal. (Dok. Humas Pemkab)",
            "Pasukan penyelamat membawa keluar mangsa. - Foto Bernama",
            "Suasana sidang pada Selasa (Istimewa)",
        ],
        stays=[
            "Ia menyebut dua hal: gambar dan suara.",
            "Laporan itu disiarkan kantor berita nasional (Antara, 2019).",
            "Galeri itu memamerkan 40 karya: foto hitam putih.",
        ],
    ),
    label(
        "hiasan_prefix",
        part="caption",
        pattern=(
            r"^(?:gambar|foto) (?:hiasan|fail|sekadar hiasan|arsip|ilustrasi)\b[^.!?]{0,60}[.!]?$|"
            r"^ilustrasi ?[:.-] ?[^!?]{3,120}$|^(?:foto|gambar)(?: atas| kiri|"
            r" kanan)? ?: (?-i:\p{Lu})[^!?]{8,120}\(?(?:antara|istimewa|dok)\b[^!?]{0,40}$"
        ),
        max_words=22,
        fires=[
            "Gambar hiasan.",
            "Ilustrasi: petani memanen padi",
            "Gambar fail hujan lebat di Klang",
            "Ilustrasi. (Dok. Contoh)",
        ],
        stays=[
            "Ilustrasi itu dibuat pada 1920.",
            "Gambar hiasan dinding rumahnya dicuri orang! Begitu kata Pak Lurah, dan ia tertawa.",
        ],
        note="Newsrooms open the caption of a stock picture with these words and a stop or colon.",
    ),
    drop(
        "player_lines",
        reason="media.player",
        pattern=(
            r"(?:putar(?: video)?|tonton(?: video| di youtube)?|memuat(?: video)?\.*|(?:video )?sedang dimuat\.*|"
            r"dengarkan(?: berita| artikel)?|dengar (?:artikel|berita) ini|layar penuh|jeda|lewati iklan|"
            r"langkau iklan|peramban (?:anda|kamu) tidak mendukung[^.]{0,60}|"
            r"pelayar (?:anda )?tidak menyokong[^.]{0,60}|video (?:pilihan(?: hari ini)?|terkait|rekomendasi)|"
            r"iklan akan (?:selesai|berakhir)[^.]{0,30}|live streaming|siaran langsung)|untuk (?:menampilkan|melihat|memutar) (?:konten|video|unggahan|postingan)(?: ini)?,? (?:aktifkan|izinkan|setujui|terima) (?:cookie|kuki|javascript)\w*(?: \w+){0,3}|(?:video|konten|audio) (?:tidak|gagal|belum) (?:dapat |bisa )?(?:dimuat|diputar|ditampilkan)"
        ),
        whole=True,
        max_words=9,
        fires=["Putar video", "Memuat...", "Lewati iklan", "Video Pilihan", "Untuk melihat konten ini, izinkan cookie", "Konten gagal ditampilkan"],
        stays=["Putar arah di tol", "Siaran langsung dari Mekkah tertunda", "Video terkait kasus itu beredar.", "Untuk melihat video ini, mereka antre berjam-jam.", "Video tidak bisa diputar di pengadilan."],
    ),
    drop(
        "gallery_lines",
        reason="media.gallery",
        pattern=(
            r"(?:galeri(?: foto)?|foto(?: lainnya|-foto| terkait)?|lihat (?:foto|galeri)(?: lainnya| lengkap)?|"
            r"(?:foto|gambar) (?:selanjutnya|sebelumnya|berikutnya|\d{1,3} ?(?:dari|/) ?\d{1,3})|\d{1,3} foto|"
            r"perbesar (?:foto|gambar)|klik untuk (?:memperbesar|besarkan)(?: \w+)?)|lihat (?:semua|selengkapnya|seluruh) (?:foto|gambar)(?: ?\(\d{1,3}\))?"
        ),
        whole=True,
        max_words=5,
        fires=["Galeri Foto", "Foto 1 dari 8", "Perbesar gambar", "Lihat seluruh gambar"],
        stays=["Foto-foto korban hilang.", "Galeri seni baru", "Lihat semua foto lama"],
    ),
    drop(
        "advertising_label",
        reason="ad.label",
        pattern=(
            r"(?:iklan|advertisement|advertorial|adv|scroll to (?:continue|resume)(?: with)?(?: content| reading)?|"
            r"(?:artikel|konten|kandungan) (?:berlanjut|bersambung|berlanjut di bawah|"
            r"dilanjutkan)(?: setelah (?:iklan|video)| di bawah(?: ini)?)?|"
            r"lanjut(?:kan)? (?:baca|membaca) (?:di bawah|setelah) iklan|iklan tajaan|konten bersponsor|"
            r"kandungan tajaan|tutup iklan|pariwara|gulir (?:ke bawah )?untuk melanjutkan|(?:baca|"
            r"teruskan) (?:di bawah|selepas) iklan|pasang iklan)"
        ),
        whole=True,
        max_words=7,
        fires=["ADVERTISEMENT", "SCROLL TO CONTINUE WITH CONTENT", "Iklan", "Artikel berlanjut setelah iklan"],
        stays=["Iklan rokok dilarang", "Konten berlanjut di musim kedua, kata sutradara."],
    ),
    drop(
        "listen_button",
        reason="media.player",
        whole=True,
        max_words=6,
        pattern=r"(?:dengarkan|dengar|putar) (?:artikel|berita|audio)(?: ini)?",
        fires=["Dengarkan artikel ini", "Dengar berita"],
        stays=["Dengarkan hujan ini"],
    ),
    label(
        "caption_outlet_slash_name",
        part="caption",
        max_words=70,
        min_words=5,
        pattern=r"^[^\"]{15,400}?(?:\(\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\)|[.!)])[ .]{0,2}(?-i:[\p{Lu}][\p{L}\p{N}.]{1,20}(?: [\p{Lu}][\p{L}\p{N}.]{1,20}){0,2}) ?/ ?(?-i:\p{Lu}[\p{L}.']+(?: \p{Lu}[\p{L}.']*){0,3})\W{0,3}$"
        r"|^[^\"]{15,400}[\p{L})] ?[/|] ?(?:ist(?:imewa)?|net|dok(?:\.|umentasi)?(?: [\p{L}]{2,20})?|repro|tangkapan layar|screenshot|humas(?: [\p{L}]{2,20}){0,2})\W{0,2}$"
        r"|^[^\"]{15,400}[.!)] ?(?:doc|dok)\.? ?(?:pribadi|istimewa|humas|ist|(?-i:\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,4}))\W{0,2}$",
        fires=[
            "BUPATI meninjau jembatan di Desa Sukamaju, Senin (31/12/2018). Kabar Desa Online/Andi Saputra",
            "Wali kota saat meninjau jembatan/Ist",
            "Warga melintasi jembatan. Doc. Pribadi",
        ],
        stays=["Jembatan itu dibuka pada Senin (31/12/2018). Pemerintah kota dan warga bersyukur.", "Pemain baru datang dengan status pinjaman/tetap"],
    ),
    label(
        "caption_bracket_agency_name",
        part="caption",
        max_words=70,
        min_words=5,
        pattern=r"^[^\"]{15,400} ?[(\[](?:x|ig|instagram|twitter|tiktok|facebook|youtube)(?:\.com)? ?[/:@] ?@?[\w. ]{2,40}[)\]]\W{0,2}$|^[^\"]{8,300}[(\[]foto ?: ?[)\]]\W{0,2}$",
        fires=["Tangkapan layar video jembatan ambruk. (X/@pemkot)", "polisi menabrak pengendara motor (Foto : )"],
        stays=["Video itu diunggah di akun resmi (Instagram/Facebook) milik pemkot sejak pagi."],
    ),
    label(
        "credit_line_more",
        part="credit",
        max_words=10,
        pattern=r"^\W{0,2}(?:sumber (?:foto|gambar|video)|foto(?:grafer)?|kredit foto|gambar|foto & video|tangkapan layar) ?[:|-] ?(?:instagram|facebook|twitter|x|tiktok|youtube|ig|fb)[ /:.@][^!?\"]{2,50}$"
        r"|^\W{0,2}foto (?:dok(?:umentasi)?\.?|istimewa|arsip|ilustrasi|humas|antara)(?: (?-i:\p{Lu})[^.!?\"]{1,50})?\W{0,2}$"
        r"|^\W{0,2}(?-i:REPUBLIKA|TEMPO|Tempo|KOMPAS|Kompas|JAWA POS|MI|SINDO|SINDOnews|iNews|TRIBUN\w*|Tribun\w*|detik\w*|Liputan6\.com|VIVA(?:\.co\.id)?|JPNN(?:\.com)?|Suara\.com|Media Indonesia|Bisnis|Okezone|IDN Times)(?:\.com)? ?/ ?(?-i:\p{Lu}[\p{L}.']+(?: \p{Lu}[\p{L}.']*){0,3})\W{0,2}$|^\W{0,2}(?:tangkapan layar|tangkap layar|cuplikan(?: layar)?)(?: dari)? (?:video|rekaman|siaran|unggahan|youtube|instagram|tiktok|facebook)(?: (?:youtube|instagram|tiktok|viral|amatir|cctv|(?-i:[\p{Lu}@])[^.!?\" ]{1,24})){0,3}$",
        fires=["(Foto Dok. Polres Bogor)", "Sumber foto: Instagram @pemkot", "REPUBLIKA/Andi Saputra", "Tangkapan layar rekaman CCTV"],
        stays=["Foto dokumen itu beredar di media sosial.", "Tangkapan layar video itu beredar luas"],
    ),
    cue(
        "photo_information_heading",
        reason="media.caption",
        whole=True,
        max_words=3,
        where=TAIL,
        takes=12,
        item_words=6,
        pattern=r"(?:informasi|detail|data) (?:foto|gambar|berkas)",
        fires=["Informasi Foto\nUkuran Foto\n4000x2667"],
        stays=["Informasi foto dan nama korban"],
    ),
    drop(
        "player_and_paging",
        reason="media.player",
        whole=True,
        max_words=8,
        pattern=r"\[?gambas ?: ?(?:video|instagram|twitter|youtube|tiktok)[^\]]{0,24}\]?|(?:saksikan|tonton|simak|lihat) (?:juga )?(?:live streaming|siaran langsung|video(?:nya)?|tayangan(?:nya)?)(?: [\p{L}\d]{2,12}){0,2}(?: lengkapnya)? (?:di sini|disini|di bawah ini|berikut(?: ini)?)|(?:lanjut(?:kan)? )?ke halaman (?:berikutnya|selanjutnya|sebelumnya|\d{1,2})",
        fires=["Gambas:Video", "Saksikan live streaming di sini", "Lanjut ke halaman berikutnya"],
        stays=["Saksikan siaran langsung itu, jutaan orang menangis."],
    ),
    label("caption_bracket_outlet_name", part="caption", max_words=45, min_words=4, pattern=r"^[^\"]{8,300} ?[(\[](?:liputan6|kompas|tempo|suara|tribun\p{L}{0,12}|detik\p{L}{0,8}|republika|merdeka|okezone|viva|jpnn|kumparan|sindonews|bisnis|cnn indonesia|cnbc indonesia|jawa pos|medcom|inews|idn times|katadata|tirto|pikiran rakyat)(?:\.com|\.co\.id|\.co|\.id)? ?/ ?(?-i:\p{Lu})[\p{L}' .]{2,40}[)\]]\.?$|^[^\"]{8,300} ?[(\[](?:tangkapan layar|tangkap layar|screenshot|repro|foto ilustrasi)(?: [^()\"]{2,40})?[)\]]\.?$",
 fires=["Kapal memasuki pelabuhan. (Liputan6.com/Ani Lestari)", "Kapal memasuki pelabuhan (tangkapan layar YouTube)"], stays=["Kerja sama itu ditulis dua media (Kompas dan Tempo).", "Rekaman itu disimpan (tangkapan layar ada pada polisi), katanya."]),
]  # fmt: skip
