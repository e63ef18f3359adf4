package org.vouch.domain.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Proposes which lines of a capture are not the article, each with the reason. It looks at a line by itself, then at
 * what stands around it: the title of a film stands before its length, the description of a picture before its
 * caption, the head of an advertisement before its words. It proposes; an editor decides.
 */
public final class LineJudgement {

    private static final int LONGEST_HEAD = 120;
    private static final int FIRST_LINES = 3;
    private static final int WORDS_OF_A_LABEL = 5;
    private static final int WORDS_OF_A_DESCRIPTION = 6;
    private static final Pattern RAN_TOGETHER = Pattern.compile("\\p{Ll}{3,}\\p{Lu}\\p{Ll}+");
    private static final Pattern SHOWN = Pattern.compile(
            "\\b(?:march(?:es)?|attends?|stands?|poses?|walks?|waves?|gathers?|shakes?|speaks?|looks? on|seen|pictured|shown)\\b"
                    + ".*\\b(?:during|at|near|outside|in front of|ahead of)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TOLD = Pattern.compile(
            "[\"“”„«]|\\b(?:said|says|told|reported|claims?|announced|according)\\b", Pattern.CASE_INSENSITIVE);

    private final List<CapturedLine> lines;
    private final ArticleProposal known;
    private final StrikeReason[] reasons;

    private LineJudgement(List<CapturedLine> lines, ArticleProposal known) {
        this.lines = lines;
        this.known = known;
        this.reasons = new StrikeReason[lines.size()];
    }

    /** @param known what was found of title, date, author and credits, whose lines need not be kept in the text too */
    public static List<JudgedLine> of(List<CapturedLine> lines, ArticleProposal known) {
        LineJudgement judgement = new LineJudgement(List.copyOf(lines), known);
        judgement.alone();
        judgement.headsOfTheStruck();
        judgement.before();
        judgement.pictureBeneathTheTitle();
        judgement.after();
        judgement.wordsOfCorrection();
        return judgement.judged();
    }

    private void alone() {
        for (int i = 0; i < lines.size(); i++) {
            CapturedLine line = lines.get(i);
            reasons[i] = known.reasonOf(line.text(), i);
            if (reasons[i] == null) {
                reasons[i] = LineRules.byPlace(line.place());
            }
            if (reasons[i] == null) {
                reasons[i] = LineRules.byItself(line.text());
            }
        }
    }

    /** A line that does not end as a sentence belongs to the film, picture or advertisement it stands right before. */
    private void headsOfTheStruck() {
        StrikeReason[] alone = reasons.clone();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (reasons[i] == null && isHead(i) && heads(text(i), alone[i + 1])) {
                reasons[i] = alone[i + 1];
            }
        }
    }

    private static boolean heads(String line, StrikeReason next) {
        if (next == StrikeReason.CAPTION) {
            return line.split(" ").length >= WORDS_OF_A_DESCRIPTION;
        }
        return next == StrikeReason.PLAYER || next == StrikeReason.PROMOTION;
    }

    /** Labels that ran together before the first sentence are the site's, not the article's. */
    private void before() {
        for (int i = 0; i < lines.size() && !LineRules.endsAsSentence(text(i)); i++) {
            if (reasons[i] == null
                    && text(i).split(" ").length <= WORDS_OF_A_LABEL
                    && RAN_TOGETHER.matcher(text(i)).find()) {
                reasons[i] = StrikeReason.MENU;
            }
        }
    }

    /** One of the first lines that only says what is seen, and quotes nobody, describes the picture on top. */
    private void pictureBeneathTheTitle() {
        int seen = 0;
        for (int i = 0; i < lines.size() && seen < FIRST_LINES; i++) {
            if (reasons[i] != null) {
                continue;
            }
            seen++;
            boolean describes =
                    SHOWN.matcher(text(i)).find() && !TOLD.matcher(text(i)).find();
            if (describes && followedByText(i)) {
                reasons[i] = StrikeReason.CAPTION;
            }
        }
    }

    /** What follows the line of credits, or a run of teasers to the end, is after the article. */
    private void after() {
        int end = known.lastLine();
        for (int i = 0; end >= 0 && i < lines.size(); i++) {
            if (i > end && reasons[i] == null) {
                reasons[i] = StrikeReason.AFTER_THE_END;
            }
        }
        for (int i = lines.size() - 1; i > 0 && (reasons[i] != null || !LineRules.endsAsSentence(text(i))); i--) {
            boolean underTeaser = reasons[i - 1] == StrikeReason.TEASER || reasons[i - 1] == StrikeReason.SKIP_LINK;
            if (reasons[i] == null && underTeaser) {
                reasons[i] = StrikeReason.TEASER;
            }
        }
    }

    /** What the outlet says of its own text is never struck. */
    private void wordsOfCorrection() {
        for (int i = 0; i < lines.size(); i++) {
            if (LineRules.puts(text(i)).isPresent()) {
                reasons[i] = null;
            }
        }
    }

    private boolean isHead(int i) {
        return text(i).length() <= LONGEST_HEAD
                && !LineRules.endsAsSentence(text(i))
                && lines.get(i).place() != LinePlace.HEADING;
    }

    private boolean followedByText(int i) {
        return i + 1 < lines.size()
                && lines.stream().skip(i + 1L).anyMatch(line -> LineRules.endsAsSentence(line.text()));
    }

    private String text(int i) {
        return lines.get(i).text();
    }

    private List<JudgedLine> judged() {
        List<JudgedLine> judged = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            judged.add(new JudgedLine(i, text(i), reasons[i]));
        }
        return judged;
    }
}
