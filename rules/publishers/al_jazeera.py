"""Al Jazeera English (aljazeera.com): recommended lists that are counted aloud, the source line, the op-ed note."""

from cleaner.rule import OUTSIDE, TAIL, body_html, cue, drop, drop_html, label, label_html, publisher, tail

SCOPE = publisher(
    "al_jazeera",
    title="Al Jazeera",
    hosts=["aljazeera.com"],
    language="en",
    signs=[
        "list 1 of",
        "end of list",
        "Source: Al Jazeera",
        "necessarily reflect Al Jazeera's editorial",
    ],
)

RULES = [
    cue(
        "counted_list",
        reason="nav.related",
        pattern=r"(?:recommended stories|keep reading)?(?: ?list of \d+ items?)|recommended stories",
        takes=12,
        until=r"^(?:.{0,160} )?end of list$",
        fires=[
            "Recommended Stories\nlist of 3 items\nlist 1 of 3\nWhy did the ferry sink? What we know so far.\n"
            "list 2 of 3\nThe island that voted twice\nend of list",
            "list of 2 items\nlist 1 of 2\nDivers return to the wreck.\nend of list",
        ],
        stays=["A list of 12 items was found in his coat", "The court published its list of 3 items"],
        note="The list is announced for screen readers, and its teasers may be sentences.",
    ),
    drop(
        "list_position",
        reason="nav.related",
        pattern=r"list \d{1,2} of \d{1,2}(?: .{2,120})?|end of list",
        whole=True,
        max_words=25,
        fires=["list 1 of 4", "end of list", "list 2 of 4 Storm warning lifted for the coast"],
        stays=["The end of list prices", "He read list 1 of the two aloud."],
    ),
    drop(
        "source_line",
        reason="meta.sourcing",
        pattern=(
            r"sources?: ?al jazeera(?:(?:,| and) ?(?:(?:and )?(?:the )?(?:news|press|social media|other) "
            r"?(?:agencies)?|\L<agency>))*"
        ),
        whole=True,
        where=TAIL,
        max_words=8,
        fires=["Source: Al Jazeera", "SOURCE: AL JAZEERA AND NEWS AGENCIES", "Source: Al Jazeera, Reuters"],
        stays=["Source: Al Jazeera could not name him", "A source at Al Jazeera and agencies agreed"],
    ),
    drop(
        "opinion_note",
        reason="legal.disclaimer",
        pattern=r"\bviews expressed in this article are the authors?'?s?'? own\b.{0,60}\bal jazeera",
        where=tail(5),
        max_words=35,
        fires=[
            "The views expressed in this article are the author's own and need not be those of Al Jazeera.",
            "The views expressed in this article are the authors' own and do not reflect Al Jazeera's stance.",
        ],
        stays=["The views expressed in this article of the constitution are older than Al Jazeera."],
    ),
    label(
        "caption_with_house_credit",
        part="caption",
        pattern=r"[\[(](?:file: |screengrab/|courtesy of )?[^\[\]()]{2,50}[/|] ?al jazeera[\])]$",
        max_words=60,
        fires=[
            "Fishermen mend their nets in the old port [Ann Duffy/Al Jazeera]",
            "The clinic has no power after dark (Dev Rao/Al Jazeera)",
        ],
        stays=["He wrote for the agency (and for Al Jazeera) until last year."],
    ),
    drop(
        "share_and_follow",
        reason="nav.share",
        pattern=r"click here to share on social media|share(?:2)? ?save|follow al jazeera english",
        whole=True,
        where=OUTSIDE,
        max_words=7,
        fires=["Click here to share on social media", "Follow Al Jazeera English"],
        stays=["Diplomats follow Al Jazeera English", "Nobody could click here to share on social media."],
    ),
    body_html(
        "article_text",
        css=".wysiwyg--all-content",
        fires="<main><p>Live</p><div class='wysiwyg wysiwyg--all-content'><p>The old bridge closed in March.</p></div></main>",
        stays="<main><div class='content'><p>The old bridge over the harbour closed in March.</p></div></main>",
    ),
    label_html(
        "subhead",
        part="standfirst",
        css=".article__subhead",
        fires="<p class='article__subhead'>Ferries carry lorries until the new piles are in.</p>",
        stays="<p>Ferries carry lorries across until the piles are in.</p>",
    ),
    drop_html(
        "recommended_stories",
        reason="nav.related",
        css="aside.more-on",
        fires="<div class='wysiwyg wysiwyg--all-content'><p>The old bridge closed in March.</p><aside class='more-on'><p>Ferry strike</p></aside></div>",
        stays="<aside class='sidebar'><p>Forty piles of steel were driven into the bed.</p></aside>",
    ),
]
