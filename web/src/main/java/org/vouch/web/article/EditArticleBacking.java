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
import org.vouch.domain.article.ArticleText;
import org.vouch.domain.article.ReviseArticle;
import org.vouch.domain.article.VersionFacts;
import org.vouch.domain.source.SourceFinder;
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

    private long id;
    private long version;
    private transient ArticleText article;
    private final ArticleForm form = new ArticleForm();
    private transient List<VersionRow> versions;

    public void load() {
        article = articles.text(new ArticleId(id), null);
        version = article.version();
        form.setTitle(article.title());
        form.setOutlet(sources.find(article.outletId()).orElse(null));
        form.setAuthor(article.author());
        form.setAddress(article.address());
        form.setLanguage(article.language());
        form.getCredits().clear();
        article.credits()
                .forEach(credit -> form.getCredits()
                        .add(new CreditForm(sources.find(credit.source()).orElse(null), credit.asPrinted())));
        versions = article.versions().stream().map(VersionRow::new).toList();
    }

    public String save() {
        Checked checked = new Checked();
        ArticleDetails details = form.details(checked);
        List<VersionFacts> facts =
                versions.stream().map(row -> row.facts(checked)).toList();
        if (!checked.fits()) {
            return null;
        }
        capture.revise(new ReviseArticle(new ArticleId(id), version, details, facts));
        Notes.said("article.edit.saved", "a" + id);
        return "/article?faces-redirect=true&id=" + id;
    }

    public void addCredit() {
        form.getCredits().add(new CreditForm(null, null));
    }

    public void removeCredit(CreditForm credit) {
        form.getCredits().remove(credit);
    }

    public ArticleText getArticle() {
        return article;
    }

    public ArticleForm getForm() {
        return form;
    }

    public List<VersionRow> getVersions() {
        return versions;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
