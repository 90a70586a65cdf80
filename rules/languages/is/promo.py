"""Icelandic promotion: newsletters, apps, notifications."""

from cleaner.rule import drop

RULES = [
    drop(
        "newsletter_request",
        reason="promo.newsletter",
        max_words=60,
        pattern=r"(?:skráðu þig|skráið ykkur|gerstu áskrifandi)[^.\"]{0,40}(?:póstlist|fréttabréf)|^\W{0,3}(?:fáðu|viltu fá) (?:nýjustu |helstu )?(?:fréttir|fréttabréf)[^.\"]{0,80}(?:pósthólfið|í tölvupósti|á netfangið)|^\W{0,3}(?:skráning á póstlista|skrá mig á póstlista)\W{0,3}$",
        fires=["Skráðu þig á póstlistann okkar", "Fáðu helstu fréttir dagsins sendar í tölvupósti."],
        stays=["Þúsund manns hafa skráð sig á póstlista samtakanna.", "Fréttabréf félagsins kom fyrst út árið 1954."],
    ),
    drop(
        "app_request",
        reason="promo.app",
        max_words=40,
        pattern=r"^\W{0,3}(?:sæktu|náðu í|hladdu niður|sækja) (?:(?:nýja |ókeypis )?(?:appið|appi|app)\b|smáforrit)[^\"]{0,100}$",
        fires=["Sæktu appið", "Náðu í app Víkurblaðsins og fáðu fréttirnar beint í símann."],
        stays=["Hægt er að sækja app strætó til að kaupa miða."],
    ),
    drop(
        "podcast_line",
        reason="promo.podcast",
        max_words=24,
        pattern=r"^\W{0,3}(?:hlust(?:a|aðu|ið)|fylgstu|fylgist|gerstu áskrifandi)\b[^.!?\"\n]{0,30}(?:hlaðvarp\w*|podcast\w*|þátt\w*)\b[^.!?\"\n]{0,20}(?:spotify|apple|hér|\W{0,3}$)[^\"\n]{0,30}$",
        fires=["Hlustaðu á hlaðvarpið okkar á Spotify", "Hlusta á þáttinn hér"],
        stays=["Hlustaðu á hlaðvarpið og dæmdu svo, sagði lögmaðurinn."],
    ),
]
