-- Audit entries that the database writes itself: for each row of an audited table that is added, changed or
-- removed by an operation. Who asks for which operation is said when the wall is raised (Wall); outside of an
-- operation, as in migrations and restores, nothing is written.

-- An id like those of UuidV7: 48 bits of milliseconds, version, 74 random bits (RFC 9562, section 5.7).
create function time_ordered_id(at timestamptz) returns uuid
    language sql volatile as
$$
    select encode(
        set_byte(
            overlay(
                uuid_send(gen_random_uuid())
                placing substring(int8send((extract(epoch from at) * 1000)::bigint) from 3) from 1 for 6),
            6, 112 + get_byte(uuid_send(gen_random_uuid()), 6) % 16),
        'hex')::uuid
$$;

-- The chosen members of a row's object; what else differs is named without its value.
create function audited_part(row_before jsonb, row_after jsonb, shown text[], hidden text[]) returns jsonb
    language sql immutable as
$$
    select coalesce(jsonb_object_agg(m.key, case when m.key = any (shown) then m.value else to_jsonb('***'::text) end), '{}')
    from jsonb_each(row_before) m
    where m.key <> all (hidden)
      and m.value is distinct from coalesce(row_after -> m.key, 'null'::jsonb)
$$;

-- Arguments: kind of the record, column with its id, columns whose values are shown. Values of all other
-- columns, which may hold personal data, never enter the audit.
create function audit_row() returns trigger
    language plpgsql as
$$
declare
    hidden constant text[] := array['tenant_id', 'id', 'version', 'created_at', 'changed_at', 'changed_by'];
    operation text := coalesce(current_setting('app.operation', true), '');
    moment timestamptz;
    old_row jsonb := '{}';
    new_row jsonb := '{}';
    before jsonb;
    after jsonb;
begin
    if operation in ('', 'tenancy.prepare') then
        return null;
    end if;
    if tg_op <> 'INSERT' then
        old_row := to_jsonb(old);
    end if;
    if tg_op <> 'DELETE' then
        new_row := to_jsonb(new);
    end if;
    before := audited_part(old_row, new_row, string_to_array(tg_argv[2], ' '), hidden);
    after := audited_part(new_row, old_row, string_to_array(tg_argv[2], ' '), hidden);
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

-- Lets the database audit a table.
create procedure audit_rows(audited regclass, kind text, id_column text, shown text)
    language plpgsql as
$$
begin
    execute format('create trigger audit after insert or update or delete on %s'
        || ' for each row execute function audit_row(%L, %L, %L)', audited, kind, id_column, shown);
end
$$;

call audit_rows('park', 'park', 'id',
    'slug name_zh name_en short_name kind parent_id locale time_zone plan limits state');
call audit_rows('park_host', 'park', 'park_id', 'host main park_id');
call audit_rows('brand', 'brand', 'id',
    'primary_color accent surface_tint ink radius font_scale headline motto_zh motto_en logo_id favicon_id hero_id');
call audit_rows('brand_image', 'brand', 'id', 'use media_type');
call audit_rows('park_text', 'park-text', 'id', 'key zh en');
call audit_rows('membership', 'membership', 'id', 'account_id role enterprise_id since until');
call audit_rows('invitation', 'invitation', 'id', 'role enterprise_id expires_at accepted_by closed_at');
call audit_rows('special_day', 'special-day', 'id', 'day kind name_zh name_en source source_date verified');
call audit_rows('canned_reason', 'canned-reason', 'id', 'topic text_zh text_en');
call audit_rows('substitution', 'substitution', 'id', 'absent_id substitute_id first_day last_day');
call audit_rows('paper_template', 'paper-template', 'id', 'template_key edition language');
call audit_rows('building', 'building', 'id', 'name_zh name_en address_zh address_en');
call audit_rows('address_unit', 'address-unit', 'id', 'building_id kind code room_zh room_en open');
call audit_rows('account', 'account', 'id', 'state locale');
call audit_rows('account_contact', 'account', 'account_id', 'kind confirmed_at');

-- The queue's own work is no change that anybody asked for; what a person does to a job is.
create trigger audit after update or delete on job
    for each row when (current_setting('app.operation', true) in ('jobs.manage', 'jobs.manage-all'))
    execute function audit_row('job', 'id', 'kind state run_at attempts');
