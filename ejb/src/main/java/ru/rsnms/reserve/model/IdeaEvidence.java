package ru.rsnms.reserve.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import ru.rsnms.reserve.AttachmentId;
import ru.rsnms.reserve.IdeaId;
import ru.rsnms.reserve.idea.ClaimEvidence;
import ru.rsnms.reserve.idea.Evidence;
import ru.rsnms.reserve.idea.EvidenceId;
import ru.rsnms.reserve.idea.EvidenceStage;
import ru.rsnms.reserve.idea.JudgeEvidence;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;

/** Where an idea came true: the author's word and what the institute found about it. */
@Entity
@Table(name = "idea_evidence", schema = "reserve")
public class IdeaEvidence {

  private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]{3,}");

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private EvidenceId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "idea_id", updatable = false))
  private IdeaId idea;

  @Enumerated(EnumType.STRING)
  private EvidenceStage stage;

  private String place;
  private LocalDate since;
  private String what;
  private String link;

  @Column(name = "attachment_id")
  private UUID attachment;

  @Column(name = "claimed_at")
  private Instant claimedAt;

  private String reason;

  @Column(name = "judged_at")
  private Instant judgedAt;

  @Column(name = "judged_by_account")
  private String judgedByAccount;

  @Column(name = "judged_by_name")
  private String judgedByName;

  protected IdeaEvidence() {
    // for Hibernate
  }

  /**
   * @param today nothing came true later
   * @param file {@code null} where a link is given
   */
  IdeaEvidence(ClaimEvidence said, AttachmentId file, LocalDate today, Instant at) {
    if (said.since().isAfter(today)) {
      throw new Invalid("reserve/idea-evidence-early", "since");
    }
    link = said.link() == null || said.link().isBlank() ? null : said.link().strip();
    if (link != null && !LINK.matcher(link).matches()) {
      throw new Invalid("reserve/idea-evidence-link", "link");
    }
    if (link == null && file == null) {
      throw new Invalid("reserve/idea-evidence-proof", "link");
    }
    id = EvidenceId.next();
    idea = said.idea();
    stage = EvidenceStage.CLAIMED;
    place = said.place().strip();
    since = said.since();
    what = said.what().strip();
    attachment = file == null ? null : file.value();
    claimedAt = at;
  }

  void judge(JudgeEvidence verdict, Actor by, Instant at) {
    var next = verdict.confirmed() ? EvidenceStage.CONFIRMED : EvidenceStage.REFUSED;
    if (!stage.canBecome(next)) {
      throw new Conflict("reserve/idea-evidence-stage", stage, next);
    }
    if (!verdict.confirmed() && (verdict.reason() == null || verdict.reason().isBlank())) {
      throw new Invalid("reserve/idea-reason-missing", "reason");
    }
    stage = next;
    reason = verdict.confirmed() ? null : verdict.reason().strip();
    judgedAt = at;
    judgedByAccount = by.account();
    judgedByName = by.displayName();
  }

  EvidenceStage stage() {
    return stage;
  }

  Evidence view() {
    var file = attachment == null ? null : new AttachmentId(attachment);
    return new Evidence(id, stage, place, since, what, link, file, reason);
  }
}
