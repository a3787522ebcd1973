package ru.rsnms.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ru.rsnms.agreement.AgreementAnnex;
import ru.rsnms.agreement.AgreementText;
import ru.rsnms.agreement.JointEvent;
import ru.rsnms.agreement.template.ClauseCondition;
import ru.rsnms.agreement.template.Draft;
import ru.rsnms.agreement.template.Drafting;
import ru.rsnms.agreement.template.PartyDatum;
import ru.rsnms.agreement.template.PartyRole;
import ru.rsnms.agreement.template.Reference;
import ru.rsnms.agreement.template.TemplateCard;
import ru.rsnms.agreement.template.TemplateId;
import ru.rsnms.agreement.template.TemplateQueries;
import ru.rsnms.agreement.template.TemplateService;
import ru.rsnms.agreement.template.TemplateText;
import ru.rsnms.agreement.template.TemplateVersionId;
import ru.rsnms.agreement.template.WriteTemplate;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.UnitKind;
import ru.rsnms.registry.NameCase;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;
import ru.rsnms.web.faces.PageTexts;

/**
 * Backs {@code /agreement/template.xhtml}: a version of a template to read, to try with a real
 * organisation, and while it is a draft to be written clause by clause.
 */
@Named
@ViewScoped
public class TemplateView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TemplateQueries templates;
  @Inject TemplateService service;
  @Inject OrganizationDirectory organizations;
  @Inject Notices notices;

  private UUID id;
  private UUID version;
  private UUID unit;
  private UUID with;
  private long seen;
  private String name;
  private String words;
  private transient TemplateCard card;
  private transient Draft draft;

  /**
   * A line of the text on the page.
   *
   * @param depth 0 for a section or a clause at the top
   * @param condition in words, empty where the clause always stands
   */
  public record Line(
      UUID id, String number, String text, boolean section, int depth, String condition) {}

  public void load() {
    if (id == null && version == null) {
      throw new NotFound("agreement/template-not-found");
    }
    seen = getCard().version();
    name = getCard().name();
    if (unit != null) {
      words = find(getCard().text().units(), unit).map(NormUnit::text).orElse("");
    }
  }

  /** Another wording of the chosen clause. */
  public String save() {
    return written(reworded(getCard().text().units()), "template.saved");
  }

  /** A clause after the chosen one, of the same kind. */
  public String add() {
    return written(with(getCard().text().units(), 1), "template.added");
  }

  /** The chosen clause with all under it is left out. */
  public String drop() {
    return written(with(getCard().text().units(), -1), "template.dropped");
  }

  private String written(List<NormUnit> units, String done) {
    var text = getCard().text();
    var next =
        new TemplateText(
            text.title(),
            text.place(),
            text.roles(),
            text.preamble(),
            units,
            text.conditions().stream()
                .filter(one -> stillThere(units, text.annexes(), one))
                .toList(),
            text.annexes(),
            text.variables());
    var command = new WriteTemplate(getCard().versionId(), seen, name, next);
    if (!notices.attempt(() -> service.write(command))) {
      card = null;
      return null;
    }
    notices.doneNext(done);
    return "/agreement/template.xhtml?faces-redirect=true&version=" + getCard().versionId().value();
  }

  private static boolean stillThere(
      List<NormUnit> units, List<AgreementAnnex> annexes, ClauseCondition condition) {
    return find(units, condition.unit()).isPresent()
        || annexes.stream()
            .flatMap(annex -> annex.events().stream())
            .anyMatch(event -> event.id().equals(condition.unit()));
  }

  private List<NormUnit> reworded(List<NormUnit> units) {
    return units.stream()
        .map(
            one ->
                (one.id().equals(unit) ? one.withText(words) : one)
                    .withChildren(reworded(one.children())))
        .toList();
  }

  private List<NormUnit> with(List<NormUnit> units, int step) {
    var changed = new ArrayList<NormUnit>();
    for (var one : units) {
      var chosen = one.id().equals(unit);
      if (!chosen || step > 0) {
        changed.add(one.withChildren(with(one.children(), step)));
      }
      if (chosen && step > 0) {
        changed.add(new NormUnit(Ids.next(), one.kind(), null, words, List.of(), null));
      }
    }
    return changed;
  }

  public String publish() {
    if (!notices.attempt(() -> service.publish(getCard().versionId(), seen))) {
      card = null;
      return null;
    }
    notices.doneNext("template.published");
    return "/agreement/template.xhtml?faces-redirect=true&version=" + getCard().versionId().value();
  }

  public String renew() {
    var made = new TemplateVersionId[1];
    if (!notices.attempt(() -> made[0] = service.renew(getCard().id()))) {
      return null;
    }
    return "/agreement/template.xhtml?faces-redirect=true&version=" + made[0].value();
  }

  public TemplateCard getCard() {
    if (card == null) {
      card =
          version == null
              ? templates.template(new TemplateId(id))
              : templates.version(new TemplateVersionId(version));
    }
    return card;
  }

  /** What the version makes with the chosen organisation; {@code null} before one is chosen. */
  public Draft getDraft() {
    if (draft == null && with != null) {
      draft = templates.preview(getCard().versionId(), new OrganizationId(with));
    }
    return draft;
  }

  /** Title, preamble and clauses as they are written, or as they come out with the chosen one. */
  public List<Line> getLines() {
    var lines = new ArrayList<Line>();
    var made = getDraft();
    var units =
        made == null ? Drafting.numbered(getCard().text().units(), "") : made.text().units();
    collect(units, 0, lines);
    return lines;
  }

  public String getTitle() {
    return getDraft() == null ? shown(getCard().text().title()) : text().title();
  }

  public String getPreamble() {
    return getDraft() == null ? shown(getCard().text().preamble()) : text().preamble();
  }

  public List<AgreementAnnex> getAnnexes() {
    return getDraft() == null ? getCard().text().annexes() : text().annexes();
  }

  private AgreementText text() {
    return getDraft().text();
  }

  private void collect(List<NormUnit> units, int depth, List<Line> to) {
    for (var one : units) {
      var text = getDraft() == null ? shown(one.text()) : one.text();
      to.add(
          new Line(
              one.id(),
              Objects.requireNonNullElse(one.number(), ""),
              text,
              one.kind() == UnitKind.SECTION,
              depth,
              getDraft() == null ? conditionOf(one.id()) : ""));
      collect(one.children(), depth + 1, to);
    }
  }

  private String conditionOf(UUID of) {
    return getCard().text().conditions().stream()
        .filter(one -> one.unit().equals(of))
        .map(one -> PageTexts.of("template.condition", Texts.of(one.kind()), about(one)))
        .findFirst()
        .orElse("");
  }

  private String about(ClauseCondition condition) {
    var label =
        getCard().text().variables().stream()
            .filter(one -> one.code().equals(condition.name()))
            .map(one -> one.label())
            .findFirst()
            .orElse("");
    return switch (condition.kind()) {
      case VALUE_SET -> label;
      case VALUE_IS -> label + " = " + condition.value();
      case MUNICIPALITY_KIND -> PageTexts.of("template.condition." + condition.value());
    };
  }

  /** A text with what it refers to said in words instead of braces. */
  public String shown(String written) {
    var told = written;
    for (var reference : Reference.written(written)) {
      told =
          told.replace(
              "{{" + reference + "}}", "[" + labels().getOrDefault(reference, reference) + "]");
    }
    return told;
  }

  private Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    for (var option : getInsertions()) {
      labels.put(option.value().substring(2, option.value().length() - 2), option.label());
    }
    return labels;
  }

  /** What can be inserted into a text: the value is what the text holds, the label what it says. */
  public List<Option> getInsertions() {
    var options = new ArrayList<Option>();
    var text = getCard().text();
    for (var role : text.roles()) {
      for (var datum : PartyDatum.values()) {
        datum.cases().forEach(nameCase -> options.add(insertion(role, datum, nameCase)));
      }
    }
    options.add(new Option("{{" + Reference.YEAR + "}}", PageTexts.of("template.year")));
    options.add(new Option("{{" + Reference.VALID_UNTIL + "}}", PageTexts.of("template.until")));
    text.variables().forEach(one -> options.add(new Option("{{" + one.code() + "}}", one.label())));
    return options;
  }

  private static Option insertion(PartyRole role, PartyDatum datum, NameCase nameCase) {
    var label = role.name() + ": " + Texts.of(datum);
    return new Option(
        Reference.of(role.code(), datum, nameCase),
        nameCase == NameCase.NOMINATIVE
            ? label
            : PageTexts.of("template.in-case", label, Texts.of(nameCase)));
  }

  /** Organisations with which the template can be tried. */
  public List<Option> getExamples() {
    return getCard().text().roles().stream()
        .filter(PartyRole::each)
        .flatMap(role -> role.organizations().stream())
        .flatMap(kind -> organizations.ofKind(kind).stream())
        .map(one -> new Option(one.id().toString(), one.names().brief()))
        .toList();
  }

  /** Names of the roles that carry out a joint event. */
  public String executors(JointEvent event) {
    return Stream.ofNullable(event)
        .flatMap(one -> one.executors().stream())
        .map(
            code ->
                getCard().text().roles().stream()
                    .filter(role -> role.code().equals(code))
                    .map(PartyRole::name)
                    .findFirst()
                    .orElse(code))
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
  }

  private static Optional<NormUnit> find(List<NormUnit> units, UUID wanted) {
    for (var one : units) {
      if (one.id().equals(wanted)) {
        return Optional.of(one);
      }
      var below = find(one.children(), wanted);
      if (below.isPresent()) {
        return below;
      }
    }
    return Optional.empty();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getVersion() {
    return version;
  }

  public void setVersion(UUID version) {
    this.version = version;
  }

  public UUID getUnit() {
    return unit;
  }

  public void setUnit(UUID unit) {
    this.unit = unit;
  }

  public UUID getWith() {
    return with;
  }

  public void setWith(UUID with) {
    this.with = with;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
