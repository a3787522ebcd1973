package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ru.rsnms.registry.MunicipalityNames;
import ru.rsnms.reserve.ReserveStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.cadre.ActHead;
import ru.rsnms.reserve.cadre.CadreFilter;
import ru.rsnms.reserve.cadre.CadreQueries;
import ru.rsnms.reserve.cadre.CadreRow;
import ru.rsnms.reserve.cadre.PlanBundleCard;
import ru.rsnms.reserve.cadre.PlanBundleId;
import ru.rsnms.reserve.cadre.PlanBundleService;
import ru.rsnms.reserve.cadre.ReserveKind;
import ru.rsnms.reserve.cadre.ReserveRef;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Scope;
import ru.rsnms.web.faces.Listing;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/** Backs {@code /reserve/cadre.xhtml}: the register of the reserve on a day. */
@Named
@ViewScoped
public class CadreView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject CadreQueries queries;
  @Inject MunicipalityNames names;
  @Inject CurrentActor actor;
  @Inject Listing listing;
  @Inject PlanBundleService bundles;
  @Inject Notices notices;

  private LocalDate on;
  private ReserveKind kind;
  private ReserveStage stage;
  private String municipality;
  private UUID season;
  private String words;
  private LocalDate endingBy;
  private transient Page<CadreRow> found;
  private transient List<ActHead> acts;

  public void load() {
    getFound();
  }

  private CadreFilter filter() {
    return new CadreFilter(
        on,
        kind,
        municipality,
        stage,
        season == null ? null : new SeasonId(season),
        words,
        endingBy);
  }

  /** Begins to print the plans of all who are found and leads to the progress. */
  public String printPlans() {
    var begun = new PlanBundleId[1];
    if (!notices.attempt(() -> begun[0] = bundles.begin(filter()))) {
      return null;
    }
    return "/reserve/plan-bundle.xhtml?faces-redirect=true&id=" + begun[0].value();
  }

  /** May the user print plans of many? */
  public boolean isPrinter() {
    return actor.get().has(Role.INST_RESERVE) || actor.get().has(Role.MUN_OFFICER);
  }

  /** Jobs that printed plans, the newest first. */
  public List<PlanBundleCard> getPrinted() {
    return isPrinter() ? bundles.newest() : List.of();
  }

  /** The day the register is shown on. */
  public LocalDate getDay() {
    return queries.day(filter());
  }

  public Page<CadreRow> getFound() {
    if (found == null) {
      found = queries.page(filter(), listing.request());
    }
    return found;
  }

  /** The same register as a file: its filter as the API names it. */
  public String getQuery() {
    var query = new StringBuilder("?on=").append(getDay());
    if (kind != null) {
      query.append("&kind=").append(kind);
    }
    if (stage != null) {
      query.append("&stage=").append(stage);
    }
    if (municipality != null && !municipality.isBlank()) {
      query.append("&municipality=").append(encoded(municipality));
    }
    if (season != null) {
      query.append("&season=").append(season);
    }
    if (words != null && !words.isBlank()) {
      query.append("&words=").append(encoded(words));
    }
    if (endingBy != null) {
      query.append("&endingBy=").append(endingBy);
    }
    return query.toString();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** Does the user have orders drafted about a reserve? */
  public boolean isKeeper() {
    var code = actor.get().scope().codeIf(Scope.Kind.MUNICIPALITY);
    return queries.keeps(code.isEmpty() ? ReserveRef.REGION : ReserveRef.of(code));
  }

  public List<ActHead> getActs() {
    if (acts == null) {
      acts = queries.acts();
    }
    return acts;
  }

  public boolean isFiltered() {
    return Stream.of(kind, stage, municipality, season, words, endingBy, on)
        .anyMatch(one -> one != null && !one.toString().isBlank());
  }

  public List<Option> getKinds() {
    return Option.of(ReserveKind.values());
  }

  public List<Option> getStages() {
    return Option.of(ReserveStage.values());
  }

  public List<Option> getMunicipalities() {
    return names.all().entrySet().stream()
        .map(entry -> new Option(entry.getKey(), entry.getValue()))
        .toList();
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public ReserveKind getKind() {
    return kind;
  }

  public void setKind(ReserveKind kind) {
    this.kind = kind;
  }

  public ReserveStage getStage() {
    return stage;
  }

  public void setStage(ReserveStage stage) {
    this.stage = stage;
  }

  public String getMunicipality() {
    return municipality;
  }

  public void setMunicipality(String municipality) {
    this.municipality = municipality;
  }

  public UUID getSeason() {
    return season;
  }

  public void setSeason(UUID season) {
    this.season = season;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public LocalDate getEndingBy() {
    return endingBy;
  }

  public void setEndingBy(LocalDate endingBy) {
    this.endingBy = endingBy;
  }
}
