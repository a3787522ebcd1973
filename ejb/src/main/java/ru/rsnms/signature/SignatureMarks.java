package ru.rsnms.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import ru.rsnms.registry.SignatoryView;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;
import ru.rsnms.signature.SignatureMark.Line;
import ru.rsnms.signature.model.CertificateStore;

/**
 * Words the marks that papers bear. Each way of signing has its own: only a signature with a
 * certificate is called an electronic signature with one.
 */
@ApplicationScoped
public class SignatureMarks {

  private static final Pattern FOUR = Pattern.compile("(.{4})(?=.)");

  private CertificateStore certificates;
  private CurrentActor actor;
  private Clock clock;

  protected SignatureMarks() {
    // for the container
  }

  @Inject
  public SignatureMarks(CertificateStore certificates, CurrentActor actor, Clock clock) {
    this.certificates = certificates;
    this.actor = actor;
    this.clock = clock;
  }

  /** The caller has confirmed the document in the system, now. */
  public SignatureMark inSystem(SignatoryView signatory) {
    return new SignatureMark(
        Texts.of("signature.mark.in-system"),
        List.of(
            line("signatory", signatory.name().full()),
            line("moment", RussianDates.moment(clock.instant())),
            line("way", Texts.of("signature.mark.own-account"))));
  }

  /** The caller will sign with the certificate on file; refuses where there is none. */
  public SignatureMark byCertificate() {
    var certificate =
        certificates
            .of(actor.get().account(), clock.instant())
            .orElseThrow(() -> new Conflict("signature/certificate-needed"));
    return new SignatureMark(
        Texts.of("signature.mark.by-certificate"),
        List.of(
            line("certificate", FOUR.matcher(certificate.serial()).replaceAll("$1 ")),
            line("owner", certificate.owner()),
            line(
                "validity",
                Texts.of("signature.mark.days", day(certificate.from()), day(certificate.to())))));
  }

  /** The caller has signed the paper by hand. */
  public SignatureMark onPaper(SignatoryView signatory, LocalDate on) {
    return new SignatureMark(
        Texts.of("signature.mark.on-paper"),
        List.of(
            line("signatory", signatory.name().full()),
            line("moment", RussianDates.digits(on)),
            line("way", Texts.of("signature.mark.scan-kept"))));
  }

  private static Line line(String label, String value) {
    return new Line(Texts.of("signature.mark.label." + label), value);
  }

  private String day(Instant moment) {
    return RussianDates.digits(LocalDate.ofInstant(moment, clock.getZone()));
  }
}
