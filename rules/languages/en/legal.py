"""English legal lines and page furniture: rights, disclaimers, affiliate links, how an article was made, menus."""

from cleaner.rule import OUTSIDE, cue, drop, head, tail

RULES = [
    drop(
        "copyright_line",
        reason="legal.copyright",
        pattern=r"^(?!\")"
        r"(?:[\W_]|™|&|®){0,5}(?:(?:copyright|copyrights|\(c\)|©|copr\.)[ :,]*(?:©|\(c\)|&copy;)? ?(?:the "
        r")?(?:(?:19|20)\d\d\b(?! (?:was|is|has|had|were|law|act)\b).{0,160}|[^.!?]{2,60}(?:,? (?:19|"
        r"20)\d\d\b.{0,120}|\. ?all rights reserved.{0,80}))|all (?:other )?rights? reserved(?: ?[.,;:|©(/-].{0,160}|"
        r" worldwide.{0,60}| by (?:the )?(?-i:\p{Lu})[^.]{0,60}\.?)?$|"
        r"[^.!?]{2,90}[.,|-] ?all rights reserved(?: ?[.,;:|©(/-].{0,160})?$|"
        r"(?:(?:this|the|our|all) )?(?:(?:material|content|contents|article|story|work|text|photographs?|images?|"
        r"information)s? (?:on this (?:site|website|page) )?(?:may|can|must|should|is|are|cannot|in this|on this|"
        r"herein|appearing)(?: \w+){0,4} (?:not )?(?:be )?(?:published|reproduced|copied|used|broadcast|rewritten|"
        r"redistributed|distributed|protected by copyright|subject to copyright|copyrighted|the property of|the "
        r"copyright of)\b[^!?]{0,300}(?:permission|consent|prohibited|licen[cs]e|copyright|redistributed|rights|"
        r"owner|property|\.)))",
        max_words=90,
        fires=[
            "Copyright 2023 Harbour Courier. All rights reserved.",
            "© 2021 Lantern Media Ltd",
            "This material may not be published, broadcast, rewritten or redistributed without permission.",
            "All rights reserved.",
            "Copyright © The Ledger 2019",
            "™ & © 2013 Kestrel Network, Inc. All rights reserved.",
        ],
        stays=[
            "Copyright 1984, the sticker on the tape says.",
            "All rights reserved, the label promised, but the band never saw a penny.",
            "All rights reserved for women under the old law were restored on Monday.",
            "Copyright is a bargain, the judge wrote, and both sides must keep it.",
            "The material was used in bridges until 1970.",
        ],
    ),
    drop(
        "reprint_notice",
        reason="legal.copyright",
        pattern=r"(?:\b(?:unauthori[sz]ed|any) (?:use|reproduction|copying|distribution|republication|duplication|"
        r"reuse|commercial use)(?:,? (?:and/or|and|or|,) \w+(?: \w+){0,2})?[^.!?]{0,60}\b(?:without|is|are) "
        r"[^.!?]{0,60}(?:prohibited|permission|consent|forbidden)|\b(?:no part of|reproduction (?:of|in whole|"
        r"without|is|or)|do not (?:reproduce|republish|copy)|not to be (?:reproduced|"
        r"republished))[^.!?]{0,110}(?:permission|consent|prohibited|written|publisher)|"
        r"\b(?:may not|cannot|must not|should not) be (?:published|reproduced|copied|republished|"
        r"redistributed)[^.!?]{0,110}(?:without|permission|consent)|^(?:for )?(?:reprint|re-?print|licensing|"
        r"syndication|reproduction)s?(?: and (?:reprints?|licensing|permissions?))? (?:rights|requests?|permissions?|"
        r"information|enquiries|inquiries|and permissions?)\b.{0,120}$|^(?:request|get|buy|order) (?:reprint|"
        r"permission|licen[cs]e|rights)s?(?: .{0,60})?$|^licen[cs]e this (?:article|content|story).{0,40}$)",
        max_words=80,
        fires=[
            "Reproduction in whole or in part without written permission is prohibited.",
            "No part of this site may be copied without the publisher's consent.",
            "Unauthorised use of this content is strictly prohibited.",
            "For reprint rights, write to the editor.",
        ],
        stays=[
            "The use of force without a warrant is prohibited by the constitution.",
            "Reproduction of the virus slows at ten degrees.",
        ],
    ),
    drop(
        "creative_commons",
        reason="legal.copyright",
        pattern=r"^[\W_]{0,3}(?:(?:this|our|the|all|except where otherwise noted)(?:,? \w+){0,4} (?:is|are|may be|"
        r"work|content|articles?|stor(?:y|ies))[^.!?]{0,60}(?:licensed|published|available|released|republished|"
        r"shared|distributed) (?:under|for free under|with)(?: an?| the)? (?:\w+ )?(?:creative commons|cc[ -]by|open "
        r"government)|(?:you (?:are free to|can|may)|we (?:allow|encourage|welcome)|want to|feel free "
        r"to)[^.!?]{0,60}(?:republish|reprint|repost|cross-?post)(?:ing)? (?:our|this|these|the)\b[^!?]{0,200}|"
        r"republish (?:our|this) (?:articles?|stor(?:y|ies)|work|content)\b[^!?]{0,160})",
        max_words=80,
        fires=[
            "This work is licensed under a Creative Commons licence.",
            "You are free to republish this article online or in print, with credit.",
        ],
        stays=["You can share this dish with four people."],
    ),
    drop(
        "views_disclaimer",
        reason="legal.disclaimer",
        # what begins the words comes first: it spares a look over the sentence before every word of it
        pattern=r"\b(?:(?=views?|opinions?|thoughts?|facts|statements?|positions)"
        r"(?=[^.!?]{0,260}(?:\b(?:authors?|writers?|contributors?|columnists?|own|editors?|"
        r"editorial|publisher|newspaper|magazine|website|site|employers?|organi[sz]ation|company|institution|necessarily|"
        r"personal|alone|solely)\b|(?-i: \p{Lu})))"
        r"(?>(?:views?|opinions?|thoughts?|facts|statements?|positions)(?:,? (?:and|or|&)? ?(?:views?|"
        r"opinions?|thoughts?|facts|beliefs|comments|conclusions|positions?|ideas))*(?: (?:and \w+ )?(?:expressed|"
        r"stated|presented|contained|reflected|mentioned|shared|voiced|published|here|herein|in this \w+|on this \w+|"
        r"above|within|by (?:the )?(?:authors?|contributors?|columnists?|guests?|writers?|speakers?|readers?)|of "
        r"(?:the )?(?:authors?|contributors?|columnists?|writers?))(?: (?:in|on|by|here|herein|above|within)(?: "
        r"(?:this|the|these|our|that|its) (?:[\w-]+ ?){1,3})?)?){1,3},? (?:are|is|belong|do(?:es)? not|may not|"
        r"represent|reflect|remain)"
        r"(?: (?:solely|strictly|purely|entirely|their own|his own|her own|those|that|exclusively|not|necessarily|"
        r"personal|only|the|always|and do not|alone))*)|(?=do|may)(?:do(?:es)? not|may not|don't) (?:necessarily |always "
        r")?(?:reflect|represent|express) (?:the )?(?:official )?(?:views?|opinions?|policy|policies|position|"
        r"editorial)[^.!?]{0,20}(?:of|held by) (?:the |this |our |its )?"
        r"(?:\w+ ){0,3}(?:editors?|editorial|publishers?|newspaper|magazine|website|site|paper|authors?|newsroom|station|company|organi[sz]ation|institution|employers?|university|agency|blog|staff|(?-i:\p{Lu})\w+))\b",
        max_words=120,
        where=head(6) | tail(8),
        fires=[
            "The views expressed in this article are the author's own and do not reflect the position of the Courier.",
            "Opinions expressed by contributors are their own.",
            "The opinions in this column do not necessarily represent the views of the editors.",
        ],
        stays=[
            "The views expressed by the speakers are those of a generation that remembers the war.",
            "The opinions expressed by the guests do not reflect the mood in the town.",
            "His paintings do not reflect the views of the church that paid for them.",
            "The statements do not represent the position of the government, a spokesman said.",
            "The views from the tower are the best in the county.",
            "The opinions of women do not count in the village, she said.",
        ],
    ),
    drop(
        "disclaimer_line",
        reason="legal.disclaimer",
        pattern=r"^[\W_]{0,3}(?:(?:disclaimer(?! ?[:-] ?i (?:have (?:loved|never|always)|love|like|hate|grew|am an? (?:fan|friend))\b)|legal (?:notice|disclaimer)|risk (?:warning|disclosure|disclaimer)|"
        r"important disclosure|medical disclaimer|general disclaimer|financial disclaimer|investment disclaimer|"
        r"health disclaimer) ?[:-]|(?:this|the|our|any|all|no)(?: (?:\w+|above)){0,2} (?:article|content|information|"
        r"material|post|story|page|website|site|text|column|newsletter|recommendations?|data|report)s?(?: \w+){0,6} "
        r"(?:is|are|does|do|should|has|have|may)(?: been| be)?"
        r"(?: (?:solely|only|purely|strictly|for|not|provided|intended|meant|written|offered|general|be|of|an?|taken|"
        r"considered|construed|used|relied|constitute|published|designed|as|a substitute|in no way|upon|regarded|"
        r"replace)){0,9}+(?: (?:as|for|on|be|to|a|an|the)){0,5} ?(?:(?:general )?(?:information(?:al)?|educational|"
        r"entertainment|reference)(?:,? (?:and|or|,|/)? ?(?:\w+ ){0,2})? ?purposes?|(?:(?:professional|medical|legal|"
        r"financial|investment|tax|health|personal|trading|general)(?:,? (?:and |or )?)?){1,5} (?:advice|"
        r"recommendation|guidance|opinion|counsel|diagnosis)|substitute for|an offer|a solicitation)"
        r"|(?:always )?(?:please )?(?:consult|seek the advice|seek (?:professional|medical|independent|legal|"
        r"financial)|speak (?:to|with)|talk to) (?:with )?(?:an? |your |the )?[^.!?]{0,50}(?:before (?:making|taking|"
        r"starting|using|acting|investing|beginning)|with any questions|for (?:personal|specific|individual|medical|"
        r"professional|legal)[^.!?]{0,30}advice)[^.!?]{0,120}$|accuracy and availability of .{2,40} transcripts|past "
        r"performance (?:is|does|of)[^.!?]{0,80}(?:future|guarantee)|"
        r"(?:we|the (?:publisher|author|site|website|editors?)|(?-i:[A-Z]\w+)(?: \w+)?),? (?:(?:is|are|will|shall|"
        r"can|does|do|has|have|accepts?|"
        r"assumes?|takes?|makes?|gives?|bears?) )+(?:not |no |neither )(?:(?:be|held|accept|assume|take|make|any|or|"
        r"liable) )*"
        r"(?:responsib(?:le|ility)|liab(?:le|ility)|warrant(?:y|ies)|representations?)[^.!?]{0,30}(?:for|of|as to|"
        r"about|arising|in respect)"
        r"[^.!?]{0,40}(?:content|external|accuracy|third|errors|information|sites|links|completeness))",
        max_words=0,
        where=head(6) | tail(10),
        fires=[
            "Disclaimer: I own shares in the company.",
            "This article is for informational purposes only and is not financial advice.",
            "The content on this site is not a substitute for professional medical advice.",
            "We are not responsible for the content of external sites.",
            "Past performance is no guarantee of future results.",
        ],
        stays=[
            "The report is not an answer to the question that the widows asked.",
            "The company is responsible for the loss of 300 jobs, the union said.",
            "Consult a map before you set out.",
        ],
    ),
    drop(
        "affiliate_notice",
        reason="legal.affiliate",
        pattern=r"(?:\b(?:we|i|us|our (?:site|team|partners|editors)|this (?:site|article|post|page|website|blog|"
        r"story|guide|publication)|the (?:site|author|publisher)|(?-i:[A-Z]\w+(?: [A-Z]\w+){0,3})(?! (?:earn|receive|get|make|collect|generate|include|contain|use|have)\b))(?: may| might| "
        r"will| can| could| also| sometimes| do| does)* (?:earn|receive|get|make|be paid|be compensated|collect|"
        r"generate|gets?|earns?|receives?|contains?|includes?|uses?|include|contain|use|have|has|participates?)(?! no\b)(?: "
        r"\w+){0,4} "
        r"(?:commissions?|compensation|affiliate|referral fees?|a (?:small )?(?:fee|cut|percentage|share)|paid links|"
        r"a portion of (?:the )?(?:sales|revenue)|revenue|sales)\b(?:[^.!?]{0,140}\b(?:links?|you|your|click|"
        r"affiliate|retailers|our|qualifying)\b)|\b(?:amazon (?:associate|services llc)|affiliate (?:links?|"
        r"disclosure|disclaimer|program(?:me)?|partner(?:s|ships?)?|commissions?|advertising))\b[^.!?]{0,120}"
        r"\b(?:we|our|i|you|your|us|qualifying|no (?:extra|additional) cost|this (?:post|site|page|article|story))\b|"
        r"^[\W_]{0,3}(?:affiliate (?:disclosure|disclaimer|links?|notice)|advertiser disclosure|advertising "
        r"disclosure|(?:full )?disclosure(?= ?[:|-]"
        r"(?=.{0,240}\b(?:affiliat\w+|commissions?|links?|sponsor\w*|paid|compensat\w+|receiv\w+|free|invest\w*|shares?|stocks?|position|owns?|partner\w*|gifted|provided|hosted|earns?|information|advice)\b))) ?[:|-]|\b(?:at no (?:extra|additional|added) (?:cost|charge) to "
        r"you)|\b(?:links? (?:in|on|within|below|above)(?: \w+){0,4}|when you (?:buy|purchase|shop|click|make a "
        r"purchase)|if you (?:buy|purchase|shop|click|make a purchase|order)|items? (?:you )?(?:purchased?|bought)|"
        r"purchases? made)[^.!?]{0,100}\b(?:(?:we|us|i|our \w+|this site|the (?:site|publisher)|(?-i:[A-Z]\w+(?: "
        r"[A-Z]\w+)?)) (?:may|might|will|can)?(?: also)? ?(?:earn|receive|get|make)|may (?:earn|result|generate)|"
        r"earn us)[^.!?]{0,60}\b(?:commissions?|compensation|share|cut|fee|percentage|portion|revenue|cents|money)\b|"
        r"\b(?:all )?(?:products?|items?)(?: \w+){0,4} (?:are|is|were|was|have been) (?:independently|"
        r"carefully|hand) ?-?(?:and \w+ )?(?:selected|chosen|picked|reviewed|tested|curated)\b|\bwe (?:only "
        r")?(?:independently|carefully) (?:\w+ )?(?:evaluate|review|select|choose|research|test|recommend|pick|vet|"
        r"curate)\b|\bpric(?:es?|ing) (?:and|&) availability (?:are )?(?:subject to|accurate|may)|\bprices? (?:are|"
        r"were|is) (?:accurate|correct) (?:as of|at (?:the )?time)|\bproduct prices? .{0,40}(?:subject to change|"
        r"accurate))",
        max_words=110,
        fires=[
            "We may earn a commission when you buy through links on our site.",
            "This post contains affiliate links, which means we get a cut at no extra cost to you.",
            "As an Amazon Associate I earn from qualifying purchases.",
            "All products featured here are independently selected by our editors.",
            "If you buy something through this link, the Courier may earn a commission.",
            "Prices are accurate as of publication.",
        ],
        stays=[
            "Full disclosure: I have never liked opera.",
            "Agents earn a commission of 5% on every house they sell.",
            "The site earns money when travellers book, the court was told.",
            "The company may receive compensation for the land.",
            "Streamers earn a commission when viewers buy games through their links.",
        ],
    ),
    drop(
        "sponsored_notice",
        reason="legal.affiliate",
        pattern=r"^[\W_]{0,3}(?:(?:this|the following|the above) (?:is )?(?:an? )?(?:\w+ ){0,2}(?:content|article|"
        r"post|story|advertorial|feature|page|video|podcast|coverage|series|supplement|press release|recipe) (?:is|"
        r"was|has been)(?: \w+){0,2} (?:sponsored|paid|brought to you|presented|produced|created|supported|funded|"
        r"made possible|underwritten)(?: for)? (?:by|for|in (?:partnership|association|collaboration)|with|on behalf "
        r"of)\b[^!?]{2,200}"
        r"|this is (?:a |an )?(?:sponsored|paid|promoted|partner|branded|advertising|advertorial|press)(?: \w+)? "
        r"?(?:content|post|article|advertisement|feature|advertorial|message|release|story|partnership|"
        r"promotion)?\b[^!?]{0,140}|(?:disclosure|disclaimer) ?: "
        r"(?=.{0,240}\b(?:affiliat\w+|commissions?|links?|sponsor\w*|paid|compensat\w+|receiv\w+|free|invest\w*|shares?|stocks?|position|owns?|partner\w*|gifted|provided|hosted|earns?|information|advice)\b)"
        r"(?:this|i|we|the)\b[^!?]{2,300}|(?:in|a) (?:paid |"
        r"commercial )?(?:partnership|association|collaboration) with (?-i:\p{Lu})[^.!?]{1,50})$",
        max_words=60,
        fires=[
            "This article was produced in partnership with Kestrel Bank.",
            "This is a sponsored post.",
            "This content was paid for by an advertiser.",
        ],
        stays=[
            "Disclaimer: I have loved this band since I was nine.",
            "This story was sponsored into print by a duke.",
            "In partnership with nobody",
        ],
    ),
    drop(
        "trust_notice",
        reason="legal.trust",
        pattern=r"(?:^[\W_]{0,3}(?:our (?:standards|editorial (?:standards|policy|process|guidelines|code|team|"
        r"principles)|fact[- ]checking (?:process|policy)|methodology|review process|experts?(?= ?[|$])|ethics|journalism "
        r"standards) ?(?::|\||$|-).{0,120}|why (?:you can |should you |to )?trust (?:us|our \w+|(?-i:\p{Lu}).{1,30})\??$|the "
        r".{2,40} trust principles\.?|see our (?:ethics|editorial|standards).{0,60}|learn (?:more )?(?:about|how) "
        r"(?:our|we) .{3,80}(?:process|standards|policy|works?|tests?|guidelines|journalis\w+|stories|ai|artificial "
        r"intelligence)\.?|"
        r"(?:this (?:article|story|post|content|page|headline|summary|report|translation|text|piece|information)|the "
        r"(?:content|summary|translation|headline)|parts of this \w+)(?:,?[\w ]{0,40})? (?:was|is|has been|were|may "
        r"have been|may be|may contain)(?: \w+){0,3} (?:generated|written|created|produced|translated|summari[sz]ed|"
        r"assisted|drafted|reviewed|fact[- ]checked|edited|checked|verified|compiled|converted)(?: (?:in part|partly|"
        r"partially|automatically|and \w+|by|with|using|from|the help of|the aid of|the assistance of|help from|"
        r"entirely|initially|our)){0,6} [^.!?]{0,50}\b(?:ai\b|artificial intelligence|generative|chatgpt|machine "
        r"translation|large language|automat\w+|human (?:editor|journalist)s?|editors?|our (?:editorial )?(?:team|"
        r"staff)|a (?:journalist|human)|medical professional|(?:our|medical|subject[- ]matter) experts?|fact[- ]checkers?|google translate)(?!, (?:and|but) (?:it|the)\b)[^!?]{0,250}|"
        r"(?:ai|artificial intelligence|generative ai)(?:[- ]\w+)? (?:was|were|is|tools? (?:was|were|may)|may have "
        r"been|has been|helped|generated|assisted) (?:\w+ ){0,3}(?:used|to|summary|in|with)\b[^!?]{0,160}(?:article|"
        r"story|content|summary|editor|newsroom|image|audio|headline|translat\w+|human)[^!?]{0,100}|(?:the )?(?:key "
        r"points|summary|key takeaways|bullet points|highlights)[^.!?]{0,30}(?:generated|created|produced) (?:by|"
        r"with|using)(?![^.!?]*, (?:and|but) (?:it|the)\b)[^!?]{0,120}|(?:ai|artificial intelligence)[- ](?:generated|assisted|powered) (?:summary|"
        r"article|translation|image|overview|highlights|key points|audio)[.]?)$"
        r"|\b(?:follows|adheres to|complies with|abides by|is (?:a )?(?:member|regulated)) (?:of |by |to )?(?:the "
        r")?(?:trust project|independent press standards|ipso\b|press council|editors' code|international "
        r"fact-checking|journalism trust initiative|impress\b|press complaints)\b[^!?]{0,120}(?:our (?:standards|code|journalis\w+|editors?|editorial|policy|complaints|own)|we\b|complain|"
        r"newspaper|standards|site|website|code)|^if you (?:have|want to make|wish to make) a "
        r"complaint\b[^!?]{0,200}(?:ipso|editor|ombudsman|press council|complaints|code))",
        max_words=90,
        fires=[
            "Our standards: read the Courier's code of ethics.",
            "Why you can trust us",
            "This article was written with the help of AI and reviewed by an editor.",
            "AI-generated summary",
            "The Ledger is a member of the Independent Press Standards Organisation, and our code is theirs.",
            "Our Standards: The Kestrel Trust Principles.",
        ],
        stays=[
            "Why you can trust a stranger",
            "Our experts: a baker, a butcher and a candle maker",
            "This report was written by experts from three universities and took four years.",
            "The paper is a member of the press council, and our readers know it.",
            "The song was written with the help of AI, the judges found, and the prize was withdrawn.",
            "How we choose our friends says less than how we lose them.",
            "The summary was generated by artificial intelligence, and it got the verdict wrong.",
            "The report was checked by experts from three states.",
        ],
    ),
    drop(
        "page_button",
        reason="nav.page",
        pattern=r"(?:skip (?:to|navigation|past|over)(?: [^:]{2,40})?|(?:jump|back|go|return|scroll) (?:to|back to) "
        r"(?:the )?(?:top|main content|content|navigation|homepage|home page|main menu|beginning|start|search|"
        r"footer)(?: of (?:the )?(?:page|article|story))?|back to top|top of (?:the )?page|(?:open|close|toggle|show|"
        r"hide|expand|collapse|main|primary|secondary|mobile|site|navigation|hamburger)(?: (?:the|main|mobile|site|"
        r"side|sub|dropdown|primary|search))* (?:menu|navigation|nav|search|sidebar|submenu|search bar|modal|dialog|"
        r"overlay|panel|sub-menu|drawer)|"
        r"(?:log|sign)[ -]?(?:in|out|on)(?: (?:to your account|with (?:google|facebook|apple|email|.{2,20})|here|now|"
        r"/ ?(?:register|sign up|join|subscribe|log ?in)|or (?:register|sign up|subscribe|create .{3,20}|join)|to "
        r"(?:comment|save|your account|.{2,20}account)))*|login|logout|(?:register|sign ?up|subscribe|join) ?(?:/|\||"
        r"or) ?(?:log ?in|sign ?in|login)|welcome,? (?:back|guest|user|to your account).{0,20}|(?:forgot|lost|reset|"
        r"recover)(?: your)? password\??|remember me|username or e-?mail(?: address)?|search (?:for|the site|this "
        r"site|query|.{2,20}\.com|here|our site|button|bar|results|stories|articles|keywords?|for:|input|form|icon|"
        r"term)|"
        r"(?:select|choose|change|switch|set)(?: your| the)? (?:language|edition|region|country|location|city|"
        r"section|currency|category|theme)(?: .{0,20})?|(?:us|uk|international|global|australia|india|asia|africa|"
        r"canada|europe|english|print) edition|(?:dark|light|reader|reading|night) mode|(?:increase|decrease|change|"
        r"reset|adjust|small(?:er)?|large(?:r)?|normal|text|font)(?: (?:text|font|letter|the))* (?:size|resi[sz]e|"
        r"smaller|larger|size:?)(?: .{0,20})?|page \d+ (?:of|/) \d+|(?:next|previous|prev|first|last) page|close "
        r"(?:this|the|window|modal|dialog|ad|popup|x|banner|menu|message)|go back|hide message bar|go to "
        r"accessibility shortcuts|breadcrumb trail links|(?:increase|de?s?crease) article font size|"
        r"try refreshing your browser(?:,? or)?|article content|"
        r"show (?:all|more|less|options|details|navigation|sidebar)|view (?:desktop|mobile|full|print|web|amp) "
        r"(?:site|version|page|edition)|home ?page|page not found|404(?: error)?|loading(?: (?:more|comments|article|"
        r"content|page))?|please (?:wait|upgrade your browser|try again)(?: .{0,40})?|exit (?:full ?screen|"
        r"reader).{0,20}|table of contents|accessibility (?:links|help|tools)|(?:weather|traffic|horoscopes?|puzzles|"
        r"crosswords?|games|lottery|e-?paper|tv guide|tv listings)(?: \| .{2,60})?|my (?:profile|account|library|"
        r"news|stories|saved .{3,15}|list)|saved (?:articles|stories|items))",
        whole=True,
        max_words=9,
        fires=[
            "Skip to main content",
            "Back to top",
            "Log in",
            "Open menu",
            "Sign in / Register",
            "Close window",
            "Page 2 of 3",
            "Forgot your password?",
            "Show more",
            "Hide message bar",
        ],
        stays=[
            "Search for truth in the courts",
            "Home again",
            "Close the gate",
            "Settings for a play",
            "Return to the start line",
            "Skip to the end if you must: he dies.",
        ],
    ),
    drop(
        "page_word",
        reason="nav.page",
        pattern=r"search|close|dismiss|submit|cancel|continue|next|previous|prev|menu|navigation|password|username|"
        r"settings|notifications|profile|"
        r"home|not found|toggle (?:more|menu) options|text only",
        whole=True,
        where=OUTSIDE | head(4) | tail(8),
        max_words=6,
        fires=["Search", "Close", "Notifications"],
        stays=["Close to the wall", "Search and rescue"],
    ),
    cue(
        "menu_heading",
        reason="nav.page",
        pattern=r"(?:(?:main|site|primary|footer|top|quick|section|page)[ -]?(?:menu|navigation|nav|links)|(?:browse|"
        r"all|our|more|site|news) sections|sections|navigation|menu|sitemap|site index|useful links|account|my "
        r"account|company|about us|our network|our (?:sites|brands|publications|websites)|customer service|help (?:&|"
        r"and) (?:support|info)|services|legal)",
        where=OUTSIDE,
        takes=25,
        item_words=6,
        fires=["Main menu\nHome\nNews\nSport", "Sections\nBusiness\nCulture\nObituaries"],
        stays=["The menu", "Sections of the wall"],
    ),
    drop(
        "audio_made_by_machine",
        reason="legal.trust",
        max_words=30,
        pattern=r"^(?:this|the) (?:audio(?: version| file| story)?|voice|recording|narration) (?:is|was|has been) (?:\w+ ){0,2}(?:ai|auto|automatically|computer|machine|artificially)[- ](?:generated|voiced|read|made|narrated)\b(?!, the )[^,\"]{0,100}$",
        fires=["This audio is AI-generated. Tell us what you think.", "The voice is computer-generated."],
        stays=["The recording was AI-generated, the court heard, and the caller was a boy of twelve."],
    ),
    drop(
        "grant_note",
        reason="legal.trust",
        max_words=45,
        pattern=r"^(?:reporting for|research for|travel for|the reporting of|work on)?(?: ?(?:this|the) (?:story|article|report|project|series|investigation|reporting|piece)) (?:was|is|has been)(?: \w+){0,2} (?:supported|funded|made possible|financed|underwritten)(?: in part)? (?:by|with|through)\b[^\"]{0,60}\b(?:grant|fund|foundation|fellowship|cent(?:er|re)|institute|programme|program|initiative)\b"
        r"|^(?:local democracy reporting|open justice) is\b[^!?]{2,80}\b(?:co-)?funded\b[^!?]{2,80}$",
        fires=[
            "Local Democracy Reporting is public interest journalism funded through the Elm Fund.",
            "Reporting for this story was supported by a grant from the Fund for Local News.",
            "This series was made possible by the Open Harbour Foundation.",
        ],
        stays=["The project was funded by the council, which wants its money back."],
    ),
    drop(
        "summed_up_by_machine",
        reason="legal.trust",
        max_words=16,
        pattern=r"^\W{0,3}(?:summary|summari[sz]ed|translated|translation|narrated|voiced|read(?: aloud)?) (?:by|with|using) (?:an? )?(?:ai|artificial intelligence|generative ai)\b(?:[,;.]? (?:and )?(?:checked|reviewed|edited|verified|approved)\b[^,.\"]{0,40})?\W{0,2}$"
        r"|^\W{0,3}(?:this )?(?:summary|story|article|audio|text|translation) (?:is|was) ai[- ](?:generated|assisted|written)\b(?:[,;.]? (?:and )?(?:\w+[ -])?(?:checked|reviewed|edited|verified|approved)\b[^,.\"]{0,40})?\W{0,2}$",
        fires=[
            "Summary is AI generated, newsroom reviewed.",
            "Summary by AI, checked by our news desk",
            "Translated by AI and reviewed by an editor.",
        ],
        stays=["Narrated by AI, the poem lost its rhyme and its joke."],
    ),
    drop(
        "shopping_team_commission",
        reason="legal.affiliate",
        max_words=40,
        pattern=r"^(?:our|the) [^.!?\"]{2,40}\b(?:team|editors|writers|site|partners?)\b[^.!?\"]{0,20}\b(?:earns?|receives?|gets?|may (?:earn|receive|get))\b[^.!?\"]{0,20}\bcommissions?\b[^.!?\"]{0,30}\blinks?\b",
        fires=["Our shopping team earns commission on some of the links in this article"],
        stays=["Our editors receive no commission, and links are their own choice, the magazine told the inquiry."],
    ),
]
