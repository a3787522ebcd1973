package ru.rsnms.web.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import ru.rsnms.document.SignOrder;
import ru.rsnms.document.SigningService;
import ru.rsnms.shared.Texts;
import ru.rsnms.signature.CertificateView;
import ru.rsnms.signature.SignatureMethod;
import ru.rsnms.signature.SignatureProof;
import ru.rsnms.signature.SignatureProof.Confirmation;
import ru.rsnms.signature.SignatureProof.DetachedFile;
import ru.rsnms.signature.SignatureProof.SignedPaper;
import ru.rsnms.signature.SigningCertificateService;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.PageTexts;

/** Backs the signing part of the card of an order: three ways, one of them chosen. */
@Named
@ViewScoped
public class SigningView implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Of a scan; told to the browser, and checked again by the service. */
  private static final int MAX_SCAN = 20 * 1024 * 1024;

  private static final int MAX_SIGNATURE = 1_000_000;

  @Inject SigningService signing;
  @Inject SigningCertificateService certificates;
  @Inject SignatureConfirmation confirmation;
  @Inject OrderView order;
  @Inject DoubtsView doubts;
  @Inject Notices notices;

  private SignatureMethod way = SignatureMethod.IN_SYSTEM;
  private String word;
  private boolean accepted;
  private LocalDate on;
  private transient Part file;
  private transient Part scan;
  private transient Part certificate;

  /** Signs the text as it stands on this page; what is refused stays on the page. */
  public String sign() {
    if (!isComplete() || !isFormsSettled()) {
      return null;
    }
    var card = order.getCard();
    var command =
        new SignOrder(
            card.id(), card.version(), card.contentHash(), proof(), doubts.getShownWords());
    if (!notices.attempt(() -> signing.sign(command))) {
      order.forgetCard();
      return null;
    }
    notices.doneNext("order.done.SIGN");
    return "/document/order.xhtml?faces-redirect=true&id=" + order.getId();
  }

  /** What nobody has confirmed is signed only by one who says so. */
  private boolean isFormsSettled() {
    return given(doubts.isNone() || accepted, "accepted", "sign.forms.needed");
  }

  private boolean isComplete() {
    return switch (way) {
      case IN_SYSTEM -> given(isTyped(), "word", "sign.word.needed", getWordAsked());
      case DETACHED_FILE -> fits(file, "file", MAX_SIGNATURE, "sign.file.needed");
      case ON_PAPER -> fits(scan, "scan", MAX_SCAN, "sign.scan.needed");
    };
  }

  private boolean fits(Part part, String field, int most, String key) {
    return given(part != null && part.getSize() > 0, field, key)
        && given(part.getSize() <= most, field, "sign.too-large");
  }

  private boolean given(boolean fulfilled, String field, String key, Object... details) {
    if (!fulfilled) {
      notices.atField(field, key, details);
    }
    return fulfilled;
  }

  private boolean isTyped() {
    return word != null && word.strip().equalsIgnoreCase(getWordAsked());
  }

  private SignatureProof proof() {
    return switch (way) {
      case IN_SYSTEM -> new Confirmation(confirmation.used());
      case DETACHED_FILE -> new DetachedFile(bytesOf(file));
      case ON_PAPER -> new SignedPaper(bytesOf(scan), on);
    };
  }

  /** Puts the user's own certificate on file, which the mark of the copy is drawn from. */
  public void enrol() {
    if (fits(certificate, "certificate", MAX_SIGNATURE, "sign.certificate.needed")) {
      var bytes = bytesOf(certificate);
      if (notices.attempt(() -> certificates.enrol(bytes))) {
        notices.done("sign.certificate.done");
      }
    }
  }

  /** The certificate on file, {@code null} while there is none that can be used. */
  public CertificateView getOwn() {
    return certificates.mine().orElse(null);
  }

  /** The word to be typed by those who sign in the system. */
  public String getWordAsked() {
    return PageTexts.of("sign.word.asked");
  }

  public String nameOf(SignatureMethod method) {
    return Texts.of(method);
  }

  public List<SignatureMethod> getWays() {
    return List.of(SignatureMethod.values());
  }

  public int getMaxScan() {
    return MAX_SCAN;
  }

  public int getMaxSignature() {
    return MAX_SIGNATURE;
  }

  public SignatureMethod getWay() {
    return way;
  }

  public void setWay(SignatureMethod way) {
    this.way = way == null ? SignatureMethod.IN_SYSTEM : way;
  }

  public String getWord() {
    return word;
  }

  public void setWord(String word) {
    this.word = word;
  }

  /** Does the signatory sign with forms that nobody has confirmed? */
  public boolean isAccepted() {
    return accepted;
  }

  public void setAccepted(boolean accepted) {
    this.accepted = accepted;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public Part getScan() {
    return scan;
  }

  public void setScan(Part scan) {
    this.scan = scan;
  }

  public Part getCertificate() {
    return certificate;
  }

  public void setCertificate(Part certificate) {
    this.certificate = certificate;
  }

  private static byte[] bytesOf(Part part) {
    try (var stream = part.getInputStream()) {
      return stream.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
