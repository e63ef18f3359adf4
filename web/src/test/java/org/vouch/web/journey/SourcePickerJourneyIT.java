package org.vouch.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.web.browser.Visitor;

/** Finding a source by typing: what is offered, and what passing by does. */
class SourcePickerJourneyIT {

    @RegisterExtension
    final Visitor visitor = new Visitor();

    /** Either it was found, and stands in the field as its number, or it is said that it was not. */
    private static final String LOOKED_UP =
            "() => PrimeFaces.ajax.Queue.isEmpty() && (document.querySelector('.not-found')"
                    + " || /^#/.test(document.getElementById('f:outlet_hinput').value))";

    private Page page;
    private Faces faces;
    private Locator outlet;

    @BeforeEach
    void openAnArticle() {
        page = visitor.at(RunningVouch.withTheSample().address());
        Colleague.EDITOR.signIn(page);
        page.navigate("articles/edit?id=1");
        faces = new Faces(page);
        outlet = page.locator("[id='f:outlet_input']");
        outlet.fill("");
    }

    @Test
    void whatIsOfferedIsWordsAndNothingElse() {
        outlet.pressSequentially("Ass");

        Locator offers = page.locator("[id='f:outlet_panel'] .ui-autocomplete-item");
        assertThat(offers.filter(new Locator.FilterOptions().setHasText("Associated Press")))
                .hasCount(1);
        assertThat(page.locator("[id='f:outlet_panel']")).not().containsText("class");
        assertThat(page.locator("[id='f:outlet_panel']")).not().containsText("aria-hidden");
    }

    @Test
    void wordsThatAreNoSourceStayAndAreToldToBeNone() {
        leaveWith("A paper that nobody knows");

        assertThat(notFound()).containsText("No source called “A paper that nobody knows” is registered.");
        assertThat(outlet).hasValue("A paper that nobody knows");
        assertThat(page.locator(".inline-part")).hasCount(0);

        faces.at("f:save").click();
        page.waitForLoadState();
        assertThat(page.locator(".msg.bad")).isVisible();
        assertThat(outlet).hasValue("A paper that nobody knows");
        assertThat(notFound()).isVisible();
    }

    @Test
    void theVeryNameOfASourceIsTakenWithoutChoosingIt() {
        leaveWith("yONHAP");

        assertThat(outlet).hasValue("Yonhap");
        assertThat(page.locator("[id='f:outlet_hinput']")).hasValue(Pattern.compile("#\\d+"));
        assertThat(notFound()).hasCount(0);
    }

    @Test
    void nobodyIsTakenForSomebodyAlikeByTabbingOn() {
        outlet.pressSequentially("Yonhapp");
        assertThat(page.locator("[id='f:outlet_panel'] .ui-autocomplete-item").first())
                .isVisible();
        outlet.press("Tab");

        assertThat(notFound()).isVisible();
        assertThat(outlet).hasValue("Yonhapp");
    }

    @Test
    void wordsThatWereNotFoundAreRegisteredRightThereUnlessOneAlikeIsMeant() {
        leaveWith("Yonhap News");
        faces.press("f:outletRegister");

        assertThat(faces.at("f:outletName")).hasValue("Yonhap News");
        assertThat(faces.at("f:outletKind")).hasValue("NEWS_OUTLET");
        assertThat(faces.at("f:outletShort")).isVisible();
        faces.press("f:outletAdd");
        assertThat(page.locator(".inline-part .msg.warn")).containsText("Yonhap");
        page.locator(".inline-part .msg.warn a").first().click();
        faces.settle();

        assertThat(outlet).hasValue("Yonhap");
        assertThat(page.locator(".inline-part")).hasCount(0);
    }

    @Test
    void enterInTheSmallFormPressesItsOwnButton() {
        leaveWith("Yonhap News");
        faces.press("f:outletRegister");
        String before = page.url();
        faces.at("f:outletName").press("Enter");

        assertThat(page.locator(".inline-part .msg.warn")).isVisible();
        org.assertj.core.api.Assertions.assertThat(page.url()).isEqualTo(before);
    }

    @Test
    void closingTheSmallFormGivesTheWordsBack() {
        leaveWith("A paper that nobody knows");
        faces.press("f:outletRegister");
        faces.press("f:outletClose");

        assertThat(outlet).hasValue("A paper that nobody knows");
        assertThat(notFound()).isVisible();
    }

    @Test
    void theKindOfACreditIsToBeChosen() {
        faces.press("f:addCredit");
        Locator credit = page.locator("[id$=':creditSource_input']").last();
        credit.pressSequentially("A wire that nobody knows");
        credit.press("Tab");
        page.locator("[id$=':creditSourceRegister']").click();

        assertThat(page.locator("[id$=':creditSourceKind']")).hasValue("");
    }

    private void leaveWith(String words) {
        outlet.pressSequentially(words);
        outlet.press("Tab");
        page.waitForFunction(LOOKED_UP);
    }

    private Locator notFound() {
        return page.locator("[id='f:outletBox'] .not-found");
    }
}
