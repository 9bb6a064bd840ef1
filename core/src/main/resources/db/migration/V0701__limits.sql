-- Which notices went out of the portal: a park may send so many a day, those beyond stay in the inbox.
alter table notice add column sent_on boolean not null default true;
create index notice_sent_on on notice (tenant_id, sent_at) where sent_on;

-- What is counted for the limits of a park, each time something is added.
create index stored_file_size on stored_file (tenant_id) include (size);
create index enterprise_present on enterprise (tenant_id) where state <> 'LEFT';
create index work_case_open on work_case (tenant_id) where ended_at is null;
