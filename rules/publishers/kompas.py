"""Kompas.com: the paper's name in the dateline, appeals to its channels, picture credits of its own reporters."""

from cleaner.rule import NAMES, drop, label, publisher, tail, trim

SCOPE = publisher(
    "kompas",
    title="Kompas.com",
    hosts=["kompas.com", "kompas.id"],
    language="id",
    signs=[
        "KOMPAS.com -",
        "breaking news setiap hari dari Kompas.com",
        "saluran andalanmu akses berita Kompas.com",
        "Kompas.com News Update",
    ],
)

RULES = [
    trim(
        "name_in_dateline",
        reason="meta.dateline",
        pattern=r"(?:(?<=^[\p{Lu} .]{3,30}), ?kompas\.com(?= ?- )|^kompas\.com ?- (?=\S))",
        fires={
            "SEMARANG, KOMPAS.com - Jembatan tua di pelabuhan itu dibuka lagi pada hari Selasa.": (
                "SEMARANG - Jembatan tua di pelabuhan itu dibuka lagi pada hari Selasa."
            ),
            "KOMPAS.com - Jembatan tua di pelabuhan itu akhirnya dibuka lagi pada hari Selasa.": (
                "Jembatan tua di pelabuhan itu akhirnya dibuka lagi pada hari Selasa."
            ),
        },
        stays=["Wali kota berbicara kepada Kompas.com - dan kepada siapa saja yang mau mendengar - pada hari Rabu."],
    ),
    drop(
        "updates_every_day",
        reason="nav.follow",
        pattern=(
            r"^(?:dapatkan|simak|ikuti) (?:update |informasi |breaking news )?.{0,60}\b(?:dari|langsung di|"
            r"bersama|di) (?:kompas\.com|ponselmu)\b|"
            r"^(?:mari|ayo|yuk) (?:bergabung|gabung) di (?:grup|saluran|kanal)\b.{0,40}\bkompas|"
            r"^pilih saluran andalanmu\b|\bkompas\.com news update\b|\bsaluran andalanmu akses berita kompas\b"
        ),
        max_words=60,
        fires=[
            "Dapatkan update berita pilihan setiap hari dari Kompas.com.",
            'Mari bergabung di Grup Telegram "Kompas.com News Update", lalu klik join.',
            "Simak breaking news dan berita pilihan kami langsung di ponselmu.",
        ],
        stays=[
            "Dapatkan tiket di loket, kata panitia, bukan dari calo.",
            "Ikuti arah kompas dari pelabuhan ke utara, kata pemandu.",
        ],
    ),
    drop(
        "plus_offer",
        reason="appeal.subscription",
        pattern=(
            r"^(?:segera lengkapi data|nikmati|langganan|berlangganan|gabung|"
            r"aktifkan)\b.{0,60}\bkompas(?:\.com)?\+?[ -]?(?:plus|one|digital premium)\b"
        ),
        max_words=35,
        fires=["Nikmati bacaan tanpa iklan dengan Kompas.com Plus", "Berlangganan KOMPAS.com+ Plus sekarang"],
        stays=["Nikmati saja harinya, pesan kompas tua itu."],
    ),
    label(
        "caption_of_house",
        part="caption",
        pattern=(
            rf"(?<=.{{12}})[(.|, ] ?\(?(?:foto: )?(?:dok\.? )?(?:kompas\.com|kompas\.id|tribun\w*\.com|kompas) ?/ "
            rf"?(?:{NAMES}|[\p{{L}} .]{{3,40}})\)?$"
        ),
        max_words=60,
        fires=[
            "Warga menyeberang dengan perahu di Semarang.(KOMPAS.com/ANI CONTOH)",
            "Suasana pasar ikan pada Senin pagi. KOMPAS.com/BUDI CONTOH",
        ],
        stays=["Ia menulis untuk Kompas.com dan Tribun, lalu berhenti."],
    ),
    drop(
        "about_reporting",
        reason="legal.trust",
        pattern=(
            r"^(?:kami memberikan|kompas\.com berkomitmen (?:memberikan|menyajikan)|berikan)\b.{0,80}\b(?:fakta "
            r"jernih|jernih (?:melihat|memilih)|jurnalisme jernih)\b"
        ),
        where=tail(8),
        max_words=40,
        fires=[
            "KOMPAS.com berkomitmen memberikan fakta jernih dari lapangan.",
            "Kami memberikan fakta jernih setiap hari untuk pembaca.",
        ],
        stays=["Kami memberikan air jernih kepada warga, kata camat."],
    ),
]
