"""English lines of comment forms, post navigation, print editions and syndication."""

from cleaner.rule import NAME, OUTSIDE, TAIL, drop, head, label, tail

RULES = [
    drop(
        "comment_form_prompt",
        reason="comment.prompt",
        pattern=r"(?:please )?(?:enter|type|write) your (?:comment|name|e-?mail(?: address)?|website|message)(?: here)?!?|you have entered an incorrect e-?mail address!?|fill in your details below or click an icon to log in:?(?: logo)?"
        r"|you are commenting using your .{2,30} account\.?(?: ?\( ?log ?out.{0,20})?(?: ?/ ?change ?\)?)?|connecting to %s|log ?out ?/ ?change ?\)?|note: only a member of this blog may post a comment\.?|notify me of (?:new|follow-?up) (?:comments|posts)(?: (?:via|by) e-?mail)?\.?"
        r"|save my name, e-?mail,? and website in this browser.{0,60}",
        whole=True,
        max_words=20,
        fires=[
            "Please enter your comment!",
            "Please enter your name here",
            "You are commenting using your Facebook account. ( Log Out / Change )",
            "Note: Only a member of this blog may post a comment.",
        ],
        stays=["Enter your name here, the form said, and she did.", "Write your name in full and sign below."],
    ),
    drop(
        "house_comment_policy",
        reason="comment.prompt",
        pattern=r"^(?:the )?(?-i:\p{Lu})[\w'&.]*(?: (?-i:\p{Lu})[\w'&.]*){0,4}(?:'s)? comment(?:s|ing)? (?:policy|guidelines|rules|standards)$"
        r"|^(?:the )?(?-i:\p{Lu})[\w'&. ]{2,40} (?:welcomes|encourages|invites) (?:your|reader|readers'|user) comments\b[^!?]{0,160}$"
        r"|^(?:we|the (?:editors?|site|paper)) moderate(?:s)? (?:all )?comments\b[^!?]{0,160}$|^(?:your|all|reader) comments are welcome\b[^.!?]{0,60}[.!]?$"
        r"|^do you (?:agree|disagree)[^.!?]{0,60}\? (?:join|have|tell|let|leave|share)\b[^!?]{0,80}$",
        where=OUTSIDE | tail(10),
        max_words=40,
        fires=[
            "The Harbour Courier Comment Policy",
            "The Harbour Courier welcomes your comments on Disqus, our third-party provider. Please read our policy.",
            "Your comments are welcome.",
            "Do you agree? Join the conversation below.",
        ],
        stays=[
            "The Vatican welcomes comments on the draft until May, a cardinal said.",
            "Do you agree? she asked him.",
        ],
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
        "published_in_print",
        reason="legal.republished",
        pattern=r"^\W{0,2}(?:this (?:article|story|report|letter|column|editorial) (?:was |is )?)?(?:published|appeared|printed|featured) in (?:the )?(?-i:\p{Lu})[\w'&. ]{1,40},? (?:on )?(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?"
        r"(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?(?: \d{1,2}(?:st|nd|rd|th)?)?,? (?:19|20)\d\d)(?: (?:edition|issue))?\W{0,2}$"
        r"|^\W{0,2}(?:published|printed|distributed|syndicated|released) (?:by|through|via) (?:the )?(?-i:\p{Lu})[\w'&. ]{2,50}(?:,? (?:with|under) (?:the )?(?:kind )?(?:permission|licen[cs]e)\b.{0,60}|,? (?:llc|inc|ltd)\.?|(?<=agency|service|services|syndicate|features|newswire|wire|group|network))\W{0,2}$"
        r"|^\W{0,2}(?:provided|brought to you) by (?-i:SyndiGate|Newswire|EIN Presswire|Tribune Content Agency).{0,60}$",
        where=tail(6),
        max_words=24,
        fires=[
            "Published in The Evening Ledger, August 30th, 2011.",
            "Published in Ledger, May 4th, 2020.",
            "Published by Kestrel Content Services with permission from The Ledger.",
            "Distributed by Kestrel Content Agency",
        ],
        stays=[
            "Published in Paris in 1922, it was banned at once.",
            "Distributed by Rail, the coal reached the city.",
            "Published in Nature on May 4, 2020, the study was withdrawn a year later.",
        ],
    ),
    drop(
        "desk_initials",
        reason="meta.sourcing",
        pattern=r"(?!.*\b(?-i:AND|ARE|THE|FOR|WON|WAS|IN|OF|TO|ON|AT|IS|NOT|BUT|ITS|CEO)\b(?=.*[A-Z]))[-( ]*(?-i:PTI|UNI|IANS|ANI)(?:(?:,| and| with|/)? (?-i:PTI|UNI|IANS|ANI|AFP|AP|Reuters|Xinhua))?(?: ?[/-]? ?(?-i:[A-Z]{2,4}|[a-z]{2,4}(?:/[a-z]{2,4}){0,3})){1,9}[-) ]*",
        whole=True,
        where=tail(4),
        max_words=12,
        fires=["PTI SKL SKL KVK KVK", "IANS sk/dpb"],
        stays=["PTI AND ANI ARE RIVALS", "UNI WON THE CUP"],
    ),
    drop(
        "end_mark",
        reason="meta.sourcing",
        pattern=r"^(?:- ?30 ?-|# ?# ?#|[(\[]? ?(?-i:TNS|MCT|KHN|CNS|RNS|BP|NNPA)[)\]]?\.?)$",
        where=tail(3),
        max_words=3,
        fires=["-30-", "###", "(TNS)"],
        stays=["30", "# 1"],
    ),
    drop(
        "reporter_contact_terminal",
        reason="meta.contact",
        pattern=r"^\W{0,2}(?:to contact the (?:reporters?|editors?|author|writer|staff)s?(?: responsible)?(?: (?:on|of|for) this (?:story|article))?|contact (?:the )?(?:author|writer|reporter|editor)s?)(?: ?:| at| -).{3,200}$"
        r"|^\W{0,2}(?:contact|reach|e-?mail|call|write to)(?: the)?(?: (?:staff )?(?:writer|reporter|editor|columnist))? (?:"
        + NAME
        + r"|us)(?: ?:| at| via| on)+ ?(?:\(?\d{3}\)?[ .-])?\d{3}[ .-]\d{4}\b.{0,100}$|^contact ?: ?\[email ?protected\]$",
        where=OUTSIDE | tail(6),
        max_words=34,
        fires=[
            "To contact the reporter on this story: Ann Duffy in Elm at aduffy@ledger.example",
            "Contact Ann Duffy: 555-0199; aduffy@ledger.example",
            "Reach staff writer Ann Duffy at 555-0199.",
            "Contact: [email protected]",
        ],
        stays=["To contact the police, call 555-0199, the sheriff said."],
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
        "site_not_available",
        reason="nav.page",
        pattern=r"^(?:our|this|the) (?:web)?site is (?:temporarily |currently )?(?:unavailable|not available|inaccessible) (?:in|from|to|for) (?:(?:visitors|users|readers) (?:in|from|outside) |your (?:country|region|location|area|state)|most european|the (?:eu|european union))\b[^.!?]{0,60}[.!]?$|^we are working (?:hard )?to (?:get (?:it|the (?:web)?site) back|restore|bring it back|make our)\b[^.!?]{0,60}\b(?:online|site|access|available|region)\b[^.!?]{0,30}[.!]?$"
        r"|^your (?:web )?browser is (?:no longer supported|out of date|outdated|not supported)\b.{0,100}$",
        max_words=30,
        fires=[
            "Our website is temporarily unavailable in your location.",
            "We are working hard to get it back online.",
            "Your browser is out of date. Please update it.",
        ],
        stays=[
            "The site is not available in the valley, the mayor said.",
            "We are working hard to restore power, said the firm.",
        ],
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
        "questions_or_comments",
        reason="meta.feedback",
        pattern=r"^(?!.{0,160}, [^,]{0,50}\b(?:said|says|told)\b)"
        r"(?:any |got |have )?(?:questions?|comments?|feedback|tips?|suggestions?|complaints?|corrections?|concerns)(?:(?:, (?:or |and )?| or | and |/)(?:questions?|comments?|feedback|tips?|suggestions?|complaints?|corrections?|concerns|story ideas?))*\? (?:please )?"
        r"(?:e-?mail|contact|call|write|send|let|reach|tell|get in touch|drop|text)\b[^!?]{2,100}$|^(?:letters(?: to the editor)?|news tips?|tips|feedback|corrections|story ideas)(?: to)? ?: ?\S+@\S+$",
        max_words=22,
        fires=[
            "Questions or comments? Email us at news@ledger.example",
            "Letters to the editor: letters@ledger.example",
        ],
        stays=["Questions? Call the front desk, the sign said, but nobody was there."],
    ),
    label(
        "the_writer_is",
        part="bio",
        pattern=r"^(?!.{0,300}\b(?:said|says|told|added|according to|denie[sd]|police|court|arrested|charged|accused)\b)(?:\W{0,2}(?:the )?(?:writers?|authors?|columnist)(?: \w+)? (?:is|are|was|teaches|works|lives|can be reached|has been)\b[^!?]{3,240}[)\]]$"
        r"|the (?:writers?|author|columnist) (?:is|are|was) (?:(?:an?|the|currently|formerly|former|retired|senior|associate|assistant|visiting|independent|freelance|emeritus|political|public|policy|research|senior|corporate|legal|development|practising|professional|managing|deputy|executive) )+"
        r"(?:\w+ ){0,2}?(?:ambassador|diplomat|economist|journalist|editor|columnist|researcher|fellow|lawyer|advocate|activist|academic|teacher|lecturer|professor|consultant|analyst|scholar|historian|director|secretary|"
        r"civil servant|senator|student|physician|doctor|engineer|writer|commentator|entrepreneur|broadcaster|banker|strategist|scientist|politician|barrister|expert|specialist)s?(?:,? (?:and|of|at|in|with|to|for|based|from|who)\b[^!?]{2,200})?\W{0,2}$"
        r"|the (?:writers?|author|columnist) (?:teaches|works) (?:\w+ )?(?:at|for|with|in) (?:the )?(?-i:\p{Lu})[^!?.]{2,80}\W{0,2}$)",
        where=tail(2),
        max_words=50,
        fires=[
            "The writer is a former ambassador.",
            "The author is an economist.",
            "(The writer is a senior journalist. Views are personal.)",
            "The writer teaches at Elm University.",
        ],
        stays=[
            "The writer is a prisoner of his own success.",
            "The author lives alone and sees nobody.",
            "The author is a professor at Elm University, according to the police, and denies it.",
        ],
    ),
    drop(
        "on_network_with_handle",
        reason="nav.follow",
        pattern=r"^"
        + NAME
        + r"(?:,? who)? (?:is on|tweets|posts on|can be found on|is active on)(?: (?:on )?(?:twitter|x|instagram|facebook|bluesky|threads|linkedin))?(?: (?:at|as|under|from))? ?(?:the handle )?@\w+\W{0,2}$"
        r"|^" + NAME + r",? reporting\. ?\S+@\S+$",
        where=tail(5),
        max_words=12,
        fires=[
            "Ann Duffy is on Twitter @annduffy",
            "Ann Duffy tweets at @annduffy.",
            "Ann Duffy, Reporting. aduffy@kxyz.example",
        ],
        stays=["Ann Duffy is on trial."],
    ),
    drop(
        "information_from",
        reason="meta.sourcing",
        pattern=r"^\W{0,2}information from: [^!?]{2,80}(?:https?://\S+)?$"
        r"|^\W{0,2}source ?: ?(?:the )?(?-i:[\p{Lu}\d])[\w&'./-]*(?: (?:(?:of|the|and|&) )?(?-i:[\p{Lu}\d])[\w&'./-]*){0,4}(?:(?:,| and| &|/) (?:agencies|news agencies|wires?|own sources))?$",
        where=tail(2),
        max_words=10,
        fires=[
            "Information from: The Ledger, http://www.ledger.example",
            "Source: Ledger and agencies",
            "SOURCE: KXYZ",
        ],
        stays=["Source: nobody knows, and nobody asks"],
    ),
    drop(
        "agency_is_responsible",
        reason="legal.trust",
        pattern=r"^(?!.{0,300}, (?:the |an? |its )?[\w' ]{2,40} said\b).{0,200}\b(?:ap|associated press|reuters|guardian|npr|propublica|news|newsroom|times|post|herald|tribune|courier|ledger|we|they) (?:is|are) solely responsible for (?:all |this |its |the |our )?(?:\w+ )?(?:content|reporting|journalism)\b"
        r"|^(?:the )?associated press'?s?' (?:[\w']+ ){0,5}coverage (?:receives|is supported|of [\w ]{3,30} receives)(?: \w+)? (?:support|by|funding)\b",
        max_words=60,
        fires=[
            "Associated Press climate coverage receives support from several private foundations. The AP is solely responsible for all content.",
        ],
        stays=["The editor is solely responsible for the error, he told the jury."],
    ),
    drop(
        "comment_house_rules",
        reason="comment.prompt",
        pattern=r"^\W{0,3}(?![^.!?]{0,160},[^,.!?]{0,50}\b(?:said|says|told|tells|wrote|asked|asks|shouted|warned|urged|advised|repeated|insisted)\b)"
        r"(?![^!?]*,[^,]*\b(?:said|told|shouted)\b)(?:welcome to the discussion|\(?0\)? comments|please log in, or sign up for a new[^!?]{0,80}|(?:please )?avoid (?:obscene|vulgar|lewd|profane|personal attacks)[^!?]{0,100}|keep it (?:clean|civil|polite)\b[^!?]{0,120}|please turn off your caps lock|"
        r"(?:don't|do not) threaten\. [^!?]{5,90}|be (?:truthful|nice|proactive|civil|respectful)\. (?:don't knowingly|no (?:racism|personal|name)|use the|please|treat others)\b[^!?]{4,130}|share with us\. [^!?]{5,120}|(?:no|threats of|we do not (?:allow|tolerate)) (?:racism|personal attacks|profanity|hate speech|harming)[^!?]{2,110}|"
        r"(?:we(?:'ve| have| are)?|[\w ]{2,30} (?:is|are|has|have)) (?:temporarily |currently |now )?(?:suspend|disabl|clos|turn|paus|remov)(?:ed|ing|e)(?: off)? (?:the )?(?:article |story |reader |public )?comment(?:s|ing)\b[^!?]{0,120}|"
        r"(?:our goal is|we (?:aim|want|strive)) to (?:create|provide|foster|maintain|offer) (?:a )?(?:safe|civil|respectful|welcoming)[^!?]{5,200}\b(?:comment(?:s|ing)?|users|readers|discussion|conversation|community)\b[^!?]{0,120})\W{0,3}$",
        where=TAIL | tail(12),
        max_words=60,
        fires=[
            "Keep it Clean. Please avoid obscene, vulgar, lewd, racist or sexually-oriented language.",
            "PLEASE TURN OFF YOUR CAPS LOCK.",
            "Don't Threaten. Threats of harming another person will not be tolerated.",
            "Be Nice. No racism, sexism or any sort of -ism that is degrading to another person.",
            "We have temporarily disabled comments on this story.",
            "Our goal is to create a safe place for readers to meet. For now we are suspending article commenting",
        ],
        stays=["Be kind. Do not ask why, her mother told her.", "Keep it clean, the coach shouted, and they did."],
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
