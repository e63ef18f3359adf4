package org.vouch.web.report.paper;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.vouch.web.shared.drawing.Painting;
import org.w3c.dom.Element;

/** Paints the pictures of a page as they are painted otherwise, as large as the page is wide at most. */
final class PaintedSvg implements SVGDrawer {

    /** From a pixel to the dots of the page. */
    private record Painted(Painting painting, double dots, double most) implements SVGImage {

        private double scale() {
            double wide = painting.width() * dots;
            return most > 0 && wide > most ? dots * most / wide : dots;
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(painting.width() * scale());
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(painting.height() * scale());
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics((float) x, (float) y, getIntrinsicWidth(), getIntrinsicHeight(), graphics -> {
                double shrunk = scale() / dots;
                graphics.scale(shrunk, shrunk);
                painting.paint(graphics);
            });
        }
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        try {
            return new Painted(
                    Painting.of(written(svg)),
                    dotsPerPixel,
                    box.getContainingBlock().getContentWidth());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(Element svg) {
        try {
            Transformer plain = TransformerFactory.newInstance().newTransformer();
            plain.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            plain.transform(new DOMSource(svg), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("a picture of ours is no XML", e);
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {}
}
