package org.vouch.domain.user;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A one-time address by which somebody comes to a password: a new colleague, one who lost theirs, or whoever sets the
 * desk up. It is open for seven days, until it is used, or until another takes its place.
 */
@Entity
@Table(name = "invitation")
public class Invitation {

    private static final Duration OPEN_FOR = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation_seq")
    @SequenceGenerator(name = "invitation_seq", sequenceName = "invitation_seq", allocationSize = 50)
    private Long id;

    @Column(name = "staff_id")
    private Long staffId;

    @Column(name = "token_sha256")
    private String tokenSha256;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected Invitation() {}

    private Invitation(Long staffId, OneTimeToken token, Instant now) {
        this.staffId = staffId;
        this.tokenSha256 = token.sha256();
        this.createdAt = now;
        this.expiresAt = now.plus(OPEN_FOR);
    }

    public static Invitation of(StaffId staff, OneTimeToken token, Instant now) {
        return new Invitation(staff.value(), token, now);
    }

    /** The address that makes the first administrator. */
    public static Invitation toSetUp(OneTimeToken token, Instant now) {
        return new Invitation(null, token, now);
    }

    /** @throws LinkNotValid if it was used or ran out */
    public void use(Instant now) {
        if (!isOpen(now)) {
            throw new LinkNotValid();
        }
        usedAt = now;
    }

    public boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    /** Whom it invites; empty for the set-up address. */
    public Optional<StaffId> staff() {
        return Optional.ofNullable(staffId).map(StaffId::new);
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public String tokenSha256() {
        return tokenSha256;
    }
}
