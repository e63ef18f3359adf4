package org.vouch.web.article;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.vouch.domain.article.Extracted;
import org.vouch.domain.article.JudgedLine;

/** A capture while it is checked: what was kept of it, and its lines as they are read from its bytes. */
public class OpenCapture {

    private final Extracted extracted;
    private final List<JudgedLine> lines;
    private CaptureDraft draft;

    OpenCapture(CaptureDraft draft, Extracted extracted) {
        this.draft = draft;
        this.extracted = extracted;
        this.lines = extracted.judged();
    }

    /** Takes over which lines are ticked now. */
    void readStrikes() {
        String[] chosen = Faces.getRequestParameterValues("strike");
        Set<Integer> struck = chosen == null
                ? Set.of()
                : Arrays.stream(chosen)
                        .filter(n -> n.matches("\\d{1,5}"))
                        .map(Integer::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new));
        draft = new CaptureDraft(draft.original(), struck, draft.form(), draft.later(), draft.found());
    }

    /** The lines that are the article, as paragraphs. */
    String text() {
        return lines.stream()
                .filter(line -> !struck(line))
                .map(JudgedLine::text)
                .collect(Collectors.joining("\n\n"));
    }

    CaptureDraft draft() {
        return draft;
    }

    Extracted extracted() {
        return extracted;
    }

    void credit(List<CreditForm> credits) {
        draft.form().getCredits().addAll(credits);
        draft = new CaptureDraft(draft.original(), draft.struck(), draft.form(), draft.later(), List.of());
    }

    public boolean struck(JudgedLine line) {
        return draft.struck().contains(line.number());
    }

    public int getStruckCount() {
        return draft.struck().size();
    }

    public List<JudgedLine> getLines() {
        return lines;
    }

    public ArticleForm getForm() {
        return draft.form();
    }

    public VersionForm getLater() {
        return draft.later();
    }

    /** Credits found in the text that are not among those of the form. */
    public List<CreditForm> getFound() {
        return draft.found();
    }

    public Extracted getExtracted() {
        return extracted;
    }
}
