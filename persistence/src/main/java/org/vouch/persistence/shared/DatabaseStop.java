package org.vouch.persistence.shared;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Closes the database with the application. */
@WebListener
public class DatabaseStop implements ServletContextListener {

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        Database.close();
    }
}
