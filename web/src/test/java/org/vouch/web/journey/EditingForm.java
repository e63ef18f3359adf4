package org.vouch.web.journey;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The forms of the sample desk that people type into, by the ids of their parts. Their fields are found in the page. */
enum EditingForm {
    NEW_SOURCE(Colleague.EDITOR, "sources/edit?name=Harbour+office", "f", "f:save"),
    SOURCE(Colleague.EDITOR, "sources/edit?id=2", "f", "f:save"),
    RETIREMENT(Colleague.EDITOR, "source?id=2", "u", "u:retire"),
    ARTICLE(Colleague.EDITOR, "articles/edit?id=1", "f", "f:save"),
    STATEMENT(Colleague.EDITOR, "statements/edit?id=3", "f", "f:save"),
    NEW_CLAIM(Colleague.EDITOR, "claims/edit", "f", "f:save"),
    CLAIM(Colleague.EDITOR, "claims/edit?id=1", "f", "f:save"),
    SOURCE_GRADE(Colleague.EDITOR, "grading/source?id=2", "f", "f:give"),
    STATEMENT_GRADE(Colleague.EDITOR, "grading/statement?id=2", "f", "f:give"),
    NEW_REPORT(Colleague.EDITOR, "reports/edit", "f", "f:keep"),
    NEW_PROFILE(Colleague.EDITOR, "reports/profiles/edit", "f", "f:keep"),
    REPORT_NOTE(Colleague.SECOND_EDITOR, "report?id=2&note=8", "f", "f:groups:0:items:0:keep-note"),
    INVITATION(Colleague.ADMINISTRATOR, "staff/invite", "f", "f:go"),
    COLLEAGUE(Colleague.ADMINISTRATOR, "staff/edit?id=2", "f", "f:keep");

    private static final String TEXT_FIELDS = "textarea, input[type=text]:not([readonly])";

    /** Fields in which something that exists is chosen: typed words only look for it. */
    private static final Predicate<Element> IS_CHOICE = field -> field.id().endsWith("restsOnStatement_input")
            || !field.siblingElements().select("[id$=_hinput]").isEmpty();

    private final Colleague who;
    private final String address;
    private final String form;
    private final String button;

    EditingForm(Colleague who, String address, String form, String button) {
        this.who = who;
        this.address = address;
        this.form = form;
        this.button = button;
    }

    Colleague who() {
        return who;
    }

    String address() {
        return address;
    }

    String form() {
        return form;
    }

    String button() {
        return button;
    }

    /** What has to stand in the form besides. */
    Map<String, String> needed() {
        return switch (this) {
            case NEW_SOURCE -> Map.of("f:kind", "COMPANY");
            case NEW_CLAIM -> Map.of("f:text", "The harbour is closed");
            case SOURCE_GRADE -> Map.of("grade", "C", "f:basis", "RECORD", "f:grounds", "Long known");
            case STATEMENT_GRADE -> Map.of("grade", "3", "f:basis", "RECORD", "f:grounds", "Long known");
            case NEW_REPORT -> Map.of("f:title", "Is it closed?");
            case NEW_PROFILE -> Map.of("f:name", "Harbour desk", "more", "HOLDER");
            case INVITATION -> Map.of("f:name", "Nobody", "f:username", "nobody", "f:roles", "READER");
            default -> Map.of();
        };
    }

    /** The names of all fields that a text is typed into, and that the button is about. */
    List<String> textFields(Document page) {
        return page.expectFirst("form[id=" + form + "]").select(TEXT_FIELDS).stream()
                .filter(IS_CHOICE.negate())
                .filter(field -> field.closest(".several-forms") == null)
                .map(field -> field.attr("name"))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** What is said beside a field, or nothing. */
    static String beside(Document page, String field) {
        Element around = page.getElementsByAttributeValue("name", field).first().closest(".field");
        return around == null ? "" : around.select("[role=alert]").text();
    }
}
