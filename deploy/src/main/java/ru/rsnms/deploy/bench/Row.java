package ru.rsnms.deploy.bench;

import java.util.List;

/**
 * A line of the table: the system's figure beside the one it is held against.
 *
 * @param subject what was measured
 * @param unit of both figures
 * @param base what it is held against
 * @param spread least and largest ratio of the rounds; empty where there was one
 */
record Row(String subject, String unit, Figure ours, String base, Figure theirs, String spread) {

  Row(String subject, String unit, Figure ours, String base, Figure theirs) {
    this(subject, unit, ours, base, theirs, "");
  }

  List<String> cells() {
    return List.of(
        subject,
        unit,
        ours.printedMiddle(),
        ours.printedP95(),
        base,
        theirs.printedMiddle(),
        theirs.printedP95(),
        Figure.printed(ours.middle() / theirs.middle()),
        spread);
  }
}
