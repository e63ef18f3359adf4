package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.web.browser.GoodPage;
import org.vouch.web.browser.Visitor;

/** Two editors have one record open at once: the second to save sees both versions, and nothing is lost. */
class TwoEditorsJourneyIT {

    @RegisterExtension
    final Visitor visitor = new Visitor();

    private Person first;
    private Person second;
    private OwnRecords own;

    @BeforeEach
    void twoEditors() {
        first = Colleague.EDITOR.at(visitor);
        second = Colleague.SECOND_EDITOR.at(visitor);
        own = new OwnRecords(first);
    }

    @Test
    void onASourceTheSecondSeesBothVersions() {
        bothOpen("sources/edit?id=" + own.source("Harbour Gazette"));
        first.faces().fill("f:note", "Owned by the port.");
        first.faces().select("f:country", "FI");
        first.press("f:save");
        second.faces().fill("f:note", "Printed on <b>Fridays</b>.");
        second.faces().press("f:addInterest");
        second.faces().fill("f:interests:0:text", "ships");
        second.press("f:save");

        assertThat(conflict())
                .contains("R. Brandt changed the source Harbour Gazette")
                .contains("Owned by the port.", "Printed on <b>Fridays</b>.", "Finland", "ships")
                .doesNotContain("Names", "Kind");
        GoodPage.check(second.page());
        second.press("f:settle");
        assertThat(second.main())
                .contains("Printed on <b>Fridays</b>.", "Finland", "ships")
                .doesNotContain("Owned by the port.");
    }

    @Test
    void onAStatementTheSecondSeesBothVersions() {
        bothOpen("statements/edit?id=" + own.statement("the ferry sails at noon", "The ferry sails at noon."));
        first.faces().fill("f:setting", "at the pier");
        first.faces().press("f:addCaveat");
        first.faces().pick("f:caveats:0:utterer", "yonhap", "Yonhap");
        first.faces().fill("f:caveats:0:words", "not checked by anybody");
        first.press("f:save");
        second.faces().fill("f:gist", "The ferry sails at noon sharp");
        second.faces().fill("f:setting", "in the harbour office");
        second.faces().press("f:addFigure");
        second.faces().fill("f:figures:0:low", "12");
        second.faces().fill("f:figures:0:unit", "ferries");
        second.faces().fill("f:citations:0:cue", "according to");
        second.press("f:save");

        assertThat(conflict())
                .contains("the ferry sails at noon", "The ferry sails at noon sharp")
                .contains("at the pier", "in the harbour office", "12 ferries", "according to")
                .contains("not checked by anybody")
                .doesNotContain("Basis");
        GoodPage.check(second.page());
        second.press("f:settle");
        assertThat(second.main())
                .contains("The ferry sails at noon sharp", "in the harbour office", "12 ferries")
                .contains("not checked by anybody")
                .doesNotContain("at the pier");
    }

    @Test
    void onAClaimTheSecondSeesBothVersions() {
        bothOpen("claims/edit?id=" + own.claim("The lighthouse of Senja was painted in 2021."));
        first.faces().fill("f:note", "Painted means the whole tower.");
        first.press("f:save");
        second.faces().fill("f:text", "The lighthouse of Senja was painted in May 2021.");
        second.press("f:save");

        assertThat(conflict()).contains("Painted means the whole tower.", "painted in 2021.", "painted in May 2021.");
        GoodPage.check(second.page());
        second.press("f:settle");
        assertThat(second.main()).contains("Painted means the whole tower.", "painted in May 2021.");
    }

    @Test
    void onAnArticleTheSecondSeesBothVersions() {
        bothOpen("articles/edit?id=" + own.article("Of two editors", "Nobody saw them coming."));
        first.faces().fill("f:author", "pk/rm");
        first.press("f:save");
        second.faces().fill("f:author", "P. Kanner");
        second.faces().fill("f:versions:0:note", "as first published");
        second.press("f:save");

        assertThat(conflict()).contains("pk/rm", "P. Kanner", "as first published", "Version 1, original");
        GoodPage.check(second.page());
        second.press("f:settle");
        assertThat(second.main()).contains("P. Kanner").doesNotContain("pk/rm");
    }

    @Test
    void onTitleAndNoteOfAReportTheSecondSeesBothVersions() {
        bothOpen("reports/edit?id=" + own.report("On ferries"));
        first.faces().fill("f:note", "From the first.");
        first.press("f:keep");
        second.faces().fill("f:note", "From the second.");
        second.press("f:keep");

        assertThat(conflict()).contains("From the first.", "From the second.").doesNotContain("On ferries\n");
        GoodPage.check(second.page());
        second.press("f:settle");
        assertThat(second.main()).contains("From the second.").doesNotContain("From the first.");
    }

    @Test
    void onTheNoteOfAClaimInAReportTheSecondSeesBothVersions() {
        String claim = own.claim("The ferry to Senja was late in 2023.");
        bothOpen("report?id=" + own.report("On late ferries", claim) + "&note=" + claim);
        first.faces().fill("f:groups:0:items:0:note", "From the first.");
        first.press("f:groups:0:items:0:keep-note");
        second.faces().fill("f:groups:0:items:0:note", "From the second.");
        second.press("f:groups:0:items:0:keep-note");

        assertThat(conflict()).contains("From the first.", "From the second.");
        GoodPage.check(second.page());
        second.press("f:groups:0:items:0:settle");
        assertThat(second.main()).contains("From the second.").doesNotContain("From the first.");
    }

    @Test
    void aNoteIsKeptWithoutAQuestionWhereTheOtherChangedSomethingElse() {
        String claim = own.claim("The ferry to Senja was early in 2023.");
        String report = own.report("On early ferries", claim);
        second.page().navigate("report?id=" + report + "&note=" + claim);
        first.page().navigate("reports/edit?id=" + report);
        first.faces().fill("f:note", "For the desk.");
        first.press("f:keep");
        second.faces().fill("f:groups:0:items:0:note", "For the readers.");
        second.press("f:groups:0:items:0:keep-note");

        assertThat(second.main()).contains("For the desk.", "For the readers.");
    }

    @Test
    void onAColleagueTheSecondSeesBothVersions() {
        first = Colleague.ADMINISTRATOR.at(visitor);
        second = Colleague.ADMINISTRATOR.at(visitor);
        first.page().navigate("staff?q=castell");
        String account = first.page().locator(".rowtitle").getAttribute("href").replaceFirst("^/", "");
        bothOpen(account);
        String name = first.faces().at("f:name").inputValue();
        first.faces().fill("f:name", "L. Castell-One");
        first.press("f:keep");
        second.faces().fill("f:name", "L. Castell-Two");
        second.press("f:keep");

        assertThat(conflict()).contains(name, "L. Castell-One", "L. Castell-Two");
        GoodPage.check(second.page());
        second.press("f:settle");
        assertThat(second.title()).isEqualTo("L. Castell-Two");
        second.faces().fill("f:name", name);
        second.press("f:keep");
    }

    @Test
    void whatWasChosenOfBothCanBeTypedOnBeforeItIsSaved() {
        bothOpen("sources/edit?id=" + own.source("Lagoon Herald"));
        first.faces().fill("f:note", "From the first.");
        first.press("f:save");
        second.faces().fill("f:note", "From the second.");
        second.press("f:save");

        second.press("f:back");
        assertThat(second.faces().at("f:note").inputValue()).isEqualTo("From the second.");
        second.faces().fill("f:note", "From the first. From the second.");
        second.press("f:save");

        assertThat(second.main()).contains("From the first. From the second.");
    }

    private void bothOpen(String form) {
        first.page().navigate(form);
        second.page().navigate(form);
    }

    private String conflict() {
        return second.page().locator(".conflict").innerText();
    }
}
