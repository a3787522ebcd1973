package ru.rsnms.document.adapter;

import java.util.ArrayList;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.Table;

/** Widths of tables on sheets that stand and sheets that lie. */
final class SheetWidth {

  /** Width of the text field of an upright sheet, mm. */
  static final int UPRIGHT = 170;

  /** Width of the text field of a lying sheet, mm. */
  static final int LYING = 257;

  private SheetWidth() {}

  /** The unit as a lying sheet shows it: its first column takes what the sheet has more. */
  static NormUnit lying(NormUnit unit) {
    return unit.table() == null ? unit : unit.withTable(lying(unit.table()));
  }

  private static Table lying(Table table) {
    var columns = new ArrayList<>(table.columns());
    var first = columns.get(0);
    var width = first.width() + LYING - UPRIGHT;
    columns.set(0, new Table.Column(first.header(), first.above(), width, first.align()));
    return new Table(columns, table.columnNumbers(), table.rows());
  }
}
