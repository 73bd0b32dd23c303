create table installation (
    only_row   boolean not null default true,
    purpose    text    not null,
    ahead_days integer not null default 0,
    anew       boolean not null default false,
    constraint installation_pk primary key (only_row),
    constraint installation_only_ck check (only_row),
    constraint installation_purpose_ck check (purpose in ('WORK', 'PRACTICE')),
    constraint installation_ahead_ck check (ahead_days between 0 and 3650),
    constraint installation_practice_ck check (purpose = 'PRACTICE' or ahead_days = 0 and not anew)
);
comment on table installation is 'What this database is for; an installation of the other sort refuses to start on it';
comment on column installation.only_row is 'Always true: there is one row';
comment on column installation.ahead_days is 'How far the clock of a practice space stands ahead of the real one';
comment on column installation.anew is 'Whether everything is to be thrown away at the next start; practice only';
