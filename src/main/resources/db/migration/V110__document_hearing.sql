create table hearing (
    process_id   text        not null,
    case_id      uuid        not null,
    authority_id text        not null,
    held         boolean     not null,
    ground       text,
    reason       text,
    decided_at   timestamptz not null,
    decided_by   text        not null,
    served_how   text,
    served_on    date,
    served_note  text,
    constraint hearing_pk primary key (process_id),
    constraint hearing_case_fk foreign key (case_id) references case_file (id),
    constraint hearing_authority_fk foreign key (authority_id) references authority (id),
    constraint hearing_ground_ck check (ground in ('obvious', 'harderToExecute', 'urgent')),
    constraint hearing_waived_ck check (held = (ground is null) and (ground is null) = (reason is null)),
    constraint hearing_how_ck check (served_how in ('acknowledged', 'letter', 'formalService', 'email', 'oral', 'tryggve')),
    constraint hearing_served_ck check ((served_how is null) = (served_on is null) and (held or served_how is null))
);
comment on table hearing is 'Whether a party saw the material before a decision (FL 25 §): why not, or how and when it was served';
comment on column hearing.served_how is 'acknowledged: the party itself said when';
create index hearing_case_ix on hearing (case_id);
create index hearing_authority_ix on hearing (authority_id);

alter table referral add column closed_at timestamptz;
comment on column referral.closed_at is 'When the question lost its object before it was answered; null while somebody may answer';
