package ru.rsnms.web.reserve;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.rsnms.reserve.ApplicationFilter;
import ru.rsnms.reserve.ApplicationFunnel;
import ru.rsnms.reserve.ApplicationGroup;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.ApplicationQueries;
import ru.rsnms.reserve.ApplicationRow;
import ru.rsnms.reserve.ApplicationStage;
import ru.rsnms.reserve.IdeaField;
import ru.rsnms.reserve.IdeaStage;
import ru.rsnms.reserve.ReserveRoles;
import ru.rsnms.reserve.SeasonCard;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonQueries;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Role;
import ru.rsnms.web.faces.Listing;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/** Backs {@code /reserve/applications.xhtml}: the applications of a season. */
@Named
@ViewScoped
public class ApplicationsView implements Serializable {

  private static final long serialVersionUID = 1L;

  /** So many are admitted in one go. */
  private static final int AT_ONCE = 200;

  @Inject ApplicationQueries applications;
  @Inject SeasonQueries seasons;
  @Inject AdmissionRound round;
  @Inject Listing listing;
  @Inject CurrentActor actor;
  @Inject Notices notices;

  private UUID season;
  private ApplicationStage stage;
  private String municipality;
  private String words;
  private boolean claims;
  private ApplicationGroup group;
  private IdeaField field;
  private IdeaStage idea;
  private transient SeasonCard card;
  private transient Page<ApplicationRow> found;
  private transient ApplicationFunnel funnel;
  private transient List<Outcome> outcomes = List.of();

  public void load() {
    if (season == null) {
      throw new NotFound("reserve/season-not-found");
    }
    getCard();
  }

  /** Admits those with a tick. */
  public void admitChosen() {
    var chosen =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .getOrDefault("chosen", new String[0]);
    found = null;
    if (chosen.length == 0) {
      notices.done("applications.none-chosen");
      return;
    }
    var wanted = Stream.of(chosen).collect(Collectors.toSet());
    admit(getFound().items().stream().filter(row -> wanted.contains(key(row))).toList());
  }

  /** Admits all that the filter finds and that wait, whatever page they are on. */
  public void admitFound() {
    admit(applications.page(waiting(), PageRequest.first(AT_ONCE)).items());
  }

  private void admit(List<ApplicationRow> rows) {
    var items = rows.stream().map(row -> new AdmissionRound.Item(row.id(), row.version())).toList();
    var byId = rows.stream().collect(Collectors.toMap(ApplicationRow::id, row -> row));
    outcomes =
        round.admit(items).stream().map(one -> new Outcome(byId.get(one.id()), one.why())).toList();
    found = null;
    funnel = null;
  }

  private ApplicationFilter waiting() {
    return new ApplicationFilter(
        new SeasonId(season),
        ApplicationStage.SUBMITTED,
        municipality,
        words,
        claims,
        group,
        field,
        idea);
  }

  /** How many would be admitted by {@link #admitFound}. */
  public long getWaiting() {
    return Math.min(AT_ONCE, applications.page(waiting(), PageRequest.first(1)).total());
  }

  public boolean isKeeper() {
    return actor.get().has(Role.INST_RESERVE);
  }

  public boolean isFiltered() {
    return stage != null
        || municipality != null
        || words != null
        || claims
        || group != null
        || field != null
        || idea != null;
  }

  /** Value of the tick of a row. */
  public String key(ApplicationRow row) {
    return row.id().value().toString();
  }

  public boolean isAdmissible(ApplicationRow row) {
    return row.stage().canBecome(ApplicationStage.ADMITTED);
  }

  public Page<ApplicationRow> getFound() {
    if (found == null) {
      var filter =
          new ApplicationFilter(
              new SeasonId(season), stage, municipality, words, claims, group, field, idea);
      found = applications.page(filter, listing.request());
    }
    return found;
  }

  public ApplicationFunnel getFunnel() {
    if (funnel == null) {
      funnel = applications.funnel(new SeasonId(season));
    }
    return funnel;
  }

  public SeasonCard getCard() {
    if (card == null) {
      card = seasons.open(new SeasonId(season));
    }
    return card;
  }

  public List<Option> getStages() {
    return Option.of(
        Stream.of(ApplicationStage.values())
            .filter(one -> one != ApplicationStage.DRAFT)
            .toArray(ApplicationStage[]::new));
  }

  public List<Option> getMunicipalities() {
    return applications.municipalities().entrySet().stream()
        .map(entry -> new Option(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Groups to choose from; those about the test for who reads its results only. */
  public List<Option> getGroups() {
    return Option.of(
        Stream.of(ApplicationGroup.values())
            .filter(one -> isTestReader() || !one.isAboutTheTest())
            .toArray(ApplicationGroup[]::new));
  }

  private boolean isTestReader() {
    return !Collections.disjoint(actor.get().roles(), ReserveRoles.TEST_READERS);
  }

  public List<Option> getFields() {
    return Option.of(IdeaField.values());
  }

  public List<Outcome> getOutcomes() {
    return outcomes;
  }

  public long getAdmitted() {
    return outcomes.stream().filter(Outcome::done).count();
  }

  public UUID getSeason() {
    return season;
  }

  public void setSeason(UUID season) {
    this.season = season;
  }

  public ApplicationStage getStage() {
    return stage;
  }

  public void setStage(ApplicationStage stage) {
    this.stage = stage;
  }

  public String getMunicipality() {
    return municipality;
  }

  public void setMunicipality(String municipality) {
    this.municipality = municipality;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public boolean isClaims() {
    return claims;
  }

  public void setClaims(boolean claims) {
    this.claims = claims;
  }

  public ApplicationGroup getGroup() {
    return group;
  }

  public void setGroup(ApplicationGroup group) {
    this.group = group;
  }

  public List<Option> getIdeas() {
    return Option.of(
        Stream.of(IdeaStage.values())
            .filter(one -> one != IdeaStage.DRAFT)
            .toArray(IdeaStage[]::new));
  }

  public IdeaStage getIdea() {
    return idea;
  }

  public void setIdea(IdeaStage idea) {
    this.idea = idea;
  }

  public IdeaField getField() {
    return field;
  }

  public void setField(IdeaField field) {
    this.field = field;
  }

  /**
   * How the admission of one application went.
   *
   * @param why it was refused, {@code null} if it was admitted
   */
  public record Outcome(ApplicationRow row, String why) {

    public boolean done() {
      return why == null;
    }

    public ApplicationId id() {
      return row.id();
    }
  }
}
