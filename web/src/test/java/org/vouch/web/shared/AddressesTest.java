package org.vouch.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class AddressesTest {

    @Test
    void anotherPageKeepsTheRestOfTheAddress() {
        assertThat(Addresses.with(at("kind=OFFICIAL&page=2&q=ky%C3%AFv"), "page", 3))
                .isEqualTo("?kind=OFFICIAL&q=ky%C3%AFv&page=3");
    }

    @Test
    void anythingElseLeadsToTheFirstPage() {
        assertThat(Addresses.with(at("page=7&size=12"), "size", 50)).isEqualTo("?size=50");
        assertThat(Addresses.sorted(at("page=7&sort=name&desc=true"), "name", false))
                .isEqualTo("?sort=name");
    }

    @Test
    void oneValueOfSeveralIsTakenOff() {
        assertThat(Addresses.without(at("kind=OFFICIAL&kind=COMPANY&page=2"), "kind", "OFFICIAL"))
                .isEqualTo("?kind=COMPANY");
        assertThat(Addresses.without(at("kind=OFFICIAL&kind=COMPANY"), "kind", null))
                .isEqualTo("?");
    }

    @Test
    void emptyParametersOfAFormAreLeftOut() {
        assertThat(Addresses.with(at("q=&kind=OFFICIAL&"), "sort", "name")).isEqualTo("?kind=OFFICIAL&sort=name");
    }

    @Test
    void aStrayPercentSignIsWhatSomebodyTyped() {
        assertThat(Addresses.with(at("q=100%"), "page", 2)).isEqualTo("?q=100%25&page=2");
    }

    @Test
    void nothingOfAnAddressIsMarkup() {
        assertThat(Addresses.with(at("q=%22%3E%3Cscript%3E"), "page", 2)).doesNotContain("<", ">", "\"");
    }

    @Test
    void whatTheAddressHoldsIsChosen() {
        assertThat(Addresses.holds(at("kind=OFFICIAL"), "kind", "OFFICIAL")).isTrue();
        assertThat(Addresses.holds(at("kind=OFFICIAL"), "kind", "COMPANY")).isFalse();
        assertThat(Addresses.holds(at(null), "kind", "COMPANY")).isFalse();
    }

    private static HttpServletRequest at(String query) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                AddressesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> {
                    assertThat(method.getName()).isEqualTo("getQueryString");
                    return query;
                });
    }
}
