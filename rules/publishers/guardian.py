"""The Guardian (theguardian.com): newsletter boxes inside the text, the appeal, the letters desk's closing lines."""

from cleaner.rule import OUTSIDE, drop, drop_html, label_html, publisher, tail

SCOPE = publisher(
    "guardian",
    title="The Guardian",
    hosts=["theguardian.com", "guardian.co.uk"],
    language="en",
    signs=[
        "after newsletter promotion",
        "skip past newsletter",
        "Do you have an opinion on the issues raised in this article",
        "content funded by outside parties",
    ],
)

RULES = [
    drop(
        "newsletter_box_border",
        reason="nav.page",
        pattern=r"(?:skip past|after) newsletter promotion",
        whole=True,
        max_words=5,
        fires=["skip past newsletter promotion", "after newsletter promotion"],
        stays=["After newsletter promotion came the podcasts", "Sales rose after newsletter promotion was dropped."],
    ),
    drop(
        "newsletter_box",
        reason="promo.newsletter",
        pattern=(
            r"^(?:privacy notice: newsletters may contain\b|sign up (?:to|for) (?-i:\p{Lu})[\p{L}' ]{2,40}$|free "
            r"(?:daily|weekly|monthly) newsletter$|"
            r"our [\p{L}' -]{2,60} (?:e-?mail|newsletter) (?:breaks down|brings you|rounds up|sends you)\b)|"
            r"\bnewsletters may contain info(?:rmation)? about charities\b|\bwe use google recaptcha to protect "
            r"our website\b"
        ),
        max_words=90,
        fires=[
            "Sign up to Saturday Harbour",
            "Privacy Notice: Newsletters may contain information about charities and online adverts.",
            "Our morning email breaks down the day's stories, telling you what is happening and why it matters.",
            "Free weekly newsletter",
        ],
        stays=[
            "Parents sign up to Sure Start when the baby is born, she said.",
            "A free weekly newsletter kept the strikers informed through the winter.",
            "The old newsletter rounds up no more sheep.",
        ],
    ),
    drop(
        "reader_appeal",
        reason="appeal.donation",
        pattern=(
            r"\b(?:please|consider(?:ing)?|join|help us|you can|why not)\b.{0,60}\bsupport(?:ing)? the guardian"
            r"(?:'s (?:independent |open |global )*journalism)? (?:from|today|with (?:a|just)|now|this year)\b|"
            r"\bwe wanted to ask (?:if|whether) you (?:would|could|might) (?:consider )?support(?:ing)? the guardian\b|"
            r"^support the guardian(?: from \S{2,6}| today| now)?\W*$"
        ),
        max_words=160,
        fires=[
            "If you can, please consider supporting the Guardian from just £2. It takes less than a minute.",
            "Before you go, we wanted to ask if you would consider supporting the Guardian this year.",
        ],
        stays=[
            "Unions backing the Guardian reporters met the editor on Monday.",
            "Many readers support the Guardian with a monthly sum, which the accounts list each year.",
        ],
    ),
    drop(
        "letters_desk_line",
        reason="meta.feedback",
        pattern=(
            r"^do you have an opinion on the issues raised in this article\b|"
            r"^have an opinion on anything you've read in the guardian today\b|\bemail us your letter and it "
            r"will be considered for publication\b|"
            r"\bto be considered for publication in our letters section\b|\bif you would like to submit a "
            r"response of up to \d+ words\b"
        ),
        where=tail(8),
        max_words=80,
        fires=[
            "Do you have an opinion on the issues raised in this article? Write to the letters desk.",
            "If you would like to submit a response of up to 300 words by email, click here.",
        ],
        stays=[
            "Do you have an opinion on the bridge, the clerk asked each of them in turn.",
            "Each side could submit a response of up to 300 words, the judge ruled.",
        ],
    ),
    drop(
        "series_closing_line",
        reason="promo.podcast",
        pattern=(
            r"^(?:follow (?:our|the) long read(?: podcasts?)? (?:on|at)\b|listen to our podcasts here\b|sign up "
            r"to the (?:long read|guardian) weekly\b|"
            r"the best (?:stories|of) .{2,60} in (?:the )?guardian weekly\b|(?:discover|read) (?:all )?our "
            r"(?:how we survive|change by degrees)\b)"
        ),
        where=tail(8),
        max_words=50,
        fires=[
            "Follow the Long Read on the social networks, and listen to our podcasts here.",
            "Sign up to the long read weekly email here.",
        ],
        stays=[
            "Follow the long read with a short one, the librarian said.",
            "The best stories of the war were never told in a weekly.",
        ],
    ),
    drop(
        "most_viewed_label",
        reason="nav.related",
        pattern=r"most viewed(?: in [\p{L} ]{3,20})?|(?:explore more|more) on these topics|reuse this content",
        whole=True,
        where=OUTSIDE,
        max_words=6,
        fires=["Most viewed", "Explore more on these topics", "Reuse this content"],
        stays=["The most viewed of all", "Reuse this content as compost"],
    ),
    label_html(
        "headline_area",
        part="headline",
        css='[data-gu-name="headline"] h1',
        fires="<div data-gu-name='headline'><h1>Harbour town rebuilds its bridge</h1></div>",
        stays="<div data-gu-name='body'><h2>Forty new piles</h2></div>",
    ),
    label_html(
        "standfirst_area",
        part="standfirst",
        css='[data-gu-name="standfirst"]',
        fires="<div data-gu-name='standfirst'><p>Ferries carry lorries until the new piles are in</p></div>",
        stays="<div data-gu-name='body'><p>Ferries carry lorries across until then.</p></div>",
    ),
    drop_html(
        "rich_link",
        reason="nav.read_more",
        css='aside[data-component="rich-link"], gu-island[name="RichLinkComponent"]',
        fires="<aside data-component='rich-link'><h2>The last ferryman of the harbour</h2></aside>",
        stays="<aside><p>The last ferryman of the harbour, quoted at length.</p></aside>",
    ),
]
