package org.vouch.persistence.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.domain.claim.ClaimFinder;
import org.vouch.domain.claim.ClaimHint;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.LikePattern;
import org.vouch.persistence.shared.Sql;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaClaimFinder implements ClaimFinder {

    private static final Pattern NUMBER = Pattern.compile("[cC]?(\\d{1,18})");
    private static final String ALIKE = "SELECT id, text FROM claim"
            + " WHERE folded(text)" + LikePattern.HOLDS + " OR folded(?) <% folded(text) OR folded(text) % folded(?)"
            + " ORDER BY folded(text)" + LikePattern.HOLDS + " DESC,"
            + " word_similarity(folded(?), folded(text)) + similarity(folded(?), folded(text)) DESC, id LIMIT ?";

    private final Sql sql;

    @Inject
    JpaClaimFinder(Sql sql) {
        this.sql = sql;
    }

    protected JpaClaimFinder() {
        this(null);
    }

    @Override
    public List<ClaimHint> alike(String typed, int most) {
        if (typed == null || typed.isBlank() || typed.indexOf('\0') >= 0) {
            return List.of();
        }
        String words = typed.strip();
        Matcher number = NUMBER.matcher(words);
        if (number.matches()) {
            return find(new ClaimId(Long.parseLong(number.group(1)))).stream().toList();
        }
        return sql.list(ALIKE, JpaClaimFinder::hint, words, words, words, words, words, words, most);
    }

    @Override
    public Optional<ClaimHint> find(ClaimId id) {
        return sql.one("SELECT id, text FROM claim WHERE id = ?", JpaClaimFinder::hint, id.value());
    }

    private static ClaimHint hint(ResultSet row) throws SQLException {
        return new ClaimHint(new ClaimId(row.getLong("id")), row.getString("text"));
    }
}
