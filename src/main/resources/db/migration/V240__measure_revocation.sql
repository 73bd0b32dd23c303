create table measure_revocation (
    process_id text not null,
    measure_id uuid not null,
    case_id    uuid not null,
    stopped_on date,
    constraint measure_revocation_pk primary key (process_id, measure_id),
    constraint measure_revocation_measure_fk foreign key (measure_id) references measure (id) on delete cascade,
    constraint measure_revocation_case_fk foreign key (case_id) references case_file (id)
);
comment on table measure_revocation is 'What an authority takes its permit back for (lag 2023:421, 8 §; kamerabevakningslagen 14 § till 31 mars 2025)';
comment on column measure_revocation.process_id is 'The process instance of the model revocation in which it was settled';
comment on column measure_revocation.stopped_on is 'The day on which it stopped; null until the decision applies';
create index measure_revocation_measure_ix on measure_revocation (measure_id);
create index measure_revocation_case_ix on measure_revocation (case_id);
