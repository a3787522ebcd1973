package ru.rsnms.expertise.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.rsnms.expertise.ConflictOrigin;
import ru.rsnms.expertise.Redistribution;
import ru.rsnms.expertise.ReviewStage;
import ru.rsnms.expertise.model.ConflictFinder.Ties;
import ru.rsnms.expertise.model.SharingPlan.Computed;
import ru.rsnms.expertise.model.SharingPlan.Found;
import ru.rsnms.expertise.model.SharingPlan.Place;
import ru.rsnms.expertise.panel.Bar;
import ru.rsnms.expertise.panel.Capacity;
import ru.rsnms.expertise.panel.Item;
import ru.rsnms.expertise.panel.PanelPlanner;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Texts;

/** Shares the items of a panel out: plans, and puts a plan into force. */
@ApplicationScoped
public class Assigning {

  private PanelStore panels;
  private ReviewStore reviews;
  private ExpertStore experts;
  private ConflictStore conflicts;
  private ConflictFinder finder;

  protected Assigning() {
    // for the container
  }

  @Inject
  public Assigning(
      PanelStore panels,
      ReviewStore reviews,
      ExpertStore experts,
      ConflictStore conflicts,
      ConflictFinder finder) {
    this.panels = panels;
    this.reviews = reviews;
    this.experts = experts;
    this.conflicts = conflicts;
    this.finder = finder;
  }

  /** What would be changed now; changes nothing. */
  public SharingPlan plan(Panel panel, Redistribution way) {
    return plan(panel, panels.items(panel.id()), way);
  }

  /** The same for one item alone: the others stay as they are. */
  public SharingPlan planFor(Panel panel, JudgedItem item) {
    return plan(panel, List.of(item), Redistribution.FILL);
  }

  private SharingPlan plan(Panel panel, List<JudgedItem> items, Redistribution way) {
    var active = experts.active().stream().filter(one -> !panel.bars(one.person())).toList();
    var work = new Work(panel, way, reviews.of(panel.id()), conflicts.of(panel.id()));
    work.ties = finder.ties(everybody(active, work.reviews));
    var wishes = items.stream().map(work::wish).toList();
    var capacities = active.stream().map(one -> capacity(panel, one, items, work)).toList();
    var plan = PanelPlanner.plan(wishes, capacities, panel.id().value().getLeastSignificantBits());
    return work.sharing(items, active, plan.experts(), plan.shortages());
  }

  /** Those who have begun count too, though they take nothing new: conflicts may come later. */
  private List<Expert> everybody(List<Expert> active, List<Review> all) {
    var known = active.stream().map(one -> one.id().value()).collect(Collectors.toSet());
    var everybody = new ArrayList<>(active);
    all.stream()
        .map(Review::expert)
        .filter(expert -> known.add(expert.value()))
        .map(experts::get)
        .forEach(everybody::add);
    return everybody;
  }

  /** Items that are not planned now take up the load as well. */
  private Capacity capacity(Panel panel, Expert expert, List<JudgedItem> planned, Work work) {
    var ids = planned.stream().map(JudgedItem::id).collect(Collectors.toSet());
    var besides =
        work.reviews.stream()
            .filter(one -> one.expert().equals(expert.id()) && one.stage().occupies())
            .filter(one -> !ids.contains(one.item()))
            .count();
    var elsewhere = reviews.countElsewhere(panel.id(), expert.id());
    var own = expert.load() - elsewhere - besides;
    var limit = Math.min(panel.load() - besides, own);
    return new Capacity(expert.id().value(), (int) Math.max(0, limit));
  }

  /**
   * Puts the plan into force; what was written in reviews that move or fall out stays with them.
   *
   * @param why for the history of the new reviews; empty for usual places
   */
  public void enact(SharingPlan plan, String why, Actor by, Instant at) {
    plan.conflicted().forEach(one -> one.review().conflict(Texts.of(one.bar()), by, at));
    plan.moved().forEach(one -> one.replace(Texts.of("expertise.moved"), by, at));
    plan.found()
        .forEach(
            one ->
                conflicts.keep(
                    one.item().id(),
                    one.expert().id(),
                    one.bar(),
                    ConflictOrigin.COMPUTED,
                    "",
                    by,
                    at));
    plan.added()
        .forEach(place -> reviews.add(new Review(place.item(), place.expert().id(), why, by, at)));
  }

  /** One planning of one panel. */
  private static final class Work {

    private final Panel panel;
    private final Redistribution way;
    private final List<Review> reviews;
    private final Map<UUID, Map<UUID, Bar>> known;
    private final List<Found> conflicted = new ArrayList<>();
    private final List<Computed> computed = new ArrayList<>();
    private final Map<UUID, Integer> keptOf = new HashMap<>();
    private Map<UUID, Ties> ties;

    private Work(
        Panel panel, Redistribution way, List<Review> reviews, Map<UUID, Map<UUID, Bar>> known) {
      this.panel = panel;
      this.way = way;
      this.reviews = reviews;
      this.known = known;
    }

    private Item wish(JudgedItem item) {
      var barred = bars(item);
      Set<UUID> kept = new HashSet<>();
      for (var review : of(item)) {
        var expert = review.expert().value();
        var bar = barred.get(expert);
        if (review.stage().occupies() && bar != null && !review.stage().counts()) {
          conflicted.add(new Found(review, bar));
        } else if (review.stage().occupies() && stays(review)) {
          kept.add(expert);
          keptOf.merge(expert, 1, Integer::sum);
        } else if (!review.stage().occupies()) {
          barred.putIfAbsent(expert, Bar.REFUSED);
        }
      }
      return new Item(item.id().value(), item.wanted(), kept, barred);
    }

    private boolean stays(Review review) {
      return way == Redistribution.FILL || review.stage() != ReviewStage.PROPOSED;
    }

    private Map<UUID, Bar> bars(JudgedItem item) {
      var barred = new HashMap<>(known.getOrDefault(item.id().value(), Map.of()));
      var touches = item.touches();
      ties.forEach(
          (expert, tie) ->
              tie.barFrom(touches, panel.municipalityBars())
                  .ifPresent(
                      bar -> {
                        barred.putIfAbsent(expert, bar);
                        computed.add(new Computed(item, tie.expert(), bar));
                      }));
      return barred;
    }

    private List<Review> of(JudgedItem item) {
      return reviews.stream().filter(one -> one.item().equals(item.id())).toList();
    }

    private SharingPlan sharing(
        List<JudgedItem> items,
        List<Expert> active,
        Map<UUID, Set<UUID>> planned,
        List<ru.rsnms.expertise.panel.Shortage> shortages) {
      var byId =
          active.stream().collect(Collectors.toMap(e -> e.id().value(), Function.identity()));
      List<Place> added = new ArrayList<>();
      List<Review> moved = new ArrayList<>();
      for (var item : items) {
        var wanted = planned.get(item.id().value());
        var has =
            of(item).stream()
                .filter(one -> one.stage().occupies())
                .map(one -> one.expert().value())
                .collect(Collectors.toSet());
        wanted.stream()
            .filter(expert -> !has.contains(expert))
            .sorted()
            .forEach(expert -> added.add(new Place(item, byId.get(expert))));
        of(item).stream()
            .filter(one -> one.stage() == ReviewStage.PROPOSED && !isConflicted(one))
            .filter(one -> !wanted.contains(one.expert().value()))
            .forEach(moved::add);
      }
      return new SharingPlan(added, moved, conflicted, keptOf, active, shortages, computed);
    }

    private boolean isConflicted(Review review) {
      return conflicted.stream().anyMatch(one -> one.review().equals(review));
    }
  }
}
