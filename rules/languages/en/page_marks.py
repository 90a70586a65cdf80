"""What pages print around an article beside words: counters, weather, tags in capitals, end marks, slogans."""

from cleaner.rule import OUTSIDE, drop, head, label, tail

RULES = [
    label(
        "tags_in_capitals",
        part="tags",
        pattern=r"^(?-i:TAGS|TOPICS|KEYWORDS|RELATED TOPICS|RELATED ITEMS)(?-i:(?: #?[\p{Lu}\d][\p{L}\p{M}\d'&.-]*)(?: (?:(?:of|the|and|in|for|on) )?#?[\p{Lu}\d][\p{L}\p{M}\d'&.-]*){0,24})$",
        where=OUTSIDE | tail(8),
        max_words=26,
        fires=["TAGS Bridge Council Elm", "TOPICS Housing Elm"],
        stays=["TAGS were sewn into every coat.", "Tags Are Not Names"],
    ),
    drop(
        "view_counter",
        reason="nav.page",
        pattern=r"(?:post|article|page|total|story)? ?(?:views?|hits|reads|visits|shares)(?: \(?(?:today|total|all time)\)?)? ?: ?\d[\d,.]*k?",
        whole=True,
        where=OUTSIDE | tail(6) | head(6),
        max_words=5,
        fires=["Post Views: 1,204", "Total views: 1204", "Hits: 320"],
        stays=["Hits: 320 in a single night, the fire chief counted"],
    ),
    drop(
        "end_mark",
        reason="meta.sourcing",
        pattern=r"^(?:- ?30 ?-|# ?# ?#|[(\[]? ?(?-i:TNS|MCT|KHN|CNS|RNS|BP|NNPA)[)\]]?\.?|[(\[/] ?(?-i:END|End|ENDS|MORE) ?[)\]/]?)$",
        where=tail(3),
        max_words=3,
        fires=["-30-", "###", "(TNS)", "(END)", "/ENDS"],
        stays=["30", "# 1", "END"],
    ),
    drop(
        "weather_and_date_bar",
        reason="nav.section",
        pattern=r"^(?-i:\p{Lu})[\p{L}' .-]{2,24}:? ?-?\d{1,2} ?° ?[CF]\b[^.!?]{0,8}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.{0,24})?$",
        where=head(6),
        max_words=8,
        fires=["Dublin: 8°C Tuesday 28 December 2021", "Elm 12°C"],
        stays=["Elm 12"],
    ),
    drop(
        "slogan",
        reason="nav.page",
        pattern=r"(?:(?:news|journalism|local news|a voice) (?:that )?you can (?:trust|rely on)|serving (?:the )?(?-i:\p{Lu})[\w', &-]{2,40}|your (?:local|trusted|home)[\w ]{2,30}) since (?:1[789]|20)\d\d",
        whole=True,
        where=OUTSIDE | head(6) | tail(6),
        max_words=10,
        fires=["News you can trust since 1890", "Serving Elm and the Valley since 1911"],
        stays=["Serving soup since 1911 has made him no richer."],
    ),
]
