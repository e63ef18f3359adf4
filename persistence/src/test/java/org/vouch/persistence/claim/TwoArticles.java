package org.vouch.persistence.claim;

import static org.vouch.domain.claim.Stance.ASSERTS;
import static org.vouch.domain.claim.Stance.CANNOT_CONFIRM;
import static org.vouch.domain.claim.Stance.DECLINES_TO_COMMENT;
import static org.vouch.domain.claim.Stance.DENIES;
import static org.vouch.domain.source.SourceKind.GOVERNMENT_BODY;
import static org.vouch.domain.source.SourceKind.INTELLIGENCE_SERVICE;
import static org.vouch.domain.source.SourceKind.NEWS_AGENCY;
import static org.vouch.domain.source.SourceKind.NEWS_OUTLET;
import static org.vouch.domain.source.SourceKind.OFFICIAL;
import static org.vouch.domain.source.SourceKind.THINK_TANK;
import static org.vouch.domain.source.SourceKind.UNNAMED;
import static org.vouch.domain.statement.BasisOf.firstHand;
import static org.vouch.domain.statement.BasisOf.notStated;
import static org.vouch.domain.statement.BasisOf.restsOn;
import static org.vouch.domain.statement.Naming.ROLE_ONLY;
import static org.vouch.domain.statement.QuoteMode.DIRECT;
import static org.vouch.domain.statement.QuoteMode.PARAPHRASE;
import static org.vouch.domain.statement.QuoteMode.PARTIAL;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceKind;
import org.vouch.domain.statement.EvidenceKind;
import org.vouch.domain.statement.FigureLine;
import org.vouch.domain.statement.StatementId;

/** What a careful editor records of two articles about one event: twenty-two reports of twenty-one statements. */
final class TwoArticles {

    static final String UNVERIFIED = "not independently verified";

    final Map<String, SourceId> sources = new LinkedHashMap<>();
    final Map<String, StatementId> statements = new LinkedHashMap<>();
    private final Newsroom newsroom;

    TwoArticles(Newsroom newsroom) {
        this.newsroom = newsroom;
        source("dw", "Deutsche Welle", NEWS_OUTLET, "DE");
        source("rferl", "Radio Free Europe/Radio Liberty", NEWS_OUTLET, "US");
        source("nis", "National Intelligence Service", INTELLIGENCE_SERVICE, "KR");
        source("rok", "Government of South Korea", GOVERNMENT_BODY, "KR");
        source("yoonoffice", "Office of the President of South Korea", GOVERNMENT_BODY, "KR");
        source("yonhap", "Yonhap", NEWS_AGENCY, "KR");
        source("russia", "Government of Russia", GOVERNMENT_BODY, "RU");
        source("peskov", "Dmitry Peskov", OFFICIAL, "RU");
        source("rumedia", "Russian media (not named)", UNNAMED, "RU");
        source("zelenskyy", "Volodymyr Zelenskyy", OFFICIAL, "UA");
        source("ukraine", "Government of Ukraine", GOVERNMENT_BODY, "UA");
        source("ukrintel", "Ukrainian intelligence services", INTELLIGENCE_SERVICE, "UA");
        source("rutte", "Mark Rutte", OFFICIAL, null);
        source("isw", "Institute for the Study of War", THINK_TANK, "US");
    }

    TwoArticles recorded() {
        Recorder dw = new Recorder(newsroom, this, "dw", "2024-10-18");
        Recorder rferl = new Recorder(newsroom, this, "rferl", null);
        dw.by("nis")
                .mode(PARTIAL)
                .made("2024-10-18", "Friday")
                .figure(FigureLine.of(1500, "soldiers", "deployed"))
                .on("c1", ASSERTS)
                .on("c12", ASSERTS)
                .said("s01", "a first contingent of special forces is already in Vladivostok");
        dw.by("nis")
                .mode(DIRECT)
                .made("2024-10-18", null)
                .basis(firstHand())
                .on("c1", ASSERTS)
                .evidence(EvidenceKind.IMAGE, "satellite images of ship movements", "nis")
                .said("s02", "movement by a Russian Navy transport ship detected from 8 to 13 October");
        dw.by("yonhap", "nis")
                .mode(DIRECT)
                .made("2024-10", "recently")
                .on("c2", ASSERTS)
                .figure(FigureLine.of(4, "brigades", "decided"))
                .figure(FigureLine.of(12000, "soldiers", "decided"))
                .said("s03", "the North recently decided on four brigades");
        dw.by("yoonoffice")
                .mode(DIRECT)
                .made("2024-10-18", null)
                .on("c11", ASSERTS)
                .said("s04", "it has gone from supplies to deployment of troops");
        dw.by("nis")
                .made("2024-10", null)
                .on("c5", ASSERTS)
                .said("s05", "soldiers received Russian uniforms and weapons and forged identity papers");
        dw.by("nis")
                .made("2024-10", null)
                .on("c6", ASSERTS)
                .on("c12", ASSERTS)
                .evidence(EvidenceKind.IMAGE, "satellite images of gatherings", "nis")
                .said("s06", "housed at four bases; likely to be deployed after training (the holder's forecast)");
        dw.by("russia")
                .naming(ROLE_ONLY)
                .made("../2024-10-17", "before")
                .basis(firstHand())
                .on("c7", DENIES)
                .said("s07", "denied earlier that North Korean troops were used");
        dw.by("rumedia", "peskov")
                .mode(PARTIAL)
                .made("2024-10-07/2024-10-13", "last week")
                .basis(firstHand())
                .setting("a news conference")
                .on("c7", DENIES)
                .said("s08", "called the claims another false story");
        dw.by("ukraine")
                .naming(ROLE_ONLY)
                .made("2024-10", null)
                .on("c4", ASSERTS)
                .said("s09", "some North Korean officers are on the ground in occupied Ukraine");
        dw.by("zelenskyy")
                .mode(DIRECT)
                .made("2024-10-17", "Thursday")
                .basis(restsOn(sources.get("ukrintel")))
                .setting("to reporters at the NATO headquarters")
                .on("c4", ASSERTS)
                .said("s10", "tactical personnel and officers were sent");
        dw.by("zelenskyy")
                .mode(DIRECT)
                .made("2024-10-17", null)
                .basis(restsOn(sources.get("ukrintel")))
                .setting("to reporters at the NATO headquarters")
                .on("c3", ASSERTS)
                .figure(FigureLine.of(10000, "soldiers", "preparing"))
                .said("s11", "soldiers are being prepared on North Korean land");
        rferl.by("nis")
                .mode(DIRECT)
                .caveat("rferl", UNVERIFIED)
                .evidence(EvidenceKind.MAP, "maps and photos in the statement", "nis")
                .alsoReports("s02", "the same utterance, printed at greater length");
        rferl.by("nis")
                .made("2024-10-18", null)
                .setting("a statement")
                .basis(firstHand())
                .on("c10", ASSERTS)
                .caveat("rferl", UNVERIFIED)
                .evidence(EvidenceKind.IMAGE, "images of the port", "nis")
                .said("s13", "first Russian Navy ship seen in North Korean waters since 1990");
        rferl.by("nis")
                .mode(DIRECT)
                .made("2024-10-18", null)
                .setting("a statement")
                .on("c6", ASSERTS)
                .on("c12", ASSERTS)
                .caveat("rferl", UNVERIFIED)
                .said("s14", "stationed at bases in the Far East; expected at the front after training");
        rferl.by("nis")
                .mode(DIRECT)
                .made("2024-10-18", null)
                .setting("a statement")
                .on("c5", ASSERTS)
                .caveat("rferl", UNVERIFIED)
                .said("s15", "uniforms, weapons and identity cards of residents of two Siberian regions");
        rferl.by("isw")
                .made("../2024-10-17", "recently")
                .on("c12", ASSERTS)
                .figure(FigureLine.inWords("several thousand", "soldiers", "arrived"))
                .said("s16", "several thousand North Korean troops arrived and are being prepared");
        rferl.by("russia")
                .naming(ROLE_ONLY)
                .made("../2024-10-18", "previously")
                .basis(firstHand())
                .on("c8", DENIES)
                .said("s17", "dismissed the claim of South Korea that shells and missiles were supplied");
        rferl.by("russia")
                .naming(ROLE_ONLY)
                .made("2024-10-18", null)
                .on("c1", DECLINES_TO_COMMENT)
                .on("c11", DECLINES_TO_COMMENT)
                .said("s18", "no comment on the latest assertions");
        rferl.by("zelenskyy")
                .mode(DIRECT)
                .made("2024-10-14", "October 14")
                .on("c11", ASSERTS)
                .said("s19", "no longer only weapons: people are being transferred");
        rferl.by("nis", "ukrintel")
                .mode(DIRECT)
                .made("2024-10-18", null)
                .setting("a statement of the NIS")
                .basis(firstHand())
                .on("c9", ASSERTS)
                .said("s20", "analysed North Korean weapons: many defects and low accuracy");
        rferl.by("rutte")
                .mode(PARTIAL)
                .made("2024-10-18", null)
                .setting("Brussels")
                .basis(firstHand())
                .on("c7", CANNOT_CONFIRM)
                .said("s21", "the alliance could not confirm active engagement");
        rferl.by("rok")
                .mode(PARAPHRASE)
                .naming(ROLE_ONLY)
                .made("2024-10", "earlier this month")
                .basis(notStated())
                .on("c1", ASSERTS)
                .said("s22", "special forces began moving to Russia earlier in the month");
        return this;
    }

    SourceId source(String ref) {
        return sources.get(ref);
    }

    List<SourceId> sources(String... refs) {
        return List.of(refs).stream().map(this::source).toList();
    }

    private void source(String ref, String name, SourceKind kind, String country) {
        sources.put(ref, newsroom.source(name, kind, country));
    }
}
