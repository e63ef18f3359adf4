package org.vouch.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimTest {

    private final Claim claim = new Claim(
            "1,500 soldiers were moved",
            null,
            List.of("Military matters of North Korea", " ", "military matters of nórth korea", "Shipping"),
            Instant.EPOCH);

    @Test
    void aMatterTypedTwiceIsOneAsItWasTypedFirst() {
        assertThat(claim.matters()).containsExactly("Military matters of North Korea", "Shipping");
    }

    @Test
    void itsMattersCanBeTypedAnotherWay() {
        claim.revise(claim.text(), null, List.of("MILITARY matters of North Korea"));

        assertThat(claim.matters()).containsExactly("MILITARY matters of North Korea");
    }

    @Test
    void mattersThatLookAlikeAreNotTheSame() {
        claim.revise(claim.text(), null, List.of("か", "が", "ｶﾞ", "ガ"));

        assertThat(claim.matters()).containsExactlyInAnyOrder("か", "が", "ｶﾞ");
    }
}
