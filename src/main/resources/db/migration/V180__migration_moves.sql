create table case_move (
    id           uuid        not null,
    batch_id     uuid        not null,
    case_id      uuid        not null,
    authority_id text        not null,
    moved_by     text        not null,
    moved_at     timestamptz not null,
    succeeded    boolean     not null,
    told         jsonb       not null,
    constraint case_move_pk primary key (id),
    constraint case_move_case_fk foreign key (case_id) references case_file (id),
    constraint case_move_authority_fk foreign key (authority_id) references authority (id),
    constraint case_move_officer_fk foreign key (moved_by) references officer (username),
    constraint case_move_case_uq unique (batch_id, case_id)
);
comment on table case_move is 'Each time that an administrator moved a case, or tried to, to the newest versions of its models';
comment on column case_move.batch_id is 'What was moved with one confirmation';
comment on column case_move.told is 'Versions left, what the check afterwards found to differ, or what stood in the way; for people to read';
create index case_move_authority_ix on case_move (authority_id, moved_at desc);
create index case_move_case_ix on case_move (case_id);
create index case_move_officer_ix on case_move (moved_by);
