package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouch.web.browser.PlainClient;
import org.vouch.web.browser.PlainClient.Answer;

/** What no text holds, and what is far too long, in every text field: a sentence beside it, all kept, nothing changed. */
class BadTextJourneyIT {

    private static final String WITH_NUL = "Harbour\0master";
    private static final String FAR_TOO_LONG = "Harbour master ".repeat(700).strip();
    private static final PlainPeople PEOPLE = new PlainPeople(RunningVouch.withTheSample());

    @ParameterizedTest
    @EnumSource
    void aNulIsRefusedBesideItsField(EditingForm form) throws Exception {
        assertThat(faults(form, WITH_NUL)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tenThousandCharactersAreRefusedBesideTheirFieldAndStayTyped(EditingForm form) throws Exception {
        assertThat(faults(form, FAR_TOO_LONG)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EDITOR, sources",
        "EDITOR, articles",
        "EDITOR, statements",
        "EDITOR, claims",
        "EDITOR, grading",
        "EDITOR, reports",
        "EDITOR, reports/add?id=1",
        "EDITOR, reports/profiles",
        "ADMINISTRATOR, staff",
        "ADMINISTRATOR, audit"
    })
    void aListNeverFailsWhateverIsAskedOfIt(Colleague who, String address) throws Exception {
        PlainClient client = PEOPLE.client(who);
        Document page = client.page(address);
        Set<String> parameters = new TreeSet<>(List.of("q", "page", "size", "sort", "desc"));
        page.select("form[method=get] [name], [form=find][name]").forEach(field -> parameters.add(field.attr("name")));
        String first = address.contains("?") ? "&" : "?";
        for (String parameter : parameters) {
            for (String asked : List.of("a%00b", "99999999999999999999", "-1%27%22%5C%25_%F0%9F%98%80")) {
                String there = address + first + parameter + "=" + asked;
                assertThat(client.get(there).status()).as(there).isIn(200, 404);
            }
        }
    }

    /** Each field in its turn: what is wrong with the answer. */
    private static List<String> faults(EditingForm form, String bad) throws IOException, InterruptedException {
        PlainClient client = PEOPLE.client(form.who());
        List<String> faults = new ArrayList<>();
        Document before = client.page(form.address());
        List<String> fields = form.textFields(before);
        assertThat(fields).isNotEmpty();
        for (String field : fields) {
            Map<String, String> typed = new HashMap<>(form.needed());
            typed.put(field, bad);
            Answer answer = client.submit(before, form.form(), form.button(), typed);
            faults.addAll(faults(answer, field, bad));
        }
        return faults;
    }

    private static List<String> faults(Answer answer, String field, String bad) {
        if (answer.status() != 200) {
            return List.of(field + " is answered with " + answer.status() + " " + answer.leadsTo());
        }
        List<String> faults = new ArrayList<>();
        if (EditingForm.beside(answer.page(), field).isEmpty()) {
            faults.add(field + " has nothing beside it; the page says: "
                    + answer.page().select(".msg, .ui-message").text());
        }
        String kept = answer.page().getElementsByAttributeValue("name", field).val();
        if (!kept.equals(bad.replace("\0", ""))) { // a page cannot hold a NUL
            faults.add(field + " does not stay as it was typed: " + kept);
        }
        return faults;
    }
}
