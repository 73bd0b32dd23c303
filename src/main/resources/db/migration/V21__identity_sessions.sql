alter table officer add column sessions_valid_from timestamptz not null default '-infinity';
alter table officer alter column sessions_valid_from drop default;
comment on column officer.sessions_valid_from is
    'Sessions begun before this instant have ended: set when a user is disabled or a password is changed.';
