package org.vouch.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageRequestTest {

    @Test
    void oddNumbersOutOfAnAddressBecomeTheNearestAdmitted() {
        assertThat(new PageRequest(-3, 0, null, false)).isEqualTo(new PageRequest(1, 1, null, false));
        assertThat(new PageRequest(Integer.MAX_VALUE, 5_000, null, false).size())
                .isEqualTo(100);
    }

    @Test
    void aPageKnowsItsPlaceInTheList() {
        Page<String> second = new Page<>(List.of("c", "d"), 5, new PageRequest(2, 2, null, false));
        assertThat(second.first()).isEqualTo(3);
        assertThat(second.last()).isEqualTo(4);
        assertThat(second.hasNext()).isTrue();
        assertThat(second.hasPrevious()).isTrue();
    }

    @Test
    void anEmptyPageHasNoPlace() {
        Page<String> none = new Page<>(List.of(), 0, new PageRequest(1, 12, null, false));
        assertThat(none.first()).isZero();
        assertThat(none.hasNext()).isFalse();
    }

    @Test
    void beyondTheLastPageIsTheLastPage() {
        PageRequest beyond = new PageRequest(99, 20, "name", true);

        assertThat(beyond.within(41)).isEqualTo(new PageRequest(3, 20, "name", true));
        assertThat(beyond.within(40).number()).isEqualTo(2);
        assertThat(beyond.within(0).number()).isEqualTo(1);
        assertThat(beyond.within(2_000)).isEqualTo(beyond);
    }
}
