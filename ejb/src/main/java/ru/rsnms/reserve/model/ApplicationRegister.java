package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import ru.rsnms.registry.MunicipalityNames;
import ru.rsnms.reserve.ApplicationFilter;
import ru.rsnms.reserve.ApplicationFunnel;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.ApplicationRow;
import ru.rsnms.reserve.ApplicationStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.listing.Columns;
import ru.rsnms.shared.listing.Conditions;
import ru.rsnms.shared.listing.Listed;
import ru.rsnms.shared.listing.Listing;
import ru.rsnms.shared.listing.Sorting;

/** Lists applications, as far as the caller may see them. */
@ApplicationScoped
public class ApplicationRegister {

  private static final Listing APPLICATIONS =
      new Listing(
          "a.id, a.version, a.season_id, s.title, a.number, a.person_name, a.post,"
              + " a.organization_name, a.municipality_code, a.stage, a.submitted_at,"
              + " a.teaching_since, i.title idea, "
              + ApplicationConditions.OPEN_CLAIMS,
          ApplicationConditions.FROM,
          "join reserve.season s on s.id = a.season_id",
          Sorting.by(
              Map.of(
                  "number", List.of("a.number"),
                  "name", List.of("a.person_name"),
                  "organization", List.of("a.organization_name"),
                  "submitted", List.of("a.submitted_at")),
              "number",
              "a.id"));

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;
  @Inject MunicipalityNames municipalities;
  @Inject DatabaseClock time;
  @Inject ApplicationTallies tallies;

  public Page<ApplicationRow> page(ApplicationFilter filter, PageRequest request) {
    var competing = competing();
    var found = listed(filter, competing);
    var names = municipalities.all();
    return found.page(
        request,
        columns -> row(columns, names),
        () ->
            tallies
                .of(filter, actor.get(), competing)
                .map(ApplicationRegister::sum)
                .orElseGet(found::count));
  }

  private Listed listed(ApplicationFilter filter, Set<UUID> competing) {
    return APPLICATIONS.of(em, conditions(filter, competing).all());
  }

  private static long sum(Map<ApplicationStage, Long> tally) {
    return tally.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The whole list, row by row. */
  public void each(ApplicationFilter filter, String sort, Consumer<ApplicationRow> taker) {
    var names = municipalities.all();
    listed(filter, competing()).each(sort, columns -> row(columns, names), taker);
  }

  public ApplicationFunnel funnel(SeasonId season) {
    var competing = competing();
    var all = ApplicationFilter.of(season);
    var byStage =
        tallies
            .of(all, actor.get(), competing)
            .orElseGet(() -> countedByStage(conditions(all, competing).all()));
    var claims = listed(ApplicationFilter.withOpenClaims(season), competing).count();
    return new ApplicationFunnel(byStage, claims);
  }

  private Map<ApplicationStage, Long> countedByStage(Conditions conditions) {
    var query =
        em.createNativeQuery(
            "select a.stage, count(*) from "
                + ApplicationConditions.FROM
                + conditions.where()
                + " group by a.stage",
            Object[].class);
    return ApplicationTallies.byStage(conditions.fill(query));
  }

  /**
   * What the caller may see of what is wanted.
   *
   * @param competing seasons that the caller applies in
   */
  ApplicationConditions conditions(ApplicationFilter filter, Set<UUID> competing) {
    return new ApplicationConditions(actor.get(), competing, () -> time.dayOf(time.now()))
        .narrow(filter);
  }

  /** Seasons that the caller applies in. */
  Set<UUID> competing() {
    return Set.copyOf(
        em.createNativeQuery(
                "select season_id from reserve.application where account = :me", UUID.class)
            .setParameter("me", actor.get().account())
            .getResultList());
  }

  /** The caller's own applications, newest season first. */
  public List<ApplicationRow> own() {
    var names = municipalities.all();
    var mine = new Conditions().andIf(actor.get().account(), "me", "a.account = :me");
    return APPLICATIONS.of(em, mine).rows(columns -> row(columns, names), "s.ordinal desc, a.id");
  }

  private static ApplicationRow row(Columns columns, Map<String, String> municipalities) {
    return new ApplicationRow(
        columns.id(ApplicationId::new),
        columns.number(),
        columns.id(SeasonId::new),
        columns.text(),
        columns.whole(),
        columns.text(),
        columns.text(),
        columns.text(),
        municipalities.get(columns.text()),
        columns.constant(ApplicationStage.class),
        columns.moment(),
        columns.date(),
        columns.text(),
        columns.whole());
  }
}
