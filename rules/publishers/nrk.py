"""NRK (nrk.no): the letter box below long stories, player notices, its tips line and its programmes."""

from cleaner.rule import OUTSIDE, cue, drop, publisher, tail

SCOPE = publisher(
    "nrk",
    title="NRK",
    hosts=["nrk.no"],
    language="nb",
    signs=[
        "Du trenger javascript for å se video",
        "Send meg gjerne en e-post",
        "Har du tanker om denne saken",
        "Har du innspill til denne saken",
    ],
)

RULES = [
    cue(
        "letter_box",
        reason="meta.feedback",
        pattern=r"hei(?: du)?",
        takes=5,
        until=r"\b(?:send|skriv|ta kontakt|kontakt)\b.{0,60}\b(?:e-?post|mail|meg|oss|melding)\b|\btips (?:meg|oss)\b",
        where=tail(8),
        max_words=2,
        fires=[
            "Hei!\nHar du tanker om denne saken, eller noe du synes vi bør se nærmere på?\nSend meg gjerne en e-post.",
            "Hei du\nSkriv gjerne til meg på e-post!",
        ],
        stays=["Hei, sa fergemannen."],
        note="A card in which the writer speaks; it begins with a greeting.",
    ),
    drop(
        "letter_box_line",
        reason="meta.feedback",
        pattern=(
            r"^(?:hei[!,.]? )?(?:har du|sitter du på) (?:tanker|innspill|tips|informasjon|spørsmål|synspunkter|"
            r"noe du vil si)\b.{0,60}\b(?:denne saken|saken|artikkelen|sak[ea]r?)\b|"
            r"^send (?:meg|oss) gjerne (?:en )?(?:e-?post|mail|melding)\b|^ta gjerne kontakt(?: med (?:meg|"
            r"oss))? (?:på|via) (?:e-?post|mail|signal)\b"
        ),
        where=tail(8),
        max_words=40,
        fires=[
            "Har du tanker om denne saken eller tips til andre jeg bør lage?",
            "Send meg gjerne en e-post!",
            "Ta gjerne kontakt på Signal.",
        ],
        stays=["Har du tanker om havet, spurte presten, eller om døden?", "Send oss heller til fjells, ba elevene."],
    ),
    drop(
        "player_notice",
        reason="media.player",
        pattern=(
            r"^(?:du trenger javascript for å (?:se|høre|spille)\b|laster innhold, vennligst vent\b|dette innholdet "
            r"er dessverre ikke tilgjengelig\b|klikk for å spille av med lyd\b)"
        ),
        max_words=16,
        fires=["Du trenger javascript for å se video.", "Laster innhold, vennligst vent..."],
        stays=["Du trenger støvler for å se fuglene.", "De laster innholdet om bord mens vi venter."],
    ),
    drop(
        "own_programme",
        reason="promo.podcast",
        pattern=(
            r"^(?:se|hør|les|følg) (?:hele |mer |alle |flere )?[^.!?]{0,70}\b(?:i|på|fra) nrk(?: tv| radio| super| "
            r"sport|s nett-?tv|\.no)?\W{0,3}$"
        ),
        where=OUTSIDE,
        max_words=18,
        fires=["Se hele programmet i NRK TV", "Hør hele episoden i NRK Radio.", "Les mer fra NRK"],
        stays=["Hør, sa hun, nå snakker de om fergen på NRK igjen, og ingen hører etter."],
    ),
    drop(
        "app_alerts",
        reason="promo.push",
        pattern=(
            r"^(?:få|last ned|skru på|slå på)\b[^.!?]{0,60}\b(?:nrk-appen|nrk nyheter-appen|nrk-app|varsler fra nrk|"
            r"push-?varsl\w+ fra nrk)\b"
        ),
        max_words=25,
        fires=["Last ned NRK-appen og følg valget", "Skru på varsler fra NRK"],
        stays=["Få har lastet ned kartet, sier NRK."],
    ),
]
