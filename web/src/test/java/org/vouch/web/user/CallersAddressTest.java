package org.vouch.web.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CallersAddressTest {

    private static final String PROXY = "127.0.0.1";
    private static final String ANN = "192.0.2.7";

    private final CallersAddress behindOne = new CallersAddress("127.0.0.1, ::1");

    @Test
    void withoutAProxyOfOursItIsThePeerWhateverTheRequestSays() {
        assertThat(new CallersAddress("").of(PROXY, List.of(ANN))).isEqualTo(PROXY);
        assertThat(behindOne.of("198.51.100.9", List.of(ANN))).isEqualTo("198.51.100.9");
    }

    @Test
    void behindAProxyItIsWhatTheProxyAddedLast() {
        assertThat(behindOne.of(PROXY, List.of(ANN))).isEqualTo(ANN);
        assertThat(behindOne.of("::1", List.of("2001:db8::7"))).isEqualTo("2001:db8::7");
    }

    @Test
    void whatTheCallerWroteBeforeItIsNotBelieved() {
        assertThat(behindOne.of(PROXY, List.of("203.0.113.1, " + ANN))).isEqualTo(ANN);
        assertThat(behindOne.of(PROXY, List.of("203.0.113.1", ANN))).isEqualTo(ANN);
    }

    @Test
    void ourOwnProxiesInARowArePassedOver() {
        assertThat(behindOne.of(PROXY, List.of(ANN + ", ::1"))).isEqualTo(ANN);
    }

    @Test
    void aProxyThatSaysNothingOrNoAddressIsTheCallerItself() {
        assertThat(behindOne.of(PROXY, List.of())).isEqualTo(PROXY);
        assertThat(behindOne.of(PROXY, List.of("unknown"))).isEqualTo(PROXY);
        assertThat(behindOne.of(PROXY, List.of("1".repeat(60)))).isEqualTo(PROXY);
    }
}
