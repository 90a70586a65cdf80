"""English buttons and short prompts that stand alone: plans, letters, gifts, players, comments, paging and notices."""

from cleaner.rule import BODY, OUTSIDE, TAIL, drop, tail

MONEY = r"(?:[$£€₹₦₱]|R(?:M)?|A\$|C\$|US\$|Rs\.? ?|AU\$|CA\$|NZ\$) ?\d[\d.,]*p?"
PAPER = r"(?:herald|times|tribune|post|news|journal|gazette|star|sun|press|chronicle|courier|dispatch|observer|examiner|enquirer|inquirer|globe|telegraph|standard|independent|citizen|ledger|sentinel|guardian|advocate|argus|echo|mercury|express|monitor|nation|beacon)"
PIECE = r"(?:story|article|post|content|page|feature|report|edition)"

RULES = [
    drop(
        "letter_button",
        reason="promo.newsletter",
        pattern=r"(?:(?:keep up with|start your (?:day|week|morning|weekend) with|stay (?:on top of|up to date with|across|ahead of)|wake up to|get) (?:all )?(?:the |our )?(?:(?:latest|biggest|top) (?:news|stories|headlines|updates)|latest|(?:stories|news) (?:that matters?|you need(?: to know)?)|day's (?:top |biggest )?(?:news|stories|headlines))(?: (?:from|in|on|about) (?:the )?(?-i:\p{Lu})[\w' -]{1,30})?(?:,? (?:every|each) (?:morning|day|week|weekday|evening|friday|sunday))?"
        r"|(?:the |all the )?(?:stories|news|headlines) (?:that matters?|you need(?: to know)?),? (?:delivered|sent|straight|in your inbox)[\w ]{0,40}"
        r"|delivered (?:daily|weekly|monthly|twice a week|every \w+)(?:[.,;] (?:you can )?(?:unsubscribe|cancel|opt[ -]out)[\w ]{0,20})?"
        r"|(?:choose|pick|select|explore|browse|discover|see|view)(?: (?:from|your|our|all|more|the|of)){1,3} (?:[\w-]+ )?newsletters"
        r"|you(?:'ve| have) been added to (?:our|the|this) (?:mailing |e-?mail )?(?:list|newsletter)|(?:almost|nearly) (?:done|there|finished)[!,.-]{0,2} (?:please )?(?:check|confirm|verify) your (?:inbox|e-?mail)[\w ]{0,40})",
        whole=True,
        max_words=16,
        fires=[
            "Keep up with the latest from Elm",
            "The stories that matter, delivered every morning",
            "Delivered weekly. Unsubscribe any time.",
            "Choose your newsletters",
            "Almost done! Check your inbox to confirm your subscription.",
        ],
        stays=[
            "Keep up with the boats",
            "Get the latest in the series right",
            "Delivered weekly to the poor",
            "Start your day with the stories of the saints",
        ],
    ),
    drop(
        "paywall_button",
        reason="appeal.subscription",
        pattern=r"(?:unlock (?:unlimited|full|premium|instant|all)(?: digital)? access(?: (?:now|today|here))?|this is an? (?:subscriber|member|premium|exclusive)s?(?:[- ](?:only|exclusive))? (?:story|article|post|feature|report)"
        rf"|this {PIECE} is (?:free to (?:read|access)|free for (?:everyone|all)|open to all)(?: (?:because of|thanks to|today|for (?:all|everyone))\b[^.!?]{{0,50}})?(?:\. (?:please )?(?:support|subscribe|donate|become|join|consider)[^.!?]{{0,50}})?"
        r"|(?:premium|subscriber|subscribers'|members'?)[ -](?:content|only|exclusive)|(?:exclusive|only|exclusively) (?:for|to) (?:our )?(?:subscribers|members)|for (?:our )?subscribers(?: only)?"
        r"|your (?:\d+ )?free (?:articles?|stories|trial|views?) (?:has|have|is|are|will)(?: \w+){1,3}|(?:register|sign up|create|open) (?:for )?(?:an?|your) (?:free )?account (?:to|and) (?:read|continue|keep|unlock|view|access|see|get)(?: (?:on|reading|more|this|the|full|article|story|access))*"
        r"|please (?:log|sign) ?in(?: or (?:register|subscribe))? to (?:continue|read|view|access|keep)(?: (?:reading|this|the|full|article|story|content))*"
        rf"|(?:just|only) {MONEY} for (?:your|the) first (?:\w+ )?(?:weeks?|months?|year)|(?:choose|see|compare|view|pick|select)(?: (?:your|all|our|the))+ (?:subscription )?(?:plans?|subscription options|subscription offers)|billed (?:annually|monthly|yearly)(?: (?:at|as) {MONEY})?"
        r"|why subscribe|thank(?:s| you) for (?:being|becoming) (?:a|our|one of our) (?:valued |loyal )?(?:subscribers?|members?|supporters?|readers?)|thank(?:s| you) for reading (?:the )?(?-i:\p{Lu})[\w'&]*(?: (?-i:\p{Lu})[\w'&]*){0,3})",
        whole=True,
        max_words=18,
        fires=[
            "Unlock unlimited access",
            "This is a subscriber-only story",
            "This article is free to read. Support us.",
            "For subscribers",
            "Your free articles have run out",
            "Create a free account to continue",
            "Please log in to continue.",
            "Just £1 for your first month",
            "Billed annually",
            "Thanks for being a subscriber",
        ],
        stays=[
            "For members of the club",
            "Choose a plan",
            "Why subscribe to a paper that has no news?",
            "This article is free of errors",
            "Please sign in at the desk",
        ],
    ),
    drop(
        "gift_button",
        reason="appeal.donation",
        pattern=r"(?:(?:please )?help (?:us )?keep (?:this|our|the|local|quality) (?:news|site|journalism|reporting|stories|newsroom|work) (?:free|open|independent|alive|going|strong)(?: (?:for|to) (?:all|everyone|our readers))?"
        r"|will you (?:please )?help us (?:reach|meet|hit|raise|fund|keep)\b[^.!?]{2,50}|we need \d[\d,]* (?:new |more )?(?:members|supporters|subscribers|donors|donations)(?: (?:by|to|before)\b[^.!?]{2,40})?"
        r"|(?:a |any |every )(?:donation|gift|contribution)s? of any (?:size|amount) (?:helps?|counts?|matters?|makes a difference)|your (?:support|gift|donation|contribution) (?:matters|counts|helps|makes a difference|is vital|keeps us going)"
        r"|(?:support|donate to|give to|back) (?:the )?(?:(?-i:\p{Lu})[\w'&]* ){0,3}(?=(?-i:\p{Lu}))"
        + PAPER
        + r"(?: (?:today|now|here))?|(?:all|your|every) (?:donations?|gifts?|contributions?) (?:will be|is being|are being|is|are) (?:doubled|matched|tripled)(?: (?:until|this|through|today|by|up to)\b[^.!?,]{0,40})?|powered by (?:our )?(?:readers|members)|[$£€]\d+(?: [$£€]\d+){1,6} (?:other|custom)(?: amount)?)",
        whole=True,
        max_words=14,
        fires=[
            "Help us keep this news free for all",
            "Will you help us reach our goal?",
            "We need 500 new members by Friday.",
            "Your support matters.",
            "All donations will be matched this week.",
            "Donate to the Post today",
            "$5 $10 $25 Other",
        ],
        stays=[
            "Your support for the plan matters",
            "Support the sun with your hand",
            "Will you help us?",
            "We need 500 nurses by Friday.",
        ],
    ),
    drop(
        "player_and_gallery_button",
        reason="media.player",
        pattern=r"(?:(?:video |audio )?duration ?:? \d+ (?:minutes?|mins?),? (?:and )?\d+ (?:seconds?|secs?)|(?:video|audio) duration ?:? \d+ (?:minutes?|mins?|seconds?)|pause|mute|unmute|replay|autoplay(?: is)? (?:on|off)|play audio version|listen to (?:this )?(?:article|story),? \d+ min(?:ute)?s?|audio ?: ?\d+ min(?:ute)?s?|this (?:story|article) is (?:read|narrated|voiced) by (?:an? )?(?:ai|automated|synthetic|computer)[\w -]{0,30}|copy (?:video|audio|clip) (?:link|url)|(?:the )?(?:video|audio|media) player requires javascript[\w ]{0,40}"
        r"|(?:listen|subscribe|follow|available)(?: (?:now|here|and subscribe|free|to us|us))* (?:wherever|anywhere) you (?:get|listen to|find|stream|download)(?: your)? podcasts|(?:photo )?gallery ?:? \d+ (?:photos|images|pictures|slides)"
        r"|click through (?:the|our|this) (?:gallery|slideshow|photos|images|pictures)(?: (?:above|below|to|for)\b[^.!?]{0,40})?|(?:read|show|hide|view|see) (?:full |more |photo |image )?captions?"
        r"|this tweet (?:has been|was|is) (?:deleted|removed|unavailable|no longer available)|(?:tweet|post|content) (?:is )?(?:unavailable|no longer available)|show this thread|(?:read|see|join) the conversation on (?:twitter|x|facebook|bluesky))",
        whole=True,
        max_words=14,
        fires=[
            "Duration: 2 minutes, 31 seconds",
            "Unmute",
            "Autoplay is on",
            "Audio: 7 minutes",
            "Subscribe wherever you get your podcasts",
            "Gallery 12 photos",
            "Click through the gallery to see more",
            "This tweet has been deleted",
        ],
        stays=[
            "Mute swans",
            "Pause for thought",
            "Read the captions",
            "The post was removed",
            "Follow the trail wherever you get the chance",
        ],
    ),
    drop(
        "comment_area_button",
        reason="comment.prompt",
        pattern=r"(?:comment on this (?:story|article|post)|(?:please )?let us know your (?:thoughts|views?|opinions?)(?: (?:below|here|in the comments))?|your views?|(?:best|newest|oldest|top|most liked|most recent|popular)(?:(?: |, ?| ?[|·] ?)(?:best|newest|oldest|top|most liked|most recent|popular)(?: first)?){1,4}|thumbs (?:up|down)(?:[ /|]{1,3}thumbs (?:up|down))?|react"
        r"|(?:reply|share|report|like|link|flag|edit|delete|quote)(?:(?: |, ?| ?[|·] ?)(?:reply|share|report|like|link|flag|edit|delete|quote|\d{1,4})){1,5}|replying to @\w+|reply to @?(?-i:\p{Lu})\w+|this comment (?:has been|was) (?:removed|deleted|hidden|blocked)(?: by (?:a |the )?[\w ]{3,24})?)",
        whole=True,
        where=TAIL | tail(8),
        max_words=9,
        fires=[
            "Comment on this story",
            "Let us know your thoughts",
            "Best Newest Oldest",
            "Reply Share Report",
            "Replying to @annduffy",
            "This comment has been removed.",
        ],
        stays=["Your view of the sea", "Share the best, report the rest"],
    ),
    drop(
        "channel_button",
        reason="nav.follow",
        pattern=r"join (?:our |the )?(?:[\w'&]+ ){0,3}(?:whats ?app|telegram|facebook|viber|discord) (?:group|channel|community|page)s?(?: (?:now|here|today|for free))?|follow our (?:live )?(?:coverage|live ?blog|updates|reporting)(?: (?:here|live|below|(?:of|on|from) [^.!?,]{2,40}))?(?: here)?",
        whole=True,
        max_words=12,
        where=BODY | OUTSIDE,
        fires=["Join WhatsApp group", "Follow our live coverage", "Follow our live coverage of the count here"],
        stays=["Follow our lead", "Join the group of twelve"],
    ),
    drop(
        "notice_button",
        reason="legal.trust",
        pattern=r"(?:(?:read|see|view) (?:our|the) (?:full |complete )?(?:editorial|corrections?|ethics|comments?|commenting|community|privacy|advertising|affiliate|republishing|ai) (?:policy|standards|guidelines|code|principles|statement|disclosure)(?: here)?|read (?:our|the) full (?:disclaimer|disclosure)|how we use (?:ai|cookies|your data)"
        r"|not for (?:republication|syndication)|for (?:permission|rights) to (?:reprint|republish|reuse|reproduce)[^.!?]{0,40}\b(?:contact|e-?mail|visit|click|call)\b[^!?]{0,50}|(?:order|purchase|buy|request) (?:a )?(?:article )?reprints?(?: (?:here|now|and permissions))?|licen[sc]ing(?: (?:and|&) (?:reprints|permissions|syndication))?"
        r"|(?:the )?(?:views?|opinions?)(?: expressed)?(?: here| above)? (?:are|is) (?:strictly |purely |entirely )?personal|(?:please note:? )?this (?:article |story |post |column )?(?:is|does) not (?:constitute |intended as )?(?:financial|investment|medical|legal|tax) advice)",
        whole=True,
        where=OUTSIDE | tail(6),
        max_words=18,
        fires=[
            "Read our editorial policy",
            "Not for republication.",
            "For permission to reprint, contact us.",
            "Purchase reprints",
            "Views are personal",
            "This is not financial advice.",
        ],
        stays=["Read the code of the sea", "Views are personal, and so are sins", "Licensing hours"],
    ),
    drop(
        "paging_button",
        reason="nav.page",
        pattern=r"(?:page \d{1,3}|(?:\d{1,3} ){1,12}(?:… ?)?(?:next|older|last)(?: page)?|(?:previous|prev|back) ?[|·•/-]? ?next|(?:today's|local|current) (?:weather|forecast|traffic)|weather (?:forecast|updates?|alerts?)|(?:poll|quiz) results|(?:vote|play) now|cast your vote|test your knowledge|did you find this (?:article |story )?(?:useful|helpful)|type to search|continue to page \d{1,2}|(?:submit|add|post) (?:an?|your) (?:event|obituary|announcement|listing|classified)|(?:community |local )?events? calendar"
        r"|(?:classifieds|obituaries|horoscopes?|crosswords?|puzzles|(?:public|death|legal) notices|job listings|jobs)(?:(?: ?[|·•/-] ?| )(?:classifieds|obituaries|horoscopes?|crosswords?|puzzles|(?:public|death|legal) notices|job listings|jobs|comics|games|weather|traffic)){0,6})",
        whole=True,
        where=TAIL | tail(6),
        max_words=14,
        fires=[
            "Page 2",
            "Cast your vote",
            "1 2 3 Next",
            "« Previous Next »",
            "Vote now",
            "Weather forecast",
            "Submit an event",
            "Obituaries Classifieds Jobs",
        ],
        stays=["Jobs for the boys", "Page 2 is missing from the file", "Vote now, ask later"],
    ),
]
