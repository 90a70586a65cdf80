"""Words that rules of every language share, reached in patterns as ``\\L<agency>`` and so on."""

from cleaner.rule import vocabulary

RULES = [
    vocabulary(
        "agency",
        [
            "AA", "AAP", "ABACA", "Action Images", "ADN", "AFP", "AFP7", "AGERPRES", "AGF", "Agência Brasil", "Agência Lusa",
            "Alamy", "Alamy Stock Photo", "AMNA", "Anadolu", "Anadolu Agency", "Anadolu Ajansı", "ANP", "ANSA", "Antara",
            "AP", "AP Photo", "APA", "APN", "ASSOCIATED PRESS", "Associated Press", "The Associated Press", "ATP",
            "Avalon", "BELGA", "Belga", "Belgaimage", "Bloomberg", "BNS", "BPI", "Bridgeman Images",
            "BTA", "Canadian Press", "The Canadian Press", "Caters", "Contacto", "Corbis", "CTK", "ČTK", "DDP", "DHA",
            "Depositphotos", "dpa", "dpa-infocom", "dpa-tmn", "Dreamstime", "EFE", "ELTA", "EPA", "EPA-EFE", "EPD", "epd",
            "Eurokinissi", "Europa Press", "Expa", "Folhapress", "Fotolia", "Freepik", "GEPA", "Getty", "Getty Images",
            "Getty Images/iStockphoto", "Gamma-Rapho", "Hans Lucas", "Hina", "HLN", "IANS", "İHA", "IHA", "Imagn Images",
            "imago", "IMAGO", "Imago Images", "imago images", "imagebroker", "Imaginechina", "INA", "Interfax", "ipp",
            "iStock", "iStockphoto", "Jiji", "Jiji Press", "KCNA", "Keystone", "KEYSTONE", "Keystone-SDA", "KNA", "Kyodo",
            "Kyodo News", "LaPresse", "Lehtikuva", "LETA", "Lusa", "Magnum Photos", "Mary Evans", "MAXPPP", "MTI", "NASA",
            "News1", "Newsis", "Newspix", "NTB", "NTB Scanpix", "NurPhoto", "Nyhetsbyrån TT", "PA", "PA Images", "PA Media",
            "PA Wire", "Panoramic", "PAP", "Pexels", "picture alliance", "picture-alliance", "Pixabay", "Pool", "Press Association",
            "Press Pool", "ProSports", "PTI", "Rex", "Rex Features", "Reuters", "REUTERS", "Rex/Shutterstock", "RIA Novosti",
            "Ritzau", "Ritzau Scanpix", "Rossiya Segodnya", "Scanpix", "sda", "SDA", "Shutterstock", "SID", "sid", "SIPA",
            "Sipa USA", "SOPA Images", "Splash News", "Sputnik", "STA", "Stocksy", "SWNS", "Tanjug", "TASR",
            "TASS", "TT", "TT Nyhetsbyrån", "Ukrinform", "Ullstein", "ullstein bild", "Unsplash", "UPI", "USA TODAY Sports",
            "VCG", "Wikimedia", "Wikimedia Commons", "Xinhua", "XINHUA", "Yonhap", "ZUMA", "ZUMA Press", "ZUMA Wire",
            "ТАСС", "РИА Новости", "Интерфакс", "Укринформ", "Укрінформ", "УНІАН", "Reuters/Scanpix", "AFP/Scanpix",
            "新华社", "中新社", "视觉中国", "共同通信", "時事", "時事通信", "ロイター", "AFP通信", "연합뉴스", "뉴시스", "뉴스1", "게티이미지",
        ],
    ),
    vocabulary(
        "platform",
        [
            "Facebook", "Twitter", "X", "X (Twitter)", "Instagram", "WhatsApp", "Whatsapp", "Telegram", "YouTube", "TikTok",
            "LinkedIn", "Threads", "Bluesky", "BlueSky", "Mastodon", "Flipboard", "Reddit", "Pinterest", "Tumblr", "Snapchat",
            "Messenger", "Facebook Messenger", "Signal", "Viber", "LINE", "KakaoTalk", "Weibo", "WeChat", "VK", "VKontakte",
            "ВКонтакте", "Одноклассники", "Odnoklassniki", "Discord", "Xing", "XING", "Pocket", "Google News", "Apple News",
            "Google+", "SMS", "RSS", "Feedly", "Skype", "Email", "E-mail", "E-Mail", "Mail",
            "카카오톡", "카카오스토리", "네이버", "페이스북", "트위터", "微信", "微博", "新浪微博", "フェイスブック", "ツイッター", "Телеграм", "Дзен", "MAX",
        ],
    ),
]  # fmt: skip
