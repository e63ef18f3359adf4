package org.vouch.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Somebody in front of a browser, without any cookie at the beginning of a test. A test fails when its pages had an
 * error in a script or broke their content security policy, and leaves a picture in {@code target/journeys} whenever it
 * fails.
 *
 * <pre>{@code
 * @RegisterExtension
 * final Visitor visitor = new Visitor();
 *
 * Page page = visitor.at(vouch);
 * page.navigate("sign-in");
 * }</pre>
 */
public final class Visitor implements AfterEachCallback, AfterAllCallback {

    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final int HIGH = 900;

    private final UnaryOperator<Browser.NewContextOptions> options;
    private final boolean staying;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    public Visitor() {
        this(options -> options);
    }

    private Visitor(boolean staying) {
        this.options = options -> options;
        this.staying = staying;
    }

    /** One who keeps their windows from test to test of a class, in a static field: a window costs more than a page. */
    public static Visitor staying() {
        return new Visitor(true);
    }

    /** A visitor with a language, a colour scheme or a width of their own. */
    public Visitor(UnaryOperator<Browser.NewContextOptions> options) {
        this.options = options;
        this.staying = false;
    }

    public static Browser.NewContextOptions inTheDark(Browser.NewContextOptions options) {
        return options.setColorScheme(ColorScheme.DARK);
    }

    public static Browser.NewContextOptions onAPhone(Browser.NewContextOptions options) {
        return options.setViewportSize(NARROW, HIGH);
    }

    /** A page of a new browser session at Vouch; addresses are given to it without the host. */
    public Page at(URL vouch) {
        Browser.NewContextOptions plain = new Browser.NewContextOptions()
                .setBaseURL(vouch.toString())
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin")
                .setViewportSize(WIDE, HIGH);
        BrowserContext context = Chromium.browser().newContext(options.apply(plain));
        contexts.add(context);
        Page page = context.newPage();
        page.onPageError(error -> complaints.add("script error: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add("console: " + message.text());
            }
        });
        pages.add(page);
        return page;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            takePictures(test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName());
        }
        if (!staying) {
            leave();
        }
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        assertThat(heard).as("what the browser complained of").isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        leave();
    }

    private void leave() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        pages.clear();
    }

    private void takePictures(String test) {
        for (int i = 0; i < pages.size(); i++) {
            Path file = Path.of("target/journeys", test.replaceAll("[^\\w.-]", "") + "-" + i + ".png");
            pages.get(i).screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }
    }
}
