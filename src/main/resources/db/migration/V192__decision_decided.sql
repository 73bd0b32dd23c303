create index decision_decided_ix on decision (authority_id, decided_on) include (stage);
