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
import org.vouch.domain.shared.NotFound;

/**
 * What stands at the address of an edition's file. {@code ?separator=semicolon} (or {@code tab}) and {@code ?bom=true} ask
 * for the cells of the CSV otherwise written; without them not a byte is added, ever.
 */
@ApplicationScoped
class EditionFiles {

    private static final String CSV = "csv";

    private final EditionListing editions;
    private final EditionExport export;

    @Inject
    EditionFiles(EditionListing editions, EditionExport export) {
        this.editions = editions;
        this.export = export;
    }

    protected EditionFiles() {
        this(null, null);
    }

    /**
     * @throws NotFound if there is no such edition
     * @throws EditionHasNoFile if it was released without one
     */
    Outgoing at(EditionAddress address, HttpServletRequest request) {
        EditionRow edition = editions.find(address.report(), address.number())
                .orElseThrow(() -> new NotFound("edition", address.number()));
        return address.ending().equals(CSV) ? csv(address, edition, request) : stored(address);
    }

    private Outgoing csv(EditionAddress address, EditionRow edition, HttpServletRequest request) {
        CsvChoices choices = CsvChoices.of(values(request, "separator"), values(request, "bom"));
        byte[] bytes = CsvBytes.chosen(editions.csv(address.report(), address.number()), choices);
        return new Outgoing(
                address.toSave(choices.suffix()),
                "text/csv; charset=utf-8",
                edition.csvSha256() + choices.suffix(),
                bytes.length,
                () -> CsvBytes.chosen(export.csv(address.report(), address.number(), choices, null), choices));
    }

    private Outgoing stored(EditionAddress address) {
        String name = address.inEdition();
        FileRow file = editions.files(address.report(), address.number()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new EditionHasNoFile(address.number(), name));
        return new Outgoing(
                address.toSave(""),
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
