-- The chain over the entries of a park: each seal holds the hash of its entry and of the seal before it
-- (ChainedEntry). A changed, removed or inserted entry no longer fits its seal.

create table audit_seal (
    tenant_id  uuid    not null,
    position   bigint  not null check (position > 0),
    id         uuid    not null,
    hash       bytea   not null check (length(hash) = 32),
    primary key (tenant_id, position),
    unique (tenant_id, id),
    foreign key (tenant_id, id) references audit_entry (tenant_id, id)
);
call park_wall('audit_seal');
revoke update, delete on audit_seal from parkverse_app;

-- Where the chain of a park ends.
create table audit_head (
    tenant_id  uuid    not null unique,
    id         uuid    not null,
    position   bigint  not null check (position >= 0),
    hash       bytea   not null check (length(hash) = 32),
    primary key (tenant_id, id)
);
comment on column audit_head.id is 'of the last entry that was sealed; nil for none';
call park_wall('audit_head');
revoke delete on audit_head from parkverse_app;

-- What is yet to be sealed; a trigger enters it, so that no entry passes by.
create table audit_unsealed (
    tenant_id  uuid    not null,
    id         uuid    not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, id) references audit_entry (tenant_id, id)
);
call park_wall('audit_unsealed');
call cross_park_reading('audit_unsealed', 'audit-seal', 'true');
revoke update on audit_unsealed from parkverse_app;

create function audit_await_seal() returns trigger
    language plpgsql as
$$
begin
    insert into audit_unsealed (tenant_id, id) values (new.tenant_id, new.id);
    return new;
end
$$;
create trigger await_seal after insert on audit_entry
    for each row execute function audit_await_seal();

do
$$
declare
    park record;
begin
    -- Entries from before the chain; the owner's walls are forced too, so park by park.
    for park in select id from park union select '00000000-0000-0000-0000-000000000000'::uuid loop
        perform set_config('app.tenant', park.id::text, true);
        insert into audit_unsealed (tenant_id, id) select tenant_id, id from audit_entry;
    end loop;
    perform set_config('app.tenant', '', true);
end
$$;
