"""Icelandic captions, credits, player lines, marks of advertisements."""

from cleaner.rule import drop, label

RULES = [
    label(
        "caption_photo_credit",
        part="caption",
        max_words=70,
        pattern=r"^[^\n]{6,320}?(?:[.!?)\"] ?|[(\[|/] ?| - )(?-i:Mynd|MYND|Ljósmynd|LJÓSMYND|Myndir|Ljósmyndir|Ljósmyndari|Skjáskot|Mynd úr safni|Samsett mynd) ?[:/] ?(?-i:[\p{Lu}@©])[^\n!?\"]{1,70}$|^[^\n]{6,320}[(\[](?:mynd úr safni|ljósmynd úr safni|samsett mynd|skjáskot|aðsend mynd|mynd: [^()\n]{2,50})[)\].]{1,2}$",
        fires=[
            "Gamla bryggjan eftir viðgerð. Mynd: Jón Bergsson",
            "Börnin fengu nýjar bækur (Ljósmynd/Anna Lund)",
            "Frá höfninni á Húsavík (mynd úr safni)",
        ],
        stays=["Hann á margar myndir af þorpinu: brúðkaup, kirkju og höfn."],
    ),
    label(
        "photo_credit_line",
        part="credit",
        max_words=14,
        pattern=r"^\W{0,3}(?:mynd|myndir|ljósmynd|ljósmyndir|ljósmyndari|ljósmyndun|mynd og texti|myndir og texti|forsíðumynd|myndband|skjáskot|grafík) ?[:/] ?(?-i:[\p{Lu}@©])[^\n!?\"]{1,70}$",
        fires=["Mynd: Jón Bergsson", "Ljósmynd/Anna Lund"],
        stays=["Mynd af ömmu hékk á veggnum."],
    ),
    label(
        "archive_photo_mark",
        part="credit",
        whole=True,
        max_words=6,
        pattern=r"(?:mynd|ljósmynd|myndin) (?:úr safni|er úr safni|tengist fréttinni ekki(?: beint)?|tengist ekki fréttinni)|samsett mynd|aðsend mynd|aðsend(?:ar)? myndir|skjáskot",
        fires=["Mynd úr safni", "Myndin tengist fréttinni ekki beint."],
        stays=["Mynd úr safni Þjóðminjasafnsins sýnir bæinn árið 1900."],
    ),
    drop(
        "player_line",
        reason="media.player",
        whole=True,
        max_words=12,
        pattern=r"(?:hlusta á (?:frétt(?:ina)?|grein(?:ina)?|þáttinn|viðtalið)|hlusta núna|spila (?:myndband|myndskeið|upptöku)|horfa á (?:myndband(?:ið)?|myndskeið(?:ið)?)|hljóð af|vafrinn þinn styður ekki[^.]{0,40}|hleð (?:myndskeiði|spilara)(?:…|\.\.\.)?)",
        fires=["Hlusta á fréttina", "Spila myndband"],
        stays=["Hlusta á börnin"],
    ),
    drop(
        "gallery_line",
        reason="media.gallery",
        whole=True,
        max_words=8,
        pattern=r"(?:skoða (?:myndir|allar myndir|myndasafn)|sjá (?:allar )?(?:myndir|myndasafn)|myndasafn|næsta mynd|fyrri mynd|stækka mynd|myndir \(\d{1,3}\)|\d{1,3} myndir)",
        fires=["Skoða myndir", "Myndasafn", "Næsta mynd"],
        stays=["Næsta mynd leikstjórans kemur út í haust."],
    ),
    drop(
        "ad_label",
        reason="ad.label",
        whole=True,
        max_words=7,
        pattern=r"(?:auglýsing|auglýsingar|kynning|kostuð kynning|kostað efni|kostað|efni frá auglýsanda|samstarf|auglýsingin? heldur áfram hér fyrir neðan|greinin heldur áfram (?:fyrir neðan|undir) auglýsingu(?:na)?)",
        fires=["AUGLÝSING", "Kostuð kynning"],
        stays=["Auglýsing um skipulag verður birt í næstu viku."],
    ),
    label(
        "caption_credit_of_house",
        part="caption",
        min_words=3,
        max_words=40,
        pattern=r"(?<=\S[.!?)\"] ?)(?:(?-i:mbl\.is|Vísir|VÍSIR|RÚV|DV|Stundin|Heimildin|Morgunblaðið|Eyþór|Fréttablaðið|AFP|EPA|AP|Getty)/ ?\p{L}[\p{L} .-]{2,40}|(?-i:Aðsend|Aðsent|Aðsend mynd|Vísir|Skjáskot))$",
        fires=[
            "Brúin að kvöldi. mbl.is/Anna Dæmi",
            "Frá fundi ráðherra í vikunni. Vísir/anna",
            "Börnin í skólanum. Aðsend",
        ],
        stays=["Hann las tvö blöð. Morgunblaðið kom seint."],
    ),
    drop(
        "story_goes_on_below_ad",
        reason="ad.label",
        whole=True,
        max_words=8,
        pattern=r"(?:fréttin|greinin|viðtalið|pistillinn) heldur áfram (?:hér )?(?:fyrir neðan|undir|neðan við) (?:auglýsinguna|auglýsingu|myndina|myndbandið|færsluna)",
        fires=["Fréttin heldur áfram fyrir neðan auglýsinguna"],
        stays=["Greinin heldur áfram á næstu síðu blaðsins."],
    ),
]
