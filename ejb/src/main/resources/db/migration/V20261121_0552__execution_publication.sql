-- A clause that wants the order made public is an instruction whose report is the proof.
alter table execution.instruction
  add column publication_kind text constraint instruction_publication_ck check (publication_kind in
    ('SITE', 'BULLETIN', 'PORTAL', 'PRESS')),
  add column publication_name text,
  add column proof_address text,
  add column proof_on date,
  add constraint instruction_proof_ck check ((proof_address is null) = (proof_on is null)
    and (proof_on is null or publication_kind is not null));
