"""The New York Times (nytimes.com): print notes and letters lines below, gift and access notices above."""

from cleaner.rule import NAMES, body_html, drop, label_html, publisher, tail

SCOPE = publisher(
    "new_york_times",
    title="The New York Times",
    hosts=["nytimes.com"],
    language="en",
    signs=[
        "Order Reprints | Today's Paper",
        "of the New York edition with the headline",
        "gift articles to give each month",
        "while we verify access",
    ],
)

RULES = [
    drop(
        "print_edition_note",
        reason="legal.republished",
        pattern=(
            r"^a version of this (?:article|letter|column|review|obituary|recipe|interview|list|photo essay)? "
            r"?(?:article )?(?:appears|appeared|will appear|was published) in print\b|"
            r"\border reprints ?\| ?today's paper\b"
        ),
        where=tail(6),
        max_words=70,
        fires=[
            "A version of this article appears in print on July 2, Section B, Page 4, with the headline: Bridge "
            "Reopens.",
            "Order Reprints | Today's Paper | Subscribe",
        ],
        stays=[
            "A version of this article of faith appears in every catechism.",
            "A version of the story appeared in print in 1921, and it was the wrong one.",
        ],
    ),
    drop(
        "access_notice",
        reason="legal.paywall",
        pattern=(
            r"^(?:thank you for your patience while we verify access\b|we are having trouble retrieving the "
            r"article content\b|"
            r"please enable javascript in your browser settings\b|if you are in reader mode\b.{0,60}\bexit and "
            r"log into your times account)|"
            r"\bsubscribe for all of the times\b"
        ),
        max_words=45,
        fires=[
            "Thank you for your patience while we verify access.",
            "We are having trouble retrieving the article content.",
            "Already a subscriber? Log in. Want all of it? Subscribe for all of The Times.",
        ],
        stays=[
            "“Thank you for your patience while we verify access cards,” the guard said.",
            "We are having trouble retrieving the bodies, the diver told the inquiry.",
        ],
    ),
    drop(
        "gift_article_prompt",
        reason="nav.share",
        pattern=r"^(?:send any friend a story$|as a subscriber, you have \d+ gift articles\b)",
        max_words=30,
        fires=["Send any friend a story", "As a subscriber, you have 10 gift articles to give each month."],
        stays=[
            "Send any friend a story like that and he will worry.",
            "As a subscriber, you have a vote at the theater.",
        ],
    ),
    drop(
        "letters_and_opinion_line",
        reason="meta.feedback",
        pattern=(
            r"^the times is committed to publishing a diversity of letters\b|"
            r"^follow the new york times opinion section\b|\bletters@nytimes\.com\b"
        ),
        where=tail(6),
        max_words=60,
        fires=[
            "The Times is committed to publishing a diversity of letters from readers of every view.",
            "Follow The New York Times Opinion section on the usual networks.",
        ],
        stays=[
            "The Times is committed to publishing a diversity report by June, its chairman said.",
            "Readers who follow the New York Times opinion section were asked first.",
        ],
    ),
    drop(
        "audio_credit",
        reason="media.player",
        pattern=rf"(?:audio produced by|read by) {NAMES}",
        whole=True,
        where=tail(6),
        max_words=10,
        fires=["Audio produced by Ann Duffy.", "Read by Dev Rao"],
        stays=["Much of the audio produced by the town was lost", "The sentence was read by the clerk"],
    ),
    drop(
        "cooking_follow_line",
        reason="nav.follow",
        pattern=r"^follow (?:new york times|nyt) (?:cooking|food|well|books|travel|climate|arts|style)\b",
        where=tail(6),
        max_words=50,
        fires=[
            "Follow New York Times Cooking on the networks. Get regular updates with recipe suggestions.",
            "Follow New York Times Travel and sign up for our dispatch.",
        ],
        stays=["Those who follow New York Times Cooking recipes to the letter will need a larger pan, he wrote."],
    ),
    body_html(
        "article_body",
        css='section[name="articleBody"]',
        fires="<main><p>Section navigation</p><section name='articleBody'><p>The old bridge closed in March.</p></section></main>",
        stays="<main><section name='summary'><p>The old bridge over the harbour closed in March.</p></section></main>",
    ),
    label_html(
        "headline_heading",
        part="headline",
        css='h1[data-testid="headline"]',
        fires="<h1 data-testid='headline'>Harbour Town Rebuilds Its Bridge</h1>",
        stays="<h2 data-testid='headline'>Forty New Piles</h2>",
    ),
]
