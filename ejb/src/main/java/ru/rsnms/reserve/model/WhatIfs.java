package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.run.WhatIfCard;
import ru.rsnms.reserve.run.WhatIfCard.BorderRow;
import ru.rsnms.reserve.run.WhatIfCard.Municipality;
import ru.rsnms.reserve.run.WhatIfCard.Someone;
import ru.rsnms.reserve.run.WhatIfCard.Sums;
import ru.rsnms.reserve.run.WhatIfRules;
import ru.rsnms.reserve.selection.Outcome;
import ru.rsnms.reserve.selection.Selection;
import ru.rsnms.reserve.selection.Verdict;
import ru.rsnms.reserve.selection.WhatIf;

/** Tries other rules on the contenders of a level as they are now; keeps nothing. */
@ApplicationScoped
public class WhatIfs {

  /** Rows shown on either side of a border. */
  private static final int AROUND = 5;

  private SeasonStore seasons;
  private LevelContenders contenders;
  private Runs runs;

  protected WhatIfs() {
    // for the container
  }

  @Inject
  public WhatIfs(SeasonStore seasons, LevelContenders contenders, Runs runs) {
    this.seasons = seasons;
    this.contenders = contenders;
    this.runs = runs;
  }

  public WhatIfCard of(LevelRef level, WhatIfRules wanted) {
    var rules = runs.passRules(level);
    var entrants = contenders.of(level);
    var units = entrants.stream().map(Entrant::contender).toList();
    var before = Selection.run(rules, units);
    var tried = wanted.over(rules);
    var after = Selection.run(tried, units);
    var change = WhatIf.between(before, after);
    Map<UUID, Entrant> faces = new HashMap<>();
    entrants.forEach(one -> faces.put(one.contender().id(), one));
    return new WhatIfCard(
        level.season(),
        seasons.get(level.season()).title(),
        WhatIfRules.of(rules),
        WhatIfRules.of(tried),
        sums(before),
        sums(after),
        people(change.entering(), faces),
        people(change.leaving(), faces),
        people(change.undecided(), faces),
        change.byMunicipality().entrySet().stream()
            .map(
                one ->
                    new Municipality(one.getKey(), one.getValue().before(), one.getValue().after()))
            .toList(),
        border(before, after, faces));
  }

  private static Sums sums(Selection selection) {
    return new Sums(
        selection.quota(),
        selection.passed().size(),
        selection.grounds(),
        selection.border(),
        selection.openTie().map(tie -> tie.among().size()).orElse(0));
  }

  private static List<Someone> people(List<Verdict> verdicts, Map<UUID, Entrant> faces) {
    return verdicts.stream()
        .map(
            one -> {
              var face = faces.get(one.id());
              return new Someone(
                  one.id(),
                  face.number(),
                  face.name(),
                  one.municipality(),
                  one.place(),
                  one.total());
            })
        .toList();
  }

  private static List<BorderRow> border(
      Selection before, Selection after, Map<UUID, Entrant> faces) {
    Map<UUID, Verdict> tried = new HashMap<>();
    after.verdicts().forEach(one -> tried.put(one.id(), one));
    var scored = before.verdicts().stream().filter(one -> one.place() > 0).toList();
    var ends = ends(scored, tried);
    if (ends.isEmpty()) {
      return List.of();
    }
    var from = Math.max(0, ends.stream().mapToInt(Integer::intValue).min().orElse(0) - AROUND + 1);
    var to =
        Math.min(
            scored.size(), ends.stream().mapToInt(Integer::intValue).max().orElse(0) + AROUND + 1);
    return scored.subList(from, to).stream()
        .map(one -> row(one, tried.get(one.id()), faces.get(one.id())))
        .toList();
  }

  /** Where those who pass by result end under either rules, as indexes. */
  private static List<Integer> ends(List<Verdict> scored, Map<UUID, Verdict> tried) {
    var last = -1;
    var lastTried = -1;
    for (var i = 0; i < scored.size(); i++) {
      last = isByResult(scored.get(i)) ? i : last;
      lastTried = isByResult(tried.get(scored.get(i).id())) ? i : lastTried;
    }
    var ends = new ArrayList<Integer>();
    if (last >= 0) {
      ends.add(last);
    }
    if (lastTried >= 0) {
      ends.add(lastTried);
    }
    return ends;
  }

  private static boolean isByResult(Verdict one) {
    if (one.outcome() == Outcome.AWAITS_COMMISSION) {
      return true;
    }
    if (one.ground() == null) {
      return false;
    }
    return switch (one.ground()) {
      case QUOTA, COMMISSION -> true;
      case FAST_TRACK, TICKET, APPEAL -> false;
    };
  }

  private static BorderRow row(Verdict before, Verdict after, Entrant face) {
    return new BorderRow(
        face.number(),
        face.name(),
        before.place(),
        before.total(),
        before.outcome(),
        before.ground(),
        after.outcome(),
        after.ground());
  }
}
