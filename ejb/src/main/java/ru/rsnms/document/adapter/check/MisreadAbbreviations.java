package ru.rsnms.document.adapter.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.rsnms.document.Finding;
import ru.rsnms.document.OrderText;

/**
 * Abbreviations that differ only in letters which scanning takes for one another: the rarer is the
 * slip, unless it is the one that the paper explains.
 */
class MisreadAbbreviations implements OrderRule {

  private static final Pattern ABBREVIATION =
      Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}{3,8}(?![\\p{L}\\d])");
  private static final Pattern ALIKE = Pattern.compile("[\u041f\u0418\u0419\u041b]");
  private static final String ONE_OF_THEM = "\u041d";

  @Override
  public Stream<Finding> doubtsAbout(OrderText text) {
    Map<String, List<Spot>> seen = new LinkedHashMap<>();
    Spot.of(text)
        .filter(spot -> !spot.words().equals(spot.words().toUpperCase(java.util.Locale.ROOT)))
        .forEach(spot -> collect(spot, seen));
    var explained = Spot.of(text).map(Spot::words).toList();
    return seen.keySet().stream()
        .flatMap(
            word -> meant(word, seen, explained).stream().map(right -> finding(word, right, seen)));
  }

  private static void collect(Spot spot, Map<String, List<Spot>> seen) {
    ABBREVIATION
        .matcher(spot.words())
        .results()
        .forEach(found -> seen.computeIfAbsent(found.group(), w -> new ArrayList<>()).add(spot));
  }

  private static Optional<String> meant(
      String word, Map<String, List<Spot>> seen, List<String> words) {
    return isExplained(word, words)
        ? Optional.empty()
        : seen.keySet().stream()
            .filter(other -> !other.equals(word) && outline(other).equals(outline(word)))
            .filter(
                other ->
                    isExplained(other, words) || seen.get(other).size() > seen.get(word).size())
            .findFirst();
  }

  private static boolean isExplained(String word, List<String> words) {
    return words.stream().anyMatch(spot -> Wording.explains(spot, word));
  }

  private static String outline(String word) {
    return ALIKE.matcher(word).replaceAll(ONE_OF_THEM);
  }

  private static Finding finding(String word, String right, Map<String, List<Spot>> seen) {
    var spots = seen.get(word);
    return spots.size() == 1
        ? Finding.warning("document/slip", spots.get(0).place(), word, word, right)
        : Finding.warning(
            "document/slip-repeated", spots.get(0).place(), word, word, right, spots.size());
  }
}
