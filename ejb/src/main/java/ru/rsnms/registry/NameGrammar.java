package ru.rsnms.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names of people in Russian official texts: with initials on either side, or in full. */
public final class NameGrammar {

  private static final String SURNAME = "(?<last>[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)";
  private static final String INITIALS = "(?<first>[А-ЯЁ]\\.)\\s?(?<patronymic>[А-ЯЁ]\\.)?";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(INITIALS + "\\s?" + SURNAME),
          Pattern.compile(SURNAME + "\\s" + INITIALS),
          Pattern.compile(
              SURNAME
                  + "\\s(?<first>[А-ЯЁ][а-яё]+)"
                  + "\\s(?<patronymic>[А-ЯЁ][а-яё]+(?:вич|вн|ичн|мич|ьич|кич)[а-яё]{0,3})(?![а-яё])"));

  private NameGrammar() {}

  /** The names of the text in reading order; one that is written twice is found twice. */
  public static List<NameMention> in(String text) {
    var plain = text.replace('\u00a0', ' ');
    var found = new ArrayList<Found>();
    FORMS.forEach(form -> collect(form.matcher(plain), found));
    return found.stream()
        .sorted(Comparator.comparingInt(Found::start))
        .map(Found::mention)
        .toList();
  }

  private static void collect(Matcher matcher, List<Found> found) {
    while (matcher.find()) {
      var start = matcher.start();
      var end = matcher.end();
      if (found.stream().noneMatch(one -> start < one.end() && one.start() < end)) {
        found.add(new Found(start, end, mention(matcher)));
      }
    }
  }

  private static NameMention mention(Matcher matcher) {
    return new NameMention(
        matcher.group(),
        matcher.group("last"),
        matcher.group("first"),
        matcher.group("patronymic"));
  }

  private record Found(int start, int end, NameMention mention) {}
}
