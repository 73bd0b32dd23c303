create table worklist_added (
    id          uuid        not null,
    case_id     uuid        not null,
    task_id     text,
    title       text        not null,
    what        text        not null,
    unit_id     text        not null,
    officer_id  text,
    document_id uuid,
    added_by    text        not null,
    added_at    timestamptz not null,
    reason      text,
    version     int         not null default 0,
    constraint worklist_added_pk primary key (id),
    constraint worklist_added_case_fk foreign key (case_id) references case_file (id),
    constraint worklist_added_unit_fk foreign key (unit_id) references unit (id),
    constraint worklist_added_officer_fk foreign key (officer_id) references officer (username),
    constraint worklist_added_by_fk foreign key (added_by) references officer (username),
    constraint worklist_added_document_fk foreign key (document_id) references document (id),
    constraint worklist_added_title_ck check (length(title) between 1 and 120),
    constraint worklist_added_task_uq unique (task_id)
);
comment on table worklist_added is
    'Tasks that an officer has added to a case by hand: their words, which the engine does not carry; the task itself stands in worklist_task';
comment on column worklist_added.task_id is 'The task in the list, set in the transaction that adds it';
comment on column worklist_added.unit_id is 'Whom it was added for; who has it now stands in worklist_task';
comment on column worklist_added.reason is 'Why it was taken back; null unless it was';
create index worklist_added_case_ix on worklist_added (case_id, added_at);
create index worklist_added_unit_ix on worklist_added (unit_id);
create index worklist_added_officer_ix on worklist_added (officer_id);
create index worklist_added_by_ix on worklist_added (added_by);
create index worklist_added_document_ix on worklist_added (document_id);
