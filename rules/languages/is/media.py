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
]
