package ru.rsnms.document.adapter.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.rsnms.document.Finding;
import ru.rsnms.shared.Texts;

/**
 * One name in several lines of a project: the shares of its time are summed, which the paper never
 * does.
 */
public final class WorkloadRule {

  /** Percent of one person's time from which the sum is worth a look. */
  private static final int NOTABLE = 30;

  private WorkloadRule() {}

  /**
   * @param percent share of time, digits
   */
  public record Load(String number, String name, String percent) {}

  public static List<Finding> doubts(List<Load> loads) {
    Map<String, List<Load>> byName = new LinkedHashMap<>();
    loads.forEach(load -> byName.computeIfAbsent(load.name(), n -> new ArrayList<>()).add(load));
    return byName.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1 && sum(entry.getValue()) >= NOTABLE)
        .map(entry -> finding(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Finding finding(String name, List<Load> loads) {
    return Finding.note(
        "document/workload",
        Texts.of(
            "document.place.lines", String.join(", ", loads.stream().map(Load::number).toList())),
        name,
        name,
        loads.size(),
        sum(loads));
  }

  private static int sum(List<Load> loads) {
    return loads.stream()
        .map(Load::percent)
        .filter(percent -> percent.matches("\\d{1,3}"))
        .mapToInt(Integer::parseInt)
        .sum();
  }
}
