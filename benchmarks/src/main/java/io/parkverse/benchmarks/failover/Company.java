package io.parkverse.benchmarks.failover;

import io.parkverse.benchmarks.Database;
import io.parkverse.benchmarks.ProgramToken;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** An enterprise of a demo park that nobody else works on, with the token of its program. */
record Company(String slug, UUID id, String token) {

    private static final List<String> SCOPES = List.of(
            "enterprises:read", "enterprises:write", "cases:read", "cases:write", "documents:read", "documents:write");
    private static final String INSERT = """
            with owner as (
                select m.tenant_id, m.account_id from membership m join park p on p.id = m.tenant_id
                where p.slug = ? and m.role = 'ENTERPRISE_OWNER' and m.until is null limit 1),
            founded as (
                insert into enterprise (tenant_id, id, version, name_zh, name_en, name_key, state, legal_form, scope,
                    registered_address, founded_at)
                select tenant_id, ?, 1, ?, '', ?, 'FOUNDING', 'LIMITED_COMPANY', '', '', now() from owner)
            insert into membership (tenant_id, id, version, account_id, role, enterprise_id, since)
            select tenant_id, gen_random_uuid(), 1, account_id, 'ENTERPRISE_OWNER', ?, now() from owner returning id
            """;

    /** Founds it, as the first step of an application would. */
    static Company found(Database database, String slug, int number) throws SQLException, GeneralSecurityException {
        UUID id = UUID.randomUUID();
        String name = "灯塔" + number + "号";
        if (database.column(INSERT, slug, id, name, name, id).isEmpty()) {
            throw new IllegalStateException("park " + slug + " has no owner of an enterprise");
        }
        return new Company(slug, id, ProgramToken.ofEnterprise(database, id, SCOPES));
    }
}
