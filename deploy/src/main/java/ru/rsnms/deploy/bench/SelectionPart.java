package ru.rsnms.deploy.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.deploy.Texts;
import ru.rsnms.reserve.rule.BypassCounting;
import ru.rsnms.reserve.rule.Merit;
import ru.rsnms.reserve.rule.Minima;
import ru.rsnms.reserve.rule.PassRules;
import ru.rsnms.reserve.rule.PassRules.Bypass;
import ru.rsnms.reserve.rule.Places;
import ru.rsnms.reserve.rule.QuotaBase;
import ru.rsnms.reserve.rule.Rounding;
import ru.rsnms.reserve.rule.Unit;
import ru.rsnms.reserve.selection.Contender;
import ru.rsnms.reserve.selection.Explanation;
import ru.rsnms.reserve.selection.Selection;
import ru.rsnms.reserve.selection.Standing;

/**
 * A selection with its words to every candidate, beside the bare ranking of the same marks in SQL:
 * 100,000 candidates, three marks of the idea each. The tables are of this connection alone.
 */
final class SelectionPart {

  private static final Alternation TURNS =
      new Alternation(Duration.ofSeconds(4), Duration.ofSeconds(8));

  private static final String MARKS =
      """
      create temporary table bench_mark as
        select n, uuidv7() as id, round((40 + 60 * random())::numeric, 2) as test from generate_series(1, 100000) n;
      create temporary table bench_review as
        select n, round((100 * random())::numeric, 2) as mark from generate_series(1, 100000) n, generate_series(1, 3);
      create index on bench_review (n);
      analyze bench_mark;
      analyze bench_review
      """;

  private static final String IDEAS =
      "select m.id, lpad(m.n::text, 6, '0'), m.test, avg(r.mark)::numeric(7, 4) as idea"
          + " from bench_mark m join bench_review r using (n) group by m.n, m.id, m.test";

  private static final String RANKED =
      "select *, rank() over (order by round(0.6 * idea + 0.4 * test, 2) desc, idea desc)"
          + " <= (select count(*) / 2 from bench_mark) from ("
          + IDEAS
          + ") scored order by 5 desc";

  private static final BigDecimal IDEA = new BigDecimal("0.6");
  private static final BigDecimal TEST = new BigDecimal("0.4");

  private final Connection owner;

  SelectionPart(Connection owner) {
    this.owner = owner;
  }

  List<Row> rows() throws Exception {
    try (var make = owner.createStatement()) {
      make.execute(MARKS);
    }
    var ideas = new Query(owner, IDEAS);
    var ranked = new Query(owner, RANKED);
    var times = TURNS.of(turn -> select(ideas), turn -> ranked.rows(null));
    return List.of(
        new Row(
            Texts.of("bench.selection"),
            Texts.of("bench.unit.milliseconds"),
            Figure.of(times.get(0)),
            Texts.of("bench.base.rank"),
            Figure.of(times.get(1))));
  }

  /** Answers the length of all the words, so that none is left out. */
  private static long select(Query ideas) throws SQLException {
    var contenders = ideas.rows(null).stream().map(SelectionPart::contender).toList();
    var selection = Selection.run(rules(), contenders);
    var sums = Explanation.sums(Unit.PERSON, selection);
    return selection.verdicts().stream()
        .mapToLong(one -> String.join(" ", Explanation.of(Unit.PERSON, one, sums)).length())
        .sum();
  }

  private static Contender contender(String[] row) {
    var test = new BigDecimal(row[2]);
    var idea = new BigDecimal(row[3]);
    return new Contender(
        UUID.fromString(row[0]),
        row[1],
        null,
        Standing.SCORED,
        idea.multiply(IDEA).add(test.multiply(TEST)),
        Map.of(Merit.IDEA, idea, Merit.TEST, test),
        List.of(),
        null);
  }

  private static PassRules rules() {
    var onTop = new Bypass(BypassCounting.ON_TOP, true);
    return new PassRules(
        Places.share(BigDecimal.valueOf(50), Rounding.DOWN),
        QuotaBase.SCORED,
        onTop,
        onTop,
        List.of(),
        Minima.NONE,
        List.of(Merit.IDEA),
        2);
  }
}
