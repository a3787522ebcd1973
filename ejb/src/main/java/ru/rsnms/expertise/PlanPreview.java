package ru.rsnms.expertise;

import java.util.List;

/**
 * Who would judge what if the plan were put into force now.
 *
 * @param fingerprint names exactly this plan
 * @param lines one for each expert who may get something
 * @param gaps items that lack experts, each with the reasons
 * @param added reviews that would be assigned
 * @param moved reviews nobody has looked at that would go to another expert
 * @param conflicts reviews that have a conflict by now and would be taken away
 */
public record PlanPreview(
    String fingerprint, List<Line> lines, List<Gap> gaps, int added, int moved, int conflicts) {

  public PlanPreview {
    lines = List.copyOf(lines);
    gaps = List.copyOf(gaps);
  }

  /** Would anything change? */
  public boolean isNeeded() {
    return added + moved + conflicts > 0;
  }

  /**
   * @param has items kept
   * @param gets numbers of the items that come to it
   */
  public record Line(ExpertId expert, String name, int has, List<Integer> gets) {}

  /**
   * @param number of the item
   * @param missing experts
   * @param why in words, one sentence for each reason
   */
  public record Gap(int number, String title, int missing, List<String> why) {}
}
