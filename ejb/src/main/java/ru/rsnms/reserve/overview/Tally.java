package ru.rsnms.reserve.overview;

import java.util.Map;
import ru.rsnms.reserve.ApplicationGroup;

/**
 * How many applications of one municipality, or of one subject, have come how far.
 *
 * @param key code of the municipality, empty for none; name of the subject
 * @param name as people read it
 * @param all that were ever handed in
 * @param groups of them; groups that the caller may not count are absent
 */
public record Tally(String key, String name, long all, Map<ApplicationGroup, Long> groups) {

  public long in(ApplicationGroup group) {
    return groups.getOrDefault(group, 0L);
  }
}
