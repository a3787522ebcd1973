package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.document.DoubtfulForm;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.registry.NameGrammar;
import ru.rsnms.registry.NamesInText;
import ru.rsnms.shared.Conflict;

/**
 * Watches that no name or post is printed in a form that nobody vouches for without the signatory
 * knowing. A historical paper is copied word for word and is not watched.
 */
@ApplicationScoped
public class FormWatch {

  private NamesInText names;

  protected FormWatch() {
    // for the container
  }

  @Inject
  public FormWatch(NamesInText names) {
    this.names = names;
  }

  /** Unconfirmed forms in the order of the text, each once. */
  public List<DoubtfulForm> doubts(Order order, OrderText text) {
    return order.historical() ? List.of() : doubts(text);
  }

  private List<DoubtfulForm> doubts(OrderText text) {
    return words(text.units()).flatMap(this::doubts).distinct().toList();
  }

  private Stream<DoubtfulForm> doubts(String clause) {
    return NameGrammar.in(clause).stream()
        .flatMap(mention -> names.doubts(mention, clause).stream())
        .map(
            form ->
                new DoubtfulForm(form.words(), form.nameCase(), form.person(), form.nominative()));
  }

  /** Refuses forms that the signatory has not seen and accepted by name. */
  public void requireAccepted(Order order, OrderText text, Collection<String> accepted) {
    var left =
        doubts(order, text).stream()
            .map(DoubtfulForm::words)
            .filter(words -> !accepted.contains(words))
            .distinct()
            .toList();
    if (!left.isEmpty()) {
      throw new Conflict("document/forms-unconfirmed", String.join(", ", left));
    }
  }

  private static Stream<String> words(List<NormUnit> units) {
    return units.stream()
        .flatMap(unit -> Stream.concat(Stream.ofNullable(unit.text()), words(unit.children())));
  }
}
