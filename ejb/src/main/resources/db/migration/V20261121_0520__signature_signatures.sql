create schema signature;
grant usage on schema signature to rsnms_app;

-- What was handed out to be signed, byte for byte.
create table signature.signing_copy (
  id uuid constraint signing_copy_pk primary key,
  subject_kind text not null,
  subject_id uuid not null,
  content_hash text not null,
  sha256 text not null,
  bytes bytea not null,
  made_at timestamptz not null,
  constraint signing_copy_content_uq unique (subject_kind, subject_id, content_hash)
);

-- The certificate a signatory is going to sign with; the newest counts. Public parts only.
create table signature.own_certificate (
  id uuid constraint own_certificate_pk primary key,
  account text not null,
  certificate_serial text not null,
  certificate_owner text not null,
  certificate_organization text,
  certificate_issuer text not null,
  certificate_from timestamptz not null,
  certificate_to timestamptz not null,
  certificate_fingerprint text not null,
  bytes bytea not null,
  enrolled_at timestamptz not null
);
create index own_certificate_account_ix on signature.own_certificate (account, enrolled_at desc);

create table signature.signature (
  id uuid constraint signature_pk primary key,
  subject_kind text not null,
  subject_id uuid not null,
  method text not null
    constraint signature_method_ck check (method in ('IN_SYSTEM', 'DETACHED_FILE', 'ON_PAPER')),
  account text not null,
  signatory_name text not null,
  signatory_position text not null,
  signatory_basis text not null,
  signed_on date not null,
  received_at timestamptz not null,
  signing_time timestamptz,
  copy_id uuid not null constraint signature_copy_fk references signature.signing_copy (id) on delete restrict,
  copy_sha256 text not null,
  certificate_serial text,
  certificate_owner text,
  certificate_organization text,
  certificate_issuer text,
  certificate_from timestamptz,
  certificate_to timestamptz,
  certificate_fingerprint text,
  proof_type text,
  proof_sha256 text,
  canonical text not null,
  canonical_sha256 text not null,
  -- One signature of a person under one thing.
  constraint signature_person_uq unique (subject_kind, subject_id, account),
  constraint signature_proof_ck check ((proof_sha256 is null) = (method = 'IN_SYSTEM')),
  constraint signature_certificate_ck
    check ((certificate_fingerprint is not null) = (method = 'DETACHED_FILE'))
);

create table signature.signature_check (
  signature_id uuid not null
    constraint signature_check_signature_fk references signature.signature (id) on delete restrict,
  position integer not null,
  criterion text not null,
  outcome text not null constraint signature_check_outcome_ck check (outcome in ('PASSED', 'UNKNOWN')),
  sentence text not null,
  constraint signature_check_pk primary key (signature_id, position)
);

-- The file with the signature, or the scan of the signed paper.
create table signature.proof (
  signature_id uuid constraint proof_pk primary key
    constraint proof_signature_fk references signature.signature (id) on delete restrict,
  bytes bytea not null
);

create trigger signing_copy_append_only before update or delete or truncate on signature.signing_copy
  for each statement execute function audit.refuse_change();
create trigger own_certificate_append_only before update or delete or truncate on signature.own_certificate
  for each statement execute function audit.refuse_change();
create trigger signature_append_only before update or delete or truncate on signature.signature
  for each statement execute function audit.refuse_change();
create trigger signature_check_append_only before update or delete or truncate on signature.signature_check
  for each statement execute function audit.refuse_change();
create trigger proof_append_only before update or delete or truncate on signature.proof
  for each statement execute function audit.refuse_change();

grant select, insert on signature.signing_copy, signature.own_certificate, signature.signature,
  signature.signature_check, signature.proof to rsnms_app;
