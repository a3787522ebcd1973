package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ru.rsnms.registry.MunicipalityNames;
import ru.rsnms.reserve.ReserveStage;
import ru.rsnms.reserve.cadre.CadreFilter;
import ru.rsnms.reserve.cadre.CadreRow;
import ru.rsnms.reserve.cadre.EntryId;
import ru.rsnms.reserve.cadre.ReserveKind;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Scope;
import ru.rsnms.shared.listing.Columns;
import ru.rsnms.shared.listing.Conditions;
import ru.rsnms.shared.listing.Listing;
import ru.rsnms.shared.listing.Sorting;

/** Lists the reserves as they were on a day, as far as the caller may see them. */
@ApplicationScoped
public class CadreRegister {

  private static final String COLUMNS =
      "e.id, e.kind, e.reserve_code, e.person_name, e.organization_name, e.municipality_code,"
          + " e.season_title, t.stage, e.order_number, e.order_date, t.until";

  /** The last step that counts on the day; a member whose term is over by then is one no more. */
  private static final String FROM =
      """
      reserve.entry e join lateral (
        select s.until, case when s.until < :on and s.to_stage in
            ('ENROLLED', 'IN_TRAINING', 'READY', 'NOMINATED') then 'EXPIRED' else s.to_stage end stage
        from reserve.entry_step s where s.entry_id = e.id and s.on_day <= :on
        order by s.position desc limit 1) t on true""";

  private static final String SEEN =
      """
      (:region or e.municipality_code = :municipality or e.reserve_code = :municipality
        or e.organization_code = :organization)""";

  private static final String MEMBERS =
      "t.stage in ('ENROLLED', 'IN_TRAINING', 'READY', 'NOMINATED')";

  private static final Listing ENTRIES =
      new Listing(
          COLUMNS,
          FROM,
          Sorting.by(
              Map.of(
                  "name", List.of("e.person_name"),
                  "organization", List.of("e.organization_name"),
                  "until", List.of("t.until"),
                  "order", List.of("e.order_date")),
              "name",
              "e.id"));

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;
  @Inject MunicipalityNames municipalities;

  public Page<CadreRow> page(CadreFilter filter, LocalDate on, PageRequest request) {
    if (!CadreGuards.reads(actor.get())) {
      return new Page<>(List.of(), request.page(), request.size(), 0);
    }
    var names = municipalities.all();
    return ENTRIES
        .of(em, wanted(filter, on, actor.get()))
        .page(request, columns -> row(columns, names));
  }

  /** The whole register, row by row. */
  public void each(CadreFilter filter, LocalDate on, String sort, Consumer<CadreRow> taker) {
    if (CadreGuards.reads(actor.get())) {
      var names = municipalities.all();
      ENTRIES
          .of(em, wanted(filter, on, actor.get()))
          .each(sort, columns -> row(columns, names), taker);
    }
  }

  private static Conditions wanted(CadreFilter filter, LocalDate on, Actor me) {
    return new Conditions()
        .bind("on", on)
        .and(SEEN)
        .bind("region", me.scope().isRegion())
        .bind("municipality", me.scope().codeIf(Scope.Kind.MUNICIPALITY))
        .bind("organization", me.scope().codeIf(Scope.Kind.ORGANIZATION))
        .and(filter.stage() == null ? MEMBERS : "t.stage = :stage")
        .bind("stage", filter.stage())
        .andIf(filter.kind(), "kind", "e.kind = :kind")
        .andSaid(filter.municipality(), "at", "(e.municipality_code = :at or e.reserve_code = :at)")
        .andIf(filter.season(), "season", "e.season_id = :season")
        .andIf(filter.endingBy(), "ending", "t.until <= :ending")
        .andSaid(
            filter.words(),
            "words",
            "strpos(registry.folded(e.person_name || ' ' || e.organization_name),"
                + " registry.folded(:words)) > 0");
  }

  private static CadreRow row(Columns columns, Map<String, String> municipalities) {
    return new CadreRow(
        columns.id(EntryId::new),
        columns.constant(ReserveKind.class),
        columns.text(),
        columns.text(),
        columns.text(),
        municipalities.get(columns.text()),
        columns.text(),
        columns.constant(ReserveStage.class),
        columns.text(),
        columns.date(),
        columns.date());
  }
}
