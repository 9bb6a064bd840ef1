-- Decisions that a second person has to confirm: the park says so at a transition; what the first person
-- decided is held until somebody else has looked at it.

alter table process_transition add column second_look boolean not null default false;
comment on column process_transition.second_look is 'whether a move is held until a second person confirms it';

create table case_proposal (
    tenant_id     uuid        not null,
    id            uuid        not null,
    version       integer     not null,
    case_id       uuid        not null,
    event         text        not null,
    from_state    text        not null,
    note          text        not null check (length(note) <= 4000),
    proposed_by   uuid        not null references account (id),
    proposed_at   timestamptz not null,
    outcome       text        check (outcome in ('CONFIRMED', 'SENT_BACK', 'WITHDRAWN', 'OVERTAKEN')),
    closed_by     uuid        references account (id),
    closed_at     timestamptz,
    closing_note  text        not null check (length(closing_note) <= 4000),
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references work_case (tenant_id, id),
    check ((outcome is null) = (closed_at is null)),
    check (outcome is distinct from 'CONFIRMED' or (closed_by is not null and closed_by <> proposed_by)),
    check (outcome is distinct from 'SENT_BACK' or (closed_by is not null and closed_by <> proposed_by))
);
comment on column case_proposal.closed_by is 'who confirmed, sent back or withdrew it; empty when the case moved on otherwise by itself';
create unique index one_open_proposal_of_a_case on case_proposal (tenant_id, case_id) where outcome is null;
create index open_proposals on case_proposal (tenant_id, proposed_at) where outcome is null;
call park_wall('case_proposal');
call audit_rows('case_proposal', 'case', 'case_id', 'event from_state proposed_by outcome closed_by');

-- The statistics count the cases of a process that were opened in a period.
create index work_case_by_opening on work_case (tenant_id, process, opened_at);
