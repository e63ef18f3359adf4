package org.vouch.domain.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void anAdministratorHasNoEditorialRightsByThatRole() {
        assertThat(Role.ADMINISTRATOR.may(Right.LOOK)).isFalse();
        assertThat(Role.ADMINISTRATOR.may(Right.RELEASE)).isFalse();
        assertThat(Role.ADMINISTRATOR.may(Right.ADMINISTER)).isTrue();
    }

    @Test
    void aSeniorEditorMayAllThatAnEditorMay() {
        for (Right right : Right.values()) {
            assertThat(Role.SENIOR_EDITOR.may(right) || !Role.EDITOR.may(right))
                    .as(right.name())
                    .isTrue();
        }
    }

    @Test
    void anEditorDoesNotRelease() {
        assertThat(Role.EDITOR.may(Right.RELEASE)).isFalse();
    }

    @Test
    void aReaderLooksAndChangesNothing() {
        assertThat(Role.READER.may(Right.LOOK)).isTrue();
        assertThat(Set.of(Right.CURATE, Right.RECORD, Right.GRADE, Right.DRAFT, Right.RELEASE, Right.ADMINISTER))
                .noneMatch(Role.READER::may);
    }

    @Test
    void twoRolesAddUp() {
        StaffMember both = new StaffMember(new StaffId(1), "R. Brandt", Set.of(Role.EDITOR, Role.ADMINISTRATOR), null);
        assertThat(both.may(Right.RECORD)).isTrue();
        assertThat(both.may(Right.ADMINISTER)).isTrue();
        assertThat(both.may(Right.RELEASE)).isFalse();
    }
}
