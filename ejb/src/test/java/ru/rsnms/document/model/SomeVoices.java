package ru.rsnms.document.model;

import java.util.List;
import java.util.Set;
import ru.rsnms.document.VisaDecision;
import ru.rsnms.shared.Actor;

/** Who decides for whom, without a database. */
final class SomeVoices {

  private SomeVoices() {}

  static Voices nobodyAway() {
    return new Away(List.of());
  }

  /** Everybody may decide for these accounts. */
  static Voices away(String... accounts) {
    return new Away(List.of(accounts));
  }

  private static final class Away extends Voices {

    private final List<String> absent;

    Away(List<String> absent) {
      this.absent = absent;
    }

    @Override
    public Set<String> accountsOf(Actor actor) {
      var accounts = new java.util.LinkedHashSet<>(absent);
      accounts.add(actor.account());
      return accounts;
    }

    @Override
    public Voice of(Actor actor, VisaDecision decision, Order order) {
      return Voice.of(actor);
    }
  }
}
