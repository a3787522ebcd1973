package ru.rsnms.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The Russian texts of the domain: labels of enums, refusals, words that papers are made of.
 *
 * <p>Each context keeps its texts beside itself ({@code ru/rsnms/<context>/texts.properties}); keys
 * begin with {@code enum.}, {@code problem.<context>/} or the context's name.
 */
public final class Texts {

  /** The only language of the product; also decides how numbers in sentences are written. */
  public static final Locale RUSSIAN = Locale.forLanguageTag("ru-RU");

  private static final List<String> CONTEXTS =
      List.of(
          "shared",
          "registry",
          "signature",
          "document",
          "amendment",
          "execution",
          "roadmap",
          "expertise",
          "reserve",
          "agreement",
          "desk",
          "audit");

  /** Read once: a letter to each of many candidates asks for the same few. */
  private static final Map<String, Sentence> SENTENCES = sentences();

  /** A text, taken apart once where it has placeholders. */
  private static final class Sentence {

    private final String words;
    private volatile Template template;

    Sentence(String words) {
      this.words = words;
    }

    String with(Object... details) {
      if (template == null) {
        template = Template.of(words);
      }
      return template.with(details);
    }
  }

  private Texts() {}

  /** The text of a key with its placeholders filled; refuses an unknown key, for it is a bug. */
  public static String of(String key, Object... details) {
    var sentence = SENTENCES.get(key);
    if (sentence == null) {
      throw new MissingResourceException("no text " + key, Texts.class.getName(), key);
    }
    return details.length == 0 ? sentence.words : sentence.with(details);
  }

  /** Whether any context has a text of this key. */
  public static boolean has(String key) {
    return SENTENCES.containsKey(key);
  }

  public static String of(Refusal refusal) {
    return of("problem." + refusal.code(), refusal.details().stream().map(Texts::word).toArray());
  }

  /** Label of an enum constant. */
  public static String of(Enum<?> constant) {
    return of("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  private static Map<String, Sentence> sentences() {
    var all = new HashMap<String, Sentence>();
    for (var context : CONTEXTS) {
      var bundle = ResourceBundle.getBundle("ru.rsnms." + context + ".texts", Locale.ROOT);
      bundle.keySet().forEach(key -> all.putIfAbsent(key, new Sentence(bundle.getString(key))));
    }
    return Map.copyOf(all);
  }

  private static Object word(Object detail) {
    return detail instanceof Enum<?> constant ? of(constant) : RussianDates.asWritten(detail);
  }
}
