package ru.rsnms.web.reserve;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.rsnms.reserve.cadre.ActId;
import ru.rsnms.reserve.cadre.ActPurpose;
import ru.rsnms.reserve.cadre.CadreFilter;
import ru.rsnms.reserve.cadre.CadreOrderService;
import ru.rsnms.reserve.cadre.CadreQueries;
import ru.rsnms.reserve.cadre.CadreRow;
import ru.rsnms.reserve.cadre.ChangeLine;
import ru.rsnms.reserve.cadre.EntryId;
import ru.rsnms.reserve.cadre.ExcludePeople;
import ru.rsnms.reserve.cadre.ExclusionReason;
import ru.rsnms.reserve.cadre.ExtendStays;
import ru.rsnms.reserve.cadre.ReserveRef;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Scope;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.PageTexts;

/**
 * Backs {@code /reserve/cadre-change.xhtml}: many members of the caller's reserve chosen for one
 * order that extends or excludes, looked at before it is drafted.
 */
@Named
@ViewScoped
public class CadreChangeView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject CadreQueries queries;
  @Inject CadreOrderService orders;
  @Inject CurrentActor actor;
  @Inject Notices notices;

  private ActPurpose purpose;
  private String words;
  private LocalDate endingBy;
  private ExclusionReason reason;
  private String grounds;
  private Set<UUID> chosen = new HashSet<>();
  private transient Page<CadreRow> found;
  private transient List<ChangeLine> report;

  public void load() {
    if (purpose != ActPurpose.EXTEND && purpose != ActPurpose.EXCLUDE) {
      throw new NotFound("reserve/cadre-act-not-found");
    }
  }

  /** Shows what the order would do to each of the chosen. */
  public String check() {
    chosen = ticked();
    if (chosen.isEmpty()) {
      report = null;
      notices.done("cadre.none-chosen");
    } else {
      notices.attempt(() -> report = queries.preview(purpose, reserve(), entries(chosen)));
    }
    return null;
  }

  private static Set<UUID> ticked() {
    var ticked =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .getOrDefault("chosen", new String[0]);
    return Stream.of(ticked).map(UUID::fromString).collect(Collectors.toSet());
  }

  private static Set<EntryId> entries(Set<UUID> ids) {
    return ids.stream().map(EntryId::new).collect(Collectors.toSet());
  }

  /** Has the order drafted for those of the chosen whom it can name, and leads to it. */
  public String draft() {
    var entering =
        getReport().stream()
            .filter(ChangeLine::enters)
            .map(ChangeLine::entry)
            .collect(Collectors.toSet());
    var act = new ActId[1];
    if (!notices.attempt(() -> act[0] = drafted(entering))) {
      report = null;
      return null;
    }
    notices.doneNext("cadre.change.drafted", entering.size(), chosen.size() - entering.size());
    return "/reserve/act.xhtml?faces-redirect=true&id=" + act[0].value();
  }

  private ActId drafted(Set<EntryId> entering) {
    return purpose == ActPurpose.EXTEND
        ? orders.extend(new ExtendStays(reserve(), entering))
        : orders.exclude(new ExcludePeople(reserve(), entering, reason, grounds));
  }

  private ReserveRef reserve() {
    var code = actor.get().scope().codeIf(Scope.Kind.MUNICIPALITY);
    return code.isEmpty() ? ReserveRef.REGION : ReserveRef.of(code);
  }

  /** Why the user cannot do it; {@code null} for the keeper of the reserve. */
  public String getClosedBecause() {
    return queries.keeps(reserve()) ? null : PageTexts.of("cadre.change.closed");
  }

  /** Members of the reserve that the user keeps. */
  public Page<CadreRow> getFound() {
    if (found == null) {
      var mine = reserve();
      var filter = new CadreFilter(null, mine.kind(), mine.code(), null, null, words, endingBy);
      found = queries.page(filter, PageRequest.first(ExtendStays.MOST));
    }
    return found;
  }

  /** Are there more than one order can name? */
  public boolean isMore() {
    return getFound().total() > getFound().items().size();
  }

  public boolean isChosen(CadreRow row) {
    return chosen.contains(row.id().value());
  }

  /** What was checked last, computed anew; empty before. */
  public List<ChangeLine> getReport() {
    if (report == null) {
      report = chosen.isEmpty() ? List.of() : queries.preview(purpose, reserve(), entries(chosen));
    }
    return report;
  }

  /** How many of the chosen the order would name. */
  public long getEntering() {
    return getReport().stream().filter(ChangeLine::enters).count();
  }

  public boolean isExcluding() {
    return purpose == ActPurpose.EXCLUDE;
  }

  public boolean isFiltered() {
    return words != null && !words.isBlank() || endingBy != null;
  }

  public ExclusionReason[] getReasons() {
    return ExclusionReason.values();
  }

  public ActPurpose getPurpose() {
    return purpose;
  }

  public void setPurpose(ActPurpose purpose) {
    this.purpose = purpose;
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

  public ExclusionReason getReason() {
    return reason;
  }

  public void setReason(ExclusionReason reason) {
    this.reason = reason;
  }

  public String getGrounds() {
    return grounds;
  }

  public void setGrounds(String grounds) {
    this.grounds = grounds;
  }
}
