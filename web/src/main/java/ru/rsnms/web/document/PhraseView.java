package ru.rsnms.web.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderService;
import ru.rsnms.document.Phrase;
import ru.rsnms.document.PhraseKind;
import ru.rsnms.document.PhraseQueries;
import ru.rsnms.document.SaveText;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.PersonView;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;
import ru.rsnms.web.registry.OnePick;

/** Sentences with names and offices in the right case, for the draft on the card. */
@Named
@ViewScoped
public class PhraseView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject PhraseQueries phrases;
  @Inject OrderService service;
  @Inject PersonDirectory people;
  @Inject OrderView order;
  @Inject Notices notices;

  private PhraseKind kind = PhraseKind.CONTROL;
  private final OnePick person = new OnePick("whom");
  private String words;
  private boolean confirmed;

  /** Writes the sentence. */
  public void compose() {
    var chosen = person.pickedOr(null).map(PersonId::new).orElse(null);
    if (chosen == null) {
      notices.atField("whom", "execution.controller.needed");
      return;
    }
    notices.attempt(() -> show(phrases.phrase(new OrderId(order.getId()), kind, chosen)));
  }

  private void show(Phrase phrase) {
    words = phrase.words();
    confirmed = phrase.confirmed();
  }

  /** Adds the sentence to the draft as its last clause. */
  public String add() {
    var card = order.getCard();
    var clause = OrderEditing.newClause("").withText(words);
    var text = OrderEditing.append(card.text(), clause);
    if (!notices.attempt(() -> service.save(new SaveText(card.id(), card.version(), text)))) {
      order.forgetCard();
      return null;
    }
    notices.doneNext("phrase.added");
    return "/document/order.xhtml?faces-redirect=true&id=" + order.getId();
  }

  public void findPerson() {
    person.search(typed -> people.pick(typed).stream().map(PhraseView::option).toList());
  }

  private static Option option(PersonView one) {
    var post = one.position() == null ? "" : ", " + one.position();
    return new Option(one.id().value().toString(), one.name().full() + post);
  }

  /** A clause of its own can be added; a turn of phrase is copied into the preamble by hand. */
  public boolean isClause() {
    return words != null && kind == PhraseKind.CONTROL;
  }

  public List<Option> getKinds() {
    return Option.of(PhraseKind.values());
  }

  public String getWords() {
    return words;
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public OnePick getPerson() {
    return person;
  }

  public PhraseKind getKind() {
    return kind;
  }

  public void setKind(PhraseKind kind) {
    this.kind = kind;
  }
}
