package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.web.browser.Visitor;

/** What is typed into the form of a record outlives the session, lines and choices included. */
class KeptWordsJourneyIT {

    @RegisterExtension
    final Visitor visitor = new Visitor();

    private Person editor;
    private OwnRecords own;

    @BeforeEach
    void anEditor() {
        editor = Colleague.EDITOR.at(visitor);
        own = new OwnRecords(editor);
    }

    @Test
    void whatWasTypedBeforeASessionEndedMeetsWhatAColleagueSavedMeanwhile() {
        String edit = "sources/edit?id=" + own.source("Meadow Courier");
        editor.page().navigate(edit);
        editor.faces().fill("f:note", "Typed before the session ended.");
        editor.faces().press("f:addTie");
        editor.faces().pick("f:ties:0:body", "yonhap", "Yonhap");
        editor.faces().press("f:addInterest");
        editor.faces().fill("f:interests:0:text", "grain");
        loseTheSession();
        aColleagueSaves(edit);
        signInAgain();

        assertThat(editor.said()).startsWith("Your text was kept.").contains("Somebody else saved this meanwhile");
        assertThat(value("f:note")).isEqualTo("Typed before the session ended.");
        assertThat(value("f:ties:0:body_input")).isEqualTo("Yonhap");
        assertThat(value("f:interests:0:text")).isEqualTo("grain");
        editor.faces().at("f:ties:0:body_input").focus();
        editor.faces().at("f:note").focus();
        editor.press("f:save");

        assertThat(editor.page().locator(".conflict").innerText())
                .contains("Typed before the session ended.", "Saved by a colleague.", "Finland", "Yonhap", "grain");
        editor.press("f:settle");
        assertThat(editor.main())
                .contains("Typed before the session ended.", "Finland", "Yonhap", "grain")
                .doesNotContain("Saved by a colleague.");
    }

    @Test
    void theLinesOfAStatementAreThereAfterSigningInAgain() {
        editor.page().navigate("statements/edit?id=" + own.statement("the mill stands still", null));
        editor.faces().press("f:addBearing");
        editor.faces().pick("f:bearings:0:claim", "The mill stands still.", "The mill stands still.");
        editor.faces().press("f:addFigure");
        editor.faces().press("f:addFigure");
        editor.faces().fill("f:figures:1:low", "3");
        editor.faces().fill("f:figures:1:unit", "mills");
        editor.faces().press("f:figures:0:remove");
        loseTheSession();
        signInAgain();

        assertThat(value("f:figures:0:low")).isEqualTo("3");
        assertThat(value("f:figures:0:unit")).isEqualTo("mills");
        assertThat(editor.faces().at("f:figures:1:low").count()).isZero();
        editor.press("f:save");
        assertThat(editor.main()).contains("3 mills", "The mill stands still.");
    }

    @Test
    void enterInAFieldSavesAndTakesNoLineOut() {
        editor.page().navigate("sources/edit?id=" + own.source("Marsh Tribune"));
        editor.faces().press("f:addName");
        editor.faces().fill("f:names:1:text", "Marsh Trib");
        editor.page().evaluate("window.before = true");
        editor.faces().at("f:names:1:text").press("Enter");
        editor.arrive();

        assertThat(editor.main()).contains("Marsh Tribune", "Marsh Trib\t");
    }

    private void loseTheSession() {
        editor.page().context().clearCookies();
        editor.press("f:save");
        assertThat(editor.said()).startsWith("Your session is over.");
    }

    private void aColleagueSaves(String edit) {
        Person colleague = Colleague.SECOND_EDITOR.at(visitor);
        colleague.page().navigate(edit);
        colleague.faces().fill("f:note", "Saved by a colleague.");
        colleague.faces().select("f:country", "FI");
        colleague.press("f:save");
    }

    private void signInAgain() {
        editor.signIn("brandt", RunningVouch.withTheSample().password("brandt"));
        editor.page().waitForURL(url -> !url.contains("/sign-in"));
        editor.page().locator(".msg.info").waitFor();
    }

    private String value(String id) {
        return editor.faces().at(id).inputValue();
    }
}
