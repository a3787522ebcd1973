package ru.rsnms.web.faces;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A field that somebody else has saved otherwise than the user has typed it.
 *
 * @param label of the field
 * @param stored by the other
 * @param typed by the user
 */
public record Difference(String label, String stored, String typed) {

  /** The fields that differ, in the order of the form; both sides name the same fields. */
  public static List<Difference> between(Map<String, String> stored, Map<String, String> typed) {
    return stored.keySet().stream()
        .map(
            label ->
                new Difference(
                    label, shown(stored.get(label)), shown(typed.getOrDefault(label, ""))))
        .filter(field -> !field.stored().equals(field.typed()))
        .toList();
  }

  private static String shown(String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
