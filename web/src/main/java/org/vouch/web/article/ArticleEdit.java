package org.vouch.web.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vouch.domain.article.ArticleText;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.source.SourceId;
import org.vouch.web.shared.EditForm;
import org.vouch.web.shared.InWords;
import org.vouch.web.shared.Told;

/** What the form of an article edits: what is typed about it beside its text, and the date and note of each version. */
public class ArticleEdit implements EditForm<ArticleEdit> {

    private static final long serialVersionUID = 1L;

    private long version;
    private ArticleForm details = new ArticleForm();
    private List<VersionRow> versions = new ArrayList<>();

    static ArticleEdit of(ArticleText article, Function<SourceId, SourceHint> sources) {
        ArticleEdit edit = new ArticleEdit();
        edit.version = article.version();
        edit.details.setTitle(article.title());
        edit.details.setOutlet(sources.apply(article.outletId()));
        edit.details.setAuthor(article.author());
        edit.details.setAddress(article.address());
        edit.details.setLanguage(article.language());
        article.credits()
                .forEach(credit -> edit.details
                        .getCredits()
                        .add(new CreditForm(sources.apply(credit.source()), credit.asPrinted())));
        article.versions().forEach(line -> edit.versions.add(new VersionRow(line)));
        return edit;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<Told> told() {
        Stream<Told> typed = Stream.of(
                told("title", InWords.text(details.getTitle())),
                told("outlet", name(details.getOutlet())),
                told("language", InWords.text(details.getLanguage())),
                told("author", InWords.text(details.getAuthor())),
                told("address", InWords.text(details.getAddress())),
                told(
                        "credits",
                        details.getCredits().stream()
                                .flatMap(ArticleEdit::credit)
                                .toList()));
        return Stream.concat(typed, versions.stream().map(VersionRow::told)).toList();
    }

    @Override
    public void take(String field, ArticleEdit other) {
        switch (field) {
            case "title" -> details.setTitle(other.details.getTitle());
            case "outlet" -> details.setOutlet(other.details.getOutlet());
            case "language" -> details.setLanguage(other.details.getLanguage());
            case "author" -> details.setAuthor(other.details.getAuthor());
            case "address" -> details.setAddress(other.details.getAddress());
            case "credits" -> details.takeCredits(other.details);
            default -> versions.forEach(row -> row.take(field, other.versions));
        }
    }

    private static Told told(String field, List<String> words) {
        return new Told(field, InWords.say("article." + field), words);
    }

    private static List<String> name(SourceHint source) {
        return source == null ? List.of() : List.of(source.name());
    }

    private static Stream<String> credit(CreditForm credit) {
        Stream<String> printed = InWords.text(credit.getAsPrinted()).stream().map(words -> "“" + words + "”");
        return credit.isEmpty()
                ? Stream.of()
                : Stream.of(Stream.concat(name(credit.getSource()).stream(), printed)
                        .reduce((one, other) -> one + ", " + other)
                        .orElse(""));
    }

    public ArticleForm getDetails() {
        return details;
    }

    public List<VersionRow> getVersions() {
        return versions;
    }
}
