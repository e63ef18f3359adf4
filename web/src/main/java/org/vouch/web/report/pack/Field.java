package org.vouch.web.report.pack;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param separator between the values of a cell that holds many; null where it holds one
 * @param cell what stands in it, before it is neutralised; null or empty where there is nothing to say
 */
record Field<R>(String name, Datatype type, boolean required, String separator, Function<R, Object> cell) {

    /** Its text in the file; numbers, days and the like are as they are. */
    String text(R row) {
        Object value = cell.apply(row);
        return value == null ? "" : value.toString();
    }

    boolean isText() {
        return type.base().equals("string") || type.base().equals("anyURI");
    }
}
