"""Dutch comment fields: who may write, how they are sorted; keeping, passing on and hearing an article."""

from cleaner.rule import BODY, TAIL, drop

RULES = [
    drop(
        "needs_account_to_react",
        reason="comment.prompt",
        where=BODY | TAIL,
        max_words=22,
        pattern=r"^(?:om te (?:kunnen )?(?:reageren|meepraten|discussiëren)(?: [^.!?,]{2,30})? (?:heb|heeft|moet|dien|dient|hoef) (?:je|u|jij)\b[^.!?]{2,70}\b(?:account|abonnement|inlog\p{L}*|ingelogd|aanmeld\p{L}*|registre\p{L}*|abonnee|profiel)\b[^.!?]{0,30}|(?:log in|meld je aan|maak een account(?: aan)?) (?:en|of|om) (?:\p{L}+ ){0,4}(?:reageer|reageren|praat mee|mee te praten)\b[^.!?]{0,30}|(?:alleen|enkel) (?:abonnees|ingelogde (?:gebruikers|lezers)|leden) kunnen (?:hier |op dit artikel )?reageren)[.!]?$",
        fires=["Om te reageren heb je een account nodig.", "Log in en praat mee", "Alleen abonnees kunnen reageren."],
        stays=["Om te reageren heb je moed nodig, zegt ze."],
    ),
    drop(
        "sort_reactions",
        reason="comment.prompt",
        whole=True,
        max_words=7,
        where=BODY | TAIL,
        pattern=r"(?:nieuwste|oudste|beste|populairste|meest gewaardeerde|hoogst gewaardeerde)(?: reacties)? (?:eerst|bovenaan)|sorteer(?: reacties)?(?: op)? ?:? ?(?:nieuwste|oudste|populairste|relevantie|datum)(?: eerst)?|(?:nog )?\d{1,5} (?:tekens|karakters) (?:over|resterend|te gaan)|(?:max\.?|maximaal) \d{2,5} (?:tekens|karakters|woorden)|(?:rapporteer|meld|verberg|beantwoord) (?:deze )?reactie|ongepaste reactie\?? melden",
        fires=["Nieuwste reacties eerst", "Nog 500 tekens over", "Rapporteer deze reactie"],
        stays=["Meld reactie en klacht apart, vroeg hij."],
    ),
    drop(
        "keep_or_pass_on",
        reason="nav.share",
        whole=True,
        max_words=10,
        pattern=r"(?:bewaar|sla|zet|stuur|mail|geef) (?:dit|het) (?:artikel|verhaal|bericht|stuk|interview) (?:voor later|op|op om later te lezen|op in je (?:leeslijst|bewaarde artikelen)|in je leeslijst|op je leeslijst|later te lezen|door|door aan (?:een vriend\p{L}*|vrienden|iemand)|naar een vriend\p{L}*|cadeau(?: aan (?:een vriend\p{L}*|iemand))?)"
        r"|(?:deel|geef|stuur|schenk)(?: (?:dit|het) (?:artikel|verhaal|stuk))? (?:als )?(?:cadeau|geschenk)(?:-?artikel)?(?: (?:met|aan|naar) (?:een vriend\p{L}*|vrienden|iemand(?: anders)?|anderen|familie))?|lees (?:dit (?:artikel|verhaal) )?later",
        fires=["Stuur dit artikel door", "Bewaar dit verhaal voor later", "Deel als cadeau met een vriend"],
        stays=["Stuur het verhaal door de gang, zei hij."],
    ),
    drop(
        "listen_to_this",
        reason="media.player",
        whole=True,
        max_words=9,
        pattern=r"(?:(?:be)?luister(?:en)?(?: naar)?|hoor) (?:dit|het|de|deze) (?:verhaal|artikel|stuk|column|interview|bericht|reportage)(?: (?:hier|voorgelezen|als audio))?(?:[,.:(|-]{0,2} ?\d{1,3}(?:[:.]\d\d)? ?(?:min\p{L}*\.?|sec\p{L}*)?\)?)?|(?:luistertijd|speelduur|luisterduur) ?:? ?\d{1,3}(?:[:.]\d\d)? ?(?:min\p{L}*\.?)?|(?:laat )?dit artikel (?:voorlezen|voorgelezen)(?: door (?:een )?computerstem)?",
        fires=["Luister naar dit verhaal, 7 min.", "Beluister de column"],
        stays=["Luister naar het verhaal van een moeder."],
    ),
    drop(
        "reactions_closed",
        reason="comment.prompt",
        where=BODY | TAIL,
        max_words=14,
        pattern=r"^(?:de (?:reactiemogelijkheid|reactiefunctie|reacties|discussie)|reageren) (?:bij|onder|op|voor) (?:dit|deze) (?:bericht|artikel|stuk|verhaal|onderwerp) (?:is|zijn) (?:\p{L}+ ){0,2}(?:gesloten|uitgeschakeld|uitgezet|niet (?:meer )?mogelijk)\.?$",
        fires=["De reactiemogelijkheid bij dit bericht is gesloten."],
        stays=["De discussie over dit onderwerp is gesloten, vindt de minister."],
    ),
    drop(
        "see_below_or_play",
        reason="nav.read_more",
        where=BODY | TAIL,
        max_words=12,
        pattern=r"^(?:bekijk|beluister|zie) (?:de|het|onze) (?:beelden|video|foto's|filmpje|fragment|reportage|uitzending) (?:hieronder|hierboven|hier|onderaan)(?: (?:terug|deze pagina))?[.:!]?$|^(?:speel|doe|raad) (?:nu |snel )?mee en (?:win|maak kans op)\b[^.!?,\"]{0,60}[.!]?$|^(?:advertentie|reclame) ?[-|:.] ?(?:lees|het artikel|tekst|artikel|scroll)\b[^.!?\"]{0,40}\b(?:verder|door)\b[^.!?\"]{0,20}[.!]?$",
        fires=["Bekijk de beelden hieronder:", "Speel mee en win twee kaartjes", "Advertentie - lees hieronder verder"],
        stays=["Speel mee en win, riep de kermisbaas, maar niemand kwam.", "Zie de foto's hier in de gang, zei hij."],
    ),
]
