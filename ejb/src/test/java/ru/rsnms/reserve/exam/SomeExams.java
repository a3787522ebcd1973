package ru.rsnms.reserve.exam;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import ru.rsnms.reserve.rule.Origin;

/** Tests of four scales for tests. */
final class SomeExams {

  private SomeExams() {}

  static ExamItem agreement(Scale scale) {
    return new ExamItem("Утверждение", ItemKind.AGREEMENT, scale, false, BigDecimal.ONE, List.of());
  }

  static ExamItem reversed(Scale scale) {
    return new ExamItem("Утверждение", ItemKind.AGREEMENT, scale, true, BigDecimal.ONE, List.of());
  }

  static ExamItem choice(Scale scale, int weight, int... points) {
    var options = new ArrayList<ItemOption>();
    for (var one : points) {
      options.add(new ItemOption("Ответ " + options.size(), BigDecimal.valueOf(one)));
    }
    return new ExamItem(
        "Вопрос", ItemKind.CHOICE, scale, false, BigDecimal.valueOf(weight), options);
  }

  static ScoreRule rule(Unanswered unanswered, int... weights) {
    var byScale = new EnumMap<Scale, BigDecimal>(Scale.class);
    for (var scale : Scale.values()) {
      byScale.put(scale, BigDecimal.valueOf(weights[scale.ordinal()]));
    }
    return new ScoreRule(byScale, unanswered, Origin.decided("протокол от 12.01.2027 № 1"));
  }

  static Exam of(ScoreRule rule, ExamItem... items) {
    return new Exam("Проба", 30, "Отвечайте сразу.", List.of(items), rule, bands());
  }

  static List<Band> bands() {
    return Stream.of(Scale.values())
        .flatMap(
            scale ->
                Stream.of(
                    new Band(scale, BigDecimal.ZERO, "есть что развивать"),
                    new Band(scale, BigDecimal.valueOf(60), "опора в работе")))
        .toList();
  }

  /** A test of random items, each scale with some. */
  static Exam random(Random random, Unanswered unanswered) {
    var items = new ArrayList<ExamItem>();
    for (var scale : Scale.values()) {
      for (var count = 1 + random.nextInt(4); count > 0; count--) {
        items.add(randomItem(random, scale));
      }
    }
    var rule = rule(unanswered, 1 + random.nextInt(3), random.nextInt(3), random.nextInt(3), 1);
    return of(rule, items.toArray(ExamItem[]::new));
  }

  private static ExamItem randomItem(Random random, Scale scale) {
    return switch (random.nextInt(3)) {
      case 0 -> agreement(scale);
      case 1 -> reversed(scale);
      default -> choice(scale, 1 + random.nextInt(3), 0, 1 + random.nextInt(5), -2);
    };
  }

  /** Some answers, some left out. */
  static Map<Integer, Integer> answers(Random random, Exam exam) {
    var answers = new HashMap<Integer, Integer>();
    for (var number = 0; number < exam.items().size(); number++) {
      if (random.nextInt(5) > 0) {
        answers.put(number, 1 + random.nextInt(exam.items().get(number).answers()));
      }
    }
    return answers;
  }
}
