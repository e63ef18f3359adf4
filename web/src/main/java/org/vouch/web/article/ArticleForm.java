package org.vouch.web.article;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.vouch.domain.article.ArticleDetails;
import org.vouch.domain.article.CreditLine;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.SourceHint;

/** What is typed about an article beside its text. */
public class ArticleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private SourceHint outlet;
    private String author;
    private String publishedOn;
    private String address;
    private String language;
    private List<CreditForm> credits = new ArrayList<>();

    /** The details, or null where something will not do; then the fields say what. */
    ArticleDetails details(Checked checked) {
        String checkedTitle = checked.at("f:title", () -> ArticleDetails.title(title));
        String checkedAuthor = checked.at("f:author", () -> ArticleDetails.author(author));
        String checkedAddress = checked.at("f:address", () -> ArticleDetails.address(address));
        String checkedLanguage = checked.at("f:language", () -> ArticleDetails.language(language));
        if (outlet == null) {
            checked.refuse("f:outlet", "article.form.outlet-missing");
        }
        List<CreditLine> lines = lines(checked);
        return checked.fits()
                ? checked.at(
                        null,
                        () -> new ArticleDetails(
                                checkedTitle, outlet.id(), checkedAuthor, lines, checkedAddress, checkedLanguage))
                : null;
    }

    void takeCredits(ArticleForm other) {
        credits = other.credits;
    }

    /** The date, or null where none was typed or it will not do. */
    PartialDate day(Checked checked, String field) {
        return checked.at(field, () -> PartialDate.ofNullable(publishedOn));
    }

    private List<CreditLine> lines(Checked checked) {
        for (int i = 0; i < credits.size(); i++) {
            CreditForm credit = credits.get(i);
            if (!credit.isEmpty() && credit.getSource() == null) {
                String field = "f:credit:" + i + ":creditSource";
                checked.refuse(field, "article.form.credit-without-source", credit.getAsPrinted());
            }
        }
        return credits.stream()
                .filter(credit -> credit.getSource() != null)
                .map(credit -> checked.at(
                        null,
                        () -> new CreditLine(
                                credit.getSource().id(), credit.getSource().name(), credit.getAsPrinted())))
                .filter(Objects::nonNull)
                .toList();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public SourceHint getOutlet() {
        return outlet;
    }

    public void setOutlet(SourceHint outlet) {
        this.outlet = outlet;
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String author) {
        this.author = author;
    }

    public String getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(String publishedOn) {
        this.publishedOn = publishedOn;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public List<CreditForm> getCredits() {
        return credits;
    }
}
