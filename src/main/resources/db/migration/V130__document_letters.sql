create table document_letter (
    document_id uuid  not null,
    letter      jsonb not null,
    content     text  not null,
    constraint document_letter_pk primary key (document_id),
    constraint document_letter_document_fk foreign key (document_id) references document (id),
    constraint document_letter_content_fk foreign key (content) references document_content (sha256)
);
comment on table document_letter is 'The letter as which a document leaves: what it says, and the PDF printed from that; neither ever changes';
create index document_letter_content_ix on document_letter (content);

create function document_letter_is_frozen() returns trigger language plpgsql as $$
begin
    raise exception 'document_letter is frozen: % refused', tg_op using errcode = 'restrict_violation';
end $$;
create trigger document_letter_frozen before update or delete on document_letter
    for each row execute function document_letter_is_frozen();

alter table dispatch_choice add column letter text, add column subject text;
comment on column dispatch_choice.letter is 'Which kind of letter the step writes, as its model says; null in choices of older versions';
comment on column dispatch_choice.subject is 'What the form calls the letter; null where the step’s own name for it does';
