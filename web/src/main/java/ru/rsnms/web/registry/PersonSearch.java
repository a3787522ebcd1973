package ru.rsnms.web.registry;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.PersonFilter;

/** The part of the register's address that narrows it. */
public class PersonSearch {

  @QueryParam("words")
  String words;

  @QueryParam("organization")
  UUID organization;

  @QueryParam("municipality")
  String municipality;

  @QueryParam("position")
  String position;

  PersonFilter filter() {
    var place = organization == null ? null : new OrganizationId(organization);
    return new PersonFilter(words, place, municipality, position);
  }
}
