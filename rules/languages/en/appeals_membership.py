"""English appeals to become a member or to register."""

from cleaner.rule import drop

MONEY = r"(?:[$£€₹₦₱]|R(?:M)?|A\$|C\$|US\$|Rs\.? ?|AU\$|CA\$|NZ\$) ?\d[\d.,]*p?"

RULES = [
    drop(
        "become_member",
        reason="appeal.membership",
        pattern=r"(?:^|[.!?:;…|-] |\b(?:please (?:consider )?|why not |and |or |you can |join us and |to |by "
        r"))becom(?:e|ing) "
        r"(?:an?|our next) (?:\w+ )?"
        r"(?:[\w-]+ ){0,3}(?:member|supporter|insider|sustainer|subscriber|sustaining member|founding member|premium "
        r"member|friend|patron)"
        r"(?: (?:now\b|today|here\b|from (?:only |just )?"
        + MONEY
        + r"|for (?:only |just |as little as )?(?:"
        + MONEY
        + r"|free)|"
        r"and (?:get|enjoy|support|help|receive|join|gain|read)|to (?:support|read|get|access|continue|unlock|enjoy|"
        r"help (?:us|support|fund|keep)|"
        r"keep)|of our|(?:by|through) (?:giving|donating|clicking))\b)",
        max_words=80,
        fires=[
            "Become a member today",
            "Become a Lantern supporter from $5 a month.",
            "Become a sustaining member and help keep the site free of adverts.",
        ],
        stays=[
            "Ukraine wants to become a member of the union by the end of the decade.",
            "He became a member of the club in 1988 and its captain two years later.",
        ],
    ),
    drop(
        "membership_button",
        reason="appeal.membership",
        pattern=r"become an? (?:[\w'&-]+ ){0,4}(?:member|supporter|insider|subscriber|sustainer)(?: (?:now|today|"
        r"here))?"
        r"|(?:member|membership|subscriber) (?:benefits|perks|options|login)|join (?:us|now|today|for free|here|the "
        r"club|free|our community)"
        r"(?: (?:now|today|here|for free))?|(?:explore|view|see|our) memberships?(?: options| benefits| plans)?"
        r"|(?:register|sign up|create (?:an|your)(?: free)? account|create (?:a )?free account|join) (?:for|it's) free"
        r"|create (?:an|your|a)(?: free)? account|register now|sign me up!?|count me in|yes, sign me up|i'?m in!?",
        whole=True,
        max_words=9,
        fires=["Become a member", "Join now", "Membership options", "Register for free", "Create a free account"],
        stays=["Join the queue early", "Members of the jury", "Register now closed, the school said"],
    ),
    drop(
        "join_supporters",
        reason="appeal.membership",
        pattern=r"(?:^|[.!?:;…] |\bplease )(?:please )?join (?:the |our |a )?"
        r"(?:(?:more than|over|nearly|almost|growing community of|community of|other|fellow) (?:the |our )?)?"
        r"(?:thousands of |hundreds of |tens of thousands of |millions of |other |fellow |\d[\d,.]{0,12}\+? "
        r"?(?:million |k )?|"
        r"(?<=(?:of|other|fellow) ))(?:of )?(?:[\w'-]{1,30}+ ){0,3}(?:members|supporters|readers|subscribers|people|"
        r"others|fans|professionals|"
        r"contributors|donors)\b"
        r"(?: (?:who|and|in|today|reading|getting|helping|supporting|receiving|for|like)\b|[.!:,]|$)",
        max_words=80,
        fires=[
            "Join more than 10,000 readers who get our Friday letter.",
            "Join thousands of supporters today.",
        ],
        stays=[
            "Hundreds of people joined the march on Saturday.",
            "They will join more than 300 workers who walked out last week.",
        ],
    ),
    drop(
        "register_to_read",
        reason="appeal.membership",
        pattern=r"(?:^|[.!?] )(?:please )?(?:(?:create|set up) (?:an|your|a free) (?:free )?account|register|log ?in|"
        r"sign[ -]?in|sign up|subscribe|join)(?: (?:for free|now|today|/|(?:/ ?|or )(?:log ?in|sign[ -]?in|"
        r"register|subscribe|sign up)|here|free))* (?:to|and) "
        r"(?:continue|keep|read|unlock|access|view|see|finish|get) (?:\w+ )?(?:reading|with your|this|the (?:full|"
        r"rest|whole|article|story)|full|more|"
        r"unlimited|all|our|your|access|article|story|content|exclusive)\b",
        max_words=50,
        fires=[
            "Register for free to continue reading.",
            "Log in or subscribe to read the full story.",
            "Sign in to keep reading",
        ],
        stays=[
            "Parents had to register to get access to the results.",
            "Residents can log in to see their own bill, the council said.",
        ],
    ),
]
