-- Signatures under documents are links of the register (docs/register-format.md): those that stand
-- when a document is registered follow its registration, a later one is chained when it is given.

create function document.add_signature(s signature.signature) returns void language sql as $$
  select document.add_event('SIGNATURE_ADDED', s.subject_id,
    jsonb_build_object('at', document.moment(s.received_at), 'signature', s.canonical_sha256))
$$;

-- All signatures of a document that has just been registered, the first one first.
create function document.add_signatures(about uuid) returns void language plpgsql as $$
declare
  s signature.signature;
begin
  for s in select * from signature.signature
      where subject_kind = 'document.order' and subject_id = about order by received_at, id loop
    perform document.add_signature(s);
  end loop;
end $$;

-- What exists is chained in one order that depends on nothing but the rows.
do $$
declare
  s signature.signature;
begin
  for s in select * from signature.signature
      where subject_kind = 'document.order' order by received_at, id loop
    perform document.add_signature(s);
  end loop;
end $$;

create or replace function document.chain_number() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform document.add_number(new);
  perform document.add_signatures(new.order_id);
  return null;
end $$;
create or replace function document.chain_history() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform document.add_history(new);
  perform document.add_signatures(new.order_id);
  return null;
end $$;
create function document.chain_signature() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform document.add_signature(new);
  return null;
end $$;
create trigger signature_chained after insert on signature.signature
  for each row when (new.subject_kind = 'document.order') execute function document.chain_signature();

revoke execute on function document.add_signature(signature.signature), document.add_signatures(uuid) from public;

-- The signatures under registered documents, as the export of the register has them.
create view document.register_signature as
  select s.id, s.subject_id as order_id, s.canonical_sha256 as digest, s.canonical,
    s.copy_sha256, s.proof_sha256, s.proof_type,
    document.canonical(jsonb_build_object('order', s.subject_id, 'digest', s.canonical_sha256, 'id', s.id,
      'subject', s.subject_kind || ' ' || s.subject_id, 'method', s.method, 'account', s.account,
      'name', s.signatory_name, 'position', s.signatory_position, 'basis', s.signatory_basis,
      'signed-on', s.signed_on, 'received-at', document.moment(s.received_at),
      'signing-time', document.moment(s.signing_time), 'copy-sha256', s.copy_sha256,
      'proof-type', s.proof_type, 'proof-sha256', s.proof_sha256,
      'certificate-serial', s.certificate_serial, 'certificate-owner', s.certificate_owner,
      'certificate-issuer', s.certificate_issuer, 'certificate-from', document.moment(s.certificate_from),
      'certificate-to', document.moment(s.certificate_to), 'certificate-sha256', s.certificate_fingerprint,
      'checks', (select string_agg(c.criterion || '=' || c.outcome, ' ' order by c.position)
        from signature.signature_check c where c.signature_id = s.id))) as line
  from signature.signature s
  where s.subject_kind = 'document.order'
    and exists (select from document.register_link l where l.order_id = s.subject_id and l.event = 'REGISTERED');

-- The files a signature names: the bytes signed, and the file or scan that proves it.
create view document.register_signature_file as
  select s.id, c.bytes as copy, p.bytes as proof
  from signature.signature s
    join signature.signing_copy c on c.id = s.copy_id
    left join signature.proof p on p.signature_id = s.id;

grant select on document.register_signature, document.register_signature_file to rsnms_app;
