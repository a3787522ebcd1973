package ru.rsnms.reserve.cadre;

import static ru.rsnms.shared.Role.AUDITOR;
import static ru.rsnms.shared.Role.COMMISSION_CHAIR;
import static ru.rsnms.shared.Role.INST_HEAD;
import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MINISTER;
import static ru.rsnms.shared.Role.MIN_LEGAL;
import static ru.rsnms.shared.Role.MIN_OFFICER;
import static ru.rsnms.shared.Role.MUN_HEAD;
import static ru.rsnms.shared.Role.MUN_OFFICER;
import static ru.rsnms.shared.Role.ORG_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.model.ActStore;
import ru.rsnms.reserve.model.Cadre;
import ru.rsnms.reserve.model.CadreCards;
import ru.rsnms.reserve.model.CadreGuards;
import ru.rsnms.reserve.model.CadrePress;
import ru.rsnms.reserve.model.CadreRegister;
import ru.rsnms.reserve.model.CadreTasks;
import ru.rsnms.reserve.model.DatabaseClock;
import ru.rsnms.reserve.model.EntryStore;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Role;

/** Reads the register of the reserve; municipalities and heads see their own people only. */
@Stateless
@RolesAllowed({
  MINISTER,
  MIN_OFFICER,
  MIN_LEGAL,
  INST_RESERVE,
  INST_HEAD,
  COMMISSION_CHAIR,
  MUN_HEAD,
  MUN_OFFICER,
  ORG_HEAD,
  AUDITOR
})
public class CadreQueries {

  private Cadre cadre;
  private CadreRegister register;
  private CadreCards cards;
  private EntryStore entries;
  private ActStore acts;
  private CadrePress press;
  private CadreTasks tasks;
  private CurrentActor actor;
  private DatabaseClock time;

  protected CadreQueries() {
    // for the container
  }

  @Inject
  public CadreQueries(
      Cadre cadre,
      CadreRegister register,
      CadreCards cards,
      EntryStore entries,
      ActStore acts,
      CadrePress press,
      CadreTasks tasks,
      CurrentActor actor,
      DatabaseClock time) {
    this.cadre = cadre;
    this.register = register;
    this.cards = cards;
    this.entries = entries;
    this.acts = acts;
    this.press = press;
    this.tasks = tasks;
    this.actor = actor;
    this.time = time;
  }

  /** Sorts: {@code name} (the default), {@code organization}, {@code until}, {@code order}. */
  public Page<CadreRow> page(@NotNull CadreFilter filter, @NotNull PageRequest request) {
    return register.page(filter, day(filter), request);
  }

  /** The whole register for a file: the rows of {@link #page} without pages, one by one. */
  @Audited("reserve.cadre.take-register")
  public void each(@NotNull CadreFilter filter, String sort, @NotNull Consumer<CadreRow> taker) {
    register.each(filter, day(filter), sort, taker);
  }

  /** The register on its day as a paper. */
  @Audited("reserve.cadre.print-register")
  public PaperFile print(@NotNull CadreFilter filter, String sort) {
    var rows = new ArrayList<CadreRow>();
    register.each(filter, day(filter), sort, rows::add);
    return press.register(day(filter), filter, rows);
  }

  /** The day the register is asked for, today's where none is named. */
  public LocalDate day(@NotNull CadreFilter filter) {
    return filter.on() == null ? time.dayOf(time.now()) : filter.on();
  }

  /** A stay that the caller may see; the own one too. */
  @RolesAllowed(Role.SIGNED_IN)
  public EntryCard open(@NotNull EntryId id) {
    return cards.entry(entries.get(id));
  }

  /** The caller's own stays, the newest first. */
  @RolesAllowed(Role.SIGNED_IN)
  public List<EntryCard> own() {
    return cards.own();
  }

  /** What of the register waits for the caller. */
  @RolesAllowed(Role.SIGNED_IN)
  public List<CadreTask> tasks() {
    return tasks.all();
  }

  /** How much of it waits. */
  @RolesAllowed(Role.SIGNED_IN)
  public long taskCount() {
    return tasks.count();
  }

  /** Who of a season is to be enrolled into a reserve now. */
  public Enrolment enrolment(@NotNull SeasonId season, @NotNull ReserveRef reserve) {
    CadreGuards.requireSight(reserve, actor.get());
    return cards.enrolment(season, reserve);
  }

  /** Who of a season may be recommended to the reserves of municipalities. */
  public Enrolment recommendable(@NotNull SeasonId season) {
    CadreGuards.requireSight(ReserveRef.REGION, actor.get());
    return cards.enrolment(season, ReserveRef.anyMunicipal());
  }

  /** Does the caller have orders about the reserve drafted? */
  public boolean keeps(@NotNull ReserveRef reserve) {
    return CadreGuards.keeps(reserve, actor.get());
  }

  /** What an order that extends or excludes would do to each of the chosen; changes nothing. */
  public List<ChangeLine> preview(
      @NotNull ActPurpose purpose,
      @NotNull ReserveRef reserve,
      @NotNull @Size(min = 1, max = ExtendStays.MOST) Set<EntryId> chosen) {
    CadreGuards.requireKeeper(reserve, actor.get());
    return cadre.preview(purpose, reserve, chosen);
  }

  public ActCard act(@NotNull ActId id) {
    return cards.act(acts.get(id));
  }

  /** The newest orders about the reserves that the caller may see. */
  public List<ActHead> acts() {
    return cards.acts();
  }
}
