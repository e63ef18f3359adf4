package org.vouch.domain.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vouch.domain.shared.Unfit;
import org.vouch.domain.shared.Words;
import org.vouch.domain.source.IsoCodes;
import org.vouch.domain.source.SourceId;

/**
 * What is known of an article beside its text.
 *
 * @param title in at most 500 characters
 * @param author author or desk initials as printed, in at most 300 characters, or null
 * @param credits in the order printed, none twice
 * @param address http or https, in at most 2,000 characters, or null
 * @param language an IETF BCP 47 tag
 */
public record ArticleDetails(
        String title, SourceId outlet, String author, List<CreditLine> credits, String address, String language) {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_AUTHOR = 300;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int MOST_CREDITS = 30;

    /**
     * @throws Unfit if a text is empty that may not be, or too long, or the language is none
     * @throws NoWebAddress if the address is neither http nor https
     * @throws CreditedTwice if a source is credited twice
     */
    public ArticleDetails {
        title = title(title);
        if (outlet == null) {
            throw new Unfit("empty");
        }
        author = author(author);
        address = address(address);
        language = language(language);
        credits = List.copyOf(credits);
        checkCredits(credits);
    }

    public static String title(String typed) {
        return Words.required(typed, LONGEST_TITLE);
    }

    public static String author(String typed) {
        return Words.optional(typed, LONGEST_AUTHOR);
    }

    public static String language(String typed) {
        return IsoCodes.language(Words.required(typed, LONGEST_AUTHOR));
    }

    /** The address as typed, or null where nothing was. */
    public static String address(String typed) {
        String address = Words.optional(typed, LONGEST_ADDRESS);
        if (address != null && !isOfTheWeb(address)) {
            throw new NoWebAddress(address);
        }
        return address;
    }

    private static boolean isOfTheWeb(String address) {
        try {
            URI uri = new URI(address);
            return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static void checkCredits(List<CreditLine> credits) {
        if (credits.size() > MOST_CREDITS) {
            throw new Unfit("too-many", MOST_CREDITS);
        }
        Set<SourceId> named = new HashSet<>();
        for (CreditLine credit : credits) {
            if (!named.add(credit.source())) {
                throw new CreditedTwice(
                        credit.asPrinted() == null ? String.valueOf(credit.name()) : credit.asPrinted());
            }
        }
    }
}
