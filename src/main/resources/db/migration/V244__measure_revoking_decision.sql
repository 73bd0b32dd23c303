alter table measure_revocation add column decision_id uuid;
alter table measure_revocation add column applies_from date;
comment on column measure_revocation.applies_from is 'First day without the permit; null for at once';
alter table measure_revocation add constraint measure_revocation_decision_fk foreign key (decision_id) references decision (id);
comment on column measure_revocation.decision_id is 'The decision that takes the permit back; null until it is made';
create index measure_revocation_decision_ix on measure_revocation (decision_id);
