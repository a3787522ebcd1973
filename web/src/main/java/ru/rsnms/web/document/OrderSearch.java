package ru.rsnms.web.document;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import java.util.UUID;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.OrderFilter;
import ru.rsnms.document.OrderStage;
import ru.rsnms.registry.OrganizationId;

/** The part of the register's address that narrows it. */
public class OrderSearch {

  @QueryParam("words")
  String words;

  @QueryParam("stage")
  Set<OrderStage> stages;

  @QueryParam("kind")
  DocumentKind kind;

  @QueryParam("issuer")
  UUID issuer;

  @QueryParam("year")
  Integer year;

  @QueryParam("mine")
  @DefaultValue("false")
  Boolean mine;

  OrderFilter filter() {
    var organization = issuer == null ? null : new OrganizationId(issuer);
    return new OrderFilter(words, stages, kind, organization, year, mine);
  }
}
