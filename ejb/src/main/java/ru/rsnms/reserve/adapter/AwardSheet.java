package ru.rsnms.reserve.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import ru.rsnms.reserve.award.RawAward;
import ru.rsnms.reserve.model.AwardReader;
import ru.rsnms.shared.Invalid;

/** Reads contest, edition, year, rank, person and organisation out of the columns of a sheet. */
@ApplicationScoped
public class AwardSheet implements AwardReader {

  private static final String FIELD = "file";
  private static final int MOST_LINES = 2_000;
  private static final int EDITION = 1;
  private static final int YEAR = 2;
  private static final int RANK = 3;
  private static final int PERSON = 4;
  private static final int ORGANIZATION = 5;

  @Override
  public List<RawAward> read(byte[] file) {
    var rows = SheetRows.of(file);
    List<RawAward> lines = new ArrayList<>();
    for (var at = 1; at < rows.size(); at++) {
      var row = rows.get(at);
      if (row.stream().anyMatch(cell -> !cell.isBlank())) {
        lines.add(
            new RawAward(
                at + 1,
                cell(row, 0),
                cell(row, EDITION),
                cell(row, YEAR),
                cell(row, RANK),
                cell(row, PERSON),
                cell(row, ORGANIZATION)));
      }
    }
    if (lines.isEmpty()) {
      throw new Invalid("reserve/sheet-empty", FIELD);
    }
    if (lines.size() > MOST_LINES) {
      throw new Invalid("reserve/sheet-too-large", FIELD, MOST_LINES);
    }
    return lines;
  }

  private static String cell(List<String> row, int at) {
    return at < row.size() ? row.get(at).strip() : "";
  }
}
