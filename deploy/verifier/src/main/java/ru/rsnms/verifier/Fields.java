package ru.rsnms.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The members of one JSON object, read by name and kind. */
record Fields(Map<String, Object> values) {

  String text(String name) throws BadFormat {
    if (values.get(name) instanceof String text) {
      return text;
    }
    throw new BadFormat();
  }

  /** {@code null} where the field is absent. */
  String textOrNull(String name) throws BadFormat {
    return values.containsKey(name) ? text(name) : null;
  }

  long number(String name) throws BadFormat {
    if (values.get(name) instanceof Long number) {
      return number;
    }
    throw new BadFormat();
  }

  List<Fields> objects(String name) throws BadFormat {
    if (!(values.get(name) instanceof List<?> list)) {
      throw new BadFormat();
    }
    List<Fields> found = new ArrayList<>();
    for (var item : list) {
      if (!(item instanceof Map<?, ?> map)) {
        throw new BadFormat();
      }
      found.add(new Fields(Map.copyOf(cast(map))));
    }
    return found;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> cast(Map<?, ?> map) {
    return (Map<String, Object>) map;
  }

  void mustHaveOnly(Set<String> names) throws BadFormat {
    if (!values.keySet().equals(names)) {
      throw new BadFormat();
    }
  }

  boolean agree(String name, Object value) {
    return Objects.equals(values.get(name), value);
  }
}
