package org.vouch.web.claim;

import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.claim.ClaimDetails;
import org.vouch.web.shared.EditForm;
import org.vouch.web.shared.InWords;
import org.vouch.web.shared.Told;

/** What the form of a claim edits. */
public class ClaimForm implements EditForm<ClaimForm> {

    private static final long serialVersionUID = 1L;

    private String text;
    private String note;
    private List<MatterLine> matters = new ArrayList<>();
    private long version;

    static ClaimForm of(ClaimDetails details) {
        ClaimForm form = new ClaimForm();
        form.text = details.text();
        form.note = details.note();
        details.matters().forEach(matter -> form.matters.add(new MatterLine(matter)));
        form.version = details.version();
        return form;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<Told> told() {
        return List.of(
                new Told("text", InWords.say("claim.claim"), InWords.text(text)),
                new Told("note", InWords.say("claim.note"), InWords.text(note)),
                new Told("matters", InWords.say("claim.matters"), matterList()));
    }

    @Override
    public void take(String field, ClaimForm other) {
        switch (field) {
            case "text" -> text = other.text;
            case "matters" -> matters = other.matters;
            default -> note = other.note;
        }
    }

    List<String> matterList() {
        return matters.stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.getText().strip())
                .toList();
    }

    public void addMatter() {
        matters.add(new MatterLine(null));
    }

    public void drop(MatterLine line) {
        matters.removeIf(one -> one == line);
    }

    public List<MatterLine> getMatters() {
        return matters;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
