package org.vouch.web.shared.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;

/** The fonts of the pages as files that Java can paint with, each weight by a name of its own. */
final class PngFonts {

    private static final AtomicBoolean KNOWN = new AtomicBoolean();

    private PngFonts() {}

    static void register() throws IOException {
        if (!KNOWN.get()) {
            for (Face face : Face.values()) {
                register("vouch-" + face.table());
            }
            register("noto-sans-kr");
            register("noto-sans-arabic");
            KNOWN.set(true);
        }
    }

    private static void register(String name) throws IOException {
        try (InputStream file = PngFonts.class.getResourceAsStream("fonts/" + name + ".ttf")) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, file);
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
        } catch (FontFormatException e) {
            throw new IOException(name, e);
        }
    }

    /** The same SVG with the names of these fonts. */
    static String named(String svg) {
        String named = svg;
        for (Face face : Face.values()) {
            named = named.replace(
                    "font-family=\"" + face.family() + "\" font-size=\"" + Svg.number(face.size()) + "\" font-weight=\""
                            + face.weight() + "\"",
                    "font-family=\"" + face.font() + "\" font-size=\"" + Svg.number(face.size()) + "\"");
        }
        return Scripts.named(named);
    }
}
