package org.vouch.web.journey;

import com.microsoft.playwright.Page;

/** Somebody before the pages of people, who knows their ids. */
record Person(Page page, Faces faces) {

    static Person at(Page page) {
        return new Person(page, new Faces(page));
    }

    void setUp(String address, String name, String signInName, String password) {
        page.navigate(address);
        faces.fill("f:name", name);
        faces.fill("f:username", signInName);
        choose(password);
    }

    void signIn(String signInName, String password) {
        faces.fill("f:username", signInName);
        faces.fill("f:password", password);
        page.click("[id='f:in']");
    }

    void choose(String password) {
        faces.fill("f:chosen", password);
        faces.fill("f:again", password);
        page.click("[id='f:go']");
    }

    /** Invites an editor and takes the link that is shown. */
    String invite(String name, String signInName) {
        page.navigate("staff/invite");
        faces.fill("f:name", name);
        faces.fill("f:username", signInName);
        page.getByLabel("editor: curates").check();
        page.click("[id='f:go']");
        return page.locator("#link").inputValue();
    }

    /** Presses a button that leads to another page, or to the same one again. */
    void press(String button) {
        page.evaluate("window.before = true");
        faces.at(button).click();
        arrive();
    }

    /** Waits until the page that was left is gone, and the one that comes is there. */
    void arrive() {
        page.waitForFunction("() => !window.before && document.readyState === 'complete'");
        faces.settle();
    }

    String main() {
        return page.locator("main").innerText();
    }

    String title() {
        return page.locator("h1").innerText();
    }

    String said() {
        return page.locator(".msg").first().innerText();
    }

    String sessionId() {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
