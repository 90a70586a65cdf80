"""Hungarian promotion: newsletters, apps, notifications."""

from cleaner.rule import drop

RULES = [
    drop(
        "newsletter_request",
        reason="promo.newsletter",
        max_words=60,
        pattern=r"(?:^\W{0,3}|[.!?:] )(?:iratkozz(?:on|anak|ál)? fel|feliratkoz(?:om|ás)|regisztrálj(?:on)?|kérj(?:e|ed)?)[^.\"]{0,40}(?:hírlevel(?:ünkre|ünket|ére|ükre)|a hírlevélre|hírlevelre|hírleveleinkre)|^\W{0,3}(?:feliratkozom|feliratkozás)(?: a)?(?: napi| heti)? hírlevélre\W{0,3}$|^\W{0,3}iratkozz(?:on)? fel[^.\"\n]{0,40}hírlev[^\"\n]{0,120}$",
        fires=["Iratkozzon fel hírlevelünkre!", "Feliratkozás hírlevélre"],
        stays=["Az egyesület első hírlevele 2003-ban jelent meg."],
    ),
    drop(
        "app_request",
        reason="promo.app",
        max_words=40,
        pattern=r"^\W{0,3}(?:tölts(?:e|ed|d)? le|szerezd? (?:be|meg))[^.\n\"]{0,50}(?:alkalmazás(?:unkat|át|t)?|applikáció(?:nkat|ját|t)?|appunkat|appot)[^\"\n]{0,90}$",
        fires=["Töltse le alkalmazásunkat!", "Töltsd le az ingyenes applikációt"],
        stays=["A lakók letölthetik az alkalmazást, hogy kövessék a buszokat."],
    ),
    drop(
        "podcast_line",
        reason="promo.podcast",
        max_words=24,
        pattern=r"^\W{0,3}(?:hallgassa|hallgasd|kövesse|kövesd|iratkozz(?:on)?)\b[^.!?\"\n]{0,40}(?:podcast(?:unkat|unk|ot|jainkat|ja)?|adás(?:unkat|t)|epizód(?:ot|okat)?)\b[^.!?\"\n]{0,20}(?:spotify|apple|youtube|itt\b|\W{0,3}$)[^\"\n]{0,30}$",
        fires=["Hallgassa meg podcastunkat a Spotify-on", "Hallgasd a podcastunkat itt"],
        stays=["Hallgassa meg a podcastot, kérte az ügyvéd, és ítéljen utána."],
    ),
]
