package org.vouch.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELProcessor;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.PropertyNotWritableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {

    private record Row(String name, int count) {}

    private final ELProcessor el = new ELProcessor();

    @BeforeEach
    void resolveRecords() {
        el.getELManager().addELResolver(new RecordELResolver());
        el.defineBean("row", new Row("Yonhap", 3));
    }

    @Test
    void aComponentIsReadLikeAProperty() {
        assertThat((String) el.eval("row.name")).isEqualTo("Yonhap");
        assertThat((Long) el.eval("row.count + 1")).isEqualTo(4L);
    }

    @Test
    void whatIsNoComponentIsNotFound() {
        assertThatThrownBy(() -> el.eval("row.grade")).isInstanceOf(PropertyNotFoundException.class);
    }

    @Test
    void aComponentIsNotWritten() {
        assertThatThrownBy(() -> el.eval("row.name = 'KCNA'")).isInstanceOf(PropertyNotWritableException.class);
    }
}
