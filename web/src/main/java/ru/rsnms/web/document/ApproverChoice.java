package ru.rsnms.web.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import ru.rsnms.registry.PersonCard;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonQueries;
import ru.rsnms.registry.PersonView;
import ru.rsnms.web.faces.Option;

/** Who shall agree on a draft: found by name one after another, chosen with a tick. */
@Dependent
public class ApproverChoice implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject PersonDirectory directory;
  @Inject PersonQueries people;

  private String words;
  private List<String> chosen = new ArrayList<>();

  /** Name and post by account: those found last and those chosen before. */
  private final Map<String, String> shown = new LinkedHashMap<>();

  /** Looks for people with an account whose names resemble the words. */
  public void find() {
    shown.keySet().retainAll(chosen);
    if (words != null) {
      directory.pick(words).stream().flatMap(this::withAccount).forEach(this::show);
    }
    words = null;
  }

  private Stream<PersonCard> withAccount(PersonView person) {
    return Stream.of(people.person(person.id())).filter(card -> card.account() != null);
  }

  private void show(PersonCard person) {
    var position =
        person.employments().stream().map(row -> ", " + row.position()).findFirst().orElse("");
    shown.put(person.account(), person.data().name().full() + position);
  }

  /** Lines to tick. */
  public List<Option> getOptions() {
    return shown.entrySet().stream().map(one -> new Option(one.getKey(), one.getValue())).toList();
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public List<String> getChosen() {
    return chosen;
  }

  public void setChosen(List<String> chosen) {
    this.chosen = new ArrayList<>(Objects.requireNonNullElse(chosen, List.of()));
  }
}
