package org.vouch.web.user;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.vouch.domain.shared.Settings;

/** The cookie of a session is sent over TLS alone where people reach Vouch by it. Vouch itself is behind a proxy then. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent start) {
        start.getServletContext().getSessionCookieConfig().setSecure(Settings.isBehindTls());
    }
}
