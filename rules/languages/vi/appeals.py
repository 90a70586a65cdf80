"""Vietnamese appeals: donations, subscriptions, memberships."""

from cleaner.rule import drop

OPEN = r"[\s\[(*>•-]*+"

RULES = [
    drop(
        "donation_request",
        reason="appeal.donation",
        max_words=120,
        pattern=r"(?:mời bạn|mong bạn|hãy|xin|kính mong(?: quý)?(?: bạn đọc| độc giả)?|quý (?:độc giả|bạn đọc) có thể"
        r"|bạn có thể)[^.\"]{0,40}(?:đóng góp|ủng hộ|tài trợ|quyên góp)[^.\"]{0,60}(?:chúng tôi|tòa soạn|toà soạn"
        r"|báo chí độc lập|tuyến bài|bài viết)"
        r"|(?:báo|trang|tạp chí|chúng tôi)[^.\"]{0,40}(?:hoạt động|tồn tại|duy trì)[^.\"]{0,30}(?:nhờ|dựa vào"
        r"|bằng)[^.\"]{0,20}(?:sự )?(?:ủng hộ|đóng góp|quyên góp|tài trợ)[^.\"]{0,12}(?:của )?(?:bạn đọc|độc giả"
        r"|quý vị|các bạn)",
        fires=[
            "Hãy ủng hộ chúng tôi để duy trì báo chí độc lập.",
            "Trang của chúng tôi hoạt động nhờ sự đóng góp của độc giả.",
        ],
        stays=[
            "Ông kêu gọi người dân đóng góp cho quỹ vắc xin.",
            "Thư viện hoạt động nhờ tiền quyên góp của các gia đình trong làng.",
        ],
    ),
    drop(
        "subscription_offer",
        reason="appeal.subscription",
        max_words=60,
        pattern=r"(?:đăng ký|mua|nâng cấp)(?: ngay)?(?: gói| thành viên| tài khoản| dài hạn| vip| báo in| báo điện tử"
        r"| đọc báo| premium){1,4}[^.\"]{0,60}(?:để đọc|đọc toàn bộ|chỉ từ|không giới hạn|ưu đãi|mỗi tháng"
        r"|đọc tiếp)"
        r"|^"
        + OPEN
        + r"(?:đăng ký|đặt mua|mua)(?: báo| tạp chí)?(?: in| giấy| dài hạn| thành viên| gói đọc báo| gói thành viên"
        r"| vip| ngay)+[\s.!]*$",
        fires=["Đăng ký gói thành viên để đọc không giới hạn.", "Đặt mua báo dài hạn"],
        stays=["Anh đăng ký gói cước mới vì giá rẻ hơn.", "Số người đăng ký thành viên tăng gấp đôi trong năm qua."],
    ),
]
