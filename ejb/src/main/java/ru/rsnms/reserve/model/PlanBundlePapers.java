package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.cadre.EntryId;
import ru.rsnms.reserve.cadre.PlanBundleId;
import ru.rsnms.reserve.cadre.PlanCard;
import ru.rsnms.shared.Digests;
import ru.rsnms.shared.Texts;

/**
 * The papers of bundles as they were made: each plan with what it said, and all of them in one
 * file.
 */
@ApplicationScoped
public class PlanBundlePapers {

  private static final String FETCH_SIZE = "org.hibernate.fetchSize";
  private static final int AT_ONCE = 50;

  @PersistenceContext EntityManager em;

  void keep(PlanBundleId bundle, PlanCard plan, Instant at, PaperFile paper) {
    em.createNativeQuery(
            "insert into reserve.plan_bundle_plan (bundle_id, entry_id, printed_at, plan, sha256,"
                + " bytes) values (:bundle, :entry, :at, :plan, :sha256, :bytes)")
        .setParameter("bundle", bundle.value())
        .setParameter("entry", plan.entry().value())
        .setParameter("at", at)
        .setParameter("plan", PlanData.of(plan))
        .setParameter("sha256", paper.sha256())
        .setParameter("bytes", paper.bytes())
        .executeUpdate();
  }

  void keep(PlanBundleId bundle, byte[] whole) {
    em.createNativeQuery(
            "insert into reserve.plan_bundle_paper (bundle_id, sha256, bytes)"
                + " values (:bundle, :sha256, :bytes)")
        .setParameter("bundle", bundle.value())
        .setParameter("sha256", Digests.sha256(whole))
        .setParameter("bytes", whole)
        .executeUpdate();
  }

  /** The plans of a bundle as they were printed, each with its moment; a few at a time. */
  void each(PlanBundleId bundle, BiConsumer<PlanCard, Instant> taker) {
    try (Stream<?> rows = stream("p.entry_id, p.plan, p.printed_at", bundle)) {
      rows.map(Object[].class::cast)
          .forEach(
              row ->
                  taker.accept(
                      PlanData.plan(new EntryId((UUID) row[0]), (String) row[1]),
                      ListedDates.moment(row[2])));
    }
  }

  /** The single papers of a bundle; a few at a time. */
  void eachPaper(PlanBundleId bundle, Consumer<PaperFile> taker) {
    try (Stream<?> rows = stream("i.person_name, p.bytes, p.sha256", bundle)) {
      rows.map(Object[].class::cast)
          .forEach(
              row ->
                  taker.accept(
                      whole(
                          Texts.of("reserve.plan.file", row[0]),
                          (byte[]) row[1],
                          (String) row[2])));
    }
  }

  private Stream<?> stream(String columns, PlanBundleId bundle) {
    Query query =
        em.createNativeQuery(
                "select "
                    + columns
                    + " from reserve.plan_bundle_item i join reserve.plan_bundle_plan p"
                    + " on p.bundle_id = i.bundle_id and p.entry_id = i.entry_id"
                    + " where i.bundle_id = :bundle order by i.position",
                Object[].class)
            .setParameter("bundle", bundle.value())
            .setHint(FETCH_SIZE, AT_ONCE);
    return query.getResultStream();
  }

  Optional<PaperFile> of(PlanBundle bundle) {
    List<?> rows =
        em.createNativeQuery(
                "select bytes, sha256 from reserve.plan_bundle_paper where bundle_id = :bundle",
                Object[].class)
            .setParameter("bundle", bundle.id().value())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> whole(bundle.title(), (byte[]) row[0], (String) row[1]))
        .findFirst();
  }

  private static PaperFile whole(String name, byte[] bytes, String sha256) {
    if (!Digests.sha256(bytes).equals(sha256)) {
      throw new IllegalStateException("the paper of a bundle is not what was kept");
    }
    return PaperFile.pdf(name, bytes, sha256);
  }
}
