package ru.rsnms.agreement.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.AgreementStage;
import ru.rsnms.agreement.signing.SigningCard;
import ru.rsnms.agreement.signing.SigningRoundId;
import ru.rsnms.agreement.signing.SigningRow;
import ru.rsnms.document.PaperFile;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.signature.SignatureBook;
import ru.rsnms.signature.SignatureId;
import ru.rsnms.signature.SignatureView;

/** Turns agreements that are signed into what their parties read; paper leaves after the last. */
@ApplicationScoped
public class SigningCards {

  private static final String BASE_URL =
      System.getenv().getOrDefault("RSNMS_PUBLIC_URL", "http://localhost:8080");

  private SigningStore signings;
  private SigningGuards guards;
  private SigningPowers powers;
  private SigningPress press;
  private AgreementSight sight;
  private SignatureBook book;

  protected SigningCards() {
    // for the container
  }

  @Inject
  public SigningCards(
      SigningStore signings,
      SigningGuards guards,
      SigningPowers powers,
      SigningPress press,
      AgreementSight sight,
      SignatureBook book) {
    this.signings = signings;
    this.guards = guards;
    this.powers = powers;
    this.press = press;
    this.sight = sight;
    this.book = book;
  }

  public SigningCard card(AgreementId id) {
    return card(signings.get(id));
  }

  public AgreementId agreementOf(SigningRoundId round) {
    return signings.agreementOf(round);
  }

  private SigningCard card(Signing signing) {
    var agreement = signing.agreement();
    var own = sight.own(signing.parties());
    return new SigningCard(
        agreement.id(),
        agreement.version(),
        agreement.kind(),
        agreement.title(),
        agreement.stage(),
        signing.current().text(),
        agreement.agreedSha256(),
        agreement.agreedAt(),
        signing.parties().stream().map(one -> party(signing, one, own)).toList(),
        own.map(AgreementParty::id).orElse(null),
        signing.isUnderWay() ? powers.outdated(signing) : List.of(),
        agreement.number(),
        agreement.registeredOn(),
        agreement.forceRule(),
        agreement.forceOn(),
        agreement.inForceOn(),
        agreement.endsOn(),
        agreement.endingReason(),
        agreement.checkCode(),
        notices(signing, own),
        guards.states(signing));
  }

  private SigningCard.Party party(
      Signing signing, AgreementParty party, Optional<AgreementParty> own) {
    return new SigningCard.Party(
        party.id(),
        party.roleName(),
        party.name(),
        party.step(),
        party.state(),
        signing.isTurnOf(party),
        own.filter(party::equals).isPresent(),
        signing.isUnderWay() ? powers.able(party) : List.of(),
        party.signatureId(),
        party.signatoryName(),
        party.signatoryPosition(),
        party.signedOn(),
        party.reason());
  }

  /** A party reads what it was told; the region reads all. */
  private List<SigningCard.Notice> notices(Signing signing, Optional<AgreementParty> own) {
    Map<?, String> names =
        signing.parties().stream()
            .collect(Collectors.toMap(AgreementParty::id, AgreementParty::name));
    return signings.notices(signing.agreement().id()).stream()
        .filter(
            one ->
                sight.readsAll() || own.filter(party -> party.id().equals(one.party())).isPresent())
        .map(
            one ->
                new SigningCard.Notice(
                    names.get(one.party()), one.kind(), one.reason(), one.madeAt()))
        .toList();
  }

  /** What is agreed and not in force yet, as far as the caller may see it. */
  public List<SigningRow> desk() {
    return signings
        .in(List.of(AgreementStage.AGREED, AgreementStage.SIGNING, AgreementStage.SIGNED))
        .stream()
        .map(this::row)
        .toList();
  }

  private SigningRow row(Signing signing) {
    var agreement = signing.agreement();
    var own = sight.own(signing.parties());
    return new SigningRow(
        agreement.id(),
        agreement.title(),
        signing.parties().stream().map(AgreementParty::name).collect(Collectors.joining("; ")),
        agreement.stage(),
        signing.signed().size(),
        signing.parties().size(),
        signing.waiting().stream().map(AgreementParty::name).toList(),
        own.filter(signing::isTurnOf).isPresent(),
        signing.isUnderWay() && !powers.outdated(signing).isEmpty(),
        agreement.agreedAt());
  }

  /** All signatures with what they were believed for; nobody has them before the last is given. */
  public List<SignatureView> signatures(AgreementId id) {
    return signatures(signedByAll(id));
  }

  private List<SignatureView> signatures(Signing signing) {
    return book.of(SubjectRef.of(signing.round().id()));
  }

  /** The very bytes that were signed. */
  public PaperFile copy(AgreementId id, SignatureId signature) {
    var view = signature(signedByAll(id), signature);
    var copy = book.copyOf(view);
    return new PaperFile(
        "agreement-" + id.value() + ".pdf", "application/pdf", copy.bytes(), copy.sha256());
  }

  /** The file with a signature, or the scan. */
  public PaperFile proof(AgreementId id, SignatureId signature) {
    var view = signature(signedByAll(id), signature);
    var proof = book.proofOf(view);
    var ending =
        switch (proof.mediaType()) {
          case "application/pdf" -> ".pdf";
          case "image/jpeg" -> ".jpg";
          case "image/png" -> ".png";
          default -> ".sig";
        };
    return new PaperFile(
        "signature-" + signature.value() + ending,
        proof.mediaType(),
        proof.bytes(),
        view.proofSha256());
  }

  private SignatureView signature(Signing signing, SignatureId id) {
    return signatures(signing).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("agreement/not-found"));
  }

  /** The signed paper with the marks of all. */
  public PaperFile paper(AgreementId id) {
    var signing = signedByAll(id);
    var agreement = signing.agreement();
    var byId =
        signatures(signing).stream()
            .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
    return press.paper(
        new SigningPaper(
            id,
            agreement.agreedSha256(),
            signing.current().text(),
            agreement.number(),
            agreement.registeredOn(),
            signing.current().text().parties().stream()
                .map(said -> byId.get(signedFor(signing, said.role())))
                .toList(),
            agreement.checkCode() == null
                ? null
                : BASE_URL + "/public/agreement.xhtml?code=" + agreement.checkCode(),
            agreement.signedAt()));
  }

  private static java.util.UUID signedFor(Signing signing, String role) {
    return signing.parties().stream()
        .filter(one -> one.role().equals(role))
        .map(AgreementParty::signatureId)
        .findFirst()
        .orElse(null);
  }

  private Signing signedByAll(AgreementId id) {
    var signing = signings.get(id);
    if (signing.agreement().signedAt() == null) {
      throw new Conflict("agreement/not-signed-by-all");
    }
    return signing;
  }
}
