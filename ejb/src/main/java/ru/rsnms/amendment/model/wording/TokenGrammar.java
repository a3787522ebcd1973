package ru.rsnms.amendment.model.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts a clause into words, numbers and quotations. Quotation marks may be nested, straight, or
 * merged where an inner and an outer one close together.
 */
final class TokenGrammar {

  private static final Pattern PIECE =
      Pattern.compile(
          "(?<ordinal>\\d+)-(?:й|го|м|му|ый|ой|ий|ым|ом|х|е|я|ю)(?![а-яё])"
              + "|(?<number>\\d+(?:\\.\\d+)*[¹²³⁴⁵⁶⁷⁸⁹]*)"
              + "|(?<word>[а-яёa-z]+(?:-[а-яёa-z]+)*)"
              + "|(?<mark>[^\\s])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private TokenGrammar() {}

  static List<Token> tokens(String clause) {
    var text = straightened(clause);
    List<Token> tokens = new ArrayList<>();
    for (var at = 0; at < text.length(); ) {
      var open = text.indexOf('«', at);
      words(text.substring(at, open < 0 ? text.length() : open), tokens);
      if (open < 0) {
        break;
      }
      var close = closing(text, open);
      tokens.add(new Token(Token.Kind.QUOTE, whole(text.substring(open + 1, close))));
      at = close + 1;
    }
    return tokens;
  }

  /** A mark that closed an inner quotation as well is written out. */
  private static String whole(String quoted) {
    var missing =
        quoted.chars().filter(c -> c == '«').count() - quoted.chars().filter(c -> c == '»').count();
    return quoted.strip() + "»".repeat((int) Math.max(0, missing));
  }

  private static void words(String text, List<Token> to) {
    var pieces = PIECE.matcher(text);
    while (pieces.find()) {
      if (pieces.group("ordinal") != null) {
        to.add(new Token(Token.Kind.ORDINAL, pieces.group("ordinal")));
      } else if (pieces.group("number") != null) {
        to.add(new Token(Token.Kind.NUMBER, pieces.group("number")));
      } else if (pieces.group("word") != null) {
        to.add(new Token(Token.Kind.WORD, small(pieces.group("word"))));
      } else {
        to.add(new Token(Token.Kind.MARK, pieces.group("mark")));
      }
    }
  }

  static String small(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  /** All kinds of quotation marks as «…», all dashes between numbers as one, plain spaces. */
  static String straightened(String clause) {
    var text = clause.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2011', '-');
    text = text.replace('“', '«').replace('„', '«').replace('”', '»').replace('—', '–');
    return paired(text.replaceAll("(?<=\\d)\\s*-\\s*(?=\\d)", "–"));
  }

  private static String paired(String text) {
    var result = new StringBuilder(text);
    for (var at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '"') {
        var opens = at == 0 || " («\n".indexOf(text.charAt(at - 1)) >= 0;
        result.setCharAt(at, opens ? '«' : '»');
      }
    }
    return result.toString();
  }

  /**
   * Where the quotation opened at the place closes. A closing mark behind which everything is
   * paired again closes them all: «приказа «О школе» is written with one mark for two.
   */
  static int closing(String text, int open) {
    var depth = 0;
    for (var at = open; at < text.length(); at++) {
      if (text.charAt(at) == '«') {
        depth++;
      } else if (text.charAt(at) == '»') {
        depth--;
        if (depth == 0 || isBalanced(text, at + 1)) {
          return at;
        }
      }
    }
    var last = text.lastIndexOf('»');
    return last > open ? last : text.length() - (open == text.length() - 1 ? 0 : 1);
  }

  private static boolean isBalanced(String text, int from) {
    var depth = 0;
    for (var at = from; at < text.length(); at++) {
      if (text.charAt(at) == '«') {
        depth++;
      } else if (text.charAt(at) == '»' && --depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }
}
