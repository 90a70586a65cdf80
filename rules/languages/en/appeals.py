"""English appeals for donations."""

from cleaner.rule import OUTSIDE, cue, drop, hint, tail

START = (
    r"(?:^|[.!?:;…\")] ?|\b(?:please|so|and|or|to|can you|will you|could you|would you) |, (?=consider))(?:please "
    r")?(?:consider )?"
)
MONEY = r"(?:[$£€₹₦₱]|R(?:M)?|A\$|C\$|US\$|Rs\.? ?|AU\$|CA\$|NZ\$) ?\d[\d.,]*p?"
PAPER = (
    r"(?:journalism|reporting|newsroom|news ?room|reporters|journalists|coverage|storytelling|magazine|news site|"
    r"website)"
)
KIND = (
    r"(?:(?:independent|local|community|nonprofit|non-profit|not-for-profit|investigative|quality|trusted|fearless|"
    r"free|honest|"
    r"award-winning|reader-funded|reader-supported|public[- ]interest|public[- ]service|public|rigorous|fact-based|"
    r"in-depth|"
    r"vital|essential|critical|original|progressive|conservative|christian|student|regional|environmental|climate|"
    r"science|"
    r"hard-hitting|high-quality|world-class|ad-free|and|,) ?){0,6}"
)

RULES = [
    drop(
        "support_our_journalism",
        reason="appeal.donation",
        pattern=START + r"(?:help(?:ing)? (?:us |to |me )?(?:to )?)?(?:continue (?:to )?)?"
        r"(?:support(?:ing)?|fund(?:ing)?|back(?:ing)?|sustain(?:ing)?|power(?:ing)?|protect(?:ing)?|keep(?:ing)?|"
        r"invest(?:ing)? in|"
        r"champion(?:ing)?|strengthen(?:ing)?|safeguard(?:ing)?) (?:our|the .{2,30}'s|this|your(?: own)?) "
        + KIND
        + PAPER,
        max_words=160,
        fires=[
            "Support our journalism with a donation today.",
            "It takes time and money to do this work. Please consider supporting our independent local newsroom.",
            "Help us continue to fund our investigative reporting.",
        ],
        stays=[
            "The editors wrote that the state had never tried to support their journalism.",
            "The foundation was set up to pay for reporting in small towns, and its grants fund twelve newsrooms.",
            "Lawmakers voted to back a bill that would support local journalism with tax credits.",
        ],
    ),
    drop(
        "support_kind_of_journalism",
        reason="appeal.donation",
        pattern=r"(?:^|[.!?:;…] |\bplease )(?:(?:please )?(?:consider |help (?:us |to )?))?"
        r"(?:support(?:ing)?|fund(?:ing)?|sustain(?:ing)?|stand(?:ing)? up for|invest(?:ing)? in|defend(?:ing)?|"
        r"champion(?:ing)?) "
        r"(?:independent|local|community|nonprofit|non-profit|investigative|quality|trusted|fearless|free|honest|"
        r"award-winning|"
        r"reader-funded|reader-supported|public[- ]interest|public[- ]service|rigorous|fact-based|in-depth|"
        r"hard-hitting|credible|real),? "
        + KIND
        + r"(?:journalism|reporting|news|media|newsroom)\b(?! (?:by|has|have|is|was|were|will|can|means|became)\b)"
        r"|(?:^|[.!?] )invest in (?:\w+ )?journalism\b",
        max_words=160,
        fires=[
            "Support independent journalism in our city.",
            "The news you need. Invest in journalism, invest in democracy.",
            "We answer to no party and no owner. Support fearless, independent reporting.",
        ],
        stays=[
            "Support for local journalism is growing in the state house.",
            "Supporting local news was one of the aims of the bill, its sponsor said.",
            "She has long argued that taxpayers should fund public-service media.",
        ],
    ),
    drop(
        "support_us_by_giving",
        reason="appeal.donation",
        pattern=r"\b(?:please (?:consider |think about )?|consider |you can (?:also )?|will you |can you |could you |"
        r"would you |"
        r"we(?:'d| would)? (?:ask|invite|urge|need) (?:that )?you (?:to )?|if you (?:can|are able|like)[^.!?]{0,40}, )"
        r"(?:please )?(?:consider )?(?:support(?:ing)?|donat(?:e|ing) to|contribut(?:e|ing) to|giv(?:e|ing) to|"
        r"(?:mak(?:e|ing) )?an? (?:\S+ ){0,3}(?:donation|contribution|gift) to|help(?:ing)?(?: to)? (?:fund|support|"
        r"sustain|keep)|"
        r"becom(?:e|ing) an? (?:\S+ ){0,3}(?:member|supporter|patron|subscriber|sustainer) of|fund(?:ing)?|"
        r"chip(?:ping)? in to) "
        r"(?:us\b|our (?:work|mission|site|website|blog|channel|podcast|team|reporters|writers|efforts|"
        r"organi[sz]ation|newsroom|"
        r"journalis\w+|reporting|coverage|project|future|independence|magazine|paper|newspaper)|"
        r"this (?:site|website|blog|podcast|newsletter|work|publication|magazine|kind of (?:work|journalism|"
        r"reporting)))",
        max_words=160,
        fires=[
            "If you found this useful, please consider supporting us.",
            "Could you help fund our work with a small gift?",
            "Please consider making a tax-deductible donation to our newsroom.",
        ],
        stays=[
            "She asked the council to consider supporting the shelter.",
            "Anyone who wants to help can donate to the flood appeal at any bank.",
        ],
    ),
    drop(
        "if_you_value_this",
        reason="appeal.donation",
        pattern=r"(?:^|[.!?…] )(?:if|because) (?:you|everyone who reads us|every (?:one of our )?readers?)"
        r"(?:'ve| have|'re| are)?(?: really| also| too)?"
        r" (?:value[ds]?|appreciate[ds]?|enjoy(?:ed|s|ing)?|like[ds]?|love[ds]?|trust(?:ed|s)?|find value in|found "
        r"value in|learned from|believe in|"
        r"care about|rely on|depend on|benefit(?:ed)? from|are enjoying|were moved by) "
        r"(?:our (?:work|journalism|reporting|coverage|content|stories|mission|independent|in-depth|local|investigat)|"
        r"(?:this|these) (?:kind of |type of |sort of )?(?:article|story|stories|post|piece|report|reporting|"
        r"journalism|work|content|coverage|essay|"
        r"interview|site|blog|newsletter)|what (?:we do|we're doing|you(?:'ve| have)? (?:just )?read)|the work we do|"
        r"reading (?:us|this|our)|"
        r"independent (?:journalism|news|media|reporting))",
        max_words=160,
        fires=[
            "If you value our reporting, there is one thing you can do.",
            "If you enjoyed this article, share it or leave a tip.",
            "If you've learned from this kind of journalism, give what you can.",
        ],
        stays=[
            "If you like the work of the Flemish painters, go early in the morning.",
            "He asked whether readers still value reporting from abroad.",
        ],
    ),
    drop(
        "we_rely_on_readers",
        reason="appeal.donation",
        pattern=r"\b"
        r"(?:(?:we|our (?:journalism|newsroom|work|reporting|site|website|magazine|team))(?:'re| are| "
        r"is)?(?: \w+ly)?|us)"
        r" (?:rel(?:y|ies)(?: \w+ly)?|depends?(?: \w+ly)?|counts?(?:ing)?|reliant|dependent|is funded|are funded|"
        r"funded|supported|"
        r"made possible|powered|sustained|is supported|are supported|is made possible|is powered|is sustained) "
        r"(?:up)?(?:on|by) (?:(?:the|your) (?:\w+ )?(?:support|generosity|contributions?|donations?|help) (?:of|"
        r"from) )?(?:our )?(?:own )?"
        r"(?:readers\b|reader (?:support|donations|contributions|revenue)|(?:listeners|viewers|people|donors|folks|"
        r"individuals) like you|"
        r"(?:your|our readers'|our members') (?:\w+ )?(?:support|donations?|contributions?|generosity|subscriptions?|"
        r"memberships?)|"
        r"(?:our )?(?:members|subscribers|supporters|donors)\b)",
        max_words=160,
        fires=[
            "We rely on readers like you to fund our work.",
            "Our newsroom is supported by readers, not shareholders.",
            "We depend on the generosity of our readers.",
        ],
        stays=[
            "We depend on readers, the editor told the court, and readers depend on us.",
            "The parks rely on donors and volunteers to keep the trails open.",
            "The station relies on its members for half of its budget.",
        ],
    ),
    drop(
        "your_gift_helps_us",
        reason="appeal.donation",
        pattern=r"\b"
        r"your (?:(?:monthly|annual|one-time|one-off|generous|tax-deductible|financial|continued|small|"
        r"paid|digital) ){0,3}"
        r"(?:donations?|contributions?|gifts?|support|memberships?|subscriptions?|generosity|help)"
        r"(?: of (?:any|whatever) (?:size|amount))?(?: today| now)? "
        r"(?:will |can |could |would |directly |also |really )*"
        r"(?:helps?|lets?|makes?|allows?|enables?|keeps?|funds?|powers?|supports?|goes|go|sustains?|ensures?|pays?|means?|"
        r"protects?)\b[^.!?]{0,80}"
        r"\b(?:us|our|journalis\w+|reporting|reporters|newsroom|independent|paywall|news)\b",
        max_words=160,
        fires=[
            "Your donation helps us report from places others don't.",
            "Your monthly support keeps our newsroom independent.",
        ],
        stays=[
            "Your support means a lot to us, the goalkeeper told fans.",
            "Your contribution to the pension fund grows free of tax, the adviser said.",
            "Your support means the world, the singer told the crowd.",
        ],
    ),
    drop(
        "as_little_as",
        reason="appeal.donation",
        pattern=r"\b(?:from|for|with|give|donat\w+|contribut\w+|chip in|starting at) "
        r"(?:(?:as little as|just|only|even|under|less than|the price of) )?(?:" + MONEY + r"|an? (?:cup of )?coffee)"
        r"(?: (?:a|per|each|every) (?:day|week|month|year)|/(?:mo|month|week|year)| monthly)?\b[^.!?]{0,60}"
        r"\b(?:you(?:'ll| can| will|r)? (?:\w+ )?(?:help|support|fund|keep|back)\w*|(?:to )?(?:help|support|fund|"
        r"sustain|back) "
        r"(?:us|our|independent|local|quality|the work))\b",
        max_words=160,
        fires=[
            "For as little as $5 a month, you can support the reporters of Delta Dispatch.",
            "From just £1 a week you can help keep the lights on here.",
            "Give $10 to help us reach our goal.",
        ],
        stays=[
            "For as little as $5 a month, customers can rent a bike from any station.",
            "The company sold its stake for $5 million to support its pension fund.",
        ],
    ),
    drop(
        "asks_us_only_you",
        reason="appeal.donation",
        pattern=r"\b(?:we (?:have|'ve got) (?:a|one) (?:small |quick |little )?favou?r to ask|we(?:'re| are) "
        r"(?:asking|turning to|calling on) "
        r"(?:you|our readers|readers like you)\b|we (?:can't|cannot|couldn't|could not|can not) do (?:it|this|that|"
        r"our work) (?:alone|without)"
        r"(?: (?:you\b|your|the (?:help|support) of|our (?:readers|members|donors|supporters)))?|"
        r"we need your (?:help|support|donation)s? (?:to|now|today|more)|(?:before you (?:go|leave|click away|close "
        r"(?:this|the) \w+)[,:…-]+ ?"
        r"(?:will you|please|can you|could you|would you|consider|we (?:have|need|want|hope|ask)|support|subscribe|"
        r"sign up|donate|help|make|join us))|"
        r"our (?:spring|summer|fall|autumn|winter|year-end|end-of-year|annual|membership|fundraising) "
        r"(?:\w+ )?(?:campaign|drive|appeal|fundraiser)\b)",
        max_words=160,
        fires=[
            "We have a small favour to ask.",
            "We can't do this without you.",
            "Before you go: will you chip in to keep us independent?",
            "Our spring membership drive ends on Friday.",
        ],
        stays=[
            "The mayor said the city could not do this alone and asked the state for money.",
            "Before you go, check the tide tables and take a torch.",
        ],
    ),
    drop(
        "donate_button",
        reason="appeal.donation",
        pattern=r"(?:please )?(?:donate|contribute|give|chip in)(?: (?:now|today|here|online|monthly|once|"
        r"securely))+(?: to .{2,40})?"
        r"|make (?:a|your) (?:\S+ ){0,3}(?:donation|contribution|gift)(?: (?:now|today|here|online|to (?:us|our \w+)))*"
        r"|(?:click here|tap here|here's how|how) to (?:donate|support us|contribute|give)(?: (?:now|today))?"
        r"|support (?:us|our work|our mission|our newsroom|this site|this blog|the guardian|local news)(?: (?:now|"
        r"today|here|on \w+))*"
        r"|(?:i want|i'd like|yes, i want|yes, i'd like) to (?:donate|support|give)(?: .{2,40})?"
        r"|ways to (?:give|donate|support us)|become a (?:donor|supporter|patron|backer)|donate to (?:us|our \w+|"
        r"support .{2,40})",
        whole=True,
        max_words=10,
        fires=[
            "Donate now",
            "Make a tax-deductible donation today",
            "Support us",
            "Click here to donate",
            "Give monthly",
        ],
        stays=[
            "Give today's lesson another name.",
            "Donate blood at any clinic before Friday.",
            "How to give a speech",
        ],
    ),
    drop(
        "tip_jar",
        reason="appeal.donation",
        pattern=r"\bbuy (?:me|us|the author|the team) a (?:cup of )?(?:coffee|ko-?fi|beer|pint)(?: (?:here|on|at|to|"
        r"via)\b|[!:]|$)"
        r"|\b(?:support(?:ing)?|back(?:ing)?|find|join|follow) (?:me|us|our (?:work|site|blog|channel|podcast)|my "
        r"(?:work|blog|channel|writing)|"
        r"this (?:site|blog|channel|podcast|project)|the (?:site|blog|channel|podcast|show|project))(?: \w+){0,4} "
        r"(?:on|through|via|with) (?:patreon|ko-?fi|substack|paypal|liberapay|buymeacoffee)"
        r"|\bbecome (?:a|my|our) (?:patron|patreon)\b(?: (?:here|today|on|at|for|and)|[.!]|$)",
        max_words=60,
        fires=["Buy me a coffee!", "You can support this blog on Patreon.", "Become a patron today."],
        stays=[
            "He offered to buy her a coffee if she would tell him the way.",
            "The duke became a patron of the orchestra in 1911.",
        ],
    ),
    cue(
        "support_heading",
        reason="appeal.donation",
        pattern=r"(?:support|help support|help fund|help sustain|stand with|invest in) (?:our|independent|local|"
        r"quality|nonprofit|investigative) "
        r"(?:\w+ ){0,2}(?:journalism|news|reporting|newsroom|media|mission|work)|why (?:your|we need your) "
        r"(?:support|donation|help)(?: matters)?"
        r"|(?:reader|readers) supported",
        takes=4,
        fires=["Support our journalism\nDonate now\n$5\n$10\n$25", "Help fund independent news\nMonthly\nOnce"],
        stays=["Support for local news", "Why support matters in grief"],
    ),
    hint(
        "consider_giving",
        reason="appeal.donation",
        pattern=r"\b(?:please|will you|can you|could you|would you|won't you)(?: please)? (?:consider|think about|"
        r"make|give|donate|chip in|pitch in|"
        r"contribute|stand with us|join us|help us|show your support)\b",
        fires=["Will you chip in? We are reader-funded.", "Please make a gift today; every dollar counts."],
        stays=["Please consider the lilies, the vicar began.", "Would you give up your seat? Most people said no."],
    ),
    hint(
        "like_you",
        reason="appeal.donation",
        pattern=r"\b(?:readers|people|supporters|members|listeners|viewers|donors|subscribers|individuals|folks) "
        r"(?:just )?like you\b"
        r"|\b(?:loyal|generous|dear|valued|faithful) readers?\b",
        fires=["Because of readers like you, our reporting is free to all. Please give today."],
        stays=["People like you are the problem, he told the referee."],
    ),
    hint(
        "every_gift_counts",
        reason="appeal.donation",
        pattern=r"\b(?:every|any|each) (?:\w+ )?(?:contribution|donation|dollar|pound|gift|little|bit|amount|cent|"
        r"penny|subscription)\b"
        r"(?:[^.!?]{0,40})\b(?:counts?|matters?|helps?|makes? a (?:real |big |huge )?difference|goes|powers?|keeps?)\b"
        r"|\b(?:big or small|large or small|however (?:big or )?small|no matter (?:how|the) (?:small|size|big))\b|"
        r"\bgive what you can\b"
        r"|\b(?:will be|are being|is being|gifts?) (?:doubled|tripled|matched)\b|\btax[- ]deductible\b",
        fires=["Every gift counts, however small."],
        stays=["Every dollar helps when prices rise this fast, the shopkeeper said."],
    ),
    hint(
        "our_reporting",
        reason="appeal.donation",
        pattern=r"\bour (?:\w+ ){0,3}(?:journalism|reporting|newsroom|reporters|journalists|coverage|editorial "
        r"independence|independence|mission)\b"
        r"|\bthe (?:stories|journalism|reporting|news) (?:that )?(?:matters?|you (?:rely on|trust|need|love))\b|"
        r"\bwe(?:'re| are) (?:a )?"
        r"(?:nonprofit|non-profit|not-for-profit|reader-funded|reader-supported|member-supported|independent|"
        r"ad-free)\b",
        fires=["Our reporting costs money. Please chip in from $3 a month."],
        stays=["Our reporting of the trial begins on page four.", "We are independent of the firm, the auditor wrote."],
    ),
    hint(
        "reader_funded",
        reason="appeal.donation",
        pattern=r"\b(?:reader|listener|viewer|member|donor|community|audience|publicly)[- ](?:funded|supported|"
        r"powered|owned|backed)\b"
        r"|\b(?:no|not|without|instead of|free from|free of) (?:a |any |one |the )?(?:\w+ )?(?:billionaires?|"
        r"paywalls?|shareholders?|"
        r"corporate (?:owners?|backers|influence)|advertisers|wealthy owners?)\b|\bpaywall[- ]free\b|\b(?:funded|"
        r"supported|paid for|owned) by "
        r"(?:our |its )?(?:readers|donors|members|you\b|people like|the public)\b|\bnonprofit (?:newsroom|news|"
        r"publication|journalism|media)\b"
        r"|\bnon-profit (?:newsroom|news|publication|journalism|media)\b|\b501\(c\)\(3\)",
        fires=["No paywall, no billionaire. Just readers like you."],
        stays=[
            "The magazine had no paywall until 2019.",
            "The nonprofit newsroom won a prize for its series on prisons.",
        ],
    ),
    hint(
        "thanks_for_support",
        reason="appeal.donation",
        pattern=r"\b(?:thank you|thanks) (?:so much |again )?(?:for|to everyone who) (?:your (?:\w+ )?(?:support|"
        r"generosity|readership|loyalty)|reading|"
        r"being (?:a|one of our)|supporting|making|standing)\b|\bstand with us\b|\bwith your (?:help|support)\b|"
        r"\bhelp (?:us )?keep (?:it|us|our|the|this|independent)\b|\byour (?:\w+ )?(?:support|contribution|donation|"
        r"gift)\b",
        fires=["Thank you for reading. We are reader-funded and need you."],
        stays=["With your help we will rebuild the school, the president said."],
    ),
    drop(
        "free_but_costs",
        reason="appeal.donation",
        max_words=40,
        where=OUTSIDE | tail(8),
        pattern=r"^(?:our|this|good|quality|independent|local) (?:\w+ ){0,2}(?:journalism|reporting|news|work|coverage) (?:is|may be|remains) free\b[^.\"]{0,60}\b(?:but|yet|though)\b[^.\"]{0,30}\b(?:free to (?:produce|make|report|do)|costs? (?:money|us)|cheap)|^(?:stories|articles|reporting|journalism|investigations|work|coverage) like (?:this|these)(?: one)? (?:is|are) (?:only )?(?:made )?(?:possible|funded|paid for|supported|powered)[^.\"]{0,40}\b(?:readers|you|members|subscribers|supporters|donations|donors)\b",
        fires=[
            "Our journalism is free for everyone, but it is not free to produce.",
            "Stories like this one are made possible by readers like you.",
        ],
        stays=[
            "Stories like this are told in every harbour, and readers love them.",
            "Local news is free on the bus, but nobody reads it.",
        ],
    ),
    drop(
        "journalism_costs",
        reason="appeal.donation",
        max_words=18,
        where=OUTSIDE | tail(4),
        pattern=r"^(?:(?:good|quality|great|independent|local|investigative|trusted|in-depth|reliable|original|public[- ]interest|this kind of|real),? ){1,3}(?:journalism|reporting|news) (?:takes|costs|needs|requires|isn't|is not|doesn't come|does not come|depends on) (?:time|money|resources|free|cheap|your|you\b|readers|support|effort|a lot)[^\"!?]{0,80}[.!]?$",
        fires=["Independent journalism takes time and money.", "Good journalism isn't free."],
        stays=["Good news takes its time on this road, the postman says.", "Local news is not what it was."],
    ),
    drop(
        "about_the_newsroom",
        reason="legal.trust",
        max_words=60,
        where=tail(3),
        pattern=r"^(?!.{0,300}(?:\"|\b(?:said|says|told|according to|accused|court|sued)\b))\W{0,3}(?:the )?(?-i:\p{Lu})[\w'&.-]*(?: (?:(?:of|the|and|for) )?(?-i:\p{Lu})[\w'&.-]*){0,5} is (?:an? |the )?(?:[\w'&/-]+,? ){0,6}(?:newsroom|news (?:organi[sz]ation|outlet|site|service|publication|platform))\b[^!?]{0,120}"
        r"\b(?:readers?|donat\w+|members|supporters|donors|grants?|philanthrop\w+|newsletters?|sign up|covering|dedicated to|that (?:covers|investigates|reports|produces))\b[^!?]{0,160}$",
        fires=[
            "The Harbour Post is a nonprofit newsroom that depends on its readers.",
            "Elm Beacon is an independent, nonprofit news organization covering schools.",
        ],
        stays=[
            "The Harbour Post is a newspaper that his grandfather read.",
            "The Ledger is a magazine for the members of the club, the judge was told.",
        ],
    ),
]
