package org.vouch.domain.report;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vouch.domain.shared.Words;

/**
 * A curated report: claims in an order, the statements chosen for each, the editor's notes. What stands in it is changed
 * through its {@link #draft}; this is its life cycle.
 *
 * <p>It is compiled as a draft, by one editor or several, and sent for release. From then on nobody changes it, unless
 * an editor takes it back: a senior editor who had no hand in the draft releases it, which freezes an
 * {@link Edition}, or returns it with a reason, after which it is compiled further and sent again. A released report is opened again by starting its next
 * edition; the earlier edition stays as it is and is superseded once the next is released.
 */
@Entity
@Table(name = "report")
public class Report {

    static final int LONGEST_TITLE = 300;
    static final int LONGEST_REASON = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report")
    @SequenceGenerator(name = "report", sequenceName = "report_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(nullable = false)
    private String title;

    private String note;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReportState state;

    @Column(name = "drafter_id", nullable = false)
    private long drafterId;

    @Column(name = "drafter_name", nullable = false)
    private String drafterName;

    @ElementCollection
    @CollectionTable(name = "report_drafter", joinColumns = @JoinColumn(name = "report_id"))
    @Column(name = "staff_id")
    private Set<Long> drafters = new HashSet<>();

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "returned_at")
    private Instant returnedAt;

    @Column(name = "returned_by_name")
    private String returnedByName;

    @Column(name = "returned_reason")
    private String returnedReason;

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ReportItem> items = new ArrayList<>();

    protected Report() {}

    private Report(Signature by) {
        createdAt = by.at();
        draftBy(by);
    }

    /** Starts a report; whoever starts it drafts it. */
    public static Report start(String title, String note, Signature by) {
        Report report = new Report(by);
        report.rename(title, note, by);
        return report;
    }

    public ReportId id() {
        return new ReportId(id);
    }

    public long version() {
        return version;
    }

    public String title() {
        return title;
    }

    public String note() {
        return note;
    }

    public ReportState state() {
        return state;
    }

    public String drafterName() {
        return drafterName;
    }

    public String returnedReason() {
        return returnedReason;
    }

    public List<ReportItem> items() {
        return List.copyOf(items);
    }

    /** @throws org.vouch.domain.shared.NotFound if the claim is not in this report */
    public ReportItem item(long claim) {
        return ReportItem.of(claim, items);
    }

    public void rename(String newTitle, String newNote, Signature by) {
        change(by);
        title = Words.required(newTitle, LONGEST_TITLE);
        note = Words.optional(newNote, ReportItem.LONGEST_NOTE);
    }

    /**
     * The contents, to be changed by this person, who has a hand in the draft from here on.
     *
     * @throws ReportNotInDraft if it was sent or released
     */
    public ReportDraft draft(Signature by) {
        change(by);
        return new ReportDraft(this, items);
    }

    /** @throws NothingToRelease if it has no item, {@link ItemHasNoStatement} if one of them has no statement */
    public void sendForRelease(Signature by) {
        change(by);
        checkComplete();
        state = ReportState.SENT;
        sentAt = by.at();
    }

    /** Takes it out of the senior editors' hands again. Where it was returned before, that return stands again. */
    public void takeBack(Signature by) {
        if (state != ReportState.SENT) {
            throw new ReportNotSent(title);
        }
        state = returnedReason == null ? ReportState.DRAFT : ReportState.RETURNED;
        change(by);
    }

    /** Sends it back to its drafters. */
    public void returnWith(String reason, Signature by) {
        judge(by);
        returnedReason = Words.required(reason, LONGEST_REASON);
        returnedByName = by.name();
        returnedAt = by.at();
        state = ReportState.RETURNED;
    }

    /** Closes it; the caller freezes the edition in the same transaction. */
    public void release(Signature by) {
        judge(by);
        checkComplete();
        returnedReason = null;
        returnedByName = null;
        returnedAt = null;
        state = ReportState.RELEASED;
    }

    /** Opens a released report again; whoever does so drafts the next edition. */
    public void startNextEdition(Signature by) {
        if (state != ReportState.RELEASED) {
            throw new ReportNotReleased(title);
        }
        drafters.clear();
        draftBy(by);
    }

    private void draftBy(Signature by) {
        drafterId = by.who().value();
        drafterName = by.name();
        drafters.add(drafterId);
        state = ReportState.DRAFT;
        changedAt = by.at();
    }

    private void change(Signature by) {
        if (!state.isOpen()) {
            throw new ReportNotInDraft(title);
        }
        drafters.add(by.who().value());
        changedAt = by.at();
    }

    private void judge(Signature by) {
        if (state != ReportState.SENT) {
            throw new ReportNotSent(title);
        }
        if (drafters.contains(by.who().value())) {
            throw new WhoDraftsDoesNotRelease(title);
        }
        changedAt = by.at();
    }

    private void checkComplete() {
        if (items.isEmpty()) {
            throw new NothingToRelease();
        }
        items.stream().filter(item -> item.statements().isEmpty()).findFirst().ifPresent(item -> {
            throw new ItemHasNoStatement(item.claimId());
        });
    }

    @Override
    public String toString() {
        return title;
    }
}
