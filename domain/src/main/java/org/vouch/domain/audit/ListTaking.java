package org.vouch.domain.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** Writes down who took which list out of the house. A list has no number, and nothing of the desk changed. */
@ApplicationScoped
@Transactional
public class ListTaking {

    /** What such an entry is about. */
    public static final String SUBJECT = "list";

    private Trail trail;

    protected ListTaking() {}

    @Inject
    public ListTaking(Trail trail) {
        this.trail = trail;
    }

    /** A file that broke off is written down as well: its rows are out. */
    @Requires(Right.LOOK)
    public void record(ListTaken taken) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("address", taken.address());
        after.put("rows", taken.rows());
        String action = taken.whole() ? "list.exported" : "list.broken-off";
        trail.recordTaking(new Change(action, SUBJECT, null, taken.file(), Map.of(), after));
    }
}
