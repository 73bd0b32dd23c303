alter table officer add column email text;
alter table officer add constraint officer_email_ck check (email ~ '^[^[:space:][:cntrl:]@<>"(),;:\\]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)+$' and length(email) <= 254);
comment on column officer.email is 'Where the person is told of what happens; null if nobody has given an address';

alter table unit add column contact_name text;
alter table unit add column contact_email text;
alter table unit add constraint unit_contact_ck check ((contact_name is null) = (contact_email is null));
comment on column unit.contact_name is 'Who at the unit is reminded of what other authorities wait for; often a shared mailbox';
