package org.vouch.domain.corroboration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.shared.Words;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.user.StaffMember;

/**
 * What an editor found about the origins of one claim who knows better than the desk's rules, with the reason. It counts
 * from the moment it is made until somebody takes it back, again with a reason; both stay readable.
 */
@Entity
public class Finding {

    static final int LONGEST = 1_000;

    @Id
    @SequenceGenerator(name = "finding_seq", sequenceName = "finding_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "finding_seq")
    private Long id;

    @Version
    private long version;

    @Column(name = "claim_id")
    private Long claimId;

    @Enumerated(EnumType.STRING)
    private GraphFinding.Kind kind;

    @Column(name = "one_id")
    private Long oneId;

    @Column(name = "other_id")
    private Long otherId;

    private String reason;

    @Column(name = "found_by")
    private Long foundBy;

    @Column(name = "found_by_name")
    private String foundByName;

    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "taken_back_by")
    private Long takenBackBy;

    @Column(name = "taken_back_by_name")
    private String takenBackByName;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    @Column(name = "taken_back_reason")
    private String takenBackReason;

    protected Finding() {}

    /** @throws org.vouch.domain.shared.Unfit if there is no reason */
    Finding(Overrule command, StaffMember editor, Instant at) {
        claimId = command.claim().value();
        kind = command.finding().kind();
        oneId = command.finding().one().value();
        otherId = command.finding().other() == null
                ? null
                : command.finding().other().value();
        reason = Words.required(command.reason(), LONGEST);
        foundBy = editor.id().value();
        foundByName = editor.name();
        foundAt = at;
    }

    /** @throws FindingTakenBack if it was taken back before */
    void takeBack(String why, StaffMember editor, Instant at) {
        if (takenBackAt != null) {
            throw new FindingTakenBack();
        }
        takenBackReason = Words.required(why, LONGEST);
        takenBackBy = editor.id().value();
        takenBackByName = editor.name();
        takenBackAt = at;
    }

    public FindingId id() {
        return new FindingId(id);
    }

    public ClaimId claim() {
        return new ClaimId(claimId);
    }

    public GraphFinding found() {
        return new GraphFinding(kind, new SourceId(oneId), otherId == null ? null : new SourceId(otherId));
    }

    public String reason() {
        return reason;
    }
}
