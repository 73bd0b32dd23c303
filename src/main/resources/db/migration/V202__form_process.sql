alter table form_submission add column process_id text;
comment on column form_submission.process_id is 'The process that asked; null for what was submitted before this was kept';
create index form_submission_process_ix on form_submission (process_id, submitted_at) where process_id is not null;
