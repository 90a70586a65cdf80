"""English promotion: newsletters, apps, alerts, podcasts, events and shopping links."""

from cleaner.rule import cue, drop, tail

AT = (
    r"(?:^|[.!?:;…\")] ?|\b(?:please|and|or|to|so|here) |- ?|\b(?:for|to) (?:more|all|the latest|breaking|get|read|"
    r"stay|keep)\b[^.!?]{0,80}, )"
)
LETTER = (
    r"(?:e-?newsletters?|newsletters?|news letters?|mailing list|email list|e-mail list|e-?mail (?:updates?|alerts?|"
    r"bulletins?|briefings?|digests?)|"
    r"(?:daily|weekly|morning|evening|news|monthly|weekend) (?:\w+ )?(?:bulletins?|briefings?|digests?|e-?mails?|"
    r"round-?ups?|updates?|headlines))"
)
OURS = (
    r"(?:our|my|your (?:inbox|e-?mail|in-box)|free|here\b|below|today|now\b|this link|the link|weekly|daily|"
    r"delivered|straight|directly|"
    r"every (?:day|week|morning|month|weekday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|subscribers|"
    r"(?-i:\p{Lu}[\w'&.-]+ (?:[Nn]ewsletters?|[Bb]riefing|[Dd]igest|[Bb]ulletin|email)))"
)
BUTTON_EXTRA = r"(?: (?:now|today|here|free|for free|below))*"

STRICT = (
    r"(?:our|your (?:inbox|e-?mail|in-box)|free newsletter|straight to|(?-i:\p{Lu}[\w'&.-]+ (?:[Nn]ewsletters?|"
    r"[Bb]riefing|[Bb]ulletin)))"
)

RULES = [
    drop(
        "newsletter_imperative",
        reason="promo.newsletter",
        pattern=AT
        + r"(?![^.!?]{0,160},[^,.!?]{0,50}\b(?:said|says|told|tells|wrote|asked|asks|promise[sd]|read|reads|shouted|warned|urged|advised|advises|repeated|insisted)\b)"
        r"(?:click here to |tap here to |you can |don't forget to |be sure to |make sure (?:to |you )|why not |"
        r"want to |remember to |"
        r"simply |also )?(?:(?:sign(?:ing)?[- ]?up|subscrib(?:e|ing)|join|register|opt[- ]in)\b(?=[^.!?]{0,160}\b"
        + OURS
        + r")|"
        r"(?:get|receive|try|enter|read|check out|add your)\b(?=[^.!?]{0,160}\b"
        + STRICT
        + r"))[^.!?]{0,120}\b"
        + LETTER
        + r"\b",
        max_words=90,
        fires=[
            "Sign up for our free weekly newsletter.",
            "For more stories like this, subscribe to the Dockside Digest newsletter.",
            "Get our morning briefing every weekday.",
            "Enjoying this? Click here to join our mailing list.",
        ],
        stays=[
            "Sign up for our newsletter, the shop assistant said for the third time.",
            "Residents who sign up for the city's newsletter get a free tree.",
            "The magazine will launch a daily newsletter in May.",
            "He told investors that readers read newsletters more often than magazines.",
            "Get a weekly update from the teacher and read it with your child.",
        ],
    ),
    drop(
        "to_your_inbox",
        reason="promo.newsletter",
        pattern=r"\b(?:(?:sent|delivered|emailed) (?:(?:straight|directly|direct|right|daily|weekly|free|hot|fresh) "
        r")*(?:to|into|in)|straight (?:to|into)|"
        r"(?:directly|direct|right) to|(?:headlines|news|stories|updates|newsletters?|alerts|analysis|recipes|tips|"
        r"briefing|offers|insights|articles|interviews|"
        r"reviews|reporting|journalism)(?: (?:straight|directly|direct|right|daily|weekly|every \w+))? (?:to|in|"
        r"into)) your (?:\w+ )?(?:in-?box|e-?mail|mailbox)\b"
        r"|\b(?:texted|news|headlines|breaking news alerts|news alerts|deals|stories) (?:right |straight |directly |"
        r"delivered |sent ){0,2}to your (?:phone|mobile|smartphone|device)\b"
        r"|^(?:get|receive) e-?mail (?:updates|alerts) from .{3,60}$|^(?:you(?:'re| are) )?now signed up to receive "
        r".{3,80}$"
        r"|^(?:[^.!?]{0,60} )?in your inbox(?: (?:every|each|daily|weekly|once|twice|by)\b.{0,30})?[.!]?$"
        r"|^(?:get|receive) (?:the |our |all )?(?:daily|weekly|breaking|latest|top|real-time|national|local)[\w "
        r",'&-]{0,60}\b(?:news|headlines|updates|alerts)\b[^.!?]{0,50}[.!]?$"
        r"|^(?![^.!?]{0,160},[^,.!?]{0,50}\b(?:said|says|told|tells|wrote|asked|asks|promise[sd]|read|reads|shouted|warned|urged|advised|advises|repeated|insisted)\b)"
        r"sign[- ]?up (?:for|to) (?:breaking|the latest|our|daily|weekly|free)[^.!?]{2,100}[.!]?$"
        r"|^(?:contact me with|receive e-?mails? from us|i (?:agree|want|would like|'d like) to receive|yes,? "
        r"(?:please send|send me|i(?:'d| would) like to receive|i want to receive))\b.{3,160}$",
        max_words=80,
        fires=[
            "The best of the week, delivered straight to your inbox.",
            "Get the latest headlines in your inbox every morning.",
            "Five stories in your inbox every Friday",
            "Sign up for breaking news, reviews, tips and more.",
            "I agree to receive newsletters from the Courier",
        ],
        stays=[
            "Sign up for our newsletter, the shop assistant said for the third time.",
            "Scammers count on the chaos in your inbox at the end of a month.",
            "The message lands in your inbox and looks like a letter from your bank.",
        ],
    ),
    drop(
        "newsletter_pitch",
        reason="promo.newsletter",
        pattern=r"(?:^|[.!?] )(?:a version of )?this (?:story|article|post|piece|column|essay|interview|excerpt|"
        r"edition|text) "
        r"(?:(?:first|originally|also|previously) )?(?:(?:is|was) (?:adapted|taken|part|excerpted|published|featured|"
        r"sent|an? \w+|first \w+|"
        r"originally \w+|also \w+)|ran|appeared|comes|is) (?:first |originally )?(?:in|from|of|out in|as part of|to "
        r"subscribers of) "
        r"(?:[\w'&+-]+,? ){0,10}(?:newsletter|morning briefing)\b"
        r"|^(?:(?:you(?:'re| are) reading|welcome to) (?:the|our|an?|today's|this week's|another edition of|[\w']+'s)|"
        r"this is (?:our|today's|this week's|another edition of)) "
        r"(?:[\w'&+-]+,? ){0,8}newsletter\b",
        max_words=60,
        fires=[
            "This article first appeared in our Monday newsletter. Sign up here.",
            "You're reading the Harbour Notes newsletter.",
            "This story is from The Tide, our climate newsletter.",
        ],
        stays=[
            "This is a man who never reads the newsletter that carries his name, she said, and who is proud of it.",
            "The following year he started a newsletter for beekeepers.",
        ],
    ),
    drop(
        "newsletter_line",
        reason="promo.newsletter",
        pattern=r"^(?:(?:sign(?:ing)?[- ]?up|subscribe|register|join)(?: (?:now|today|here|free|for free))*"
        r"(?: (?:to|for|and get|and receive|with)| here for)? (?:the |our |us |an? |all )?(?:[\w'&+-]+ ){0,7}"
        + LETTER
        + r"(?: (?:now|today|here|below|"
        r"for free|to (?:get|receive|stay|find|read|keep)|and (?:get|receive|never|stay|we'll|be)|for (?:the|more|"
        r"all|a|your|daily|weekly)|"
        r"if you|by (?:clicking|entering))\b.{0,140}|[.!:]?$)"
        r"|(?:free |daily |weekly |our )?(?:e-?mail )?newsletters? sign[ -]?up.{0,40}$"
        r"|(?:never|don't|do not|you won't) miss (?:out on )?(?:an? |another |our |the )?(?:\w+ ){0,4}(?:story|"
        r"stories|update|updates|issue|post|"
        r"article|beat|thing|edition|recipe|newsletter|news|headlines?)\b[^.!?:]{0,50}(?:[.!:,-].{0,140}(?:sign|"
        r"subscribe|follow|join|get|alerts?|"
        r"notif\w+|newsletter)|$|[.!]$))",
        max_words=45,
        fires=[
            "Sign up for the Politics newsletter",
            "Subscribe to the weekly newsletter to get tips on gardening.",
            "Never miss a story. Get our alerts.",
            "Don't miss an issue!",
        ],
        stays=[
            "Sign up for newsletters from shops you trust and use a second address.",
            "Subscribe to the view that newsletters will save the press, and you will be disappointed.",
            "Never miss a payment, and the bank will reward you.",
        ],
    ),
    drop(
        "newsletter_button",
        reason="promo.newsletter",
        pattern=r"(?:our |free |daily |weekly |email |e-mail |the |get the |get our |read our |latest |more |see all "
        r"|explore all |view all |all |"
        r"manage (?:your )?|browse (?:all )?|related )*newsletters?(?: sign[- ]?ups?| subscription| preferences| "
        r"promo| archive| options)?"
        + BUTTON_EXTRA
        + r"|(?:skip|after|end of) (?:past )?newsletter(?: promotion| promo| sign[- ]?up)?"
        r"|(?:enter |add |type |your |please enter |submit |provide )+(?:a |an )?(?:valid )?e-?mail(?: address)?(?: "
        r"(?:here|below|to .{3,60}))?"
        r"|e-?mail address(?: required| \*|\*)?(?: sign up| subscribe| submit)?|your (?:first |last |full )?name(?: "
        r"\*| \(required\)| required)?"
        r"|sign[- ]?me[- ]?up|sign[- ]?up"
        + BUTTON_EXTRA
        + r"|sign[- ]?up (?:to|for) (?:our |the |free )?(?:newsletters?|emails?|updates|alerts|.{2,30} newsletters?)"
        r"|subscribe (?:to|for) (?:our |the |free |email |e-mail |news )*(?:newsletters?|emails?|updates|alerts|"
        r"mailing list|blog|feed)"
        r"|get (?:the )?(?:updates|e-?mails?|newsletter|alerts|news)(?: by e-?mail)?|(?:subscribe|delivery) by "
        r"e-?mail|i'd like to receive .{3,80}"
        r"|(?:stay|keep|be|get) (?:in the (?:know|loop)|informed|updated|up[- ]to[- ]date|connected|in touch)(?: "
        r"with (?:us|our .{2,40}))?"
        r"|join (?:our|the) (?:mailing|e-?mail|newsletter|waiting)[ -]?list"
        + BUTTON_EXTRA
        + r"|invalid e-?mail(?: address)?",
        whole=True,
        max_words=12,
        fires=[
            "Newsletter sign-up",
            "Enter your email address",
            "Email address *",
            "Sign up",
            "skip past newsletter promotion",
            "after newsletter promotion",
            "Stay in the know",
        ],
        stays=["Newsletters: a short history", "Email addresses of the dead", "The newsletter archive burned"],
    ),
    drop(
        "newsletter_form_message",
        reason="promo.newsletter",
        pattern=r"^(?:thank you|thanks)(?: so much)? for (?:signing up|subscribing(?:we have)?|registering|your "
        r"(?:subscription|submission|interest))\b.{0,120}"
        r"|^thank you for subscribing.{0,60}$|^(?:you(?:'re| are|'ve been| have been| have)(?: now| successfully| "
        r"already| all| almost)* (?:subscribed|signed up|on the list|registered|"
        r"set|in!))(?: (?:to|for|with)\b.{0,80}|[.!].{0,120})?$"
        r"|^(?:please )?(?:check|confirm) your (?:e-?mail|inbox|subscription)\b.{0,80}(?:confirm|verify|link|"
        r"complete|subscription|spam)"
        r"|^(?:oops|sorry|uh[- ]oh|error)?[!,.]? ?(?:something went wrong|there (?:was|has been) an? (?:error|"
        r"problem|issue)(?: (?:with|processing|submitting|"
        r"signing|saving) .{3,60})?|an error (?:has )?occurred)[.,!]? ?(?:please )?(?:try again.{0,40})?$"
        r"|^please (?:enter|provide|use) (?:a|your) valid e-?mail|^we have more newsletters|^no spam[.,!]|^we "
        r"(?:don't|won't|will never|do not|promise not to) "
        r"(?:\w+ )?(?:spam|share your (?:e-?mail|data|details|information)|sell your)|^you can (?:unsubscribe|opt[- "
        r"]out|change your mind) "
        r"(?:at )?any ?time(?!,)|^unsubscribe (?:at )?any ?time(?!,)|^(?:interested in|see all) .{0,40}newsletters\b.{0,60}$"
        r"|^(?:get|read) (?:it|them) (?:before|first|free)\b.{0,60}(?:newsletter|inbox)|^success! "
        r"you.{0,60}(?:subscri|sign|list|inbox|email)",
        max_words=45,
        fires=[
            "Thank you for subscribing!",
            "Something went wrong, please try again later.",
            "You have successfully subscribed to our newsletter.",
            "Please enter a valid email address.",
            "You can unsubscribe at any time.",
        ],
        stays=[
            "Something went wrong with the second stage of the rocket, and the engineers want to know what.",
            "Please check your email, the note on the door said.",
            "You can unsubscribe at any time, the regulator reminded customers, and the company may not charge you.",
            "Thank you for your service, the king told the nurses.",
        ],
    ),
    drop(
        "inbox_of_readers",
        reason="promo.newsletter",
        pattern=r"\bwe(?:'ll| will)? (?:also )?(?:send|e-?mail|bring|deliver)s?(?:ing)? (?:it |them )?(?:to )?(?:you|"
        r"your inbox)\b[^.!?]{0,90}"
        r"\b(?:stor(?:y|ies)|news|newsletter|e-?mails?|inbox|updates?|headlines|morning|week|day|articles?|best)\b"
        r"|^(?:want|looking for|like|love|need|interested in) (?:more|the latest|to (?:get|keep|stay|read|receive|"
        r"know)|great|a (?:daily|weekly|quick)|"
        r"this|even more|all the)\b[^.!?]{0,90}\? ?"
        r"(?:sign[- ]?up|subscribe|join (?:our|the|us)|get (?:our|the|it)|click|follow (?:us|our|the)|download "
        r"(?:our|the)|check out our|"
        r"enter your|register|listen to)\b",
        max_words=70,
        fires=[
            "We'll send you the five best stories of the week.",
            "Want more stories like this? Follow our channel.",
            "Looking for the latest from the Cape? Subscribe here.",
        ],
        stays=[
            "Want to get rich? Read no further, the old man wrote in his will.",
            "We will send you home, the officer told the men.",
        ],
    ),
    drop(
        "app_imperative",
        reason="promo.app",
        pattern=AT + r"(?:you can |don't forget to |click here to |now )?(?:download|get|install|try|use|open)(?:ing)? "
        r"(?:(?:it|them|our|the|this|free|new|official|now|today|news)\b ?)*(?:(?<=our )(?:\w+ ){0,4}apps?\b"
        r"|[^.!?]{0,50}\bour (?:\w+ ){0,4}apps?\b"
        r"|[^.!?]{0,40}\bapps?\b[^.!?]{0,40}\b(?:for (?:the latest|breaking|all the|more news|instant|free news|up-to)|"
        r"breaking news|news alerts|latest (?:news|stories|headlines)|our (?:stories|news|content|coverage))"
        r"|[^.!?]{0,40}\b(?:news|mail|times|post|herald|tribune|guardian|independent|magazine|journal) (?:\w+ "
        r")?app\b[^.!?]{0,60}"
        r"\b(?:app store|google play|play store|apple store|itunes|iphone and android|ios and android)\b)",
        max_words=60,
        fires=[
            "Download our free app for iPhone and Android.",
            "For breaking news, get the Kestrel News app from Google Play.",
            "Download the Daily Gull app for the latest news from the coast.",
        ],
        stays=[
            "Travellers are told to download the airline's app and check in at home.",
            "The app can be downloaded free on Google Play, the ministry said.",
        ],
    ),
    drop(
        "app_button",
        reason="promo.app",
        pattern=r"(?:download|get|install|try|open)(?: it)?(?: (?:the|our|on|in|from|this))* (?:[\w'&-]+ "
        r"){0,4}(?:mobile |news )?apps?" + BUTTON_EXTRA + r""
        r"|(?:get it|download(?: it)?|available|now|also available|read us|download(?: \w+){0,3} app|find us)? "
        r"?(?:on|in|from|at|via) (?:the )?(?:apple )?"
        r"(?:app store|google play(?: store)?|play store|itunes|appgallery|app gallery|huawei appgallery)(?:,? "
        r"(?:and|or|&) (?:the )?"
        r"(?:app store|google play(?: store)?|play store|appgallery))?"
        r"|(?:read|view|open|continue|see|watch|listen|better)(?: (?:this|it|article|story|more))*"
        r" (?:in|on) (?:the |our )?(?:[\w'&-]+ ){0,3}app|(?:our|\w+ news) apps?(?: (?:for|on) .{2,30})?|scan (?:the|"
        r"this) qr code(?: to (?:download|get|install).{0,30})?",
        whole=True,
        max_words=10,
        fires=[
            "Download our app",
            "Get it on Google Play",
            "Open in the app",
            "Download on the App Store",
            "Read this story in the app",
        ],
        stays=["Try the other apps first", "Downloading an app is not consent", "See the difference in the app market"],
    ),
    drop(
        "push_alerts",
        reason="promo.push",
        pattern=AT
        + r"(?:turn(?:ing)? on|switch on|enable|allow|activate|subscribe to|sign up (?:for|to)|get|receive|opt[- ]in "
        r"to|set up) "
        r"(?:(?:free|the|your|instant|real-time|desktop|browser|web|email|push|mobile|text|latest|sms|whatsapp) ){0,4}"
        r"(?:(?:our|us|news|breaking|breaking-news|(?-i:[A-Z]\w+) news) (?:\w+ ){0,3}(?:alerts?|notifications?)\b|"
        r"(?:alerts?|notifications?) (?:so (?:that )?you (?:never|don't|won't) miss|to never miss|(?:when|whenever|"
        r"every time) (?:we|our|this|new)|"
        r"from (?:us\b|our)|for (?:this|our|breaking|the latest|more|new)|(?:sent|delivered|straight|directly|"
        r"direct) (?:straight |directly )?to your|"
        r"on (?:this|new|breaking|the latest|our)))"
        r"|^(?:turn on|enable|allow|sign up for|subscribe to|get) (?:free |our |the |your )*(?:push|e-?mail|browser|"
        r"news|desktop|whatsapp)? ?"
        r"(?:alerts|notifications)[.!]?$",
        max_words=45,
        fires=[
            "Turn on notifications so you never miss a story.",
            "Get breaking news alerts on your phone.",
            "Sign up for email alerts",
        ],
        stays=[
            "Turn on alerts for your bank account, the police advise.",
            "Drivers get a text alert when the bridge is closed.",
        ],
    ),
    drop(
        "push_button",
        reason="promo.push",
        pattern=r"(?:get|turn on|allow|enable|manage|set|receive|subscribe to|sign up for|create|my)(?: (?:an?|your|"
        r"my|our|email|e-mail|news|push|breaking|"
        r"free|the|browser|desktop)){0,4} (?:alerts?|notifications?)(?: (?:for|on|about) (?:this|our|breaking|new) "
        r".{2,40})?"
        r"|(?:be|get) (?:the first to know|notified)(?: (?:when|about|of) .{3,60})?|notify me(?: .{3,70})?|"
        r"(?:breaking news|news|email|push|breaking|"
        r"browser|sms|text) (?:alerts?|notifications?)(?: sign[ -]?up)?|(?:no thanks|not now|maybe later|no,? thank "
        r"you)|don't (?:ask|show)(?: me)? (?:this )?again"
        r"|you(?:'ve| have) (?:turned on|subscribed to|enabled|blocked) (?:\w+ )?(?:alerts|notifications).{0,30}",
        whole=True,
        max_words=12,
        fires=[
            "Turn on notifications",
            "Breaking news alerts",
            "Notify me of new posts by email",
            "No thanks",
            "Get notified when we publish",
        ],
        stays=["Get three alerts for one flood", "News of alerts travels fast.", "Be the first to forgive"],
    ),
    drop(
        "podcast_imperative",
        reason="promo.podcast",
        pattern=r"(?:^|[.!?:;…-] )(?:please )?(?:listen to|subscribe to|follow|download|check out|hear|rate|tune in "
        r"to) "
        r"(?:more |the latest |all |all of |episodes? |of |this week's |new )*our (?:[\w'&-]+ ){0,4}podcasts?\b"
        r"|(?:^|[.!?:;…-] |\b(?:please|and|or|to|here|can) )"
        r"(?![^.!?]{0,160},[^,.!?]{0,50}\b(?:said|says|told|tells|wrote|asked|asks|promise[sd]|read|reads|shouted|warned|urged|advised|advises|repeated|insisted)\b)"
        r"(?=[^!?]{0,220}\b(?:podcasts?|episodes?|shows?|series|interviews?|conversation|discussion|subscribe|our|us|you (?:get|listen|find)|now|here|below|apple|full|also|via|wherever)\b)"
        r"(?:you can |click here to |don't forget to |also )?"
        r"(?:listen|subscribe|download|follow|find|hear|tune in|stream|watch|catch|rate|get|check out|"
        r"available)(?:ing)?\b"
        r"(?:(?: (?:to|and|or|now|subscribe|review|it|us|out|in|new|more|full|on|all|here|free))* (?:to )?(?:our|"
        r"this|the full|the latest|new|the|every|all|more|"
        r"today's|past|previous|on|it|via|for|wherever|where|in|episodes|full)\b)[^.!?]{0,110}"
        r"\b(?:apple podcasts?|spotify|stitcher|google podcasts|overcast|pocket casts|amazon music|(?:where|"
        r"anywhere)(?:ver)? you (?:get|listen|find|download|stream)"
        r"(?: to)?(?: your)? podcasts?|iheartradio|bbc sounds|iplayer|your (?:favou?rite )?podcast (?:app|player|"
        r"platform)|podcast feed|audioboom|soundcloud|"
        r"all (?:major )?podcast platforms|our podcasts?|our (?:\w+ ){0,3}podcasts?)\b",
        max_words=60,
        fires=[
            "Listen to the full episode on Apple Podcasts or Spotify.",
            "Subscribe to our weekly podcast.",
            "Follow the show wherever you get your podcasts.",
            "Tune in to our latest podcast on BBC Sounds.",
        ],
        stays=[
            "Listen to the birds on Spotify, she tells her patients, and sleep will come.",
            "Listen to the new album on Spotify before you buy a ticket for the concert.",
            "The band released the album on Spotify without notice.",
            "She listens to the radio at work and to Spotify on the bus.",
            "Her podcast is among the ten most popular on Apple Podcasts.",
        ],
    ),
    drop(
        "podcast_button",
        reason="promo.podcast",
        pattern=r"(?:listen|subscribe|follow|watch)(?: (?:now|here|live|free|to (?:the )?(?:podcast|episode|show|"
        r"full episode|latest episode|more episodes|our podcast)))*"
        r"(?: (?:on|via|in|with) (?:apple podcasts?|spotify|youtube|soundcloud|stitcher|amazon music|bbc sounds|"
        r"iplayer|google podcasts|audible|iheartradio|overcast|pocket casts|apple|rss))+"
        r"|listen (?:to )?(?:our|the|this|now)(?: \w+){0,3} podcast(?: here| now)?|(?:more|latest|all|our|other|"
        r"related|previous|past|featured) (?:podcasts?|episodes?)"
        r"|(?:the )?(?:latest|full) episode|podcast (?:episode|series|transcript)|listen (?:live|now|here|in|back|"
        r"again)|watch (?:live|now|here|again|the video|"
        r"video|the full video|this video|the trailer|the full interview|the full episode|on youtube|more)(?: "
        r"(?:below|above|here))?",
        whole=True,
        max_words=10,
        fires=["Listen on Apple Podcasts", "Listen to our podcast", "Watch live", "Listen now", "Subscribe on Spotify"],
        stays=["Listen to the trees", "Watch your language", "Follow the money on YouTube, she said."],
    ),
    drop(
        "programme_promo",
        reason="promo.podcast",
        pattern=r"^(?:(?:you can )?(?:watch|listen to|hear|see|catch up (?:on|with)|catch|tune in(?:to| to)) (?:the "
        r")?(?:full |whole |live )?[^.!?]{2,90}"
        r"\b(?:on|via|at) (?:bbc (?:one|two|three|four|iplayer|sounds|radio|news|world)|itvx?|channel (?:4|5|four|"
        r"five)|sky (?:news|sports?|atlantic)|rt[eé]|"
        r"abc (?:iview|tv)|iview|radio \d|cnn|msnbc|fox news|netflix|our youtube channel|youtube)\b(?!,? (?:and|but|before|because|or|if|when) (?:you|your|the|it|they)\b)[^.!?]{0,70}[.!]?)$",
        max_words=35,
        where=tail(5),
        fires=["Watch Deep Water on BBC iPlayer.", "You can listen to Crossing Lines on BBC Sounds now."],
        stays=[
            "Tune in to the match on BBC Sounds and you will hear the same complaints every week.",
            "Millions of people watched the final on BBC One and half as many on ITV.",
        ],
    ),
    drop(
        "event_promo",
        reason="promo.event",
        pattern=r"(?:^|[.!?] )(?:(?:please )?(?:join|meet) (?:us|our (?:editors|reporters|journalists|team|"
        r"experts))\b[^.!?]{0,110}"
        r"\b(?:event|webinar|conference|summit|livestream|live stream|festival|workshop|discussion|q&a|forum|awards|"
        r"masterclass|register|tickets?|rsvp)\b"
        r"|(?:register|sign up|rsvp|apply|get (?:your )?tickets|book (?:your )?(?:tickets?|place|seat)|buy (?:your "
        r")?tickets|reserve your (?:seat|spot|place))"
        r"(?: (?:now|today|here|your place|your spot|free|early))+(?: (?:for|to|at)\b[^.!?]{0,90})?[.!]?$"
        r"|(?:tickets (?:are )?(?:on sale|available)(?: now)?(?: (?:here|from our|at our)\b.{0,40})))",
        max_words=50,
        fires=[
            "Join us on 4 May for our annual housing summit.",
            "Register now for the Future of Farming conference.",
            "Book your place today.",
        ],
        stays=[
            "Join us, she told the crowd, and nobody will ever be hungry again.",
            "Voters have until Friday to register for the ballot.",
        ],
    ),
    drop(
        "event_button",
        reason="promo.event",
        pattern=r"(?:register|rsvp|enrol|enroll|apply|book|reserve)(?: (?:now|here|today|online|your (?:seat|spot|"
        r"place)|a (?:seat|place|demo|call)|tickets))+"
        r"|(?:get|buy|book|find)(?: your)? tickets(?: (?:now|here|today))*|upcoming events|(?:add|save) to (?:your |"
        r"my )?calendar|more events|see all events"
        r"|pre-?order(?: (?:now|here|today|your copy|the book|at \w+|on amazon))+|buy the (?:book|issue|magazine)(?: "
        r".{0,30})?|order (?:your copy|the book|a copy)(?: .{0,30})?",
        whole=True,
        max_words=9,
        fires=["Register here", "Buy tickets", "Add to calendar", "Buy the book", "Upcoming events"],
        stays=["Book a doctor early", "Apply the paint in thin coats."],
    ),
    drop(
        "shop_button",
        reason="promo.product",
        pattern=r"(?:buy|shop|order|purchase)(?: it| yours| them| this| one)?(?: (?:now|here|online|today|direct|all|"
        r"the (?:look|collection|sale|range|post|story|edit|deal)|"
        r"on sale|new arrivals|this look|similar|more))+|(?:buy|shop|order|get|see|find|view|purchase|available|"
        r"available now|check out)(?: (?:it|now|this|yours|them|more|here|deal|the deal|"
        r"price|details|best price))* (?:at|on|from|in|via) (?:amazon(?:\.\w{2,3}(?:\.uk)?)?|walmart|target|best buy|"
        r"ebay|etsy|nordstrom|macy's|sephora|ulta|argos|currys|john lewis|"
        r"boots|asos|wayfair|home depot|lowe's|costco|flipkart|myntra|lazada|shopee|takealot|rei|zappos|apple|newegg|"
        r"b&h(?: photo)?|adorama|bookshop(?:\.org)?|"
        r"very|next|dell|hp|samsung|retailer|the store|store)(?: .{0,20})?"
        r"|(?:view|see|get|check|claim|shop|grab|find|show|compare|unlock)(?: (?:the|this|all|best|latest|current|"
        r"our|today's|more))* (?:deals?|prices?|discount|"
        r"offers?|coupon|promo code|availability)(?: (?:now|here|at .{2,20}|on .{2,20}|from .{2,20}))?|add to "
        r"(?:cart|basket|bag|wish ?list)|(?:today's )?best .{0,40} deals|"
        r"see it|buy it|shop it|see at .{2,20}|view (?:on|at) (?:amazon|etsy|ebay|.{2,15}store)"
        r"|prices? (?:and availability )?(?:correct|accurate) (?:at|as of) .{3,40}",
        whole=True,
        max_words=10,
        fires=[
            "Buy now",
            "Check price",
            "Shop the look",
            "View deal",
            "Buy on Amazon",
            "See at Walmart",
            "Add to cart",
            "Get the deal",
        ],
        stays=["See the prices rise", "Order in the court", "Buy time, buy peace", "Find the best price for a coffin"],
    ),
    drop(
        "price_at_shop",
        reason="promo.product",
        pattern=r"^(?:[^.!?:]{0,60} )?(?:\(?(?:was )?[$£€₹]\d[\d.,]*\)?,? ?(?:[$£€₹]\d[\d.,]* )?(?:\(?\d+% off\)? "
        r")?(?:at|on|from|via) "
        r"(?:amazon|walmart|target|best buy|ebay|etsy|nordstrom|macy's|sephora|ulta|argos|currys|john lewis|wayfair|"
        r"home depot|lowe's|flipkart|rei|zappos)"
        r"|(?:amazon|walmart|target|best buy|nordstrom|macy's|sephora|ulta|wayfair|currys|argos) ?(?:[$£€₹]\d[\d.,]* "
        r"?){1,2}(?:\(?\d+% off\)?)?)"
        r"(?: (?:shop|buy|see|view|check|get)(?: (?:now|it|deal|price))?)?$"
        r"|^(?:(?:now )?[$£€]\d[\d.,]* (?:[$£€]\d[\d.,]* )?(?:\(\d+% off\) )?at (?-i:[A-Z])[\w.'& ]{1,28}){1,4}(?: "
        r"now)?$",
        max_words=20,
        fires=[
            "$175 at Trailworks",
            "$34.99 at Amazon",
            "Wireless kettle, £29.99 at Argos",
            "Best Buy $199.00 Shop now",
        ],
        stays=["The kettle costs $35 at Walmart, twice as much as a year ago."],
    ),
    cue(
        "newsletter_heading",
        reason="promo.newsletter",
        pattern=r"(?:sign up (?:for|to)|subscribe to|get|join) (?:our|the|free) (?:[\w'&-]+ ){0,4}(?:newsletters?|"
        r"mailing list|email updates|news alerts)"
        r"|(?:more|our|other|explore|free) newsletters(?: (?:from|by|for) .{2,30})?|newsletters? (?:sign[- ]?up|"
        r"subscription)|don't miss (?:a|another|any) "
        r"(?:thing|story|beat|update|post)",
        takes=5,
        fires=[
            "Subscribe to our newsletter\nEmail\nName\nSubscribe",
            "Sign up for our free newsletters\nDaily\nWeekend",
        ],
        stays=["Sign up for the marathon", "The rise of newsletters"],
    ),
    cue(
        "shop_heading",
        reason="promo.product",
        pattern=r"(?:shop (?:our|the|this) (?:picks|favou?rites|edit|story|look|post|article|guide)|today's (?:best|"
        r"top) deals|(?:best|top|more) deals (?:today|now|right now)|"
        r"our (?:top|best) deals|shop (?:more|now)|products? (?:in this (?:article|story)|featured(?: in this \w+)?|"
        r"mentioned(?: in this \w+)?))",
        takes=8,
        fires=["Shop our picks\nLinen apron\nOak board", "Products in this article\nThe Kettle\n$49"],
        stays=["Shop owners", "The best deals of the window"],
    ),
    drop(
        "new_episodes",
        reason="promo.podcast",
        max_words=18,
        pattern=r"^(?:a )?new (?:episodes?|shows?)(?: (?:is|are) (?:out|released|available|published))?(?: (?:drops?|lands?|comes? out))? (?:every|each|on) \w+day\w{0,2}\b[^.!?\"]{0,20}\b(?:wherever|on (?:apple|spotify|youtube|all)|in your)\b[^!?\"]{0,50}$",
        fires=[
            "New episodes every Thursday, wherever you listen to podcasts",
            "A new episode drops every Friday on Spotify",
        ],
        stays=["New episodes every Thursday on BBC One drew nine million viewers."],
    ),
    drop(
        "notifications_on",
        reason="promo.push",
        max_words=24,
        pattern=r"^(?:let us|be the|never|don't|get)\b[^.!?\"]{2,50}[:,.-] ?(?:switch|turn) on (?:our |the |push )?(?:notifications|alerts)\b[^.!?\"]{0,40}$",
        fires=[
            "Let us know you when it matters: switch on notifications in our app",
            "Never miss a goal: turn on alerts",
        ],
        stays=["Get home safely, he told her, and turn on the alerts on the boiler, please, before the frost."],
    ),
]
