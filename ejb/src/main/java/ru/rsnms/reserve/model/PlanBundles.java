package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.rsnms.document.PaperFile;
import ru.rsnms.registry.MunicipalityNames;
import ru.rsnms.reserve.cadre.CadreFilter;
import ru.rsnms.reserve.cadre.CadreRow;
import ru.rsnms.reserve.cadre.EntryId;
import ru.rsnms.reserve.cadre.PlanBundleCard;
import ru.rsnms.reserve.cadre.PlanBundleId;
import ru.rsnms.reserve.cadre.PlanBundleItem;
import ru.rsnms.reserve.letter.ItemState;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;

/**
 * Prints the plans of many members, each for itself, and then all of them as one file; a job broken
 * off goes on where it stopped.
 */
@ApplicationScoped
public class PlanBundles {

  private static final int NEWEST = 20;

  private PlanBundleStore bundles;
  private PlanBundlePapers papers;
  private CadreRegister register;
  private PlanDesk plans;
  private CadrePress press;
  private SeasonStore seasons;
  private MunicipalityNames municipalities;
  private DatabaseClock time;

  protected PlanBundles() {
    // for the container
  }

  @Inject
  public PlanBundles(
      PlanBundleStore bundles,
      PlanBundlePapers papers,
      CadreRegister register,
      PlanDesk plans,
      CadrePress press,
      SeasonStore seasons,
      MunicipalityNames municipalities,
      DatabaseClock time) {
    this.bundles = bundles;
    this.papers = papers;
    this.register = register;
    this.plans = plans;
    this.press = press;
    this.seasons = seasons;
    this.municipalities = municipalities;
    this.time = time;
  }

  /** Makes an item of everybody whom the register shows the caller under the filter. */
  public PlanBundleId begin(CadreFilter filter, Actor by) {
    var on = filter.on() == null ? time.dayOf(time.now()) : filter.on();
    var rows = new ArrayList<CadreRow>();
    register.each(filter, on, null, rows::add);
    if (rows.isEmpty()) {
      throw new Conflict("reserve/plan-bundle-nobody");
    }
    var title = Texts.of("reserve.plan.bundle.title", RussianDates.digits(on));
    var bundle = new PlanBundle(title + narrowed(filter), by, time.now());
    bundles.add(bundle);
    for (var at = 0; at < rows.size(); at++) {
      bundles.add(new PlanBundleLine(bundle.id(), at + 1, rows.get(at)));
    }
    return bundle.id();
  }

  private String narrowed(CadreFilter filter) {
    return Stream.of(
            filter.kind() == null ? null : Texts.of(filter.kind()),
            filter.municipality() == null || filter.municipality().isBlank()
                ? null
                : municipalities.all().get(filter.municipality().strip()),
            filter.season() == null ? null : seasons.get(filter.season()).title(),
            filter.stage() == null ? null : Texts.of(filter.stage()))
        .filter(Objects::nonNull)
        .map(words -> ", " + words)
        .collect(Collectors.joining());
  }

  public PlanBundleCard card(PlanBundleId id, Actor actor) {
    return bundles.card(bundles.get(id, actor));
  }

  public List<PlanBundleCard> newest(Actor actor) {
    return bundles.newest(NEWEST, actor).stream().map(bundles::card).toList();
  }

  public Page<PlanBundleItem> items(
      PlanBundleId id, ItemState state, PageRequest request, Actor actor) {
    return bundles.items(bundles.get(id, actor), state, request);
  }

  public PaperFile paper(PlanBundleId id, Actor actor) {
    return papers
        .of(bundles.get(id, actor))
        .orElseThrow(() -> new Conflict("reserve/plan-bundle-no-paper"));
  }

  public void eachPaper(PlanBundleId id, Consumer<PaperFile> taker, Actor actor) {
    papers.eachPaper(bundles.get(id, actor).id(), taker);
  }

  public List<PlanBundleId> running() {
    return bundles.running();
  }

  /** The next plan that waits; stays in hand until the transaction ends. */
  public Optional<EntryId> next(PlanBundleId bundle) {
    return bundles.next(bundle);
  }

  /** Prints one plan, or says why there is none. */
  public void print(PlanBundleId id, EntryId entry, Instant at) {
    bundles.waiting(id, entry).ifPresent(line -> print(id, line, at));
  }

  private void print(PlanBundleId id, PlanBundleLine line, Instant at) {
    var plan = plans.written(line.entry());
    if (plan.isEmpty()) {
      line.refused(Texts.of("reserve.plan.bundle.refused.empty"), at);
      return;
    }
    try {
      papers.keep(id, plan.get(), at, press.plan(plan.get(), at));
      line.done(at);
    } catch (Refusal refusal) {
      line.refused(Texts.of(refusal), at);
    }
  }

  /** The item ends with a fault of the system; nothing of it was written. */
  public void fault(PlanBundleId id, EntryId entry, Instant at) {
    bundles
        .waiting(id, entry)
        .ifPresent(line -> line.refused(Texts.of("reserve.plan.bundle.refused.fault"), at));
  }

  /** Binds what was printed into one file and ends the job, if no item waits. */
  public void finish(PlanBundleId id, Instant at) {
    bundles
        .ended(id)
        .ifPresent(
            bundle -> {
              if (bundles.card(bundle).done() > 0) {
                var whole = new ByteArrayOutputStream(1 << 20);
                press.plans(bundle.title(), at, whole, taker -> papers.each(id, taker));
                papers.keep(id, whole.toByteArray());
              }
              bundle.finish(at);
            });
  }
}
