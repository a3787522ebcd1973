-- A place of publication is planned and proved as one thing; the instruction only points at it.
alter table document.publication
  add column id uuid,
  add column kind text constraint publication_kind_ck check (kind in ('SITE', 'BULLETIN', 'PORTAL', 'PRESS')),
  add column clause text,
  add column due date,
  add column state text not null default 'PROVED' constraint publication_state_ck check (state in
    ('PLANNED', 'PROVED', 'DROPPED')),
  add column proved_at timestamptz,
  add column proved_by text,
  alter column address drop not null,
  alter column published_on drop not null;
update document.publication set id = gen_random_uuid();
alter table document.publication
  alter column id set not null,
  alter column state drop default,
  drop constraint publication_pk,
  add constraint publication_pk primary key (id),
  add constraint publication_place_uq unique (order_id, position) deferrable initially deferred,
  add constraint publication_proof_ck
    check ((state = 'PROVED') = (address is not null and published_on is not null));
create index publication_due_ix on document.publication (due) where state = 'PLANNED';

-- What instructions have kept of places so far becomes places of the orders, the proved with their proof.
alter table execution.instruction add column publication_id uuid;
update execution.instruction i set publication_id = p.id
  from document.publication p
  where i.publication_kind is not null and p.order_id = i.order_id and p.target = i.publication_name
    and (i.proof_on is null or p.published_on = i.proof_on and p.address = i.proof_address)
    and not exists (select 1 from execution.instruction twin
      where twin.order_id = i.order_id and twin.publication_name = i.publication_name and twin.position < i.position);
update document.publication p set kind = i.publication_kind, clause = i.clause, due = i.due
  from execution.instruction i where i.publication_id = p.id;
update execution.instruction set publication_id = gen_random_uuid()
  where publication_kind is not null and publication_id is null;
insert into document.publication
    (id, order_id, position, target, kind, clause, due, state, address, published_on)
  select i.publication_id, i.order_id,
    coalesce((select max(p.position) + 1 from document.publication p where p.order_id = i.order_id), 0)
      + row_number() over (partition by i.order_id order by i.position) - 1,
    i.publication_name, i.publication_kind, i.clause, i.due,
    case when i.proof_on is not null then 'PROVED' when i.stage = 'DISMISSED' then 'DROPPED' else 'PLANNED' end,
    i.proof_address, i.proof_on
  from execution.instruction i
  where i.publication_id is not null
    and not exists (select 1 from document.publication p where p.id = i.publication_id);
alter table execution.instruction
  drop constraint instruction_proof_ck,
  drop constraint instruction_publication_ck,
  drop column publication_kind,
  drop column publication_name,
  drop column proof_address,
  drop column proof_on;
create unique index instruction_publication_uq on execution.instruction (publication_id)
  where publication_id is not null;
grant update on document.publication to rsnms_app;
