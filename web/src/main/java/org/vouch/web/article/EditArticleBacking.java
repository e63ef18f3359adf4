package org.vouch.web.article;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.article.ArticleCapture;
import org.vouch.domain.article.ArticleDetails;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.ArticleReading;
import org.vouch.domain.article.ReviseArticle;
import org.vouch.domain.article.VersionFacts;
import org.vouch.domain.audit.RecentChanges;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.source.SourceFinder;
import org.vouch.web.shared.Editing;
import org.vouch.web.shared.Notes;

/** Puts right what is known of an article beside its text. */
@Named
@ViewScoped
public class EditArticleBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ArticleReading articles;

    @Inject
    private transient ArticleCapture capture;

    @Inject
    private transient SourceFinder sources;

    @Inject
    private transient RecentChanges changes;

    private long id;
    private Editing<ArticleEdit> editing;

    public void load() {
        editing = Editing.of(read());
    }

    public String save() {
        ArticleEdit typed = editing.getForm();
        Checked checked = new Checked();
        ArticleDetails details = typed.getDetails().details(checked);
        List<VersionFacts> facts =
                typed.getVersions().stream().map(row -> row.facts(checked)).toList();
        return checked.fits() ? revise(new ReviseArticle(new ArticleId(id), typed.version(), details, facts)) : null;
    }

    public String settle() {
        editing.settle();
        return save();
    }

    private String revise(ReviseArticle command) {
        try {
            capture.revise(command);
        } catch (ChangedMeanwhile e) {
            editing.meet(read(), changes.lastOf("article", id));
            return null;
        }
        Notes.said("article.edit.saved", "a" + id);
        return "/article?faces-redirect=true&id=" + id;
    }

    private ArticleEdit read() {
        return ArticleEdit.of(
                articles.text(new ArticleId(id), null),
                source -> sources.find(source).orElse(null));
    }

    public void addCredit() {
        editing.getForm().getDetails().getCredits().add(new CreditForm(null, null));
    }

    public void removeCredit(CreditForm credit) {
        editing.getForm().getDetails().getCredits().remove(credit);
    }

    public Editing<ArticleEdit> getEditing() {
        return editing;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
