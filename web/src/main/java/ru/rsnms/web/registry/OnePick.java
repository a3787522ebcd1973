package ru.rsnms.web.registry;

import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import ru.rsnms.web.faces.Fields;
import ru.rsnms.web.faces.Option;

/** Finding one person or organisation by words and choosing it among those found. */
public class OnePick implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String field;
  private String words;
  private String chosen;
  private transient List<Option> options = new ArrayList<>();

  /**
   * @param field id of the input for the words; the list below it is called {@code <field>-one}
   */
  public OnePick(String field) {
    this.field = field;
  }

  /**
   * Puts what is found by the typed words into the list; nothing typed empties it. The search runs
   * before the other fields are checked, so it takes the words from the request.
   */
  void find(Function<String, List<Option>> search) {
    var request = FacesContext.getCurrentInstance().getExternalContext();
    var typed = request.getRequestParameterMap().get(field);
    options = typed == null || typed.isBlank() ? List.of() : search.apply(typed.strip());
    chosen = options.size() == 1 ? options.get(0).value() : null;
    Fields.find(field + "-one").ifPresent(UIInput::resetValue);
  }

  /** Puts in what is chosen already. */
  void choose(Option one) {
    words = one.label();
    chosen = one.value();
    options = List.of(one);
  }

  /** Words of what is chosen, empty while nothing is. */
  String label() {
    return options.stream()
        .filter(option -> option.value().equals(chosen))
        .map(Option::label)
        .findFirst()
        .orElse("");
  }

  /** As {@link #find}, for pages of other contexts. */
  public void search(Function<String, List<Option>> search) {
    find(search);
  }

  /** The id chosen, else the one given; empty where there is neither. */
  public Optional<UUID> pickedOr(UUID proposed) {
    return id().or(() -> Optional.ofNullable(proposed));
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
