"""SVT (svt.se): notices of its player, the statement of its standards, the desk's name above and below."""

from cleaner.rule import OUTSIDE, drop, publisher

SCOPE = publisher(
    "svt",
    title="SVT Nyheter",
    hosts=["svt.se"],
    language="sv",
    signs=[
        "Javascript är avstängt",
        "Javascript måste vara påslaget för att kunna spela video",
        "SVT:s nyheter ska stå för saklighet",
        "Så arbetar vi med nyheter",
    ],
)

RULES = [
    drop(
        "player_notice",
        reason="media.player",
        pattern=(
            r"^(?:javascript måste vara påslaget\b|webbläsaren stöds ej\b|svt har inte stöd för (?:att spela upp "
            r"video|din webbläsare)\b|"
            r"vi rekommenderar att du byter till en nyare webbläsare\b|det kan bero på att du har en äldre "
            r"webbläsare\b)"
        ),
        max_words=35,
        fires=[
            "Javascript måste vara påslaget för att kunna spela video",
            "Webbläsaren stöds ej",
            "SVT har inte stöd för att spela upp video i den webbläsare du använder.",
        ],
        stays=["SVT har inte stöd för planen i riksdagen.", "Det kan bero på att du har en äldre bil, sa verkstaden."],
    ),
    drop(
        "standards",
        reason="legal.trust",
        pattern=(
            r"^svt:s nyheter ska stå för (?:saklighet|opartiskhet)\b|^det vi publicerar ska vara sant och relevant\b|"
            r"^vid akuta nyhetslägen kan det vara svårt att få alla fakta bekräftade\b|^så arbetar vi(?: med "
            r"nyheter)?\W*$"
        ),
        max_words=60,
        fires=[
            "SVT:s nyheter ska stå för saklighet och opartiskhet.",
            "Det vi publicerar ska vara sant och relevant.",
            "Så arbetar vi",
        ],
        stays=["Det vi publicerar ska vara vackert, säger poeten.", "Så arbetar vi bara på vintern, säger fiskaren."],
    ),
    drop(
        "desk_name",
        reason="nav.section",
        pattern=(
            r"(?:(?:lokala nyheter|nyheter)? ?svt (?:nyheter )?(?:blekinge|dalarna|gävleborg|halland|helsingborg|"
            r"jämtland|jönköping|norrbotten|skåne|småland|stockholm|södertälje|sörmland|uppsala|uutiset|väst|"
            r"värmland|västerbotten|västernorrland|västmanland|öst|örebro|sápmi))"
        ),
        whole=True,
        where=OUTSIDE,
        max_words=4,
        fires=["SVT Nyheter Uppsala", "SVT Nyheter Norrbotten", "Lokala nyheter SVT Skåne"],
        stays=["SVT Skåne flyttar i vår", "Till SVT Uppsala i morgon"],
    ),
    drop(
        "more_on_play",
        reason="promo.podcast",
        pattern=r"^(?:se|följ|lyssna på) (?:hela |mer av |fler )?[^.!?]{0,70}\b(?:på|i) svt play\W{0,3}$",
        where=OUTSIDE,
        max_words=18,
        fires=["Se hela programmet på SVT Play.", "Se fler avsnitt av Hamnen i SVT Play"],
        stays=["Se hela bilden, säger han, och inte bara den på SVT Play i går."],
    ),
    drop(
        "app_alerts",
        reason="promo.push",
        pattern=(
            r"^(?:få|slå på|aktivera) (?:notiser|pushnotiser|nyheter(?:na)?)\b[^.!?]{0,60}\bsvt(?: nyheters|:s| "
            r"nyheter)?(?:-| )app\w*"
        ),
        max_words=25,
        fires=["Få notiser om valet i SVT Nyheters app", "Slå på notiser i SVT:s app"],
        stays=["Få nyheter kommer i sommar, enligt SVT."],
    ),
]
