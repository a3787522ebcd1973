package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Consumer;
import ru.rsnms.registry.MunicipalityNames;
import ru.rsnms.reserve.IdeaField;
import ru.rsnms.reserve.IdeaId;
import ru.rsnms.reserve.IdeaStage;
import ru.rsnms.reserve.idea.BankFilter;
import ru.rsnms.reserve.idea.BankRow;
import ru.rsnms.reserve.idea.OfferStage;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.listing.Columns;
import ru.rsnms.shared.listing.Conditions;
import ru.rsnms.shared.listing.Listing;
import ru.rsnms.shared.listing.Sorting;

/** Lists the bank of ideas. */
@ApplicationScoped
public class BankRegister {

  private static final String SHOWN =
      "b.stage = 'PUBLISHED' and i.stage in ('IN_BANK', 'SUPPORTED', 'IMPLEMENTED')";

  /** Newest first; what waits for the institute the other way round. */
  private static final Listing BANK =
      new Listing(
          "b.idea_id, b.title, b.field, b.municipality_code, i.stage, b.stage offer,"
              + " b.author_name, (select count(*) from reserve.idea_support s"
              + " where s.idea_id = b.idea_id) supporters, b.offered_at, b.published_at",
          "reserve.bank_entry b join reserve.idea i on i.id = b.idea_id",
          Sorting.always("b.published_at desc nulls last, b.offered_at, b.idea_id"));

  @PersistenceContext EntityManager em;
  @Inject MunicipalityNames municipalities;

  /**
   * @param all what is not published, too
   */
  public Page<BankRow> page(BankFilter filter, boolean all, PageRequest request) {
    var names = municipalities.all();
    return BANK.of(em, wanted(filter, all)).page(request, columns -> row(columns, names));
  }

  /** The whole list, row by row. */
  public void each(BankFilter filter, boolean all, Consumer<BankRow> taker) {
    var names = municipalities.all();
    BANK.of(em, wanted(filter, all)).each(null, columns -> row(columns, names), taker);
  }

  private static Conditions wanted(BankFilter filter, boolean all) {
    return new Conditions()
        .and(all ? "true" : SHOWN)
        .andIf(filter.field(), "field", "b.field = :field")
        .andIf(filter.stage(), "stage", "i.stage = :stage")
        .andIf(filter.offer(), "offer", "b.stage = :offer")
        .andSaid(filter.municipality(), "at", "b.municipality_code = :at")
        .andSaid(
            filter.words(),
            "words",
            "strpos(registry.folded(b.title || ' ' || b.summary || ' '"
                + " || coalesce(b.author_name, '')), registry.folded(:words)) > 0");
  }

  private static BankRow row(Columns columns, Map<String, String> names) {
    return new BankRow(
        columns.id(IdeaId::new),
        columns.text(),
        columns.constant(IdeaField.class),
        names.get(columns.text()),
        columns.constant(IdeaStage.class),
        columns.constant(OfferStage.class),
        columns.text(),
        columns.number(),
        columns.moment(),
        columns.moment());
  }
}
