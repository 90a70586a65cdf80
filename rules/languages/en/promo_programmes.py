"""English promotion of podcasts, programmes and series, and discounts."""

from cleaner.rule import drop, tail

RULES = [
    drop(
        "podcast_imperative",
        reason="promo.podcast",
        pattern=r"(?:^|[.!?:;…-] )(?:please )?(?:listen to|subscribe to|follow|download|check out|hear|rate|tune in "
        r"to) "
        r"(?:more |the latest |all |all of |episodes? |of |this week's |new )*our (?:[\w'&-]+ ){0,4}podcasts?\b"
        r"|(?:^|[.!?:;…-] |\b(?:please|and|or|to|here|can) )"
        r"(?=[^!?]{0,220}\b(?:podcasts?|episodes?|shows?|series|interviews?|conversation|discussion|subscribe|our|us|you (?:get|listen|find)|now|here|below|apple|full|also|via|wherever)\b)"
        r"(?:you can |click here to |don't forget to |also )?"
        r"(?:listen|subscribe|download|follow|find|hear|tune in|stream|watch|catch|rate|get|check out|"
        r"available)(?:ing)?\b"
        r"(?:(?: (?:to|and|or|now|subscribe|review|it|us|out|in|new|more|full|on|all|here|free))* (?:to )?(?:our|"
        r"this|the full|the latest|new|the|every|all|more|"
        r"today's|past|previous|on|it|via|for|wherever|where|in|episodes|full)\b)[^.!?]{0,110}"
        r"\b(?:apple podcasts?|spotify|stitcher|google podcasts|overcast|pocket casts|amazon music|(?:where|"
        r"anywhere)(?:ver)? you (?:get|listen|find|download|stream)"
        r"(?: to)?(?: your)? podcasts?|iheartradio|bbc sounds|iplayer|your (?:favou?rite )?podcast (?:app|player|"
        r"platform)|podcast feed|audioboom|soundcloud|"
        r"all (?:major )?podcast platforms|our podcasts?|our (?:\w+ ){0,3}podcasts?)\b",
        max_words=60,
        fires=[
            "Listen to the full episode on Apple Podcasts or Spotify.",
            "Subscribe to our weekly podcast.",
            "Follow the show wherever you get your podcasts.",
            "Tune in to our latest podcast on BBC Sounds.",
        ],
        stays=[
            "Listen to the birds on Spotify, she tells her patients, and sleep will come.",
            "Listen to the new album on Spotify before you buy a ticket for the concert.",
            "The band released the album on Spotify without notice.",
            "She listens to the radio at work and to Spotify on the bus.",
            "Her podcast is among the ten most popular on Apple Podcasts.",
        ],
    ),
    drop(
        "podcast_button",
        reason="promo.podcast",
        pattern=r"(?:listen|subscribe|follow|watch)(?: (?:now|here|live|free|to (?:the )?(?:podcast|episode|show|"
        r"full episode|latest episode|more episodes|our podcast)))*"
        r"(?: (?:on|via|in|with) (?:apple podcasts?|spotify|youtube|soundcloud|stitcher|amazon music|bbc sounds|"
        r"iplayer|google podcasts|audible|iheartradio|overcast|pocket casts|apple|rss))+"
        r"|listen (?:to )?(?:our|the|this|now)(?: \w+){0,3} podcast(?: here| now)?|(?:more|latest|all|our|other|"
        r"related|previous|past|featured) (?:podcasts?|episodes?)"
        r"|(?:the )?(?:latest|full) episode|podcast (?:episode|series|transcript)|listen (?:live|now|here|in|back|"
        r"again)|watch (?:live|now|here|again|the video|"
        r"video|the full video|this video|the trailer|the full interview|the full episode|on youtube|more)(?: "
        r"(?:below|above|here))?",
        whole=True,
        max_words=10,
        fires=["Listen on Apple Podcasts", "Listen to our podcast", "Watch live", "Listen now", "Subscribe on Spotify"],
        stays=["Listen to the trees", "Watch your language", "Follow the money on YouTube, she said."],
    ),
    drop(
        "programme_promo",
        reason="promo.podcast",
        pattern=r"^(?:(?:you can )?(?:watch|listen to|hear|see|catch up (?:on|with)|catch|tune in(?:to| to)) (?:the "
        r")?(?:full |whole |live )?[^.!?]{2,90}"
        r"\b(?:on|via|at) (?:bbc (?:one|two|three|four|iplayer|sounds|radio|news|world)|itvx?|channel (?:4|5|four|"
        r"five)|sky (?:news|sports?|atlantic)|rt[eé]|"
        r"abc (?:iview|tv)|iview|radio \d|cnn|msnbc|fox news|netflix|our youtube channel|youtube)\b(?!,? (?:and|but|before|because|or|if|when) (?:you|your|the|it|they)\b)[^.!?]{0,70}[.!]?)$",
        max_words=35,
        where=tail(5),
        fires=["Watch Deep Water on BBC iPlayer.", "You can listen to Crossing Lines on BBC Sounds now."],
        stays=[
            "Tune in to the match on BBC Sounds and you will hear the same complaints every week.",
            "Millions of people watched the final on BBC One and half as many on ITV.",
        ],
    ),
    drop(
        "new_episodes",
        reason="promo.podcast",
        max_words=18,
        pattern=r"^(?:a )?new (?:episodes?|shows?)(?: (?:is|are) (?:out|released|available|published))?(?: (?:drops?|lands?|comes? out))? (?:every|each|on) \w+day\w{0,2}\b[^.!?\"]{0,20}\b(?:wherever|on (?:apple|spotify|youtube|all)|in your)\b[^!?\"]{0,50}$",
        fires=[
            "New episodes every Thursday, wherever you listen to podcasts",
            "A new episode drops every Friday on Spotify",
        ],
        stays=["New episodes every Thursday on BBC One drew nine million viewers."],
    ),
    drop(
        "discount_code",
        reason="promo.product",
        pattern=r"(?:(?:£|\$|€)\d+|\d+%) off\b[^.!?]{0,40}\b(?:subscription|membership|your first|annual)\b[^!?]{0,60}(?:code|today|now|subscribe|here|offer)\b[^!?]{0,40}$|^[^.!?]{2,40}\d+% off ?: ?https?://\S+$",
        max_words=24,
        fires=[
            "GO DIGITAL | £30 off your annual subscription. Use code AUTUMN",
            "Elm Fantasy Hub 30% off: https://hub.example/join",
        ],
        stays=["Buyers got 30% off the annual fee, the court heard, and never paid the rest."],
    ),
]
