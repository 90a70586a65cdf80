"""Indonesian and Malay bylines, dates, reading times, bios and contact lines."""

from cleaner.rule import NAME, NAMES, OUTSIDE, drop, head, label, tail, vocabulary

_DAY = r"(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|isnin|khamis|jumaat)"
# Years and letters are spelt out as far as the search for required text needs it.
_YEAR = r"(?:199|200|201|202|203)\d"
_LETTER = r"(?:a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z)"
_DATE = (
    rf"(?:(?:{_DAY},? ?)?(?:\d{{1,2}} \L<id_month>\.?,? {_YEAR}|\d{{1,2}}[./-]\d{{1,2}}[./-]{_YEAR}|"
    rf"\L<id_month> \d{{1,2}},? {_YEAR}))"
)
_TIME = (
    r"(?:pukul |pkl\.? |jam )?\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?(?:wib|wita|wit|am|pm|pagi|siang|malam|petang|"
    r"tengah hari|gmt\+?\d?|\(?gmt ?\+ ?\d\)?)){0,2}"
)
_STAMP = rf"(?:{_DATE}(?: ?[-|/•·,@]? ?{_TIME})?|{_TIME} ?[-|/•·,]? ?{_DATE})"
_WORD = (
    r"(?:(?:di)?(?:terbit(?:kan)?|perbarui|kemas ?kini|kemaskini|publikasikan|siarkan|unggah|tayangkan|posting)|"
    r"diperbarui|terakhir diperbarui|tayang|update(?:d)?|published|diterbitkan(?: pada)?|tarikh|tanggal|kemas kini|"
    r"terakhir dikemas kini|pembaruan|"
    r"rilis|waktu)(?: pada)?(?: ?tanggal| tarikh)?"
)

RULES = [
    vocabulary(
        "id_month",
        [
            "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
            "November", "Desember", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Agu", "Ags", "Agt", "Sep", "Sept",
            "Okt", "Nov", "Des", "Mac", "Mai", "Julai", "Ogos", "Ogo", "Disember", "Dis", "Pebruari", "Nopember",
        ],
    ),
    label(
        "date_line",
        part="date",
        pattern=(
            rf"(?:{_WORD} ?[:|-]? ?)?{_STAMP}(?: ?[|•·,/-]? ?{_WORD} ?[:|-]? ?{_STAMP}){{0,2}}|{_WORD} ?: ?{_STAMP}|"
            rf"(?:\d{{1,2}}|se) ?(?:detik|menit|jam|hari|minggu|bulan|minit) (?:yang )?(?:lalu|lepas)|"
            rf"(?:jakarta|kuala lumpur|surabaya|bandung|yogyakarta|medan|makassar|semarang),? {_STAMP}"
        ),
        whole=True,
        max_words=16,
        where=head(12) | tail(4),
        fires=[
            "Senin, 20 Januari 2025 | 18:30 WIB",
            "Diterbitkan: 5 Mac 2024 2:30 petang",
            "3 jam yang lalu",
            "Jumat, 14 Feb 2025 10:11 WIB",
        ],
        stays=[
            "Senin, 20 Januari 2025 menjadi hari pertama sekolah.",
            "17 Agustus 1945 pukul 10.00 pagi itu",
            "Tanggal tua",
        ],
    ),
    label(
        "byline",
        part="byline",
        pattern=(
            rf"(?:penulis|pewarta|wartawan|reporter|editor|penyunting|redaktur|oleh|laporan(?: oleh| wartawan)?|"
            rf"penerjemah|kontributor|jurnalis|red|teks|pemberita|ditulis oleh|disunting oleh|sumber|uploader|"
            rf"pengunggah|produser|penanggung jawab) ?[:|/-] ?{NAMES}"
            rf"(?: ?[/|,(-] ?(?:editor|penyunting|redaktur|penulis|pewarta|reporter)? ?:? ?{NAME}\)?){{0,3}}|"
            rf"oleh {NAMES}(?: ?[/|-] ?{NAME})?|(?:tim )?redaksi|tim (?:detikcom|redaksi|kompas|tempo|liputan|"
            rf"kumparan)|"
            rf"{NAMES} ?[-|,] ?(?:detik\w{{0,12}}|kompas(?:\.com)?|tempo(?:\.co)?|cnn indonesia|cnbc indonesia|"
            rf"antara|okezone|sindonews|republika|media indonesia|bernama|berita harian|sinar harian|"
            rf"tribun\w{{0,14}}|jurnalis|wartawan|kontributor)"
            r"|(?:oleh|penulis|laporan|reporter) ?:? ?(?-i:\p{Lu}[\p{L}'.-]{1,20}(?: \p{Lu}[\p{L}'.-]{1,20}){1,3})(?:,| -|\() ?(?:koresponden|wartawan|reporter|kontributor|jurnalis|redaktur|editor|kolumnis)(?: [^.!?,]{2,40})?\)?"
        ),
        whole=True,
        max_words=14,
        where=head(12) | tail(5),
        fires=[
            "Penulis: Budi Contoh | Editor: Siti Misal",
            "Editor : Contoh",
            "Pewarta: Rina Contoh",
            "Oleh Ahmad Misal",
            "Budi Contoh - detikNews",
         "Oleh: Budi Hartono, kontributor di Paris"],
        stays=[
            "Editor buku itu menyunting naskah selama dua tahun.",
            "Oleh karena itu, rapat ditunda.",
            "Sumber: air bersih",
         "Oleh Budi Hartono, wartawan, kapal itu disebut hantu."],
    ),
    drop(
        "initials_signature",
        reason="meta.byline",
        pattern=(
            rf"\((?:(?-i:[a-z]{{2,4}}(?=/[a-z])|[A-Z]{{1,3}}\d{{0,3}}(?=/[A-Z])|\*(?=/[a-z]))/{_LETTER}[a-z]{{0,3}}\d{{0,3}}"
            r"(?:/[a-z]{2,4})?)\)"
        ),
        whole=True,
        max_words=1,
        where=tail(4),
        fires=["(gas/fra)", "(abc/def)"],
        stays=["(lihat/baca) bagian kedua", "Skor (dua/tiga) berubah."],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        pattern=(
            r"(?:(?:waktu|masa|estimasi|durasi) (?:baca|membaca|bacaan) ?:? ?)?(?:sekitar |"
            r"kira-kira )?\d{1,3} (?:menit|minit|mnt) ?(?:membaca|baca|bacaan|waktu baca)?|(?:waktu|masa) (?:baca|"
            r"bacaan) ?:? ?\d{1,3}|\d[\d.,]* (?:kali )?(?:dibaca|dilihat|views|tayangan|pembaca)"
        ),
        whole=True,
        max_words=6,
        where=OUTSIDE,
        fires=["3 menit membaca", "Waktu baca: 4 menit", "1.204 kali dilihat"],
        stays=["90 menit berlalu", "Waktu baca anak menurun"],
    ),
    label(
        "bio",
        part="bio",
        pattern=(
            rf"^(?:tentang penulis|profil penulis|biodata penulis)\b(?! (?:tak|tidak|itu|yang|ada)\b)|^{NAME},? (?:adalah |merupakan |"
            rf"ialah )?(?:seorang )?(?:jurnalis|wartawan|reporter|editor|redaktur|penulis lepas|kontributor|"
            rf"kolumnis) (?:\w+ ){{0,4}}(?:di|untuk|yang (?:meliput|menulis)|yang fokus)\b"
            rf"|^\*?\)? ?(?:penulis|beliau) (?:adalah|ialah|merupakan) (?:\w+ ){{1,12}}"
        ),
        max_words=70,
        where=tail(3),
        fires=[
            "Rina Contoh adalah jurnalis di Kabar Timur yang meliput isu lingkungan.",
            "*) Penulis adalah dosen di Universitas Contoh.",
            "Tentang Penulis",
        ],
        stays=[
            "Rina Contoh bercita-cita menjadi wartawan.",
            "Tentang penulis tak ada yang tahu.",
            "Budi Contoh dikenal luas sebagai penulis novel, kata istrinya.",
        ],
    ),
    drop(
        "contact_line",
        reason="meta.contact",
        pattern=(
            r"^(?:email|e-?mail|e-mel|surel|telepon|telp?|wa|whats ?app|alamat|faks?|kontak|"
            r"hubungi)(?: redaksi)? ?: ?(?:[\w.+-]+@[\w.-]+|[+()\d /.-]{7,25})|^(?:jl\.|jalan) [^!?]{5,90}(?:jakarta|"
            r"bandung|surabaya|indonesia) ?(?:selatan|utara|barat|timur|pusat)? ?\d{5}"
        ),
        max_words=25,
        where=OUTSIDE,
        fires=["Email: redaksi@contoh.co.id", "Telp: 021 555 0000"],
        stays=["Telepon: teman yang setia", "Alamat itu kosong."],
    ),
    label(
        "byline_more",
        part="byline",
        whole=True,
        max_words=10,
        where=head(8) | tail(5),
        pattern=r"(?:penulis|pewarta|wartawan|reporter|editor|penyunting|redaktur|kontributor|jurnalis|pengunggah|uploader|fotografer|videografer)(?: ?[&/,] ?(?:penulis|pewarta|wartawan|reporter|editor|penyunting|redaktur|kontributor|fotografer|videografer)| pelaksana| senior){0,2} ?[:-] ?"
        r"(?:tim (?:redaksi|liputan|[\p{L}.]{3,20})|redaksi|admin(?: ?[\p{L}\d]{2,20})?|(?-i:[\p{Ll}\p{Lu}]{1,3} )?(?-i:\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,3})|\p{L}{2,12})"
        r"|laporan(?: (?:wartawan|reporter|kontributor)(?: [\p{L}.]{3,20})?,?)? (?-i:\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){0,2}),? (?:dari|di|melaporkan dari) (?-i:\p{Lu}[\p{L}]+(?:,? \p{Lu}[\p{L}]+){0,3})",
        fires=["Editor : ii Solihin", "Redaktur & Reporter : Tim Redaksi", "Laporan Hasan Basri dari Tangerang, Banten"],
        stays=["Editor: pekerjaan yang dicari", "Laporan Hasan dari lapangan menyebutkan tiga korban."],
    ),
    drop(
        "minutes_ago",
        reason="meta.date",
        whole=True,
        max_words=5,
        where=OUTSIDE,
        pattern=r"\d{1,2} (?:detik|menit|jam|hari|minggu|bulan|tahun) ago|(?:baru saja|beberapa (?:menit|jam|hari) (?:yang )?lalu)",
        fires=["56 menit ago", "2 hari ago"],
        stays=["56 menit kemudian wasit meniup peluit."],
    ),
    drop(
        "signature_in_brackets",
        reason="meta.byline",
        whole=True,
        max_words=3,
        where=tail(2),
        pattern=r"\((?-i:[a-z]{2,4}|[A-Z][a-z]+(?: [A-Z][a-z]+){1,2} ?)\)",
        fires=["(fru)", "(Arief Saputra )"],
        stays=["Ia menutup pintu (pelan)."],
    ),
    label(
        "by_and_date",
        part="byline",
        max_words=16,
        where=head(8),
        pattern=r"^\W{0,2}(?:oleh )?(?-i:\p{Lu}[\p{L}.']+(?: \p{Lu}[\p{L}.']+){0,3})(?:, (?:jurnalis|reporter|wartawan|kontributor|editor))? ?(?:[·•|,-] ?|(?:diperbarui|diterbitkan|dipublikasikan|terbit|tayang|update) )(?:(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu),? )?\d{1,2} (?:jan|feb|mar|apr|mei|jun|jul|ag[us]|sep|okt|nov|des)\p{L}{0,7} 20\d\d,? ?(?:pukul |[|-] ?)?\d{1,2}[:.]\d{2}(?: ?wi(?:b|ta|t))?\W{0,2}$",
        fires=["oleh Marco Hutapea diperbarui 28 Mar 2023, 00:02 WIB", "Rendi Putra, Jurnalis · Jum'at 08 September 2023 11:15 WIB"],
        stays=["Rendi Putra, 28 Mar 2023, 00:02 lahir di Medan."],
    ),
]  # fmt: skip
