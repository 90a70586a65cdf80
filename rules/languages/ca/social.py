"""Catalan share bars, prompts to follow, comments."""

from cleaner.rule import TAIL, cut_tail, drop

_NET = r"(?:facebook|twitter|x|instagram|whatsapp|telegram|tiktok|youtube|bluesky|mastodon|threads|linkedin|google news|google notícies|xarxes(?: socials)?)"

RULES = [
    drop(
        "share_button",
        reason="nav.share",
        whole=True,
        max_words=9,
        pattern=rf"(?:compart(?:eix|ir|iu)(?:-ho| l'article| la notícia| aquest article| aquesta notícia)?(?: (?:a|al|per|via) {_NET}(?:(?:,| i) {_NET}){{0,3}})?|envia(?:r)? (?:per|a un amic|per correu)(?: \S+)?|(?:copia|copiar) (?:l'enllaç|enllaç)|enllaç copiat|imprimeix|imprimir|(?:desa|desar|guarda|guardar)(?: l'article)?|(?:envia|comparteix) per correu(?: electrònic)?)",
        fires=["Compartir", "Comparteix a Facebook", "Copia l'enllaç", "Envia per WhatsApp"],
        stays=["Compartir és viure", "Comparteix pis amb tres estudiants."],
    ),
    drop(
        "share_request",
        reason="nav.share",
        max_words=24,
        pattern=r"^\W{0,3}(?:t'ha (?:agradat|interessat)|us ha (?:agradat|interessat)) (?:l'article|la notícia|aquest article|aquesta notícia)\?[^\"\n]{0,90}$|^\W{0,3}compart(?:eix|iu) (?:l'article|la notícia|aquest article|aquesta notícia) (?:amb|a les)[^.\"\n]{2,50}[.!]?$",
        fires=["T'ha agradat l'article? Comparteix-lo!", "Comparteix la notícia amb els teus amics"],
        stays=["T'ha agradat la pel·lícula? Al jurat, no."],
    ),
    drop(
        "follow_us",
        reason="nav.follow",
        max_words=26,
        pattern=rf"^\W{{0,3}}(?:segueix(?:-nos|'ns)|seguiu-nos|ens pots (?:seguir|trobar)|fes-te fan|uneix-te al (?:nostre )?canal|subscriu-te al (?:nostre )?canal|afegeix-nos)(?:\W{{0,3}}$|[^.\"\n]{{0,40}}(?:{_NET}|font preferida|canal)\b[^.\"\n]{{0,50}}[.!]?$)|^\W{{0,3}}segueix(?:-nos)? (?:el nostre canal|l'actualitat|tota l'actualitat|les notícies|el diari)[^.\"\n]{{0,40}} (?:a|al|per|de) (?:l'|el |la )?{_NET}[^.\"\n]{{0,50}}[.!]?$",
        fires=[
            "Segueix-nos a Instagram i TikTok",
            "Segueix el nostre canal de WhatsApp",
            "Uneix-te al nostre canal de WhatsApp",
            "Seguiu-nos!",
        ],
        stays=[
            "Seguiu-nos fins al final del carrer, va dir el guàrdia.",
            "Segueix les notícies per la ràdio des de petit.",
        ],
    ),
    cut_tail(
        "comments_heading",
        reason="comment.prompt",
        where=TAIL,
        max_words=8,
        pattern=r"(?:(?:\d{1,5} )?comentaris(?: ?\(\d{1,5}\))?|(?:deixa|envia) (?:un|el teu) comentari|deixeu un comentari|escriu un comentari|fes un comentari|cancel·la (?:la resposta|les respostes))",
        fires=[
            "Comentaris (12)\nHi estic totalment d'acord.",
            "Deixa un comentari\nMarta\nLa teva adreça no es publicarà.",
        ],
        stays=["Comentaris del públic"],
    ),
    drop(
        "comment_prompt",
        reason="comment.prompt",
        max_words=34,
        pattern=r"^\W{0,3}(?:(?:per (?:comentar|deixar un comentari|poder comentar)|vols comentar[^.\"]{0,24}\?)[^\"\n]{0,20} ?(?:cal|has de|heu de|inicia|registra|identifica|subscriu)[^\"\n]{0,80}|l'adreça electrònica no es publicarà[^\"\n]{0,70}|(?:els camps|els camps necessaris) (?:necessaris |obligatoris )?(?:estan|són) marcats[^\"\n]{0,30}|(?:has|heu) d'iniciar (?:la )?sessió per (?:poder )?comentar|els comentaris estan tancats|no hi ha comentaris|sigues el primer (?:a|en) comentar|què en penses\? [^\"\n]{4,60})[.!*]?$",
        fires=[
            "Per comentar cal iniciar sessió",
            "L'adreça electrònica no es publicarà. Els camps necessaris estan marcats amb *",
            "Sigues el primer a comentar",
        ],
        stays=[
            "Els comentaris estan tancats en banda a la crítica.",
            "Per comentar el partit va venir un vell campió.",
        ],
    ),
]
