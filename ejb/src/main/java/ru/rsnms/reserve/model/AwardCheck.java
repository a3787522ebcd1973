package ru.rsnms.reserve.model;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.award.AwardLine;
import ru.rsnms.reserve.award.AwardLine.Choice;
import ru.rsnms.reserve.award.AwardState;
import ru.rsnms.reserve.award.RawAward;
import ru.rsnms.reserve.rule.ContestRank;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Texts;

/** Looks through a list of winners line by line against the registry. */
final class AwardCheck {

  /** A result whoever brings it. */
  record Key(PersonId person, String contest, int year, ContestRank rank) {}

  private static final int EARLIEST = 1990;
  private static final int LATEST = 2100;
  private static final int LONGEST = 300;

  private final Function<String, List<Choice>> people;
  private final Set<Key> known;
  private final Map<Integer, PersonId> chosen;
  private final Map<String, List<Choice>> asked = new HashMap<>();
  private final Set<Key> seen = new HashSet<>();

  /**
   * @param people who has a name
   * @param known results that the system has
   * @param chosen who is meant where several people fit, by row
   */
  AwardCheck(Function<String, List<Choice>> people, Set<Key> known, Map<Integer, PersonId> chosen) {
    this.people = people;
    this.known = known;
    this.chosen = chosen;
  }

  AwardLine line(RawAward raw) {
    try {
      var year = year(raw.year());
      var rank = rank(raw.rank());
      mustBeSaid(raw.contest(), "contest");
      mustBeSaid(raw.person(), "person");
      return matched(raw, year, rank);
    } catch (Invalid refused) {
      return new AwardLine(
          raw.row(),
          raw.contest(),
          raw.edition(),
          null,
          null,
          raw.person(),
          AwardState.BROKEN,
          List.of(),
          null,
          Texts.of(refused));
    }
  }

  private AwardLine matched(RawAward raw, int year, ContestRank rank) {
    var fitting = fitting(raw);
    var who = fitting.size() == 1 ? Optional.of(fitting.get(0)) : chosen(raw, fitting);
    var state =
        fitting.isEmpty()
            ? AwardState.UNKNOWN
            : who.map(one -> state(new Key(one.id(), key(raw.contest()), year, rank)))
                .orElse(AwardState.AMBIGUOUS);
    return new AwardLine(
        raw.row(),
        raw.contest(),
        raw.edition().isEmpty() ? null : raw.edition(),
        year,
        rank,
        raw.person(),
        state,
        fitting.size() > 1 ? fitting : List.of(),
        who.orElse(null),
        null);
  }

  private AwardState state(Key key) {
    return known.contains(key) || !seen.add(key) ? AwardState.KNOWN : AwardState.MATCHED;
  }

  private Optional<Choice> chosen(RawAward raw, List<Choice> fitting) {
    var wanted = chosen.get(raw.row());
    return fitting.stream().filter(one -> one.id().equals(wanted)).findFirst();
  }

  /** Those with the name; of several, those who work where the list says, if any does. */
  private List<Choice> fitting(RawAward raw) {
    var named = asked.computeIfAbsent(key(raw.person()), unused -> named(raw.person()));
    var there =
        named.stream()
            .filter(one -> one.organization() != null && !raw.organization().isEmpty())
            .filter(one -> key(one.organization()).equals(key(raw.organization())))
            .toList();
    return there.isEmpty() ? named : there;
  }

  private List<Choice> named(String person) {
    return people.apply(person).stream()
        .filter(one -> key(one.name()).equals(key(person)))
        .toList();
  }

  private static void mustBeSaid(String words, String column) {
    if (words.isEmpty() || words.length() > LONGEST) {
      throw new Invalid("reserve/award-cell", "", Texts.of("reserve.award.column." + column));
    }
  }

  private static int year(String words) {
    try {
      var year = new BigDecimal(words).intValueExact();
      if (year >= EARLIEST && year <= LATEST) {
        return year;
      }
    } catch (NumberFormatException | ArithmeticException unreadable) {
      // said below
    }
    throw new Invalid("reserve/award-cell", "", Texts.of("reserve.award.column.year"));
  }

  private static ContestRank rank(String words) {
    return Stream.of(ContestRank.values())
        .filter(one -> key(Texts.of(one)).equals(key(words)))
        .findFirst()
        .orElseThrow(
            () -> new Invalid("reserve/award-cell", "", Texts.of("reserve.award.column.rank")));
  }

  /** Names are compared whatever the case, the quotation marks and the spaces. */
  static String key(String name) {
    return name.toLowerCase(Texts.RUSSIAN)
        .replace('\u0451', '\u0435')
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
