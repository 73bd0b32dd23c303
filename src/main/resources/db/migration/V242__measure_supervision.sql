create table measure_supervision (
    process_id     text not null,
    case_id        uuid not null,
    company        text not null,
    company_number text not null,
    constraint measure_supervision_pk primary key (process_id),
    constraint measure_supervision_case_fk foreign key (case_id) references case_file (id)
);
comment on table measure_supervision is 'Which security company a county board supervises (lag 1974:191, 10 §), as its officer wrote it';
comment on column measure_supervision.process_id is 'The process instance of the model companySupervision';
comment on column measure_supervision.company_number is 'Ten digits; contracts with the same company are found by them';
create index measure_supervision_case_ix on measure_supervision (case_id);
create index guard_contract_company_ix on guard_contract ((right(regexp_replace(company_number, '\D', '', 'g'), 10)))
    where signed_on is not null;
