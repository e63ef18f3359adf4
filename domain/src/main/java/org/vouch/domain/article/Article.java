package org.vouch.domain.article;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.source.SourceId;

/**
 * One published item by one outlet. It is captured once, as version 1; when the outlet updates, corrects or retracts
 * it, that is captured beside the earlier versions. What is known of it beside the text can be put right at any time;
 * the texts and the captured bytes cannot.
 */
@Entity
public class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_seq")
    @SequenceGenerator(name = "article_seq", sequenceName = "article_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "outlet_id")
    private long outletId;

    private String title;
    private String author;
    private String language;
    private String address;

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Credit> credits = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<ArticleVersion> versions = new ArrayList<>();

    @Column(name = "created_at")
    @SuppressWarnings("UnusedVariable") // read by the lists, which ask the table
    private Instant createdAt;

    protected Article() {}

    /** A new one with its first version. */
    public Article(ArticleDetails details, VersionFacts first, ArticleContent content, CaptureId capture, Instant at) {
        this.createdAt = at;
        say(details);
        versions.add(new ArticleVersion(this, first, content, capture));
    }

    /** @return the number of the new version */
    public int add(VersionFacts later, ArticleContent content, CaptureId capture) {
        VersionFacts numbered = new VersionFacts(versions.size() + 1, later.kind(), later.publishedOn(), later.note());
        versions.add(new ArticleVersion(this, numbered, content, capture));
        return numbered.number();
    }

    /** Puts right what is known beside the texts; versions that are not among the facts stay as they are. */
    public void revise(ArticleDetails details, List<VersionFacts> facts) {
        say(details);
        for (VersionFacts fact : facts) {
            versions.stream().filter(v -> v.number() == fact.number()).forEach(v -> v.say(fact));
        }
    }

    public ArticleId id() {
        return new ArticleId(id);
    }

    public long version() {
        return version;
    }

    public String title() {
        return title;
    }

    public ArticleDetails details() {
        List<CreditLine> lines = credits.stream().map(Credit::value).toList();
        return new ArticleDetails(title, new SourceId(outletId), author, lines, address, language);
    }

    public List<VersionFacts> versions() {
        return versions.stream().map(ArticleVersion::facts).toList();
    }

    private void say(ArticleDetails details) {
        this.title = details.title();
        this.outletId = details.outlet().value();
        this.author = details.author();
        this.address = details.address();
        this.language = details.language();
        List<CreditLine> present = credits.stream().map(Credit::value).toList();
        if (!present.equals(details.credits())) {
            credits.clear();
            details.credits().forEach(line -> credits.add(new Credit(this, credits.size(), line)));
        }
    }
}
