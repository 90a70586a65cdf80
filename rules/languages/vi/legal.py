"""Vietnamese legal lines and page furniture."""

from cleaner.rule import drop

OPEN = r"[\s\[(*>•©-]*+"
CLOSE = r"[\s.:!>\])]*"

RULES = [
    drop(
        "copyright_line",
        reason="legal.copyright",
        max_words=60,
        pattern=r"^" + OPEN + r"(?:bản quyền thuộc về|bản quyền ©|giữ bản quyền nội dung|toàn bộ bản quyền thuộc"
        r"|ghi rõ nguồn)[^\"]{2,120}$|(?:không được|nghiêm cấm|cấm) (?:sao chép|sao lại|đăng lại"
        r"|phát hành lại)[^.\"]{0,60}(?:khi chưa|nếu không|dưới mọi hình thức|không có sự đồng ý)",
        fires=[
            "Bản quyền thuộc về Báo Bến Sông",
            "Nghiêm cấm sao chép dưới mọi hình thức khi chưa có sự đồng ý bằng văn bản.",
        ],
        stays=["Tòa tuyên bị đơn vi phạm bản quyền.", "Bản quyền truyền hình giải đấu đã được bán."],
    ),
    drop(
        "paywall_notice",
        reason="legal.paywall",
        max_words=50,
        pattern=r"^(?![^\n]{0,200}(?:đăng ký|mua) gói)"
        + OPEN
        + r"(?:bài viết|nội dung|bài) này (?:chỉ )?(?:dành cho|dành riêng cho|yêu cầu) (?:thành viên|người đăng ký"
        r"|độc giả đăng ký|tài khoản|hội viên)|^"
        + OPEN
        + r"(?:vui lòng )?đăng nhập để (?:đọc|xem) (?:tiếp|toàn bộ|thêm)[^.\"]{0,30}"
        + CLOSE
        + r"$"
        + r"|^(?:bài viết|nội dung|bài báo)(?: này)? (?:chỉ )?dành (?:riêng )?cho (?:thành viên|hội viên|người đăng ký|thuê bao)(?: (?:trả phí|vip|premium|đã đăng ký|đăng ký))?[.!]?$",
        fires=[
            "Bài viết này chỉ dành cho thành viên.",
            "Đăng nhập để đọc tiếp",
            "Nội dung này dành riêng cho thành viên trả phí",
        ],
        stays=[
            "Bài viết này dành cho những ai yêu biển.",
            "Nội dung này gây tranh cãi suốt một tuần.",
            "Nội dung dành cho thành viên câu lạc bộ được in trên giấy.",
        ],
    ),
    drop(
        "page_button",
        reason="nav.page",
        whole=True,
        max_words=8,
        pattern=OPEN
        + r"(?:đăng nhập|đăng xuất|đăng ký tài khoản|đăng ký / đăng nhập|đăng nhập / đăng ký|tìm kiếm|trang chủ"
        r"|về trang chủ|lên đầu trang|trở lại đầu trang|về đầu trang|bỏ qua nội dung|chuyển đến nội dung"
        r"(?: chính)?|cỡ chữ|điều khoản sử dụng|chính sách bảo mật|liên hệ quảng cáo|liên hệ tòa soạn"
        r"|đường dây nóng|đặt làm trang chủ)" + CLOSE,
        fires=["Đăng nhập", "Trang chủ", "Lên đầu trang"],
        stays=["Tìm kiếm người mất tích", "Trang chủ của trường bị tấn công."],
    ),
    drop(
        "affiliate_notice",
        reason="legal.affiliate",
        max_words=45,
        pattern=r"^\W{0,3}(?:bài viết|trang|nội dung)(?: này)? (?:có|có thể) (?:chứa|bao gồm) (?:các )?(?:liên kết|link|đường dẫn) (?:tiếp thị|liên kết|affiliate|quảng cáo)|chúng tôi có thể (?:nhận|được hưởng)(?: được)? (?:một khoản )?hoa hồng",
        fires=["Bài viết có chứa liên kết tiếp thị.", "Khi bạn mua, chúng tôi có thể nhận hoa hồng."],
        stays=["Bài viết có chứa hai lỗi, nhà ngôn ngữ nói."],
    ),
]
