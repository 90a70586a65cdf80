"""English links to read on, and teasers for other articles."""

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
        r"(?:(?:\||>+|:: |/ |→|▶|➜|➡)\s?\S|\" \S|(?<=^[(\[][^\]]{4,20})[\])] ?\S)",
        max_words=35,
        fires=[
            "WATCH | Storm tears roof off school",
            "READ MORE | Budget: five things to know",
            "Related » Eight ways to cook rice",
            "[READ ALSO] Storm tears roof off school",
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
        r"have you (?:also )?read|continue reading|keep reading|related to|explore more|up next|watch this|in other news|dive deeper|here's more|"
        r"for (?:our )?subscribers(?: only)?|subscriber exclusive|read (?:our|the|my|his|her|their) (?:(?:full|earlier|previous|original|latest|related|initial|first|exclusive) )*"
        r"(?:[\w'-]+ )?(?:story|report|review|article|coverage|interview|analysis|guide|profile|feature|explainer|obituary|column)(?: here| below| from [\w ]{3,12})?|next (?:article|"
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
            "Read our earlier report: Three held over bridge fire",
            "For subscribers: Three held over bridge fire",
            "In other news: Three held over bridge fire",
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
        r"UPDATE(?![^\n]*[.!]$)|MUST READ|MUST WATCH|CHECK OUT|"
        r"FULL STORY|FULL REPORT|FIND OUT MORE|LEARN MORE|GO DEEPER|ANALYSIS|IN PICTURES|IN PHOTOS|IN FULL|SEE MORE|"
        r"JUST IN|TIMELINE|INTERACTIVE|MAP|"
        r"NEXT|POLL|BREAKING|DON'T MISS(?: THIS)?|READ NEXT|READ ALSO|ALSO READ|SEE ALSO|ALSO WATCH|WATCH NOW|WATCH "
        r"MORE|WATCH LIVE|WATCH VIDEO|WATCH BELOW|"
        r"ALSO ON [A-Z0-9&. ]{2,30}|LATEST(?: [A-Z]{3,}){1,3}|UP NEXT|NEXT UP|READ MORE(?: HERE)?|READ HERE|LISTEN NOW|MORE NEWS|MORE ON THIS|MORE HERE|MORE FROM [A-Z &]{2,40}|READ "
        r"MORE [A-Z' ]{2,40}|MORE [A-Z' &]{2,30})"
        r"(?: ?[:|>/-]+ ?| - )['\"]?[\w$£€₹#@]",
        case=True,
        max_words=35,
        fires=[
            "MORE: Ferries return after two-day strike",
            "ALSO ON LEDGER: Ferries return after two-day strike",
            "LATEST FIRE UPDATES: Hundreds leave the valley",
            "WATCH: Baby seal rescued from car park",
            "RECOMMENDED: The ten best curries in Leeds",
        ],
        stays=[
            "More: A Man of Conscience opens on Friday at the Lyric.",
            "MORE than 300 people were moved to a sports hall, police said.",
            "UPDATE: The fire is out, the brigade said at noon.",
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
        # what follows "below" may be the letter or the statement itself
        pattern=r"^\W{0,3}(?!.{0,80}\b(?:letter|statement|speech|text|transcript|thread|announcement|press release|e-?mail|apology|memo|post)\b[^.!?]{0,80}\b(?:below|in full) ?:?$)"
        r"(?:(?:you can |to |please )?(?:read|see|check out|watch|view|find|listen to|explore|browse|"
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
            "Read Ada Pym's full letter to the council below:",
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
        r"for) .{3,40})?|(?:in-depth|full) coverage|tell me more|full (?:article|story|text|post)|(?:more|further|full) (?:information|info|details) (?:here|below|at the link|online)(?! ?:)|"
        r"(?:click|tap) to (?:read|expand|view|open|play|enlarge|reveal|watch)(?: (?:more|now|full .{3,20}))?",
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
            "Full Article",
            "More information here.",
            "Click to read",
        ],
        stays=[
            "Keep reading lists of 3 items short",
            "Keep reading to your children",
            "Read more books",
            "More information here:",
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
