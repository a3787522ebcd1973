package ru.rsnms.execution.model;

import java.util.Optional;
import java.util.regex.Pattern;
import ru.rsnms.registry.NameGrammar;
import ru.rsnms.registry.NameMention;

/** Reads the control clause: «оставляю за собой», «возложить на …», «оставить за …». */
final class ControlGrammar {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern CONTROL =
      Pattern.compile("^(?:общий\\s+)?контроль\\s+(?:за|над)\\s", FLAGS);
  private static final Pattern SELF = Pattern.compile("за\\s+собой", FLAGS);
  private static final Pattern CHARGED =
      Pattern.compile(
          "(?:возложить|возлагаю|возлагается|оставить|оставляю)\\s+(?:на|за)\\s+(?<who>.+)$",
          FLAGS);

  private ControlGrammar() {}

  /**
   * @param self whether the signatory keeps it
   */
  record Keeper(boolean self, String words, String name) {}

  static Optional<Keeper> in(String clause) {
    var plain = clause.replace('\u00a0', ' ').strip();
    if (!CONTROL.matcher(plain).find()) {
      return Optional.empty();
    }
    if (SELF.matcher(plain).find()) {
      return Optional.of(new Keeper(true, "", null));
    }
    var charged = CHARGED.matcher(plain);
    return charged.find() ? Optional.of(keeper(charged.group("who"))) : Optional.empty();
  }

  private static Keeper keeper(String who) {
    var name = NameGrammar.in(who).stream().findFirst().map(NameMention::words).orElse(null);
    return new Keeper(false, who.replaceAll("(?<=[а-яё)])\\.$", ""), name);
  }
}
