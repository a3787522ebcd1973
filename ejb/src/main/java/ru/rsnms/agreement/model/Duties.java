package ru.rsnms.agreement.model;

import static ru.rsnms.shared.Role.MIN_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.AgreementStage;
import ru.rsnms.agreement.JointEvent;
import ru.rsnms.agreement.campaign.AgreementAction;
import ru.rsnms.agreement.campaign.AgreementTask;
import ru.rsnms.agreement.duty.DutyAction;
import ru.rsnms.agreement.duty.DutyFilter;
import ru.rsnms.agreement.duty.DutyId;
import ru.rsnms.agreement.duty.DutyRow;
import ru.rsnms.agreement.duty.DutyStage;
import ru.rsnms.agreement.duty.ReportDuty;
import ru.rsnms.document.PaperFile;
import ru.rsnms.execution.Term;
import ru.rsnms.registry.WorkCalendar;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Digests;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Scope;
import ru.rsnms.signature.Scans;

/** What the parties of agreements in force have promised, and whether they keep it. */
@ApplicationScoped
public class Duties {

  /** So many days before its day a duty comes to the desk. */
  private static final int WARNING = 60;

  @PersistenceContext EntityManager em;
  @Inject AgreementSight sight;
  @Inject WorkCalendar calendar;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** The agreement binds: each row of its plan is a duty of each of its executors. */
  void begin(Signing signing, Actor by, Instant at) {
    var from = signing.agreement().inForceOn();
    var position = 0;
    for (var annex : signing.current().text().annexes()) {
      for (var event : annex.events()) {
        position++;
        for (var party : signing.parties()) {
          if (event.executors().contains(party.role())) {
            em.persist(new Duty(party, event, position, due(event, from), by, at));
          }
        }
      }
    }
  }

  /** {@code null} where the words give no day. */
  private LocalDate due(JointEvent event, LocalDate from) {
    return Term.in(event.term())
        .map(term -> term.first(from, calendar.daysAfter(from)))
        .orElse(null);
  }

  /** The agreement has ended: what was not done need not be. */
  void drop(AgreementId agreement, String because, Actor by, Instant at) {
    of(agreement).stream()
        .filter(one -> one.stage().canBecome(DutyStage.DROPPED))
        .forEach(one -> one.drop(because, by, at));
  }

  private List<Duty> of(AgreementId agreement) {
    return em.createQuery(
            "select d from Duty d where d.agreement = :id order by d.position, d.id", Duty.class)
        .setParameter("id", agreement)
        .getResultList();
  }

  public void report(ReportDuty command) {
    var duty = seen(command.duty());
    var party = em.find(AgreementParty.class, duty.party());
    if (sight.own(List.of(party)).isEmpty()) {
      throw new Forbidden("agreement/duty-of-another");
    }
    inForce(duty);
    duty.mustBeSeen(command.version());
    if (command.evidence() == null || command.evidence().isBlank()) {
      throw new Invalid("agreement/duty-evidence", "evidence");
    }
    var today = LocalDate.now(clock);
    var on = command.doneOn() == null ? today : command.doneOn();
    if (on.isAfter(today)) {
      throw new Invalid("agreement/duty-future", "doneOn", on);
    }
    var now = clock.instant();
    if (command.file() != null && command.file().length > 0) {
      keep(duty, command, now);
    }
    duty.done(on, command.evidence().strip(), actor.get(), now);
  }

  private void inForce(Duty duty) {
    var agreement = em.find(Agreement.class, duty.agreement());
    if (!bindsStill(agreement)) {
      throw new Conflict("agreement/not-in-force", agreement.stage());
    }
  }

  private static boolean bindsStill(Agreement agreement) {
    return agreement.stage() == AgreementStage.IN_FORCE;
  }

  private void keep(Duty duty, ReportDuty command, Instant now) {
    var type = Scans.mediaTypeOf(command.file());
    em.createNativeQuery(
            """
            insert into agreement.duty_file (duty_id, name, media_type, sha256, bytes, added_at)
            values (:duty, :name, :type, :sha256, :bytes, :at)
            on conflict (duty_id) do update set name = excluded.name,
              media_type = excluded.media_type, sha256 = excluded.sha256, bytes = excluded.bytes,
              added_at = excluded.added_at
            """)
        .setParameter("duty", duty.id().value())
        .setParameter("name", Objects.requireNonNullElse(command.fileName(), "evidence"))
        .setParameter("type", type)
        .setParameter("sha256", Digests.sha256(command.file()))
        .setParameter("bytes", command.file())
        .setParameter("at", now)
        .executeUpdate();
  }

  public void accept(DutyId id, long seen) {
    var duty = looked(id, seen);
    duty.accept(actor.get(), clock.instant());
  }

  public void giveBack(DutyId id, long seen, String reason) {
    var duty = looked(id, seen);
    if (reason == null || reason.isBlank()) {
      throw new Invalid("agreement/signing-reason", "reason");
    }
    duty.giveBack(reason.strip(), actor.get(), clock.instant());
  }

  private Duty looked(DutyId id, long seen) {
    var duty = seen(id);
    if (!looks()) {
      throw new Forbidden("agreement/not-for-your-role");
    }
    duty.mustBeSeen(seen);
    return duty;
  }

  private boolean looks() {
    return actor.get().has(MIN_OFFICER) && actor.get().scope().isRegion();
  }

  /**
   * The duty, kept from others until the transaction ends; of another's agreement there is none.
   */
  private Duty seen(DutyId id) {
    var duty = em.find(Duty.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (duty == null || !isSeen(duty)) {
      throw new NotFound("agreement/duty-not-found");
    }
    return duty;
  }

  private boolean isSeen(Duty duty) {
    return sight.sees(em.find(Agreement.class, duty.agreement()), parties(duty.agreement()));
  }

  private List<AgreementParty> parties(AgreementId id) {
    return em.createQuery(
            "select p from AgreementParty p where p.agreement = :id order by p.position",
            AgreementParty.class)
        .setParameter("id", id)
        .getResultList();
  }

  public DutyRow row(DutyId id) {
    var duty = em.find(Duty.class, id);
    if (duty == null || !isSeen(duty)) {
      throw new NotFound("agreement/duty-not-found");
    }
    return row(duty);
  }

  public List<DutyRow> list(DutyFilter filter) {
    var today = LocalDate.now(clock);
    return wanted(filter)
        .filter(this::isSeen)
        .filter(one -> filter.stage() == null || one.stage() == filter.stage())
        .filter(one -> !filter.overdue() || one.isOverdue(today))
        .map(this::row)
        .toList();
  }

  private Stream<Duty> wanted(DutyFilter filter) {
    if (filter.agreement() != null) {
      return of(filter.agreement()).stream();
    }
    var town =
        filter.municipality() == null
            ? actor.get().scope().codeIf(Scope.Kind.MUNICIPALITY)
            : filter.municipality();
    if (town.isEmpty()) {
      return em.createQuery(
              "select d from Duty d order by d.dueOn nulls last, d.position, d.id", Duty.class)
          .getResultStream();
    }
    return em.createQuery(
            "select d from Duty d where exists (select 1 from AgreementParty p where"
                + " p.agreement = d.agreement and p.municipalityCode = :town)"
                + " order by d.dueOn nulls last, d.position, d.id",
            Duty.class)
        .setParameter("town", town)
        .getResultStream();
  }

  public List<DutyRow> tasks() {
    return list(new DutyFilter(null, null, null, false)).stream()
        .filter(one -> !one.open().isEmpty())
        .toList();
  }

  /** The same for the desk, the own party's first when they are due soon. */
  public List<AgreementTask> asTasks() {
    var soon = LocalDate.now(clock).plusDays(WARNING);
    return tasks().stream()
        .filter(
            one ->
                !one.open().contains(DutyAction.REPORT)
                    || one.dueOn() == null
                    || !one.dueOn().isAfter(soon))
        .map(this::task)
        .toList();
  }

  private AgreementTask task(DutyRow row) {
    var own = row.open().contains(DutyAction.REPORT);
    return new AgreementTask(
        own ? AgreementAction.DO_DUTY : AgreementAction.CHECK_DUTY,
        row.id(),
        row.text(),
        own ? row.agreementTitle() : row.party(),
        em.find(Duty.class, row.id()).lastChange().at(),
        own ? row.dueOn() : null);
  }

  private DutyRow row(Duty duty) {
    var agreement = em.find(Agreement.class, duty.agreement());
    var party = em.find(AgreementParty.class, duty.party());
    return new DutyRow(
        duty.id(),
        duty.version(),
        duty.agreement(),
        agreement.title(),
        agreement.number(),
        party.name(),
        duty.position(),
        duty.text(),
        duty.result(),
        duty.term(),
        duty.dueOn(),
        duty.stage(),
        duty.isOverdue(LocalDate.now(clock)),
        duty.doneOn(),
        duty.evidence(),
        fileName(duty.id()),
        duty.reason(),
        open(duty, agreement, party));
  }

  private List<DutyAction> open(Duty duty, Agreement agreement, AgreementParty party) {
    List<DutyAction> open = new ArrayList<>();
    if (duty.isOpen() && bindsStill(agreement) && sight.own(List.of(party)).isPresent()) {
      open.add(DutyAction.REPORT);
    }
    if (duty.stage() == DutyStage.DONE && looks()) {
      open.add(DutyAction.ACCEPT);
      open.add(DutyAction.GIVE_BACK);
    }
    return open;
  }

  private String fileName(DutyId id) {
    return (String)
        em
            .createNativeQuery(
                "select name from agreement.duty_file where duty_id = :id", String.class)
            .setParameter("id", id.value())
            .getResultList()
            .stream()
            .findFirst()
            .orElse(null);
  }

  public PaperFile file(DutyId id) {
    row(id);
    List<?> rows =
        em.createNativeQuery(
                "select name, media_type, bytes, sha256 from agreement.duty_file where duty_id = :id",
                Object[].class)
            .setParameter("id", id.value())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new PaperFile((String) row[0], (String) row[1], (byte[]) row[2], (String) row[3]))
        .findFirst()
        .orElseThrow(() -> new NotFound("agreement/duty-no-file"));
  }
}
