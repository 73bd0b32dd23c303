create table worklist_task (
    id               text        not null,
    process_id       text        not null,
    case_id          uuid        not null,
    definition_id    text        not null,
    process_key      text        not null,
    element          text        not null,
    name             text        not null,
    help             text        not null,
    law              jsonb       not null,
    form_id          text        not null,
    role_group       text        not null,
    authority_id     text        not null,
    unit_id          text        not null,
    phase            text        not null,
    due              date        not null,
    due_rule         text        not null,
    due_basis        text        not null,
    second_person_of text,
    records          text,
    answers          jsonb       not null,
    advisory         boolean     not null,
    variables        jsonb       not null,
    created_at       timestamptz not null,
    state            text        not null,
    assignee         text,
    assigned_at      timestamptz,
    ended_by         text,
    ended_at         timestamptz,
    version          bigint      not null,
    constraint worklist_task_pk primary key (id),
    constraint worklist_task_case_fk foreign key (case_id) references case_file (id),
    constraint worklist_task_state_ck check (state in ('OPEN', 'DONE', 'WITHDRAWN')),
    constraint worklist_task_due_basis_ck check (due_basis in ('law', 'agreement', 'practice')),
    constraint worklist_task_ended_ck check ((state = 'OPEN') = (ended_at is null)),
    constraint worklist_task_done_by_ck check (state <> 'DONE' or ended_by is not null)
);

comment on table worklist_task is 'What people are asked to do: written in the engine''s own transaction, read instead of it';

create index worklist_task_unit_ix on worklist_task (unit_id, due, id) where state = 'OPEN';
create index worklist_task_assignee_ix on worklist_task (assignee, due, id) where state = 'OPEN';
create index worklist_task_case_ix on worklist_task (case_id, created_at);
create index worklist_task_process_ix on worklist_task (process_id, element);

alter table worklist_task set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.01);
