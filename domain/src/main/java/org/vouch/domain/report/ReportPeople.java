package org.vouch.domain.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.vouch.domain.shared.Words;
import org.vouch.domain.user.StaffId;

/** Who has which part in the coming edition of a report: its drafters, its second reader, who returned it and why. */
@Embeddable
class ReportPeople {

    static final int LONGEST_REASON = 2000;

    @Column(name = "drafter_id", nullable = false)
    private long drafterId;

    @Column(name = "drafter_name", nullable = false)
    private String drafterName;

    @ElementCollection
    @CollectionTable(name = "report_drafter", joinColumns = @JoinColumn(name = "report_id"))
    @Column(name = "staff_id")
    private Set<Long> drafters = new HashSet<>();

    @Column(name = "sent_at")
    @SuppressWarnings("UnusedVariable") // read by SQL, as records
    private Instant sentAt;

    @Column(name = "second_reader_id")
    private Long secondReaderId;

    @Column(name = "second_reader_name")
    private String secondReaderName;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "returned_at")
    @SuppressWarnings("UnusedVariable") // read by SQL, as records
    private Instant returnedAt;

    @Column(name = "returned_by_name")
    @SuppressWarnings("UnusedVariable") // read by SQL, as records
    private String returnedByName;

    @Column(name = "returned_reason")
    private String returnedReason;

    protected ReportPeople() {}

    /** A new edition is drafted by this person. */
    static ReportPeople draftedBy(Signature by) {
        ReportPeople people = new ReportPeople();
        people.startedBy(by);
        return people;
    }

    void startedBy(Signature by) {
        drafterId = by.who().value();
        drafterName = by.name();
        drafters = new HashSet<>(Set.of(drafterId));
        sent(null, null);
    }

    /** Another, to be put in the place of this: EclipseLink does not see a set change that is in an embedded part. */
    ReportPeople alsoDraftedBy(Signature by) {
        ReportPeople more = new ReportPeople();
        more.drafterId = drafterId;
        more.drafterName = drafterName;
        more.drafters = new HashSet<>(drafters);
        more.drafters.add(by.who().value());
        more.sentAt = sentAt;
        more.secondReaderId = secondReaderId;
        more.secondReaderName = secondReaderName;
        more.readAt = readAt;
        more.returnedAt = returnedAt;
        more.returnedByName = returnedByName;
        more.returnedReason = returnedReason;
        return more;
    }

    /**
     * @param reader null for any senior editor
     * @throws WhoDraftsDoesNotRead if the reader had a hand in it
     */
    void sent(SecondReader reader, Instant at) {
        if (reader != null && isDraftedBy(reader.id())) {
            throw new WhoDraftsDoesNotRead(reader.name());
        }
        secondReaderId = reader == null ? null : reader.id().value();
        secondReaderName = reader == null ? null : reader.name();
        readAt = null;
        sentAt = at;
    }

    /** Whoever releases what nobody was named to read has read it. */
    void readBy(Signature by) {
        if (secondReaderId == null) {
            secondReaderId = by.who().value();
            secondReaderName = by.name();
        }
        readAt = readAt == null ? by.at() : readAt;
    }

    void returned(String reason, Signature by) {
        returnedReason = Words.required(reason, LONGEST_REASON);
        returnedByName = by.name();
        returnedAt = by.at();
    }

    /** No return stands any more. */
    void settled() {
        returnedReason = null;
        returnedByName = null;
        returnedAt = null;
    }

    boolean isDraftedBy(StaffId staff) {
        return drafters.contains(staff.value());
    }

    boolean isReadBy(StaffId staff) {
        return secondReaderId != null && secondReaderId == staff.value();
    }

    String drafterName() {
        return drafterName;
    }

    String secondReaderName() {
        return secondReaderName;
    }

    String returnedReason() {
        return returnedReason;
    }
}
