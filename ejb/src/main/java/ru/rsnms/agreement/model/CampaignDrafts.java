package ru.rsnms.agreement.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.TextOrigin;
import ru.rsnms.agreement.campaign.CampaignId;
import ru.rsnms.agreement.campaign.CampaignStage;
import ru.rsnms.agreement.template.Draft;
import ru.rsnms.agreement.template.Drafting;
import ru.rsnms.agreement.template.TemplateText;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.LastChange;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Scope;
import ru.rsnms.shared.Texts;

/**
 * Drafts the agreements of a campaign, each for itself: the text, the parties and the result are
 * written together or not at all, so that a job broken off goes on without a double.
 */
@ApplicationScoped
public class CampaignDrafts {

  private CampaignStore campaigns;
  private TemplateStore templates;
  private AgreementStore agreements;
  private DraftFacts facts;
  private OrganizationDirectory organizations;
  private Clock clock;

  protected CampaignDrafts() {
    // for the container
  }

  @Inject
  public CampaignDrafts(
      CampaignStore campaigns,
      TemplateStore templates,
      AgreementStore agreements,
      DraftFacts facts,
      OrganizationDirectory organizations,
      Clock clock) {
    this.campaigns = campaigns;
    this.templates = templates;
    this.agreements = agreements;
    this.facts = facts;
    this.organizations = organizations;
    this.clock = clock;
  }

  public List<CampaignId> generating() {
    return campaigns.generating();
  }

  /** The next item that waits. */
  public Optional<OrganizationId> next(CampaignId campaign) {
    return campaigns.next(campaign);
  }

  /** Makes the draft of an item, or writes why there is none. */
  public void draft(CampaignId id, OrganizationId with) {
    var item = campaigns.waiting(id, with).orElse(null);
    if (item == null) {
      return;
    }
    var at = clock.instant();
    try {
      item.done(drafted(campaigns.get(id), with, at), at);
    } catch (Refusal refusal) {
      item.refused(Texts.of(refusal), at);
    }
  }

  private AgreementId drafted(Campaign campaign, OrganizationId with, Instant at) {
    var version = templates.get(campaign.template());
    var template = version.text();
    var sides = sides(campaign, template, with);
    var draft = draft(campaign, template, sides);
    var terms = campaign.terms();
    var by = leader(campaign.lastChange());
    var agreement =
        new Agreement(
            campaign.id(),
            new Agreement.Terms(
                version.id(),
                templates.get(version.template()).kind(),
                draft.text().title(),
                terms.answerDays(),
                terms.forceRule(),
                terms.forceOn(),
                terms.validUntil()),
            draft.gaps(),
            by,
            at);
    agreements.add(
        agreement,
        new AgreementVersion(agreement.id(), 1, draft.text(), TextOrigin.DRAFTED, by, at),
        parties(agreement.id(), template, sides));
    return agreement.id();
  }

  /** Whoever began the job is who drafted. */
  private static Actor leader(LastChange change) {
    return new Actor(change.account(), change.name(), Set.of(), Scope.REGION);
  }

  private Draft draft(Campaign campaign, TemplateText template, Map<String, OrganizationId> sides) {
    var terms = campaign.terms();
    return Drafting.draft(
        template,
        facts.of(
            template,
            new DraftFacts.Wanted(
                sides, terms.values(), terms.year(), terms.validUntil(), LocalDate.now(clock))));
  }

  private static Map<String, OrganizationId> sides(
      Campaign campaign, TemplateText template, OrganizationId with) {
    Map<String, OrganizationId> sides = new HashMap<>(campaign.terms().roles());
    template.roles().stream()
        .filter(role -> role.each())
        .forEach(role -> sides.put(role.code(), with));
    return sides;
  }

  private List<AgreementParty> parties(
      AgreementId agreement, TemplateText template, Map<String, OrganizationId> sides) {
    var parties = new ArrayList<AgreementParty>();
    for (var role : template.roles()) {
      var side = organizations.view(sides.get(role.code()));
      parties.add(AgreementParty.of(agreement, role, parties.size(), side));
    }
    return parties;
  }

  /** The item ends with a fault of the system; nothing of it was written. */
  public void fault(CampaignId id, OrganizationId with) {
    campaigns
        .waiting(id, with)
        .ifPresent(item -> item.refused(Texts.of("agreement.item.fault"), clock.instant()));
  }

  /** Ends the job if no item waits. */
  public void finish(CampaignId id) {
    var campaign = campaigns.getForUpdate(id);
    if (campaign.stage() == CampaignStage.GENERATING && !campaigns.hasWaiting(id)) {
      campaign.generated(clock.instant());
    }
  }

  /** Makes the text of a draft anew from the registry as it is now. */
  void redraft(Agreement agreement, Actor by, Instant at) {
    var campaign = campaigns.get(agreement.campaign().orElseThrow());
    var template = templates.get(agreement.template()).text();
    Map<String, OrganizationId> sides = new HashMap<>();
    agreements
        .parties(agreement.id())
        .forEach(party -> party.organization().ifPresent(one -> sides.put(party.role(), one)));
    var draft = draft(campaign, template, sides);
    var number = agreement.redraft(draft.gaps(), by, at);
    agreements.add(
        new AgreementVersion(agreement.id(), number, draft.text(), TextOrigin.DRAFTED, by, at));
  }
}
