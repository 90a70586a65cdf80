"""English appeals to take out a subscription."""

from cleaner.rule import drop, hint

MONEY = r"(?:[$£€₹₦₱]|R(?:M)?|A\$|C\$|US\$|Rs\.? ?|AU\$|CA\$|NZ\$) ?\d[\d.,]*p?"

RULES = [
    drop(
        "subscribe_imperative",
        reason="appeal.subscription",
        pattern=r"(?:^|[.!?:;…|-] |\bplease (?:consider )?|\bnot a subscriber\? )subscrib(?:e|ing)"
        r"(?:(?: (?:now|today|here|online))+(?:$|[.!:]| (?:to|for|and|from|at|with|or)\b)|"
        r" (?:for|from|at) (?:just |only |as little as )*" + MONEY + r"|"
        r" (?:to|for|and) (?:read|continue|keep|unlock|access|get|enjoy|receive|support|our|full|unlimited|more|gain|"
        r"see|listen|watch|"
        r"save|never|stay|help|premium|digital|all)\b|"
        r" to (?:the )?(?-i:\p{Lu}[\w&'.]+(?: \p{Lu}[\w&'.]+){0,4}) (?:to|for|and|today|now)\b)",
        max_words=90,
        fires=[
            "Subscribe now for full access to our archive.",
            "Subscribe from £1 a week.",
            "Subscribe to Harbour Courier to read every story.",
            "You don't have to miss the next one. Subscribe to read all our investigations.",
        ],
        stays=[
            "Few people subscribe today for the sports pages alone.",
            "Subscribers now pay $12 a month.",
        ],
    ),
    drop(
        "subscribe_button",
        reason="appeal.subscription",
        pattern=r"subscribe(?: (?:now|today|here|to (?:us|our (?:channel|magazine|paper|newspaper|site|print edition|"
        r"digital edition))|"
        r"for (?:free|less|more)|with google|via .{2,20}|by email))*"
        r"|subscription (?:offers?|options|plans|deals)|(?:view|see|choose|explore|our|all) (?:a |your "
        r")?(?:subscription|plans|our plans|offers)"
        r"(?: (?:options|offers|plans|plan))?"
        r"|start (?:your |my |a )?(?:free )?(?:\S+ )?(?:subscription|trial)(?: (?:now|today|here))?|try (?:it |us "
        r")?(?:for )?free(?: for .{2,20})?"
        r"|(?:claim|get|see|take) (?:the |this |our |your )?(?:special |limited[- ]time |exclusive )?offer(?: now)?|"
        r"gift subscriptions?"
        r"|give (?:the gift of|a gift subscription).{0,40}|(?:limited[- ]time|special|introductory|exclusive|black "
        r"friday) offer"
        r"|(?:cancel|pause)(?: or pause| or cancel)? (?:(?:at )?any ?time|whenever you (?:like|want|choose))(?: online)?|no (?:commitment|contract)s?(?:[,.] cancel any ?time)?|"
        r"subscribe and save.{0,30}",
        whole=True,
        max_words=9,
        fires=[
            "Subscribe now",
            "Start your free trial",
            "Cancel anytime",
            "View subscription options",
            "Gift subscriptions",
        ],
        stays=["Start a trial of the vaccine", "Take the offer, he told her.", "Try the free ferry at night"],
    ),
    drop(
        "digital_access_offer",
        reason="appeal.subscription",
        pattern=r"\b(?:unlimited|full|complete|premium|all|instant|exclusive) (?:digital |online |unlimited |and "
        r"){0,3}access"
        r"(?: to .{2,60}?)?[,:-]?(?: (?:for|from|at|with) | now )(?:(?:just|only|as little as|less than) )*(?:"
        + MONEY
        + r"|free\b|the (?:price|cost) of (?:a|one|your) (?:(?:daily|weekly|cup of) )?(?:coffee|latte|tea|pint|sandwich|newspaper|chai)(?=[.!,]|$| (?:a|per|each|every)\b))"
        r"|\b(?:get|enjoy|unlock|gain|have) (?:unlimited|full|complete|instant|ad-free|premium|exclusive|all) "
        r"(?:digital |online |unlimited |and |\w+ ){0,3}access (?:to|with|across|on) (?:our|all|every|the|premium|"
        r"exclusive|award|an?)"
        r"[^.!?]{0,80}(?:articles?|journalism|content|stories|site|app|archives?|news|coverage|e-?paper|newspaper|"
        r"edition|subscri\w+)"
        r"|\b(?:first|next) (?:\d+|one|two|three|four|six|twelve)?[ -]?(?:weeks?|months?|days) (?:is |are |for "
        r")?(?:free|only|just|" + MONEY + r")"
        r"[^.]{0,60}(?:subscri\w+|access|cancel|then " + MONEY + r")"
        r"|\b(?:save|get) (?:up to )?\d+% (?:off )?(?:on )?(?:your|our|an?|the) (?:\w+ ){0,3}subscription"
        r"|\bthen (?:just )?" + MONEY + r"(?:/| a | per )(?:week|month|year|4 weeks|quarter)\b.{0,60}\bcancel",
        max_words=80,
        fires=[
            "Get unlimited access to all our journalism.",
            "Full digital access for only $1 a week.",
            "Save 50% on your annual subscription.",
            "Your first month free, then £4 a month. Cancel at any time.",
        ],
        stays=[
            "Inspectors were given full access to the site for a week.",
            "The committee wants full access to the records for its report.",
            "The first three months free of snow worried the farmers.",
        ],
    ),
    drop(
        "not_yet_subscriber",
        reason="appeal.subscription",
        pattern=r"^(?:not (?:yet )?an? (?:subscriber|member|registered user)(?: yet)?|(?:are you )?(?:already|an "
        r"existing|a current|a print) "
        r"(?:a |an |our )?(?:subscriber|member|registered)|(?:already )?(?:have|got) an account(?: already)?|(?:already )?(?:subscribed|signed up)|(?:print|home delivery|digital) subscriber|forgot(?:ten)? your password|don't have (?:an account|a subscription)(?: yet)?|"
        r"(?:want|love|need|like) (?:unlimited|full|more|great|local|trusted|ad-free|exclusive) (?:access|news|"
        r"stories|journalism|content|articles))\?"
        r" ?(?:$|(?:please |click |tap )?(?:subscribe|sign|register|log|join|activate|become|create|here|get|start|"
        r"try)\b).{0,80}",
        max_words=30,
        fires=[
            "Already have an account? Log in",
            "Print subscriber? Activate your digital access.",
            "Not a subscriber? Join us today",
            "Already a subscriber? Sign in",
            "Don't have an account? Register",
        ],
        stays=[
            "Not a member? The club lets visitors play on Mondays.",
            "Already a mother? The study wants to hear about that, too.",
        ],
    ),
    drop(
        "subscriber_benefit",
        reason="appeal.subscription",
        pattern=r"^(?!\")(?:unlimited (?:online|digital) access to (?:read )?[^!?]{3,160}|access (?:to )?(?:articles|"
        r"stories|all|every)[^.!?]{2,60} with (?:one|a single) account\.?"
        r"|[^!?]{0,80}\belectronic replica of the print edition[^!?]{0,80}|(?:exclusive|in-depth|daily|full) "
        r"(?:articles|access|content|coverage|puzzles|reporting)"
        r"[^.!?]{2,140}\b(?:subscribers|for subscribers|with your subscription|newsletters|e-?paper|"
        r"crossword)\b[^.!?]{0,60}\.?"
        r"|[^!?]{0,120}\b(?:online|digital) access is included (?:in|with) your (?:\w+ )?subscription\b[^!?]{0,80}"
        r"|(?:share your thoughts and join|enjoy additional articles per month|support local "
        r"journali\w+)\b[^!?]{0,80})$",
        max_words=40,
        fires=[
            "Unlimited online access to all fifteen of our sites.",
            "Access articles from across the islands with one account.",
            "If you get the paper at home, digital access is included in your subscription.",
        ],
        stays=[
            "Full access to the archive costs nothing, the library said.",
            "Exclusive coverage of the race went to a rival for a record sum.",
        ],
    ),
    hint(
        "price_or_plan",
        reason="appeal.subscription",
        pattern=r"\b(?:as little as\b|for (?:just|only)\b|from (?:just|only)\b|the (?:price|cost) of (?:a|one) (?:cup of )?"
        r"coffee\b|gave (?:just )?" + MONEY + r"|one-(?:time|off) (?:gift|donation|contribution)\b|"
        r"monthly (?:gift|donation|contribution|giving)\b|become (?:an?|our) (?:\w+ ){0,2}(?:subscriber|member|"
        r"supporter|patron|donor)\b|"
        r"(?:subscribe|subscribing|subscription) (?:today|now|to)\b|cancel (?:at )?any ?time\b|first (?:month|"
        r"week|year) (?:is )?free\b|"
        r"free (?:trial|for \d+ (?:days|weeks|months))\b|unlimited (?:digital )?access\b|your subscription\b)|"
        + MONEY
        + r"(?: a |/| per )(?:week|month|year|mo)\b",
        fires=[
            "From just £3 a month you pay for our reporters. Please give today.",
            "Our newsroom needs you: become a subscriber for $4 a month.",
        ],
        stays=[
            "Rents start at $950 a month, the agent said.",
            "The streaming service costs $9 a month after a free trial, and you can cancel any time.",
        ],
    ),
    drop(
        "paper_as_printed",
        reason="appeal.subscription",
        pattern=r"^\W{0,3}(?:read|view|see|get|browse|enjoy|download|flip through) (?:today's|our|your|the latest|the daily|the weekend) (?:(?:daily|digital|print|printed|full|sunday|weekend) )*(?:paper|newspaper|edition|e-?paper|e-?edition|magazine|replica|issue) (?:(?:exactly |just )?as it (?:appeared|appears)|on any device|on your (?:phone|tablet|device|computer|mobile)|on the go|page by page|in digital form)\b[^.!?,\"]{0,40}[.!]?$"
        r"|^(?:read|view|open|get) (?:the|our|today's) (?:digital )?(?:e-?paper|e-?edition|digital edition|digital replica|print edition)(?: (?:here|now|online|today))?[.!]?$",
        max_words=18,
        fires=[
            "Read today's paper exactly as it appeared in print.",
            "Enjoy the weekend edition on any device",
            "Read the e-paper",
        ],
        stays=[
            "Read our paper as it is and not as you wish it, the editor said.",
            "Get the print edition out, he told them",
        ],
    ),
]
