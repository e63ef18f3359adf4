package org.vouch.domain.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RolesConverterTest {

    @Test
    void rolesAreKeptInTheirOwnOrder() {
        RolesConverter converter = new RolesConverter();
        String column = converter.convertToDatabaseColumn(Set.of(Role.ADMINISTRATOR, Role.EDITOR));

        assertThat(column).isEqualTo("EDITOR,ADMINISTRATOR");
        assertThat(converter.convertToEntityAttribute(column)).containsExactly(Role.EDITOR, Role.ADMINISTRATOR);
    }
}
