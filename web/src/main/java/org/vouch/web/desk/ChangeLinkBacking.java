package org.vouch.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.vouch.domain.audit.ChangeRow;

/** Where what was changed is looked at. */
@Named
@RequestScoped
public class ChangeLinkBacking {

    /** A profile has no page of its own for whoever only looks: it is sought in their list, where a deleted one is not found. */
    public String of(ChangeRow change) {
        return change.subjectKind().equals("profile")
                ? "/reports/profiles?q=" + URLEncoder.encode(change.label(), StandardCharsets.UTF_8)
                : "/" + change.subjectKind() + "?id=" + change.subjectId();
    }
}
