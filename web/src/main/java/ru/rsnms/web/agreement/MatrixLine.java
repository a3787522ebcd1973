package ru.rsnms.web.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ru.rsnms.agreement.PartyState;
import ru.rsnms.agreement.campaign.MatrixRow;
import ru.rsnms.agreement.campaign.MatrixState;
import ru.rsnms.agreement.template.PartyRole;
import ru.rsnms.web.faces.PageTexts;
import ru.rsnms.web.faces.Words;

/**
 * A row of the matrix with its cells; each says in a word what its colour means.
 *
 * @param cells one for each step, in the order of the columns
 */
public record MatrixLine(MatrixRow row, List<Cell> cells) {

  /**
   * A cell of the matrix.
   *
   * @param label of its column
   * @param tone empty for what has not begun
   * @param icon empty for none
   */
  public record Cell(String label, String tone, String icon, String words) {

    boolean isQuiet() {
      return tone.isEmpty();
    }
  }

  static MatrixLine of(MatrixRow row, List<PartyRole> roles, Words words) {
    var cells = new ArrayList<Cell>();
    cells.add(drafted(row, words));
    cells.add(done("campaign.sent", row.sentAt(), words));
    cells.add(talk(row));
    cells.add(agreed(row, words));
    roles.forEach(role -> cells.add(signature(row, role, words)));
    cells.add(force(row, words));
    return new MatrixLine(row, cells);
  }

  private static Cell drafted(MatrixRow row, Words words) {
    var label = PageTexts.of("campaign.drafted");
    return switch (row.state()) {
      case WAITING -> new Cell(label, "", "", words.label(row.state()));
      case FAILED -> new Cell(label, "is-bad", "alert", words.label(row.state()));
      case GAPS ->
          new Cell(
              label, "is-warn", "alert", PageTexts.of("campaign.cell.gaps", row.gaps().size()));
      default -> done("campaign.drafted", row.draftedAt(), words);
    };
  }

  private static Cell talk(MatrixRow row) {
    var label = PageTexts.of("campaign.talk");
    if (row.open() > 0) {
      return new Cell(label, "is-bad", "alert", PageTexts.of("campaign.cell.open", row.open()));
    }
    if (row.accepted() > 0) {
      return new Cell(
          label, "is-warn", "pen", PageTexts.of("campaign.cell.accepted", row.accepted()));
    }
    if (row.sentAt() == null) {
      return nothing(label);
    }
    return new Cell(
        label,
        "",
        "",
        PageTexts.of(row.entered() > 0 ? "campaign.cell.settled" : "campaign.cell.none"));
  }

  private static Cell agreed(MatrixRow row, Words words) {
    var label = PageTexts.of("campaign.agreed");
    if (row.agreedAt() != null) {
      return done("campaign.agreed", row.agreedAt(), words);
    }
    if (row.sentAt() == null || row.waiting() == null) {
      return nothing(label);
    }
    if (row.isOverdue()) {
      return new Cell(
          label, "is-bad", "clock", PageTexts.of("campaign.cell.overdue", row.waiting().days()));
    }
    return new Cell(
        label,
        row.waiting().isLong() ? "is-warn" : "is-info",
        "clock",
        PageTexts.of("campaign.cell.waiting", row.waiting().days()));
  }

  private static Cell signature(MatrixRow row, PartyRole role, Words words) {
    var side = row.side(role.code());
    if (side == null) {
      return nothing(role.name());
    }
    if (side.state() == PartyState.REFUSED) {
      return new Cell(role.name(), "is-bad", "void", words.label(side.state()));
    }
    if (side.signedAt() != null) {
      return new Cell(role.name(), "is-ok", "check", words.dayOf(side.signedAt()));
    }
    return side.turn()
        ? new Cell(role.name(), "is-info", "sign", PageTexts.of("campaign.cell.turn"))
        : nothing(role.name());
  }

  private static Cell force(MatrixRow row, Words words) {
    var label = PageTexts.of("campaign.cell.force");
    if (row.inForceOn() != null) {
      return new Cell(label, "is-end", "done", words.day(row.inForceOn()));
    }
    return row.state() == MatrixState.ENDED
        ? new Cell(label, "is-bad", "void", words.label(row.state()))
        : nothing(label);
  }

  private static Cell done(String label, Instant at, Words words) {
    return at == null
        ? nothing(PageTexts.of(label))
        : new Cell(PageTexts.of(label), "is-ok", "check", words.dayOf(at));
  }

  private static Cell nothing(String label) {
    return new Cell(label, "", "", PageTexts.of("campaign.cell.nothing"));
  }
}
