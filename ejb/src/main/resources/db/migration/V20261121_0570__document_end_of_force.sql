-- The end of an order's force as a day, whoever sets it; what is shown of an order is computed from it.
alter table document.orders
  add revoked_on date,
  add ends_on date,
  add ended_by uuid constraint orders_ended_by_fk references document.orders (id) on delete restrict;
comment on column document.orders.revoked_on is 'first day without force by the note of the registrar';
comment on column document.orders.ends_on is 'first day without force by another act, which is ended_by';
alter table document.orders
  add constraint orders_ended_by_ck check ((ends_on is null) = (ended_by is null)),
  add constraint orders_end_ck check (ends_on is null or stage in ('REGISTERED', 'PUBLISHED', 'REVOKED'));

update document.orders o
  set revoked_on = (s.changed_at at time zone 'Asia/Novokuznetsk')::date
  from document.stage_change s where s.order_id = o.id and s.to_stage = 'REVOKED';
alter table document.orders add constraint orders_revoked_ck check ((stage = 'REVOKED') = (revoked_on is not null));

update document.orders o
  set ends_on = e.first_day, ended_by = e.by_order
  from (select distinct on (base_id) base_id, by_order, first_day
        from (select a.base_id, a.order_id as by_order, b.number,
                case a.entry_rule
                  when 'ON_SIGNING' then b.registered_on
                  when 'ON_DATE' then a.entry_date
                  else (select min(p.published_on) + a.entry_days from document.publication p
                    where p.order_id = a.order_id)
                end as first_day
              from amendment.amending_act a join document.orders b on b.id = a.order_id
              where a.stage = 'ISSUED' and a.instructions like '%"REVOKE_ACT"%') all_of_them
        where first_day is not null
        order by base_id, first_day, number) e
  where e.base_id = o.id;

-- What is shown of an order on a day; the twin of OrderStage.on.
create function document.shown_stage(recorded text, ends_on date, day date) returns text
language sql immutable parallel safe as $$
  select case when recorded in ('REGISTERED', 'PUBLISHED') and ends_on <= day then 'REVOKED' else recorded end
$$;

-- An instruction of an order without force is not waited for.
alter table execution.plan add ends_on date;
update execution.plan p set ends_on = least(o.ends_on, o.revoked_on)
  from document.orders o where o.id = p.order_id;
