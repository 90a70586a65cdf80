"""CNN (cnn.com): the feedback form of its advertisements, newsletter notes, the wire's copyright line."""

from cleaner.rule import cue, drop, drop_html, label_html, publisher, tail, trim

SCOPE = publisher(
    "cnn",
    title="CNN",
    hosts=["cnn.com", "edition.cnn.com"],
    language="en",
    signs=[
        "CNN values your feedback",
        "How relevant is this ad to you?",
        "Cable News Network. A Warner Bros. Discovery Company",
        "The-CNN-Wire",
    ],
)

RULES = [
    cue(
        "advertisement_form",
        reason="ad.label",
        pattern=r"cnn values your feedback",
        takes=16,
        until=r"^(?:your effort and contribution|close icon$)",
        fires=[
            "CNN values your feedback\n1. How relevant is this ad to you?\n2. Did you run into any technical issues?\n"
            "Ad never loaded\nOther issues\nSubmit\nThank You!\n"
            "Your effort and contribution in giving this feedback is much appreciated.\nClose icon",
            "CNN values your feedback",
        ],
        stays=["CNN values your feedback forms", "“CNN values your feedback,” the host told the caller."],
        note="The form is copied with the page, in full sentences.",
    ),
    drop(
        "advertisement_form_line",
        reason="ad.label",
        pattern=(
            r"(?:\d\. )?(?:ad feedback|close icon|how relevant is this ad to you|"
            r"did you (?:encounter|run into|have) any technical issues(?: with this ad)?|"
            r"video player was slow to load content|video content never loaded|ad froze or did not finish loading|"
            r"video content did not start after ad|audio on ad was too loud|ad never loaded|ad prevented/slowed "
            r"the page from loading|"
            r"content moved around while ad loaded|ad was repetitive to ads i've seen previously|"
            r"your effort and contribution in (?:providing|giving) this feedback is much appreciated)"
        ),
        whole=True,
        max_words=14,
        fires=[
            "Ad Feedback",
            "Video player was slow to load content",
            "1. How relevant is this ad to you?",
            "Audio on ad was too loud",
        ],
        stays=["The audio on the ad was too loud for the ferry", "Ad never loaded a gun in her life"],
    ),
    drop(
        "newsletter_note",
        reason="promo.newsletter",
        pattern=(
            r"^(?:editor's note: ?)?(?:\W{0,2})?(?:sign up (?:for|to)|subscribe to|get) (?:the )?(?:cnn's|cnn) "
            r".{2,70}\bnewsletter"
        ),
        max_words=70,
        fires=[
            "Sign up for CNN's Tide Table science newsletter. Explore the sea with us.",
            "Editor's Note: Sign up for CNN's Sleep, But Later newsletter series.",
            "Subscribe to CNN Harbor's weekly newsletter.",
        ],
        stays=["Viewers could sign up for CNN's town hall, a newsletter of the party said."],
        note="Comes as an editor's note, which otherwise stays.",
    ),
    trim(
        "network_before_text",
        reason="meta.dateline",
        pattern=r"^\(?cnn\)? ?- (?=(?-i:[\p{Lu}\"]))",
        fires={
            "CNN — The bridge over the harbor reopened on Tuesday after two years of repairs.": (
                "The bridge over the harbor reopened on Tuesday after two years of repairs."
            ),
            "(CNN) - A crew of nine was pulled from the sea near the old lighthouse on Friday.": (
                "A crew of nine was pulled from the sea near the old lighthouse on Friday."
            ),
        },
        stays=["CNN - once a joke among broadcasters - turned forty in June, and nobody laughed."],
    ),
    drop(
        "see_all_topics",
        reason="nav.tags",
        pattern=(
            r"see all topics|(?:facebook|tweet|email|link|copied)(?: (?:facebook|tweet|email|link|link copied!?))+|"
            r"paid content by outbrain"
        ),
        whole=True,
        max_words=6,
        fires=["See all topics", "Facebook Tweet Email Link"],
        stays=["They see all topics as political", "Email link by link, the fraud grew"],
    ),
    drop(
        "wire_copyright",
        reason="legal.copyright",
        pattern=r"^the-cnn-wire\b|\bcable news network[.,]? (?:inc\.,? )?(?:a|and) (?:time )?warner\b",
        where=tail(5),
        max_words=40,
        fires=[
            "The-CNN-Wire ™ & © 2031 Cable News Network, Inc.",
            "© 2031 Cable News Network. A Warner Bros. Discovery Company. All Rights Reserved.",
        ],
        stays=["Cable news network owners met in Denver on Monday."],
    ),
    label_html(
        "picture_caption",
        part="caption",
        css=".image__caption, .image__metadata",
        fires="<div class='image'><div class='image__caption'>The bridge in March.</div></div>",
        stays="<p class='paragraph'>The bridge in March was still open to lorries.</p>",
    ),
    label_html(
        "byline_names",
        part="byline",
        css=".byline__names",
        fires="<div class='byline__names'>By Jane Miller, CNN</div>",
        stays="<p class='paragraph'>A report by Jane Miller of the harbour board counted forty piles.</p>",
    ),
    label_html(
        "timestamp_line",
        part="date",
        css=".headline__footer .timestamp, .timestamp",
        fires="<div class='timestamp'>Updated 7:05 AM EST, Fri March 1, 2024</div>",
        stays="<p class='paragraph'>On March 1 the bridge closed.</p>",
    ),
    drop_html(
        "related_content_box",
        reason="nav.related",
        css='[data-component-name="related-content"]',
        fires="<div data-component-name='related-content'><p>Ferry strike enters its third week</p></div>",
        stays="<p class='paragraph'>Related content on the phone was deleted, the court heard.</p>",
    ),
]
