alter table monitor_case add column closed_on date, add column closed_as text,
    add constraint monitor_case_closed_ck check (num_nulls(closed_on, closed_as) in (0, 2));
comment on column monitor_case.closed_on is 'The day of the first decision, or of the end of a case that ended without one; null to others and until then';
comment on column monitor_case.closed_as is 'The outcome of that decision, or of the case: the code of casefile.outcome.<code>';
create index monitor_case_closed_ix on monitor_case (authority_id, closed_on, case_id) include (kind, regime, closed_as, received_on)
    where closed_on is not null;
create index monitor_case_decided_ix on monitor_case (authority_id, kind, decided_on desc) include (regime, received_on, case_id)
    where decided_on is not null and owner_id = authority_id;
insert into monitor_due (case_id) select id from case_file on conflict do nothing;
