package io.parkverse.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Access tokens, made as the console or the workspace would make them. */
public final class ProgramToken {

    private static final int BYTES = 32;
    private static final int BEGINNING = 8;
    private static final String INSERT = """
            insert into access_token (tenant_id, id, name, account_id, enterprise_id, scopes, secret_hash, beginning,
                created_at, expires_at)
            select m.tenant_id, gen_random_uuid(), 'bench', m.account_id, m.enterprise_id, ?, ?, ?, now(),
                now() + interval '1 day'
            from membership m where m.until is null and
            """;
    private static final String OF_PARK = INSERT
            + " m.role = 'PARK_OPERATOR' and m.tenant_id = (select id from park where slug = ?) limit 1 returning id";
    private static final String OF_ENTERPRISE =
            INSERT + " m.role = 'ENTERPRISE_OWNER' and m.enterprise_id = ? limit 1 returning id";

    private ProgramToken() {}

    /** A token of a demo park, made by its operator; returns its secret. */
    public static String ofPark(Database database, String slug, List<String> scopes)
            throws SQLException, GeneralSecurityException {
        return made(database, OF_PARK, scopes, slug);
    }

    /** A token of an enterprise, made by its owner; returns its secret. */
    public static String ofEnterprise(Database database, UUID enterprise, List<String> scopes)
            throws SQLException, GeneralSecurityException {
        return made(database, OF_ENTERPRISE, scopes, enterprise);
    }

    private static String made(Database database, String sql, List<String> scopes, Object owner)
            throws SQLException, GeneralSecurityException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String secret = "pvt_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        if (database.column(sql, String.join(" ", scopes), hash, secret.substring(0, BEGINNING), owner)
                .isEmpty()) {
            throw new IllegalStateException("nobody can make a token for " + owner);
        }
        return secret;
    }
}
