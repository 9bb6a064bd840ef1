-- Running parks move in: files of enterprises, what became of each of their rows, and since when and until
-- when an enterprise that was here before has its term and has paid.

create table residence_term (
    tenant_id   uuid    not null,
    id          uuid    not null,
    version     integer not null,
    case_id     uuid    not null,
    begins_on   date    not null,
    paid_until  date,
    primary key (tenant_id, id),
    unique (tenant_id, case_id),
    foreign key (tenant_id, case_id) references work_case (tenant_id, id),
    check (paid_until >= begins_on)
);
comment on table residence_term is 'what the park said of a term that began before it used this product; its last day is that of the allocation';
comment on column residence_term.paid_until is 'last day that is paid for; empty when the park did not say';
call park_wall('residence_term');
call audit_rows('residence_term', 'case', 'case_id', 'begins_on paid_until');

create table intake (
    tenant_id      uuid        not null,
    id             uuid        not null,
    version        integer     not null,
    file_id        uuid        not null,
    file_name      text        not null check (length(file_name) between 1 and 120),
    state          text        not null check (state in
        ('UPLOADED', 'QUEUED', 'RUNNING', 'DONE', 'REFUSED', 'CANCELLED', 'UNDOING', 'UNDONE')),
    columns        jsonb       not null,
    choices        jsonb       not null,
    rows_total     integer     not null,
    rows_done      integer     not null,
    created        integer     not null,
    updated        integer     not null,
    failed         integer     not null,
    cancel_wanted  boolean     not null,
    uploaded_at    timestamptz not null,
    uploaded_by    uuid        not null,
    finished_at    timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, file_id) references stored_file (tenant_id, id)
);
comment on column intake.columns is 'which column of the file means what';
create index intake_newest on intake (tenant_id, uploaded_at desc);
call park_wall('intake');

create table intake_row (
    tenant_id      uuid    not null,
    id             uuid    not null,
    version        integer not null,
    intake_id      uuid    not null,
    line           integer not null check (line > 0),
    outcome        text    not null check (outcome in ('CREATED', 'UPDATED', 'UNCHANGED', 'FAILED')),
    case_id        uuid,
    seen           text    not null,
    earlier        jsonb,
    problems       jsonb   not null,
    primary key (tenant_id, id),
    unique (tenant_id, intake_id, line),
    foreign key (tenant_id, intake_id) references intake (tenant_id, id),
    foreign key (tenant_id, case_id) references work_case (tenant_id, id)
);
comment on column intake_row.seen is 'versions of all that the row wrote, to tell whether somebody has changed it since';
comment on column intake_row.earlier is 'what an updated enterprise had before, for taking the import back';
call park_wall('intake_row');

create table intake_mapping (
    tenant_id     uuid    not null,
    id            uuid    not null,
    version       integer not null,
    heading_hash  text    not null check (heading_hash ~ '^[0-9a-f]{64}$'),
    columns       jsonb   not null,
    primary key (tenant_id, id),
    unique (tenant_id, heading_hash)
);
comment on table intake_mapping is 'which column means what, remembered by the headings of the file';
call park_wall('intake_mapping');

-- What a removed row is asked for by the rows that name it.
create index intake_of_file on intake (tenant_id, file_id);
create index intake_row_of_case on intake_row (tenant_id, case_id);
