package ru.rsnms.reserve.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.rule.Merit;
import ru.rsnms.reserve.run.ResultKind;
import ru.rsnms.reserve.run.ResultPreview;
import ru.rsnms.reserve.run.ResultRow;
import ru.rsnms.reserve.run.ResultRow.Column;
import ru.rsnms.reserve.run.Score;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Texts;

/** Looks through a table of results line by line against the applications of the season. */
final class ResultCheck {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}([.,]\\d{1,4})?");
  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  private static final Map<Column, Merit> SCALES =
      Map.of(
          Column.ORGANISING, Merit.ORGANISING,
          Column.POTENTIAL, Merit.POTENTIAL,
          Column.LEADERSHIP, Merit.LEADERSHIP,
          Column.MANAGEMENT, Merit.MANAGEMENT);

  private final Map<String, Application> byNumber = new HashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private final List<ResultPreview.Line> lines = new ArrayList<>();
  private final Map<ImportedResult.Key, Score> scores = new HashMap<>();

  ResultCheck(List<Application> applications) {
    applications.forEach(one -> byNumber.put(String.valueOf(one.number().orElseThrow()), one));
  }

  ResultCheck read(List<ResultRow> rows) {
    rows.forEach(this::read);
    return this;
  }

  private void read(ResultRow row) {
    var number = row.cells().getOrDefault(Column.NUMBER, "").replaceFirst("^0+(?=\\d)", "");
    var application = byNumber.get(number);
    var name = application == null ? null : application.personName();
    try {
      mustBeExpected(application, number, row.line());
      var test = number(row, Column.TEST);
      var idea = number(row, Column.IDEA);
      if (test == null && idea == null) {
        throw new Invalid("reserve/run-row-empty", "");
      }
      keep(application, ResultKind.TEST, test, scales(row));
      keep(application, ResultKind.IDEA, idea, Map.of());
      lines.add(new ResultPreview.Line(row.line(), number, name, test, idea, null));
    } catch (Invalid refused) {
      lines.add(new ResultPreview.Line(row.line(), number, name, null, null, Texts.of(refused)));
    }
  }

  private void mustBeExpected(Application application, String number, int line) {
    if (application == null) {
      throw new Invalid("reserve/run-row-number", "", number);
    }
    var before = seen.putIfAbsent(number, line);
    if (before != null) {
      throw new Invalid("reserve/run-row-twice", "", number, before);
    }
    switch (application.stage()) {
      case ADMITTED -> {
        // expected
      }
      case DRAFT, SUBMITTED, RETURNED, WITHDRAWN, REJECTED, DISQUALIFIED ->
          throw new Invalid("reserve/run-row-not-admitted", "", number);
    }
  }

  private void keep(
      Application application, ResultKind kind, BigDecimal value, Map<Merit, BigDecimal> scales) {
    if (value != null) {
      scores.put(new ImportedResult.Key(application.id().value(), kind), new Score(value, scales));
    }
  }

  private static Map<Merit, BigDecimal> scales(ResultRow row) {
    Map<Merit, BigDecimal> scales = new EnumMap<>(Merit.class);
    SCALES.forEach(
        (column, merit) -> {
          var value = number(row, column);
          if (value != null) {
            scales.put(merit, value);
          }
        });
    return scales;
  }

  private static BigDecimal number(ResultRow row, Column column) {
    var text = row.cells().get(column);
    if (text == null) {
      return null;
    }
    if (!NUMBER.matcher(text).matches()) {
      throw new Invalid("reserve/run-row-value", "", Texts.of(column), text);
    }
    var value = new BigDecimal(text.replace(',', '.'));
    if (value.compareTo(MOST) > 0) {
      throw new Invalid("reserve/run-row-value", "", Texts.of(column), text);
    }
    return value;
  }

  ResultPreview preview(boolean kept) {
    return new ResultPreview(lines, kept);
  }

  List<ImportedResult> results(SeasonId season, String sourceNote, Actor by, Instant at) {
    return scores.entrySet().stream()
        .map(one -> new ImportedResult(season, one.getKey(), one.getValue(), sourceNote, by, at))
        .toList();
  }
}
