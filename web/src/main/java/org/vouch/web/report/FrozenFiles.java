package org.vouch.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
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
        return render(parts, contents);
    }

    static List<RenderedFile> render(Iterable<PartRendering> parts, EditionContents contents) {
        List<RenderedFile> files = new ArrayList<>();
        boolean whole = false;
        try {
            parts.forEach(part -> part.render(contents).ifPresent(files::add));
            whole = true;
            return List.copyOf(files);
        } finally {
            if (!whole) {
                files.forEach(RenderedFile::close);
            }
        }
    }
}
