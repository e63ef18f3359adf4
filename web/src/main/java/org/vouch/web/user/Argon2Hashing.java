package org.vouch.web.user;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.vouch.domain.user.Password;
import org.vouch.domain.user.PasswordHashing;

/** Argon2id by Bouncy Castle. Few hash at once: each takes 19 MiB and a processor for some fifty milliseconds. */
@ApplicationScoped
public class Argon2Hashing implements PasswordHashing {

    private static final int AT_ONCE = 4;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Argon2Cost cost;

    public Argon2Hashing() {
        this(Argon2Cost.OF_TODAY);
    }

    Argon2Hashing(Argon2Cost cost) {
        this.cost = cost;
    }

    @Override
    public String hash(Password password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new PhcHash(cost, salt, hash(password, cost, salt, HASH_BYTES)).toString();
    }

    @Override
    public boolean matches(Password password, String hash) {
        PhcHash kept = PhcHash.parse(hash);
        return MessageDigest.isEqual(kept.hash(), hash(password, kept.cost(), kept.salt(), kept.hash().length));
    }

    @Override
    public void pretend(Password password) {
        hash(password, cost, new byte[SALT_BYTES], HASH_BYTES);
    }

    @Override
    public boolean isOutdated(String hash) {
        return !PhcHash.parse(hash).cost().equals(cost);
    }

    private byte[] hash(Password password, Argon2Cost of, byte[] salt, int length) {
        Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(of.memory())
                .withIterations(of.passes())
                .withParallelism(of.lanes())
                .withSalt(salt)
                .build();
        byte[] hash = new byte[length];
        places.acquireUninterruptibly();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(parameters);
            generator.generateBytes(password.characters(), hash);
        } finally {
            places.release();
        }
        return hash;
    }
}
