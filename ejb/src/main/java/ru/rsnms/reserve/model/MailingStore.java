package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.letter.ItemState;
import ru.rsnms.reserve.letter.LetterId;
import ru.rsnms.reserve.letter.LetterKind;
import ru.rsnms.reserve.letter.MailingCard;
import ru.rsnms.reserve.letter.MailingId;
import ru.rsnms.reserve.letter.MailingItem;
import ru.rsnms.reserve.letter.MailingStage;
import ru.rsnms.reserve.run.DecisionId;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;

/** Jobs that send letters, with their items. */
@ApplicationScoped
public class MailingStore {

  /** Decisions that a letter of the kind is written about. */
  private static final Map<LetterKind, String> ABOUT =
      Map.of(
          LetterKind.PRELIMINARY, "d.stage in ('PRELIMINARY', 'APPEALED', 'FINAL')",
          LetterKind.FINAL, "d.stage in ('FINAL', 'IN_ORDER')",
          LetterKind.APPEAL,
              "d.stage in ('PRELIMINARY', 'FINAL', 'IN_ORDER') and exists (select 1 from"
                  + " reserve.appeal a where a.decision_id = d.id and a.answer is not null)",
          LetterKind.TICKET,
              "d.stage in ('FINAL', 'IN_ORDER') and exists (select 1 from reserve.ticket t"
                  + " where t.decision_id = d.id and t.stage = 'ISSUED')",
          LetterKind.CERTIFICATE, "d.stage in ('FINAL', 'IN_ORDER') and d.place > 0");

  private static final String DECISIONS =
      " from reserve.decision d where d.season_id = :season and d.level = :level and ";

  private static final String HAS_LETTER =
      " exists (select 1 from reserve.letter l where l.decision_id = d.id and l.kind = :kind"
          + " and l.revoked_at is null)";

  private static final String ORDER =
      " case when d.place = 0 then 1 else 0 end, d.place, d.number, d.id";

  @PersistenceContext EntityManager em;
  @Inject SeasonStore seasons;

  /** Makes an item of every decision without a letter; answers how many. */
  int begin(Mailing mailing) {
    em.persist(mailing);
    em.flush();
    return em.createNativeQuery(
            "insert into reserve.mailing_item"
                + " (mailing_id, decision_id, position, number, person_name, state)"
                + " select :mailing, d.id, row_number() over (order by"
                + ORDER
                + "), d.number, d.person_name, 'WAITING'"
                + DECISIONS
                + ABOUT.get(mailing.kind())
                + " and not"
                + HAS_LETTER)
        .setParameter("mailing", mailing.id().value())
        .setParameter("season", mailing.level().season().value())
        .setParameter("level", mailing.level().number())
        .setParameter("kind", mailing.kind().name())
        .executeUpdate();
  }

  /** Does a letter of the kind fit the decision as it is now? Nobody changes it meanwhile. */
  boolean fits(DecisionId decision, LetterKind kind) {
    return !em.createNativeQuery(
            "select d.id from reserve.decision d where d.id = :id and "
                + ABOUT.get(kind)
                + " for share of d",
            UUID.class)
        .setParameter("id", decision.value())
        .getResultList()
        .isEmpty();
  }

  /** People to whom a letter of the kind would go now, in the order of the list. */
  List<PersonId> wanted(LevelRef level, LetterKind kind) {
    return ids("d.person_id", level, kind, Integer.MAX_VALUE).stream().map(PersonId::new).toList();
  }

  /** The first decisions about which a letter of the kind would go now. */
  List<DecisionId> first(LevelRef level, LetterKind kind, int most) {
    return ids("d.id", level, kind, most).stream().map(DecisionId::new).toList();
  }

  private List<UUID> ids(String column, LevelRef level, LetterKind kind, int most) {
    List<?> found =
        em.createNativeQuery(
                "select "
                    + column
                    + DECISIONS
                    + ABOUT.get(kind)
                    + " and not"
                    + HAS_LETTER
                    + " order by"
                    + ORDER,
                UUID.class)
            .setParameter("season", level.season().value())
            .setParameter("level", level.number())
            .setParameter("kind", kind.name())
            .setMaxResults(most)
            .getResultList();
    return found.stream().map(UUID.class::cast).toList();
  }

  /** How many have a letter of the kind. */
  long already(LevelRef level, LetterKind kind) {
    var counted =
        em.createNativeQuery(
                "select count(*)" + DECISIONS + ABOUT.get(kind) + " and" + HAS_LETTER, Long.class)
            .setParameter("season", level.season().value())
            .setParameter("level", level.number())
            .setParameter("kind", kind.name())
            .getSingleResult();
    return ((Number) counted).longValue();
  }

  public Mailing get(MailingId id) {
    var mailing = em.find(Mailing.class, id);
    if (mailing == null) {
      throw new NotFound("reserve/mailing-not-found");
    }
    return mailing;
  }

  public MailingCard card(Mailing mailing) {
    var counts =
        em.createQuery(
                "select i.state, count(i) from MailingLine i where i.key.mailing = :id"
                    + " group by i.state",
                Object[].class)
            .setParameter("id", mailing.id().value())
            .getResultStream()
            .collect(Collectors.toMap(row -> (ItemState) row[0], row -> (Long) row[1]));
    var done = counts.getOrDefault(ItemState.DONE, 0L);
    var refused = counts.getOrDefault(ItemState.REFUSED, 0L);
    var total = done + refused + counts.getOrDefault(ItemState.WAITING, 0L);
    var season = seasons.get(mailing.level().season());
    return mailing.card(season.title(), total, done, refused);
  }

  /** Newest first. */
  public List<Mailing> of(LevelRef level) {
    return em.createQuery(
            "select m from Mailing m where m.season = :season and m.level = :level"
                + " order by m.begunAt desc, m.id desc",
            Mailing.class)
        .setParameter("season", level.season().value())
        .setParameter("level", level.number())
        .getResultList();
  }

  Optional<MailingId> running(LevelRef level, LetterKind kind) {
    return of(level).stream()
        .filter(one -> one.isRunning() && one.kind() == kind)
        .map(Mailing::id)
        .findFirst();
  }

  /** Jobs that somebody has to go on with, the oldest first. */
  List<MailingId> running() {
    return em.createQuery(
            "select m.id from Mailing m where m.stage = :running order by m.begunAt, m.id",
            MailingId.class)
        .setParameter("running", MailingStage.RUNNING)
        .getResultList();
  }

  public Page<MailingItem> items(MailingId mailing, ItemState state, PageRequest request) {
    var where = " from MailingLine i where i.key.mailing = :id and i.state in :states";
    var states = state == null ? EnumSet.allOf(ItemState.class) : EnumSet.of(state);
    var rows =
        em.createQuery("select i" + where + " order by i.position", MailingLine.class)
            .setParameter("id", mailing.value())
            .setParameter("states", states)
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultStream()
            .map(line -> line.item(letter(mailing, line.decision())))
            .toList();
    var total =
        em.createQuery("select count(i)" + where, Long.class)
            .setParameter("id", mailing.value())
            .setParameter("states", states)
            .getSingleResult();
    return new Page<>(rows, request.page(), request.size(), total);
  }

  private LetterId letter(MailingId mailing, DecisionId decision) {
    return em.createQuery(
            "select l.id from Letter l where l.mailing = :mailing and l.decision = :decision",
            LetterId.class)
        .setParameter("mailing", mailing.value())
        .setParameter("decision", decision.value())
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  /** The next item that nobody has in hand. */
  Optional<MailingLine> next(MailingId mailing) {
    List<?> free =
        em.createNativeQuery(
                "select i.decision_id from reserve.mailing_item i where i.mailing_id = :id"
                    + " and i.state = 'WAITING' order by i.position limit 1"
                    + " for update skip locked",
                UUID.class)
            .setParameter("id", mailing.value())
            .getResultList();
    return free.stream()
        .findFirst()
        .map(id -> em.find(MailingLine.class, new MailingLine.Key(mailing.value(), (UUID) id)));
  }

  /** The item if it still waits. */
  Optional<MailingLine> waiting(MailingId mailing, DecisionId decision) {
    var key = new MailingLine.Key(mailing.value(), decision.value());
    return Optional.ofNullable(em.find(MailingLine.class, key, LockModeType.PESSIMISTIC_WRITE))
        .filter(MailingLine::isWaiting);
  }

  /** Ends the job if no item waits; answers whether it did. */
  boolean finish(MailingId id, Instant at) {
    var waiting =
        em.createQuery(
                "select count(i) from MailingLine i where i.key.mailing = :id"
                    + " and i.state = :waiting",
                Long.class)
            .setParameter("id", id.value())
            .setParameter("waiting", ItemState.WAITING)
            .getSingleResult();
    var mailing = em.find(Mailing.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (waiting > 0 || !mailing.isRunning()) {
      return false;
    }
    mailing.finish(at);
    return true;
  }
}
