package ru.rsnms.web.document;

import java.io.Serializable;
import java.util.UUID;
import ru.rsnms.document.ProposedReader;
import ru.rsnms.registry.PersonId;

/** A person whom the text names, ticked to be called or not. */
public class ReaderTick implements Serializable {

  private static final long serialVersionUID = 1L;

  private final UUID person;
  private final String name;
  private final String post;
  private final String words;
  private final boolean inSystem;
  private boolean on = true;

  ReaderTick(ProposedReader proposed) {
    this.person = proposed.person().value();
    this.name = proposed.name();
    this.post = proposed.post();
    this.words = proposed.words();
    this.inSystem = proposed.inSystem();
  }

  PersonId person() {
    return new PersonId(person);
  }

  public String getName() {
    return name;
  }

  public String getPost() {
    return post;
  }

  /** The name as the text writes it. */
  public String getWords() {
    return words;
  }

  public boolean isInSystem() {
    return inSystem;
  }

  public boolean isOn() {
    return on;
  }

  public void setOn(boolean on) {
    this.on = on;
  }
}
