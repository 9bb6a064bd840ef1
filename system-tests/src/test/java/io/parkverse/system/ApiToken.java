package io.parkverse.system;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** An access token as an operator of a park would make it. */
final class ApiToken {

    static final List<String> ALL_SCOPES = List.of(
            "parks:read",
            "parks:write",
            "enterprises:read",
            "enterprises:write",
            "cases:read",
            "cases:write",
            "documents:read",
            "documents:write",
            "certificates:read");

    private static final String MADE = "insert into access_token (tenant_id, id, name, account_id, scopes, secret_hash,"
            + " beginning, created_at, expires_at)"
            + " select m.tenant_id, gen_random_uuid(), 'IT', m.account_id, ?,"
            + " sha256(convert_to(?, 'UTF8')), 'pvt_', now(), now() + interval '10 years'"
            + " from membership m join park p on p.id = m.tenant_id"
            + " where p.slug = ? and m.role = 'PARK_OPERATOR' and m.until is null limit 1 returning id";

    private ApiToken() {}

    /** Makes a token and returns its secret. */
    static String of(String park, Collection<String> scopes) {
        String digits = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
        String secret = "pvt_" + digits.substring(0, 43);
        if (Server.look(MADE, String.join(" ", scopes), secret, park).isEmpty()) {
            throw new IllegalStateException("no operator in " + park);
        }
        return secret;
    }
}
