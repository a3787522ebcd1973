package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.cadre.EntryId;
import ru.rsnms.reserve.cadre.PlanBundleId;
import ru.rsnms.reserve.cadre.PlanCard;
import ru.rsnms.shared.Digests;
import ru.rsnms.shared.Texts;
import ru.rsnms.shared.listing.Columns;

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
    each(
        "p.entry_id, p.plan, p.printed_at",
        bundle,
        columns ->
            taker.accept(
                PlanData.plan(columns.id(EntryId::new), columns.text()), columns.moment()));
  }

  /** The single papers of a bundle; a few at a time. */
  void eachPaper(PlanBundleId bundle, Consumer<PaperFile> taker) {
    each(
        "i.person_name, p.bytes, p.sha256",
        bundle,
        columns ->
            taker.accept(
                whole(
                    Texts.of("reserve.plan.file", columns.text()),
                    columns.bytes(),
                    columns.text())));
  }

  private void each(String selected, PlanBundleId bundle, Consumer<Columns> taker) {
    var query =
        em.createNativeQuery(
                "select "
                    + selected
                    + " from reserve.plan_bundle_item i join reserve.plan_bundle_plan p"
                    + " on p.bundle_id = i.bundle_id and p.entry_id = i.entry_id"
                    + " where i.bundle_id = :bundle order by i.position",
                Object[].class)
            .setParameter("bundle", bundle.value())
            .setHint(FETCH_SIZE, AT_ONCE);
    try (Stream<?> rows = query.getResultStream()) {
      rows.forEach(row -> taker.accept(new Columns((Object[]) row)));
    }
  }

  Optional<PaperFile> of(PlanBundle bundle) {
    var query =
        em.createNativeQuery(
                "select bytes, sha256 from reserve.plan_bundle_paper where bundle_id = :bundle",
                Object[].class)
            .setParameter("bundle", bundle.id().value());
    return Columns.of(query)
        .map(columns -> whole(bundle.title(), columns.bytes(), columns.text()))
        .findFirst();
  }

  private static PaperFile whole(String name, byte[] bytes, String sha256) {
    if (!Digests.sha256(bytes).equals(sha256)) {
      throw new IllegalStateException("the paper of a bundle is not what was kept");
    }
    return PaperFile.pdf(name, bytes, sha256);
  }
}
