"""Estonian links to other articles and their headings."""

from cleaner.rule import TAIL, cue, drop

RULES = [
    drop(
        "read_on_button",
        reason="nav.read_more",
        whole=True,
        max_words=7,
        pattern=r"(?:loe (?:edasi|rohkem|lähemalt|veel|kogu (?:artiklit|lugu)|artiklit|täismahus)(?: siit)?|lugege (?:edasi|lähemalt|rohkem)(?: siit)?|vaata (?:kõiki|rohkem|lähemalt|veel|edasi)|näita (?:rohkem|kõiki|veel)|rohkem (?:uudiseid|artikleid|lugusid)|kõik (?:uudised|artiklid)|lae (?:veel|rohkem))(?:…|\.\.\.)?",
        fires=["Loe edasi", "Loe lähemalt siit", "Näita rohkem"],
        stays=["Loe rohkem raamatuid"],
    ),
    drop(
        "read_also_teaser",
        reason="nav.read_more",
        max_words=32,
        pattern=r"^\W{0,3}(?:loe (?:ka|veel|lisaks|rohkem|lähemalt|samal teemal)|lugege (?:ka|veel|lisaks)|vaata (?:ka|lisaks)|seotud (?:artikkel|lugu|uudis|lood|artiklid)|kuula (?:ka|lisaks)|samal teemal|varasem lugu)(?: [^.:!?]{1,40})? ?[:>»|] ?\S",
        fires=["Loe ka: Sild suletakse suveks", "LOE LISAKS: Kolm inimest sai süüdistuse"],
        stays=["Loe ka ridade vahelt, ütleb ta."],
    ),
    cue(
        "related_heading",
        reason="nav.related",
        max_words=8,
        takes=25,
        pattern=r"(?:seotud (?:artiklid|lood|uudised|teemad|postitused|sisu)|loe (?:ka|veel|lisaks)(?: samal teemal)?|lugege (?:ka|lisaks|veel)|rohkem (?:samal teemal|sel teemal|uudiseid|artikleid)|veel (?:samal teemal|uudiseid|sel teemal)|samal teemal|sarnased (?:artiklid|lood|uudised)|sulle võib (?:meeldida|huvi pakkuda)|teid võib huvitada|toimetus soovitab|soovitame(?: lugeda)?|teised loevad|ära maga maha|vaata ka)",
        fires=[
            "Seotud artiklid\nSild suletakse suveks\nUus parvlaev hilineb",
            "Toimetus soovitab\nKolm inimest sai süüdistuse",
        ],
        stays=["Seotud artiklid kuuluvad avaldamisele sügisel."],
    ),
    cue(
        "most_read_heading",
        reason="nav.related",
        max_words=7,
        takes=20,
        pattern=r"(?:(?:päeva |nädala |hetkel )?(?:enim loetud|loetumad|loetuimad|populaarsemad|populaarseimad|populaarne|kuumad|kommenteeritumad|enim kommenteeritud|enim vaadatud)(?: lood| artiklid| uudised| täna)?|(?:viimased|värsked|värskemad|uuemad|uusimad|olulisemad|tähtsamad|päeva) (?:uudised|lood|artiklid)|viimased|uudisvoog)",
        fires=[
            "Enim loetud\nPõhjas möllab lumetorm\nBussid seisavad",
            "Viimased uudised\nRahutused väljakul\nLaev sõitis madalikule",
        ],
        stays=["Viimased uudised rindelt rõõmustasid."],
    ),
    cue(
        "tags_heading",
        reason="nav.tags",
        where=TAIL,
        max_words=6,
        item_words=5,
        takes=20,
        pattern=r"(?:märksõnad|sildid|teemad)",
        fires=["Märksõnad\nSadam\nParvlaev"],
        stays=["Teemad köögist"],
    ),
]
