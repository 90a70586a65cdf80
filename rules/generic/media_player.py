"""What players, galleries and embeds leave between paragraphs, in any language."""

from cleaner.rule import ANYWHERE, BODY, HEAD, OUTSIDE, drop

_CLOCK = r"\d{1,2}:\d{2}(?::\d{2})?"
# Spelt out, so that a sign or a word and the figure after it are searched for together.
_FIGURE = r"(?:0|1|2|3|4|5|6|7|8|9)"
_FRACTION = rf"[.,](?:{_FIGURE}|00|25|50|75)x"

RULES = [
    drop(
        "elapsed_and_length",
        reason="media.player",
        pattern=(
            rf"-?{_CLOCK} ?[/|] ?-?{_FIGURE}\d?:\d{{2}}(?::\d{{2}})?"
            r"(?: ?[/|\u00b7•-]? ?(?:[\p{L}]{1,12}|[01](?:\.\d{1,2})?x)){0,2}"
        ),
        whole=True,
        max_words=5,
        fires=["0:00 / 2:31", "00:00/12:40", "00:00 | 03:15", "0:00 / 1:02:33 1x"],
        stays=[
            "He ran the two halves in 31:04 / 30:58 on Sunday.",
            "Doors open at 18:30, the concert begins at 20:00.",
        ],
    ),
    drop(
        "zero_clock",
        reason="media.player",
        pattern=r"-?0{1,2}:00(?::00)?",
        whole=True,
        max_words=1,
        fires=["0:00", "00:00", "-0:00", "00:00:00"],
        stays=["At 00:00 the fireworks began.", "It ended 0:0 in Turin."],
        note="Midnight alone on a line is hardly ever a programme's time; a player at rest is.",
    ),
    drop(
        "length_and_source",
        reason="media.player",
        pattern=rf"{_CLOCK} ?[-|·]? ?(?:source|quelle|fuente|fonte|bron|källa|kilde|lähde|źródło|zdroj|forrás|sursa|kaynak|sumber|источник|джерело)"
        r" ?: ?(?-i:\p{Lu})[\p{L}\d .&'-]{1,40}",
        whole=True,
        max_words=8,
        fires=["05:22 - Source: CNN", "1:40 Quelle: Reuters"],
        stays=["At 05:22 the source was found.", "05:22 Source of the fire found"],
    ),
    drop(
        "video_length_and_title",
        reason="media.player",
        pattern=(
            r"^(?:0|1|2|3|4|5|6):(?:0|1|2|3|4|5)\d (?![ap]\.?m\b|uhr\b|min\b|[-:|])(?=['\"]?(?-i:\p{Lu}|\d))"
            r"[^.!?]{20,110}(?<!\d:\d\d)[!?'\"]?$"
        ),
        where=BODY,
        min_words=6,
        max_words=18,
        after=r"^(?!['\"(]?\d{1,2}[:.]\d{2})",
        before=r"^(?!['\"(]?\d{1,2}[:.]\d{2})",
        fires=[
            "2:05 Army opens inquiry into the loss of two helicopters",
            "0:47 How the flood reached the old town in an hour",
        ],
        stays=[
            "2:30 p.m. The president arrives at the Grand Palais with her guests.",
            "3:15 Das Tor fällt nach einem langen Ball über die linke Seite.",
            "4:20 a.m.: The first fire engine reaches the house.",
        ],
        note="A timeline has its times below each other; the length of a video stands alone.",
    ),
    drop(
        "speeds_in_a_row",
        reason="media.player",
        pattern=rf"(?:[0-3]x[ |/,·•]{{1,3}})?[0-3]{_FRACTION}(?:[ |/,·•]{{1,3}}[0-3](?:[.,]\d{{1,2}})?x){{2,7}}",
        whole=True,
        max_words=10,
        fires=["0.5x 1x 1.5x 2x", "1x | 1.25x | 1.5x | 2x"],
        stays=["The lens zooms 2x, 3x or 5x.", "The shares trade at 1.5x sales."],
    ),
    drop(
        "speed_before_speed",
        reason="media.player",
        pattern=rf"[0-3]{_FRACTION}",
        whole=True,
        max_words=1,
        where=OUTSIDE,
        before=r"^[0-3](?:[.,]\d{1,2})?x$",
        fires=["0.5x\n1.0x"],
        stays=["1.2x is what the buyer paid for every crown of sales.", "The zoom goes from 0.5x to 3x."],
    ),
    drop(
        "speed_after_speed",
        reason="media.player",
        pattern=rf"[0-3]{_FRACTION}",
        whole=True,
        max_words=1,
        where=OUTSIDE,
        after=r"^[0-3](?:[.,]\d{1,2})?x$",
        fires=["0.75x\n1.5x"],
        stays=["1.2x is what the buyer paid for every crown of sales.", "The zoom goes from 0.5x to 3x."],
    ),
    drop(
        "image_n_of_m",
        reason="media.gallery",
        pattern=(
            r"(?:(?:image|photo|picture|slide|foto|bild|billede|bilde|immagine|imagen|imagem|kuva|zdjęcie|fotografia|"
            r"fotografía|"
            r"fotoğraf|gambar|kép|снимка|фото|слайд|diapositiva|página|page|galerie|gallery|dia|afbeelding|obrázek|"
            r"slika) ?)?"
            rf"\d{{1,3}} ?(?:(?:of|von|van|de|di|av|af|sur|din|od|из|із|от|dari|ใน|trên) ?|(?:z|з) ){_FIGURE}\d{{0,2}}"
            r"(?: ?(?:images?|photos?|pictures?|slides?|fotos?|bilder|bildern|immagini|imágenes|фото|kuvaa|zdjęć))?"
        ),
        whole=True,
        max_words=6,
        min_words=3,
        fires=["Image 3 of 5", "1 of 12", "Bild 2 von 8", "Foto 1 de 10", "Фото 3 из 7"],
        stays=[
            "In 3 of 5 villages the well ran dry.",
            "9 de 10 niños acuden a clase.",
            "Picture 2 of 5 was sold at once.",
        ],
    ),
    drop(
        "image_n_slash_m",
        reason="media.gallery",
        pattern=(
            r"(?:image|photo|picture|slide|foto|bild|billede|bilde|immagine|imagen|imagem|kuva|zdjęcie|fotografía|"
            r"fotoğraf|gambar|"
            r"фото|слайд|gallery|galerie|diaporama|fotostrecke|bildstrecke|"
            r"фотогалерея)s? ?[:(]? ?\d{1,3} ?/ ?\d{1,3}\)?"
        ),
        whole=True,
        max_words=5,
        fires=["Photo 1/12", "Bild: 3 / 8", "Foto 2/9"],
        stays=["Photo 1/12 of a second long shows the bullet in flight.", "The picture scored 3/5."],
    ),
    drop(
        "first_of_many",
        reason="media.gallery",
        pattern=r"0?1 ?/ ?(?:[679]|1[1-57-9]|2[1-9]|[3-9]\d)",
        whole=True,
        max_words=3,
        fires=["1/12", "1 / 7", "01/24"],
        stays=["1/2", "1/10", "9/11", "8/10", "1/8"],
        note="Fractions, ratings and dates stay: only counters at their first picture.",
    ),
    drop(
        "embedded_post_link",
        reason="media.player",
        pattern=(
            r"(?:pic\.twitter\.com/\w{5,20}|https?://t\.co/\w{5,20}|(?:https?://)?(?:www\.|m\.|"
            r"mobile\.)?(?:youtu\.be/[\w?=&-]{5,60}|"
            r"youtube\.com/(?:watch|embed|shorts|live)[\w?=&/%-]{5,90}|(?:twitter|"
            r"x)\.com/\w{1,20}/status/\d{5,25}[\w?=&%-]{0,40}|"
            r"instagram\.com/(?:p|reel|tv)/[\w/?=&%.-]{5,80}|tiktok\.com/@[\w.]{1,40}/video/\d{5,25}[\w/?=&%-]{0,40}|"
            r"facebook\.com/[\w./?=&%-]{5,160}|open\.spotify\.com/[\w/?=&%-]{5,90}|vimeo\.com/\d{5,12}))"
        ),
        whole=True,
        max_words=1,
        where=ANYWHERE,
        fires=[
            "https://www.youtube.com/watch?v=abcDEF12345",
            "pic.twitter.com/AbCdEfGhIj",
            "https://twitter.com/example/status/1234567890123456789",
            "https://t.co/AbCdEf1234",
        ],
        stays=[
            "The clip (https://www.youtube.com/watch?v=abcDEF12345) has been seen four million times.",
            "https://www.example.org/studies/2024/report.pdf",
        ],
    ),
    drop(
        "embed_frame",
        reason="media.player",
        pattern=(
            r"(?:your browser does not support (?:the )?(?:html5 )?(?:video|audio|iframes?|canvas|video tag|"
            r"this video)[^.]{0,40}"
            r"|video player is loading|this is a modal window|(?:the )?media could not be loaded[^.]{0,120}|"
            r"chapters descriptions|"
            r"beginning of dialog window[^.]{0,120}|end of dialog window|current time ?-?[\d:]*|stream type ?live|"
            r"seek to live, currently (?:behind|playing) live|remaining time ?-?[\d:]*|loaded ?: ?[\d.]{1,6}%|"
            r"playback rate|"
            r"picture-in-picture ?fullscreen|jwplayer|player(?: is)? loading|mute ?unmute|play ?pause(?: ?stop)?|"
            r"(?:audio|subtitles|captions) ?track|captions? (?:off|settings)[^.]{0,60}|subtitles? (?:off|"
            r"settings)[^.]{0,60})"
        ),
        whole=True,
        max_words=30,
        fires=[
            "Video Player is loading.",
            "Your browser does not support the video tag.",
            "This is a modal window.",
            "Remaining Time -0:00",
            "Loaded: 0.00%",
        ],
        stays=[
            "Your browser does not support the standard, the firm tells its users in a letter.",
            "The media could not be loaded onto the lorry, said the driver. So they walked.",
            "This is a modal window into the past.",
        ],
    ),
    drop(
        "caption_sizes_panel",
        reason="media.player",
        pattern=(
            r"(?:text ?)?(?:color|background|window|font size|text edge style|font family|opacity) ?:?"
            r"(?: ?/? ?(?:white|black|opaque|semi-?transparent|transparent|\d{2,3}%|none|raised|depressed|uniform|"
            r"drop ?shadow|"
            r"proportional|monospace|red|green|blue|yellow|magenta|cyan|opacity|sans-serif|serif|casual|script|"
            r"small caps)){2,20}"
        ),
        whole=True,
        max_words=40,
        where=HEAD | BODY | OUTSIDE,
        fires=[
            "Text Color White Black Red Green Blue Yellow Magenta Cyan",
            "Font Size 50% 75% 100% 125% 150% 175% 200% 300% 400%",
            "Opacity Opaque Semi-Transparent",
        ],
        stays=["Background: white walls, black doors.", "Window: green"],
    ),
]  # fmt: skip
