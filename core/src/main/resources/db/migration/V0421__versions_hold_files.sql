alter table document_version
    add foreign key (tenant_id, file_id) references stored_file (tenant_id, id);
