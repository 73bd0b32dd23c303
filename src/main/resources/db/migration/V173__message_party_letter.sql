create table message_party_letter (
    mail_id      uuid        not null,
    case_id      uuid        not null,
    authority_id text        not null,
    party        text        not null,
    document_id  uuid        not null,
    constraint message_party_letter_pk primary key (mail_id),
    constraint message_party_letter_mail_fk foreign key (mail_id) references message_mail (id),
    constraint message_party_letter_case_fk foreign key (case_id) references case_file (id),
    constraint message_party_letter_authority_fk foreign key (authority_id) references authority (id),
    constraint message_party_letter_document_fk foreign key (document_id) references document (id)
);
comment on table message_party_letter is 'What officers have written to parties by e-mail, each letter a document of the case';
create index message_party_letter_case_ix on message_party_letter (case_id, authority_id);
create index message_party_letter_authority_ix on message_party_letter (authority_id);
create index message_party_letter_document_ix on message_party_letter (document_id);
