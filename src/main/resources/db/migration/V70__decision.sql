create table decision (
    id                    uuid        not null,
    version               integer     not null,
    case_id               uuid        not null,
    kind                  text        not null,
    authority_id          text        not null,
    stage                 text        not null,
    prepared_by           text[]      not null,
    drafted_at            timestamptz not null,
    reasons_rules         text        not null,
    reasons_circumstances text        not null,
    proposal              jsonb       not null,
    returned_by           text,
    returned_at           timestamptz,
    return_reason         text,
    number                text,
    decided_on            date,
    decided_at            timestamptz,
    decided_by            text,
    outcome               text,
    content               jsonb,
    content_sha256        text,
    document_id           uuid,
    constraint decision_pk primary key (id),
    constraint decision_case_fk foreign key (case_id) references case_file (id),
    constraint decision_authority_fk foreign key (authority_id) references authority (id),
    constraint decision_document_fk foreign key (document_id) references document (id),
    constraint decision_number_uq unique (authority_id, number),
    constraint decision_kind_ck check (kind in ('APPLY', 'PERMIT', 'MEASURE')),
    constraint decision_stage_ck check (stage in ('DRAFTED', 'RETURNED', 'MADE')),
    constraint decision_reasons_ck check (reasons_rules <> '' and reasons_circumstances <> ''),
    constraint decision_returned_ck check ((stage = 'RETURNED') = (return_reason is not null)),
    constraint decision_outcome_ck check (outcome in ('GRANTED', 'PARTLY_GRANTED', 'REFUSED', 'DISMISSED', 'WRITTEN_OFF')),
    constraint decision_made_ck check (stage <> 'MADE' and num_nonnulls(number, decided_on, decided_at, decided_by, outcome, content,
        content_sha256, document_id) = 0 or stage = 'MADE' and num_nulls(number, decided_on, decided_at, decided_by, outcome, content,
        content_sha256, document_id) = 0),
    constraint decision_four_eyes_ck check (decided_by is null or not decided_by = any (prepared_by))
);
comment on table decision is 'A decision of one authority in one case, from its first draft; a made one never changes';
comment on column decision.prepared_by is 'User names of everybody who wrote a version of the draft, the latest last';
comment on column decision.content is 'What the decision says, as hashed: fixed key order restored before hashing';
create index decision_case_ix on decision (case_id, decided_at desc);
create index decision_document_ix on decision (document_id);
create unique index decision_open_uq on decision (case_id, authority_id, kind) where stage <> 'MADE';

create table decision_counter (
    authority_id text    not null,
    year         integer not null,
    last_number  integer not null,
    constraint decision_counter_pk primary key (authority_id, year),
    constraint decision_counter_authority_fk foreign key (authority_id) references authority (id),
    constraint decision_counter_last_ck check (last_number > 0)
);
comment on table decision_counter is 'Locked while a number is drawn, so that a number is neither skipped nor given twice';

create function decision_is_final() returns trigger language plpgsql as $$
begin
    if tg_op = 'TRUNCATE' then
        raise exception 'Decisions are kept' using errcode = 'restrict_violation';
    end if;
    if old.stage = 'MADE' then
        raise exception 'Decision % has been made and never changes', old.number using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger decision_is_final before update or delete on decision for each row execute function decision_is_final();
create trigger decision_is_kept before truncate on decision for each statement execute function decision_is_final();

alter table measure add constraint measure_decided_by_fk foreign key (decided_by) references decision (id);
