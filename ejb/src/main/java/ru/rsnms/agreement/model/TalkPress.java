package ru.rsnms.agreement.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ru.rsnms.agreement.AgreementKind;
import ru.rsnms.agreement.AgreementText;
import ru.rsnms.agreement.PartyState;
import ru.rsnms.agreement.talk.Disagreement;
import ru.rsnms.document.PaperFile;

/** Papers of an agreement until it is signed; how is the adapter's business. */
public interface TalkPress {

  /**
   * What heads them.
   *
   * @param draft is the last signature still missing?
   * @param number {@code null} before it is registered, as is {@code registeredOn}
   * @param version number of the version of the text
   * @param sha256 of that version
   */
  record Head(
      AgreementKind kind,
      AgreementText text,
      boolean draft,
      String number,
      LocalDate registeredOn,
      int version,
      String sha256,
      Instant madeAt,
      Instant agreedAt) {}

  /** A line of the agreement sheet; {@code at} is {@code null} before the party did anything. */
  record Consent(String role, String name, PartyState state, Integer version, Instant at) {}

  /** A version in the agreement sheet. */
  record Made(int number, String origin, String sha256, Instant at) {}

  PaperFile agreement(Head head);

  PaperFile word(Head head);

  PaperFile protocol(Head head, List<Disagreement> lines);

  PaperFile sheet(Head head, List<Consent> consents, List<Made> versions);
}
