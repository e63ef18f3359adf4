package org.vouch.domain.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.domain.shared.Unfit;
import org.vouch.domain.source.SourceId;

class ArticleDetailsTest {

    private static final SourceId OUTLET = new SourceId(1);
    private static final CreditLine WIRE = new CreditLine(new SourceId(2), null, "CW");

    @Test
    void aTitleAnOutletAndALanguageAreNeeded() {
        assertThat(new ArticleDetails(" Title ", OUTLET, " ", List.of(), null, "EN").title())
                .isEqualTo("Title");
        assertThatThrownBy(() -> new ArticleDetails(" ", OUTLET, null, List.of(), null, "en"))
                .isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> new ArticleDetails("T", null, null, List.of(), null, "en"))
                .isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> new ArticleDetails("T", OUTLET, null, List.of(), null, ""))
                .isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> new ArticleDetails("T", OUTLET, null, List.of(), null, "xq"))
                .isInstanceOf(Unfit.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://example.org/a",
                "example.org",
                "https:///a",
                "http://a b",
                "data:text/html,x"
            })
    void anAddressIsOfTheWeb(String typed) {
        assertThatThrownBy(() -> ArticleDetails.address(typed)).isInstanceOf(NoWebAddress.class);
    }

    @Test
    void anAddressMayBeMissing() {
        assertThat(ArticleDetails.address(" ")).isNull();
        assertThat(ArticleDetails.address("HTTPS://example.org/a?b=c#d")).isEqualTo("HTTPS://example.org/a?b=c#d");
    }

    @Test
    void noSourceIsCreditedTwice() {
        assertThatThrownBy(() -> new ArticleDetails("T", OUTLET, null, List.of(WIRE, WIRE), null, "en"))
                .isInstanceOf(CreditedTwice.class);
    }

    @Test
    void onlyTheFirstVersionIsTheOriginal() {
        assertThatThrownBy(() -> new VersionFacts(2, VersionKind.ORIGINAL, null, null))
                .isInstanceOf(OriginalComesFirst.class);
        assertThatThrownBy(() -> new VersionFacts(1, VersionKind.UPDATE, null, null))
                .isInstanceOf(OriginalComesFirst.class);
    }
}
