package org.vouch.persistence.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.user.KeptDraft;
import org.vouch.domain.user.StaffId;
import org.vouch.persistence.shared.PostgresFixture;

class JpaKeptDraftsIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");

    private StaffId ann;
    private JpaKeptDrafts drafts;

    @BeforeEach
    void somebody() {
        ann = Colleagues.editor(postgres, "Ann").id();
        drafts = new JpaKeptDrafts(postgres.entityManager(), postgres.sql());
    }

    @Test
    void whatIsKeptComesBackAsItWasTyped() {
        KeptDraft typed = new KeptDraft("statement", 7, "A ship in Vladivostok", "{\"gist\":\"국정원 <b>\"}", NINE);

        keep(typed);

        assertThat(drafts.find(ann, "statement", 7)).contains(typed);
    }

    @Test
    void keepingAgainTakesThePlaceOfWhatWasKept() {
        keep(new KeptDraft("statement", 7, "first", "{}", NINE));
        keep(new KeptDraft("statement", 7, "second", "{}", NINE.plusSeconds(1)));

        assertThat(drafts.of(ann)).extracting(KeptDraft::label).containsExactly("second");
    }

    @Test
    void eachFormAndSubjectHasItsOwnTheLatestFirst() {
        keep(new KeptDraft("statement", 7, "early", "{}", NINE));
        keep(new KeptDraft("statement", 8, "late", "{}", NINE.plusSeconds(2)));
        keep(new KeptDraft("source", 0, "between", "{}", NINE.plusSeconds(1)));

        assertThat(drafts.of(ann)).extracting(KeptDraft::label).containsExactly("late", "between", "early");
    }

    @Test
    void droppingTakesNoOtherAway() {
        keep(new KeptDraft("statement", 7, "goes", "{}", NINE));
        keep(new KeptDraft("statement", 8, "stays", "{}", NINE));

        postgres.inTransaction(() -> drafts.drop(ann, "statement", 7));

        assertThat(drafts.of(ann)).extracting(KeptDraft::label).containsExactly("stays");
    }

    private void keep(KeptDraft draft) {
        postgres.inTransaction(() -> drafts.keep(ann, draft));
    }
}
