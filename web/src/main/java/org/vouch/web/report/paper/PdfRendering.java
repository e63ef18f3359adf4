package org.vouch.web.report.paper;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.vouch.domain.corroboration.OriginTelling;
import org.vouch.domain.report.RenderedFile;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.web.report.FileLimits;
import org.vouch.web.report.PartRendering;
import org.vouch.web.report.Programs;
import org.vouch.web.report.pack.Call;

/** The edition as a tagged PDF with bookmarks, its fonts within; nothing is fetched from anywhere. */
@ApplicationScoped
class PdfRendering implements PartRendering {

    private final OriginTelling telling;

    @Inject
    PdfRendering(OriginTelling telling) {
        this.telling = telling;
    }

    protected PdfRendering() {
        this(null);
    }

    @Override
    public Optional<RenderedFile> render(EditionContents contents) {
        if (!FileLimits.holds(FileLimits.PDF, contents.rows().count())) {
            return Optional.empty();
        }
        String page = EditionPage.of(contents, telling, Sheet.of("paper.css"), PdfRendering::bookmarks);
        try {
            return Optional.of(
                    new RenderedFile(FileLimits.PDF, "application/pdf", pdf(page, contents), Programs.of("pdf")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pdf(String page, EditionContents contents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(page, null)
                .useUriResolver((base, uri) -> null)
                .usePdfUaAccessibility(true)
                .useSVGDrawer(new PaintedSvg())
                .useUnicodeBidiSplitter(RightToLeft::new)
                .useUnicodeBidiReorderer(new ArabicShapes())
                .useReplacementText("\u25A1")
                .withProducer(Programs.of("pdf"))
                .toStream(bytes);
        PaperFonts.into(builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            document.getDocumentInformation()
                    .setCreationDate(
                            GregorianCalendar.from(contents.head().releasedAt().atZone(ZoneOffset.UTC)));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void bookmarks(Markup head, EditionContents contents) {
        head.open("bookmarks");
        contents.recorded()
                .claims()
                .forEach(claim -> head.open("bookmark", "name", claim.text(), "href", "#" + Call.claim(claim.id()))
                        .close());
        head.open(
                        "bookmark",
                        "name",
                        PaperWords.in(contents.language()).said("report.paper.sources"),
                        "href",
                        "#sources")
                .close();
        head.close();
    }
}
