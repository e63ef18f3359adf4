package org.vouch.domain.report.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouch.domain.report.Column;

class ProfileColumnsTest {

    private static final ProfileColumn HOLDER = ProfileColumn.of(Column.HOLDER);
    private static final ProfileColumn FIGURES = new ProfileColumn(Column.FIGURES, ManyValues.NUMBERED);

    @Test
    void theyAreKeptInTheOrderTheyWereChosenIn() {
        ProfileColumns columns = new ProfileColumns(List.of(FIGURES, HOLDER));

        assertThat(columns.written()).isEqualTo("figures numbered, holder");
        assertThat(ProfileColumns.read("figures numbered, holder")).isEqualTo(columns);
    }

    @Test
    void everyColumnIsReadAsItIsWritten() {
        for (Column column : Column.values()) {
            for (ManyValues values : ManyValues.values()) {
                ProfileColumns one = new ProfileColumns(List.of(new ProfileColumn(column, values)));
                assertThat(ProfileColumns.read(one.written())).isEqualTo(one);
            }
        }
    }

    @Test
    void aProfileHasAtLeastOneColumn() {
        assertThatThrownBy(() -> new ProfileColumns(List.of())).isInstanceOf(ProfileWithoutColumns.class);
    }

    @Test
    void aProfileHasAColumnOnce() {
        assertThatThrownBy(() ->
                        new ProfileColumns(List.of(FIGURES, new ProfileColumn(Column.FIGURES, ManyValues.SEMICOLON))))
                .isInstanceOf(ColumnChosenTwice.class);
    }

    @Test
    void aCellOfOneValueIsWrittenAsItIs() {
        assertThat(new ProfileColumn(Column.QUOTE, ManyValues.NUMBERED)).isEqualTo(ProfileColumn.of(Column.QUOTE));
    }
}
