package ru.rsnms.web.registry;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import ru.rsnms.web.faces.Option;

/** Finding one person or organisation by words and choosing it among those found. */
public class OnePick implements Serializable {

  private static final long serialVersionUID = 1L;

  private String words;
  private String chosen;
  private transient List<Option> options = new ArrayList<>();

  /** Puts what is found by the typed words into the list; nothing typed empties it. */
  void find(Function<String, List<Option>> search) {
    options = words == null ? List.of() : search.apply(words);
    chosen = options.size() == 1 ? options.get(0).value() : null;
  }

  public List<Option> getOptions() {
    return options;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  /** The id chosen, empty while none is. */
  Optional<UUID> id() {
    return Optional.ofNullable(chosen).map(UUID::fromString);
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }
}
