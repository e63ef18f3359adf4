package org.vouch.web.shared.drawing;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** SVG that {@link Svg} wrote for a file, as something Java can paint. */
public final class Painting {

    private final SVGDocument document;

    private Painting(SVGDocument document) {
        this.document = document;
    }

    public static Painting of(String svg) throws IOException {
        PngFonts.register();
        byte[] named = PngFonts.named(svg).getBytes(StandardCharsets.UTF_8);
        return new Painting(new SVGLoader().load(new ByteArrayInputStream(named), null, LoaderContext.createDefault()));
    }

    public double width() {
        return document.size().width;
    }

    public double height() {
        return document.size().height;
    }

    public void paint(Graphics2D graphics) {
        document.render(null, graphics);
    }
}
