package org.vouch.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.vouch.domain.report.CsvChoices;
import org.vouch.domain.report.EditionExport;
import org.vouch.domain.report.EditionHasNoFile;
import org.vouch.domain.report.EditionListing;
import org.vouch.domain.report.EditionRow;
import org.vouch.domain.report.FileBytes;
import org.vouch.domain.report.FileRow;
import org.vouch.domain.report.Hashing;
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
        List<EditionRow> all = editions.of(address.report());
        EditionRow edition = all.stream()
                .filter(one -> one.number() == address.number())
                .findFirst()
                .orElseThrow(() -> new NotFound("edition", address.number()));
        EditionStanding standing =
                new EditionStanding(address.report(), edition, all.get(0).number());
        return address.ending().equals(CSV)
                ? csv(address, standing, request)
                : stored(address, standing, address.inEdition(), "");
    }

    private Outgoing csv(EditionAddress address, EditionStanding standing, HttpServletRequest request) {
        CsvChoices choices = CsvChoices.of(values(request, "separator"), values(request, "bom"));
        UsedProfile profile = profiles.of(address, values(request, "profile"));
        if (AskedProfiles.isReleased(values(request, "profile")) && choices.equals(CsvChoices.NONE)) {
            return stored(address, standing, FileRow.PROFILED, "-profile");
        }
        String suffix = (profile == null ? "" : profile.suffix()) + choices.suffix();
        return new Outgoing(
                address.toSave(standing.suffix() + suffix),
                standing,
                CsvBytes.MEDIA_TYPE,
                standing.edition().csvSha256() + suffix,
                () -> suffix.isEmpty()
                        ? standing.edition().bytes()
                        : length(to -> CsvBytes.chosen(
                                () -> editions.csv(address.report(), address.number()), profile, choices, to)),
                to -> CsvBytes.chosen(
                        export.csv(address.report(), address.number(), choices, profile)::get, profile, choices, to));
    }

    private Outgoing stored(EditionAddress address, EditionStanding standing, String name, String suffix) {
        FileRow file = editions.files(address.report(), address.number()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new EditionHasNoFile(address.number(), name));
        return new Outgoing(
                address.toSave(standing.suffix() + suffix),
                standing,
                file.mediaType(),
                file.sha256(),
                file::bytes,
                to -> {
                    try (InputStream bytes = export.file(address.report(), address.number(), name)) {
                        bytes.transferTo(to);
                    }
                });
    }

    private static long length(FileBytes.Writing file) throws IOException {
        Hashing counted = new Hashing(OutputStream.nullOutputStream());
        file.to(counted);
        return counted.length();
    }

    private static List<String> values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }
}
