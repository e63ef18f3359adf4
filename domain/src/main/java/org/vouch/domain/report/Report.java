package org.vouch.domain.report;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.user.StaffId;

/**
 * A curated report: claims in an order, the statements chosen for each, the editor's notes. What stands in it is changed
 * through its {@link #draft}; this is its life cycle.
 *
 * <p>It is compiled as a draft, by one editor or several, and sent: to a second reader who passes it on, or to any senior
 * editor. From then on nobody changes it, unless an editor takes it back. A senior editor who had no hand in the draft
 * releases it, which freezes an {@link Edition}; they or the second reader may return it with a reason, after which it is
 * compiled further and sent again. Starting its next edition opens it again; the earlier one stays until that is released.
 */
@Entity
@Table(name = "report")
public class Report {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report")
    @SequenceGenerator(name = "report", sequenceName = "report_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Embedded
    private ReportHead head;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReportState state;

    @Embedded
    private ReportPeople people;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ReportItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ReportSection> sections = new ArrayList<>();

    protected Report() {}

    /** Starts a report; whoever starts it drafts it. */
    public static Report start(String title, String question, String note, Signature by) {
        Report report = new Report();
        report.createdAt = by.at();
        report.people = ReportPeople.draftedBy(by);
        report.state = ReportState.DRAFT;
        report.rename(title, question, note, by);
        return report;
    }

    public ReportId id() {
        return new ReportId(id);
    }

    public long version() {
        return version;
    }

    public String title() {
        return head.title();
    }

    ReportHead head() {
        return head;
    }

    void put(ReportHead changed) {
        head = changed;
    }

    public ReportState state() {
        return state;
    }

    public String drafterName() {
        return people.drafterName();
    }

    public String returnedReason() {
        return people.returnedReason();
    }

    /** Who was named to read it, or has read it; null while that may be any senior editor. */
    public String secondReaderName() {
        return people.secondReaderName();
    }

    public List<ReportSection> sections() {
        return List.copyOf(sections);
    }

    public List<ReportItem> items() {
        return List.copyOf(items);
    }

    /** @throws org.vouch.domain.shared.NotFound if the claim is not in this report */
    public ReportItem item(long claim) {
        return ReportItem.of(claim, items);
    }

    public void rename(String title, String question, String note, Signature by) {
        change(by);
        head = new ReportHead(title, question, note, head);
    }

    /**
     * Its next edition has no file by the profile of columns that it named, which is being deleted. That is no compiling:
     * it is done wherever the report stands, and whoever does it has no hand in the draft.
     */
    public void takeProfileOff(Instant at) {
        head = head.by(null);
        changedAt = at;
    }

    /**
     * The contents, to be changed by this person, who has a hand in the draft from here on.
     *
     * @throws ReportNotInDraft if it was sent or released
     */
    public ReportDraft draft(Signature by) {
        change(by);
        return new ReportDraft(this, items, sections);
    }

    /**
     * Hands it to any senior editor, who reads and releases it.
     *
     * @throws NothingToRelease if it has no item, {@link ItemHasNoStatement} if one of them has no statement
     */
    public void sendForRelease(Signature by) {
        send(null, by);
        state = ReportState.SENT;
    }

    /** To a second reader first. */
    public void sendTo(SecondReader reader, Signature by) {
        send(reader, by);
        state = ReportState.READING;
    }

    private void send(SecondReader reader, Signature by) {
        change(by);
        ReportItem.checkComplete(items);
        people.sent(reader, by.at());
    }

    /** The second reader has read it: it waits for its release. */
    public void passOn(Signature by) {
        if (state != ReportState.READING) {
            throw new ReportNotSent(title());
        }
        judge(by);
        people.readBy(by);
        state = ReportState.SENT;
    }

    /** Takes it out of others' hands again. Where it was returned before, that return stands again. */
    public void takeBack(Signature by) {
        if (!state.isJudged()) {
            throw new ReportNotSent(title());
        }
        state = returnedReason() == null ? ReportState.DRAFT : ReportState.RETURNED;
        change(by);
    }

    /** Sends it back to its drafters. */
    public void returnWith(String reason, Signature by) {
        judge(by);
        people.returned(reason, by);
        state = ReportState.RETURNED;
    }

    /** Closes it; the caller freezes the edition in the same transaction. */
    public void release(Signature by) {
        judge(by);
        ReportItem.checkComplete(items);
        people.readBy(by);
        people.settled();
        state = ReportState.RELEASED;
    }

    /**
     * Whoever reads or releases it has it before them, and had no hand in it.
     *
     * @throws ReportNotSent if nobody has, {@link WhoDraftsDoesNotRelease}, {@link NotTheSecondReader}
     */
    public void checkJudgedBy(Signature by) {
        if (!state.isJudged()) {
            throw new ReportNotSent(title());
        }
        if (isDraftedBy(by.who())) {
            throw new WhoDraftsDoesNotRelease(title());
        }
        if (state == ReportState.READING && !people.isReadBy(by.who())) {
            throw new NotTheSecondReader(title(), secondReaderName());
        }
    }

    public boolean isDraftedBy(StaffId staff) {
        return people.isDraftedBy(staff);
    }

    /** Opens a released report again; whoever does so drafts the next edition. */
    public void startNextEdition(Signature by) {
        if (state != ReportState.RELEASED) {
            throw new ReportNotReleased(title());
        }
        people = ReportPeople.draftedBy(by);
        state = ReportState.DRAFT;
        changedAt = by.at();
    }

    private void change(Signature by) {
        if (!state.isOpen()) {
            throw new ReportNotInDraft(title());
        }
        people = people.alsoDraftedBy(by);
        changedAt = by.at();
    }

    private void judge(Signature by) {
        checkJudgedBy(by);
        changedAt = by.at();
    }

    @Override
    public String toString() {
        return title();
    }
}
