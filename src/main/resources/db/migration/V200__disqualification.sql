create table disqualification (
    id           uuid        not null,
    version      integer     not null,
    case_id      uuid        not null,
    authority_id text        not null,
    unit_id      text        not null,
    officer_id   text        not null,
    ground       text        not null,
    ground_words text        not null,
    law          text        not null,
    consequence  text        not null,
    words        text        not null,
    reported_by  text        not null,
    reported_at  timestamptz not null,
    state        text        not null,
    ruled_by     text,
    ruled_at     timestamptz,
    reasons      text,
    constraint disqualification_pk primary key (id),
    constraint disqualification_case_fk foreign key (case_id) references case_file (id),
    constraint disqualification_authority_fk foreign key (authority_id) references authority (id),
    constraint disqualification_unit_fk foreign key (unit_id) references unit (id),
    constraint disqualification_officer_fk foreign key (officer_id) references officer (username),
    constraint disqualification_state_ck check (state in ('REPORTED', 'WITHDRAWN', 'DISQUALIFIED', 'CLEARED')),
    constraint disqualification_ruling_ck check (
        (state in ('DISQUALIFIED', 'CLEARED')) = (ruled_by is not null and ruled_at is not null and reasons is not null))
);
comment on table disqualification is
    'Who may be disqualified in a case (FL 16-18 §§, KL 6 kap. 28-32 §§), why, and what was ruled; never deleted';
create unique index disqualification_bar_uq on disqualification (case_id, officer_id)
    where state in ('REPORTED', 'DISQUALIFIED');
create index disqualification_case_ix on disqualification (case_id, reported_at);
create index disqualification_officer_ix on disqualification (officer_id);
create index disqualification_unit_ix on disqualification (unit_id);
create index disqualification_authority_ix on disqualification (authority_id);
create index disqualification_open_ix on disqualification (authority_id, reported_at) where state = 'REPORTED';
