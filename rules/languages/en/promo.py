"""English promotion: apps, notifications, events, products."""

from cleaner.rule import cue, drop

AT = (
    r"(?:^|[.!?:;…\")] ?|\b(?:please|and|or|to|so|here) |- ?|\b(?:for|to) (?:more|all|the latest|breaking|get|read|"
    r"stay|keep)\b[^.!?]{0,80}, )"
)
BUTTON_EXTRA = r"(?: (?:now|today|here|free|for free|below))*"

RULES = [
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
    drop(
        "get_the_app_and",
        reason="promo.app",
        pattern=r"^\W{0,3}(?:get|download|try|install|use|open) (?:the|our|this) (?:(?:new|free|[\w'&-]+(?: [\w'&-]+)?) )?app(?: (?:now|today|here|for free))? (?:and|to|for|so) [^.!?,\"]{2,60}\b(?:stor(?:y|ies)|news|headlines?|breaking|coverage|articles?|newspaper|journalism)\b[^.!?,\"]{0,40}[.!]?$"
        r"|^\W{0,3}(?:turn on|switch on|enable|allow|activate) (?:push |browser |app )?notifications (?:and|to|for|so)(?: that)? [^.!?,\"]{2,60}\b(?:stor(?:y|ies)|news|headlines?|breaking|coverage|up to date|latest|informed|articles?)\b[^.!?,\"]{0,40}[.!]?$",
        max_words=22,
        fires=["Get the app and never miss a story.", "Turn on notifications to get breaking news first."],
        stays=[
            "Use the app to tell the story of your street, the teacher said.",
            "Turn on notifications for your bank, the force says.",
        ],
    ),
]
