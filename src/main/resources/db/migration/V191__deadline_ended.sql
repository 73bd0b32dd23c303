create index deadline_ended_ix on deadline (authority_id, ended_on) include (basis, rule, outcome, case_id) where ended_on is not null;
create index deadline_overdue_ix on deadline (authority_id, due) include (basis, rule, case_id) where ended_on is null and not lapses;
