"""NPR (npr.org): captions that end in "hide caption", transcripts and their notices, its morning newsletter."""

from cleaner.rule import NAMES, body_html, drop, drop_html, keep, label, label_html, publisher, tail

SCOPE = publisher(
    "npr",
    title="NPR",
    hosts=["npr.org"],
    language="en",
    signs=[
        "toggle caption",
        "NPR transcripts are",
        "You're reading the Up First newsletter",
        "terms of use and permissions pages at www.npr.org",
    ],
)

RULES = [
    label(
        "caption_with_toggle",
        part="caption",
        pattern=r"^(?=.{8}).{0,600}\b(?:hide|toggle) caption$",
        max_words=100,
        fires=[
            "Volunteers fill sandbags beside the river. Ann Duffy/Member station hide caption",
            "Ann Duffy for NPR toggle caption",
            "The pilot at home, a year after the crash. Dev Rao hide caption",
        ],
        stays=[
            "Editors argued for an hour about whether the button should read hide caption or show caption.",
            "Nobody could find the toggle caption button.",
        ],
    ),
    drop(
        "transcript_notice",
        reason="legal.disclaimer",
        pattern=(
            r"^npr transcripts are (?:created|produced|made)\b|\bvisit our website terms of use and permissions "
            r"pages at www\.npr\.org\b|"
            r"^accuracy and availability (?:of npr transcripts )?may vary\b|\bauthoritative record of npr's "
            r"programming is the audio record\b"
        ),
        where=tail(8),
        max_words=90,
        fires=[
            "NPR transcripts are created on a rush deadline and may be corrected later.",
            "Visit our website terms of use and permissions pages at www.npr.org for further information.",
            "Accuracy and availability may vary.",
        ],
        stays=[
            "Accuracy and availability of the tests may vary, the agency warned.",
            "The NPR transcripts are part of the court file.",
        ],
    ),
    keep(
        "transcript_speaker",
        pattern=(
            r"^(?-i:\p{Lu}[\p{Lu}' .-]{2,40}, (?:HOST|BYLINE):) \S|^\((?-i:SOUNDBITE OF|LAUGHTER|CROSSTALK|"
            r"APPLAUSE)\b"
        ),
        stays=[
            "ANN DUFFY, HOST: Listen to this.",
            "DEV RAO, BYLINE: Follow us, they said, and we did.",
            "(SOUNDBITE OF FERRY HORN)",
        ],
        note="The speakers of a transcript; short answers look like prompts.",
    ),
    drop(
        "up_first_opening",
        reason="promo.newsletter",
        pattern=(
            r"\byou're reading the up first newsletter\b|^this (?:newsletter|edition) was edited by\b|"
            r"^(?:subscribe|sign up) here to (?:get|have) it delivered to your inbox\b|\blisten to the up first "
            r"podcast\b"
        ),
        max_words=60,
        fires=[
            "Good morning. You're reading the Up First newsletter. Subscribe here to get it in your inbox each day.",
            "Want more? Listen to the Up First podcast for all the big stories you need to start your day.",
        ],
        stays=[
            "Good morning, you're reading the newsletter wrong, the teacher told the class.",
            "Up first is the mayor, who has ten minutes.",
        ],
    ),
    drop(
        "radio_and_digital_editors",
        reason="meta.sourcing",
        pattern=(
            rf"^(?:the )?(?:digital|audio|radio|broadcast|web)(?: version of this)? (?:story|interview|piece|"
            rf"version|segment)? ?(?:of this (?:story|interview) )?was "
            rf"(?:edited|produced|adapted)(?: for (?:digital|radio|the web|broadcast))?(?: and (?:edited|"
            rf"produced))? by {NAMES}|"
            rf"^this (?:story|interview|piece) was (?:edited|produced|adapted) for (?:digital|radio|the web|"
            rf"broadcast) by {NAMES}"
        ),
        where=tail(6),
        max_words=45,
        fires=[
            "The digital version of this story was edited by Ann Duffy.",
            "This interview was adapted for the web by Dev Rao and Ada Pym.",
            "The audio version was produced by Ada Pym.",
        ],
        stays=[
            "This story was adapted for the stage by Ann Duffy and ran for three years.",
            "The radio play was produced by Orson Welles in a week.",
        ],
    ),
    body_html(
        "story_text",
        css="#storytext, .transcript.storytext",
        fires="<main><p>Hourly News</p><div id='storytext'><p>The old bridge over the harbour closed in March.</p></div></main>",
        stays="<main><div id='story'><p>The old bridge over the harbour closed in March.</p></div></main>",
    ),
    drop_html(
        "internal_link_box",
        reason="nav.read_more",
        css=".bucketwrap.internallink",
        fires="<div id='storytext'><p>The bridge closed in March.</p><div class='bucketwrap internallink'><h3>Ferry strike ends</h3></div></div>",
        stays="<div class='bucketwrap statichtml'><p>Forty piles were driven into the river bed on Tuesday.</p></div>",
    ),
    label_html(
        "picture_caption",
        part="caption",
        css=".credit-caption",
        fires="<div id='storytext'><p>The bridge closed in March.</p><div class='credit-caption'><p>The bridge in March.</p></div></div>",
        stays="<div class='caption'><p>The bridge in March was still open to lorries.</p></div>",
    ),
]
