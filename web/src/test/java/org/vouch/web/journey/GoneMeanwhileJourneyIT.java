package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.web.browser.Visitor;

/** A record is retired, withdrawn or deleted under an open form: a sentence says so, and what was typed is kept. */
class GoneMeanwhileJourneyIT {

    @RegisterExtension
    final Visitor visitor = new Visitor();

    private Person typing;
    private Person other;
    private OwnRecords own;

    @BeforeEach
    void twoEditors() {
        typing = Colleague.EDITOR.at(visitor);
        other = Colleague.SECOND_EDITOR.at(visitor);
        own = new OwnRecords(other);
    }

    @Test
    void aSourceThatWasDeletedCanBeAddedAnewFromWhatWasTyped() {
        String id = own.source("Quarry Observer");
        typing.page().navigate("sources/edit?id=" + id);
        typing.faces().fill("f:note", "Typed too late.");
        other.page().navigate("source?id=" + id);
        other.page().locator("#deletion summary").click();
        other.press("u:delete");
        typing.press("f:save");

        assertThat(typing.said()).contains("“Quarry Observer” was deleted while you had it open");
        assertThat(value("f:note")).isEqualTo("Typed too late.");
        typing.press("f:save");
        if (typing.page().url().contains("/edit")) {
            typing.press("f:save");
        }
        assertThat(typing.page().url()).contains("/source?id=").doesNotContain("id=" + id);
        assertThat(typing.main()).contains("Quarry Observer", "Typed too late.");
    }

    @Test
    void ofASourceThatWasRetiredTheEditorIsToldWhoDidBeforeAnythingIsSaved() {
        String id = own.source("Rampart Weekly");
        typing.page().navigate("sources/edit?id=" + id);
        typing.faces().fill("f:note", "Typed meanwhile.");
        other.page().navigate("source?id=" + id);
        other.faces().fill("u:reason", "It has closed.");
        other.press("u:retire");
        typing.press("f:save");

        assertThat(typing.page().locator(".conflict").innerText())
                .contains("M. Okafor retired the source Rampart Weekly", "Typed meanwhile.");
        other.page().reload();
        assertThat(other.main()).contains("It has closed.").doesNotContain("Typed meanwhile.");
        typing.press("f:settle");
        assertThat(typing.main()).contains("It has closed.", "Typed meanwhile.");
    }

    @Test
    void aClaimThatWasDeletedCanBeProposedAnewFromWhatWasTyped() {
        String id = own.claim("The weir of Tarn holds 40 tons.");
        typing.page().navigate("claims/edit?id=" + id);
        typing.faces().fill("f:text", "The weir of Tarn holds 45 tons.");
        other.page().navigate("claims/edit?ask=true&id=" + id);
        other.press("delete:do");
        typing.press("f:save");

        assertThat(typing.said()).contains("c" + id + " was deleted while you had it open");
        assertThat(value("f:text")).isEqualTo("The weir of Tarn holds 45 tons.");
        typing.press("f:save");
        if (typing.page().url().contains("/edit")) {
            typing.press("f:save");
        }
        assertThat(typing.title()).isEqualTo("The weir of Tarn holds 45 tons.");
    }

    @Test
    void aStatementThatWasDeletedIsSaidToBeGoneAndWhatWasTypedStaysToBeCopied() {
        String id = own.statement("the bell rings twice", null);
        typing.page().navigate("statements/edit?id=" + id);
        typing.faces().fill("f:setting", "typed too late");
        other.page().navigate("statement?ask=delete&id=" + id);
        other.press("delete:do");
        typing.press("f:save");

        assertThat(typing.said()).contains("s" + id + " was deleted while you had it open");
        assertThat(value("f:setting")).isEqualTo("typed too late");
    }

    @Test
    void aClaimDeletedUnderTheFormOfAStatementIsNamedAndNothingIsSaved() {
        String gist = "the tide comes early";
        String claim = own.claim("The tide of Brigg comes early.");
        String id = own.statement(gist, null);
        typing.page().navigate("statements/edit?id=" + id);
        typing.faces().fill("f:setting", "on the quay");
        typing.faces().press("f:addBearing");
        typing.faces().pick("f:bearings:0:claim", "tide of Brigg", "The tide of Brigg comes early.");
        other.page().navigate("claims/edit?ask=true&id=" + claim);
        other.press("delete:do");
        typing.press("f:save");

        assertThat(typing.main()).contains("This was not kept.", "is not there any more: claim c" + claim);
        assertThat(value("f:setting")).isEqualTo("on the quay");
        other.page().navigate("statement?id=" + id);
        assertThat(other.main()).doesNotContain("on the quay");
    }

    private String value(String id) {
        return typing.faces().at(id).inputValue();
    }
}
