package ru.rsnms.agreement.talk;

import java.util.List;

/**
 * The version that the accepted proposals would make.
 *
 * @param number it would have
 * @param clash place where two of them meet; {@code null} when they can all come in
 * @param lines against the version in hand; empty where they clash
 */
public record NextText(
    int number,
    int proposals,
    String clash,
    List<RedlineUnit> lines,
    List<BrokenReference> broken) {

  public NextText {
    lines = List.copyOf(lines);
    broken = List.copyOf(broken);
  }
}
