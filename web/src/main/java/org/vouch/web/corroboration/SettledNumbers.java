package org.vouch.web.corroboration;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;

/** Puts the reckoning before the file of claims, behind all filters that are declared, so that it is known who asks. */
@WebListener
public class SettledNumbers implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext()
                .addFilter("SettledNumbers", SettledNumbersFilter.class)
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/claims.csv");
    }
}
