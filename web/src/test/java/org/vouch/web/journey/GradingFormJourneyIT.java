package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.web.browser.Visitor;

/** What the form of a grade says of what is wrong, and that nothing chosen or typed into it is lost. */
class GradingFormJourneyIT {

    @RegisterExtension
    final Visitor visitor = new Visitor();

    private Person editor;
    private Page page;

    @BeforeEach
    void open() {
        editor = Colleague.SECOND_EDITOR.at(visitor);
        page = editor.page();
        page.navigate("grading/source?id=9");
    }

    @Test
    void aPeriodTheWrongWayRoundIsSaidBesideItAndTheCorrectedOneIsTakenAtOnce() {
        fillIn();
        page.locator(".more-fields summary").click();
        editor.faces().fill("f:from", "2025-05");
        editor.faces().fill("f:until", "2024");
        editor.press("f:give");
        assertThat(page.locator(
                                ".field",
                                new Page.LocatorOptions().setHas(editor.faces().at("f:until")))
                        .textContent())
                .contains("The period ends before it begins.");
        assertThat(page.locator(".wrong-fields").textContent()).isEqualTo("Only until");

        editor.faces().fill("f:until", "2026");
        editor.press("f:give");

        assertThat(page.locator("#notes").textContent()).contains("is kept to yourself");
        editor.press("undo:takeBack");
    }

    @Test
    void aPeriodIsTakenAtTheFirstPress() {
        fillIn();
        page.locator(".more-fields summary").click();
        editor.faces().fill("f:from", "2024-01");
        editor.faces().fill("f:until", "2025");
        editor.press("f:give");

        assertThat(page.locator("#notes").textContent()).contains("is kept to yourself");
        editor.press("undo:takeBack");
    }

    @Test
    void aMissingGradeIsSaidWithEverythingElseThatIsMissing() {
        editor.press("f:give");

        assertThat(page.locator(".wrong-fields li").allTextContents())
                .containsExactly("Reliability", "Basis", "Grounds");
        page.navigate("grading/source?id=9");
        assertThat(page.locator("form.grading .msg").count()).isZero();
    }

    @Test
    void whoSkipsWithoutAReasonIsAskedForItAndKeepsTheGradeChosen() {
        fillIn();
        page.locator(".task summary").click();
        editor.press("task:skip");

        assertThat(page.locator(".task").getAttribute("open")).isNotNull();
        assertThat(page.locator(".task .ui-message-error-detail").textContent()).contains("Say why");
        assertThat(page.locator("input[name=grade][value=D]").isChecked()).isTrue();
        assertThat(editor.faces().at("f:grounds").inputValue()).isEqualTo("Wrong more than once.");
    }

    private void fillIn() {
        page.locator("input[name=grade][value=D]").check();
        editor.faces().at("f:basis").selectOption("RECORD");
        editor.faces().fill("f:grounds", "Wrong more than once.");
    }
}
