package ru.rsnms.web.registry;

import jakarta.ws.rs.QueryParam;
import ru.rsnms.registry.OrganizationFilter;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.registry.OrganizationState;

/** The part of the register's address that narrows it. */
public class OrganizationSearch {

  @QueryParam("words")
  String words;

  @QueryParam("kind")
  OrganizationKind kind;

  @QueryParam("municipality")
  String municipality;

  @QueryParam("state")
  OrganizationState state;

  OrganizationFilter filter() {
    return new OrganizationFilter(words, kind, municipality, state);
  }
}
