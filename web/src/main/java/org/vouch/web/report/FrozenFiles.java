package org.vouch.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.vouch.domain.report.FileRendering;
import org.vouch.domain.report.RenderedFile;
import org.vouch.domain.report.contents.EditionContents;

/** All files that are frozen beside the CSV. */
@ApplicationScoped
class FrozenFiles implements FileRendering {

    private final Instance<PartRendering> parts;

    @Inject
    FrozenFiles(Instance<PartRendering> parts) {
        this.parts = parts;
    }

    protected FrozenFiles() {
        this(null);
    }

    @Override
    public List<RenderedFile> render(EditionContents contents) {
        return parts.stream().flatMap(part -> part.render(contents).stream()).toList();
    }
}
