alter table measure add column end_reason text;
alter table measure add column let_lapse boolean not null default false;
comment on column measure.end_reason is 'Why it ended, as the officer wrote it, or a message key that starts with @';
comment on column measure.let_lapse is 'Whether somebody has decided to let the validity run out; a new decision asks again';
alter table measure add constraint measure_end_reason_ck check ((ended_on is null) = (end_reason is null));
create index measure_valid_until_ix on measure (valid_until) where in_operation_since is not null and ended_on is null;

-- The latest assessment may be made long after the start (SFS 2018:1200 9 §, second paragraph).
alter table camera_register drop constraint camera_register_assessed_ck;

create table guard_contract (
    id             uuid    not null,
    version        integer not null,
    case_id        uuid    not null,
    position       integer not null,
    company        text,
    company_number text,
    checked_on     date,
    certificate    boolean,
    signed_on      date,
    valid_until    date,
    reference      text,
    let_lapse      boolean not null default false,
    constraint guard_contract_pk primary key (id),
    constraint guard_contract_case_fk foreign key (case_id) references case_file (id),
    constraint guard_contract_position_uq unique (case_id, position),
    constraint guard_contract_valid_ck check (valid_until >= signed_on)
);
comment on table guard_contract is 'Who guards in a case: a security company, how its authorisation was checked and its contract, or the municipality''s own staff';
comment on column guard_contract.company is 'Null where own staff guards';
comment on column guard_contract.certificate is 'Whether the county board certified the authorisation (SFS 1989:149 17 §); null until it is checked';
comment on column guard_contract.signed_on is 'Null until the contract is signed; the latest signed one of a case is in force';
create index guard_contract_valid_until_ix on guard_contract (valid_until) where signed_on is not null;

create index measure_guard_list_ix on measure (coalesce(valid_until, date '9999-12-31'), id) where kind = 'GUARD_AREA';
