-- Park record: what a park knows of a file; the bytes are in the content-addressed store under the hash.
create table stored_file (
    tenant_id   uuid        not null,
    id          uuid        not null,
    version     integer     not null,
    hash        text        not null check (hash ~ '^[0-9a-f]{64}$'),
    size        bigint      not null check (size > 0),
    kind        text        not null check (kind in ('PDF', 'PNG', 'JPEG', 'WEBP', 'DOCX', 'XLSX')),
    name        text        not null check (length(name) between 1 and 120),
    created_at  timestamptz not null,
    primary key (tenant_id, id)
);
create index stored_file_hash on stored_file (tenant_id, hash);
call park_wall('stored_file');
