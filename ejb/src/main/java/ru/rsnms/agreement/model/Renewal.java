package ru.rsnms.agreement.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.rsnms.agreement.AgreementText;
import ru.rsnms.agreement.PartyRequisites;
import ru.rsnms.agreement.TextOrigin;
import ru.rsnms.document.NormUnit;
import ru.rsnms.registry.Declension;
import ru.rsnms.registry.NameCase;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.SignatoryDirectory;
import ru.rsnms.registry.SignatoryView;
import ru.rsnms.registry.WorkCalendar;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;

/**
 * Makes the next version of an agreed text with the people of today: whoever signed for a party and
 * does not any more is replaced wherever the text names them, in every case; what was negotiated
 * stays.
 */
@ApplicationScoped
public class Renewal {

  private SigningStore signings;
  private SignatoryDirectory signatories;
  private Declension declension;
  private WorkCalendar calendar;
  private Clock clock;

  protected Renewal() {
    // for the container
  }

  @Inject
  public Renewal(
      SigningStore signings,
      SignatoryDirectory signatories,
      Declension declension,
      WorkCalendar calendar,
      Clock clock) {
    this.signings = signings;
    this.signatories = signatories;
    this.declension = declension;
    this.calendar = calendar;
    this.clock = clock;
  }

  void renew(Signing signing, String because, Actor by, Instant now) {
    var text = renewed(signing);
    var agreement = signing.agreement();
    var due = calendar.after(LocalDate.now(clock), agreement.answerDays());
    signing.parties().forEach(AgreementParty::beginsAnew);
    var number = agreement.takeBack(because, due, by, now);
    signings.add(new AgreementVersion(agreement.id(), number, text, TextOrigin.RENEWED, by, now));
  }

  private AgreementText renewed(Signing signing) {
    var text = signing.current().text();
    for (var party : signing.parties()) {
      var said = signing.requisites(party).filter(one -> one.person() != null);
      if (said.isPresent() && party.organization().isPresent()) {
        text = renewed(text, signing, party, said.get());
      }
    }
    return text;
  }

  private AgreementText renewed(
      AgreementText text, Signing signing, AgreementParty party, PartyRequisites said) {
    var able = signatories.signatoriesOf(party.organization().get(), LocalDate.now(clock));
    if (able.stream().anyMatch(who -> signing.names(party, who))) {
      return text;
    }
    var who =
        able.stream()
            .findFirst()
            .orElseThrow(() -> new Conflict("agreement/no-signatory", party.name()));
    var words = words(said, who);
    return new AgreementText(
        text.title(),
        text.place(),
        replaced(text.preamble(), words),
        units(text.units(), words),
        text.annexes().stream().map(one -> one.withUnits(units(one.units(), words))).toList(),
        text.parties().stream()
            .map(one -> one.role().equals(said.role()) ? requisites(one, who) : one)
            .toList());
  }

  /**
   * What the text may say of the one who signed, and what it says of the one who signs; long first.
   */
  private Map<String, String> words(PartyRequisites said, SignatoryView who) {
    var old = new PersonId(said.person());
    Map<String, String> words = new LinkedHashMap<>();
    words.put(
        declension.acting(old, said.basis()).words(),
        declension.acting(who.personId(), who.basis()).words());
    for (var form : NameCase.values()) {
      words.put(
          declension.fullName(old, form).words(),
          declension.fullName(who.personId(), form).words());
      words.put(
          declension.lastFirst(old, form).words(),
          declension.lastFirst(who.personId(), form).words());
      if (!said.position().isBlank()) {
        words.put(
            declension.words(said.position(), form).words(),
            declension.words(who.position(), form).words());
      }
    }
    return words;
  }

  private static PartyRequisites requisites(PartyRequisites said, SignatoryView who) {
    return new PartyRequisites(
        said.role(),
        said.roleName(),
        said.organization(),
        who.personId().value(),
        said.name(),
        said.lines(),
        who.name().initialsFirst(),
        who.position(),
        who.basis());
  }

  private static List<NormUnit> units(List<NormUnit> units, Map<String, String> words) {
    return units.stream()
        .map(
            one ->
                one.withText(replaced(one.text(), words))
                    .withChildren(units(one.children(), words)))
        .toList();
  }

  /** Each place is replaced once: what a replacement has brought is not replaced again. */
  private static String replaced(String text, Map<String, String> words) {
    var rest = text;
    var done = new StringBuilder();
    while (!rest.isEmpty()) {
      var here = rest;
      Optional<Map.Entry<String, String>> next =
          words.entrySet().stream()
              .filter(one -> !one.getKey().isBlank() && here.startsWith(one.getKey()))
              .max(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(String::length)));
      done.append(next.map(Map.Entry::getValue).orElse(here.substring(0, 1)));
      rest = here.substring(next.map(one -> one.getKey().length()).orElse(1));
    }
    return done.toString();
  }
}
