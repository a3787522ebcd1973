package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.rsnms.document.VisaDecision;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonView;
import ru.rsnms.registry.SubstituteDirectory;
import ru.rsnms.registry.SubstitutionView;
import ru.rsnms.shared.Actor;

/** Finds out for whom somebody decides today: for oneself, and for those who are away. */
@ApplicationScoped
public class Voices {

  private SubstituteDirectory substitutes;
  private PersonDirectory people;
  private Clock clock;

  protected Voices() {
    // for the container
  }

  @Inject
  public Voices(SubstituteDirectory substitutes, PersonDirectory people, Clock clock) {
    this.substitutes = substitutes;
    this.people = people;
    this.clock = clock;
  }

  /** Accounts whose visas the actor may give today, the own first. */
  public Set<String> accountsOf(Actor actor) {
    var accounts = new LinkedHashSet<String>();
    accounts.add(actor.account());
    absentOf(actor).forEach(row -> accounts.add(row.absentAccount()));
    return accounts;
  }

  /** As whom the actor decides: the own visa unless another's is named or only that is waiting. */
  public Voice of(Actor actor, VisaDecision decision, Order order) {
    return absentOf(actor).stream()
        .filter(row -> isMeant(row.absentAccount(), actor, decision, order))
        .findFirst()
        .map(row -> new Voice(actor, row.absentAccount(), deputy(actor, row)))
        .orElseGet(() -> Voice.of(actor));
  }

  private static boolean isMeant(String absent, Actor actor, VisaDecision decision, Order order) {
    var named = decision.inPlaceOf();
    return named == null
        ? order.waitingFor(actor.account()).isEmpty() && order.waitingFor(absent).isPresent()
        : named.equals(absent);
  }

  private Deputy deputy(Actor actor, SubstitutionView row) {
    var post = people.byAccount(actor.account()).map(PersonView::position).orElse(null);
    return new Deputy(
        actor.account(),
        row.deputyName().lastFirst(),
        Optional.ofNullable(post).orElse(""),
        row.capacity(),
        row.ground());
  }

  private List<SubstitutionView> absentOf(Actor actor) {
    return substitutes.of(actor.account(), LocalDate.now(clock)).stream()
        .filter(row -> row.absentAccount() != null)
        .toList();
  }
}
