"""English headings of lists of other articles, and lines that lead from one to the next."""

from cleaner.rule import NAME, OUTSIDE, TAIL, cue, drop, tail

THING = (
    r"(?:stor(?:y|ies)|articles?|posts?|news|reports?|coverage|reading|reads|content|links?|topics?|videos?|items?|"
    r"features?|columns?|"
    r"headlines|analysis|opinions?|reviews?|interviews?|recipes?|guides?|pages?|blogs?|podcasts?|galleries|entries|"
    r"pieces?|explainers?|searches|publications)"
)

RULES = [
    cue(
        "related_heading",
        reason="nav.related",
        pattern=r"(?:(?:more |our |other |your |some |see |view |all |top |latest |recent |most |also |further |"
        r"explore |get )*"
        r"(?:related|recommended|similar|suggested|popular|trending|recent|latest|featured|top|most[- ]read|most[- "
        r"]popular|most[- ]viewed|most[- ]watched|most[- ]shared|most[- ]commented|"
        r"other|connected|associated|selected|hand-?picked|sponsored|promoted|must[- ]read|breaking|more|further|"
        r"additional|previous|past|today's(?: top)?|this week's(?: top)?|editor'?s'?|essential|great) "
        r"(?:[\w'&/-]+ ){0,2}?"
        + THING
        + r"(?: (?:for you|from .{2,30}|in .{2,25}|on .{2,25}|by .{2,30}|about .{2,30}|like this|today|now|this week|"
        r"right now|you may like|you might like|here))?)",
        max_words=9,
        fires=[
            "Related articles\nFerry strike enters third week\nWho pays for the pier?",
            "More Sports News\nUnited sign goalkeeper\nLynx out of cup",
            "Most read stories\nHow to prune a fig",
            "Top stories for you\nTwo held after raid\nRates on hold",
        ],
        stays=["More news than truth", "Further reports of looting came from the port."],
    ),
    cue(
        "more_from_heading",
        reason="nav.related",
        pattern=r"(?:more|latest|also|elsewhere|popular|recent|trending|top|best|read more|see more|explore more|"
        r"view more|discover more|stories|new|all|most popular|most read|also) "
        r"(?:from|on|in|by|about) (?:(?:the |our |this |around )?(?:"
        + NAME
        + r"|"
        + THING
        + r"|author|section|category|series|topic|issue|web|partners?|network|site|subject|archives?|this|us|"
        r"our (?:\w+ ){1,3}|home ?page|same (?:author|category|section|series)|blog)|bbc|cnn|npr|sky|yahoo)(?:(?:,| "
        r"&| and|:) " + NAME + r"| \w+)?",
        max_words=8,
        fires=[
            "More from Harbour Courier\nFerry strike enters third week",
            "More on this story\nTimeline: the bridge\nWho is Ada Pym?",
            "Latest in Politics\nThe budget in five charts\nTwo quit",
            "Also in this series\nPart one: the river",
        ],
        stays=["More from the budget than they hoped", "More on the way", "Best by far"],
    ),
    cue(
        "you_may_like_heading",
        reason="nav.related",
        pattern=r"(?:(?:you|we think you|readers) (?:may|might|could|will|'ll|should|may|can)?(?: also| even| "
        r"really)? ?(?:also )?(?:like|love|enjoy|be interested in|want to (?:read|see|know|watch)|have missed|"
        r"read(?: next)?|find interesting|missed)"
        r"(?: (?:these|this|to read|reading|these stories|the following|from .{2,25}))?|you'll (?:also )?(?:love|"
        r"like|enjoy)|(?:recommended|suggested|picked|selected|just|more|curated|top picks|stories|latest)(?: "
        r"stories| articles| reading| content| videos)? for you|"
        r"(?:what to |what we're |we're |people are |others are |now |also )?(?:read|reading|watch|watching|"
        r"listening|reads?|listen) (?:next|now|this next|to next)|what (?:to (?:read|watch|know|see)(?: next)?|"
        r"others are reading|people are reading|readers are reading|we're reading|is trending)|"
        r"people (?:also|are) (?:read|reading|ask|asked|search for|viewed|liked)|(?:readers|others) also (?:read|"
        r"liked|viewed|enjoyed)|customers also (?:bought|viewed)|in case you missed it|icymi|(?:don't|do not) "
        r"miss(?: out)?(?: (?:this|these|it|on .{2,20}))?|"
        r"(?:related|see also|read also|also read|read more|must[- ]reads?|must see|further reading|"
        r"recommended|you may like|suggested|references and further reading|"
        r"most (?:read|popular|viewed|watched)(?: (?:in|on|photos|videos|all|more) ?.{0,20})?|latest (?:videos|news|"
        r"stories) from|more trending|news updates|most shared|most watched|most discussed|most commented|most "
        r"recent|trending|trending now|what's (?:hot|trending)|now trending|top trending|hot picks|end of article|"
        r"top stories|breaking news|popular|popular now|popular today|just in|"
        r"editors?'?s?'? (?:picks?|choices?|selection|recommendations?)|staff picks?|our picks?|top picks|hot topics|"
        r"trending topics|"
        r"around the web|from around the web|from the web|elsewhere on the web|from our (?:partners?|sponsors?|"
        r"network|archives?|advertisers?)|from the archives?|more to (?:read|explore|discover|watch|love|come|the "
        r"story)|more like this|more reading|keep exploring|"
        r"more stories|more news|more coverage|more headlines|next (?:up|on .{2,20})|up next|next read|explore more|"
        r"explore further|dive deeper|go deeper|dig deeper|keep reading|continue reading|you missed|what's next|"
        r"on the same (?:topic|subject)|same (?:category|author)|in this (?:section|series|package|collection)|also "
        r"in (?:this )?\w+|also on .{2,25}|elsewhere on .{2,25}|other (?:news|stories|posts|articles)|promoted(?: "
        r"content| stories)?|sponsored(?: content| links| stories)?|"
        r"paid content|by taboola|by outbrain|(?:related )?(?:internet|external) links|(?:useful|external|helpful|"
        r"quick) links|recently (?:published|viewed|added)|new (?:articles|stories|posts)|all stories|story "
        r"highlights?|watch(?: more| next| on .{2,20})|today's (?:top|must) .{2,20}|"
        r"(?:most )?popular (?:today|this week|this month|on .{2,25}|in .{2,25}|stories|articles|posts|now|topics|"
        r"searches|categories|tags)|best of (?!(?:three|five|seven|nine|both|all|luck)\b).{2,25}|(?:the )?best of the (?:rest|web)|must[- ]reads? (?:of the "
        r"(?:week|day)|today|from .{2,25})))",
        max_words=9,
        fires=[
            "You may also like\nThe last lamplighter\nWhy toast lands on its face",
            "Recommended for you\nTwo held after raid",
            "In case you missed it\nFerry strike enters third week",
            "Editor's picks\nA walk on the wild side",
            "Read next\nThe man who sold the moon",
            "Most Popular\nTwo held after raid\nRates on hold",
        ],
        stays=[
            "Best of three",
            "You may like it hot",
            "What to know about measles",
            "Don't miss the last bus, they said",
            "The best of enemies",
        ],
    ),
    cue(
        "index_heading",
        reason="nav.related",
        pattern=r"(?:(?:in this|on this) (?:article|story|post|guide|page|piece|review|report|section|issue|edition)|"
        r"table of contents|jump to(?: section| a section| recipe|:)?|skip to(?: section|:)|contents|"
        r"quick (?:links|navigation|jump)|(?:stories|articles|topics|people|companies|places|explore|related) (?:in|"
        r"related to|mentioned in|on) this (?:story|article|topic|post|page)|(?:related|explore|popular|more|key|"
        r"browse|trending|follow|hot)(?: related)? "
        r"(?:topics?|tags?|categories|subjects|keywords|people|companies|places|themes|organi[sz]ations|sections|"
        r"terms)(?: (?:in|mentioned in) this (?:story|article))?|(?:browse|explore|search) (?:by|all|more)(?: "
        r"(?:topics?|tags?|categories|category|topic|sections|date|stories))?)",
        max_words=8,
        fires=[
            "Related topics\nHousing\nCounty Clare",
            "In this article\nWhat it costs\nHow to apply",
            "Jump to\nIngredients\nMethod",
        ],
        stays=["In this story there is no hero.", "Explore the towns"],
    ),
    drop(
        "post_navigation",
        reason="nav.related",
        # the theme sets label and title without a space between them
        pattern=r"^(?-i:(?:Previous|Next) (?:article|post|story)(?=[\p{Lu}\d\"']))(?<=(?:e|t|y))\S.{5,140}$"
        r"|^\W{0,3}(?:next|previous|prev|older|newer|up next|next up)(?: (?:article|post|story|read))? ?(?::|»|«|→|←|>) ?(?=(?-i:[\p{Lu}\d'\"])).{8,140}(?<![.])$",
        where=OUTSIDE | tail(10),
        max_words=25,
        fires=[
            "Previous articleMayor opens the bridge",
            "Next articleTwo held after the raid",
            "Next: Mayor opens the bridge",
        ],
        stays=["Next articles on the list are wool and tin.", "Next: a long silence, and then the bell."],
    ),
    drop(
        "house_top_stories",
        reason="nav.related",
        pattern=r"(?!(?:the|an?|our|your|all|more|today's)\b)(?-i:\p{Lu}|\d)[\w'&.]*(?:\.(?:com|ca|co\.uk|org|net|in))?(?: (?-i:\p{Lu}|\d)[\w'&.]*){0,3}(?:'s)? (?:top|latest|trending|breaking|popular|must-read) (?:stories|headlines|videos|news)",
        whole=True,
        where=TAIL | tail(12),
        max_words=6,
        fires=["HarbourNews.ca Top Stories", "Harbour Courier Latest News"],
        stays=["The top news", "A town's latest headlines"],
    ),
    drop(
        "more_from_station",
        reason="nav.related",
        pattern=r"^(?-i:More From|MORE FROM|More from) (?:the )?(?-i:[\p{Lu}\d])[\w.'&]*(?: (?-i:[\p{Lu}\d])[\w.'&]*){1,6}$",
        where=TAIL | tail(6),
        max_words=9,
        fires=["More From KXYZ 960 Port Elm"],
        stays=["More from Ann Duffy than from anyone else"],
    ),
]
