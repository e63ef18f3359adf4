package org.vouch.trial;

import java.io.IOException;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jsoup.nodes.Document;
import org.vouch.web.browser.PlainClient;
import org.vouch.web.browser.PlainClient.Answer;

/**
 * An editor who saves one statement over and over, each time with the next number in fields of two tables, and knows up
 * to which number Vouch has said that it is kept.
 */
final class Saver {

    private static final String[] NUMBERED = {"f:gist", "f:setting", "f:madeOnWords", "f:citations:0:cue"};

    private final long statement;
    private final String signInName;
    private int begun;
    private int acknowledged;

    Saver(long statement, String signInName) {
        this.statement = statement;
        this.signInName = signInName;
    }

    /** Saves until Vouch is killed; what is begun then is in flight: kept or not, but whole. */
    void saveOn(PlainClient client, Runnable told, BooleanSupplier killed) throws IOException, InterruptedException {
        while (true) {
            try {
                Document form = client.page(address());
                begun = acknowledged + 1;
                Answer answer = client.submit(form, "f", "f:save", typed(begun));
                if (!answer.leadsTo().contains("/statement?")) {
                    throw new IOException("s" + statement + ", save " + begun + " was answered " + answer.status());
                }
                acknowledged = begun;
                told.run();
            } catch (IOException e) {
                if (killed.getAsBoolean()) {
                    return;
                }
                throw e;
            }
        }
    }

    /** The number that stands in all fields of the statement. */
    int found(PlainClient client) throws IOException, InterruptedException {
        Document form = client.page(address());
        String first = value(form, NUMBERED[0]);
        for (String field : NUMBERED) {
            if (!value(form, field).equals(first)) {
                throw new AssertionError("s" + statement + " is torn: " + first + " in " + NUMBERED[0] + ", "
                        + value(form, field) + " in " + field);
            }
        }
        return first.startsWith("save ") ? Integer.parseInt(first.substring("save ".length())) : 0;
    }

    /** Goes on from what was found to be kept. */
    void goOnFrom(int found) {
        begun = found;
        acknowledged = found;
    }

    private String address() {
        return "statements/edit?id=" + statement;
    }

    private Map<String, String> typed(int number) {
        String text = "save " + number;
        return Map.of(NUMBERED[0], text, NUMBERED[1], text, NUMBERED[2], text, NUMBERED[3], text);
    }

    private static String value(Document form, String field) {
        return form.getElementById(field).val();
    }

    long statement() {
        return statement;
    }

    String signInName() {
        return signInName;
    }

    int begun() {
        return begun;
    }

    int acknowledged() {
        return acknowledged;
    }
}
