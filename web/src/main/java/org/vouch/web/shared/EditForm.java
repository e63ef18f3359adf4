package org.vouch.web.shared;

import java.io.Serializable;
import java.util.List;

/**
 * What the form of a record edits, together with the version of the record it was filled from. It is kept in the browser
 * as JSON, field by field.
 *
 * @param <F> the form itself
 */
public interface EditForm<F extends EditForm<F>> extends Serializable {

    /** Of the record when the form was filled from it. */
    long version();

    /** All its fields in words. Asked only where what stands in them broke no rule. */
    List<Told> told();

    /** Takes one field over from another form of the same record. */
    void take(String field, F other);
}
