-- What agreements print of an organisation. Empty where nobody has entered it yet.
alter table registry.organization
  add column legal_address text,
  add column inn text constraint organization_inn_ck check (inn ~ '^[0-9]{10}$'),
  add column kpp text constraint organization_kpp_ck check (kpp ~ '^[0-9]{4}[0-9A-Z]{2}[0-9]{3}$'),
  add column ogrn text constraint organization_ogrn_ck check (ogrn ~ '^[0-9]{13}$'),
  add column bank_lines text,
  add column phone text;
