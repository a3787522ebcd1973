package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** Lists the bank of ideas. */
@ApplicationScoped
public class BankRegister {

  private static final String COLUMNS =
      "select b.idea_id, b.title, b.field, b.municipality_code, i.stage, b.stage offer,"
          + " b.author_name, (select count(*) from reserve.idea_support s"
          + " where s.idea_id = b.idea_id) supporters, b.offered_at, b.published_at";

  private static final String FROM =
      " from reserve.bank_entry b join reserve.idea i on i.id = b.idea_id where ";

  private static final String SHOWN =
      "b.stage = 'PUBLISHED' and i.stage in ('IN_BANK', 'SUPPORTED', 'IMPLEMENTED')";

  /** Newest first; what waits for the institute the other way round. */
  private static final String ORDER =
      " order by b.published_at desc nulls last, b.offered_at, b.idea_id";

  @PersistenceContext EntityManager em;
  @Inject MunicipalityNames municipalities;

  /**
   * @param all what is not published, too
   */
  public Page<BankRow> page(BankFilter filter, boolean all, PageRequest request) {
    var wanted = new Wanted(filter, all);
    List<?> rows =
        wanted
            .bind(em.createNativeQuery(COLUMNS + FROM + wanted.sql() + ORDER, Object[].class))
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultList();
    var total = wanted.bind(em.createNativeQuery("select count(*)" + FROM + wanted.sql()));
    var names = municipalities.all();
    return new Page<>(
        rows.stream().map(row -> row((Object[]) row, names)).toList(),
        request.page(),
        request.size(),
        ((Number) total.getSingleResult()).longValue());
  }

  /** The whole list, row by row. */
  public void each(BankFilter filter, boolean all, Consumer<BankRow> taker) {
    var wanted = new Wanted(filter, all);
    var names = municipalities.all();
    List<?> rows =
        wanted
            .bind(em.createNativeQuery(COLUMNS + FROM + wanted.sql() + ORDER, Object[].class))
            .getResultList();
    rows.forEach(row -> taker.accept(row((Object[]) row, names)));
  }

  private static BankRow row(Object[] row, Map<String, String> names) {
    return new BankRow(
        new IdeaId((UUID) row[0]),
        (String) row[1],
        IdeaField.valueOf((String) row[2]),
        row[3] == null ? null : names.get((String) row[3]),
        IdeaStage.valueOf((String) row[4]),
        OfferStage.valueOf((String) row[5]),
        (String) row[6],
        ((Number) row[7]).longValue(),
        ListedDates.moment(row[8]),
        ListedDates.moment(row[9]));
  }

  /** The conditions of a search with their values. */
  private static final class Wanted {

    private final List<String> fragments = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    Wanted(BankFilter filter, boolean all) {
      fragments.add(all ? "true" : SHOWN);
      narrow("b.field = :field", "field", filter.field());
      narrow("i.stage = :stage", "stage", filter.stage());
      narrow("b.stage = :offer", "offer", filter.offer());
      if (isSaid(filter.municipality())) {
        add("b.municipality_code = :at", "at", filter.municipality().strip());
      }
      if (isSaid(filter.words())) {
        add(
            "strpos(registry.folded(b.title || ' ' || b.summary || ' '"
                + " || coalesce(b.author_name, '')), registry.folded(:words)) > 0",
            "words",
            filter.words().strip());
      }
    }

    private static boolean isSaid(String value) {
      return value != null && !value.isBlank();
    }

    private void narrow(String fragment, String name, Enum<?> value) {
      if (value != null) {
        add(fragment, name, value.name());
      }
    }

    private void add(String fragment, String name, Object value) {
      fragments.add(fragment);
      values.put(name, value);
    }

    String sql() {
      return String.join(" and ", fragments);
    }

    Query bind(Query query) {
      values.forEach(query::setParameter);
      return query;
    }
  }
}
