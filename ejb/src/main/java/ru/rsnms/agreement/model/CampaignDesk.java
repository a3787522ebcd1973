package ru.rsnms.agreement.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ru.rsnms.agreement.AgreementStage;
import ru.rsnms.agreement.ForceRule;
import ru.rsnms.agreement.campaign.CampaignId;
import ru.rsnms.agreement.campaign.CampaignTerms;
import ru.rsnms.agreement.campaign.NewCampaign;
import ru.rsnms.agreement.template.PartyKind;
import ru.rsnms.agreement.template.PartyRole;
import ru.rsnms.agreement.template.TemplateStage;
import ru.rsnms.agreement.template.TemplateText;
import ru.rsnms.agreement.template.ValueGrammar;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;

/** What is done with campaigns as a whole. */
@ApplicationScoped
public class CampaignDesk {

  private CampaignStore campaigns;
  private TemplateStore templates;
  private AgreementStore agreements;
  private OrganizationDirectory organizations;

  protected CampaignDesk() {
    // for the container
  }

  @Inject
  public CampaignDesk(
      CampaignStore campaigns,
      TemplateStore templates,
      AgreementStore agreements,
      OrganizationDirectory organizations) {
    this.campaigns = campaigns;
    this.templates = templates;
    this.agreements = agreements;
    this.organizations = organizations;
  }

  public CampaignId create(NewCampaign wanted, Actor by, Instant at) {
    var template = templates.get(wanted.template());
    if (template.stage() != TemplateStage.PUBLISHED) {
      throw new Conflict("agreement/template-not-published", template.stage());
    }
    check(wanted.terms(), template.text());
    var campaign = new Campaign(template.id(), wanted.terms(), by, at);
    campaigns.add(campaign);
    return campaign.id();
  }

  public void change(CampaignId id, long seen, CampaignTerms terms, Actor by, Instant at) {
    var campaign = campaigns.getForUpdate(id);
    campaign.mustBeSeen(seen);
    check(terms, templates.get(campaign.template()).text());
    campaign.change(terms, by, at);
  }

  private void check(CampaignTerms terms, TemplateText template) {
    if ((terms.forceRule() == ForceRule.ON_DATE) != (terms.forceOn() != null)) {
      throw new Invalid("agreement/force-date", "terms.forceOn");
    }
    if (terms.validUntil() != null && terms.validUntil().isBefore(terms.window().from())) {
      throw new Invalid("agreement/valid-until", "terms.validUntil");
    }
    for (var role : template.roles()) {
      if (!role.each()) {
        check(role, terms);
      }
    }
    for (var variable : template.variables()) {
      var value = terms.values().getOrDefault(variable.code(), "").strip();
      if (!value.isEmpty() && !ValueGrammar.fits(variable.kind(), value)) {
        throw new Invalid(
            "agreement/value", "terms.values." + variable.code(), variable.label(), value);
      }
    }
  }

  private void check(PartyRole role, CampaignTerms terms) {
    var chosen = terms.roles().get(role.code());
    if (role.kind() == PartyKind.PERSON || chosen == null) {
      throw new Invalid("agreement/role", "terms.roles." + role.code(), role.name());
    }
    var kind = organizations.view(chosen).kind();
    if (!role.organizations().isEmpty() && !role.organizations().contains(kind)) {
      throw new Invalid("agreement/role-kind", "terms.roles." + role.code(), role.name(), kind);
    }
  }

  /**
   * Begins the job, or begins it again for what it refused and for organisations that are new. The
   * lock of the campaign keeps a second click out, the key of an item a second agreement.
   *
   * @return how many drafts the job will make
   */
  public int generate(CampaignId id, long seen, Actor by, Instant at) {
    var campaign = campaigns.getForUpdate(id);
    campaign.mustBeSeen(seen);
    campaign.generate(by, at);
    var items = campaigns.items(id);
    items.forEach(CampaignItem::again);
    Set<OrganizationId> known = new HashSet<>();
    items.forEach(item -> known.add(item.organization()));
    var next = items.size();
    var waiting = (int) items.stream().filter(CampaignItem::isWaiting).count();
    for (var organization : wanted(campaign)) {
      if (!known.contains(organization.id())) {
        campaigns.add(new CampaignItem(id, next++, organization));
        waiting++;
      }
    }
    CampaignSight.requireOrganizations(waiting > 0);
    return waiting;
  }

  private List<OrganizationView> wanted(Campaign campaign) {
    var each =
        templates.get(campaign.template()).text().roles().stream()
            .filter(PartyRole::each)
            .findFirst()
            .orElseThrow();
    return each.organizations().stream()
        .flatMap(kind -> organizations.ofKind(kind).stream())
        .toList();
  }

  public void complete(CampaignId id, long seen, Actor by, Instant at) {
    var campaign = campaigns.getForUpdate(id);
    campaign.mustBeSeen(seen);
    campaign.complete(by, at);
  }

  /** Drafts that nobody signed are given up with it. */
  public void cancel(CampaignId id, long seen, String reason, Actor by, Instant at) {
    var campaign = campaigns.getForUpdate(id);
    campaign.mustBeSeen(seen);
    campaign.cancel(reason, by, at);
    agreements.of(id).stream()
        .filter(one -> one.stage().canBecome(AgreementStage.CANCELLED))
        .forEach(one -> one.cancel(reason, by, at));
  }
}
