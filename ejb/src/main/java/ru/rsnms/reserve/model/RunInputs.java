package ru.rsnms.reserve.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.reserve.selection.Contender;
import ru.rsnms.shared.Digests;

/**
 * What a run is computed from, in canonical words.
 *
 * @param rules digest of the frozen rules
 * @param words of each contender, by id
 */
record RunInputs(String rules, Map<UUID, String> words) {

  static RunInputs of(String rules, List<Contender> contenders) {
    return new RunInputs(
        rules,
        contenders.stream()
            .collect(
                Collectors.toMap(Contender::id, RowData::of, (one, other) -> other, TreeMap::new)));
  }

  String sha256() {
    var digest = Digests.begin();
    digest.update(rules.getBytes(StandardCharsets.UTF_8));
    new TreeMap<>(words)
        .forEach((id, text) -> digest.update((id + text + "\n").getBytes(StandardCharsets.UTF_8)));
    return Digests.words(digest.digest());
  }

  /** Numbers of the contenders that are not the same there: changed, come or gone. */
  List<String> differing(RunInputs others, Map<UUID, String> numbers) {
    var ids = new ArrayList<UUID>(words.keySet());
    others.words.keySet().stream().filter(id -> !words.containsKey(id)).forEach(ids::add);
    return ids.stream()
        .filter(id -> !java.util.Objects.equals(words.get(id), others.words.get(id)))
        .map(id -> numbers.getOrDefault(id, ""))
        .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
