package ru.rsnms.reserve.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.AttachmentId;
import ru.rsnms.reserve.ClaimId;
import ru.rsnms.reserve.ConsentStep;
import ru.rsnms.reserve.ConsentText;
import ru.rsnms.reserve.JudgeClaim;
import ru.rsnms.reserve.Question;
import ru.rsnms.reserve.WriteClaim;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.NotFound;

/**
 * What a candidate writes into an application («анкета»): answers, results of contests, the consent
 * to the use of personal data. Whoever changes it holds the application.
 */
@Entity
@Table(name = "application_form", schema = "reserve")
public class ApplicationForm {

  private static final int MOST_CLAIMS = 10;

  @Id
  @Column(name = "application_id")
  private UUID application;

  @ElementCollection
  @CollectionTable(
      name = "application_answer",
      schema = "reserve",
      joinColumns = @JoinColumn(name = "application_id"))
  @MapKeyColumn(name = "code")
  @Column(name = "value")
  private Map<String, String> answers = new HashMap<>();

  @Column(name = "without_claims")
  private boolean withoutClaims;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "application_id", nullable = false, updatable = false)
  @OrderBy("year desc, contest")
  private List<ContestClaim> claims = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "consent",
      schema = "reserve",
      joinColumns = @JoinColumn(name = "application_id"))
  @OrderColumn(name = "position")
  private List<ConsentStep> consents = new ArrayList<>();

  protected ApplicationForm() {
    // for Hibernate
  }

  public ApplicationForm(ApplicationId application) {
    this.application = application.value();
  }

  /** Answers a question; no text takes the answer back. */
  public void answer(Question question, String text) {
    var words = text == null ? "" : text.strip();
    if (words.length() > question.longest()) {
      throw new Invalid("reserve/application-text-long", "text", question.longest());
    }
    if (words.isEmpty()) {
      answers.remove(question.code());
    } else {
      answers.put(question.code(), words);
    }
  }

  /** Adds a result of a contest, or writes one anew. */
  public ClaimId claim(WriteClaim wanted, AttachmentId proof) {
    if (wanted.claim() != null) {
      claim(wanted.claim()).write(wanted, proof);
      return wanted.claim();
    }
    if (claims.size() >= MOST_CLAIMS) {
      throw new Conflict("reserve/application-claims-many", MOST_CLAIMS);
    }
    var claim = new ContestClaim(wanted, proof);
    claims.add(claim);
    withoutClaims = false;
    return claim.id();
  }

  public void drop(ClaimId claim) {
    claims.remove(claim(claim));
  }

  /** The candidate says that there are no results to claim. */
  public void hasNoClaims() {
    if (!claims.isEmpty()) {
      throw new Conflict("reserve/application-claims-there");
    }
    withoutClaims = true;
  }

  /** The institute has seen a proof. */
  public void judge(JudgeClaim found, Actor by, Instant at) {
    claim(found.claim()).judge(found.stage(), found.reason(), by, at);
  }

  private ContestClaim claim(ClaimId id) {
    return claims.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("reserve/application-claim-not-found"));
  }

  /** The candidate agrees to these words; twice is once. */
  public void consent(ConsentText text, Instant at) {
    if (!isConsented()) {
      consents.add(new ConsentStep(at, true, text.version()));
    }
  }

  /** The candidate takes the consent back. */
  public void withdrawConsent(Instant at) {
    if (isConsented()) {
      consents.add(new ConsentStep(at, false, consents.get(consents.size() - 1).textVersion()));
    }
  }

  public boolean isConsented() {
    return consented().filter(ConsentStep::given).isPresent();
  }

  /** What was said last about the consent. */
  public Optional<ConsentStep> consented() {
    return consents.isEmpty() ? Optional.empty() : Optional.of(consents.get(consents.size() - 1));
  }

  /** The answer to a question; empty while it is open. */
  public Optional<String> answerTo(Question question) {
    return Optional.ofNullable(answers.get(question.code()));
  }

  public boolean isBegun() {
    return !answers.isEmpty();
  }

  public boolean withoutClaims() {
    return withoutClaims;
  }

  public List<ContestClaim> claims() {
    return List.copyOf(claims);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof ApplicationForm that && application.equals(that.application);
  }

  @Override
  public int hashCode() {
    return Objects.hash(application);
  }

  @Override
  public String toString() {
    return "ApplicationForm " + application;
  }
}
