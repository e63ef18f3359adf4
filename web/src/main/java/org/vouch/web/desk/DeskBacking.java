package org.vouch.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.vouch.domain.assessment.GradingFilter;
import org.vouch.domain.assessment.GradingQueue;
import org.vouch.domain.assessment.ToGrade;
import org.vouch.domain.audit.ChangeRow;
import org.vouch.domain.audit.RecentChanges;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.KeptDraft;
import org.vouch.domain.user.Right;
import org.vouch.web.shared.Times;

/** A contents page of what waits: under each heading at most three rows. */
@Named
@RequestScoped
public class DeskBacking {

    private static final PageRequest THREE = new PageRequest(1, 3, null, false);
    private static final Page<ToGrade> NONE = new Page<>(List.of(), 0, THREE);
    private static final int CHANGES = 12;

    @Inject
    private GradingQueue queue;

    @Inject
    private Waits waits;

    @Inject
    private RecentChanges recent;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    private Page<ToGrade> sources;
    private Page<ToGrade> statements;
    private List<ChangeRow> changes;

    public void load() {
        boolean grades = actor.may(Right.GRADE);
        sources = grades ? queue.sources(GradingFilter.ALL, THREE) : NONE;
        statements = grades ? queue.statements(GradingFilter.ALL, THREE) : NONE;
        changes = recent.latest(CHANGES);
    }

    /** Where the form stands that the draft was typed into. */
    public String addressOf(KeptDraft draft) {
        String form = draft.form();
        if (form.startsWith("capture")) {
            String article = form.replaceFirst("capture(\\.a)?", "");
            return "/articles/check?draft=" + draft.subjectId() + (article.isEmpty() ? "" : "&article=" + article);
        }
        return form.equals("statement") ? "/article?id=" + draft.subjectId() : "/";
    }

    public String getToday() {
        return Times.day(
                FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                clock.instant().atOffset(ZoneOffset.UTC).toLocalDate());
    }

    public boolean isNothing() {
        return sources.total() + statements.total() + waits.count() == 0;
    }

    public Page<ToGrade> getSources() {
        return sources;
    }

    public Page<ToGrade> getStatements() {
        return statements;
    }

    /** What waits apart from grades. */
    public Waits getWaits() {
        return waits;
    }

    public List<ChangeRow> getChanges() {
        return changes;
    }
}
