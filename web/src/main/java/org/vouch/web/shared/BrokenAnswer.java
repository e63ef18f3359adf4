package org.vouch.web.shared;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.lang.reflect.InvocationTargetException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Cuts the connection of an answer that has begun and cannot be finished. The servlet API has no word for that: whatever
 * is thrown, the server ends what was sent as if it were all, and half a file looks like a whole one. So the connection
 * itself is asked for, of the server Vouch comes with (Payara on Grizzly).
 */
final class BrokenAnswer {

    private static final Logger LOG = Logger.getLogger(BrokenAnswer.class.getName());

    private BrokenAnswer() {}

    static void cut(ServletRequest request) {
        ServletRequest innermost = request;
        while (innermost instanceof ServletRequestWrapper wrapper) {
            innermost = wrapper.getRequest();
        }
        try {
            Object connection = innermost;
            for (String step :
                    new String[] {"getUnwrappedCoyoteRequest", "getCoyoteRequest", "getContext", "getConnection"}) {
                connection = asked(connection, step);
            }
            asked(connection, "terminateSilently");
        } catch (ReflectiveOperationException e) {
            LOG.log(Level.SEVERE, "half an answer may look like a whole one", e);
        }
    }

    private static Object asked(Object of, String method) throws ReflectiveOperationException {
        try {
            return of.getClass().getMethod(method).invoke(of);
        } catch (InvocationTargetException e) {
            throw new ReflectiveOperationException(method, e.getCause());
        }
    }
}
