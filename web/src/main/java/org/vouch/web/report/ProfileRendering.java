package org.vouch.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.vouch.domain.report.FileBytes;
import org.vouch.domain.report.FileRow;
import org.vouch.domain.report.RenderedFile;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.domain.report.profile.UsedProfile;

/** The CSV by the columns of the profile that the report names; none where it names none. */
@ApplicationScoped
class ProfileRendering implements PartRendering {

    @Override
    public Optional<RenderedFile> render(EditionContents contents) {
        UsedProfile profile = contents.head().profile();
        if (profile == null) {
            return Optional.empty();
        }
        FileBytes bytes =
                FileBytes.written(to -> CsvBytes.profiled(contents.rows().csv(), profile, to));
        return Optional.of(new RenderedFile(FileRow.PROFILED, CsvBytes.MEDIA_TYPE, bytes, Programs.of("csv")));
    }
}
