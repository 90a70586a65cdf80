"""Dutch agency sign-offs, sources, republication notes and corrections."""

from cleaner.rule import TAIL, drop, head, label, tail, trim

END = head(10) | tail(5)
# After a colon, a clause in lower case ("Bron: de buurvrouw, die alles zag.") is the article's.
NOT_PROSE = r"(?!(?-i:\p{Ll})[^.]*, (?:die|dat|wat|waar|zo)\b[^.]*\.$)"
AG = (
    r"(?:anp|belga|afp|reuters|dpa|novum|bnr|nos|vrt(?: nws)?|de redactie|redactie|persbureaus?|associated press"
    r"|bloomberg|epa|rtr|agentschappen|mediahuis|bpa|hgb|eigen verslaggeving|gopress)"
)
CREDIT = rf"(?:[\p{{L}}.]{{1,5}}(?: ?[/,-] ?))?{AG}(?:(?: ?[/,+&] ?| en )(?:{AG}|[\p{{L}}.]{{1,5}})){{0,4}}"

RULES = [
    drop(
        "agency_sign_off",
        reason="meta.sourcing",
        pattern=rf"(?:bron(?:nen)?: ?|door:? ?|door (?:het )?|van )?(?:\(|\[)?(?:(?:bron:|met) )?{CREDIT}(?:\)|\])?",
        where=END,
        whole=True,
        max_words=7,
        fires=["(ANP)", "Bron: Belga", "ANP/Reuters", "Door: ANP"],
        stays=["Met het ANP sprak de minister maandag.", "Reuters meldde twee doden."],
    ),
    drop(
        "source_line",
        reason="meta.sourcing",
        pattern=rf"^[(\[]?(?:(?:bronnen|bron)(?:vermelding)? ?: ?+{NOT_PROSE}[^!?]{{2,140}}|bronnen|bronvermelding)[\s.)\]]*$",
        where=TAIL | tail(6),
        max_words=20,
        fires=["Bron: Centraal Bureau voor de Statistiek", "Bronnen: politie, eigen onderzoek"],
        stays=[
            "Bron van de rivier is een klein meer in de Ardennen.",
            "Bronnen bij het ministerie bevestigen het plan.",
            "Bron: de buurvrouw, die alles had gehoord.",
        ],
    ),
    drop(
        "agency_material",
        reason="meta.sourcing",
        pattern=r"^[(\[*]?(?:dit (?:artikel|bericht) (?:is|komt) (?:\S+ ){0,2}?(?:(?:afkomstig|overgenomen|gemaakt"
        r"|geschreven|geleverd|aangeleverd|samengesteld) )?(?:van|door|met) (?:het |de )?(?:persbureaus?|anp"
        r"|belga|afp|reuters)\b[^.]{0,50}|(?:met (?:medewerking|bijdragen?|dank|informatie|input) (?:van"
        r"|aan)) (?-i:\p{Lu})[^.!?]{2,80}|m\.?m\.?v\. .{2,60}|(?:medewerking|eindredactie|vertaling"
        r"|beeldredactie|vormgeving|research) ?: ?(?-i:\p{Lu})[^.!?]{2,80})[\s.)\]]*$",
        where=END,
        max_words=25,
        fires=[
            "Met medewerking van Anna Proef",
            "Eindredactie: Jan Voorbeeld",
            "Dit bericht is afkomstig van persbureau ANP.",
        ],
        stays=[
            "Met dank aan de buren was de schuur in een dag weer overeind, vertelt hij, en daar blijft hij ze zijn leven lang dankbaar voor.",
            "Dit bericht werd die avond door persbureau ANP ontkend.",
        ],
    ),
    drop(
        "republished_from",
        reason="legal.republished",
        pattern=r"^[(\[*]?(?:dit (?:artikel|verhaal|interview|stuk|essay|opiniestuk) (?:verscheen|is|werd|stond|komt"
        r"|werd) (?:\S+ ){0,5}?(?:eerder|oorspronkelijk|eerst|voor het eerst|in samenwerking|met toestemming"
        r"|overgenomen|uit het (?:archief|magazine))(?: (?:\S+ ){0,2}?(?:gepubliceerd|verschenen|verscheen|op"
        r"|in|bij|door|van|met|als|uit|te lezen))\b.{0,120}|(?:eerder|oorspronkelijk) (?:verschenen"
        r"|gepubliceerd) (?:in|op|bij)\b.{0,80}|(?:een|in) samenwerking (?:van|met"
        r"|tussen) [^.]{2,60})[\s.)\]]*$",
        where=head(6) | tail(6),
        max_words=35,
        fires=["Dit artikel verscheen eerder in het Polderblad.", "Oorspronkelijk gepubliceerd op voorbeeld.example"],
        stays=[
            "Dit verhaal is nooit eerder verteld, zegt de dochter, en haar moeder knikt.",
            "De bundel verscheen twee jaar te laat en in een oplage van 300.",
        ],
    ),
    label(
        "correction_note",
        part="correction",
        pattern=r"^[(\[*+]{0,2} ?(?:(?:correctie|rectificatie|rechtzetting|verbetering|aanvulling|noot van de redactie"
        r"|naschrift(?: redactie)?|toelichting|verduidelijking|redactionele noot|update)(?: (?:op|van"
        r"|\d)[^:]{0,40})? ?[:.] ?.{10,800}|in een (?:eerdere|vorige) versie (?:van )?(?:dit|het"
        r"|deze) .{10,600}|eerder (?:stond|meldden we|meldde) .{0,40}(?:dit artikel|in dit bericht).{0,400})",
        where=head(5) | tail(6),
        max_words=140,
        fires=[
            "Correctie: In een eerdere versie stond dat de bouw drie miljoen kostte. Dat moet vier zijn.",
            "In een eerdere versie van dit artikel stond een verkeerde naam.",
        ],
        stays=["Een correctie van de route wees de organisatie af.", "De verbetering kwam pas na de rust."],
    ),
    trim(
        "agency_at_end",
        reason="meta.sourcing",
        pattern=rf"(?<=[.!?\"] )\((?:{CREDIT})\)$",
        where=tail(4),
        fires={
            "De politie zoekt nog naar de bestuurder van de wagen. (ANP)": "De politie zoekt nog naar de bestuurder van de wagen.",
            "Het proces gaat maandag in Gent verder met de verhoren. (Belga)": "Het proces gaat maandag in Gent verder met de verhoren.",
        },
        stays=["De winnaar heet opnieuw Voorbeeld (VVD).", "Dat zei de woordvoerder van de dienst (KNMI)."],
    ),
]
