create table answer_document (
    process_id  text not null,
    document_id uuid not null,
    constraint answer_document_pk primary key (process_id, document_id),
    constraint answer_document_document_fk foreign key (document_id) references document (id)
);
comment on table answer_document is 'What the latest answer of a process instance wants sent together with it';
create index answer_document_ix on answer_document (document_id);
