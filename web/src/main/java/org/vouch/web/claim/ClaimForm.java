package org.vouch.web.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.vouch.domain.claim.ClaimDetails;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.source.SourceId;
import org.vouch.web.shared.EditForm;
import org.vouch.web.shared.InWords;
import org.vouch.web.shared.Told;

/** What the form of a claim edits. */
public class ClaimForm implements EditForm<ClaimForm> {

    private static final long serialVersionUID = 1L;

    private String text;
    private String note;
    private List<MatterLine> matters = new ArrayList<>();
    private List<AccusedLine> accused = new ArrayList<>();
    private long version;

    static ClaimForm of(ClaimDetails details) {
        ClaimForm form = new ClaimForm();
        form.text = details.text();
        form.note = details.note();
        details.matters().forEach(matter -> form.matters.add(new MatterLine(matter)));
        details.accused().forEach(source -> form.accused.add(new AccusedLine(source)));
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
                new Told("matters", InWords.say("claim.matters"), matterList()),
                new Told(
                        "accused",
                        InWords.say("houserule.claim.accused"),
                        sources().map(SourceHint::name).toList()));
    }

    @Override
    public void take(String field, ClaimForm other) {
        switch (field) {
            case "text" -> text = other.text;
            case "matters" -> matters = other.matters;
            case "accused" -> accused = other.accused;
            default -> note = other.note;
        }
    }

    List<String> matterList() {
        return matters.stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.getText().strip())
                .toList();
    }

    List<SourceId> accusedList() {
        return sources().map(SourceHint::id).distinct().toList();
    }

    private Stream<SourceHint> sources() {
        return accused.stream()
                .map(AccusedLine::getSource)
                .filter(Objects::nonNull)
                .filter(SourceHint::isRegistered);
    }

    public void addAccused() {
        accused.add(new AccusedLine(null));
    }

    public void dropAccused(AccusedLine line) {
        accused.removeIf(one -> one == line);
    }

    public List<AccusedLine> getAccused() {
        return accused;
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
