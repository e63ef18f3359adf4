package org.vouch.web.report.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.vouch.domain.corroboration.OriginTelling;
import org.vouch.domain.report.RenderedFile;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.web.report.FileLimits;
import org.vouch.web.report.PartRendering;
import org.vouch.web.report.Programs;

/** The edition as one page to read on a screen, light or dark, and to print. */
@ApplicationScoped
class HtmlRendering implements PartRendering {

    private final OriginTelling telling;

    @Inject
    HtmlRendering(OriginTelling telling) {
        this.telling = telling;
    }

    protected HtmlRendering() {
        this(null);
    }

    @Override
    public Optional<RenderedFile> render(EditionContents contents) {
        if (!FileLimits.holds(FileLimits.HTML, contents.rows().count())) {
            return Optional.empty();
        }
        String page = EditionPage.of(contents, telling, Sheet.of("screen.css"), (head, nothing) -> {});
        return Optional.of(new RenderedFile(
                "report.html", "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8), Programs.of("html")));
    }
}
