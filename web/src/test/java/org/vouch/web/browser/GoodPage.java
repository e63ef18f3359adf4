package org.vouch.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** What holds for every page, in light and dark, wide and narrow: readable for all, and nothing scrolls sideways. */
public final class GoodPage {

    private static final List<String> A_AND_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final int HIGH = 900;

    /**
     * Colours take a moment to change; in between a text may stand on what it will not stand on. A change that never ends
     * is not waited for.
     */
    private static final String COLOURS_HAVE_CHANGED =
            "() => Promise.race([new Promise(late => setTimeout(late, 2000)),"
                    + " Promise.all(document.getAnimations().map(animation => animation.finished.catch(() => null)))"
                    + "]).then(() => null)";

    private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    private GoodPage() {}

    /** Looks at the page as it stands now; afterwards it is as wide and as light as by default. */
    public static void check(Page page) {
        List<String> faults = new ArrayList<>();
        for (int width : new int[] {NARROW, WIDE}) {
            page.setViewportSize(width, HIGH);
            faults.addAll(sideways(page, width));
            for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.evaluate(COLOURS_HAVE_CHANGED);
                faults.addAll(axe(page, scheme, width + " px, " + scheme));
            }
        }
        assertThat(faults).as(page.url()).isEmpty();
    }

    private static List<String> sideways(Page page, int width) {
        Object needed = page.evaluate("document.documentElement.scrollWidth");
        return needed instanceof Number number && number.intValue() > width
                ? List.of("needs " + needed + " px where " + width + " are")
                : List.of();
    }

    /** Everything in the light; in the dark what depends on colour, for the rest is the same page. */
    private static List<String> axe(Page page, ColorScheme scheme, String where) {
        List<String> broken = scheme == ColorScheme.DARK ? Axe.byRules(page, OF_COLOUR) : Axe.byTags(page, A_AND_AA);
        return broken.stream().map(rule -> where + ": " + rule).toList();
    }
}
