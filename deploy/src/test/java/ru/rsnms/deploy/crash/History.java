package ru.rsnms.deploy.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/**
 * What clients saw while numbers were given and servers were killed, held against the register that
 * is left afterwards.
 */
public final class History {

  /** One answer that a client received: the order, and the number it was told. */
  public record Answer(UUID order, String number) {}

  /** One row of the register: its place in the journal, the number, the order. */
  public record Entry(int sequence, String number, UUID order) {}

  private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
  private final Map<UUID, String> refusals = new ConcurrentHashMap<>();

  public void answered(UUID order, String number) {
    answers.add(new Answer(order, number));
  }

  /** A server that was alive refused what it should have done. */
  public void refused(UUID order, String why) {
    refusals.put(order, why);
  }

  public int answers() {
    return (int) answers.stream().map(Answer::order).distinct().count();
  }

  /**
   * Everything that is wrong, in sentences; empty when the register is what the clients were told.
   */
  public List<String> violations(List<Entry> register) {
    List<String> found = new ArrayList<>();
    found.addAll(gaps(register));
    found.addAll(doubles(register));
    found.addAll(lost(register));
    refusals.forEach((order, why) -> found.add("order " + order + " was refused: " + why));
    return found;
  }

  private static List<String> gaps(List<Entry> register) {
    List<String> found = new ArrayList<>();
    var sequences = register.stream().map(Entry::sequence).sorted().distinct().toList();
    for (var i = 0; i < sequences.size(); i++) {
      if (sequences.get(i) != i + 1) {
        found.add("number " + (i + 1) + " was skipped");
        break;
      }
    }
    return found;
  }

  private static List<String> doubles(List<Entry> register) {
    List<String> found = new ArrayList<>();
    register.stream()
        .collect(Collectors.groupingBy(Entry::number, Collectors.counting()))
        .forEach((number, times) -> addIfMany(found, "number " + number, times));
    register.stream()
        .collect(Collectors.groupingBy(Entry::order, Collectors.counting()))
        .forEach((order, times) -> addIfMany(found, "order " + order, times));
    return found;
  }

  private static void addIfMany(List<String> found, String what, long times) {
    if (times > 1) {
      found.add(what + " stands " + times + " times in the register");
    }
  }

  private List<String> lost(List<Entry> register) {
    var numbers =
        register.stream().collect(Collectors.toMap(Entry::order, Entry::number, (a, b) -> a));
    return answers.stream()
        .filter(answer -> !answer.number().equals(numbers.get(answer.order())))
        .map(
            answer ->
                "order %s was told number %s, the register has %s"
                    .formatted(answer.order(), answer.number(), numbers.get(answer.order())))
        .distinct()
        .toList();
  }
}
