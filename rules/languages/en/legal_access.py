"""English notices about cookies, consent, terms and paywalls."""

from cleaner.rule import OUTSIDE, drop, head, tail

POLICY = (
    r"(?:privacy (?:policy|notice|statement|centre|center)|terms(?: (?:of (?:use|service|sale)|and conditions|& "
    r"conditions|\+ conditions))?|cookie (?:policy|notice|statement|settings)|user agreement|community (?:guidelines|"
    r"standards)|data policy|house rules|conditions of use|visitor agreement)"
)

RULES = [
    drop(
        "cookie_prompt",
        reason="legal.cookie",
        pattern=r"(?:\b(?:we|this (?:site|website|page|content)|our (?:site|website|partners|vendors)|[\w.]+\.(?:com|"
        r"org|net|co\.uk)|the (?:site|website)|this (?:article|page) (?:contains|includes))(?:,? (?:and|together "
        r"with) (?:our|its|third)[\w -]{2,40},?)? (?:use|uses|may use|store|stores|set|sets|place|would like to use|"
        r"may be using|process|need your (?:consent|permission))[^.!?]{0,80}\b(?:cookies?|tracking technologies|"
        r"local storage|similar technologies|browser data)\b(?!, the \w+ (?:says?|said|reads?)\b)|\b(?:accept|reject|manage|allow|decline|enable|"
        r"customi[sz]e|disable)(?: (?:all|your|our|the|optional|essential|non-essential|necessary|only|and|or|"
        r"advertising|functional|performance))* cookies\b(?:[^.!?]{0,60}(?:preferences|settings|continue|view|below|"
        r"site|button|policy)|$|[.!]$)|"
        r"\bby (?:continuing (?:to (?:use|browse)|using|browsing)?|using|clicking|accepting|visiting|browsing|"
        r"closing|navigating)[^.!?]{0,80}\b(?:you (?:agree|consent|accept)|(?:our|the) use "
        r"of)[^.!?]{0,80}\b(?:cookies?|privacy|terms|policy|tracking)\b|\b(?:cookie (?:settings|preferences|consent|"
        r"banner|notice|policy))\b[^.!?]{0,60}(?:manage|change|accept|update|here|click|learn|read|adjust|our)|"
        r"\b(?:allow|show|view|load|display) (?:instagram|twitter|x|facebook|youtube|tiktok|spotify|google\w*|"
        r"third[- ]party|external|social media)(?: \w+)? content\?|"
        r"\bthis (?:article|page|content) (?:contains|includes) (?:content|data|material|a \w+)? ?(?:provided|served|"
        r"hosted|supplied)? ?(?:by|from) (?-i:\p{Lu})[^.!?]{2,60}[.!] we ask|\bwe ask for your permission before "
        r"anything is loaded|\bplease (?:accept|enable|review|allow|change)[^.!?]{0,40}cookies?\b[^.!?]{0,60}|"
        r"\byou(?:'ve| have| can| may)? (?:\w+ ){0,2}(?:rejected|declined|withdraw|opt(?:ed)?[- ]out|object|change "
        r"your (?:mind|preferences|settings|consent))[^.!?]{0,60}\b(?:cookies?|consent|tracking)\b)",
        max_words=0,
        fires=[
            "We and our partners use cookies to show you ads.",
            "By continuing to use this site you agree to our use of cookies.",
            "Accept all cookies",
            "Manage your cookie preferences here.",
            "This page contains content provided by YouTube. We ask for your permission before anything is loaded.",
            "Allow Instagram content?",
        ],
        stays=[
            "We use cookies, the banner says, and most people click accept without reading another word.",
            "Cookies let a website remember who you are, and regulators want companies to ask first.",
            "The browser will block cookies from other sites by default, the company said.",
            "The regulator said sites must let people reject cookies as easily as they accept them.",
        ],
    ),
    drop(
        "cookie_button",
        reason="legal.cookie",
        pattern=r"(?:accept|reject|allow|decline|deny|refuse|agree)(?: (?:all|and (?:continue|close|proceed)|cookies|"
        r"& (?:continue|close)|essential|necessary|only|to all|everything))+|(?:manage|cookies?|privacy|consent|"
        r"customi[sz]e|more|view|change|update|ad choices|save)(?: (?:cookies?|settings|preferences|choices|consent|"
        r"options|"
        r"policy|my|your|privacy|vendors|partners|and close|manager|notice))+|i (?:agree|accept|consent)|do not "
        r"sell(?: or share)? my (?:personal )?(?:info|information|data)|"
        r"your (?:privacy|california privacy) (?:choices|rights|matters)|we (?:value|care about|respect) your "
        r"privacy|(?:strictly necessary|functional|performance|targeting|analytics|advertising|essential|marketing) "
        r"cookies|learn more about (?:cookies|our (?:cookie|privacy) policy)|got it!?",
        whole=True,
        max_words=9,
        fires=[
            "Accept all",
            "Cookie settings",
            "We value your privacy",
            "Manage preferences",
            "I agree",
            "Your privacy choices",
        ],
        stays=["Accept the things you cannot change", "Change your mind", "Your options, said the judge"],
    ),
    drop(
        "signup_consent",
        reason="legal.terms",
        pattern=r"(?:\bby (?:entering|submitting|providing|signing|subscribing|clicking|creating|continuing|"
        r"registering|ticking|checking|proceeding|logging|joining|giving|sharing|completing|selecting|using (?:this|"
        r"our)|posting|leaving|pressing|tapping|opting|commenting|hitting|sending|"
        r"accessing)\b[^.!?]{0,160}\b(?:you(?:'re| are| will| hereby| also| further| may| confirm that you)*|i(?:'m| "
        r"am)?) (?:have read|agree(?:ing)?|consent(?:ing)?|accept(?:ing)?|confirm(?:ing)?|acknowledg(?:e|ing)|"
        r"opt(?:ing)?|understand|authori[sz]e|receive)\b[^.!?]{0,200}"
        r"\b(?:our|the|these|its|terms|polic(?:y|ies)|privacy|newsletters?|marketing|e-?mails?|communications?|"
        r"promotion\w*|updates|offers|cookies|conditions|agreement|receive|us)\b|\b(?:you (?:agree|consent)|i "
        r"(?:agree|consent|understand|accept|have read))(?: \w+){0,8} (?:to |and |that )?(?:[\w'&.]+ ){0,6}(?:our |"
        r"the |its |these |\w+'s )?"
        + POLICY
        + r"|\b(?:(?:read|see|view|review|check|click here (?:for|to (?:read|see|view))|for (?:more|further) "
        r"(?:information|details)[^.!?]{0,40}(?:read|see|visit)) (?:our|more about (?:our|how we))[^.!?]{0,40}"
        + POLICY
        + r")|\b(?:this site is protected by recaptcha|protected by recaptcha|google privacy policy and terms|(?:our|"
        r"see|the) "
        + POLICY
        + r" (?:and|&|or) (?:our |the )?"
        + POLICY
        + r" appl(?:y|ies))|\bwe (?:use|may use|will use|collect|process|store|share|handle) (?:your|the) "
        r"(?:sign-?up|e-?mail(?: address)?|personal (?:data|information)|data|information|details)\b[^.!?]{0,140}|"
        r"\b(?:we may|we might|we will|you may|you might|you will|you'll)(?: also| sometimes| occasionally)? "
        r"(?:receive|get|send you|use your|contact you|share your|"
        r"e-?mail you)[^.!?]{0,90}\b(?:newsletters?|e-?mails|promotion\w*|marketing|offers|partners|advertis\w+|"
        r"third part(?:y|ies)|communications)\b"
        r"[^.!?]{0,60}(?:from us|unsubscribe|opt[- ]out|privacy|sponsors?|our|consent)|"
        r"\b(?:in accordance with|as (?:described|set out|outlined) in|subject to|under) our (?:[\w']+ )?"
        + POLICY
        + r"|\byou (?:may|can) opt[- ]out of receiving\b|"
        r"\bfor more information(?:,)? (?:about|on|please|see|read|visit|check)[^.!?]{0,50}"
        + POLICY
        + r"|\bnewsletters? may contain (?:info|information|ad|ads|adverts)[^.!?]{0,120})",
        max_words=0,
        fires=[
            "By entering your email address you agree to our terms of use and privacy policy.",
            "By signing up, you consent to receive marketing emails from us.",
            "I have read and agree to the privacy policy.",
            "Newsletters may contain information about charities, online ads, and content funded by outside parties.",
            "This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.",
            "We use your sign-up to provide content in the ways you've consented to.",
            "For more information see our Privacy Policy.",
        ],
        stays=[
            "By signing the treaty, the two states agree to share the river's water.",
            "By clicking the link, he gave the thieves his password.",
            "You may receive a letter from the tax office by the end of May.",
        ],
    ),
    drop(
        "paywall_prompt",
        reason="legal.paywall",
        pattern=r"(?:^[\W_]{0,3}(?:(?:this|the (?:rest|full|remainder)|your|access to|to (?:continue|keep|finish|"
        r"read|access|unlock|see|view)|want to (?:read|see|continue)|you(?:'ve| have| are|'re)|already|continue|"
        r"unlock|thanks|thank you|enjoy)\b[^.!?]{0,80}(?:(?:article|story|content|page|report|post|piece|rest of "
        r"(?:the|this) (?:article|story)|recipe|edition|feature|video) (?:is|are|was|has been)(?: \w+){0,2} (?:for|"
        r"exclusive(?:ly)?|available|reserved|locked|limited|only|free|restricted|behind|open|premium)(?: (?:for|to|"
        r"only|exclusively|our|paid|registered|all|digital|premium|with|a))* (?:subscribers?|members?|subscriptions?|"
        r"registered (?:users|readers|members)|paying|logged|readers|supporters|insiders|subscriber|account)"
        r"|(?:reached|used|read|hit|exceeded|run out of|remaining|left|viewed|out of|have \d+)[^.!?]{0,40}(?:free "
        r"(?:articles?|stor(?:y|ies)|views|access)|articles? limit|(?:monthly )?(?:article|story) limit|(?:your "
        r")?(?:free )?(?:limit|allowance)|complimentary articles?)|(?:reading|read|article|story|"
        r"access)[^.!?]{0,50}(?:(?:please |you (?:must|need to|can|have to) |just |simply )?(?:subscribe|log ?in|"
        r"sign ?in|register|create an? (?:free )?account|start (?:your|a)|become a (?:member|subscriber)|choose (?:a|"
        r"your)|purchase|buy|upgrade))))"
        r"|\byou(?:'ve| have) (?:reached|hit|used) your (?:\w+ ){0,3}(?:limit|allowance|free articles)\b|^unlock "
        r"(?:this|the full) (?:article|story)\b.{0,120}$|"
        r"^(?:you (?:need|must|have) to (?:be )?(?:subscribe|log(?:ged)? ?in|sign(?:ed)? ?in|register(?:ed)?|a "
        r"(?:subscriber|member))[^.!?]{0,50}(?:to|for) (?:read|access|view|continue|see|unlock|listen|watch|"
        r"this)\b.{0,60}$|(?:only )?(?:subscribers?|members?)(?: can| only| have| get| are able)[^.!?]{0,50}(?:read|"
        r"access|view|see|listen|unlock|full|article|story|content|this)\b.{0,40}$|(?:subscriber|member|premium|"
        r"subscribers|members)[- ](?:only|exclusive)s?(?: (?:content|article|story|stories|post|feature))?.?$|this "
        r"(?:post|content|episode) is for (?:paid|paying|premium|registered|free|our)? ?(?:subscribers?|members?|"
        r"supporters?).{0,40}$)|\bdisable your (?:ad ?-?blocker|ad blocking)\b|\b(?:you(?:'re| are)|we(?:'ve| have)? "
        r"(?:notice|see|detect)\w*|it (?:looks|seems|appears) like you(?:'re| are)?)[^.!?]{0,40}\b(?:ad ?-?block\w*|"
        r"incognito|private (?:mode|browsing|window))\b)",
        max_words=70,
        fires=[
            "This article is for subscribers only.",
            "You have reached your limit of free articles.",
            "To continue reading, please log in or create a free account.",
            "The rest of this story is available to members.",
            "Subscriber-only content",
            "It looks like you are using an ad blocker.",
            "To read the full article, sign in.",
        ],
        stays=[
            "This page of the ledger is reserved for the dead, the monk explained.",
            "You have to register to vote by Friday.",
            "The club is for members, and its lawn is, too.",
        ],
    ),
    drop(
        "policy_link",
        reason="legal.terms",
        pattern=r"(?:our |the |see (?:our )?|read (?:our )?|view (?:our )?|updated )?"
        + POLICY
        + r"(?:(?:,| and| &| \||/| •| -)? ?(?:our |the )?"
        + POLICY
        + r")*"
        r"|(?:advertise(?: with us)?|about us|contact us|accessibility statement|imprint|masthead|code of (?:conduct|"
        r"ethics)|editorial (?:policy|standards|guidelines|code|team)|"
        r"corrections(?: policy)?|corrections and clarifications|syndication|rss(?: feeds?)?|customer (?:service|"
        r"care|support)|subscriber services|e-?paper|e-?edition|"
        r"digital edition|media kit|public notices|ethics policy|ownership(?: (?:and|&) funding)?|fact[- ]checking "
        r"policy|ipso|modern slavery (?:act|statement)|"
        r"manage (?:my )?(?:account|subscription)|my account|site ?(?:index|map)|work with us|write for us|(?:[\w']+ "
        r")?journalistic standards(?: and practices)?|about (?:the )?(?-i:[A-Z])\w+ news|"
        r"submit a (?:news tip|correction request|letter)|complaints procedure|press code|rights (?:&|and) "
        r"permissions|text only|terms of sale)"
        r"(?:(?:,| and| &| \||/| •| ·| -|\|) ?[\w &']{3,40}){0,9}\|?"
        r"|.{0,90}\b(?:contact us|about us|advertise with us).{0,60}(?:privacy (?:policy|notice)|terms (?:of|&|"
        r"and)).{0,120}|.{0,90}about us.{0,20}privacy policy.{0,120}|"
        r"about ?us ?press ?code.{0,120}"
        r"|(?:about|contact|careers|jobs|help|faqs?|press|legal|home|archives?|advertising|complaints|"
        r"accessibility)(?:(?: ?\|| ?/| ?•| ?·| - ) ?[\w &']{3,30}){1,9}",
        whole=True,
        where=OUTSIDE | head(4) | tail(8),
        max_words=30,
        fires=[
            "Privacy policy",
            "Terms of use and privacy policy",
            "About us | Contact | Careers",
            "Advertise with us",
            "Contact us",
            "Corrections policy",
        ],
        stays=["Help the aged", "Contact sports", "About the house"],
    ),
    drop(
        "free_articles_left",
        reason="legal.paywall",
        max_words=25,
        pattern=r"^(?:this is your |you(?:'ve| have)(?: now| only)? |you (?:can|may) (?:still )?read )(?:read |used |reached |just )?(?:(?:all|\d+|one|two|three|four|five|last|final|your|of|the|more)[ -]){1,5}(?:free |complimentary |remaining |monthly )(?:articles?|stories|story)\b(?!,| to tell)(?: [^,.!?\"]{1,60})?[.!]?$",
        fires=[
            "You have two free articles left this month",
            "You've read 3 of 5 free articles.",
            "This is your last free article.",
        ],
        stays=["You have two free stories to tell, the coach told him, and no more."],
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
        "content_of_third_party",
        reason="legal.cookie",
        pattern=r"^\W{0,3}(?:this|the) (?:(?:embedded|external|following) )?(?:content|video|post|embed|tweet|map|graphic|feature|player|chart|podcast) (?:is|was|comes|uses|may use|requires|needs|contains|relies on)\b[^.!?,\"]{0,60}\b(?:third[- ]part(?:y|ies)|external (?:provider|site|platform|service)|cookies)\b[^.!?,\"]{0,60}\b(?:cookies?|consent|permission|privacy|data|tracking)\b[^.!?,\"]{0,50}[.!]?$"
        r"|^\W{0,3}to (?:see|view|watch|show|display|load|hear|play) (?:this|the) (?:content|video|post|embed|tweet|map|graphic|chart|podcast|media|clip)[^.!?,\"]{0,30},? (?:please |you (?:need|have|must|will need) (?:to )?)?(?:accept|allow|enable|consent|give|agree|update|change|adjust)\b[^.!?,\"]{0,60}\b(?:cookies?|consent|permission|privacy (?:settings|preferences)|tracking)\b[^.!?,\"]{0,60}[.!]?$",
        max_words=34,
        fires=[
            "This content is hosted by a third party that uses cookies.",
            "To see this content you need to allow cookies from YouTube.",
        ],
        stays=["The video was made by a third party, and the cookies in it are real."],
    ),
    drop(
        "footer_menu",
        reason="nav.page",
        # every word of the line must be a button of a footer
        pattern=r"(?:{ITEM})(?: ?[|·•/–-] ?| {0,2}(?=(?-i:\p{Lu})))(?:{ITEM})(?:(?: ?[|·•/–-] ?| (?=(?-i:\p{Lu})))(?:{ITEM})){0,14}".replace(
            "{ITEM}",
            r"(?:our )?(?:terms(?: (?:and|&) conditions| of (?:use|service|sale))?|privacy(?: (?:policy|notice|statement|centre|center|settings))?|cookies?(?: (?:policy|settings|notice|preferences))?|contact(?: us)?|about(?: us)?|advertis(?:e|ing)(?: with us)?|careers?|jobs with us|work (?:for|with) us|"
            r"site ?map|help(?: (?:centre|center))?|faqs?|accessibility(?: statement)?|newsletters?|rss(?: feeds?)?|subscribe|editorial (?:guidelines|policy|standards|code)|code of (?:ethics|conduct)|complaints?(?: policy)?|corrections?(?: policy)?|imprint|disclaimer|feedback|legal(?: notice)?|copyright|media kit|press(?: room)?|"
            r"modern slavery (?:act|statement)|do not sell(?: or share)? my (?:personal )?(?:information|data)|your (?:ad|privacy) choices|ad ?choices|who we are|our (?:team|mission)|donate|log ?in|sign ?in|register|my account|manage (?:my )?(?:account|subscription)|back issues|e-?paper|archives?|home)",
        ),
        whole=True,
        where=OUTSIDE | tail(8),
        max_words=40,
        fires=["Terms of use | Privacy policy | Contact us", "About us · Advertise with us · Careers"],
        stays=["Terms and conditions, privacy and help were all that he asked about"],
    ),
]
