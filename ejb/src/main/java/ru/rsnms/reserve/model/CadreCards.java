package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.rsnms.registry.MunicipalityNames;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.reserve.ReserveStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.cadre.ActCard;
import ru.rsnms.reserve.cadre.ActHead;
import ru.rsnms.reserve.cadre.Enrolment;
import ru.rsnms.reserve.cadre.Enrolment.Entering;
import ru.rsnms.reserve.cadre.EntryCard;
import ru.rsnms.reserve.cadre.ReserveRef;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Texts;

/** Turns stays and orders about them into what their readers see. */
@ApplicationScoped
public class CadreCards {

  private static final int NEWEST = 100;

  private EntryStore entries;
  private ActStore acts;
  private CadreSources sources;
  private CadreChanges changes;
  private SeasonStore seasons;
  private MunicipalityNames municipalities;
  private PersonDirectory people;
  private DatabaseClock time;
  private CurrentActor actor;

  protected CadreCards() {
    // for the container
  }

  @Inject
  public CadreCards(
      EntryStore entries,
      ActStore acts,
      CadreSources sources,
      CadreChanges changes,
      SeasonStore seasons,
      MunicipalityNames municipalities,
      PersonDirectory people,
      DatabaseClock time,
      CurrentActor actor) {
    this.entries = entries;
    this.acts = acts;
    this.sources = sources;
    this.changes = changes;
    this.seasons = seasons;
    this.municipalities = municipalities;
    this.people = people;
    this.time = time;
    this.actor = actor;
  }

  public EntryCard entry(ReserveEntry entry) {
    return entry.card(
        municipalities.nameOf(entry.reserve().code()),
        municipalities.nameOf(entry.place().municipality()),
        time.dayOf(time.now()),
        CadreGuards.keeps(entry.reserve(), actor.get()));
  }

  /** The caller's own stays, the newest first. */
  public List<EntryCard> own() {
    return people
        .byAccount(actor.get().account())
        .map(me -> entries.of(me.id()))
        .orElse(List.of())
        .stream()
        .map(this::entry)
        .toList();
  }

  public ActCard act(ReserveAct act) {
    return act.card(
        municipalities.nameOf(act.reserve().code()),
        changes.of(act),
        CadreGuards.keeps(act.reserve(), actor.get()) && acts.isEditable(act));
  }

  /** The newest orders that the caller may see. */
  public List<ActHead> acts() {
    return acts.newest(NEWEST).stream()
        .map(act -> act.head(municipalities.nameOf(act.reserve().code())))
        .toList();
  }

  /**
   * Who of a season may enter the region's reserve, or be recommended to municipalities, or waits
   * for the order of one.
   */
  public Enrolment enrolment(SeasonId id, ReserveRef reserve) {
    var season = seasons.get(id);
    var act = acts.enrolment(id, reserve).filter(acts::isLiving);
    return new Enrolment(
        season.id(),
        season.title(),
        reserve,
        isOne(reserve) ? municipalities.nameOf(reserve.code()) : null,
        decisions(id, reserve).map(one -> entering(id, one, reserve)).toList(),
        act.map(ReserveAct::id).orElse(null),
        act.map(ReserveAct::orderRef).orElse(null),
        CadreGuards.keeps(isOne(reserve) ? reserve : ReserveRef.REGION, actor.get()));
  }

  private static boolean isOne(ReserveRef reserve) {
    return !ReserveRef.anyMunicipal().equals(reserve);
  }

  private Stream<Decision> decisions(SeasonId season, ReserveRef reserve) {
    return isOne(reserve)
        ? sources.open(season, reserve).stream().filter(one -> CadreSources.isFor(reserve, one))
        : sources.failed(season).stream();
  }

  private Entering entering(SeasonId season, Decision decision, ReserveRef reserve) {
    var home = isOne(reserve) ? reserve : ReserveRef.of(decision.where().municipality());
    var there =
        entries
            .living(home, decision.person())
            .filter(entry -> entry.stage() != ReserveStage.PROPOSED);
    return new Entering(
        decision.id(),
        decision.name(),
        decision.organization(),
        municipalities.nameOf(decision.where().municipality()),
        sources.origin(season, reserve, decision),
        decision.isRecommended(),
        isOne(reserve) ? there.map(CadreCards::said).orElse(null) : barred(decision, there));
  }

  private static String barred(Decision decision, Optional<ReserveEntry> there) {
    return decision.where().municipality() == null
        ? Texts.of("reserve.cadre.barred.home")
        : there.map(CadreCards::said).orElse(null);
  }

  private static String said(ReserveEntry there) {
    return Texts.of("reserve.cadre.barred.there", Texts.of(there.stage()));
  }
}
