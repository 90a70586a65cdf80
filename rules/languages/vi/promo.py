"""Vietnamese promotion: newsletters, apps, channels."""

from cleaner.rule import drop

OPEN = r"[\s\[(*>•-]*+"

RULES = [
    drop(
        "newsletter_request",
        reason="promo.newsletter",
        max_words=60,
        pattern=r"(?:^|[.!?:] )(?:mời bạn |hãy |vui lòng )?đăng ký(?: để)?(?: nhận)?(?: ngay)?(?: bản tin| newsletter"
        r"| tin tức qua email| email)[^.\"]{0,100}(?:$|[.!])(?<!(?:tháng tới|năm nay)\.)"
        r"|gửi (?:thẳng |trực tiếp )?(?:vào|đến|tới) (?:hộp thư|email) của bạn",
        fires=[
            "Đăng ký nhận bản tin hằng ngày của chúng tôi.",
            "Những tin quan trọng nhất được gửi đến email của bạn.",
        ],
        stays=["Tờ báo sẽ ra mắt bản tin miễn phí vào tháng tới.", "Anh gửi thư đến hộp thư của phường."],
    ),
    drop(
        "app_request",
        reason="promo.app",
        max_words=40,
        pattern=r"^"
        + OPEN
        + r"(?:hãy |mời bạn |vui lòng )?(?:tải|cài đặt|tải về|tải ngay|tải miễn phí) (?:ngay )?(?:ứng dụng"
        r"|app) [^.\"]{2,60}(?:để|tại đây|trên (?:app store|google play|điện thoại))[^\"]{0,60}$"
        r"|^"
        + OPEN
        + r"(?:tải ứng dụng|tải app|tải về trên app store|tải trên google play|mở ứng dụng)(?: ngay| tại đây"
        r"| miễn phí)?[\s.!]*$",
        fires=["Tải ứng dụng Sáng Mới để cập nhật tin nóng.", "Tải ứng dụng ngay"],
        stays=[
            "Người dân có thể tải ứng dụng để tra cứu lịch cắt điện.",
            "Tải ứng dụng giả mạo, một người mất hai tỉ đồng.",
        ],
    ),
    drop(
        "podcast_line",
        reason="promo.podcast",
        max_words=26,
        pattern=r"^\W{0,3}(?:nghe|mời (?:bạn|quý vị) nghe|đón nghe|theo dõi)\b[^.!?\"\n]{0,20}podcast\b[^.!?\"\n]{0,30}(?:trên|tại|ở|qua) (?:spotify|apple|youtube|đây)[^\"\n]{0,30}$",
        fires=["Nghe podcast của chúng tôi trên Spotify", "Mời bạn nghe podcast tại đây"],
        stays=["Nghe podcast xong, cô bật khóc."],
    ),
]
