"""English links to other articles: read-on buttons, inline teasers, headings of lists."""

from cleaner.rule import NAME, TAIL, cue, drop, tail

THING = (
    r"(?:stor(?:y|ies)|articles?|posts?|news|reports?|coverage|reading|reads|content|links?|topics?|videos?|items?|"
    r"features?|columns?|"
    r"headlines|analysis|opinions?|reviews?|interviews?|recipes?|guides?|pages?|blogs?|podcasts?|galleries|entries|"
    r"pieces?|explainers?|searches|publications)"
)
FULL = (
    r"(?:full |whole |complete |entire |original |rest of (?:the|this) |in-depth |exclusive |extended |latest |"
    r"previous |first )*"
)
PIECE = (
    r"(?:reviews?|stor(?:y|ies)|articles?|reports?|interviews?|statements?|profiles?|analys[ei]s|explainers?|guides?|"
    r"coverage|columns?|"
    r"essays?|transcripts?|opinions?|editorials?|features?|investigations?|posts?|round-?ups?|match reports?|recaps?|"
    r"previews?|letters?|"
    r"obituar(?:y|ies)|pieces?|live ?blogs?|papers?|study|stud(?:y|ies)|press releases?|announcements?|blogs?|"
    r"threads?|list|breakdown|"
    r"text|series|episodes?|documents?|judge?ments?|rulings?|indictments?|excerpts?|speech|takes?|verdicts?|"
    r"dispatch(?:es)?)"
)

RULES = [
    drop(
        "inline_teaser",
        reason="nav.read_more",
        pattern=r"^(?:\W{0,3})(?:read(?: also| more| next| this| too| on| it| further| about| (?:our|the) (?:full |"
        r"latest )?\w+)?|also read|must[ -]read|"
        r"(?:you (?:may|might|can|should) (?:also )?(?:like(?: to read)?|want to read|be interested in|read|enjoy))|"
        r"see (?:also|more|related|our (?:previous|latest|full)\b.{0,20})|watch(?: also| now| more| here| this| next|"
        r" live| the moment| video| below)?|"
        r"listen(?: now| here| to| also)?|related(?: \w+)?|more(?: (?:news|stories|reading|info|details|on this|here|"
        r"like this|coverage))?|don't miss(?: out)?(?: this| it)?|"
        r"in case you missed it|icymi|recommended (?:story|article|reading|for you|stories|articles|read|video|post)|"
        r"suggested(?: (?:read|reading|article|post|for you|story))?|further reading|previously(?: on \w+)?|"
        r"earlier(?: (?:today|coverage|story|on this))?|most read|trending(?: now)?|top story|similar (?:stories|"
        r"articles)|"
        r"up next|next up|next(?: (?:article|story|post|read))?|now read|now watch|opinion|explainer|explained|fact[ "
        r"-]?check|in pictures|in photos|photos|"
        r"photo gallery|gallery|video|live|live updates|live blog|podcast|exclusive|analysis|editor'?s?'? (?:picks?|"
        r"choice)|"
        r"learn more|find out more|also see|also on .{2,30}|also watch|also|browse|discover|discover more|compare|"
        r"check (?:this )?out|check also|click here|click to read|"
        r"have you read|continue reading|keep reading|the latest|latest|background|go deeper|dig deeper|go further|"
        r"bonus|quiz|take the quiz|newsletter|tap here|"
        r"from the archives?|from our archives?|from our partners?|related (?:stories|story|articles?|coverage|news|"
        r"posts?|reading|content|topics?|links?|videos?)) ?"
        r"(?:(?:\||>+|:: |/ |→|▶|➜|➡)\s?\S|\" \S)",
        max_words=35,
        fires=[
            "WATCH | Storm tears roof off school",
            "READ MORE | Budget: five things to know",
            "Related » Eight ways to cook rice",
        ],
        stays=["Watch the sky after midnight", "Opinion is divided on the new stadium, but not on its price."],
    ),
    drop(
        "inline_teaser_colon",
        reason="nav.read_more",
        pattern=r"^(?:\W{0,3})(?:(?:(?:please |also |now |must[ -]|to )read|read(?= (?!about it)\w))(?: also| more| "
        r"next| this| too| on| further| now| about it| this next| it here|"
        r" more (?:about|on|from|in)(?: \S+){1,5}| here)?(?: ?\([^()]{2,30}\))?|you can also (?:check|read|watch|"
        r"see)|(?:you )?(?:may|might) also (?:like|want to read|enjoy|be interested in)|"
        r"(?:see|watch|view|listen) (?:also|more|next|now|here|too|related)|also (?:see|watch|check|check out|"
        r"listen)|related(?: (?:stories|story|articles?|coverage|news|posts?|reading|content|"
        r"topics?|links?|videos?|read|reads|to this))|more (?:news|stories|reading|on this(?: (?:story|topic))?|"
        r"coverage|from (?:our .{2,30}|(?-i:\p{Lu})[^:.]{1,40})|like this)|"
        r"don't miss(?: out)?(?: this| it)?|in case you missed it|icymi|recommended (?:story|article|reading|for you|"
        r"stories|articles|read|video|posts?)|"
        r"suggested (?:read|reading|article|articles|post|posts|for you|story)|further reading|previous coverage|"
        r"earlier coverage|most read|"
        r"similar (?:stories|articles|posts)|now read|now watch|(?:watch|see) (?:the )?(?:full )?(?:video|trailer|"
        r"gallery|photos|pictures|clip|interview)(?: here| below)?|"
        r"have you (?:also )?read|continue reading|keep reading|related to|explore more|up next|next (?:article|"
        r"story|post)|previous (?:article|story|post)|"
        r"from the archives?|from our archives?|quick read|long read|top stor(?:y|ies)|top reads?|must reads?|go "
        r"deeper|dig deeper|learn more(?: about (?:this|it))?|"
        r"find out more|click here(?: (?:to|for) \w+(?: \w+){0,4})?|take (?:the|our) quiz|check (?:this|these|it) "
        r"out|full (?:story|report|coverage|article|interview)) ?[:-] ?(?!(?-i:\p{Ll})[^.!?]*\.$)\S",
        max_words=35,
        fires=[
            "READ MORE: Minister quits after leak",
            "Also read: What the new tax means for tenants",
            "Don't miss: The town that banned the bell",
            "More from Harbour Life: Ferry strike enters third week",
            "Related story - Three held over bridge fire",
            "You may also like: The best walks in Ulster",
        ],
        stays=[
            "Read more books, the teacher said: it will help you to write.",
            "Related crimes fell: fraud by 3% and theft by 5%.",
            "The verb read: one spelling, two sounds, and much trouble for a learner.",
            "Read more: that was the only resolution she kept.",
            "Most read: the Bible, the Koran, Mao.",
        ],
    ),
    drop(
        "capital_teaser",
        reason="nav.read_more",
        pattern=r"^(?:\W{0,3})(?:READ|MORE|WATCH|LISTEN|LOOK|SEE|ALSO|VIDEO|PHOTOS?|GALLERY|RELATED|RECOMMENDED|"
        r"SUGGESTED|EXPLAINER|EXPLAINED|OPINION|LIVE|"
        r"LIVE UPDATES|LIVE BLOG|EXCLUSIVE|FACT CHECK|PODCAST|QUIZ|TRENDING|PREVIOUSLY|EARLIER|BACKGROUND|FLASHBACK|"
        r"UPDATE|MUST READ|MUST WATCH|CHECK OUT|"
        r"FULL STORY|FULL REPORT|FIND OUT MORE|LEARN MORE|GO DEEPER|ANALYSIS|IN PICTURES|IN PHOTOS|IN FULL|SEE MORE|"
        r"JUST IN|TIMELINE|INTERACTIVE|MAP|"
        r"NEXT|POLL|BREAKING|DON'T MISS(?: THIS)?|READ NEXT|READ ALSO|ALSO READ|SEE ALSO|ALSO WATCH|WATCH NOW|WATCH "
        r"MORE|WATCH LIVE|WATCH VIDEO|WATCH BELOW|"
        r"READ MORE(?: HERE)?|READ HERE|LISTEN NOW|MORE NEWS|MORE ON THIS|MORE HERE|MORE FROM [A-Z &]{2,40}|READ "
        r"MORE [A-Z' ]{2,40}|MORE [A-Z' &]{2,30})"
        r"(?: ?[:|>/-]+ ?| - )['\"]?[\w$£€₹#@]",
        case=True,
        max_words=35,
        fires=[
            "MORE: Ferries return after two-day strike",
            "WATCH: Baby seal rescued from car park",
            "RECOMMENDED: The ten best curries in Leeds",
        ],
        stays=[
            "More: A Man of Conscience opens on Friday at the Lyric.",
            "MORE than 300 people were moved to a sports hall, police said.",
            "Watch: the word means a guard, and he was the last of them.",
        ],
    ),
    drop(
        "recommended_title",
        reason="nav.read_more",
        pattern=r"^\W{0,3}(?:(?:Related|RELATED|Watch|WATCH|Read|READ|More|MORE)(?: ?: ?| - )(?:['\"\d$£€]|"
        r"\p{Lu}[\p{L}'-]+ \S+ \S)|"
        r"(?:Recommended|See|Suggested): ?(?:['\"]|How |Why |What |Who |Where |When |The best |The \d+ |\d+ (?:best|"
        r"ways|things|tips|reasons|of the)|Inside |Meet |Here's |Here are |Everything |"
        r"Best |Top \d+ |Is |Are |Can |Should |\p{Lu}[\p{L}'-]+ (?:\p{Lu}[\p{L}'-]+ ){2,}|Our (?:full|review|guide|"
        r"list|pick)))",
        case=True,
        max_words=25,
        fires=[
            "Recommended: How to keep slugs off lettuce",
            "Related: The best kettles for small kitchens",
            "Watch: Inside the last tin mine",
        ],
        stays=[
            "Recommended: at least eight hours of sleep a night for teenagers.",
            "Watch: it is the cheapest thing in the window.",
            "Related: no, but they share a birthday and a dentist.",
        ],
    ),
    drop(
        "read_our_full",
        reason="nav.read_more",
        pattern=r"^\W{0,3}(?:(?:you can |to |please )?(?:read|see|check out|watch|view|find|listen to|explore|browse|"
        r"hear|catch up (?:on|with)|download)"
        r"(?: more(?: of| about| in| from)?| all(?: of)?)?) (?:our|my|the(?= (?:full|whole|complete|entire|original|"
        r"rest|latest|in-depth|exclusive|extended|previous|first|"
        + PIECE
        + r"(?: (?:here|below|in full|now)|[.]?$)))|(?-i:[A-Z]\w+(?: [A-Z]\w+)?'s)) "
        + FULL
        + r"(?:[\w'\"&:,-]+ ){0,12}?"
        + PIECE
        + r"(?: (?:of|on|about|from|with|for|by|to|into|in|at) [^.!?]{2,80})?(?:,? (?:here|below|now|in full|online|"
        r"on our (?:web)?site|at \S+\.\w{2,4}\S*|on \S+\.\w{2,4}\S*|first))?[.!:]?$",
        max_words=22,
        fires=[
            "Read our full Aurora 5 review",
            "Read the full story here.",
            "See our guide to winter tyres",
            "Check out our full coverage of the election here",
            "Read all of our previous columns",
        ],
        stays=[
            "Read the room before you tell a story.",
            "See the story through her eyes, the director told him.",
            "Find the paper that he signed, the judge ordered.",
            "Read the report, he said, and then decide.",
        ],
    ),
    drop(
        "link_to_piece",
        reason="nav.read_more",
        pattern=r"\(?(?:to|go to|jump to|see) (?:the|our) (?:full )?(?:review|article|story|gallery|photo gallery|"
        r"report|interview|test|video|full story|homepage|live ?blog|quiz)\)?",
        whole=True,
        max_words=7,
        fires=["(To the review)", "To the gallery", "Go to our live blog", "See the full story"],
        stays=["See the gallery that he built.", "To the story we add a name."],
    ),
    drop(
        "click_here",
        reason="nav.read_more",
        pattern=r"^\W{0,3}"
        r"(?![^.!?]{0,160},[^,.!?]{0,50}\b(?:said|says|told|tells|wrote|asked|asks|promise[sd]|read|reads|shouted|warned|urged|advised|advises|repeated|insisted)\b)"
        r"(?:(?:click|tap|press)(?: or tap)? (?:here|below|through|on (?:the|this) (?:link|image|"
        r"photo|video|picture|button)|on the link(?: below)?|over here|the link(?: below)?|the (?:image|photo|"
        r"button))|(?:go|head) (?:here|over here)(?= (?:to|for)))"
        r"(?: (?:to|for|if|and)\b[^.!?]{0,110})?[.!:]?$"
        r"|^[^.!?]{0,90}(?:,|\bto (?:read|see|view|learn|find out|watch|get|listen|hear|know|check)\b[^.!?]{0,60}),? "
        r"(?:please )?(?<!\b(?:had|told|asked|forced|invited|urged|needed) to )(?:(?:click|tap|go) here(?! and there)|(?:go|head) over (?:here|to our))\b.{0,30}$"
        r"|\((?:click|tap) (?:here|on|to) [^()]{2,60}\)$",
        max_words=28,
        fires=[
            "Click here to read more.",
            "To see the full list of winners, click here.",
            "Tap here for more pictures",
            "Click on the image to enlarge",
        ],
        stays=[
            "To see the balance, customers had to click here and there for an hour.",
            "Click here if you dare, the subject line of the email said.",
            "Go through the gate and turn left.",
            "Go below and wake the captain.",
            "The scam email told victims to click a link to see the parcel.",
        ],
    ),
    drop(
        "read_more_button",
        reason="nav.read_more",
        pattern=r"(?:read|see|show|view|find out|learn|discover|watch|hear|listen|load|know|explore|browse|click for|"
        r"expand for|more)(?: (?:more|on|it|all|less|now|here|also|"
        r"next|this|further|full|the|article|story|post|details|comments|in full|in app|full article|full story|"
        r"photos|pictures|images|videos|results|stories|articles|posts|news|items|gallery)){1,5}"
        r"|(?:continue|keep|start|finish)(?: (?:reading|watching|scrolling|listening|to (?:the )?(?:article|site|"
        r"story|full article|content|next page)|browsing|with (?:google|facebook|apple|e-?mail)|without "
        r"(?:supporting|accepting|subscribing).{0,20}))+"
        r"(?: (?:below|here|this (?:article|story)|the (?:main )?(?:article|story)|the main story|(?:on|in|at|with) (?:our|this|the app|(?-i:\p{Lu})).{0,28}|"
        r"for (?:free|\W?\d).{0,20}))?"
        r"|(?:next|previous|prev|older|newer|earlier|recent|latest|last) (?:article|story|post|page|entry|entries|"
        r"posts|articles|stories|recipe|chapter|image|slide|news|reading|in .{2,20}|from .{2,20})"
        r"|(?:back|return) to (?:the )?(?:article|story|all .{2,20}|blog|news|stories|top stories|articles|results|"
        r"list|overview|main .{2,20}|home|homepage)"
        r"|(?:view|see|read|show|browse)(?: (?:all|more|other|the|every|original|full)){1,3} (?:"
        + THING
        + r"|(?:\d+ )?comments|archives?|categories|(?:by|from|in|on|about|at) (?:(?-i:\p{Lu}).{1,40}|our .{2,30}|"
        r"this .{2,20}|the (?:same )?(?:author|topic|series)))(?: (?:by|from|in|on|about|here|in this) ?.{0,30})?"
        r"|(?:view|see|read|show) (?:all|more) (?:[\w'&-]+ ){0,3}"
        + THING
        + r"|\(?(?:story|article|report|text|column|more|full story|details) (?:continues(?: below)?|to follow|here|"
        r"below)\)?"
        r"|see (?:page|story|also page) ?\w?\d*|(?:please )?(?:scroll|swipe)(?: down| up| left| right)?(?: (?:to|"
        r"for) .{3,40})?|(?:in-depth|full) coverage|tell me more",
        whole=True,
        max_words=9,
        fires=[
            "Read more",
            "Continue reading the main story",
            "See all stories",
            "Load more",
            "Next article",
            "Show less",
            "Story continues below",
        ],
        stays=[
            "Keep reading lists of 3 items short",
            "Keep reading to your children",
            "Read more books",
            "Learn more languages",
            "Read more, worry less",
            "Continue to stir until thick",
            "See more stars",
        ],
    ),
    drop(
        "you_might_read",
        reason="nav.read_more",
        pattern=r"^(?:(?:if you|you) (?:liked|enjoyed|like|enjoy|found) (?:this|that|what you)(?: (?:story|article|"
        r"post|piece|recipe|one|interview|kind of \w+))?[^.!?]{0,60}"
        r"\b(?:you(?:'ll| will| may| might| should| can)?(?: also| really| probably)* (?:like|love|enjoy|want|be "
        r"interested|check|read|find)|check out|check|read|try|see|take a look|have a look|head|"
        r"here (?:are|is)|then|don't miss|explore|follow|sign|subscribe|share|please|consider|why not)\b"
        r"|(?:for|want|looking for|need|there(?:'s| is)|find|see|read|check out|discover|explore|browse) (?:even |"
        r"lots |plenty )?(?:more|additional|further|other|all the latest|the latest|all our|all of our) "
        r"(?:(?:of )?(?:our |the |great |local |breaking |in-depth |exclusive |showbiz |sports? |business |politics "
        r")*)(?:[\w'&-]+ ){0,3}?"
        + THING
        + r"\b(?: (?:like this|on this|about|from|in|by|for|on|and)\b[^.!?]{0,60})?(?:,|:|\?)? ?(?:please |you can |"
        r"simply |just )?"
        r"(?:click|check|visit|head|go to|follow|see|read|here\b|sign|subscribe|join|download|like us|on our|our "
        r"(?:\w+ )?page|tap|browse|explore|stay tuned|log on))",
        max_words=45,
        fires=[
            "If you liked this story, you might also enjoy our piece on canals.",
            "For more stories like this, check our news page.",
            "For more news from the region, click here.",
            "Looking for more recipes? Visit our food hub.",
        ],
        stays=[
            "If you like this kind of cheese, the village is worth a detour.",
            "For more information about the vaccine, parents were told to ask the school.",
            "For more than a year the story went round the village, and few checked it.",
        ],
    ),
    drop(
        "read_more_from",
        reason="nav.read_more",
        pattern=r"^\W{0,3}(?:read|see|find|get|learn|watch|hear|explore|discover|browse|view|catch|check out)(?: "
        r"(?:also|even|much|some|lots))? (?:more|other|all)(?: of)? "
        r"(?:(?:(?:[\w'&-]+ ){0,3}"
        + THING
        + r" )?(?:from|by|on|about|in|at|like this|here|via|of|across) (?:our|the .{2,30} (?:section|page|team|hub|"
        r"series|website|site|blog)|us\b|this (?:series|topic|story|author|issue|subject)|"
        r"(?i:www\.|https?:)\S+|\S+\.(?:com|org|net|co)\b\S*|" + NAME + r"(?: (?:here|below))?[.:]?$|these \w+)"
        r"|(?:[\w'&-]+ ){0,3}"
        + THING
        + r"(?: (?:here|below|on our \w+|at \S+\.\w{2,4}|like this|from .{2,30}|by .{2,30}))?[.:!]?$)",
        max_words=18,
        fires=[
            "Read more from our climate desk",
            "Read more about this topic",
            "See more stories by Ann Duffy",
            "Find more recipes here.",
        ],
        stays=[
            "Read more about the past and you will fear the future less, he said.",
            "Find more water, or turn back, the guide told them.",
        ],
    ),
    drop(
        "see_link_in_brackets",
        reason="nav.read_more",
        pattern=r"^[(\[] ?(?:see|read|also|related|more|watch|click|photo|story|full story|via|link)(?: (?:also|more|"
        r"here|below|above|related|our|the|full))*:? [^()\[\]]{3,90}[)\]][.]?$",
        max_words=18,
        fires=[
            "(See also: The long road to Lusaka)",
            "[Read more: a short history of rain]",
            "(Related: Five flags that failed)",
        ],
        stays=["(She never did.)", "The bridge (see also the tunnel) was paid for by the county."],
    ),
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
        r"(?:related|see also|read also|also read|read more|must[- ]reads?|must see|further reading|further "
        r"information|more information|recommended|you may like|suggested|references and further reading|"
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
    cue(
        "next_previous",
        reason="nav.related",
        pattern=r"(?:(?:previous|next|prev)(?: (?:article|story|post|entry|chapter|page|recipe|up|in .{2,20}|from "
        r".{2,20}|on .{2,20}))|post navigation|continue to next (?:article|story)|share this(?: article| story| "
        r"post)? and more)",
        takes=2,
        where=TAIL | tail(6),
        fires=["Next article\nRates on hold for now", "Previous post\nHow we built the boat"],
        stays=["Next story down lived a piano tuner, and below him a judge."],
    ),
]
