-- A key of each park, under which the audit keeps personal values. Whoever destroys the key makes them
-- unreadable and leaves the chain of entries whole. The extension lives in a schema of its own: a restore
-- puts the schema public aside.
create schema if not exists crypto;
create extension if not exists pgcrypto schema crypto;
grant usage on schema crypto to parkverse_app;

create table audit_key (
    tenant_id  uuid   not null unique,
    id         uuid   not null,
    key        bytea  not null check (length(key) = 32),
    primary key (tenant_id, id)
);
call park_wall('audit_key');
revoke update on audit_key from parkverse_app;

-- The key of the running transaction's park; made when it is first needed.
create function park_audit_key() returns bytea
    language plpgsql volatile as
$$
declare
    found bytea;
begin
    select k.key into found from audit_key k where k.tenant_id = (select app_tenant());
    if found is null then
        insert into audit_key (tenant_id, id, key)
        values (app_tenant(), gen_random_uuid(), crypto.gen_random_bytes(32)) on conflict (tenant_id) do nothing;
        select k.key into found from audit_key k where k.tenant_id = (select app_tenant());
    end if;
    return found;
end
$$;

-- AES-256 in CBC mode, the random first block in front. The chain of the audit guards against changes.
create function sealed_value(value text) returns text
    language plpgsql volatile as
$$
declare
    vector constant bytea := crypto.gen_random_bytes(16);
begin
    return 'sealed:' || translate(encode(vector
        || crypto.encrypt_iv(convert_to(value, 'UTF8'), park_audit_key(), vector, 'aes-cbc/pad:pkcs'), 'base64'), E'\n', '');
end
$$;

-- The value behind a sealed one; null when the park's key is gone.
create function opened_value(sealed text) returns text
    language sql stable as
$$
    select convert_from(crypto.decrypt_iv(substring(s.bytes from 17), k.key, substring(s.bytes from 1 for 16),
        'aes-cbc/pad:pkcs'), 'UTF8')
    from (select decode(substring(sealed from 8), 'base64') as bytes) s, audit_key k
    where k.tenant_id = (select app_tenant())
$$;

drop function audited_part(jsonb, jsonb, text[], text[]);

-- The members of a row's object that differ: some shown, some sealed, of all others only the name.
create function audited_part(row_before jsonb, row_after jsonb, shown text[], sealed text[], hidden text[]) returns jsonb
    language sql volatile as
$$
    select coalesce(jsonb_object_agg(m.key, case
        when m.key = any (shown) then m.value
        when m.key = any (sealed) and m.value <> 'null' then to_jsonb(sealed_value(m.value #>> '{}'))
        else to_jsonb('***'::text) end), '{}')
    from jsonb_each(row_before) m
    where m.key <> all (hidden)
      and m.value is distinct from coalesce(row_after -> m.key, 'null'::jsonb)
$$;

-- Arguments: kind of the record, column with its id, columns whose values are shown, columns whose values are
-- kept under the park's key. Values of all other columns never enter the audit. What a purge removes it
-- counts itself.
create or replace function audit_row() returns trigger
    language plpgsql as
$$
declare
    hidden constant text[] := array['tenant_id', 'id', 'version', 'created_at', 'changed_at', 'changed_by'];
    shown constant text[] := string_to_array(tg_argv[2], ' ');
    sealed constant text[] := coalesce(string_to_array(tg_argv[3], ' '), '{}');
    operation text := coalesce(current_setting('app.operation', true), '');
    moment timestamptz;
    old_row jsonb := '{}';
    new_row jsonb := '{}';
    before jsonb;
    after jsonb;
begin
    if operation in ('', 'tenancy.prepare', 'offboarding.work') then
        return null;
    end if;
    if tg_op <> 'INSERT' then
        old_row := to_jsonb(old);
    end if;
    if tg_op <> 'DELETE' then
        new_row := to_jsonb(new);
    end if;
    before := audited_part(old_row, new_row, shown, sealed, hidden);
    after := audited_part(new_row, old_row, shown, sealed, hidden);
    if before = '{}' and after = '{}' and tg_op = 'UPDATE' then
        return null;
    end if;
    moment := current_setting('app.at')::timestamptz;
    insert into audit_entry (tenant_id, id, version, at, actor_kind, actor, request_id,
                             action, subject_kind, subject_id, before, after)
    values (app_tenant(), time_ordered_id(moment), 1, moment, current_setting('app.actor_kind'),
            current_setting('app.actor'), nullif(current_setting('app.request'), ''), operation, tg_argv[0],
            (case when tg_op = 'DELETE' then old_row else new_row end ->> tg_argv[1])::uuid, before, after);
    return null;
end
$$;

-- Lets the database audit a table with personal data.
create procedure audit_rows(audited regclass, kind text, id_column text, shown text, sealed text)
    language plpgsql as
$$
begin
    execute format('drop trigger if exists audit on %s', audited);
    execute format('create trigger audit after insert or update or delete on %s'
        || ' for each row execute function audit_row(%L, %L, %L, %L)', audited, kind, id_column, shown, sealed);
end
$$;

call audit_rows('invitation', 'invitation', 'id', 'role enterprise_id expires_at accepted_by closed_at', 'contact');
call audit_rows('account', 'account', 'id', 'state locale', 'display_name');
call audit_rows('account_contact', 'account', 'account_id', 'kind confirmed_at', 'value');
