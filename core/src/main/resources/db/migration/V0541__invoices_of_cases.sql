-- An invoice is made out for a case of its own park.

alter table invoice add foreign key (tenant_id, case_id) references work_case (tenant_id, id);
