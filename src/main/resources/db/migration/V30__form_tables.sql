create table form_draft (
    task     text not null,
    answers  jsonb not null,
    version  integer not null,
    saved_by text not null,
    saved_at timestamptz not null,
    constraint form_draft_pk primary key (task),
    constraint form_draft_answers_ck check (jsonb_typeof(answers) = 'object'),
    constraint form_draft_version_ck check (version > 0)
);
comment on table form_draft is 'What has been typed into a task''s form, as typed; gone when the task is completed.';

create table form_submission (
    id           uuid not null,
    case_id      uuid not null,
    task         text not null,
    element      text not null,
    form_id      text not null,
    definition   text not null,
    answers      jsonb not null,
    sheet        jsonb not null,
    submitted_by text not null,
    authority    text not null,
    submitted_at timestamptz not null,
    constraint form_submission_pk primary key (id),
    constraint form_submission_task_uq unique (task),
    constraint form_submission_answers_ck check (jsonb_typeof(answers) = 'object'),
    constraint form_submission_authority_fk foreign key (authority) references authority (id)
);
create index form_submission_case_ix on form_submission (case_id, submitted_at, id);
create index form_submission_authority_ix on form_submission (authority);
comment on table form_submission is 'Accepted forms: the values, and the same as people read it. Rows never change.';

create function form_submission_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a submitted form never changes';
end
$$;
create trigger form_submission_stays before update on form_submission
    for each row execute function form_submission_stays();

create table form_upload (
    id           uuid not null,
    task         text not null,
    name         text not null,
    content_type text not null,
    size         bigint not null,
    sha256       text not null,
    content      bytea not null,
    stored_by    text not null,
    stored_at    timestamptz not null,
    constraint form_upload_pk primary key (id),
    constraint form_upload_size_ck check (size between 1 and 20971520 and size = octet_length(content)),
    constraint form_upload_sha256_ck check (sha256 ~ '^[0-9a-f]{64}$')
);
create index form_upload_task_ix on form_upload (task);
comment on table form_upload is 'Files uploaded into forms; each belongs to its task.';
