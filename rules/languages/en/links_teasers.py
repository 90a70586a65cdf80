"""English teasers of one line between paragraphs, and pointers to the rest of a house's coverage."""

from cleaner.rule import BODY, TAIL, cue, drop, tail

# The paragraphs between which a teaser stands; below a heading or in a list it may be an entry of the article.
ENDED = r"[.!?…]['\")\]]{0,2}$"
PROSE = r"^.{50,}[.!?…]['\")\]]{0,2}$"
TITLE = r"(?=(?-i:[\p{Lu}'\"]))(?=(?:\S+ ){4})[^.!:]{12,140}(?<![.!,;])$"
ITEMS = r"(?:stor(?:y|ies)|articles?|posts?|news|reports?|coverage|reads?|headlines|videos?|features?|content|links|picks|topics)"

RULES = [
    drop(
        "labelled_teaser",
        reason="nav.read_more",
        pattern=r"^\W{0,3}(?-i:(?:Sponsored|Trending|Trending now|Latest|Breaking|Just in|Fact[- ][Cc]heck|Quiz|Interactive|Poll(?=[^?]+\?$)|Podcast|Listen|Opinion|Editorial|"
        r"Live [Bb]log|Live [Uu]pdates?|(?:The )?[Bb]ackstory|Explained|Explainer|In [Pp]ictures|In [Pp]hotos|Photos|Gallery|Watch|Long [Rr]ead|Special [Rr]eport|"
        r"Exclusive|Deep [Dd]ive|Flashback|Top [Ss]tory|Related [Vv]ideo|Investigation|From the archives?|Live)) ?: ?"
        + TITLE,
        where=BODY,
        after=ENDED,
        before=PROSE,
        # several are the headings of the entries of one article
        once=True,
        max_words=22,
        fires=[
            "Opinion: The council should have acted sooner",
            "Explained: What the closure means for commuters",
            "Live blog: Follow the count from Elm as it happens",
            "Podcast: What went wrong with the bridge?",
            "Trending: Ferry strike enters its third week",
        ],
        stays=[
            "Opinion: divided",
            "Exclusive: the word has lost its meaning.",
            "Breaking: Bad taste",
            "Poll: Labour 34, Conservatives 22, Reform 21",
            "Podcast: The Rest Is History",
        ],
    ),
    drop(
        "teaser_without_colon",
        reason="nav.read_more",
        pattern=r"^\W{0,3}(?:(?-i:Related (?:[Aa]rticle|[Ss]tory|[Vv]ideo|[Gg]allery|[Cc]ontent|[Rr]eading)|RELATED (?:ARTICLE|STORY|VIDEO|COVERAGE)|READ (?:NEXT|ALSO|MORE|THIS)|Read (?:[Nn]ext|[Aa]lso)|ALSO READ|Also [Rr]ead|SEE ALSO|See [Aa]lso|"
        r"MUST READ|Must [Rr]ead|DON'T MISS|RECOMMENDED|WATCH NEXT|UP NEXT) (?!(?-i:The|And|Or|If)\b)|(?:have you (?:also )?read(?: this)?|(?:have you )?missed (?:this|it)|did you (?:miss|read) this) ?\? ?)"
        + TITLE,
        where=BODY | TAIL,
        after=ENDED,
        max_words=24,
        fires=[
            "Related article Ferry strike enters its third week",
            "READ NEXT Ferry strike enters its third week",
            "Have you read? Ferry strike enters its third week",
            "Missed this? Ferry strike enters its third week",
        ],
        stays=[
            "Related stories were told in every harbour that summer.",
            "Have you read it? She shook her head.",
            "Have you seen this? He pointed at the sky over the harbour",
            "Must read The Times, the note on the door said.",
        ],
    ),
    drop(
        "missed_it_colon",
        reason="nav.read_more",
        pattern=r"^\W{0,3}(?:(?:in case|if|for those who) (?:you )?(?:have |'ve )?missed (?:it|this)(?: (?:earlier|yesterday|last \w+))?|what (?:to|else to|you should) (?:read|watch)(?: next)?|(?:your |our )?next read|more on (?:this|the) (?:story|topic)|"
        r"(?:stories|more) (?:you|from) (?:may|might) have missed|also in (?:the news|this series|today's paper)|previously in this series|from our (?:partners?|sponsors?|archives?)|as we reported|related reads?) ?[:-] ?(?=(?-i:[\p{Lu}\d'\"]))(?=(?:\S+ ){2})[^!]{10,140}(?<![.;,])$",
        max_words=28,
        fires=[
            "If you missed it: Ferry strike enters its third week",
            "What to read next: Ferry strike enters its third week",
            "From our sponsor: How small firms grow",
        ],
        stays=["What to read next: that is the question of the summer.", "If you missed it: do not worry, he said."],
    ),
    drop(
        "latest_is_here",
        reason="nav.read_more",
        pattern=r"^\W{0,3}"
        r"(?:(?:you can )?(?:read|get|see|find|follow|catch up (?:on|with)|keep up (?:on|with)|check out|stay up to date with)(?: all)?(?: of)? (?:our|the)(?: very)? latest(?: (?:news|updates|stories|coverage|headlines|developments))?(?: (?:on|about|from|in) [^.!?,]{2,60})?"
        r"|(?:all )?(?:of )?(?:our (?:full |latest |live |complete |earlier |previous |original |in-depth )*"
        + ITEMS
        + r"|the latest(?: "
        + ITEMS
        + r")?)(?: (?:on|about|from|in|of) [^.!?,]{2,60})? (?:is|are|can be)(?: (?:available|found|read|seen|followed|watched))?) (?:here|at this link|on our (?:web ?site|site|app|channel|live ?blog|home ?page))[.!:]?$",
        max_words=24,
        fires=[
            "Read the latest on the ferry strike here",
            "The latest on the ferry strike can be found here.",
            "All our coverage of the ferry strike is here.",
            "Follow the latest updates from the count on our live blog.",
        ],
        stays=[
            "The latest on the shelf can be found below.",
            "Find the latest of them here, the guide said.",
            "Our latest find is here.",
        ],
    ),
    drop(
        "for_more_see_our",
        reason="nav.read_more",
        pattern=r"^\W{0,3}"
        r"for (?:more|the latest|background|all the latest|further (?:reading|coverage|details))(?: (?:on|about|from|in|of) [^.!?,]{2,70})?,? (?:please )?(?:see|read|visit|check out|follow|go to|listen to|watch|click|tap|head to|explore|browse|turn to) "
        r"(?:our|the (?:full|complete) (?:stor|report|coverage|interview|article)|this (?:story|article|explainer|guide|thread|piece)|here)\b[^.!?]{0,60}[.!]?$",
        max_words=30,
        fires=[
            "For more on the closure, see our full coverage.",
            "For the latest on the strike, follow our live blog",
            "For more on this, read this explainer.",
        ],
        stays=[
            "For more on the closure, see the note that the mayor pinned to the door.",
            "For more, visit our town, the poster says.",
        ],
    ),
    cue(
        "stories_of_readers_heading",
        reason="nav.related",
        pattern=r"(?:(?:stories|articles|posts|news|more (?:stories|articles|news|content))(?: that)? (?:you|readers|others|people|everyone|our readers)(?: (?:may|might|could|will|'ll|should|are|also))*(?: have)?(?: be)? (?:interested in|missed|like|love|enjoy(?:ed)?|reading|read|talking about|sharing|want to read)(?: (?:now|today|right now|this week|next))?"
        r"|what (?:others|people|readers|everyone|our readers|subscribers)(?: are|'s|'re|is) (?:reading|talking about|watching|sharing|clicking)(?: (?:right )?now| today| this week)?"
        r"|(?:stories|articles|headlines) (?:making|in) (?:the )?(?:headlines|news)(?: (?:now|today))?|(?:top|big|biggest|other) (?:stories|headlines|news) (?:of|for|from) (?:the|this|last) (?:day|week|hour|morning|weekend|month)"
        r"|(?:catch up (?:on|with)|keep up with|browse|explore|get) (?:all )?(?:of )?(?:the |our |today's )+(?:latest|top|biggest|day's|week's|most-read)? ?(?:headlines|news|stories|coverage)(?: (?:here|now|today))?"
        r"|(?:hand-?picked|chosen|selected|curated|picked|recommended|suggested|tailored) (?:for you|by (?:our|the) (?:editors?|team|staff|newsroom|journalists|writers|editorial team))"
        r"|(?:stories|content|posts|offers|messages|news|more)(?: brought to you)? (?:from|by) (?:our|the) (?:sponsors?|partners?|advertisers?|affiliates|network)|brought to you by our (?:partners?|sponsors?)"
        r"|(?:from )?(?:around|across|elsewhere on) (?:the|our) (?:network|web ?site|site|web|sites|titles)|(?:also )?(?:from|in|more (?:in|from)) the same (?:section|series|author|category|topic|issue|writer)|must[- ](?:watch|see)(?: videos?)?|your next read|explore (?:these|related|similar|more) (?:topics|stories|articles))",
        max_words=9,
        fires=[
            "More stories you may be interested in\nFerry strike enters third week\nTwo held after raid",
            "What others are reading right now\nFerry strike enters third week",
            "Hand-picked by our editors\nFerry strike enters third week",
            "Stories from our sponsors\nTen ways to save\nThe bank for you",
            "Top stories of the day\nTwo held after raid\nRates on hold",
        ],
        stays=[
            "What people are talking about when they talk of rain",
            "Stories people tell",
            "Across the web of canals",
            "The same section of the road",
        ],
    ),
    drop(
        "take_our_quiz",
        reason="nav.page",
        pattern=r"(?:vote (?:now )?(?:in|on)|take(?: part in)?|answer|try|play|do|join|test yourself with) (?:our|this week's|today's|the latest|the daily) (?:[\w'&-]+ ){0,3}(?:polls?|quiz(?:zes)?|surveys?|crosswords?|puzzles?|sudoku|word games?|games)(?: (?:here|now|below|today|of the week))?",
        whole=True,
        max_words=9,
        where=BODY | tail(6),
        fires=["Take our quiz", "Vote in our poll here", "Try today's crossword"],
        stays=["Try our games of chance", "Take our quiz for what it is", "Vote in the poll of polls"],
    ),
]
