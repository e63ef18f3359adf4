package org.vouch.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;

/** The port of the pages, on this machine's own address only. */
record Port(int number) {

    private static final int MILLIS_TO_ANSWER = 5_000;
    private static final int ATTEMPTS = 5;

    void mustBeFree() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
        } catch (IOException e) {
            throw new CannotStart("Port " + number + " is taken; set VOUCH_PORT to a free one.", 1);
        }
    }

    /** The server deploys before it returns: what does not answer well within a few attempts did not deploy. */
    boolean becomesReady() throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (isReady()) {
                return true;
            }
        }
        return false;
    }

    private boolean isReady() throws IOException {
        URI address = URI.create("http://127.0.0.1:" + number + "/health/ready");
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setConnectTimeout(MILLIS_TO_ANSWER);
        connection.setReadTimeout(MILLIS_TO_ANSWER);
        try {
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } finally {
            connection.disconnect();
        }
    }
}
