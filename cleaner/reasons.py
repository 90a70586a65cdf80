"""Why a piece of text was taken out, moved or changed: the closed list of reason codes.

A code is ``family.name``. The sentence beside it is written for editors and is what the
command line, the reports and ``docs/reasons.md`` show.
"""

from typing import Final

REASONS: Final[dict[str, str]] = {
    "appeal.donation": "Asks readers to give money to the publication.",
    "appeal.subscription": "Asks readers to take out a subscription.",
    "appeal.membership": "Asks readers to become members or registered supporters.",
    "promo.newsletter": "Advertises a newsletter or an e-mail sign-up.",
    "promo.app": "Advertises an app, or asks readers to download one.",
    "promo.push": "Asks readers to switch on notifications or alerts.",
    "promo.podcast": "Advertises a podcast, a programme or a video series.",
    "promo.event": "Advertises an event, a course or a book of the publisher.",
    "promo.product": "A shopping link, a price box or an offer of a shop.",
    "nav.read_more": "A link to read on, or a teaser for another article.",
    "nav.related": "A list of other articles, or its heading.",
    "nav.share": "A button or a prompt to share, save, print or copy the article.",
    "nav.follow": "Asks readers to follow the publication or its writer elsewhere.",
    "nav.tags": "The article's topics or keywords, listed as links.",
    "nav.section": "A section label, a kicker or a breadcrumb trail.",
    "nav.page": "Page furniture: menus, log-in links, search, paging, back to top.",
    "nav.repeated": "Repeats a part of the article, often for another size of screen.",
    "media.caption": "The caption of a picture, a video or a graphic.",
    "media.credit": "Names the photographer, the agency or the source of a picture.",
    "media.player": "What a video, audio or embed player shows beside its content.",
    "media.gallery": "Controls and counters of a picture gallery.",
    "meta.headline": "Repeats the headline.",
    "meta.byline": "Names the authors of the article.",
    "meta.dateline": "Names where the article was written.",
    "meta.date": "When the article was published or changed.",
    "meta.reading_time": "How long the article takes to read or to hear.",
    "meta.bio": "Introduces the author.",
    "meta.contact": "How to reach the author or the newsroom.",
    "meta.sourcing": "Names agencies, reporters and editors who contributed.",
    "meta.feedback": "Asks readers to report errors, send tips or rate the article.",
    "meta.correction": "A correction, a clarification or an editor's note.",
    "legal.copyright": "A copyright line or a reprint notice.",
    "legal.disclaimer": "Limits liability, or states what the text is not.",
    "legal.affiliate": "Says that links earn the publisher money, or that content is sponsored.",
    "legal.cookie": "Asks for consent to cookies, tracking or embedded content.",
    "legal.paywall": "Says that the rest of the article is for subscribers.",
    "legal.terms": "Refers to terms of use, privacy policies or house rules.",
    "legal.trust": "Describes the publication's standards or how the article was made.",
    "legal.republished": "Says where the article was first published.",
    "ad.label": "Marks an advertisement, or the place of one.",
    "comment.prompt": "Asks for comments, or counts, opens and closes them.",
    "style.quotes": "Quotation marks set to house style.",
    "style.apostrophes": "A typewriter's mark, or one turned round, for an apostrophe.",
    "style.primes": "A typewriter's mark for feet, inches or minutes.",
    "style.dashes": "Hyphens for a dash, or a dash set to house style.",
    "style.ellipsis": "Three points set to house style.",
    "style.ranges": "A hyphen in a range of years or pages.",
    "style.spaces": "White space set to house style.",
    "style.name": "A name set to house spelling, or spelt in two ways.",
    "style.title": "A title that does not fit the name after it.",
    "style.doubled": "A word that stands twice in a row.",
    "style.repair": "Broken text repaired: encodings, entities, characters that nobody sees.",
}


def family(code: str) -> str:
    """The part of a reason code before the dot: ``"promo"`` of ``"promo.newsletter"``."""
    return code.partition(".")[0]


def is_of(code: str, asked: str) -> bool:
    """Whether a reason is the one asked for, or of the family asked for; "" asks for all."""
    return asked in {"", code, family(code)}


def markdown() -> str:
    """The list of reasons as ``docs/reasons.md`` shows it."""
    rows = [f"| `{code}` | {why} |" for code, why in REASONS.items()]
    intro = "Every change names one of these reasons. Made by `cleaner rules reasons --markdown`."
    return "\n".join(["# Reasons", "", intro, "", "| reason | in a sentence |", "|---|---|", *rows, ""])
