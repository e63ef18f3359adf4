package org.vouch.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the schema keeps by itself. */
class SchemaIT {

    /** People are never deleted, so nothing looks for what refers to them. */
    private static final String FOREIGN_KEYS_WITHOUT_INDEX = """
            SELECT conrelid::regclass || '.' || a.attname
            FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
            WHERE k.contype = 'f' AND k.confrelid <> 'staff'::regclass AND NOT EXISTS (
                SELECT 1 FROM pg_index i WHERE i.indrelid = k.conrelid AND i.indkey[0] = k.conkey[1])
            ORDER BY 1
            """;

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    @Test
    void whateverRefersToAnotherIsFoundByAnIndex() {
        assertThat(postgres.sql().list(FOREIGN_KEYS_WITHOUT_INDEX, row -> row.getString(1)))
                .isEmpty();
    }

    @Test
    void aTextThatWasCapturedStays() {
        assertThatThrownBy(() -> postgres.inTransaction(() -> postgres.entityManager()
                        .createNativeQuery("UPDATE article_version SET text = 'another'")
                        .executeUpdate()))
                .hasMessageContaining("article_version is append-only");
    }
}
