package org.vouch.persistence.shared;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Stands before a data source and keeps every statement that is asked over it. */
public final class CountedStatements {

    private final List<String> asked = new ArrayList<>();
    private final DataSource behind;

    public CountedStatements(DataSource behind) {
        this.behind = behind;
    }

    public Sql sql() {
        return new Sql(before(DataSource.class, behind));
    }

    /** How many statements this asks. */
    public int during(Runnable work) {
        asked.clear();
        work.run();
        return asked.size();
    }

    private <T> T before(Class<T> type, T real) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("prepareStatement")) {
                asked.add((String) arguments[0]);
            }
            try {
                Object answer = method.invoke(real, arguments);
                return answer instanceof Connection connection ? before(Connection.class, connection) : answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
