package ru.rsnms.reserve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ru.rsnms.document.Annex;
import ru.rsnms.document.Table;
import ru.rsnms.reserve.rule.FastTrackGround;
import ru.rsnms.reserve.rule.RuleGroup;
import ru.rsnms.reserve.rule.RuleKey;
import ru.rsnms.reserve.rule.RuleLine;
import ru.rsnms.reserve.rule.RuleSet;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.shared.Texts;

/** Lays the rules of a season out as the annex of the order that approves them; pure. */
public final class RulesPrinter {

  private static final int NUMBER = 12;
  private static final int RULE = 66;
  private static final int VALUE = 36;
  private static final int SOURCE = 56;

  private RulesPrinter() {}

  /** All rules by chapters, each with its value and its source, then the contests. */
  public static Annex annex(SeasonId season, String title, RuleSet rules) {
    return Annex.ofTable(
        Texts.of("reserve.paper.rules.title", title),
        season.value(),
        table(rules),
        SubjectRef.of(season));
  }

  private static Table table(RuleSet rules) {
    var rows = new ArrayList<Table.Row>();
    for (var group : RuleGroup.values()) {
      rows.add(Table.Row.heading(Table.RowKind.DIRECTION, Texts.of(group)));
      rules.lines().stream()
          .filter(line -> line.key().group() == group)
          .map(line -> row(number(rows), line))
          .forEach(rows::add);
      if (group == RuleGroup.BYPASS) {
        rules.grounds().stream().map(one -> row(number(rows), one)).forEach(rows::add);
      }
    }
    return new Table(
        List.of(
            column("number", NUMBER, Table.Align.CENTER),
            column("rule", RULE, Table.Align.LEFT),
            column("value", VALUE, Table.Align.LEFT),
            column("source", SOURCE, Table.Align.LEFT)),
        List.of(),
        rows);
  }

  private static Table.Column column(String name, int width, Table.Align align) {
    return Table.Column.of(Texts.of("reserve.paper.rules." + name), width, align);
  }

  private static String number(List<Table.Row> before) {
    var rules = before.stream().filter(row -> row.kind() == Table.RowKind.NORMAL).count();
    return String.valueOf(rules + 1);
  }

  private static Table.Row row(String number, RuleLine line) {
    return Table.Row.of(number, Texts.of(line.key()), words(line), line.origin().sentence());
  }

  private static Table.Row row(String number, FastTrackGround ground) {
    return Table.Row.of(
        number,
        Texts.of("reserve.ground.rule", ground.contest()),
        words(ground),
        ground.origin().sentence());
  }

  /** A value as people read it. */
  public static String words(RuleLine line) {
    if (line.value().isEmpty()) {
      return Texts.of("reserve.rule.none");
    }
    return switch (line.key().form().shape()) {
      case NUMBER, COUNT -> line.value().replace('.', ',');
      case RANGE -> line.value().replace('-', '\u2013');
      case CHOICE, CHOICES -> named(line.key(), line.value());
    };
  }

  private static String named(RuleKey key, String value) {
    var chosen = List.of(value.split(","));
    return chosen.stream()
        .flatMap(name -> key.form().names().stream().filter(one -> one.name().equals(name)))
        .map(Texts::of)
        .collect(Collectors.joining(", "));
  }

  /** Ranks, years and whether teams count, in one line. */
  public static String words(FastTrackGround ground) {
    var ranks = ground.ranksInOrder().stream().map(Texts::of).collect(Collectors.joining(", "));
    var since =
        ground.firstYear() == 0
            ? Texts.of("reserve.ground.any-year")
            : Texts.of("reserve.ground.since", String.valueOf(ground.firstYear()));
    var team = Texts.of("reserve.ground.team." + (ground.teamCounts() ? "yes" : "no"));
    return String.join("; ", ranks, since, team);
  }
}
