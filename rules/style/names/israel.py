"""Israel: people, places and feasts whose Hebrew is romanised in several ways."""

from cleaner.rule import names

RULES = [
    names(
        "people",
        {
            "Benjamin Netanyahu": [
                "Binyamin Netanyahu",
                "Benyamin Netanyahu",
                "Benjamin Netanjahu",
                "Benjamin Netanyahou",
                "Benjamin Nethanyahu",
            ],
            "Yitzhak Rabin": ["Yitzchak Rabin", "Itzhak Rabin", "Jitzchak Rabin"],
            "Yitzhak Shamir": ["Yitzchak Shamir", "Itzhak Shamir"],
            "Isaac Herzog": ["Yitzhak Herzog", "Itzhak Herzog"],
            "Itamar Ben-Gvir": ["Itamar Ben Gvir", "Itamar Ben-Gvyr"],
            "Bezalel Smotrich": ["Betzalel Smotrich", "Bezalel Smotritch"],
            "Yoav Gallant": ["Yoav Galant"],
            "Avigdor Liberman": ["Avigdor Lieberman"],
            "Ayelet Shaked": ["Ayeleth Shaked"],
            "David Ben-Gurion": ["David Ben Gurion", "David Ben-Gurión"],
            "Menachem Begin": ["Menahem Begin"],
            "Herzi Halevi": ["Herzl Halevi"],
            "Yehuda Amichai": ["Jehuda Amichai", "Yehudah Amichai"],
        },
        kind="person",
        language="en",
        profile="israel",
        fires={"Binyamin Netanyahu fired Yoav Galant.": "Benjamin Netanyahu fired Yoav Gallant."},
        stays=["“Binyamin Netanyahu knew,” he said.", "Yair Netanyahu spoke."],
        note="Their own spelling in English, or that of the Knesset's English site.",
    ),
    names(
        "places",
        {
            "Beersheba": ["Be’er Sheva", "Beer Sheva", "Be’er Sheba", "Beer-Sheva"],
            "Petah Tikva": ["Petach Tikva", "Petah Tiqwa"],
            "Rehovot": ["Rechovot", "Rehovoth"],
            "Ashkelon": ["Ashqelon"],
            "Kiryat Shmona": ["Qiryat Shemona", "Kiryat Shemona"],
            "Acre": ["Akko", "Akka"],
            "Bnei Brak": ["Bene Beraq", "Bney Brak"],
            "Safed": ["Tzfat", "Zefat"],
            "Eilat": ["Elat"],
        },
        kind="place",
        language="en",
        profile="israel",
        fires={"Rockets fell on Be’er Sheva and Ashqelon.": "Rockets fell on Beersheba and Ashkelon."},
        stays=["Ashkelon’s port is shut.", "“Be’er Sheva is home,” she said."],
        note="Common English forms.",
    ),
]
