package org.vouch.web.journey;

import java.io.IOException;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import org.vouch.web.browser.PlainClient;

/** The people of a sample desk without a browser, each signed in once. */
final class PlainPeople {

    private final RunningVouch vouch;
    private final Map<Colleague, PlainClient> clients = new EnumMap<>(Colleague.class);

    PlainPeople(RunningVouch vouch) {
        this.vouch = vouch;
    }

    PlainClient client(Colleague who) throws IOException, InterruptedException {
        PlainClient client = clients.get(who);
        if (client == null) {
            client = new PlainClient(URI.create(vouch.address().toString()));
            client.signIn(who.signInName(), vouch.password(who.signInName()));
            clients.put(who, client);
        }
        return client;
    }
}
