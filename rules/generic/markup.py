"""Elements that mean the same on every site: HTML's own, microdata's, and those of widely used plug-ins.

Whole names only, each that of one product or of a standard. A class called ``share`` or
``related`` says nothing: what stands in it is judged by what it is.
"""

from cleaner.rule import Tag, drop_html, keep_html, label_html


def _is_list_of_links(tag: Tag) -> bool:
    """Whether all the text stands in links and buttons, as in a row of share buttons."""
    linked = "".join(link.get_text() for link in tag.find_all(["a", "button"]))
    return 0 < len("".join(tag.get_text().split())) <= len("".join(linked.split()))


RULES = [
    keep_html(
        "quoted_post",
        css="blockquote.twitter-tweet, blockquote.twitter-video, blockquote.bluesky-embed",
        fires="<p>The engineer asked for help with the pictures of the accident that night, and hundreds came.</p>"
        "<blockquote class='twitter-tweet'><p>Still at work on the fireball. It is the hardest failure we ever had.</p>"
        "&mdash; Ann Example (@annexample) <a href='https://twitter.com/annexample/status/1'>May 9, 2016</a></blockquote>"
        "<p>The company had found nothing by the end of the week, and said that it would not guess in public.</p>",
        stays="<blockquote class='tweet'><p>Still at work on the fireball.</p></blockquote>",
        note="what a reporter shows of the networks is quoted: its words, and who wrote them when",
    ),
    label_html(
        "figure_caption",
        part="caption",
        css="figcaption:not(figure:has(blockquote, pre, table, p + p) figcaption)",
        fires="<figure><img src='a.jpg'><figcaption>The bridge in March.</figcaption></figure>",
        stays=[
            "<figure><blockquote>We shall rebuild it.</blockquote><figcaption>The mayor</figcaption></figure>",
            "<figure><table><tr><td>Ferries</td><td>12</td></tr></table><figcaption>Crossings a day</figcaption></figure>",
        ],
        note="below quotations, tables and listings it names what is content",
    ),
    label_html(
        "plugin_caption",
        part="caption",
        css='.wp-caption-text, .wp-element-caption, .gallery-caption, img + [itemprop="caption"], .caption-text',
        max_words=80,
        fires=[
            "<div class='wp-caption'><img src='a.jpg'><p class='wp-caption-text'>The bridge in March.</p></div>",
            "<div><img src='a.jpg'><p itemprop='caption'>The bridge in March.</p></div>",
        ],
        stays="<p class='caption-of-the-week'>The caption of the week goes to our readers in the harbour.</p>",
    ),
    label_html(
        "picture_credit",
        part="credit",
        css='.wp-media-credit, .media-credit, .photo-credit, .image-credit, .photocredit, figure [itemprop="copyrightHolder"]',
        max_words=25,
        fires=[
            "<p class='photo-credit'>Jane Miller for the harbour board</p>",
            "<figure><img src='a.jpg'><div itemprop='copyrightHolder'>Jane Miller</div></figure>",
        ],
        stays=[
            "<p class='credit-crunch'>The credit crunch closed three banks in the town.</p>",
            "<p class='photo-credit'>The picture of the year was taken by a fisherman who had never held a camera before he found "
            "one on the beach, and who gave the prize money to the school.</p>",
        ],
    ),
    label_html(
        "credit_below_picture",
        part="credit",
        css="figcaption small, figcaption cite, figcaption .credit, figcaption .credits, figcaption .copyright, figcaption .source,"
        " figcaption .photographer, figcaption .author, figcaption .image-credit, figcaption .image__credit,"
        " figcaption .caption-credit, figcaption .caption__credit, figcaption .figure__credit, figcaption .figure-credit,"
        " figcaption .picture__credit, figcaption .media__credit, figcaption .photo__credit, figcaption .image__copyright,"
        " figcaption .caption__copyright, figcaption .figure__copyright, figcaption .figcaption__credit,"
        ' figcaption .caption__source, figcaption [itemprop="copyrightHolder"], figcaption [itemprop="author"]',
        max_words=25,
        fires=[
            "<figure><img src='a.jpg'><figcaption><p>The bridge in March.</p><p class='credit'>Jane Miller</p></figcaption></figure>",
            "<figure><img src='a.jpg'><figcaption><div>The bridge in March.</div><small>Jane Miller</small></figcaption></figure>",
        ],
        stays="<p class='credit'>The credit that the bank gave the harbour board runs out in March.</p>",
    ),
    label_html(
        "author_names",
        part="byline",
        css='[rel~="author"], .byline, .post-byline, .entry-byline, .article-byline, .entry-author, .post-author, .author.vcard,'
        ' .wp-block-post-author, .wp-block-post-author-name, [itemprop~="author"]:not(figure [itemprop~="author"])',
        max_words=20,
        fires=[
            "<div class='byline'>By Jane Miller</div>",
            "<p><a rel='author' href='/jm'>Jane Miller</a></p>",
            "<span itemprop='author'>Jane Miller</span>",
        ],
        stays=[
            "<p>The report by <a rel='author' href='/jm'>Jane Miller</a> counted forty piles.</p>",
            "<p itemprop='author'>Jane Miller has crossed the harbour every day for thirty years, and for twenty of them she has "
            "written about it in these pages, mostly on Mondays.</p>",
        ],
    ),
    label_html(
        "dates",
        part="date",
        css="time:not(td time, th time, li time, dd time, dt time, h2 time, h3 time, h4 time, .live time),"
        ' [itemprop~="datePublished"], [itemprop~="dateModified"], .entry-date, .posted-on, .post-date, .article-date,'
        " .wp-block-post-date",
        max_words=16,
        fires=[
            "<p><time datetime='2024-03-01'>1 March 2024</time></p>",
            "<span itemprop='datePublished' content='2024-03-01'>1 March 2024</span>",
            "<span class='posted-on'>Posted on 1 March 2024</span>",
        ],
        stays=[
            "<p><time datetime='2024-03-01'>On 1 March</time> the bridge closed.</p>",
            "<ul><li><time>9.30</time></li><li>The first ferry leaves.</li></ul>",
        ],
    ),
    label_html(
        "author_box",
        part="bio",
        css=".author-bio, .author-box, .author-description, .about-author, .author-info, .saboxplugin-wrap, .abh_box, .m-a-box,"
        " .pp-multiple-authors-boxes-wrapper, .wp-block-post-author-biography, .wp-block-post-author__bio,"
        " .molongui-author-box, #author-bio",
        fires="<div class='author-box'><p>Jane Miller</p><p>She writes about harbours and lives beside one.</p></div>",
        stays="<div class='author'><p>The author of the report said that the piles were sound.</p></div>",
    ),
    label_html(
        "topic_links",
        part="tags",
        css=".tags-links, .cat-links, .post-tags, .entry-tags, .article-tags, .tag-links, .post-categories, .tagcloud,"
        " .taxonomy-post_tag.wp-block-post-terms, .taxonomy-category.wp-block-post-terms, .wp-block-tag-cloud,"
        " .field--name-field-tags",
        max_words=40,
        fires=[
            "<div class='post-tags'><a href='/t/b' rel='tag'>Bridges</a> <a href='/t/h' rel='tag'>Harbours</a></div>",
            "<div class='taxonomy-post_tag wp-block-post-terms'><a href='/t/b'>Bridges</a></div>",
        ],
        stays="<p>Of all <a href='/t/b' rel='tag'>bridges</a> on the coast it is the oldest.</p>",
    ),
    drop_html(
        "menu",
        reason="nav.page",
        css='nav, [role="navigation"], [role="menu"], [role="menubar"], [role="search"], .wp-block-navigation, .wp-block-search,'
        " .wp-block-loginout, .post-navigation, .posts-navigation, .wp-block-post-navigation-link, .skip-link,"
        " #ez-toc-container, .lwptoc, #toc_container, .wp-block-table-of-contents, .wp-block-rank-math-toc-block,"
        " .wp-block-yoast-seo-table-of-contents",
        fires=[
            "<nav><a href='/'>Home</a> <a href='/n'>News</a></nav>",
            "<div role='navigation'><ul><li>Home</li></ul></div>",
            "<div id='toc_container'><p>Contents</p><ul><li>The piles</li></ul></div>",
        ],
        stays="<div class='navigation'><p>Navigation was closed to all ships on Monday.</p></div>",
    ),
    drop_html(
        "breadcrumb_trail",
        reason="nav.section",
        css='.breadcrumb, .breadcrumbs, #breadcrumb, #breadcrumbs, [itemtype$="schema.org/BreadcrumbList"], .rank-math-breadcrumb,'
        ' .woocommerce-breadcrumb, .yoast-breadcrumb, [aria-label="breadcrumb" i], [aria-label="breadcrumbs" i], [typeof="BreadcrumbList"]',
        fires=[
            "<div class='breadcrumbs'><a href='/'>Home</a> › <a href='/n'>News</a></div>",
            "<ol itemscope itemtype='https://schema.org/BreadcrumbList'><li>Home</li><li>News</li></ol>",
        ],
        stays="<p class='crumbs'>He fed the gulls with breadcrumbs.</p>",
    ),
    drop_html(
        "share_widget",
        reason="nav.share",
        css=".sharedaddy, .addtoany_share_save_container, .addtoany_content, .a2a_kit, .addthis_toolbox,"
        " .addthis_inline_share_toolbox, .sharethis-inline-share-buttons, .heateor_sss_sharing_container,"
        " .heateor_sss_sharing_ul, .ssba, .ssba-classic-2, .mashsb-container, .swp_social_panel, .essb_links, .shariff,"
        " .wp-block-jetpack-sharing-buttons, .wp-block-jetpack-sharing-button, .simplesocialbuttons, .jssocials, .ss-inline-share-wrapper,"
        " .fb-like, .fb-share-button, .twitter-share-button, .dpsp-networks-btns-wrapper, .et_social_inline, .monarch",
        fires=[
            "<div class='sharedaddy'><h3>Share this:</h3><ul><li><a href='x'>Facebook</a></li></ul></div>",
            "<div class='addtoany_share_save_container'>Spread the word <a href='x'>here</a></div>",
            "<div class='shariff'><ul><li>teilen</li></ul></div>",
        ],
        stays="<div class='shares'><p>Shares in the harbour company fell on Monday.</p></div>",
    ),
    drop_html(
        "list_of_share_links",
        reason="nav.share",
        css=".social-share, .share-buttons, .sharing-buttons, .social-sharing, .social-links, .post-share, .entry-share,"
        " .article-share, .share-links, .social-icons, .social-media-share",
        test=_is_list_of_links,
        max_words=8,
        fires="<ul class='share-buttons'><li><a href='x'>Facebook</a></li><li><a href='y'>Mastodon</a></li></ul>",
        stays="<div class='share-buttons'><p>Share prices of two shipping lines fell.</p></div>",
        note="names that any site may give to anything: only what is made of links",
    ),
    drop_html(
        "follow_widget",
        reason="nav.follow",
        css=".wp-block-social-links, .fb-page, .twitter-follow-button, .g-ytsubscribe, .a2a_follow, .addthis_inline_follow_toolbox",
        fires="<ul class='wp-block-social-links'><li><a href='x'>Mastodon</a></li></ul>",
        stays="<p class='social'>Social workers followed the case for a year.</p>",
    ),
    drop_html(
        "comment_system",
        reason="comment.prompt",
        css="#disqus_thread, #dsq-content, .fb-comments, ol.commentlist, .commentlist, ol.comment-list, .comments-area,"
        " .comment-respond, #respond, #commentform, .comment-form, #wpdcom, .wpdiscuz_top_clearing, #coral_thread, #coral-comments,"
        " .vf-comments, [data-spotim-module], .OpenWeb, .hyvor-talk, #cusdis_thread, .giscus, .utterances, .wp-block-comments,"
        " .wp-block-post-comments, .wp-block-post-comments-form, #isso-thread, #remark42, .commento-root",
        fires=[
            "<div id='disqus_thread'><p>Please enable JavaScript to view the comments.</p></div>",
            "<ol class='commentlist'><li><p>I crossed the bridge in 1970, and it shook even then.</p></li></ol>",
        ],
        stays="<div class='comments'><p>The minister's comments were met with silence.</p></div>",
    ),
    drop_html(
        "related_articles_widget",
        reason="nav.related",
        css=".jp-relatedposts, #jp-relatedposts, .yarpp, .yarpp-related, .crp_related, .rp4wp-related-posts, .wp_rp_wrap,"
        " .wp-block-latest-posts, .wp-block-jetpack-related-posts, .wp-block-yarpp, .wp-block-rss, .wp-block-archives,"
        " .wp-block-categories, .wp-block-calendar, .wp-block-latest-comments, .wp-block-page-list, .OUTBRAIN, .outbrain, .ob-widget,"
        ' .trc_related_container, .taboola, [id^="taboola-"], [id^="outbrain_widget"], .zergnet-widget, .rc-widget, .rcjsload_,'
        ' [id^="rcjsload_"], .nrelate, .dablewidget, [id^="dablewidget_"], .plista_widget_belowArticle, .mgbox,'
        " .addthis_relatedposts_inline, .addthis_recommended_horizontal, .contextly-widget, .shareaholic-canvas, .swiftype-widget",
        fires=[
            "<div class='jp-relatedposts'><h3>Related</h3><p>Who pays for the pier, and when, is still open.</p></div>",
            "<div id='taboola-below-article'><a href='x'>Ten bridges you must see</a></div>",
            "<ul class='wp-block-latest-posts'><li><a href='x'>Ferry strike ends</a></li></ul>",
        ],
        stays="<div class='related'><p>In a related case the court freed two fishermen.</p></div>",
    ),
    drop_html(
        "newsletter_form",
        reason="promo.newsletter",
        css=".mc4wp-form, #mc_embed_signup, .mc_embed_signup, .wp-block-jetpack-subscriptions, .jetpack_subscription_widget,"
        " .tnp-subscription, .tnp-widget, .mailpoet_form, .mailpoet_form_popup, .convertkit-form, .formkit-form, .seva-form,"
        " .klaviyo-form, .subscription-widget, .subscription-widget-wrap, .kg-signup-card, .kg-cta-card-signup, .ml-embedded,"
        " .ml-form-embedContainer, .sib-form, #sib-form, .aweber-wpn-form, .optin-monster, .om-holder, .sumome-react-wysiwyg-popup,"
        " .beehiiv-embed, .wpforms-newsletter, .newsletter-signup-form, .hustle-ui",
        fires=[
            "<form class='mc4wp-form'><p>Harbour news every morning at six.</p></form>",
            "<div class='subscription-widget-wrap'><p>Thanks for reading! Get new posts in your inbox.</p></div>",
        ],
        stays="<div class='newsletter'><p>The union's newsletter went to four thousand dockers.</p></div>",
    ),
    drop_html(
        "advertisement_slot",
        reason="ad.label",
        css='.adsbygoogle, .google-auto-placed, [id^="div-gpt-ad"], [id^="google_ads_"], amp-ad, .amp-ad, .ezoic-ad,'
        " .mediavine-ad, .raptive-ad, .adthrive-ad, .wp-block-advads, .advads-label, .ai-viewport-1",
        fires="<div id='div-gpt-ad-123'><p>Buy a boat today.</p></div>",
        stays="<div class='ad'><p>In AD 79 the harbour was buried.</p></div>",
    ),
    drop_html(
        "consent_dialogue",
        reason="legal.cookie",
        css="#cookie-notice, #cookie-law-info-bar, .cky-consent-container, #onetrust-consent-sdk, #onetrust-banner-sdk,"
        " #CybotCookiebotDialog, .cc-window, #usercentrics-root, #didomi-host, #qc-cmp2-container, .qc-cmp2-container, .osano-cm-window,"
        " #cmpbox, #cmpwrapper, .fc-consent-root, #truste-consent-track, #cmplz-cookiebanner-container, .cmplz-cookiebanner,"
        ' #BorlabsCookieBox, .moove-gdpr-info-bar-container, #moove_gdpr_cookie_info_bar, [id^="sp_message_container"],'
        " .cmplz-placeholder-text, .borlabs-cookie-content-blocker, ._brlbs-content-blocker, .BorlabsCookie",
        fires="<div id='cookie-notice'><p>We and our partners store things.</p><button>Fine</button></div>",
        stays="<div id='cookies'><p>She baked cookies for the dockers.</p></div>",
    ),
    drop_html(
        "player_controls",
        reason="media.player",
        css=".video-js, .jwplayer, .jw-wrapper, .mejs-container, .mejs-offscreen, .plyr__controls, .fp-player, .flowplayer,"
        " .theoplayer-container, .bc-player-default, blockquote.instagram-media, blockquote.tiktok-embed, .fb-video, .fb-post, .wp-playlist,"
        " .amp-wp-tiktok, .kaltura-player-container",
        fires=[
            "<div class='video-js'><p>The media could not be loaded.</p></div>",
            "<blockquote class='instagram-media'><p>View this post on Instagram</p></blockquote>",
        ],
        stays=[
            "<div class='video'><p>The video shows two men on the bridge.</p></div>",
            "<div class='instagram-media'><p>My work has changed a lot in these two years.</p></div>",
        ],
    ),
    drop_html(
        "recipe_buttons",
        reason="nav.page",
        css=".wprm-recipe-jump, .wprm-recipe-print, .wprm-recipe-pin, .wprm-recipe-jump-video, .wprm-unit-conversion-container,"
        " .wprm-recipe-adjustable-servings-container, .wprm-call-to-action, .tasty-recipes-jump-link, .tasty-recipes-print-link,"
        " .tasty-recipes-jump-target-link, .tasty-recipes-print-button, .tasty-recipes-quick-links, .tasty-recipes-scale-container,"
        " .tasty-recipes-units-scale-container, .tasty-recipes-cook-mode, .mv-create-jtr, .mv-create-print-form,"
        " .feast-jump-to-buttons, .zrdn-jump-to-link, .zrdn-print-link",
        fires="<a class='wprm-recipe-jump' href='#recipe'>Down to the soup</a>",
        stays="<p class='recipe'>Jump to the pier, says the recipe of 1890, and buy the fish there.</p>",
        note="of WP Recipe Maker, Tasty Recipes, Create and the like",
    ),
    drop_html(
        "encyclopedia_furniture",
        reason="nav.page",
        css=".mw-editsection, .mw-jump-link, #mw-navigation, .navbox, #catlinks, #siteSub, #jump-to-nav, .printfooter, .vector-menu,"
        " .mw-indicators, .metadata.ambox, .sistersitebox",
        fires="<div class='navbox'><table><tr><td>Bridges of the coast</td></tr></table></div>",
        stays="<div class='box'><p>The box held forty letters.</p></div>",
        note="MediaWiki's",
    ),
    drop_html(
        "words_for_screen_readers",
        reason="nav.page",
        css=".screen-reader-text, .sr-only, .visually-hidden, .visuallyhidden, .element-invisible, .show-for-sr, .assistive-text",
        max_words=12,
        fires="<p class='screen-reader-text'>Beginning of the dialogue window</p>",
        stays="<p class='screen-reader'>The screen reader read the letter aloud to him.</p>",
    ),
]
