package org.vouch.web.user;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.domain.user.Right;

class PageRightsTest {

    @ParameterizedTest
    @CsvSource({
        "/, LOOK",
        "/sources, LOOK",
        "/source, LOOK",
        "/sources/edit, CURATE",
        "/sources/edit.xhtml, CURATE",
        "/opinions/import, CURATE",
        "/opinions, LOOK",
        "/claims/edit, RECORD",
        "/grading/source, GRADE",
        "/reports/7/editions/1.csv, LOOK",
        "/reports/edit, DRAFT",
        "/staff, ADMINISTER",
        "/staff.xhtml, ADMINISTER",
        "/staff/edit, ADMINISTER",
        "/staffing, LOOK",
        "/audit, ADMINISTER",
        "/profile, OWN_ACCOUNT",
        "/what-comes-later, LOOK"
    })
    void thePageAsksForTheRightOfWhatItDoes(String path, Right right) {
        assertThat(PageRights.of(path)).isEqualTo(right);
    }
}
