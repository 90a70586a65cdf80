"""BBC (bbc.com, bbc.co.uk): "Image source" and "Image caption" lines, calls for eyewitnesses, local follow lines."""

from cleaner.rule import NAMES, OUTSIDE, drop, drop_html, label, label_html, publisher, tail

SCOPE = publisher(
    "bbc",
    title="BBC",
    hosts=["bbc.com", "bbc.co.uk"],
    language="en",
    signs=[
        "Image source,",
        "Image caption,",
        "BBC is not responsible for the content of external sites",
        "haveyoursay@bbc.co.uk",
    ],
)

DESK = (
    r"(?:news|sport|verify|world service|monitoring|culture|africa|arabic|persian|russian|ukrainecast|newsnight|"
    r"newsbeat|"
    r"scotland|wales|news ni|radio \w+|countryfile|panorama|eye investigations|future|travel|politics|business)"
)

RULES = [
    label(
        "image_caption_line",
        part="caption",
        pattern=r"^(?:image|media) caption, ?\S",
        max_words=70,
        fires=[
            "Image caption, The lifeboat was called out at dawn",
            "Media caption, Watch: The moment the chimney came down",
            "Image caption, Ann Duffy says the mill should never have been sold.",
        ],
        stays=[
            "The image caption, she said, had been written by somebody who was not there.",
            "An image caption with a wrong name cost the paper dearly.",
        ],
    ),
    label(
        "image_source_line",
        part="credit",
        pattern=r"^image (?:source|copyright), ?.{2,70}$",
        max_words=12,
        fires=["Image source, Ann Duffy", "Image source, Dockside Lifeboat Station", "Image copyright, Reuters"],
        stays=[
            "The image source, a retired sailor, sold it to three papers.",
            "Image source code was found on the laptop.",
        ],
    ),
    label(
        "reporter_and_desk",
        part="byline",
        pattern=(
            rf"(?:(?:by |reporting (?:for|by) )?{NAMES},? )?bbc {DESK}(?:(?:,| in| at|, in) (?-i:\p{{Lu}})[\p{{L}}' "
            rf"-]{{2,30}})?"
        ),
        whole=True,
        where=OUTSIDE,
        max_words=12,
        fires=["BBC News, Nairobi", "Ann Duffy, BBC Scotland", "By Ann Duffy and Dev Rao, BBC News"],
        stays=["BBC News was the first to report it", "He left BBC Sport for good"],
    ),
    drop(
        "follow_local_station",
        reason="nav.follow",
        pattern=(
            r"^(?:(?:you can )?follow bbc [\p{L} &-]{2,40} (?:on|and)\b|(?:follow|find|hear) (?:more )?bbc "
            r"[\p{L} &-]{2,30} on (?:facebook|x|instagram|sounds|whatsapp)\b|"
            r"(?:listen to the best of|listen to|hear more on) bbc [\p{L} ,'-]{2,60} on (?:bbc )?sounds\b|send "
            r"(?:us )?your story ideas (?:to|via|for)\b)"
        ),
        max_words=45,
        fires=[
            "Follow BBC Harbour Coast on Facebook, on X, and on Instagram. Send your story ideas to the newsroom.",
            "Listen to the best of BBC Radio Kestrel on Sounds and catch up with the latest episode of Look West.",
            "Send us your story ideas via WhatsApp on 0000 000 000.",
        ],
        stays=[
            "Critics follow BBC coverage of the royal family with a stopwatch.",
            "Send your story ideas away and they come back, the poet wrote.",
            "He would listen to BBC reports in secret during the war.",
        ],
    ),
    drop(
        "flagship_newsletter",
        reason="promo.newsletter",
        pattern=(
            r"^(?:get our flagship newsletter\b|sign up (?:for|to) (?:our|the) [\p{L} -]{2,40} newsletter (?:to|"
            r"and|with|for)\b.{0,160}\bbbc\b|"
            r"looking for more from bbc \w+)"
        ),
        max_words=60,
        fires=[
            "Get our flagship newsletter with the headlines you need for the day ahead. Sign up here.",
            "Sign up for our Tide Times newsletter to keep up with the coast, from BBC reporters near you.",
        ],
        stays=[
            "The flagship newsletter of the party went to every household in March.",
            "The council told readers to sign up for its newsletter.",
        ],
    ),
    drop(
        "eyewitness_call",
        reason="meta.feedback",
        pattern=(
            r"haveyoursay@bbc|\bif you are willing to speak to a bbc journalist\b|"
            r"\bcan't see the form you will need to visit the mobile version of the bbc website\b|"
            r"^have you been affected by the (?:issues|events) (?:raised )?in this story\b|^you can also get in "
            r"touch in the following ways\b"
        ),
        where=tail(14),
        max_words=90,
        fires=[
            "Were you on the ferry? Tell us what you saw by emailing haveyoursay@bbc.co.uk.",
            "Please leave a contact number if you are willing to speak to a BBC journalist.",
            "You can also get in touch in the following ways:",
        ],
        stays=[
            "He was not willing to speak to a BBC journalist who waited outside the court.",
            "People affected by the events in this story will never forget the sound, said the priest.",
        ],
    ),
    drop(
        "external_sites_note",
        reason="legal.disclaimer",
        pattern=(
            r"^(?:copyright ?(?:©|\(c\))? ?\d{4} bbc\b|the bbc is not responsible for the content of external "
            r"sites\b|read about our approach to external linking\b)"
        ),
        where=tail(8),
        max_words=40,
        fires=[
            "The BBC is not responsible for the content of external sites.",
            "Read about our approach to external linking.",
        ],
        stays=[
            "The BBC is not responsible for the fees of its guests, the tribunal ruled.",
            "Read about our approach to external walls in the manual, the builder told them.",
        ],
    ),
    label_html(
        "headline_block",
        part="headline",
        css='[data-component="headline-block"]',
        fires="<div data-component='headline-block'><h1>Harbour town rebuilds its bridge</h1></div>",
        stays="<div data-component='subheadline-block'><h2>Forty new piles</h2></div>",
    ),
    label_html(
        "byline_block",
        part="byline",
        css='[data-component="byline-block"]',
        fires="<div data-component='byline-block'><span>Jane Miller</span><span>BBC News, Dover</span></div>",
        stays="<div data-component='text-block'><p>Jane Miller, a pilot, saw the crane fall.</p></div>",
    ),
    label_html(
        "caption_block",
        part="caption",
        css='[data-component="caption-block"]',
        fires="<div data-component='caption-block'><p>The bridge closed in March</p></div>",
        stays="<div data-component='text-block'><p>The bridge closed in March.</p></div>",
    ),
    drop_html(
        "links_block",
        reason="nav.related",
        css='[data-component="links-block"]',
        fires="<div data-component='links-block'><h2>More on this story</h2><ul><li>Ferry strike ends</li></ul></div>",
        stays="<div data-component='unordered-list-block'><ul><li>Forty piles of steel</li></ul></div>",
    ),
    label_html(
        "topic_list",
        part="tags",
        css='[data-component="topic-list"], [data-component="tag-list"], [data-component="tags"]',
        fires="<div data-component='topic-list'><ul><li>Dover</li><li>Bridges</li></ul></div>",
        stays="<div data-component='text-block'><p>Bridges are a topic in Dover.</p></div>",
    ),
]
