package ru.rsnms.agreement.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.rsnms.agreement.PartyRequisites;
import ru.rsnms.agreement.signing.SigningCard.Outdated;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.SignatoryDirectory;
import ru.rsnms.registry.SignatoryView;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Texts;
import ru.rsnms.signature.SignatureBook;
import ru.rsnms.signature.SignatureProof;

/** Who may sign for a party on a day, and whether the text names them. */
@ApplicationScoped
public class SigningPowers {

  private OrganizationDirectory organizations;
  private SignatoryDirectory signatories;
  private PersonDirectory people;
  private SignatureBook book;
  private CurrentActor actor;
  private Clock clock;

  protected SigningPowers() {
    // for the container
  }

  @Inject
  public SigningPowers(
      OrganizationDirectory organizations,
      SignatoryDirectory signatories,
      PersonDirectory people,
      SignatureBook book,
      CurrentActor actor,
      Clock clock) {
    this.organizations = organizations;
    this.signatories = signatories;
    this.people = people;
    this.book = book;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * The caller's own authority to sign for a party on the day of the proof; refuses who has none,
   * and whom the text does not name.
   */
  SignatoryView of(AgreementParty party, Signing signing, SignatureProof proof) {
    var who = authority(party, proof);
    if (!signing.names(party, who)) {
      throw new Conflict(
          "agreement/signatory-changed",
          signing.requisites(party).map(SigningPowers::named).orElse(""),
          named(who));
    }
    return who;
  }

  private SignatoryView authority(AgreementParty party, SignatureProof proof) {
    return party
        .organization()
        .map(organization -> book.authority(organization, proof))
        .orElseGet(() -> inPerson(party));
  }

  /** Who is a party signs for oneself and by no one's leave. */
  private SignatoryView inPerson(AgreementParty party) {
    var caller =
        people
            .byAccount(actor.get().account())
            .filter(one -> party.person().filter(one.id()::equals).isPresent())
            .orElseThrow(() -> new Forbidden("agreement/not-a-party"));
    return new SignatoryView(
        null,
        0,
        null,
        caller.id(),
        caller.name(),
        party.roleName(),
        Texts.of("agreement.signing.in-person"),
        null,
        null);
  }

  /** Why the caller could not sign for the party today; empty if they could. */
  Optional<Refusal> none(AgreementParty party) {
    var today = LocalDate.now(clock);
    return party
        .organization()
        .filter(one -> signatories.signatoryOf(actor.get().account(), one, today).isEmpty())
        .map(one -> new Forbidden("signature/no-authority", today));
  }

  /** Why the party cannot sign anything any more; empty while it works. */
  Optional<Refusal> gone(AgreementParty party) {
    if (party.organization().isEmpty()) {
      return Optional.empty();
    }
    try {
      organizations.mustBeOpen(party.organization().get());
      return Optional.empty();
    } catch (Conflict closed) {
      return Optional.of(closed);
    }
  }

  /** «Post, name» of those who may sign for a party today, holders of the post first. */
  List<String> able(AgreementParty party) {
    return today(party).stream().map(SigningPowers::named).toList();
  }

  private List<SignatoryView> today(AgreementParty party) {
    return party
        .organization()
        .map(one -> signatories.signatoriesOf(one, LocalDate.now(clock)))
        .orElse(List.of());
  }

  /** Parties that nobody whom the text names could sign for today. */
  List<Outdated> outdated(Signing signing) {
    return signing.parties().stream()
        .filter(party -> party.organization().isPresent() && party.signedOn() == null)
        .filter(party -> today(party).stream().noneMatch(who -> signing.names(party, who)))
        .map(
            party ->
                new Outdated(
                    party.name(),
                    signing.requisites(party).map(SigningPowers::named).orElse(""),
                    String.join("; ", able(party))))
        .toList();
  }

  /** Name of the person who is a party. */
  String nameOf(PersonId id) {
    return people.officialNameOf(id);
  }

  private static String named(PartyRequisites said) {
    return said.position() + " " + said.signatory();
  }

  private static String named(SignatoryView who) {
    return who.position() + " " + who.name().full();
  }
}
