"""The Straits Times (straitstimes.com): credits in capitals, its channels by name, single teasers inside the text."""

from cleaner.rule import OUTSIDE, cue, drop, label, publisher

SCOPE = publisher(
    "straits_times",
    title="The Straits Times",
    hosts=["straitstimes.com"],
    language="en",
    signs=[
        "Join ST's WhatsApp Channel",
        "Join ST's Telegram channel",
        "ST PHOTO:",
        "PHOTO: ST FILE",
    ],
)

RULES = [
    label(
        "caption_in_house_style",
        part="caption",
        pattern=(
            r"(?<=.{12})[.!?)\]\"]? ?(?-i:ST PHOTO|PHOTO|PHOTOS|ST PHOTOS|ST FILE PHOTO|ST GRAPHIC|ST ILLUSTRATION|"
            r"SCREENGRAB FROM|SCREENGRAB): ?(?-i:[\p{Lu}\d][\p{Lu}\d '&/.,@_-]{1,60})$"
        ),
        max_words=70,
        fires=[
            "Commuters wait for a ferry at the old jetty. ST PHOTO: ANN DUFFY",
            "The bridge before it closed in March. PHOTO: ST FILE",
        ],
        stays=["He took one last photo: the ferry.", "The caption read Photo: Unknown, and so he stayed."],
    ),
    label(
        "credit_in_house_style",
        part="credit",
        pattern=(
            r"(?:st (?:file )?photos?|st graphics?|st illustration|photos?: st file|graphics?: st) ?:? "
            r"?(?-i:\p{Lu}[\p{Lu} '&/.,-]{1,60})?"
        ),
        whole=True,
        max_words=9,
        fires=["ST PHOTO: ANN DUFFY", "PHOTO: ST FILE", "ST ILLUSTRATION: DEV RAO"],
        stays=["St Photos of the old town", "ST photo editors met"],
    ),
    drop(
        "join_channel",
        reason="nav.follow",
        pattern=(
            r"^(?:join|follow|subscribe to|get|sign up for) (?:the )?(?-i:ST|Straits Times|The Straits Times)(?:'s)? "
            r"(?:.{0,30} )?(?:whatsapp|telegram|tiktok|instagram|newsletters?|channel|breaking news)\b"
        ),
        max_words=40,
        fires=[
            "Join ST's WhatsApp Channel and get the latest news and must-reads.",
            "Join ST's Telegram channel and get the latest breaking news delivered to you.",
            "Sign up for ST's newsletters",
        ],
        stays=[
            "Join St John's choir on Telegram Hill this Sunday, the vicar said.",
            "The union asked staff to join its Telegram channel.",
        ],
    ),
    cue(
        "more_on_this_topic",
        reason="nav.related",
        pattern=r"more on this topic",
        overrides="languages/en/links_headings/related_heading",
        takes=2,
        max_words=4,
        fires=[
            "More on this topic\nFerry operator fined over delays\nHow the old jetty was saved",
            "More On This Topic",
        ],
        stays=["There is more on this topic to be said"],
        note="Stands between paragraphs with one or two teasers, never with a long list.",
    ),
    drop(
        "sharing_thanks",
        reason="nav.share",
        pattern=(
            r"thanks for sharing|(?:unlock|gift) this (?:subscriber-only )?(?:story|article)|read the full story and "
            r"more at \$.{3,40}|get exclusive reports and insights with more than \d+ subscriber-only articles.{0,40}"
        ),
        whole=True,
        max_words=20,
        fires=["Thanks for sharing!", "Read the full story and more at $9.90/month"],
        stays=["Thanks for sharing the boat", "Thanks for sharing, said the fox"],
    ),
    drop(
        "read_by_machine",
        reason="legal.trust",
        pattern=(
            r"already a subscriber\? log in|(?:summary )?(?:ai|ai-)generated (?:summary|from this story).{0,60}|sign "
            r"up now: (?:get )?st'?s?'? newsletters.{0,60}"
        ),
        whole=True,
        where=OUTSIDE,
        max_words=16,
        fires=["Sign up now: Get ST's newsletters delivered to your inbox", "Already a subscriber? Log in"],
        stays=["Sign up now: the ferry leaves at noon"],
    ),
]
