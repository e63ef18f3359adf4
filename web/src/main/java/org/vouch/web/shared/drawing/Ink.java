package org.vouch.web.shared.drawing;

import java.util.Map;

/** The colours of the light scheme as attributes, for a picture that stands alone; the page has them in its style sheet. */
final class Ink {

    static final String INK = "#181d1a";
    static final String INK_2 = "#444d48";
    static final String SHEET = "#fcfcfa";
    private static final String ACCENT = "#17594a";
    private static final String EDGE = "#78827b";
    private static final String DOTTED =
            "fill=\"none\" stroke=\"" + EDGE + "\" stroke-width=\"1.25\" stroke-dasharray=\"3 3\"";

    private static final Map<String, String> BY_CLASS = Map.ofEntries(
            Map.entry("box", "fill=\"" + SHEET + "\" stroke=\"" + INK_2 + "\""),
            Map.entry("box-pub", "fill=\"#f2f4f0\" stroke=\"" + INK_2 + "\""),
            Map.entry("box-u", DOTTED),
            Map.entry("frame-1", "fill=\"none\" stroke=\"" + ACCENT + "\" stroke-width=\"2\""),
            Map.entry(
                    "frame-p", "fill=\"none\" stroke=\"" + ACCENT + "\" stroke-width=\"1.5\" stroke-dasharray=\"6 4\""),
            Map.entry("edge", "fill=\"none\" stroke=\"" + INK_2 + "\" stroke-width=\"1.5\""),
            Map.entry("edge-c", "fill=\"none\" stroke=\"" + INK + "\" stroke-width=\"3\""),
            Map.entry("edge-u", DOTTED),
            Map.entry("axis", "stroke=\"" + INK_2 + "\" stroke-width=\"1\""),
            Map.entry("dot", "fill=\"" + INK + "\""),
            Map.entry("range", "stroke=\"" + INK + "\" stroke-width=\"3\""),
            Map.entry("range-u", "stroke=\"" + INK + "\" stroke-width=\"2\" stroke-dasharray=\"2 4\""),
            Map.entry("tip", "fill=\"" + INK_2 + "\""),
            Map.entry("back", "fill=\"" + SHEET + "\""),
            Map.entry("grid", "stroke=\"#d3d9d2\" stroke-width=\"1\""),
            Map.entry("acc", "fill=\"" + ACCENT + "\""),
            Map.entry(
                    "acc-dash",
                    "fill=\"none\" stroke=\"" + ACCENT + "\" stroke-width=\"2\" stroke-dasharray=\"3.2 2.6\""));

    private Ink() {}

    static String of(String css) {
        return BY_CLASS.getOrDefault(css, "fill=\"none\"");
    }
}
