package ru.rsnms.agreement.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import ru.rsnms.agreement.AgreementKind;
import ru.rsnms.agreement.template.PartyRole;
import ru.rsnms.agreement.template.TemplateVersionId;

/**
 * A campaign as its readers see it; numbers count what the reader may see.
 *
 * @param version to be given back with a change
 * @param templateNumber number of the template's version its agreements are made of
 * @param newestNumber number of the version in use now; another one changes nothing here
 * @param roles the sides, in the order of the template
 * @param counts agreements by where they are; what there is none of is absent
 * @param overdue how many wait longer than their term
 */
public record CampaignCard(
    CampaignId id,
    long version,
    CampaignTerms terms,
    CampaignStage stage,
    AgreementKind kind,
    TemplateVersionId template,
    String templateName,
    int templateNumber,
    int newestNumber,
    List<PartyRole> roles,
    Map<MatrixState, Long> counts,
    long overdue,
    Instant generatedAt,
    Instant sentAt,
    Instant endedAt,
    String endedBecause,
    List<CampaignActionState> actions) {

  public CampaignCard {
    roles = List.copyOf(roles);
    counts = Map.copyOf(counts);
    actions = List.copyOf(actions);
  }

  public CampaignActionState action(CampaignAction wanted) {
    return CampaignActionState.of(actions, wanted);
  }

  public long count(MatrixState state) {
    return counts.getOrDefault(state, 0L);
  }

  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many items of the job are behind. */
  public long drafted() {
    return total() - count(MatrixState.WAITING);
  }

  public boolean isGenerating() {
    return stage == CampaignStage.GENERATING;
  }

  /** Was the template published anew since? */
  public boolean isOfOlderTemplate() {
    return newestNumber > templateNumber;
  }
}
