package ru.rsnms.roadmap.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import ru.rsnms.document.DocumentRoles;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.roadmap.RoadmapFilter;
import ru.rsnms.roadmap.RoadmapId;
import ru.rsnms.roadmap.RoadmapLevel;
import ru.rsnms.roadmap.RoadmapRow;
import ru.rsnms.roadmap.RoadmapStage;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Scope;
import ru.rsnms.shared.listing.Columns;
import ru.rsnms.shared.listing.Conditions;
import ru.rsnms.shared.listing.Listing;
import ru.rsnms.shared.listing.Sorting;

/**
 * The list of roadmaps: straight from the tables to rows, always within what the caller may see
 * (the query form of {@link RoadmapGuards#sees}).
 */
@ApplicationScoped
public class RoadmapRegister {

  private static final Listing ROADMAPS =
      new Listing(
          "r.id, r.title, r.level, r.stage, r.owner_id, r.owner_name, r.period_from, r.period_to,"
              + " (select count(*) from roadmap.line l where l.roadmap_id = r.id),"
              + " r.order_number, r.order_date, r.changed_at",
          "roadmap.roadmap r",
          Sorting.unasked(
              "r.changed_at desc, r.id",
              Map.of(
                  "changed", List.of("r.changed_at"),
                  "period", List.of("r.period_from nulls last"),
                  "title", List.of("r.title collate \"ru-RU-x-icu\"")),
              "r.id"));

  private static final String SEEN =
      """
      ((:insider and (r.municipality_code = :municipality
         or r.organization_code = :organization))
       or (r.stage <> 'DRAFT'
         and (:region or r.municipality_code is null or r.municipality_code = :nearby)))
      """;

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;

  public Page<RoadmapRow> page(RoadmapFilter filter, PageRequest request) {
    return ROADMAPS
        .of(em, narrowed(seenBy(actor.get()), filter))
        .page(request, RoadmapRegister::row);
  }

  private static RoadmapRow row(Columns columns) {
    return new RoadmapRow(
        columns.id(RoadmapId::new),
        columns.text(),
        columns.constant(RoadmapLevel.class),
        columns.constant(RoadmapStage.class),
        columns.id(OrganizationId::new),
        columns.text(),
        period(columns.date(), columns.date()),
        columns.number(),
        columns.text(),
        columns.date(),
        columns.moment());
  }

  private static DatePeriod period(LocalDate from, LocalDate to) {
    return from == null ? null : new DatePeriod(from, to);
  }

  private static Conditions seenBy(Actor me) {
    var insider = !Collections.disjoint(me.roles(), DocumentRoles.INSIDERS);
    var scope = me.scope();
    return insider && scope.isRegion()
        ? new Conditions()
        : new Conditions()
            .and(SEEN)
            .bind("insider", insider)
            .bind("region", scope.isRegion())
            .bind("municipality", scope.codeIf(Scope.Kind.MUNICIPALITY))
            .bind("organization", scope.codeIf(Scope.Kind.ORGANIZATION))
            .bind("nearby", nearby(scope));
  }

  /** The municipality whose approved roadmaps concern the caller. */
  private static String nearby(Scope scope) {
    var organization = scope.codeIf(Scope.Kind.ORGANIZATION);
    var end = organization.lastIndexOf('-');
    return end < 0 ? scope.codeIf(Scope.Kind.MUNICIPALITY) : organization.substring(0, end);
  }

  private static Conditions narrowed(Conditions seen, RoadmapFilter filter) {
    return seen.andSaid(
            filter.words(), "words", "r.search @@ websearch_to_tsquery('russian', :words)")
        .andIf(filter.level(), "level", "r.level = :level")
        .andIf(filter.stage(), "stage", "r.stage = :stage")
        .andIf(filter.owner(), "owner", "r.owner_id = :owner")
        .andIf(
            filter.year(),
            "year",
            ":year between extract(year from r.period_from) and extract(year from r.period_to)");
  }
}
