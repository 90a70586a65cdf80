"""Captions that end in a credit whose name has initials, or stands behind a (c)."""

from cleaner.rule import label

RULES = [
    label(
        "agency_then_initialled_name",
        part="caption",
        min_words=5,
        max_words=80,
        pattern=r"[\p{L}\d][.!?…][\"')]{0,2} ?(?-i:AFP|EPA|EFE|LUSA|ANSA|REUTERS|BELGA|KEYSTONE|AP|DPA|APA|ANP|TT|NTB|PAP|CTK|XINHUA|SIPA) ?/ ?(?-i:\p{Lu}[\p{L}'-]+(?: \p{Lu}\.| (?:de|da|do|dos|van|von|der) | )+\p{Lu}[\p{L}'-]+)$",
        fires=["O treinador na sala de imprensa. LUSA/Miguel A. Exemplo"],
        stays=["Les deux agences signent. AFP et Reuters partagent le marché."],
    ),
    label(
        "copyright_letter_and_name",
        part="caption",
        min_words=5,
        max_words=60,
        pattern=r"^[^(!?\n]{8,250}[^.\d] ?\(c\) ?(?-i:\p{Lu}[\p{L}'.-]+(?: (?:de |van |von |le |la )?\p{Lu}[\p{L}'.-]+){1,3})(?: ?[/,-] ?[^.!?\n]{2,40})?$",
        fires=["Le groupe sur scène à Mons (c) Jean Exemple", "The choir in the old hall (c) Jane Sample"],
        stays=["The clause names (a) the buyer, (b) the seller and (c) the bank.", "He chose option (c) on Monday"],
    ),
]
