package ru.rsnms.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.agreement.ForceRule;
import ru.rsnms.agreement.campaign.CampaignId;
import ru.rsnms.agreement.campaign.CampaignService;
import ru.rsnms.agreement.campaign.CampaignTerms;
import ru.rsnms.agreement.campaign.NewCampaign;
import ru.rsnms.agreement.template.PartyRole;
import ru.rsnms.agreement.template.TemplateCard;
import ru.rsnms.agreement.template.TemplateQueries;
import ru.rsnms.agreement.template.TemplateRow;
import ru.rsnms.agreement.template.TemplateStage;
import ru.rsnms.agreement.template.TemplateVersionId;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/** Backs {@code /agreement/create.xhtml}: a template first, then the conditions. */
@Named
@ViewScoped
public class NewCampaignView implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int USUAL_DAYS = 10;
  private static final int LAST_OF_OCTOBER = 31;

  @Inject TemplateQueries templates;
  @Inject CampaignService service;
  @Inject OrganizationDirectory organizations;
  @Inject CurrentActor actor;
  @Inject Notices notices;
  @Inject Clock clock;

  private UUID template;
  private String name;
  private int year;
  private LocalDate from;
  private LocalDate to;
  private int days = USUAL_DAYS;
  private ForceRule rule = ForceRule.ON_LAST_SIGNATURE;
  private LocalDate forceOn;
  private LocalDate validUntil;
  private List<Field> sides = new ArrayList<>();
  private List<Field> values = new ArrayList<>();
  private CampaignId created;
  private transient TemplateCard card;

  /** One question of the form; the template asks it. */
  public static class Field implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String label;
    private String value;

    Field(String code, String label, String value) {
      this.code = code;
      this.label = label;
      this.value = value;
    }

    public String getCode() {
      return code;
    }

    public String getLabel() {
      return label;
    }

    public String getValue() {
      return value;
    }

    public void setValue(String value) {
      this.value = value;
    }
  }

  public void load() {
    if (getClosedBecause() != null) {
      return;
    }
    var today = LocalDate.now(clock);
    year = today.getYear();
    from = LocalDate.of(year, Month.MAY, 1);
    to = LocalDate.of(year, Month.OCTOBER, LAST_OF_OCTOBER);
    if (template != null) {
      var text = getCard().text();
      text.roles().stream()
          .filter(role -> !role.each())
          .forEach(role -> sides.add(new Field(role.code(), role.name(), first(role))));
      text.variables()
          .forEach(one -> values.add(new Field(one.code(), one.label(), one.initial())));
    }
  }

  private String first(PartyRole role) {
    var options = options(role);
    return options.isEmpty() ? null : options.get(0).value();
  }

  public String create() {
    notices.attempt(
        () -> created = service.create(new NewCampaign(new TemplateVersionId(template), terms())));
    return created == null
        ? null
        : "/agreement/campaign.xhtml?faces-redirect=true&id=" + created.value();
  }

  private CampaignTerms terms() {
    Map<String, OrganizationId> chosen = new HashMap<>();
    for (var side : sides) {
      if (side.getValue() != null && !side.getValue().isBlank()) {
        chosen.put(side.getCode(), new OrganizationId(UUID.fromString(side.getValue())));
      }
    }
    Map<String, String> entered = new HashMap<>();
    for (var value : values) {
      if (value.getValue() != null && !value.getValue().isBlank()) {
        entered.put(value.getCode(), value.getValue().strip());
      }
    }
    return new CampaignTerms(
        name, year, new DatePeriod(from, to), days, rule, forceOn, validUntil, chosen, entered);
  }

  /** Why the user may not begin a campaign; {@code null} for those who may. */
  public String getClosedBecause() {
    return actor.get().has(Role.MIN_OFFICER)
        ? null
        : Texts.of(new Forbidden("agreement/not-the-leader"));
  }

  /** Templates with a version in use. */
  public List<TemplateRow> getPublished() {
    return templates.templates().stream().filter(row -> row.published() != null).toList();
  }

  /** Id of the version in use of a template. */
  public UUID versionOf(TemplateRow row) {
    return templates.template(row.id()).versions().stream()
        .filter(one -> one.stage() == TemplateStage.PUBLISHED)
        .map(one -> one.id().value())
        .findFirst()
        .orElseThrow();
  }

  /** Organisations that can take a role. */
  public List<Option> optionsOf(String code) {
    return getCard().text().roles().stream()
        .filter(role -> role.code().equals(code))
        .findFirst()
        .map(this::options)
        .orElse(List.of());
  }

  private List<Option> options(PartyRole role) {
    return role.organizations().stream()
        .flatMap(kind -> organizations.ofKind(kind).stream())
        .map(one -> new Option(one.id().toString(), one.names().brief()))
        .toList();
  }

  public TemplateCard getCard() {
    if (card == null) {
      card = templates.version(new TemplateVersionId(template));
    }
    return card;
  }

  public List<ForceRule> getRules() {
    return List.of(ForceRule.values());
  }

  public List<Field> getSides() {
    return sides;
  }

  public List<Field> getValues() {
    return values;
  }

  public UUID getTemplate() {
    return template;
  }

  public void setTemplate(UUID template) {
    this.template = template;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public int getYear() {
    return year;
  }

  public void setYear(int year) {
    this.year = year;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public int getDays() {
    return days;
  }

  public void setDays(int days) {
    this.days = days;
  }

  public ForceRule getRule() {
    return rule;
  }

  public void setRule(ForceRule rule) {
    this.rule = rule;
  }

  public LocalDate getForceOn() {
    return forceOn;
  }

  public void setForceOn(LocalDate forceOn) {
    this.forceOn = forceOn;
  }

  public LocalDate getValidUntil() {
    return validUntil;
  }

  public void setValidUntil(LocalDate validUntil) {
    this.validUntil = validUntil;
  }
}
