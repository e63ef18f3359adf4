package org.vouch.domain.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vouch.domain.shared.PartialDate;

/**
 * What a capture itself says of title, author, date, language, address and credits, for the form to begin with. Null or
 * empty where it does not say.
 *
 * @param credits as printed
 * @param dateLine the number of the line that says nothing but the date, or -1
 * @param lastLine the number of the line of credits that closes the article, or -1
 */
public record ArticleProposal(
        String title,
        String author,
        PartialDate publishedOn,
        String language,
        String address,
        List<String> credits,
        int dateLine,
        int lastLine) {

    private static final int NEAR_THE_TOP = 15;
    private static final int LEAST_WORDS = 3;
    private static final int LONGEST_TITLE = 250;
    private static final Pattern BYLINE = Pattern.compile(
            "(?:by|von) (\\p{Lu}[\\p{L}.'’-]+(?: (?:and|und|[\\p{L}.'’-]+)){1,5})", Pattern.CASE_INSENSITIVE);

    public ArticleProposal {
        credits = List.copyOf(credits);
    }

    /** What a page says of itself in its head. */
    public static ArticleProposal ofHead(
            String title,
            String author,
            PartialDate publishedOn,
            String language,
            String address,
            List<String> credits) {
        return new ArticleProposal(title, author, publishedOn, language, address, credits, -1, -1);
    }

    /** What stands in the lines, where the head says nothing. */
    public static ArticleProposal of(List<CapturedLine> lines, ArticleProposal head) {
        int dateLine = first(lines, NEAR_THE_TOP, ArticleProposal::isDate);
        int last = lastLine(lines);
        Optional<CreditsLine> closing =
                last < 0 ? Optional.empty() : CreditsLine.read(lines.get(last).text());
        List<String> credits =
                head.credits().isEmpty() ? closing.map(CreditsLine::credits).orElse(List.of()) : head.credits();
        return new ArticleProposal(
                either(head.title(), title(lines)),
                either(
                        head.author(),
                        either(byline(lines), closing.map(CreditsLine::author).orElse(null))),
                head.publishedOn() != null || dateLine < 0
                        ? head.publishedOn()
                        : DateLine.read(lines.get(dateLine).text()).orElseThrow(),
                either(head.language(), LanguageGuess.of(joined(lines)).orElse(null)),
                head.address(),
                credits,
                dateLine,
                last);
    }

    /** Why this line need not be kept in the text too; null where it has to be. */
    StrikeReason reasonOf(String line, int number) {
        if (title != null && line.equalsIgnoreCase(ArticleContent.tidy(title))) {
            return StrikeReason.TITLE;
        }
        if (number == dateLine) {
            return StrikeReason.DATE;
        }
        return number == lastLine ? StrikeReason.CREDITS : null;
    }

    /** A title stands before the first sentence. */
    private static String title(List<CapturedLine> lines) {
        int sentence = first(lines, lines.size(), line -> line.endsWith(".") && !isDate(line));
        int number =
                first(lines, sentence < 0 ? NEAR_THE_TOP : Math.min(sentence, NEAR_THE_TOP), ArticleProposal::isTitle);
        return number < 0 ? null : lines.get(number).text();
    }

    private static boolean isDate(String line) {
        return DateLine.read(line).isPresent();
    }

    private static boolean isTitle(String line) {
        boolean fits = line.length() <= LONGEST_TITLE && line.split(" ").length >= LEAST_WORDS && !line.endsWith(".");
        return fits && LineRules.byItself(line) == null && !isDate(line);
    }

    private static String byline(List<CapturedLine> lines) {
        return lines.stream()
                .limit(NEAR_THE_TOP)
                .map(line -> BYLINE.matcher(line.text()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse(null);
    }

    /** The last line of credits in the lower two thirds of the text itself: above it stands the article. */
    private static int lastLine(List<CapturedLine> lines) {
        List<Integer> body = IntStream.range(0, lines.size())
                .filter(i -> LineRules.byPlace(lines.get(i).place()) == null)
                .boxed()
                .toList();
        return IntStream.iterate(body.size() - 1, i -> i > body.size() / 3, i -> i - 1)
                .map(body::get)
                .filter(i -> CreditsLine.read(lines.get(i).text()).isPresent())
                .findFirst()
                .orElse(-1);
    }

    private static int first(List<CapturedLine> lines, int limit, Predicate<String> fits) {
        return IntStream.range(0, Math.min(limit, lines.size()))
                .filter(i -> LineRules.byPlace(lines.get(i).place()) == null)
                .filter(i -> fits.test(lines.get(i).text()))
                .findFirst()
                .orElse(-1);
    }

    private static String either(String said, String read) {
        return said == null || said.isBlank() ? read : said;
    }

    private static String joined(List<CapturedLine> lines) {
        return lines.stream().map(CapturedLine::text).collect(Collectors.joining(" "));
    }
}
