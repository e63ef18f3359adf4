package org.vouch.persistence.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A migrated PostgreSQL database of its own for each test class, and an entity manager of its own for each test.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final PostgresFixture postgres = new PostgresFixture();
 *
 * @Test
 * void aSourceIsFoundByItsName() {
 *     long id = postgres.inTransaction(() -> new JpaSources(postgres.entityManager()).add(…));
 *     assertThat(new JpaSourceListing(postgres.sql()).page(…)).…
 * }
 * }</pre>
 *
 * What is read by {@link #sql()} comes over another connection: it sees what was committed.
 */
public final class PostgresFixture
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private DataSource dataSource;
    private EntityManagerFactory factory;
    private EntityManager entityManager;

    public EntityManager entityManager() {
        return entityManager;
    }

    public Sql sql() {
        return new Sql(dataSource);
    }

    public DataSource dataSource() {
        return dataSource;
    }

    /** Does it and commits; afterwards the entity manager holds nothing, as in the next request. */
    public <T> T inTransaction(Callable<T> work) {
        entityManager.getTransaction().begin();
        try {
            T result = work.call();
            entityManager.getTransaction().commit();
            return result;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            if (entityManager.getTransaction().isActive()) {
                entityManager.getTransaction().rollback();
            }
            entityManager.clear();
        }
    }

    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        dataSource = TestServer.freshDatabase();
        factory = Persistence.createEntityManagerFactory("vouch", onItsOwn(dataSource));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        entityManager = factory.createEntityManager();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        entityManager.close();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        factory.close();
    }

    private static Map<String, Object> onItsOwn(DataSource dataSource) {
        return Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.nonJtaDataSource", dataSource,
                "eclipselink.session-name", dataSource.toString(),
                "eclipselink.weaving", "false");
    }
}
