-- Park record: the texts of a park's papers, a row per key, edition and language.
create table paper_template (
    tenant_id     uuid        not null,
    id            uuid        not null,
    version       integer     not null,
    template_key  text        not null check (template_key ~ '^[a-z][a-z0-9-]{2,40}$'),
    edition       integer     not null check (edition > 0),
    language      text        not null check (language in ('zh', 'en')),
    body          text        not null,
    created_at    timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, template_key, edition, language)
);
call park_wall('paper_template');
