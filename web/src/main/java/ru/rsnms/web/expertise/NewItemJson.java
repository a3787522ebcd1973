package ru.rsnms.web.expertise;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.rsnms.expertise.NewItem;
import ru.rsnms.expertise.Touches;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.PersonId;

/**
 * Something to be judged.
 *
 * @param file PDF or DOCX in Base64, absent for none
 * @param persons authors
 * @param organizations where they work
 * @param municipalities codes
 * @param firstJudges people who judged what is appealed against
 */
public record NewItemJson(
    String title,
    String text,
    byte[] file,
    List<UUID> persons,
    List<UUID> organizations,
    List<String> municipalities,
    List<UUID> firstJudges) {

  NewItem command() {
    var touches =
        new Touches(
            set(persons, PersonId::new),
            set(organizations, OrganizationId::new),
            set(municipalities, Function.identity()));
    return new NewItem(null, title, text, file, touches, set(firstJudges, PersonId::new));
  }

  private static <A, B> Set<B> set(List<A> values, Function<A, B> made) {
    return values == null
        ? Set.of()
        : values.stream().map(made).collect(Collectors.toUnmodifiableSet());
  }
}
