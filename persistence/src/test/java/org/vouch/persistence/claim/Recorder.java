package org.vouch.persistence.claim;

import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.article.ArticleText;
import org.vouch.domain.claim.AddCitation;
import org.vouch.domain.claim.BearsOn;
import org.vouch.domain.claim.RecordStatement;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.Act;
import org.vouch.domain.statement.Attribution;
import org.vouch.domain.statement.BasisOf;
import org.vouch.domain.statement.CaveatLine;
import org.vouch.domain.statement.EvidenceKind;
import org.vouch.domain.statement.EvidenceLine;
import org.vouch.domain.statement.EvidenceState;
import org.vouch.domain.statement.FigureLine;
import org.vouch.domain.statement.HopLine;
import org.vouch.domain.statement.Naming;
import org.vouch.domain.statement.Passage;
import org.vouch.domain.statement.QuoteMode;
import org.vouch.domain.statement.Said;
import org.vouch.domain.statement.StatementId;

/** Types a statement into an article of one sentence a report, as an editor would into the panel. */
final class Recorder {

    private final Newsroom newsroom;
    private final TwoArticles desk;
    private final String outlet;
    private final String publishedOn;

    private final List<HopLine> hops = new ArrayList<>();
    private final List<BearsOn> bearings = new ArrayList<>();
    private final List<FigureLine> figures = new ArrayList<>();
    private final List<CaveatLine> caveats = new ArrayList<>();
    private final List<EvidenceLine> evidence = new ArrayList<>();
    private QuoteMode mode = QuoteMode.PARAPHRASE;
    private Naming naming = Naming.NAMED;
    private BasisOf basis = BasisOf.notStated();
    private String madeOn;
    private String madeOnWords;
    private String setting;

    Recorder(Newsroom newsroom, TwoArticles desk, String outlet, String publishedOn) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.outlet = outlet;
        this.publishedOn = publishedOn;
    }

    Recorder by(String... chain) {
        Recorder fresh = new Recorder(newsroom, desk, outlet, publishedOn);
        List<SourceId> sources = desk.sources(chain);
        for (int i = 0; i < sources.size(); i++) {
            fresh.hops.add(new HopLine(sources.get(i), i == sources.size() - 1 ? Act.SAYS : Act.RELAYS));
        }
        return fresh;
    }

    Recorder mode(QuoteMode mode) {
        this.mode = mode;
        return this;
    }

    Recorder naming(Naming naming) {
        this.naming = naming;
        return this;
    }

    Recorder basis(BasisOf basis) {
        this.basis = basis;
        return this;
    }

    Recorder made(String date, String words) {
        this.madeOn = date;
        this.madeOnWords = words;
        return this;
    }

    Recorder setting(String setting) {
        this.setting = setting;
        return this;
    }

    Recorder figure(FigureLine figure) {
        figures.add(figure);
        return this;
    }

    Recorder caveat(String utterer, String text) {
        caveats.add(new CaveatLine(desk.source(utterer), text));
        return this;
    }

    Recorder evidence(EvidenceKind kind, String description, String issuer) {
        evidence.add(new EvidenceLine(kind, description, desk.source(issuer), EvidenceState.SHOWN, null));
        return this;
    }

    Recorder on(String claim, Stance stance) {
        bearings.add(BearsOn.newClaim("claim " + claim, stance));
        return this;
    }

    StatementId said(String ref, String gist) {
        ArticleText article = article(gist);
        RecordStatement command = command(gist, article);
        StatementId id = newsroom.recording(recording -> recording.record(command), article);
        desk.statements.put(ref, id);
        return id;
    }

    RecordStatement command(String gist, ArticleText article) {
        Said said = new Said(gist, PartialDate.ofNullable(madeOn), madeOnWords, setting, basis, figures);
        return new RecordStatement(passage(article, gist), said, bearings, caveats, evidence);
    }

    void alsoReports(String ref, String words) {
        ArticleText article = article(words);
        AddCitation command = new AddCitation(desk.statements.get(ref), passage(article, words), caveats, evidence);
        newsroom.recording(recording -> recording.addCitation(command), article);
    }

    ArticleText article(String words) {
        return newsroom.article(desk.source(outlet), publishedOn, "It is reported: " + words + ". So far.");
    }

    private Passage passage(ArticleText article, String words) {
        int start = article.text().indexOf(words);
        int from = article.text().codePointCount(0, start);
        int to = from + words.codePointCount(0, words.length());
        Attribution attribution = new Attribution(hops, mode, "said", naming, null);
        return new Passage(article.versionId(), from, to, attribution);
    }
}
