create table intake_check (
    sha256 text        not null,
    state  text        not null,
    since  timestamptz not null,
    threat text,
    constraint intake_check_pk primary key (sha256),
    constraint intake_check_sha256_ck check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint intake_check_state_ck check (state in ('PASSED', 'UNCHECKED', 'INFECTED')),
    constraint intake_check_threat_ck check ((state = 'INFECTED') = (threat is not null))
);
comment on table intake_check is 'What the virus scanner has said about contents; a content that came in without a scanner has no row';
create index intake_check_waiting_ix on intake_check (since) where state = 'UNCHECKED';

-- How large a file may be is a setting now.
alter table form_upload drop constraint form_upload_size_ck;
alter table form_upload add constraint form_upload_size_ck check (size > 0 and size = octet_length(content));
create index form_upload_sha256_ix on form_upload (sha256);
