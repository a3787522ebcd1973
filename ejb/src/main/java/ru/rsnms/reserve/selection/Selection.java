package ru.rsnms.reserve.selection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.reserve.rule.PassRules;
import ru.rsnms.shared.Conflict;

/**
 * Who passes a level: those whom the quota takes by their result, those with a way past it, and
 * nobody twice (model of the reserve, level 1: «50 % от общего количества участников», plus winners
 * of contests, plus rights from the last season).
 *
 * <p>The result depends on rules, contenders and the commission's choice alone: not on their order,
 * their numbers, the day or the database.
 *
 * @param quota arithmetic of the places
 * @param border last total that passed by result, {@code null} where nobody did
 * @param tie equals whom only the commission can part, {@code null} without them or after its
 *     choice
 * @param verdicts one for each contender: by place, those without a result behind, by number
 * @param grounds how many pass by virtue of each ground; nobody is left out
 */
public record Selection(
    Quota quota, BigDecimal border, Tie tie, List<Verdict> verdicts, Map<Ground, Integer> grounds) {

  private static final Comparator<Ranked> BY_NUMBER =
      Comparator.<Ranked, String>comparing(one -> one.contender().number())
          .thenComparing(one -> one.contender().id());

  private static int betterFirst(Ranked one, Ranked other) {
    var byResult = one.key().compareTo(other.key());
    return byResult == 0 ? BY_NUMBER.compare(one, other) : byResult;
  }

  public Selection {
    verdicts = List.copyOf(verdicts);
    grounds = Map.copyOf(grounds);
  }

  /** Before the commission met. */
  public static Selection run(PassRules rules, Collection<Contender> contenders) {
    return run(rules, contenders, null);
  }

  /**
   * The whole computation.
   *
   * @param choice of the commission among equals at the border, or {@code null}; refused where it
   *     does not fit the tie it was made for
   */
  public static Selection run(
      PassRules rules, Collection<Contender> contenders, CommissionChoice choice) {
    mustBeDistinct(contenders);
    var all = contenders.stream().map(one -> Ranked.of(one, rules)).toList();
    var scored = all.stream().filter(Ranked::hasResult).sorted(Selection::betterFirst).toList();
    var seats = Seats.of(all, rules);
    var queue = Queue.fill(competing(scored, rules), seats.open(), choice);
    var judge = new Judge(rules, queue, scored.size(), choice);
    var verdicts = byPlace(scored, judge);
    all.stream()
        .filter(one -> !one.hasResult())
        .sorted(BY_NUMBER)
        .forEach(one -> verdicts.add(judge.verdict(one, 0)));
    return new Selection(
        seats.quota(queue.filled()),
        judge.border(),
        tie(queue, choice),
        verdicts,
        counted(verdicts));
  }

  private static Map<Ground, Integer> counted(List<Verdict> verdicts) {
    Map<Ground, Integer> sums = new EnumMap<>(Ground.class);
    verdicts.stream()
        .filter(Verdict::passed)
        .forEach(one -> sums.merge(one.ground(), 1, Integer::sum));
    return sums;
  }

  private static void mustBeDistinct(Collection<Contender> contenders) {
    var seen = new HashSet<UUID>();
    for (var one : contenders) {
      if (!seen.add(one.id())) {
        throw new Conflict("reserve/contender-twice", one.number());
      }
    }
  }

  /** Who stands in line for the places of the quota. */
  private static List<Ranked> competing(List<Ranked> scored, PassRules rules) {
    return scored.stream()
        .filter(one -> Shortfall.of(one, rules.minima()).isEmpty())
        .filter(one -> !one.claim().isOpen() || Seats.countsFirst(one, rules))
        .toList();
  }

  /** Equals share the best of their places: 1, 2, 2, 4. */
  private static List<Verdict> byPlace(List<Ranked> scored, Judge judge) {
    List<Verdict> verdicts = new ArrayList<>(scored.size());
    var place = 0;
    for (var i = 0; i < scored.size(); i++) {
      if (i == 0 || !scored.get(i).key().equals(scored.get(i - 1).key())) {
        place = i + 1;
      }
      verdicts.add(judge.verdict(scored.get(i), place));
    }
    return verdicts;
  }

  private static Tie tie(Queue queue, CommissionChoice choice) {
    if (queue.tied().isEmpty() || choice != null) {
      return null;
    }
    var among = queue.tied().stream().map(one -> one.contender().id()).toList();
    return new Tie(among, queue.tiedPlaces());
  }

  /** Is everything decided? */
  public boolean isComplete() {
    return tie == null;
  }

  public Optional<Tie> openTie() {
    return Optional.ofNullable(tie);
  }

  public List<Verdict> passed() {
    return verdicts.stream().filter(Verdict::passed).toList();
  }

  /** How many pass by virtue of a ground. */
  public int passedBy(Ground ground) {
    return grounds.getOrDefault(ground, 0);
  }
}
