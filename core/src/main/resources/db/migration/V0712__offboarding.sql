-- A park that leaves: its export, its way out, and the removal of all it had.

-- The file of an export is a stored file; its kind is known to the program, as those of all others.
alter table stored_file drop constraint stored_file_kind_check;
alter table stored_file add constraint stored_file_kind_check check (kind ~ '^[A-Z0-9]{2,10}$');

-- Contents whose row is gone, until the store has forgotten them too.
create table forgotten_content (
    tenant_id  uuid  not null,
    id         uuid  not null,
    hash       text  not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (tenant_id, id)
);
call park_wall('forgotten_content');
revoke update on forgotten_content from parkverse_app;
-- Whether another park still has the same content.
call cross_park_reading('stored_file', 'forget', 'true');
create index stored_file_by_content on stored_file (hash);

create table park_export (
    tenant_id    uuid        not null,
    id           uuid        not null,
    asked_by     uuid        not null,  -- an account, or all zero for the portal itself
    asked_at     timestamptz not null,
    state        text        not null check (state in ('WAITING', 'READY', 'FAILED', 'REMOVED')),
    finished_at  timestamptz,
    file_id      uuid,
    rows         bigint      not null default 0,
    files        bigint      not null default 0,
    primary key (tenant_id, id),
    foreign key (tenant_id, file_id) references stored_file (tenant_id, id),
    check ((state = 'READY') = (file_id is not null))
);
create index park_export_newest on park_export (tenant_id, asked_at desc);
call park_wall('park_export');
call audit_rows('park_export', 'park-export', 'id', 'state asked_by');

-- Platform record: stays when the park is gone.
create table park_departure (
    id            uuid primary key,
    park_id       uuid        not null references park (id),
    state         text        not null check (state in ('ANNOUNCED', 'WITHDRAWN', 'PURGING', 'PURGED')),
    announced_by  uuid        not null,
    announced_at  timestamptz not null,
    reason        text        not null check (length(reason) between 5 and 400),
    purge_at      timestamptz not null,
    ended_at      timestamptz,
    removed       jsonb       not null default '{}',
    receipt       jsonb
);
comment on column park_departure.removed is 'rows removed so far, by table';
create unique index one_departure on park_departure (park_id) where state in ('ANNOUNCED', 'PURGING');
alter table park_departure enable row level security;
alter table park_departure force row level security;
create policy own on park_departure using (park_id = (select app_tenant()));
create policy platform on park_departure using ((select app_scope()) = 'platform');
revoke delete on park_departure from parkverse_app;

-- Platform records that belong to one park go with it.
do $$
declare t text;
begin
    foreach t in array array['park_host', 'host_session', 'job', 'job_turn', 'outbox_event', 'outgoing_message'] loop
        execute format('create policy purge on %I using ((select app_scope()) = ''purge'' and park_id = (select app_tenant()))'
            || ' with check (false)', t);
    end loop;
end $$;
-- A park that is purged is closed by the same work.
create policy purge on park for update using ((select app_scope()) = 'purge' and id = (select app_tenant()));

-- Removes some rows of a table of the running transaction's park, the latest first, also of those that the
-- application may only add to. Works only while a purge of the park is under way; the audit stays.
create function purge_rows(of_table text, most integer) returns bigint
    language plpgsql security definer set search_path = public as
$$
declare
    removed bigint;
begin
    if app_scope() is distinct from 'purge'
        or not exists (select 1 from park_departure d where d.park_id = app_tenant() and d.state = 'PURGING') then
        raise exception 'no purge of this park is under way' using errcode = 'insufficient_privilege';
    end if;
    if of_table in ('audit_entry', 'audit_seal', 'audit_head', 'audit_unsealed') or not exists (
        select 1 from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname = of_table) then
        raise exception 'not a table to be purged: %', of_table using errcode = 'insufficient_privilege';
    end if;
    execute format('delete from %I where ctid = any (array('
        || 'select t.ctid from %I t where t.tenant_id = app_tenant() order by t.id desc limit %s))', of_table, of_table, most);
    get diagnostics removed = row_count;
    return removed;
end
$$;
revoke execute on function purge_rows(text, integer) from public;
grant execute on function purge_rows(text, integer) to parkverse_app;

-- What a removed row is asked for by the rows that name it.
create index brand_logo on brand (tenant_id, logo_id);
create index brand_favicon on brand (tenant_id, favicon_id);
create index brand_hero on brand (tenant_id, hero_id);
create index certificate_of_enterprise on certificate (tenant_id, enterprise_id);
create index process_state_of_phase on process_state (tenant_id, definition_id, phase);
create index process_transition_to on process_transition (tenant_id, definition_id, to_state);
create index work_case_in_state on work_case (tenant_id, definition_id, state);
create index document_version_of_file on document_version (tenant_id, file_id);
create index envelope_of_evidence on envelope (tenant_id, evidence_id);
create index signature_record_of_document on signature_record (tenant_id, document_id);
create index ledger_entry_reversed on ledger_entry (tenant_id, reverses);
create index rule_term_of_source on rule_term (tenant_id, source_key);
