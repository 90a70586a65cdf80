"""Romanian legal lines and page furniture."""

from cleaner.rule import drop

RULES = [
    drop(
        "copyright_line",
        reason="legal.copyright",
        max_words=60,
        pattern=r"^\W{0,3}(?:©[^\"\n]{0,60})?(?:toate drepturile (?:sunt )?rezervate|drepturi de autor rezervate|drepturi de autor\W{0,3}$|(?:este interzis[ăa]|sunt interzise|preluarea|reproducerea|copierea)[^\"\n]{0,80}(?:acestui site|site-ului|articolelor|materialelor|con[țţt]inutului|informa[țţt]iilor de pe)[^\"\n]{0,100})[^\"\n]{0,120}$",
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
        pattern=r"^\W{0,3}(?:(?:acest|tot) (?:articol|con[țţt]inut|text) (?:este )?(?:disponibil |rezervat |destinat )?(?:doar |numai |exclusiv )?(?:pentru |abona[țţt]ilor|celor abona[țţt]i)(?:abona[țţt]i)?(?<=abona\w{3,7}|abona[țţt]i)|(?:pentru a (?:citi|continua))[^.\"\n]{0,50}(?:aboneaz[ăa]|autentific[ăa]|conecteaz[ăa]|abonament|creeaz[ăa])|(?:e[șşs]ti|sunte[țţt]i|ai)(?: deja)? (?:abonat|abonament)[^\".\n]{0,10}\?)[^\"\n]{0,140}$",
        fires=["Acest articol este disponibil doar pentru abonați.", "Ești deja abonat? Autentifică-te"],
        stays=["Acest articol este pentru cei care iubesc marea."],
    ),
    drop(
        "cookie_notice",
        reason="legal.cookie",
        max_words=120,
        pattern=r"(?:(?:acest|site-ul nostru|acest site|pagina noastr[ăa])(?: site)?(?: web)? (?:folose[șşs]te|utilizeaz[ăa]|folose[șşs]te)|(?:folosim|utiliz[ăa]m))[^.\"]{0,20} ?(?:cookie|cookies)[^\"\n]{0,20}(?:pentru|\bs[ăa]\b|\.|$)|^\W{0,3}(?:accept[ăa]|accept|permite)[^.\"\n]{0,10} cookie\S*\W{0,3}$",
        fires=["Folosim cookie-uri pentru a îmbunătăți experiența ta pe site.", "Acceptă toate cookie-urile"],
        stays=["Compania a folosit cookie-uri fără acord."],
    ),
    drop(
        "page_button",
        reason="nav.page",
        whole=True,
        max_words=7,
        pattern=r"(?:autentificare|autentific[ăa]-te|conectare|conecteaz[ăa]-te|intr[ăa] [îi]n cont|contul meu|creeaz[ăa] cont|[îi]nregistrare|deconectare|c[ăa]utare|caut[ăa]|meniu|deschide meniul|[îi]nchide(?: meniul)?|acas[ăa]|prima pagin[ăa]|[îi]napoi (?:sus|la [îi]nceput|la prima pagin[ăa])|mergi la (?:con[țţt]inut|con[țţt]inutul principal)|sari la con[țţt]inut(?:ul principal)?|politica de (?:confiden[țţt]ialitate|cookie-uri|cookies|cookie)|termeni [șşs]i condi[țţt]ii|termeni de utilizare|contact|despre noi|pagina (?:urm[ăa]toare|anterioar[ăa])|articolul (?:urm[ăa]tor|anterior|precedent))",
        fires=["Autentificare", "Politica de confidențialitate", "Meniu"],
        stays=["Căutare fără sfârșit"],
    ),
    drop(
        "affiliate_notice",
        reason="legal.affiliate",
        max_words=45,
        pattern=r"^\W{0,3}(?:acest )?(?:articol(?:ul)?|material(?:ul)?|pagina|con[țţt]inutul) (?:con[țţt]ine|poate con[țţt]ine|include) (?:link-?uri|linkuri|leg[ăa]turi) (?:afiliate|de afiliere|comerciale)|putem (?:primi|c[âîa][șşs]tiga|[îi]ncasa) un (?:mic )?comision",
        fires=["Articolul conține linkuri afiliate.", "La cumpărare putem primi un comision."],
        stays=["Articolul conține două greșeli, spune lingvistul."],
    ),
]
