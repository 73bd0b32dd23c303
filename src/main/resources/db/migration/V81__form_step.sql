alter table form_submission add column step text not null default '';
alter table form_submission alter column step drop default;
comment on column form_submission.step is
    'The call activities that led to the step, and the step, with slashes between: the same when it is done again.';
create index form_submission_step_ix on form_submission (case_id, step, authority, submitted_at);
