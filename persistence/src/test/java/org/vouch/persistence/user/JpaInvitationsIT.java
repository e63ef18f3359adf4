package org.vouch.persistence.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.user.Invitation;
import org.vouch.domain.user.OneTimeToken;
import org.vouch.domain.user.StaffId;
import org.vouch.persistence.shared.PostgresFixture;

class JpaInvitationsIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private JpaInvitations invitations;

    @BeforeEach
    void invitations() {
        invitations = new JpaInvitations(postgres.entityManager());
    }

    @Test
    void aLinkIsFoundByTheDigestOfItsToken() {
        StaffId ann = Colleagues.editor(postgres, "Ann").id();
        OneTimeToken token = OneTimeToken.random();
        postgres.inTransaction(() -> invitations.add(Invitation.of(ann, token, NOW)));

        assertThat(found(token).staff()).contains(ann);
        assertThat(found(token).isOpen(NOW)).isTrue();
    }

    @Test
    void closingOnePersonsLinksLeavesTheOthersOpen() {
        StaffId ann = Colleagues.editor(postgres, "Ann").id();
        OneTimeToken hers = OneTimeToken.random();
        OneTimeToken setUp = OneTimeToken.random();
        postgres.inTransaction(() -> {
            invitations.add(Invitation.of(ann, hers, NOW));
            invitations.add(Invitation.toSetUp(setUp, NOW));
        });

        postgres.inTransaction(() -> invitations.closeThoseOf(ann, NOW));
        assertThat(found(hers).isOpen(NOW)).isFalse();
        assertThat(found(setUp).isOpen(NOW)).isTrue();

        postgres.inTransaction(() -> invitations.closeSetUp(NOW));
        assertThat(found(setUp).isOpen(NOW)).isFalse();
    }

    private Invitation found(OneTimeToken token) {
        return postgres.inTransaction(() -> invitations.find(token.sha256()).orElseThrow());
    }
}
