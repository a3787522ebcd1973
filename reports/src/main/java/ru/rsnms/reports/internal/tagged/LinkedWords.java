package ru.rsnms.reports.internal.tagged;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.base.JRBasePrintHyperlink;
import net.sf.jasperreports.engine.type.HyperlinkTypeEnum;
import ru.rsnms.reports.internal.tagged.text.Run;
import ru.rsnms.reports.internal.tagged.text.StyledText;

/**
 * Words of one file that lead somewhere wherever they stand. They keep their look, so lines break
 * as without them. Immutable.
 */
public final class LinkedWords {

  /** No words lead anywhere. */
  public static final LinkedWords NONE = new LinkedWords(Map.of());

  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

  private final Map<String, JRBasePrintHyperlink> targets = new LinkedHashMap<>();
  private final Pattern pattern;

  /**
   * @param addresses by words; of words that begin alike the longest are found
   */
  public LinkedWords(Map<String, URI> addresses) {
    addresses.forEach((words, address) -> targets.put(plain(words), target(words, address)));
    pattern =
        targets.isEmpty()
            ? null
            : Pattern.compile(
                targets.keySet().stream()
                    .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                    .map(LinkedWords::anyBlanks)
                    .collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")(?![\\p{L}\\d])")));
  }

  private static String plain(String words) {
    return BLANKS.matcher(words.strip()).replaceAll(" ");
  }

  private static String anyBlanks(String words) {
    return BLANKS
        .splitAsStream(words)
        .map(Pattern::quote)
        .collect(Collectors.joining(BLANKS.pattern()));
  }

  private static JRBasePrintHyperlink target(String words, URI address) {
    JRBasePrintHyperlink target = new JRBasePrintHyperlink();
    target.setHyperlinkType(HyperlinkTypeEnum.REFERENCE);
    target.setHyperlinkReference(address.toASCIIString());
    target.setHyperlinkTooltip(plain(words));
    return target;
  }

  /** A text in one look with its links. */
  StyledText in(StyledText text) {
    if (pattern == null || text.runs().size() != 1) {
      return text;
    }
    Matcher found = pattern.matcher(text.text());
    if (!found.find()) {
      return text;
    }
    Run look = text.runs().get(0);
    List<Run> runs = new ArrayList<>();
    do {
      if (found.start() > 0) {
        runs.add(look.endingAt(found.start()));
      }
      runs.add(look.endingAt(found.end()).leadingTo(targets.get(plain(found.group()))));
    } while (found.find());
    if (runs.get(runs.size() - 1).end() < text.text().length()) {
      runs.add(look.endingAt(text.text().length()));
    }
    return new StyledText(text.text(), runs);
  }
}
