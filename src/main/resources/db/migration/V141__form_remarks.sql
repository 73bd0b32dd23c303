alter table form_submission add column remarks jsonb;
comment on column form_submission.remarks is 'What the submission says to whoever must do an earlier step again: texts by label; null for nothing';
create index form_submission_remarks_ix on form_submission (case_id, submitted_at) where remarks is not null;
