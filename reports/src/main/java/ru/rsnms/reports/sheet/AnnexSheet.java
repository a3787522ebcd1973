package ru.rsnms.reports.sheet;

import java.util.List;
import java.util.Objects;

/**
 * An annex; begins on a new page and may have annexes of its own.
 *
 * @param markLines corner mark at the top right; may be empty
 * @param titleLines title, bold and centred; may be empty
 * @param orientation of its pages
 * @param blocks its text
 * @param annexes printed after it
 */
public record AnnexSheet(
    List<String> markLines,
    List<String> titleLines,
    Orientation orientation,
    List<Block> blocks,
    List<AnnexSheet> annexes) {

  public AnnexSheet {
    markLines = List.copyOf(markLines);
    titleLines = List.copyOf(titleLines);
    Objects.requireNonNull(orientation, "orientation");
    blocks = List.copyOf(blocks);
    annexes = List.copyOf(annexes);
  }
}
