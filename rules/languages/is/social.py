"""Icelandic share and follow prompts, comments, feedback."""

from cleaner.rule import TAIL, cut_tail, drop

RULES = [
    drop(
        "share_button",
        reason="nav.share",
        whole=True,
        max_words=8,
        pattern=r"(?:deila|deildu)(?: (?:frétt(?:inni)?|grein(?:inni)?|þessu|þessari frétt|þessari grein|á facebook|á twitter|á x|með tölvupósti|hlekk))?|prenta (?:frétt|grein|út|síðu)|afrita (?:hlekk|tengil|slóð)|senda (?:í tölvupósti|frétt|grein|á vin)|vista (?:frétt|grein)",
        fires=["Deila", "Deila frétt", "Afrita hlekk"],
        stays=["Deila um keisarans skegg", "Deildu gleðinni með öðrum"],
    ),
    drop(
        "follow_line",
        reason="nav.follow",
        max_words=22,
        pattern=r"^\W{0,3}(?:fylgdu|fylgið|fylgstu með|fylgist með|finndu) (?:okkur|[^.\"]{2,30}) á (?:facebook|instagram|twitter|tiktok|youtube|google news|samfélagsmiðlum)\W{0,3}$|^\W{0,3}(?:líkaðu við|líkið við) (?:okkur|síðuna)[^.\"]{0,30}facebook\W{0,3}$",
        fires=["Fylgdu okkur á Facebook", "Fylgstu með Víkurblaðinu á Instagram!"],
        stays=["Þúsundir fylgjast með henni á TikTok dag hvern."],
    ),
    drop(
        "comment_button",
        reason="comment.prompt",
        whole=True,
        max_words=10,
        pattern=r"(?:\d{1,4} (?:athugasemdir|athugasemd|ummæli)|(?:athugasemdir|ummæli) \(?\d{1,4}\)?|skrifa (?:athugasemd|ummæli)|skildu eftir (?:athugasemd|ummæli)|bæta við (?:athugasemd|ummælum)|segðu þína skoðun|lokað fyrir (?:athugasemdir|ummæli)|skráðu þig inn til að (?:skrifa|gera) (?:athugasemd|ummæli))",
        fires=["Skrifa athugasemd", "12 ummæli"],
        stays=["Ummæli ráðherrans vöktu reiði", "12 athugasemdir bárust við skipulagið frá íbúum."],
    ),
    cut_tail(
        "comment_section",
        reason="comment.prompt",
        max_words=6,
        pattern=r"(?:(?:athugasemdir|ummæli) \(\d{1,4}\)|\d{1,4} (?:athugasemdir|ummæli)|umræður um fréttina)",
        fires=[
            "Athugasemdir (3)\nAnna\nÞetta er alveg rétt og hefur lengi verið svona hjá okkur.",
            "4 ummæli\nAnna\nFrábær grein og löngu tímabær umræða um þetta mál.",
        ],
        stays=["Athugasemdir bárust frá þremur íbúum í götunni."],
    ),
    drop(
        "feedback_line",
        reason="meta.feedback",
        max_words=35,
        pattern=r"^\W{0,3}(?:(?:ertu með|hefur þú|hefurðu|áttu) (?:ábendingu|fréttaskot|athugasemd við)[^\"]{0,120}|senda (?:fréttaskot|ábendingu|inn ábendingu)|sendu okkur (?:fréttaskot|ábendingu|póst|línu)[^\"]{0,80}|(?:ábending um|tilkynna) villu(?: í frétt)?)\W{0,3}$",
        fires=["Ertu með ábendingu? Sendu okkur línu á ritstjorn@vikurbladid.example", "Senda fréttaskot"],
        stays=["Lögreglan biður þá sem hafa ábendingu um málið að hringja."],
    ),
    drop(
        "preferred_source",
        reason="nav.follow",
        max_words=18,
        pattern=r"^\W{0,3}(?:bæt(?:tu|ið)|vel(?:du|jið)|ger(?:ðu|ið)|stilltu)\b[^.!?\"\n]{2,50}(?:miðl\w*|heimild\w*|uppáhald\w*)[^.!?\"\n]{0,20}google|^\W{0,3}(?:fylg(?:stu|du|ið|ist)|gakktu|skráðu þig)\b[^.!?\"\n]{0,30}(?:google news|whatsapp|telegram)",
        fires=["Bættu okkur við sem uppáhaldsmiðli á Google", "Fylgstu með okkur á WhatsApp"],
        stays=["Bættu vatni við og hrærðu vel."],
    ),
    drop(
        "spotted_an_error",
        reason="meta.feedback",
        max_words=12,
        pattern=r"^\W{0,3}(?:sástu|fannst þú|fannstu|tókstu eftir|er) villu?[^.!?\"]{0,20}\? ?(?:láttu okkur|sendu okkur|láttu vita)[^.!?\"]{0,24}\W{0,3}$",
        fires=["Sástu villu? Láttu okkur vita"],
        stays=["Sástu villu? spurði kennarinn."],
    ),
    drop(
        "vote_or_comment_rules",
        reason="comment.prompt",
        max_words=45,
        pattern=r"^skráðu þig inn til að (?:skrifa|gera|kjósa|taka þátt)\b[^.!?]{0,50}\.?$|^(?:hvernig|hvað) finnst þér (?:um )?(?:þessi|þessa|þetta)? ?(?:grein|frétt|umfjöllun)?\?(?: skráðu þig inn.{0,40})?$|^(?:allar )?(?:athugasemdir|ummæli) eru á ábyrgð\b.{0,260}$|^(?:allar )?athugasemdir eru ábyrgð\b.{0,300}$|\báskilur sér rétt til að (?:fjarlægja|eyða)\b[^.!?]{0,80}\b(?:athugasemd\w*|ummæl\w*)",
        fires=[
            "Skráðu þig inn til að skrifa athugasemd eða kjósa.",
            "Hvernig finnst þér þessi grein? Skráðu þig inn til að kjósa.",
            "Athugasemdir eru á ábyrgð þeirra sem þær skrifa.",
        ],
        stays=["Skráðu þig inn til að sjá einkunnir, segir í bréfi skólans."],
    ),
    drop(
        "comments_heading_alone",
        reason="comment.prompt",
        whole=True,
        max_words=1,
        where=TAIL,
        pattern=r"athugasemdir|ummæli",
        fires=["Athugasemdir"],
        stays=["Ummæli féllu."],
    ),
]
