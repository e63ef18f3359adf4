package org.vouch.web.corroboration;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.ClaimGraph;
import org.vouch.domain.corroboration.ClaimGraphs;
import org.vouch.domain.corroboration.Corroboration;
import org.vouch.domain.corroboration.Overruling;
import org.vouch.domain.corroboration.Reckoning;
import org.vouch.domain.shared.NotFound;
import org.vouch.web.shared.Notes;

/** An editor overrules the desk's rules about the origins of one claim, and gives a reason. */
@Named
@ViewScoped
public class OverruleBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClaimGraphs graphs;

    @Inject
    private Overruling overruling;

    private final OverruleForm form = new OverruleForm();
    private transient String heading;
    private transient List<SourceChoice> roots;
    private transient SideView now;
    private transient SideView then;

    public void load() {
        if (form.isLackingSources()) {
            throw new NotFound("finding", form.getClaim());
        }
        ClaimGraph graph = graphs.of(new ClaimId(form.getClaim()));
        OriginWords words = new OriginWords(graphs.names(graph), Faces.getLocale());
        heading = form.said(words);
        Reckoning asserted = new Corroboration(graph).of(Stance.ASSERTS);
        roots = SourceChoice.ofRoots(asserted, words);
        now = new SideView(asserted, words);
        then = form.isWhole() ? new SideView(new Corroboration(form.on(graph)).of(Stance.ASSERTS), words) : null;
    }

    public String save() {
        overruling.overrule(form.command());
        Notes.said("corroboration.overrule.done");
        return "/claim?faces-redirect=true&id=" + form.getClaim();
    }

    public OverruleForm getForm() {
        return form;
    }

    public String getHeading() {
        return heading;
    }

    /** Where the lines of the claim end now: what two can be joined of. */
    public List<SourceChoice> getRoots() {
        return roots;
    }

    /** The side that asserts the claim as the desk's rules have it. */
    public SideView getNow() {
        return now;
    }

    /** The same with the finding; null where it is not known yet which sources are meant. */
    public SideView getThen() {
        return then;
    }
}
