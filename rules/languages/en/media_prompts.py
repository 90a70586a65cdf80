"""English prompts that point at a film, a player or a document beside the article."""

from cleaner.rule import drop

FILM = r"(?:videos?|clips?|trailers?|footage|reports?|stor(?:y|ies)|newscasts?|interviews?|segments?|podcasts?|episodes?|live ?streams?|press conferences?|meetings?|hearings?|audio|players?|documentary|highlights|goals?)"
PLACE = r"(?:above|below|here|at the top(?: of (?:this|the) (?:page|story|article))?|in the (?:video |media )?player(?: above| below)?|in the video(?: above| below)?)"

RULES = [
    drop(
        "watch_above",
        reason="media.player",
        pattern=r"^\W{0,3}(?:(?:to|you can|click(?: the \w+(?: \w+)?)?(?: above| below)? to|press play to|scroll (?:up|down) to|tap to) )?(?:watch|listen to|hear|see|view|play) "
        r"(?:(?:the|our|this|that|his|her|their|(?-i:\p{Lu})[\w.]*(?: (?-i:\p{Lu})[\w.]*)?'s?) )?(?:(?:full|complete|entire|whole|moment|original|raw|related|attached|extended|latest|live|body ?cam|news|"
        r"surveillance|drone|aerial|previous|earlier) )*"
        + FILM
        + r"(?: (?:of|from|with|about|on|by|to) [^.!?]{2,60})?,? ?(?:in the )?(?:video |media )?(?:player )?"
        + PLACE
        + r"(?: (?:to|for) (?:see|hear|learn|find|more|the|our|watch|a|his|her)\b[^.!?]{0,70})?[.:!]?\W{0,2}$"
        r"|^\W{0,3}(?:click|press|hit|tap|hover over)(?: on)? (?:the )?(?:(?:play|arrow|video|image|photo)(?: (?:button|icon|player|box))(?: (?:above|below))?|(?:play|player|arrow|video|image|photo|icon|link) (?:above|below)),? (?:to|and|for) "
        r"(?:watch|hear|listen|see|view|play|more)\b[^.!?]{0,70}[.:!]?\W{0,2}$",
        max_words=24,
        fires=[
            "Watch the video above for the full story.",
            "Click the play button above to watch the report.",
            "Watch the story in the video player above.",
            "Listen to the full interview below:",
            "WATCH THE FULL REPORT IN THE VIDEO ABOVE",
            "Hear Ann Duffy's full interview below.",
        ],
        stays=[
            "Watch the stars above.",
            "Watch the player below the rank of captain, the coach says, and you will see it.",
            "See the report above all as a warning.",
            "Listen to the story of the well below the church, she told the children.",
        ],
    ),
    drop(
        "film_is_of_another_report",
        reason="media.player",
        pattern=r"^\W{0,3}(?:(?:the |this )?(?:video|clip|footage|report|audio)s?(?: player)? (?:above|below|in (?:the|this) (?:(?:video |media )?player|story|article)|at the top of (?:this|the) (?:story|page|article)|attached|featured|embedded)"
        r"(?: above| below)?|(?:the |this )?(?:attached|featured|related|embedded|accompanying) (?:video|clip|footage|report|audio)|this (?:video|clip))"
        r"(?: (?:is|are|was|were|shows|features|comes|aired|originally|first|previously))* (?:(?:from|about|on|of|part of|with|in) )?(?:(?:an?|our|the) )?"
        r"(?:previous(?:ly)?|earlier|prior|related|separate|different|unrelated|past|similar|older|original) (?:\w+ ){0,2}?(?:reports?|story|stories|coverage|broadcast|newscast|video|aired|published|incident|"
        r"article|episode|segment|interview)\b(?: (?:on|from|about|in) [^.!?,]{2,50})?[.!]?\W{0,2}$",
        max_words=22,
        fires=[
            "The video above is from a previous report.",
            "(The video above is from an earlier story.)",
            "The video in the player above is from a previous report.",
            "The attached video is from a related story in May.",
            "This video is from a previous story",
        ],
        stays=[
            "The video is from an earlier war, the army said, and shows another town.",
            "The report is about a different man.",
            "The footage is from an earlier attack on the bridge.",
            "This video is from an earlier incident, the force said.",
        ],
    ),
    drop(
        "film_above_title",
        reason="media.player",
        pattern=r"^\W{0,3}(?:video|watch|clip|trailer|listen|podcast|audio|related video|featured video|previous coverage|file video|raw video|live video)(?: (?:in the player|player))? (?:above|below|at top|at the top)(?: (?:from|is from|of) [^:]{2,30})? ?[:|-] ?(?=(?-i:[\p{Lu}\d'\"])).{5,}",
        max_words=30,
        fires=[
            "VIDEO ABOVE: Three held after the raid on Quay Street",
            "Video above: Three held after raid",
            "[Video below: Mayor discusses the bridge]",
            "Watch below: Last tram leaves the depot",
        ],
        stays=[
            "The video above the altar: a candle, a hand, a flame.",
            "Watch below: the old term for the sailors who are off duty.",
        ],
    ),
    drop(
        "cannot_see_it",
        reason="media.player",
        pattern=r"^\W{0,3}(?:(?:can't|cannot|can not|unable to|not able to|don't|having trouble|if you (?:can't|cannot|are unable to|don't|are having trouble|can not)|if you're (?:unable|having trouble)|are you having trouble)"
        r"(?: \w+)? (?:see(?:ing)?|view(?:ing)?|watch(?:ing)?|load(?:ing)?|hear(?:ing)?|read(?:ing)?|access(?:ing)?|play(?:ing)?)(?: (?:the|this|our|any|embedded|above|below))* "
        r"(?:video|map|document|gallery|post|tweet|poll|form|player|chart|graphic|photos?|slideshow|content|audio|page|story|article|quiz|live ?stream|stream|interactive|embed|table|images?)s?(?: (?:above|below|here))?(?: (?:on|in) (?:your|the|our) [\w ]{3,20})?"
        r"|(?:mobile|app|apple news|desktop|iphone|android|facebook|smartphone|msn)(?:[ /]\w+){0,2} (?:users?|viewers?|readers?)|(?:on|using|viewing (?:this )?on|reading (?:this )?on|are you on|are you reading in|in) (?:your |a |the |our )?(?:mobile|phone|app|apple news|smartphone|tablet)(?: \w+)?)"
        r" ?[?:,.]? (?:please |you can )?(?:(?:click|tap)(?: or tap)?(?: on)? (?:here|this|the (?:link|image|photo|video|button|headline|banner))|(?:see|watch|view|find|read) (?:it |them |the \w+ )?(?:here|at|on \S+\.\w{2,4})"
        r"|refresh (?:the|this|your) (?:page|app|browser)|(?:visit|go to) (?:\S+\.\w{2,4}|our (?:\w+ )?(?:web)?site|this link))\b[^.!?,]{0,80}[.!]?\W{0,2}$",
        max_words=30,
        fires=[
            "Can't see the video? Click here.",
            "App users: Tap here to view the video",
            "On mobile? Click here to watch the video.",
            "If you cannot see the document above, click here.",
            "Mobile users, click here to see the map",
            "Having trouble viewing the gallery? Tap here",
        ],
        stays=[
            "If you cannot see the board, go to the front row, the teacher said.",
            "Mobile users go online more often than others.",
            "On mobile phones, click fraud costs millions.",
        ],
    ),
    drop(
        "continued_below",
        reason="ad.label",
        whole=True,
        max_words=5,
        pattern=r"(?:story |article |text )?(?:continued|continues|continue|more) (?:below|after (?:the )?(?:jump|break|photo|video|gallery))|auto[- ]?refresh(?: feeds?)?|listen icon|auto refresh (?:on|off)",
        fires=["(continued below)", "Auto refresh feeds", "More after the jump"],
        stays=["The talks continue below the surface"],
    ),
    drop(
        "player_keys",
        reason="media.player",
        pattern=r"^(?:space(?: ?bar)? to play or pause|press (?:space|esc|escape) to (?:play|pause|close|exit)|use (?:the )?(?:left|up|arrow)[^.!?]{0,40} (?:keys? )?(?:to|for) (?:seek|volume|increase|advance|navigate))\b.{0,110}$"
        r"|^please use (?:(?:google )?chrome|firefox|another|a (?:modern|different|supported)|microsoft edge|safari)\b[^.!?]{0,40}\bbrowser\b[^.!?]{0,60}(?:video|player|experience|content|access\w*)\b[^.!?]{0,30}[.!]?$",
        max_words=26,
        fires=[
            "Space to play or pause, M to mute, left and right arrows to seek, up and down arrows for volume.",
            "Please use Chrome browser for a more accessible video player",
        ],
        stays=["Press enter to close the deal, the ad said.", "Please use another browser, the clerk told him."],
    ),
    drop(
        "video_of_the_house",
        reason="media.player",
        pattern=r"^\W{0,3}(?:watch|see|view|find) (?:more|other|all)(?: of)? (?:of )?(?:our|the latest|these) videos?(?: (?:on|at|from) [^.!?]{2,30})?[.!]?$",
        max_words=12,
        fires=["Watch more of our videos on Reel!"],
        stays=["Watch more of the videos than you need."],
    ),
    drop(
        "episode_address",
        reason="promo.podcast",
        pattern=r"^\W{0,3}(?:listen to|watch|hear|stream|subscribe to|download) (?:the |our |this )?(?:full |latest |new |whole )*(?:podcast |video )?(?:episode|interview|show|podcast|series)(?: (?:here|below|on [\w ]{3,20}))? ?: ?https?://\S+$",
        max_words=12,
        fires=["Listen to the full podcast episode: https://pod.example/s/42a6"],
        stays=["Listen to the show: https is the song that they all know."],
    ),
    drop(
        "see_below_in_capitals",
        reason="nav.read_more",
        pattern=r"^(?-i:(?:SEE|WATCH|READ|SCROLL DOWN FOR|CHECK OUT|FIND|VIEW|LISTEN TO) (?!AND\b)[\p{Lu}\d'&, -]{4,70} (?:BELOW|ABOVE|HERE)[.:!]?)$",
        max_words=14,
        fires=["SEE EVERY CLUB'S INJURY LIST BELOW"],
        stays=["SEE THE MAN BELOW STAIRS"],
    ),
    drop(
        "player_getting_ready",
        reason="media.player",
        whole=True,
        max_words=10,
        pattern=r"(?:getting|preparing|loading) (?:your|the) (?:[\w ]{1,20} )?(?:audio|video|podcast|media) player(?: ready)?|listen(?:ing)?(?: time)? ?:? ?\(?\d+ ?min(?:ute)?s?\.?\)?",
        fires=["Getting your Trinity Audio player ready...", "Listen: 4 min"],
        stays=["Getting your best player ready", "Listen: 4 men"],
    ),
    drop(
        "send_us_yours",
        reason="meta.feedback",
        pattern=r"^(?:(?:e-?mail|send|share|submit|tweet|upload)(?: (?:us|in))? (?:all )?your (?:best |own |latest |favou?rite )*(?:pictures|photos|photographs|videos|footage|images|stories|snaps|views|memories)(?: and (?:pictures|photos|videos|footage|stories))?)"
        r"(?! (?:\w+ ){0,8}(?:said|says|police|council|mayor)\b)(?: (?:of|from|and|about)[^.!?,]{2,60})? (?:to|via|by (?:e-?mail|clicking)|here|using|with us|at)(?: \S+@\S+| us\b[^.!?,]{0,40}| our [^.!?,]{2,40}| here| \+?\d[\d ]{5,})?[.!]?$",
        max_words=22,
        fires=[
            "Send your pictures of the stormy weather to",
            "Share your photos with us here",
            "Email your snaps to pics@ledger.example",
        ],
        stays=[
            "Send your photos to the town hall by Friday, the mayor says.",
            "Send your photos to the archive, and keep the frames.",
        ],
    ),
    drop(
        "substack_sign_up",
        reason="promo.newsletter",
        pattern=r"^(?:sign up|subscribe) (?:to|for) [^.!?]{2,60} (?:on|via|at) (?:substack|patreon|beehiiv|ghost)\b[^!?]{0,140}[.!]?$",
        max_words=34,
        fires=["Sign up to Inside Elm Rugby on Substack to get exclusive stories from behind the scenes."],
        stays=["He will sign up to write for Elm on Substack, she said."],
    ),
]
