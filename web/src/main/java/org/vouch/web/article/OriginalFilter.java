package org.vouch.web.article;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.ArticleReading;
import org.vouch.domain.article.Original;
import org.vouch.web.shared.Download;
import org.vouch.web.shared.DownloadFilter;

/**
 * {@code GET /articles/7/versions/1/original}: the captured bytes as they came, to be saved and never shown, for they
 * may be a page with scripts of anybody's.
 */
public class OriginalFilter extends DownloadFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ArticleReading articles;

    public OriginalFilter() {
        super("/articles/(\\d{1,18})/versions/(\\d{1,6})/original");
    }

    @Override
    protected Download file(Matcher address, HttpServletRequest request) {
        ArticleId article = new ArticleId(Long.parseLong(address.group(1)));
        int version = Integer.parseInt(address.group(2));
        Original original = articles.original(article, version);
        String ending = original.mediaType().equals(ContentKind.HTML) ? "html" : "txt";
        String name = "a" + article.value() + "-" + version + "." + ending;
        return new Download(name, original.mediaType(), original.charset(), original.bytes());
    }
}
