-- A message may carry a document of the park.
alter table notice add column file_id uuid;
alter table notice add foreign key (tenant_id, file_id) references stored_file (tenant_id, id);
