package io.parkverse.offboarding.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the platform knows of a park and takes along: the park, its hosts, the people who have or had a hat in
 * it with their contacts, and its work that waits. No password, passkey or session goes along, since those
 * belong to the people and not to the park; mails that are under way are sent from here.
 */
final class PlatformRows {

    static final String PARK = "park";
    static final String HOSTS = "park_host";
    static final String ACCOUNTS = "account";
    static final String CONTACTS = "account_contact";
    static final String JOBS = "job";

    private static final String MEMBERS =
            "(select m.account_id from membership m where m.tenant_id = (select app_tenant()))";

    private PlatformRows() {}

    /**
     * A query for each table, in the order in which the rows can be entered.
     *
     * @param naming columns of park records that name an account; somebody of whom the park sees no more than
     *     that travels without a name
     */
    static Map<String, String> queries(List<ParkTables.Column> naming) {
        Map<String, String> queries = new LinkedHashMap<>();
        String named = naming.stream()
                .map(column -> "select t." + ParkTables.quoted(column.name()) + " as id from public."
                        + ParkTables.quoted(column.table()) + " t where t.tenant_id = (select app_tenant())")
                .collect(Collectors.joining(" union "));
        queries.put(
                ACCOUNTS,
                json("select n.id, coalesce(a.display_name, '-') as display_name, coalesce(a.locale, 'zh') as locale,"
                        + " coalesce(a.state, 'LOCKED') as state,"
                        + " coalesce(a.created_at, timestamptz 'epoch') as created_at from (" + named
                        + ") n left join account a on a.id = n.id where n.id is not null order by n.id"));
        queries.put(
                CONTACTS,
                json("select id, account_id, kind, value, confirmed_at from account_contact where account_id in "
                        + MEMBERS + " order by id"));
        queries.put(
                PARK,
                json("select id, slug, name_zh, name_en, short_name, kind, locale, time_zone, plan, limits, state,"
                        + " created_at from park where id = (select app_tenant())"));
        queries.put(
                HOSTS,
                json("select host, main from park_host where park_id = (select app_tenant())"
                        + " order by host collate \"C\""));
        queries.put(
                JOBS,
                json("select id, kind, payload, run_at, every, attempts, failure, created_at from job"
                        + " where park_id = (select app_tenant()) and kind not like 'offboarding.%' order by id"));
        return queries;
    }

    private static String json(String query) {
        return "select row_to_json(x)::text from (" + query + ") x";
    }
}
