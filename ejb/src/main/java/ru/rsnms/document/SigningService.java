package ru.rsnms.document;

import static ru.rsnms.shared.Role.INST_HEAD;
import static ru.rsnms.shared.Role.MINISTER;
import static ru.rsnms.shared.Role.MUN_HEAD;
import static ru.rsnms.shared.Role.ORG_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.model.FormWatch;
import ru.rsnms.document.model.FrozenContent;
import ru.rsnms.document.model.Order;
import ru.rsnms.document.model.OrderGuards;
import ru.rsnms.document.model.OrderStore;
import ru.rsnms.document.model.PaperNames;
import ru.rsnms.document.model.PaperPress;
import ru.rsnms.document.model.SigningContent;
import ru.rsnms.shared.CanonicalJson;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Digests;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.signature.ConfirmationView;
import ru.rsnms.signature.SignatureBook;
import ru.rsnms.signature.SignatureMethod;
import ru.rsnms.signature.SignatureProof;
import ru.rsnms.signature.Signing;
import ru.rsnms.signature.SigningCopy;

/** The signatory's desk. Nobody signs for another, and nobody without authority on the day. */
@Stateless
@RolesAllowed({MINISTER, INST_HEAD, MUN_HEAD, ORG_HEAD})
public class SigningService {

  private OrderStore orders;
  private OrderGuards guards;
  private SigningContent contents;
  private SignatureBook signatures;
  private FormWatch forms;
  private PaperPress press;
  private CurrentActor actor;
  private Clock clock;

  protected SigningService() {
    // for the container
  }

  @Inject
  public SigningService(
      OrderStore orders,
      OrderGuards guards,
      SigningContent contents,
      SignatureBook signatures,
      FormWatch forms,
      PaperPress press,
      CurrentActor actor,
      Clock clock) {
    this.orders = orders;
    this.guards = guards;
    this.contents = contents;
    this.signatures = signatures;
    this.forms = forms;
    this.press = press;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * The bytes that the caller is going to sign outside or print and sign by hand; the same text
   * gives the same bytes again.
   */
  @Audited("document.signing-copy")
  public PaperFile copy(@NotNull OrderId id, @NotNull SignatureMethod method) {
    var order = orders.getForUpdate(id);
    guards.require(OrderAction.SIGN, order, actor.get());
    var proof = beforehand(method);
    var signatory = signatures.authority(order.issuer(), proof);
    var content = contents.copy(order, orders.currentText(order), signatory, proof);
    var copy = printedCopy(order, content);
    return PaperNames.signingCopy(order, copy.bytes(), copy.sha256());
  }

  private static SignatureProof beforehand(SignatureMethod method) {
    return switch (method) {
      case IN_SYSTEM -> throw new Invalid("document/copy-in-system", "method");
      case DETACHED_FILE -> new SignatureProof.DetachedFile(new byte[0]);
      case ON_PAPER -> new SignatureProof.SignedPaper(new byte[0], null);
    };
  }

  /**
   * Asks the signatory to log in anew for the text that is on the screen; a signature in the system
   * needs that.
   */
  @Audited("document.ask-to-confirm")
  public ConfirmationView askToConfirm(
      @NotNull OrderId id, long version, @NotNull String contentHash) {
    var order = orders.getForUpdate(id);
    guards.require(OrderAction.SIGN, order, actor.get());
    order.mustBeSeenAt(version);
    textRead(order, contentHash);
    signatures.authority(order.issuer(), new SignatureProof.Confirmation(null));
    return signatures.askToConfirm(SubjectRef.of(order.id()), contentHash);
  }

  /**
   * Signs the text that was on the screen and freezes it with the signatory and the mark. Forms of
   * names that nobody has confirmed are refused unless the signatory accepts them by name.
   */
  @Audited("document.sign")
  public void sign(@NotNull @Valid SignOrder command) {
    var order = orders.getForUpdate(command.order());
    guards.require(OrderAction.SIGN, order, actor.get());
    order.mustBeSeenAt(command.version());
    var text = textRead(order, command.contentHash());
    forms.requireAccepted(order, text, command.acceptedForms());
    var proof = command.proof();
    var signatory = signatures.authority(order.issuer(), proof);
    var content = contents.copy(order, text, signatory, proof);
    var copy = copyFor(order, content, proof);
    signatures.sign(
        new Signing(
            SubjectRef.of(order.id()),
            signatory,
            copy,
            command.contentHash(),
            proof,
            order.approvedAt()));
    order.sign(contents.frozen(content, signatory, proof), actor.get(), clock.instant());
  }

  private OrderText textRead(Order order, String contentHash) {
    var text = orders.currentText(order);
    if (!Digests.sha256(CanonicalJson.write(text)).equals(contentHash)) {
      throw new Conflict("document/other-text");
    }
    return text;
  }

  /** What is signed outside has been handed out before; what is signed here is printed now. */
  private SigningCopy copyFor(Order order, FrozenContent content, SignatureProof proof) {
    if (proof.method() == SignatureMethod.IN_SYSTEM) {
      return printedCopy(order, content);
    }
    return signatures
        .copyHandedOut(SubjectRef.of(order.id()), content.hash())
        .orElseThrow(() -> new Conflict("document/no-signing-copy"));
  }

  private SigningCopy printedCopy(Order order, FrozenContent content) {
    return signatures.copy(
        SubjectRef.of(order.id()), content.hash(), () -> press.forSigning(order, content).bytes());
  }
}
