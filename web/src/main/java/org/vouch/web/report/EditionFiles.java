package org.vouch.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.vouch.domain.report.CsvChoices;
import org.vouch.domain.report.EditionExport;
import org.vouch.domain.report.EditionHasNoFile;
import org.vouch.domain.report.EditionListing;
import org.vouch.domain.report.EditionRow;
import org.vouch.domain.report.FileRow;
import org.vouch.domain.report.profile.UsedProfile;
import org.vouch.domain.shared.NotFound;

/**
 * What stands at the address of an edition's file. {@code ?separator=semicolon} (or {@code tab}) and {@code ?bom=true} ask
 * for the cells of the CSV otherwise written, {@code ?profile=4} for some of its columns; without them not a byte is added,
 * ever.
 */
@ApplicationScoped
class EditionFiles {

    private static final String CSV = "csv";

    private final EditionListing editions;
    private final EditionExport export;
    private final AskedProfiles profiles;

    @Inject
    EditionFiles(EditionListing editions, EditionExport export, AskedProfiles profiles) {
        this.editions = editions;
        this.export = export;
        this.profiles = profiles;
    }

    protected EditionFiles() {
        this(null, null, null);
    }

    /**
     * @throws NotFound if there is no such edition
     * @throws EditionHasNoFile if it was released without one
     */
    Outgoing at(EditionAddress address, HttpServletRequest request) {
        EditionRow edition = editions.find(address.report(), address.number())
                .orElseThrow(() -> new NotFound("edition", address.number()));
        return address.ending().equals(CSV) ? csv(address, edition, request) : stored(address, address.inEdition(), "");
    }

    private Outgoing csv(EditionAddress address, EditionRow edition, HttpServletRequest request) {
        CsvChoices choices = CsvChoices.of(values(request, "separator"), values(request, "bom"));
        UsedProfile profile = profiles.of(address, values(request, "profile"));
        if (AskedProfiles.isReleased(values(request, "profile")) && choices.equals(CsvChoices.NONE)) {
            return stored(address, FileRow.PROFILED, "-profile");
        }
        String suffix = (profile == null ? "" : profile.suffix()) + choices.suffix();
        byte[] bytes = CsvBytes.chosen(editions.csv(address.report(), address.number()), profile, choices);
        return new Outgoing(
                address.toSave(suffix),
                "text/csv; charset=utf-8",
                edition.csvSha256() + suffix,
                bytes.length,
                () -> CsvBytes.chosen(
                        export.csv(address.report(), address.number(), choices, profile), profile, choices));
    }

    private Outgoing stored(EditionAddress address, String name, String suffix) {
        FileRow file = editions.files(address.report(), address.number()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new EditionHasNoFile(address.number(), name));
        return new Outgoing(
                address.toSave(suffix),
                file.mediaType(),
                file.sha256(),
                file.bytes(),
                () -> export.file(address.report(), address.number(), name));
    }

    private static List<String> values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }
}
