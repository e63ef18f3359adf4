package org.vouch.persistence.report;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.vouch.persistence.shared.Sql;

/**
 * The bytes of a file that never changes, a megabyte at a time: each is a statement of its own, so that neither a connection
 * nor much memory is held while a slow reader takes them.
 */
final class StoredBytes extends InputStream {

    private static final int PART = 1 << 20;

    private final Sql sql;
    private final String statement;
    private final List<Object> arguments;
    private final long length;
    private byte[] part = {};
    private int at;
    private long read;

    private StoredBytes(Sql sql, String statement, List<Object> arguments, long length) {
        this.sql = sql;
        this.statement = statement;
        this.arguments = arguments;
        this.length = length;
    }

    /**
     * @param lengths how many there are
     * @param parts whose first question marks are the place of the first byte, from 1, and how many are wanted
     * @return empty where there is no such file
     */
    static Optional<InputStream> of(Sql sql, String lengths, String parts, Object... arguments) {
        return sql.one(lengths, row -> row.getLong(1), arguments)
                .map(length -> new StoredBytes(sql, parts, List.of(arguments), length));
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : part[at++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        Objects.checkFromIndexSize(from, most, into.length);
        if (most == 0) {
            return 0;
        } else if (isAtEnd()) {
            return -1;
        }
        int many = Math.min(most, part.length - at);
        System.arraycopy(part, at, into, from, many);
        at += many;
        return many;
    }

    private boolean isAtEnd() {
        if (at == part.length && read < length) {
            List<Object> all = new ArrayList<>(List.of((int) read + 1, PART));
            all.addAll(arguments);
            part = sql.one(statement, row -> row.getBytes(1), all.toArray()).orElseThrow();
            at = 0;
            read += part.length;
        }
        return at == part.length;
    }
}
