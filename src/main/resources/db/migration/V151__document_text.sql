create table document_text (
    sha256 text not null,
    words  text,
    constraint document_text_pk primary key (sha256),
    constraint document_text_content_fk foreign key (sha256) references document_content (sha256) on delete cascade
);
comment on table document_text is 'What uploaded files say, read out of them for search; null until somebody has read it, empty if there is nothing';
create index document_text_waiting_ix on document_text (sha256) where words is null;
insert into document_text (sha256) select distinct content from document where file_name is not null;
