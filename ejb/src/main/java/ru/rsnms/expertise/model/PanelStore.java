package ru.rsnms.expertise.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.expertise.ExpertId;
import ru.rsnms.expertise.ItemId;
import ru.rsnms.expertise.LateExpert;
import ru.rsnms.expertise.PanelId;
import ru.rsnms.expertise.PanelProgress;
import ru.rsnms.shared.Digests;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.SubjectRef;

/** Panels with their items and the files of these. */
@ApplicationScoped
public class PanelStore {

  /** Any number, the same for all who share items out. */
  private static final long SHARING = 250_613;

  @PersistenceContext EntityManager em;

  public void add(Panel panel) {
    em.persist(panel);
  }

  public void add(JudgedItem item) {
    em.persist(item);
  }

  public Panel get(PanelId id) {
    return found(em.find(Panel.class, id));
  }

  /** The panel for a change of its reviews: who changes one at the same time waits. */
  public Panel locked(PanelId id) {
    return found(em.find(Panel.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Experts have one load for all panels, so one shares out at a time; the panel is locked. */
  public void awaitSharing() {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(:sharing) as text)", String.class)
        .setParameter("sharing", SHARING)
        .getSingleResult();
  }

  private static Panel found(Panel panel) {
    if (panel == null) {
      throw new NotFound("expertise/panel-not-found");
    }
    return panel;
  }

  public Page<Panel> page(PageRequest request) {
    var panels =
        em.createQuery("select p from Panel p order by p.stage desc, p.deadline, p.id", Panel.class)
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultList();
    var total = em.createQuery("select count(p) from Panel p", Long.class).getSingleResult();
    return new Page<>(panels, request.page(), request.size(), total);
  }

  /** Panels that work for something, oldest first. */
  public List<Panel> of(SubjectRef owner) {
    return em
        .createNativeQuery(
            """
            select p.* from expertise.panel p
            where p.owner_kind = :kind and p.owner_id = :id order by p.id
            """,
            Panel.class)
        .setParameter("kind", owner.kind())
        .setParameter("id", owner.value())
        .getResultList()
        .stream()
        .map(Panel.class::cast)
        .toList();
  }

  /** By number, with what they touch. */
  public List<JudgedItem> items(PanelId panel) {
    return em.createQuery(
            "select distinct i from JudgedItem i left join fetch i.touches"
                + " where i.panel = :panel order by i.number",
            JudgedItem.class)
        .setParameter("panel", panel)
        .getResultList();
  }

  public JudgedItem item(ItemId id) {
    return foundItem(em.find(JudgedItem.class, id));
  }

  private static JudgedItem foundItem(JudgedItem item) {
    if (item == null) {
      throw new NotFound("expertise/item-not-found");
    }
    return item;
  }

  /** The item of a subject in a panel. */
  public Optional<JudgedItem> itemOf(PanelId panel, SubjectRef subject) {
    return items(panel).stream().filter(item -> item.subject().equals(subject)).findFirst();
  }

  /** Numbers of a panel, drafts left out of what is submitted. */
  public PanelProgress progress(PanelId panel) {
    var row =
        (Object[])
            em.createNativeQuery(
                    """
                    select count(*), count(*) filter (where x.done >= x.wanted),
                      coalesce(sum(x.wanted), 0), coalesce(sum(x.has), 0),
                      coalesce(sum(x.done), 0), coalesce(sum(x.waiting), 0)
                    from (select i.wanted,
                        count(r.id) filter (where r.stage in
                          ('PROPOSED', 'ACCEPTED', 'IN_PROGRESS', 'SUBMITTED', 'LOCKED')) as has,
                        count(r.id) filter (where r.stage in ('SUBMITTED', 'LOCKED')) as done,
                        count(r.id) filter (where r.stage in ('PROPOSED', 'ACCEPTED', 'IN_PROGRESS')
                          and clock_timestamp() > p.deadline) as waiting
                      from expertise.item i join expertise.panel p on p.id = i.panel_id
                      left join expertise.review r on r.item_id = i.id
                      where i.panel_id = :panel group by i.id, p.deadline) x
                    """,
                    Object[].class)
                .setParameter("panel", panel.value())
                .getSingleResult();
    return new PanelProgress(
        number(row[0]),
        number(row[1]),
        number(row[2]),
        number(row[3]),
        number(row[4]),
        number(row[5]));
  }

  /** Experts with reviews past the deadline, most first. */
  public List<LateExpert> late(PanelId panel) {
    List<?> rows =
        em.createNativeQuery(
                """
                select e.id, e.name, count(*) from expertise.review r
                  join expertise.panel p on p.id = r.panel_id
                  join expertise.expert e on e.id = r.expert_id
                where r.panel_id = :panel and r.stage in ('PROPOSED', 'ACCEPTED', 'IN_PROGRESS')
                  and clock_timestamp() > p.deadline
                group by e.id, e.name order by 3 desc, e.name, e.id
                """,
                Object[].class)
            .setParameter("panel", panel.value())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new LateExpert(new ExpertId((UUID) row[0]), (String) row[1], number(row[2])))
        .toList();
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }

  /** Is the moment past by the clock of the database? */
  public boolean isPast(Instant moment) {
    return (Boolean)
        em.createNativeQuery("select clock_timestamp() > :moment", Boolean.class)
            .setParameter("moment", moment)
            .getSingleResult();
  }

  /** Keeps the file that experts get. */
  public void keep(ItemId item, BlindFile file) {
    em.createNativeQuery(
            """
            insert into expertise.item_file (item_id, media_type, sha256, bytes)
            values (:item, :type, :sha256, :bytes)
            """)
        .setParameter("item", item.value())
        .setParameter("type", file.mediaType())
        .setParameter("sha256", Digests.sha256(file.bytes()))
        .setParameter("bytes", file.bytes())
        .executeUpdate();
  }

  public boolean hasFile(ItemId item) {
    var count =
        em.createNativeQuery(
                "select count(*) from expertise.item_file where item_id = :item", Long.class)
            .setParameter("item", item.value())
            .getSingleResult();
    return ((Number) count).longValue() > 0;
  }

  public BlindFile file(ItemId item) {
    List<?> rows =
        em.createNativeQuery(
                "select media_type, bytes from expertise.item_file where item_id = :item",
                Object[].class)
            .setParameter("item", item.value())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new BlindFile((String) row[0], (byte[]) row[1]))
        .findFirst()
        .orElseThrow(() -> new NotFound("expertise/file-not-found"));
  }

  public void flush() {
    em.flush();
  }
}
