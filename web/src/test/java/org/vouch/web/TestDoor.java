package org.vouch.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import org.vouch.web.lists.FailingListServlet;
import org.vouch.web.naughty.NaughtyDeskServlet;

/** Lets the servlets of tests in the container past the sign-in: before all other filters, by a forward. */
@WebListener
public class TestDoor implements ServletContextListener {

    private static final String RUNNER = "/ArquillianServletRunnerEE9";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext()
                .addFilter("TestDoor", new Opened())
                .addMappingForUrlPatterns(
                        EnumSet.of(DispatcherType.REQUEST),
                        false,
                        RUNNER,
                        NaughtyDeskServlet.ADDRESS,
                        FailingListServlet.ADDRESS);
    }

    private static final class Opened extends HttpFilter {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            request.getRequestDispatcher(request.getServletPath()).forward(request, response);
        }
    }
}
