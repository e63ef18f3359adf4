package org.vouch.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vouch.domain.assessment.Matters;

/** What is offered where a matter is typed. */
@Named("matters")
@RequestScoped
public class MattersBacking {

    @Inject
    private Matters matters;

    private List<String> inUse;

    public List<String> getInUse() {
        if (inUse == null) {
            inUse = matters.inUse();
        }
        return inUse;
    }
}
