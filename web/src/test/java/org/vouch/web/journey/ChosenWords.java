package org.vouch.web.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Words of an article's text, chosen as with the mouse and taken to the panel. */
final class ChosenWords {

    static final Locator.WaitForOptions GONE = new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    private static final String SELECT = """
            words => {
              const walker = document.createTreeWalker(document.getElementById('words'), NodeFilter.SHOW_TEXT);
              const nodes = []; let all = '';
              while (walker.nextNode()) {
                const node = walker.currentNode;
                if (node.parentElement.closest('[data-start]')) { nodes.push([node, all.length]); all += node.data; }
              }
              const start = all.indexOf(words), end = start + words.length;
              const first = nodes.filter(([n, o]) => o <= start && start < o + n.data.length)[0];
              const last = nodes.filter(([n, o]) => o < end && end <= o + n.data.length)[0];
              getSelection().setBaseAndExtent(first[0], start - first[1], last[0], end - last[1]);
            }""";

    private final Page page;

    ChosenWords(Page page) {
        this.page = page;
    }

    void choose(String words) {
        page.evaluate(SELECT, words);
        page.locator("[data-choose]").click();
        page.locator("#ph").waitFor();
        new Faces(page).settle();
    }

    String inPanel() {
        return page.locator(".picked p").textContent();
    }
}
