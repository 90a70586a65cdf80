"""Latvian bylines, dates, reading times, tags, sources."""

from cleaner.rule import NAMES, OUTSIDE, drop, head, label, tail

RULES = [
    label(
        "publishing_date",
        part="date",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=14,
        pattern=r"(?:(?:publicēts|publicēta|atjaunots|atjaunināts|papildināts|labots|ievietots|datums):? ?)?(?:(?:pirm|otr|treš|ceturt|piekt|sest|svēt)dien\w?,? )?(?:(?:19|20)\d\d\. ?(?:gada )?\d{1,2}\. ?|\d{1,2}\. ?)(?:janvār|februār|mart|aprīl|maij|jūnij|jūlij|august|septembr|oktobr|novembr|decembr)(?:is|ī|s|ā)(?:,? (?:19|20)\d\d)?(?:,? ?-? ?(?:plkst\. ?)?\d{1,2}[:.]\d\d)|(?:(?:pirm|otr|treš|ceturt|piekt|sest|svēt)dien\w?,? )(?:(?:19|20)\d\d\. ?(?:gada )?)?\d{1,2}\. ?(?:janvār|februār|mart|aprīl|maij|jūnij|jūlij|august|septembr|oktobr|novembr|decembr)(?:is|ī|s|ā)|(?:publicēts|publicēta|atjaunots|atjaunināts):? ?\d{1,4}[./-] ?\d{1,2}[./-] ?\d{2,4}\.?,?(?: \d{1,2}[:.]\d\d)?",
        fires=["2021. gada 12. marts 14:30", "Publicēts: 12.03.2021 14:30", "piektdiena, 2021. gada 12. marts"],
        stays=["Publicēts tika arī ziņojums 2021. gadā."],
    ),
    label(
        "byline",
        part="byline",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=14,
        pattern=r"(?:autor(?:s|e|i)|teksts|sagatavoja|sagatavojis|sagatavojusi|žurnālist(?:s|e)|redaktor(?:s|e)|intervēja|raksta autor(?:s|e)): ?"
        + NAMES,
        fires=["Autore: Anna Lunda", "Sagatavoja: Jānis Bērziņš"],
        stays=["Autore: šī grāmata man ir svarīga."],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        whole=True,
        max_words=9,
        pattern=r"(?:lasīšanas (?:laiks|ilgums)|lasāmlaiks|izlasīsi):? (?:aptuveni |~)?\d{1,3} ?min\w*\.?|\d{1,3} ?min\w*\.? (?:lasīšanai|lasāmviela)",
        fires=["Lasīšanas laiks: 4 min.", "Lasīšanas ilgums 5 minūtes"],
        stays=["Lasīšanas laiks skolās sarūk"],
    ),
    drop(
        "tags_line",
        reason="nav.tags",
        where=OUTSIDE | tail(6),
        max_words=30,
        pattern=r"^\W{0,3}(?:tagi|birkas|atslēgvārdi|atslēgas vārdi|tēmas|kategorij(?:a|as)|rubrika|iezīmes|saistītās tēmas) ?: ?[^.!?\"]{2,150}$",
        fires=["Atslēgvārdi: zveja, kvotas, Saeima", "Birkas: Liepāja, osta"],
        stays=["Tēmas bija trīs, un visas smagas"],
    ),
    drop(
        "source_line",
        reason="meta.sourcing",
        where=OUTSIDE | tail(5),
        max_words=14,
        pattern=r"^\W{0,3}(?:avot(?:s|i)|informācijas avots|ziņu avots|pēc materiāliem) ?: ?[^.!?\"]{2,60}$|^\W{0,3}(?:sagatavots pēc|izmantoti) [^.!?\"]{2,40} (?:materiāliem|materiāli)\W{0,2}$",
        fires=["Avots: Reuters", "Sagatavots pēc LETA materiāliem"],
        stays=["Avots apgalvo, ka darījums izjucis."],
    ),
    label(
        "author_bio",
        part="bio",
        where=tail(3),
        max_words=45,
        pattern=r"^(?:raksta )?autor(?:s|e) ir (?![^.]*\bk(?:ur\w{0,3}|as)\b)[^.\"?!]{0,60}(?:\w*redaktor[es]|žurnālist[es]|korespondent[es]|reporter[ei]s?|komentētāj[as]|pētniec?[ke]s?|profesor[es]|docent[es]|ekonomist[es])\b[^.\"?!]{0,80}\W{0,2}$",
        fires=["Autore ir laikraksta Krasts ekonomikas redaktore.", "Raksta autors ir žurnālists."],
        stays=["Autors ir miris, bet luga dzīvo.", "Autore ir žurnāliste, kuru piekāva pie tiesas."],
    ),
]
