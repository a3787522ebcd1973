-- A round of signing is one frozen text that is signed; signatures are of the round.
create table agreement.signing_round (
  id uuid constraint signing_round_pk primary key,
  agreement_id uuid not null constraint signing_round_agreement_fk references agreement.agreement (id) on delete restrict,
  version_number integer not null,
  sha256 text not null,
  begun_at timestamptz not null,
  account text not null,
  display_name text not null,
  ended_at timestamptz,
  constraint signing_round_version_fk foreign key (agreement_id, version_number)
    references agreement.agreement_version (agreement_id, number) on delete restrict,
  constraint signing_round_version_uq unique (agreement_id, version_number)
);
create unique index signing_round_open_uq on agreement.signing_round (agreement_id) where ended_at is null;
grant select, insert, update on agreement.signing_round to rsnms_app;

-- Who has signed for a party, as it stands under the text.
alter table agreement.agreement_party
  add column signature_id uuid,
  add column signatory_name text,
  add column signatory_position text,
  add column signed_on date,
  add constraint agreement_party_signature_ck check
    (state <> 'SIGNED' or (signature_id is not null and signatory_name is not null and signed_on is not null));

-- What parties are told of what others did; mail leaves later.
create table agreement.notice (
  id uuid constraint notice_pk primary key,
  agreement_id uuid not null constraint notice_agreement_fk references agreement.agreement (id) on delete restrict,
  party_id uuid not null constraint notice_party_fk references agreement.agreement_party (id) on delete restrict,
  kind text not null constraint notice_kind_ck check (kind in
    ('SIGN', 'REFUSED', 'CANCELLED', 'TAKEN_BACK', 'SIGNED_BY_ALL', 'REGISTERED', 'TERMINATED')),
  reason text,
  made_at timestamptz not null
);
create index notice_agreement_ix on agreement.notice (agreement_id, made_at);
grant select, insert on agreement.notice to rsnms_app;
create trigger notice_append_only before update or delete or truncate on agreement.notice
  for each statement execute function audit.refuse_change();

-- An agreed text is never changed; it may only be given up for the next version, which all accept anew.
create or replace function agreement.refuse_thaw() returns trigger language plpgsql as $$
begin
  if old.agreed_sha256 is not null
     and (new.agreed_sha256, new.agreed_at, new.current_number)
         is distinct from (old.agreed_sha256, old.agreed_at, old.current_number)
     and not (old.stage in ('AGREED', 'SIGNING') and new.stage = 'SENT' and new.agreed_sha256 is null
              and new.agreed_at is null and new.current_number = old.current_number + 1) then
    raise exception 'the text of agreement % is agreed', old.id;
  end if;
  if old.number is not null
     and (new.number, new.registered_on) is distinct from (old.number, old.registered_on) then
    raise exception 'agreement % keeps its number', old.id;
  end if;
  return new;
end $$;

alter table agreement.agreement_version
  drop constraint agreement_version_origin_ck,
  add constraint agreement_version_origin_ck check (origin in ('DRAFTED', 'PROPOSALS', 'ADDENDUM', 'RENEWED'));
