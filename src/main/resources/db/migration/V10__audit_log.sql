create table audit_chain (
    subject text not null,
    length  bigint not null,
    head    bytea not null,
    constraint audit_chain_pk primary key (subject),
    constraint audit_chain_length_ck check (length >= 0),
    constraint audit_chain_head_ck check (octet_length(head) = 32)
);
comment on table audit_chain is 'One row per subject: the last link. Locked by whoever appends, so that links never fork.';

create table audit_entry (
    subject        text not null,
    position       bigint not null,
    at             timestamptz not null,
    actor          text not null,
    action         text not null,
    before         jsonb not null,
    after          jsonb not null,
    reason         text,
    payload_digest bytea not null,
    digest         bytea not null,
    constraint audit_entry_pk primary key (subject, position),
    constraint audit_entry_chain_fk foreign key (subject) references audit_chain (subject),
    constraint audit_entry_position_ck check (position > 0)
);
comment on column audit_entry.payload_digest is
    'SHA-256 of before, after and reason. The link covers this digest, so that personal data could be erased without breaking the chain.';
comment on column audit_entry.digest is 'SHA-256 of the previous digest, the position and the entry.';

create function audit_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The audit log is append-only: % on % is refused.', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create function audit_allow_one_more_link() returns trigger language plpgsql as $$
begin
    if new.subject <> old.subject or new.length <> old.length + 1 then
        raise exception 'An audit chain only grows, one link at a time.' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function audit_refuse_change();
create trigger audit_chain_lasting before delete or truncate on audit_chain
    for each statement execute function audit_refuse_change();
create trigger audit_chain_grows before update on audit_chain
    for each row execute function audit_allow_one_more_link();
