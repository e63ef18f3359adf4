package org.vouch.web.shared.drawing;

import java.util.Locale;

/** Writes a picture as SVG with real text. */
public final class Svg {

    private final StringBuilder out = new StringBuilder();
    private final boolean alone;

    private Svg(boolean alone) {
        this.alone = alone;
    }

    /** For a page: coloured by its style sheet, with links; the id makes its title known. */
    public static String inPage(Picture picture, String id) {
        Svg svg = new Svg(false);
        svg.out
                .append("<svg role=\"group\" aria-labelledby=\"")
                .append(id)
                .append("-t\" aria-describedby=\"")
                .append(id)
                .append("-d\"");
        svg.size(picture);
        svg.element("title", id + "-t", picture.title());
        svg.element("desc", id + "-d", picture.description());
        picture.shapes().forEach(svg::draw);
        return svg.out.append("</svg>").toString();
    }

    /** For a page: one picture in one sentence. */
    public static String told(Picture picture) {
        Svg svg = new Svg(false);
        svg.out.append("<svg role=\"img\"");
        svg.attribute("aria-label", picture.title());
        svg.size(picture);
        picture.shapes().forEach(svg::draw);
        return svg.out.append("</svg>").toString();
    }

    /** For a file that stands alone: with its colours in it, in the light scheme, and every word held to its width. */
    public static String alone(Picture picture) {
        Svg svg = new Svg(true);
        svg.out.append(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"");
        svg.size(picture);
        svg.element("title", null, picture.title());
        svg.element("desc", null, picture.description());
        svg.out
                .append("<rect width=\"100%\" height=\"100%\" fill=\"")
                .append(Ink.SHEET)
                .append("\"/>");
        picture.shapes().forEach(svg::draw);
        return svg.out.append("</svg>\n").toString();
    }

    private void size(Picture picture) {
        String width = number(Math.ceil(picture.width()));
        String height = number(Math.ceil(picture.height()));
        attribute("viewBox", "0 0 " + width + " " + height);
        attribute("width", width);
        attribute("height", height);
        out.append('>');
    }

    private void draw(Shape shape) {
        if (shape instanceof Shape.Box box) {
            box(box);
        } else if (shape instanceof Shape.Line line) {
            path(line.css(), Paths.rounded(line.corners()));
        } else if (shape instanceof Shape.Tip tip) {
            path("tip", Paths.tip(tip.from(), tip.end()));
        } else if (shape instanceof Shape.Disc disc) {
            disc(disc);
        } else if (shape instanceof Shape.Square square) {
            square(square);
        } else if (shape instanceof Shape.Words words) {
            words(words);
        } else if (shape instanceof Shape.Link link) {
            link(link);
        }
    }

    private void box(Shape.Box box) {
        out.append("<rect");
        look(box.css());
        attribute("x", number(box.area().x()));
        attribute("y", number(box.area().y()));
        attribute("width", number(box.area().width()));
        attribute("height", number(box.area().height()));
        attribute("rx", "2");
        out.append("/>");
    }

    private void path(String css, String way) {
        out.append("<path");
        look(css);
        attribute("d", way);
        out.append("/>");
    }

    private void disc(Shape.Disc disc) {
        out.append("<circle");
        look(disc.css());
        attribute("cx", number(disc.centre().x()));
        attribute("cy", number(disc.centre().y()));
        attribute("r", number(disc.radius()));
        out.append("/>");
    }

    private void square(Shape.Square square) {
        out.append("<rect");
        look(square.css());
        attribute("x", number(square.centre().x() - square.half()));
        attribute("y", number(square.centre().y() - square.half()));
        attribute("width", number(2 * square.half()));
        attribute("height", number(2 * square.half()));
        out.append("/>");
    }

    private void words(Shape.Words words) {
        Face face = words.face();
        out.append("<text");
        if (alone) {
            attribute("fill", face.colour());
            attribute("font-family", face.family());
            attribute("font-size", number(face.size()));
            attribute("font-weight", String.valueOf(face.weight()));
            attribute("textLength", number(face.width(words.words())));
            attribute("lengthAdjust", "spacingAndGlyphs");
        } else {
            attribute("class", words.rimmed() ? face.css() + " halo" : face.css());
        }
        if (words.anchor() != Anchor.START) {
            attribute("text-anchor", words.anchor().svg());
        }
        attribute("x", number(words.at().x()));
        attribute("y", number(words.at().y()));
        out.append('>').append(Xml.escaped(words.words())).append("</text>");
    }

    private void link(Shape.Link link) {
        if (alone) {
            link.shapes().forEach(this::draw);
            return;
        }
        out.append("<a");
        attribute("href", link.address());
        attribute("aria-label", link.name());
        out.append('>');
        link.shapes().forEach(this::draw);
        out.append("</a>");
    }

    private void look(String css) {
        if (alone) {
            out.append(' ').append(Ink.of(css));
        } else {
            attribute("class", css);
        }
    }

    private void element(String name, String id, String words) {
        out.append('<').append(name);
        if (id != null) {
            attribute("id", id);
        }
        out.append('>').append(Xml.escaped(words)).append("</").append(name).append('>');
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(Xml.escaped(value)).append('"');
    }

    /** Pixels to a tenth, without needless zeros. */
    static String number(double pixels) {
        String text = String.format(Locale.ROOT, "%.1f", pixels);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
