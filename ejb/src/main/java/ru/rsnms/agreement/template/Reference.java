package ru.rsnms.agreement.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.rsnms.agreement.AgreementAnnex;
import ru.rsnms.document.NormUnit;
import ru.rsnms.registry.NameCase;

/**
 * What stands between double braces in a template: a datum of a party, of the campaign, or an own
 * variable.
 *
 * @param key as written, without braces and spaces
 * @param role of the party, {@code null} for the others
 * @param datum of the party, {@code null} for the others
 * @param nameCase nominative unless another is asked for
 */
public record Reference(String key, String role, PartyDatum datum, NameCase nameCase) {

  public static final String YEAR = "campaign.year";
  public static final String VALID_UNTIL = "campaign.valid-until";

  private static final Pattern BRACES = Pattern.compile("\\{\\{([^{}]*)}}");
  private static final Pattern OF_PARTY =
      Pattern.compile("party\\.([A-Z][A-Z0-9_]*)\\.([a-z.-]+)(?::([A-Z]+))?");
  private static final Pattern VARIABLE = Pattern.compile("[a-z][a-z0-9-]*");

  /** Empty for what no reference looks like. */
  public static Optional<Reference> parse(String written) {
    var key = written.strip();
    var party = OF_PARTY.matcher(key);
    if (party.matches()) {
      return ofParty(key, party);
    }
    return key.equals(YEAR) || key.equals(VALID_UNTIL) || VARIABLE.matcher(key).matches()
        ? Optional.of(new Reference(key, null, null, NameCase.NOMINATIVE))
        : Optional.empty();
  }

  private static Optional<Reference> ofParty(String key, Matcher party) {
    var nameCase =
        party.group(3) == null
            ? Optional.of(NameCase.NOMINATIVE)
            : Stream.of(NameCase.values())
                .filter(one -> one.name().equals(party.group(3)))
                .findFirst();
    return PartyDatum.of(party.group(2))
        .flatMap(
            datum ->
                nameCase
                    .filter(datum.cases()::contains)
                    .map(one -> new Reference(key, party.group(1), datum, one)));
  }

  /** As a text writes it. */
  public static String of(String role, PartyDatum datum, NameCase nameCase) {
    var key = "party." + role + "." + datum.path();
    return "{{" + (nameCase == NameCase.NOMINATIVE ? key : key + ":" + nameCase.name()) + "}}";
  }

  public boolean isOfParty() {
    return role != null;
  }

  public boolean isOfCampaign() {
    return key.equals(YEAR) || key.equals(VALID_UNTIL);
  }

  /** What stands between braces in a text, in reading order, whether it is a reference or not. */
  public static List<String> written(String text) {
    return BRACES.matcher(text).results().map(found -> found.group(1).strip()).toList();
  }

  /**
   * The text with each pair of braces replaced; words that end with a full stop («2026 г.») share
   * it with the sentence that they end.
   */
  static String replaced(String text, Function<String, String> by) {
    return text.contains("{{")
        ? BRACES
            .matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(fitted(by, found, text)))
        : text;
  }

  private static String fitted(Function<String, String> by, MatchResult found, String text) {
    var words = by.apply(found.group(1).strip());
    return words.endsWith(".") && text.startsWith(".", found.end())
        ? words.substring(0, words.length() - 1)
        : words;
  }

  /** All references of a template, each once. */
  public static Set<Reference> in(TemplateText template) {
    var found = new LinkedHashSet<Reference>();
    texts(template).forEach(text -> written(text).forEach(one -> parse(one).ifPresent(found::add)));
    return found;
  }

  /** Every piece of text of a template. */
  static List<String> texts(TemplateText template) {
    var texts =
        new ArrayList<String>(List.of(template.title(), template.place(), template.preamble()));
    template.units().forEach(unit -> collect(unit, texts));
    for (AgreementAnnex annex : template.annexes()) {
      texts.add(annex.title());
      annex.units().forEach(unit -> collect(unit, texts));
      annex
          .events()
          .forEach(event -> texts.addAll(List.of(event.text(), event.term(), event.result())));
    }
    return texts;
  }

  private static void collect(NormUnit unit, List<String> to) {
    to.add(unit.text());
    unit.children().forEach(child -> collect(child, to));
  }
}
