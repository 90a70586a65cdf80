"""Reuters (reuters.com): the standards line, link remarks inside the text, trial and licensing offers."""

from cleaner.rule import OUTSIDE, TAIL, drop, publisher, tail, trim

SCOPE = publisher(
    "reuters",
    title="Reuters",
    hosts=["reuters.com"],
    language="en",
    signs=[
        "The Thomson Reuters Trust Principles",
        ", opens new tab",
        "Purchase Licensing Rights",
        "The Reuters Daily Briefing newsletter",
    ],
)

RULES = [
    trim(
        "opens_new_tab",
        reason="nav.page",
        pattern=r",? opens new tab\b",
        fires={
            "Shares of Kestrel Freight (KSTL.L), opens new tab fell 4% on Tuesday after the profit warning.": (
                "Shares of Kestrel Freight (KSTL.L) fell 4% on Tuesday after the profit warning."
            ),
            "The ruling, opens new tab was published by the court on Monday evening in The Hague.": (
                "The ruling was published by the court on Monday evening in The Hague."
            ),
        },
        stays=[
            "The barman opens a new tab for every guest, and closes it at midnight.",
            "A click opens new tabs in the browser by itself, the researchers found.",
        ],
        note="Read out for links that leave the page; text copies carry it.",
    ),
    drop(
        "standards_line",
        reason="legal.trust",
        pattern=r"^our standards: the thomson reuters trust principles\b",
        where=tail(8),
        max_words=12,
        fires=[
            "Our Standards: The Thomson Reuters Trust Principles.",
            "Our Standards: The Thomson Reuters Trust Principles",
        ],
        stays=["The standards: six of them, set out by Reuters in 1941 and read to every recruit."],
    ),
    drop(
        "licensing_button",
        reason="legal.copyright",
        pattern=r"(?:purchase|acquire|buy) licensing rights(?:, opens new tab)?|thomson reuters",
        whole=True,
        where=OUTSIDE,
        max_words=7,
        fires=["Purchase Licensing Rights", "Acquire Licensing Rights, opens new tab", "Thomson Reuters"],
        stays=["Studios buy licensing rights in bulk", "Thomson Reuters rose 2%"],
    ),
    drop(
        "trial_offer",
        reason="appeal.subscription",
        pattern=(
            r"^register (?:now )?for free (?:and |to )?(?:get )?unlimited access to reuters\.com\b|"
            r"^(?:start your free trial|try) (?:of )?reuters (?:connect|news)\b"
        ),
        max_words=14,
        fires=[
            "Register now for FREE unlimited access to Reuters.com",
            "Register for free unlimited access to Reuters.com",
        ],
        stays=["Students register for free unlimited access to the library."],
    ),
    drop(
        "briefing_newsletter",
        reason="promo.newsletter",
        pattern=(
            r"^the reuters [\p{L} &-]{3,40} newsletter (?:provides|offers|brings|delivers|is your)\b|"
            r"^(?:keep up with|stay up to date with|make sense of|get) .{3,90} with the reuters .{3,40} newsletter\b"
        ),
        max_words=45,
        fires=[
            "The Reuters Daily Briefing newsletter provides all the news you need to start your day. Sign up here.",
            "Keep up with the latest medical breakthroughs with the Reuters Health Rounds newsletter.",
        ],
        stays=[
            "A weekly newsletter provides most of the village's news, said the mayor.",
            "The Reuters office in Lagos moved to a larger building.",
        ],
    ),
    drop(
        "columnist_note",
        reason="legal.disclaimer",
        pattern=(
            r"^(?:\(?the opinions expressed here are those of the author\b.{0,80}|opinions expressed are those "
            r"of the author\b.{0,40}|"
            r"they do not reflect the views of reuters news\b|\(?the author is a reuters breakingviews columnist\b)"
        ),
        where=tail(10),
        max_words=60,
        fires=[
            "(The opinions expressed here are those of the author, a columnist for Reuters.)",
            "Opinions expressed are those of the author. They do not reflect the views of Reuters News.",
        ],
        stays=[
            "His opinions are those of the author he read last.",
            "Opinions expressed in the poll differ by age and by income.",
        ],
    ),
    drop(
        "suggested_topics",
        reason="nav.tags",
        pattern=r"suggested topics",
        whole=True,
        where=TAIL,
        max_words=2,
        fires=["Suggested Topics:", "Suggested topics"],
        stays=["Suggested topics for the debate"],
    ),
]
