create table adviser_question (
    id           uuid        not null,
    case_id      uuid        not null,
    authority_id text        not null,
    asked_by     text        not null,
    name         text        not null,
    address      text        not null,
    question     text        not null,
    answer_by    date        not null,
    asked_at     timestamptz not null,
    link         bytea       not null,
    code         text        not null,
    tries        int         not null,
    letters      int         not null,
    state        text        not null,
    ended_at     timestamptz,
    reason       text,
    reminded_on  date,
    document_id  uuid        not null,
    answer_id    uuid,
    constraint adviser_question_pk primary key (id),
    constraint adviser_question_case_fk foreign key (case_id) references case_file (id),
    constraint adviser_question_authority_fk foreign key (authority_id) references authority (id),
    constraint adviser_question_asked_by_fk foreign key (asked_by) references officer (username),
    constraint adviser_question_document_fk foreign key (document_id) references document (id),
    constraint adviser_question_answer_fk foreign key (answer_id) references document (id),
    constraint adviser_question_link_uq unique (link),
    constraint adviser_question_state_ck check (state in ('OPEN', 'ANSWERED', 'WITHDRAWN', 'SILENT')),
    constraint adviser_question_ended_ck check ((state = 'OPEN') = (ended_at is null)),
    constraint adviser_question_answer_ck check ((state = 'ANSWERED') = (answer_id is not null))
);
comment on table adviser_question is 'A question to somebody outside who has no account and answers once by a personal link';
comment on column adviser_question.link is 'SHA-256 of the link; the link itself is in the letter alone';
comment on column adviser_question.code is 'bcrypt of the code that the officer gave separately';
comment on column adviser_question.tries is 'Wrong codes since the code was made; at the limit the link is shut until there is a new code';
comment on column adviser_question.letters is 'How many links have been sent: only the last one opens';
comment on column adviser_question.document_id is 'The question as it was sent, a numbered document of the case';
create index adviser_question_case_ix on adviser_question (case_id, asked_at);
create index adviser_question_authority_ix on adviser_question (authority_id);
create index adviser_question_asked_by_ix on adviser_question (asked_by);
create index adviser_question_document_ix on adviser_question (document_id);
create index adviser_question_answer_ix on adviser_question (answer_id);
create index adviser_question_due_ix on adviser_question (answer_by) where state = 'OPEN';

create table adviser_paper (
    question_id uuid not null,
    place       int  not null,
    document_id uuid not null,
    content     text not null,
    constraint adviser_paper_pk primary key (question_id, place),
    constraint adviser_paper_question_fk foreign key (question_id) references adviser_question (id),
    constraint adviser_paper_document_fk foreign key (document_id) references document (id)
);
comment on table adviser_paper is 'The documents that went with a question, frozen: only this content is shown';
comment on column adviser_paper.content is 'SHA-256 of what the adviser reads';
create index adviser_paper_document_ix on adviser_paper (document_id);

create table adviser_pass (
    digest      bytea       not null,
    question_id uuid        not null,
    expires_at  timestamptz not null,
    constraint adviser_pass_pk primary key (digest),
    constraint adviser_pass_question_fk foreign key (question_id) references adviser_question (id)
);
comment on table adviser_pass is 'Who has shown the code, for an hour: SHA-256 of what the browser bears';
create index adviser_pass_question_ix on adviser_pass (question_id);
create index adviser_pass_expires_ix on adviser_pass (expires_at);

alter table message_mail add column secret boolean not null default false;
comment on column message_mail.secret is 'Whether the body is emptied when the letter has left or is given up, because it holds a personal link';
