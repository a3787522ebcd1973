-- When a time-stamp authority saw a detached signature; absent without a stamp that is believed.
alter table signature.signature add column stamped_at timestamptz
  constraint signature_stamp_ck check (stamped_at is null or method = 'DETACHED_FILE');

create or replace view document.register_signature as
  select s.id, s.subject_id as order_id, s.canonical_sha256 as digest, s.canonical,
    s.copy_sha256, s.proof_sha256, s.proof_type,
    document.canonical(jsonb_build_object('order', s.subject_id, 'digest', s.canonical_sha256, 'id', s.id,
      'subject', s.subject_kind || ' ' || s.subject_id, 'method', s.method, 'account', s.account,
      'name', s.signatory_name, 'position', s.signatory_position, 'basis', s.signatory_basis,
      'signed-on', s.signed_on, 'received-at', document.moment(s.received_at),
      'signing-time', document.moment(s.signing_time), 'stamped-at', document.moment(s.stamped_at),
      'copy-sha256', s.copy_sha256, 'proof-type', s.proof_type, 'proof-sha256', s.proof_sha256,
      'certificate-serial', s.certificate_serial, 'certificate-owner', s.certificate_owner,
      'certificate-issuer', s.certificate_issuer, 'certificate-from', document.moment(s.certificate_from),
      'certificate-to', document.moment(s.certificate_to), 'certificate-sha256', s.certificate_fingerprint,
      'checks', (select string_agg(c.criterion || '=' || c.outcome, ' ' order by c.position)
        from signature.signature_check c where c.signature_id = s.id))) as line
  from signature.signature s
  where s.subject_kind = 'document.order'
    and exists (select from document.register_link l where l.order_id = s.subject_id and l.event = 'REGISTERED');
