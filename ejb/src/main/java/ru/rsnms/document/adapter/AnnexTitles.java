package ru.rsnms.document.adapter;

import java.util.regex.Pattern;

/** Sets titles of annexes in lines. */
final class AnnexTitles {

  private static final Pattern KIND =
      Pattern.compile("^(\\p{Lu}{2,}(?: \\p{Lu}{2,})*) (?=\\P{Lu})");

  private AnnexTitles() {}

  /** The kind in capital letters («ПОЛОЖЕНИЕ») gets a line of its own. */
  static String inLines(String title) {
    return KIND.matcher(title).replaceFirst("$1\n");
  }
}
