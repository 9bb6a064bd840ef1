-- The walls between parks. Every park table calls park_wall once; the catalogue test fails on one that does not.

-- The park of the running transaction, or null outside of one: no rows then.
create function app_tenant() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('app.tenant', true), '')::uuid;

create function app_scope() returns text
    language sql stable parallel safe
    return current_setting('app.scope', true);

-- Forced row-level security for a table of park records. The sub-select makes the setting a one-time
-- filter of the plan; called bare it was 4 to 40 times slower.
create procedure park_wall(park_table regclass)
    language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', park_table);
    execute format('alter table %s force row level security', park_table);
    execute format('create policy park on %s using (tenant_id = (select app_tenant())) with check (tenant_id = (select app_tenant()))', park_table);
end
$$;

-- Rows that a named reading across parks may see (see CrossPark).
create procedure cross_park_reading(park_table regclass, scope_name text, condition text)
    language plpgsql as
$$
begin
    execute format('create policy %I on %s for select using ((select app_scope()) = %L and (%s))',
        'reading_' || replace(scope_name, '-', '_'), park_table, scope_name, condition);
end
$$;

alter default privileges in schema public grant select, insert, update, delete on tables to parkverse_app;
alter default privileges in schema public grant usage, select on sequences to parkverse_app;
grant usage on schema public to parkverse_app;
