"""The Times of India (indiatimes.com): the mark of the article's end, desk biographies, closing lines, story lists."""

from cleaner.rule import BODY, TAIL, cue, cut_tail, drop, label, publisher, tail

SCOPE = publisher(
    "times_of_india",
    title="The Times of India",
    hosts=["timesofindia.indiatimes.com", "timesofindia.com"],
    language="en",
    signs=[
        "End of Article",
        "TOI News Desk",
        "Follow Us On Social Media",
        "Stay updated with the latest news on Times of India",
    ],
)

RULES = [
    cut_tail(
        "end_mark",
        reason="nav.page",
        pattern=r"end of article",
        where=BODY | TAIL,
        max_words=3,
        fires=[
            "End of Article\nFollow Us On Social Media\nVisual Stories\nTen temples to see before you are forty.",
            "End of Article",
        ],
        stays=["The end of article 370"],
        note="The page marks where its article ends; comments and other stories follow.",
    ),
    label(
        "desk_biography",
        part="bio",
        pattern=(
            r"^(?:about the author ?)?(?:the )?(?:toi|times of india)(?:'s)? (?:[\p{L}.]+ ){0,3}(?:desk|team|"
            r"bureau) (?:is|comprises|consists|covers|brings|at|stays|works)\b"
        ),
        where=tail(12),
        max_words=160,
        fires=[
            "The TOI Harbour Desk comprises a team of journalists who report around the clock.",
            "TOI Sports Desk is a dynamic team of journalists with a love for every game.",
        ],
        stays=[
            "The desk is made of teak, and the team that carved it came from Kochi.",
            "The Times of India office is in Mumbai.",
        ],
    ),
    drop(
        "closing_line",
        reason="promo.app",
        pattern=(
            r"^(?:get|catch|stay (?:updated|ahead|informed|tuned)|discover|find out|check out|for (?:the "
            r")?latest)\b.{10,260}\b"
            r"(?:on|at|with|from|by|visit) (?:the )?(?:times of india|toi)(?: app| website)?\W*$|^download "
            r"(?:the )?(?:toi|times of india) app\b|"
            r"^(?:get|catch) the latest .{5,200}\bon (?:the )?times of india\b"
        ),
        where=tail(10),
        max_words=60,
        fires=[
            "Get the latest India news, live updates and breaking news headlines on the Times of India.",
            "Stay updated with the latest news on Times of India.",
            "Catch the latest city news, weather and traffic on the Times of India.",
        ],
        stays=[
            "Catch the early boat to Elephanta, a reader told the Times of India, or stand all the way.",
            "Get well soon, she wrote on the wall of the Times of India building in Mumbai.",
        ],
    ),
    cue(
        "story_carousel",
        reason="nav.related",
        pattern=(
            r"(?:visual stories|photostories|photo stories|trending stories|hot picks|top trends|top trending|"
            r"featured in [\p{L} ]{3,30}|tired of too many ads\?.{0,30}|up next)"
        ),
        takes=15,
        where=TAIL,
        max_words=8,
        fires=[
            "Visual Stories\n10 bridges to cross in the rain\nHow to fold a sari",
            "Hot Picks\nMonsoon\nBudget",
            "Photostories",
        ],
        stays=["Visual stories win prizes at the fair", "Hot picks of the goldsmith"],
    ),
    drop(
        "comment_and_follow",
        reason="comment.prompt",
        pattern=(
            r"start a conversation|post comment|follow us on social media|(?:be the )?first to comment(?: on this "
            r"story)?|refrain from posting comments that are .{3,200}"
        ),
        whole=True,
        where=TAIL,
        max_words=60,
        fires=[
            "Start a Conversation",
            "Follow Us On Social Media",
            "Refrain from posting comments that are obscene or untrue.",
        ],
        stays=["Start a conversation about trees"],
    ),
]
