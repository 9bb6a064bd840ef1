package io.parkverse.benchmarks.limits;

import io.parkverse.benchmarks.Server;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Base64;

/** An access token of a demo park, made by its operator as the console would make it. */
final class ProgramToken {

    private static final int BYTES = 32;
    private static final int BEGINNING = 8;
    private static final String INSERT = """
            insert into access_token (tenant_id, id, name, account_id, scopes, secret_hash, beginning, created_at, expires_at)
            select p.id, gen_random_uuid(), 'bench', m.account_id, 'parks:read', ?, ?, now(), now() + interval '1 day'
            from park p join membership m on m.tenant_id = p.id and m.role = 'PARK_OPERATOR'
            where p.slug = ? limit 1
            """;

    private ProgramToken() {}

    /** Tells its secret. */
    static String make(Server server, String slug) throws SQLException, GeneralSecurityException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String secret = "pvt_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        server.database().execute(INSERT, hash, secret.substring(0, BEGINNING), slug);
        return secret;
    }
}
