package org.vouch.web.report.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.vouch.domain.corroboration.OriginTelling;
import org.vouch.domain.report.contents.ArticleEntry;
import org.vouch.domain.report.contents.BearingEntry;
import org.vouch.domain.report.contents.CitationEntry;
import org.vouch.domain.report.contents.GradeEntry;
import org.vouch.domain.report.contents.StatementEntry;
import org.vouch.domain.source.SourceId;
import org.vouch.web.report.pack.Call;
import org.vouch.web.report.pack.SourceNames;
import org.vouch.web.report.paper.EntryWords;
import org.vouch.web.report.paper.PaperWords;
import org.vouch.web.shared.Times;

/** What was frozen, in the words of whoever looks. */
final class ReadingWords {

    private final FrozenStatements said;
    private final OriginTelling telling;
    private final Locale language;
    private final PaperWords words;
    private final SourceNames names;
    private final EntryWords entries;
    private final Map<SourceId, String> called = new HashMap<>();

    ReadingWords(FrozenStatements said, OriginTelling telling, Locale language) {
        this.said = said;
        this.telling = telling;
        this.language = language;
        words = PaperWords.in(language.getLanguage());
        names = new SourceNames(said.sources(), said.hops());
        entries = new EntryWords(words, names);
        said.sources().forEach(source -> called.put(new SourceId(source.id()), source.name()));
    }

    /** A heading stands at the first claim of its section, and at the first of all. */
    List<ReadClaim> claims(Collection<FrozenClaim> frozen) {
        List<ReadClaim> claims = new ArrayList<>();
        String before = null;
        for (FrozenClaim claim : frozen) {
            String section = claim.entry.section();
            claims.add(claim(claim, section == null || section.equals(before) ? null : section));
            before = section;
        }
        return claims;
    }

    private ReadClaim claim(FrozenClaim claim, String section) {
        return new ReadClaim(
                claim.entry.id(),
                claim.entry.item(),
                section,
                claim.entry.text(),
                claim.entry.note(),
                claim.sides.stream().map(this::side).toList(),
                claim.overrulings.stream().map(this::overruling).toList(),
                claim.bearings.stream().map(this::statement).toList(),
                claim.statements);
    }

    private ReadSide side(FrozenSide side) {
        return new ReadSide(
                side.stance(),
                side.outlets(),
                side.paths(),
                side.origins(),
                side.possible(),
                telling.origins(side.roots(), called, language),
                telling.reasons(side.collapses(), called, language));
    }

    private String overruling(FrozenOverruling found) {
        String sources =
                found.other() == null ? names.of(found.one()) : names.of(found.one()) + ", " + names.of(found.other());
        return words.said(
                "report.paper.found." + found.kind(),
                sources,
                found.by(),
                Times.at(language, found.at()),
                found.because());
    }

    private ReadStatement statement(BearingEntry bearing) {
        StatementEntry statement = said.statement(bearing.statement());
        long id = statement.id();
        return new ReadStatement(
                id,
                bearing.stance(),
                statement.gist(),
                names.of(statement.holder()),
                words.word(names.source(statement.holder()).kind()),
                entries.circumstances(statement),
                bearing.note(),
                grade(bearing.reliabilityGrade()),
                grade(statement.credibilityGrade()),
                said.caveats(id).stream()
                        .map(caveat -> new ReadStatement.Reservation(names.of(caveat.utterer()), caveat.text()))
                        .toList(),
                said.figures(id).stream().map(entries::figure).toList(),
                said.evidence(id).stream().map(entries::item).toList(),
                said.citations(id).stream().map(this::citation).toList());
    }

    private ReadGrade grade(Long id) {
        GradeEntry grade = id == null ? null : said.grade(id);
        if (grade == null) {
            return new ReadGrade(null, null, List.of());
        }
        String review = grade.reviewOn() == null ? null : Times.day(language, grade.reviewOn());
        return new ReadGrade(
                grade.grade(),
                entries.limit(grade) + grade.grounds(),
                Stream.of(
                                words.said("report.paper.graded-by", grade.gradedBy(), Times.at(language, grade.at())),
                                more("report.paper.dissent", grade.dissent()),
                                more("report.paper.overruled", grade.overruled()),
                                more("report.paper.review", review))
                        .filter(line -> line != null)
                        .toList());
    }

    private String more(String key, String told) {
        return told == null ? null : words.said(key, told);
    }

    private ReadCitation citation(CitationEntry cited) {
        ArticleEntry article = said.article(Call.version(cited.article(), cited.version()));
        return new ReadCitation(
                cited.id(),
                cited.quote(),
                cited.mode(),
                names.sourcingLine(cited.id(), language),
                names.chain(cited.id()),
                article,
                names.of(article.outlet()));
    }
}
