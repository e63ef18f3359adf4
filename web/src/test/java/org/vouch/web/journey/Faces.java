package org.vouch.web.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Fields and buttons of a page by their ids, each act waiting until the page has heard its answer. */
final class Faces {

    private final Page page;

    Faces(Page page) {
        this.page = page;
    }

    Locator at(String id) {
        return page.locator("[id='" + id + "']");
    }

    void fill(String id, String text) {
        at(id).fill(text);
    }

    void select(String id, String value) {
        at(id).selectOption(value);
        settle();
    }

    void press(String id) {
        at(id).click();
        settle();
    }

    /** Types into a field that offers what is like it, and takes the offer that holds the words, unless they stand there already. */
    void pick(String id, String typed, String wanted) {
        Locator input = at(id + "_input");
        if (input.inputValue().equals(wanted)) {
            return;
        }
        /* Scrolling shuts the list of offers. */
        input.evaluate("field => field.scrollIntoView({ block: 'center' })");
        input.fill(typed.substring(0, typed.length() - 1));
        input.press("End");
        input.pressSequentially(typed.substring(typed.length() - 1));
        Locator offer = page.locator("[id='" + id + "_panel'] .ui-autocomplete-item")
                .filter(new Locator.FilterOptions().setHasText(wanted))
                .first();
        offer.click();
        settle();
    }

    void settle() {
        page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
    }
}
