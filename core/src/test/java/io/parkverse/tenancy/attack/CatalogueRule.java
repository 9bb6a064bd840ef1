package io.parkverse.tenancy.attack;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A rule of the database's catalogue that every table keeps, and a scratch object that breaks it. A park
 * table is every table of the schema {@code public} that is not on the closed list of platform tables.
 */
enum CatalogueRule {
    EVERY_PARK_TABLE_HAS_A_PARK("""
            select t.relname from park_table t where not exists (
                select 1 from pg_attribute a where a.attrelid = t.oid and a.attname = 'tenant_id'
                and a.attnotnull and a.atttypid = 'uuid'::regtype)
            """, "create table scratch (tenant_id uuid, id uuid primary key)"),
    EVERY_PARK_TABLE_FORCES_ITS_POLICIES(
            "select t.relname from park_table t where not (t.relrowsecurity and t.relforcerowsecurity)",
            "create table scratch (tenant_id uuid not null, id uuid not null);"
                    + " alter table scratch enable row level security"),
    EVERY_PARK_TABLE_HAS_THE_POLICY_OF_THE_WALL(
            """
            select t.relname from park_table t where not exists (
                select 1 from pg_policy p where p.polrelid = t.oid and p.polname = 'park' and p.polcmd = '*'
                and p.polpermissive and p.polroles = array[0::oid]
                and pg_get_expr(p.polqual, t.oid) = '(tenant_id = ( SELECT app_tenant() AS app_tenant))'
                and pg_get_expr(p.polwithcheck, t.oid) = '(tenant_id = ( SELECT app_tenant() AS app_tenant))')
            """,
            "create table scratch (tenant_id uuid not null, id uuid not null); create policy park on scratch using (true)"),
    EVERY_OTHER_POLICY_OF_A_PARK_TABLE_ONLY_READS_UNDER_A_NAMED_SCOPE(
            """
            select t.relname || '.' || p.polname from park_table t join pg_policy p on p.polrelid = t.oid
            where p.polname <> 'park' and p.polpermissive and not (p.polcmd = 'r'
                and pg_get_expr(p.polqual, t.oid) like '%SELECT app_scope()%')
            """,
            "create table scratch (tenant_id uuid not null, id uuid not null);"
                    + " create policy back_door on scratch for select using (true)"),
    EVERY_PARK_TABLE_HAS_AN_INDEX_BY_PARK_AND_ID(
            """
            select t.relname from park_table t where not exists (
                select 1 from pg_index i
                join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0] and a.attname = 'tenant_id'
                join pg_attribute b on b.attrelid = t.oid and b.attnum = i.indkey[1] and b.attname = 'id'
                where i.indrelid = t.oid and i.indpred is null)
            """, "create table scratch (tenant_id uuid not null, id uuid primary key)"),
    EVERY_REFERENCE_BETWEEN_PARK_TABLES_BEGINS_WITH_THE_PARK(
            """
            select t.relname || '.' || f.conname from park_table t
            join pg_constraint f on f.conrelid = t.oid and f.contype = 'f'
            join park_table r on r.oid = f.confrelid
            where not exists (
                select 1 from pg_attribute a, pg_attribute b
                where a.attrelid = t.oid and a.attnum = f.conkey[1] and a.attname = 'tenant_id'
                and b.attrelid = r.oid and b.attnum = f.confkey[1] and b.attname = 'tenant_id'
                and cardinality(f.conkey) > 1)
            """,
            "create table scratch (tenant_id uuid not null, id uuid not null unique, other uuid references scratch (id))"),
    EVERY_UNIQUE_INDEX_OF_A_PARK_TABLE_BEGINS_WITH_THE_PARK(
            """
            select t.relname || '.' || x.relname from park_table t
            join pg_index i on i.indrelid = t.oid and i.indisunique
            join pg_class x on x.oid = i.indexrelid
            where not exists (select 1 from pg_attribute a
                where a.attrelid = t.oid and a.attnum = i.indkey[0] and a.attname = 'tenant_id')
            """, "create table scratch (tenant_id uuid not null, id uuid not null, code text unique)"),
    EVERY_PLATFORM_TABLE_HAS_FORCED_POLICIES_OR_IS_OUT_OF_REACH("""
            select t.relname from platform_table t
            where has_table_privilege('parkverse_app', t.oid, 'select, insert, update, delete')
            and not (t.relrowsecurity and t.relforcerowsecurity
                and exists (select 1 from pg_policy p where p.polrelid = t.oid))
            """, "alter table account no force row level security"),
    NO_FUNCTION_BUT_PURGE_AND_COUNT_RUNS_WITH_THE_RIGHTS_OF_ITS_OWNER(
            """
            select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where n.nspname = 'public' and p.prosecdef and not (p.proname in ('purge_rows', 'count_settled')
                and p.proconfig = array['search_path=public'] and not has_function_privilege('public', p.oid, 'execute'))
            """, "create function scratch() returns int language sql security definer return 1"),
    NO_VIEW_RUNS_WITH_THE_RIGHTS_OF_ITS_OWNER("""
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and (c.relkind = 'm' or (c.relkind = 'v'
                and not coalesce('security_invoker=true' = any (c.reloptions), false)))
            """, "create view scratch as select * from membership"),
    THE_APPLICATION_OWNS_NOTHING(
            """
            select c.relname from pg_class c where c.relowner = 'parkverse_app'::regrole
            union all select p.proname from pg_proc p where p.proowner = 'parkverse_app'::regrole
            union all select n.nspname from pg_namespace n where n.nspowner = 'parkverse_app'::regrole
            """,
            "create table scratch (tenant_id uuid not null); grant create on schema public to parkverse_app;"
                    + " alter table scratch owner to parkverse_app"),
    THE_APPLICATION_IS_AN_ORDINARY_ROLE("""
            select r.rolname from pg_roles r where r.rolname = 'parkverse_app'
            and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication
                or exists (select 1 from pg_auth_members m where m.member = r.oid))
            """, "alter role parkverse_app bypassrls");

    private static final String TABLES = """
            with every_table as (
                select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'public' and c.relkind in ('r', 'p')),
            listed as (select unnest(string_to_array(?, ',')) as name),
            park_table as (select e.* from every_table e where e.relname not in (select name from listed)),
            platform_table as (select e.* from every_table e where e.relname in (select name from listed))
            """;

    private final String query;
    private final String breach;

    CatalogueRule(String query, String breach) {
        this.query = query;
        this.breach = breach;
    }

    /** Objects that break the rule. */
    List<String> violations(Connection connection, Collection<String> platformTables) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TABLES + query)) {
            statement.setString(1, String.join(",", platformTables));
            List<String> names = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    names.add(row.getString(1));
                }
            }
            return names;
        }
    }

    /** Statements that make a scratch object, or change one, so that the rule is broken. */
    String breach() {
        return breach;
    }
}
