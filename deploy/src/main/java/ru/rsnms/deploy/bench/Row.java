package ru.rsnms.deploy.bench;

import java.util.List;

/**
 * A line of the table: the system's figure beside the one it is held against.
 *
 * @param subject what was measured
 * @param unit of both figures
 * @param base what it is held against
 */
record Row(String subject, String unit, Figure ours, String base, Figure theirs) {

  List<String> cells() {
    return List.of(
        subject,
        unit,
        ours.printedMiddle(),
        ours.printedP95(),
        base,
        theirs.printedMiddle(),
        theirs.printedP95(),
        Figure.printed(ours.middle() / theirs.middle()));
  }
}
