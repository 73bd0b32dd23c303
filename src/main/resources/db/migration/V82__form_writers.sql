create table form_writer (
    task       text        not null,
    officer    text        not null,
    first_at   timestamptz not null,
    constraint form_writer_pk primary key (task, officer)
);
comment on table form_writer is
    'Everybody who has typed in a task''s form, also those who never submitted it; kept when the draft is forgotten.';
