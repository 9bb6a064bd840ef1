-- Park record: the answer to a request of a program, kept for a day under the key of the request, so that the
-- same request does nothing a second time.

create table kept_answer (
    tenant_id    uuid        not null,
    id           uuid        not null,
    holder       uuid        not null,  -- the token, or the account of a person
    key          text        not null check (length(key) between 1 and 255),
    fingerprint  text        not null,
    answer       text        not null,
    at           timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, holder, key)
);
create index kept_answer_by_time on kept_answer (tenant_id, at);
call park_wall('kept_answer');
