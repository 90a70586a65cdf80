"""Romanian legal lines and page furniture."""

from cleaner.rule import drop

RULES = [
    drop(
        "copyright_line",
        reason="legal.copyright",
        max_words=60,
        pattern=r"^\W{0,3}(?:©[^\"\n]{0,60})?(?:toate drepturile (?:sunt )?rezervate|drepturi de autor rezervate|(?:este interzisă|sunt interzise|preluarea|reproducerea|copierea)[^\"\n]{0,80}(?:acestui site|site-ului|articolelor|materialelor|conținutului|informațiilor de pe)[^\"\n]{0,100})[^\"\n]{0,120}$",
        fires=[
            "Toate drepturile rezervate",
            "Reproducerea conținutului fără acordul scris al redacției este interzisă.",
        ],
        stays=["Drepturile de autor sunt complicate, recunoaște el."],
    ),
    drop(
        "paywall_notice",
        reason="legal.paywall",
        max_words=50,
        pattern=r"^\W{0,3}(?:(?:acest|tot) (?:articol|conținut|text) (?:este )?(?:disponibil |rezervat |destinat )?(?:doar |numai |exclusiv )?(?:pentru |abonaților|celor abonați)(?:abonați)?(?<=abona\w{3,7}|abonați)|(?:pentru a (?:citi|continua))[^.\"\n]{0,50}(?:abonează|autentifică|conectează|abonament|creează)|(?:ești|sunteți|ai)(?: deja)? (?:abonat|abonament)[^\".\n]{0,10}\?)[^\"\n]{0,140}$",
        fires=["Acest articol este disponibil doar pentru abonați.", "Ești deja abonat? Autentifică-te"],
        stays=["Acest articol este pentru cei care iubesc marea."],
    ),
    drop(
        "cookie_notice",
        reason="legal.cookie",
        max_words=120,
        pattern=r"(?:(?:acest|site-ul nostru|acest site|pagina noastră)(?: site)?(?: web)? (?:folosește|utilizează|foloseşte)|(?:folosim|utilizăm))[^.\"]{0,20} ?(?:cookie|cookies)[^\"\n]{0,20}(?:pentru|\bsă\b|\.|$)|^\W{0,3}(?:acceptă|accept|permite)[^.\"\n]{0,10} cookie\S*\W{0,3}$",
        fires=["Folosim cookie-uri pentru a îmbunătăți experiența ta pe site.", "Acceptă toate cookie-urile"],
        stays=["Compania a folosit cookie-uri fără acord."],
    ),
    drop(
        "page_button",
        reason="nav.page",
        whole=True,
        max_words=7,
        pattern=r"(?:autentificare|autentifică-te|conectare|conectează-te|intră în cont|contul meu|creează cont|înregistrare|deconectare|căutare|caută|meniu|deschide meniul|închide(?: meniul)?|acasă|prima pagină|înapoi (?:sus|la început|la prima pagină)|mergi la (?:conținut|conținutul principal)|sari la conținut(?:ul principal)?|politica de (?:confidențialitate|cookie-uri|cookies|cookie)|termeni și condiții|termeni de utilizare|contact|despre noi|pagina (?:următoare|anterioară)|articolul (?:următor|anterior|precedent))",
        fires=["Autentificare", "Politica de confidențialitate", "Meniu"],
        stays=["Căutare fără sfârșit"],
    ),
    drop(
        "affiliate_notice",
        reason="legal.affiliate",
        max_words=45,
        pattern=r"^\W{0,3}(?:acest )?(?:articol(?:ul)?|material(?:ul)?|pagina|conținutul) (?:conține|poate conține|include) (?:link-?uri|linkuri|legături) (?:afiliate|de afiliere|comerciale)|putem (?:primi|câștiga|încasa) un (?:mic )?comision",
        fires=["Articolul conține linkuri afiliate.", "La cumpărare putem primi un comision."],
        stays=["Articolul conține două greșeli, spune lingvistul."],
    ),
]
