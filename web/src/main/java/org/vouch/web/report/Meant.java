package org.vouch.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.claim.ClaimFilter;
import org.vouch.domain.claim.ClaimListing;
import org.vouch.domain.claim.StatementFilter;
import org.vouch.domain.claim.StatementListing;
import org.vouch.domain.report.Choosable;
import org.vouch.domain.report.Choosables;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.web.shared.Asked;

/**
 * Which statements an address means: {@code ?statement=12}, {@code ?article=3}, {@code ?claim=9&since=2024-10-01}, or with
 * {@code list=statements} or {@code list=claims} all that list holds with the filter that follows.
 */
@ApplicationScoped
class Meant {

    /** More than anybody looks through; whoever wants more narrows the list. */
    static final int MOST = 500;

    private static final int PAGE = 100;

    private final Choosables choosables;
    private final StatementListing statements;
    private final ClaimListing claims;

    @Inject
    Meant(Choosables choosables, StatementListing statements, ClaimListing claims) {
        this.choosables = choosables;
        this.statements = statements;
        this.claims = claims;
    }

    protected Meant() {
        this(null, null, null);
    }

    List<Choosable> statements(Asked asked) {
        if (isList(asked, "statements")) {
            StatementFilter filter = StatementFilter.asked(asked::words);
            return choosables.of(
                    all(page -> statements.page(filter, page), row -> row.id().value()));
        }
        List<Long> onClaims = claims(asked);
        if (!onClaims.isEmpty()) {
            return choosables.on(onClaims, asked.day("since").orElse(null));
        }
        return asked.ids("article")
                .findFirst()
                .map(article -> choosables.of(new ArticleId(article)))
                .orElseGet(() -> choosables.of(asked.ids("statement").toList()));
    }

    /** Under which alone they are to be put; empty where each goes where it speaks. */
    List<Long> claims(Asked asked) {
        if (isList(asked, "claims")) {
            ClaimFilter filter = ClaimFilter.asked(asked::words);
            return all(page -> claims.page(filter, page), row -> row.id().value());
        }
        return isList(asked, "statements") ? List.of() : asked.ids("claim").toList();
    }

    private static boolean isList(Asked asked, String name) {
        return asked.word("list").filter(name::equals).isPresent();
    }

    private static <T> List<Long> all(Function<PageRequest, Page<T>> list, Function<T, Long> id) {
        List<Long> ids = new ArrayList<>();
        Page<T> page;
        int number = 1;
        do {
            page = list.apply(new PageRequest(number++, PAGE, null, false));
            page.rows().stream().map(id).forEach(ids::add);
        } while (page.hasNext() && ids.size() <= MOST);
        return ids;
    }
}
