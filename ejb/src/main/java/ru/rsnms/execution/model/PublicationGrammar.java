package ru.rsnms.execution.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import ru.rsnms.document.PublicationKind;

/** Reads where a clause wants the order to be made public. */
final class PublicationGrammar {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern MAKES_PUBLIC =
      Pattern.compile("размещени|разместить|опубликова|обнародова|размещается|публикаци", FLAGS);
  private static final Pattern THIS_ACT =
      Pattern.compile(
          "(?:настоящ|данн)[а-я]+\\s+(?:приказ|распоряжени|постановлени)|приказ[ау]?\\s+(?:разместить|на)",
          FLAGS);

  private static final Pattern PORTAL =
      Pattern.compile("официальн[а-я]+\\s+интернет-портал[а-я]*\\s+правовой\\s+информации", FLAGS);
  private static final Pattern BULLETIN =
      Pattern.compile("[«\"](?<name>Электронн[а-я]+\\s+бюллетен[а-я]+[^»\"]*)[»\"]", FLAGS);
  private static final Pattern NEWSPAPER =
      Pattern.compile("в\\s+газет[а-я]+\\s+(?<name>[«\"][^»\"]+[»\"])", FLAGS);
  private static final Pattern SITE =
      Pattern.compile(
          "(?<official>официальн[а-я]+\\s+)?(?:интернет-|веб-)?сайт[а-я]*(?<owner>\\s+[^,.;«]+?)?"
              + "(?=\\s+(?:в\\s+(?:информационно|сети|срок|течение)|и\\s+(?:на|в)\\s|до\\s+\\d|не\\s+позднее)|[,.;«]|$)",
          FLAGS);

  private PublicationGrammar() {}

  /**
   * @param name in the nominative
   */
  record Place(PublicationKind kind, String name) {}

  /** Nothing for a clause that makes something else public. */
  static List<Place> in(String clause) {
    var plain = clause.replace('\u00a0', ' ').strip();
    if (!MAKES_PUBLIC.matcher(plain).find() || !THIS_ACT.matcher(plain).find()) {
      return List.of();
    }
    var places = new ArrayList<Place>();
    addSite(plain, places);
    var bulletin = BULLETIN.matcher(plain);
    while (bulletin.find()) {
      places.add(new Place(PublicationKind.BULLETIN, "«" + bulletin.group("name") + "»"));
    }
    if (PORTAL.matcher(plain).find()) {
      places.add(
          new Place(PublicationKind.PORTAL, "официальный интернет-портал правовой информации"));
    }
    var paper = NEWSPAPER.matcher(plain);
    while (paper.find()) {
      places.add(new Place(PublicationKind.PRESS, "газета " + paper.group("name")));
    }
    return places;
  }

  /** The word before the name of a bulletin («на сайте «Электронный бюллетень …»») is no site. */
  private static void addSite(String plain, List<Place> places) {
    var site = SITE.matcher(plain);
    while (site.find()) {
      var owner = site.group("owner");
      var follows = plain.substring(site.end()).stripLeading();
      if (owner == null && follows.startsWith("«")) {
        continue;
      }
      var name = site.group("official") == null ? "сайт" : "официальный сайт";
      places.add(new Place(PublicationKind.SITE, owner == null ? name : name + " " + tidy(owner)));
    }
  }

  private static String tidy(String owner) {
    var words = owner.strip();
    return words.toLowerCase(Locale.ROOT).startsWith("в ") ? "" : words;
  }
}
