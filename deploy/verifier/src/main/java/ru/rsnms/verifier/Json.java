package ru.rsnms.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON of objects, lists, strings and whole numbers; anything else is no part of the format.
 * Objects become {@code Map}, lists {@code List}, numbers {@code Long}.
 */
final class Json {

  private static final int HEX = 16;
  private static final int DEEPEST = 8;

  private final String text;
  private int at;
  private int depth;

  private Json(String text) {
    this.text = text;
  }

  /** An object that stands in its canonical form; refuses any other spelling of the same. */
  static Fields canonical(String text) throws BadFormat {
    var fields = new Fields(object(text));
    if (!CanonicalText.of(fields.values()).equals(text)) {
      throw new BadFormat();
    }
    return fields;
  }

  static Map<String, Object> object(String text) throws BadFormat {
    var json = new Json(text);
    if (!(json.value() instanceof Map<?, ?> map) || json.at != text.length()) {
      throw new BadFormat();
    }
    Map<String, Object> object = new LinkedHashMap<>();
    map.forEach((key, value) -> object.put((String) key, value));
    return object;
  }

  private Object value() throws BadFormat {
    return switch (peek()) {
      case '{' -> members();
      case '[' -> items();
      case '"' -> string();
      default -> number();
    };
  }

  private Map<String, Object> members() throws BadFormat {
    Map<String, Object> found = new LinkedHashMap<>();
    enter('{');
    while (peek() != '}') {
      if (!found.isEmpty()) {
        expect(',');
      }
      var name = string();
      expect(':');
      if (found.put(name, value()) != null) {
        throw new BadFormat();
      }
    }
    leave('}');
    return found;
  }

  private List<Object> items() throws BadFormat {
    List<Object> found = new ArrayList<>();
    enter('[');
    while (peek() != ']') {
      if (!found.isEmpty()) {
        expect(',');
      }
      found.add(value());
    }
    leave(']');
    return found;
  }

  private void enter(char bracket) throws BadFormat {
    expect(bracket);
    depth++;
    if (depth > DEEPEST) {
      throw new BadFormat();
    }
  }

  private void leave(char bracket) throws BadFormat {
    expect(bracket);
    depth--;
  }

  private String string() throws BadFormat {
    expect('"');
    var found = new StringBuilder();
    for (var c = next(); c != '"'; c = next()) {
      found.append(c == '\\' ? escaped() : c);
    }
    return found.toString();
  }

  private char escaped() throws BadFormat {
    var c = next();
    return switch (c) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      case '"', '\\', '/' -> c;
      default -> throw new BadFormat();
    };
  }

  private char unicode() throws BadFormat {
    var code = 0;
    for (var i = 0; i < 4; i++) {
      var digit = Character.digit(next(), HEX);
      if (digit < 0) {
        throw new BadFormat();
      }
      code = code * HEX + digit;
    }
    return (char) code;
  }

  private Long number() throws BadFormat {
    var from = at;
    while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    try {
      return Long.valueOf(text.substring(from, at));
    } catch (NumberFormatException e) {
      throw new BadFormat();
    }
  }

  private char peek() throws BadFormat {
    if (at >= text.length()) {
      throw new BadFormat();
    }
    return text.charAt(at);
  }

  private char next() throws BadFormat {
    var c = peek();
    at++;
    return c;
  }

  private void expect(char c) throws BadFormat {
    if (next() != c) {
      throw new BadFormat();
    }
  }
}
