package ru.rsnms.agreement.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.agreement.ForceRule;
import ru.rsnms.agreement.campaign.CampaignId;
import ru.rsnms.agreement.campaign.CampaignStage;
import ru.rsnms.agreement.campaign.CampaignTerms;
import ru.rsnms.agreement.template.TemplateVersionId;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.LastChange;

/** One template, an agreement with each of many parties. */
@Entity
@Table(name = "campaign", schema = "agreement")
public class Campaign {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private CampaignId id;

  @Version private long version;

  @Embedded
  @AttributeOverride(
      name = "value",
      column = @Column(name = "template_version_id", updatable = false))
  private TemplateVersionId template;

  private String name;

  private int year;

  @Column(name = "window_from")
  private LocalDate windowFrom;

  @Column(name = "window_to")
  private LocalDate windowTo;

  @Column(name = "answer_days")
  private int answerDays;

  @Enumerated(EnumType.STRING)
  @Column(name = "force_rule")
  private ForceRule forceRule;

  @Column(name = "force_on")
  private LocalDate forceOn;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Convert(converter = ValuesConverter.class)
  @Column(name = "field_values")
  private Map<String, String> values;

  @ElementCollection
  @CollectionTable(
      name = "campaign_role",
      schema = "agreement",
      joinColumns = @JoinColumn(name = "campaign_id"))
  @MapKeyColumn(name = "role_code")
  @Column(name = "organization_id")
  private Map<String, UUID> roles = new HashMap<>();

  @Enumerated(EnumType.STRING)
  private CampaignStage stage;

  @Column(name = "generated_at")
  private Instant generatedAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_because")
  private String endedBecause;

  @Embedded private LastChange lastChange;

  protected Campaign() {
    // for Hibernate
  }

  Campaign(TemplateVersionId template, CampaignTerms terms, Actor by, Instant at) {
    this.id = CampaignId.next();
    this.template = template;
    this.stage = CampaignStage.DRAFT;
    set(terms);
    this.lastChange = LastChange.by(by, at);
  }

  /** Other conditions; only before anything is drafted under them. */
  void change(CampaignTerms terms, Actor by, Instant at) {
    if (stage != CampaignStage.DRAFT) {
      throw new Conflict("agreement/campaign-not-draft", stage);
    }
    set(terms);
    lastChange = LastChange.by(by, at);
  }

  private void set(CampaignTerms terms) {
    name = terms.name().strip();
    year = terms.year();
    windowFrom = terms.window().from();
    windowTo = terms.window().to();
    answerDays = terms.answerDays();
    forceRule = terms.forceRule();
    forceOn = terms.forceOn();
    validUntil = terms.validUntil();
    values = Map.copyOf(terms.values());
    roles.clear();
    terms.roles().forEach((role, organization) -> roles.put(role, organization.value()));
  }

  /** The job begins, or begins again for what it refused. */
  void generate(Actor by, Instant at) {
    become(CampaignStage.GENERATING, by, at);
  }

  /** Every item is drafted or has its reason why not. */
  void generated(Instant at) {
    mustBecome(CampaignStage.GENERATED);
    generatedAt = at;
  }

  /** The first of its agreements was sent. */
  void run(Actor by, Instant at) {
    if (stage != CampaignStage.RUNNING) {
      become(CampaignStage.RUNNING, by, at);
      sentAt = at;
    }
  }

  void complete(Actor by, Instant at) {
    become(CampaignStage.COMPLETED, by, at);
    endedAt = at;
  }

  void cancel(String because, Actor by, Instant at) {
    become(CampaignStage.CANCELLED, by, at);
    endedAt = at;
    endedBecause = because;
  }

  private void become(CampaignStage next, Actor by, Instant at) {
    mustBecome(next);
    lastChange = LastChange.by(by, at);
  }

  private void mustBecome(CampaignStage next) {
    if (!stage.canBecome(next)) {
      throw new Conflict("agreement/campaign-stage", stage, next);
    }
    stage = next;
  }

  void mustBeSeen(long seen) {
    lastChange.mustBeSeen(seen, version);
  }

  public CampaignId id() {
    return id;
  }

  long version() {
    return version;
  }

  TemplateVersionId template() {
    return template;
  }

  CampaignStage stage() {
    return stage;
  }

  CampaignTerms terms() {
    return new CampaignTerms(
        name,
        year,
        new DatePeriod(windowFrom, windowTo),
        answerDays,
        forceRule,
        forceOn,
        validUntil,
        roles.entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, entry -> new OrganizationId(entry.getValue()))),
        values);
  }

  Instant generatedAt() {
    return generatedAt;
  }

  Instant sentAt() {
    return sentAt;
  }

  Instant endedAt() {
    return endedAt;
  }

  String endedBecause() {
    return endedBecause;
  }

  LastChange lastChange() {
    return lastChange;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Campaign that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }
}
