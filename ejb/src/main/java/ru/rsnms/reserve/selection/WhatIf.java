package ru.rsnms.reserve.selection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What would become of a selection under other rules: who enters, who leaves, by municipality.
 *
 * @param entering who pass now and did not before, in the order of the new selection
 * @param leaving who passed before and do not any more, in the order of the old one
 * @param undecided who would wait for the commission
 * @param byMunicipality sums by code; the empty code stands for none
 */
public record WhatIf(
    List<Verdict> entering,
    List<Verdict> leaving,
    List<Verdict> undecided,
    Map<String, Change> byMunicipality) {

  /** Number of those who passed before and who would pass now. */
  public record Change(int before, int after) {

    private Change plus(int moreBefore, int moreAfter) {
      return new Change(before + moreBefore, after + moreAfter);
    }
  }

  public static WhatIf between(Selection before, Selection after) {
    var passedBefore = ids(before.passed());
    var passedAfter = ids(after.passed());
    return new WhatIf(
        without(after.passed(), passedBefore),
        without(before.passed(), passedAfter),
        after.verdicts().stream()
            .filter(one -> one.outcome() == Outcome.AWAITS_COMMISSION)
            .toList(),
        byMunicipality(before, after));
  }

  public boolean changesNothing() {
    return entering.isEmpty() && leaving.isEmpty() && undecided.isEmpty();
  }

  private static Set<UUID> ids(List<Verdict> verdicts) {
    return verdicts.stream().map(Verdict::id).collect(Collectors.toSet());
  }

  private static List<Verdict> without(List<Verdict> verdicts, Set<UUID> others) {
    return verdicts.stream().filter(one -> !others.contains(one.id())).toList();
  }

  private static Map<String, Change> byMunicipality(Selection before, Selection after) {
    Map<String, Change> sums = new TreeMap<>();
    var nothing = new Change(0, 0);
    Function<Verdict, String> code = one -> one.municipality() == null ? "" : one.municipality();
    before.passed().forEach(one -> sums.merge(code.apply(one), nothing.plus(1, 0), WhatIf::sum));
    after.passed().forEach(one -> sums.merge(code.apply(one), nothing.plus(0, 1), WhatIf::sum));
    return sums;
  }

  private static Change sum(Change one, Change other) {
    return one.plus(other.before(), other.after());
  }
}
