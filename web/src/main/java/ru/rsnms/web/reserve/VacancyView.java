package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ru.rsnms.reserve.ReserveStage;
import ru.rsnms.reserve.cadre.CadreFilter;
import ru.rsnms.reserve.cadre.CadreQueries;
import ru.rsnms.reserve.cadre.EntryId;
import ru.rsnms.reserve.cadre.NominationStage;
import ru.rsnms.reserve.cadre.VacancyCard;
import ru.rsnms.reserve.cadre.VacancyId;
import ru.rsnms.reserve.cadre.VacancyQueries;
import ru.rsnms.reserve.cadre.VacancyService;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/** Backs {@code /reserve/vacancy.xhtml}: a free post and who of the reserve is offered for it. */
@Named
@ViewScoped
public class VacancyView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject VacancyQueries queries;
  @Inject VacancyService service;
  @Inject CadreQueries cadre;
  @Inject Notices notices;

  private UUID id;
  private Long version;
  private UUID candidate;
  private UUID nomination;
  private String said;
  private String why;
  private transient VacancyCard card;

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/vacancy-not-found");
    }
    if (version == null) {
      version = getCard().version();
    }
  }

  public String nominate() {
    return done(
        () -> service.nominate(new VacancyId(id), version, new EntryId(candidate)),
        "vacancy.nominated");
  }

  public String appoint() {
    return done(
        () -> service.appoint(new VacancyId(id), version, nomination, said), "vacancy.appointed");
  }

  public String decline() {
    return done(
        () -> service.decline(new VacancyId(id), version, nomination, said), "vacancy.declined");
  }

  public String close() {
    return done(() -> service.close(new VacancyId(id), version, why), "vacancy.closed");
  }

  private String done(Runnable command, String words) {
    var well = notices.attempt(command);
    card = null;
    if (!well) {
      return null;
    }
    notices.doneNext(words);
    return "/reserve/vacancy.xhtml?faces-redirect=true&id=" + id;
  }

  /** Members who may be offered: enrolled or ready, with the name of where they work. */
  public List<Option> getMembers() {
    return Stream.of(ReserveStage.READY, ReserveStage.ENROLLED)
        .map(stage -> new CadreFilter(null, null, null, stage, null, null, null))
        .flatMap(
            filter -> cadre.page(filter, PageRequest.first(PageRequest.MAX_SIZE)).items().stream())
        .map(row -> new Option(row.id().value().toString(), row.name() + ", " + row.organization()))
        .toList();
  }

  /** Nominations that nothing is decided about. */
  public List<Option> getOpen() {
    return getCard().nominees().stream()
        .filter(one -> one.stage() == NominationStage.PROPOSED)
        .map(one -> new Option(one.nomination().toString(), one.name()))
        .toList();
  }

  public VacancyCard getCard() {
    if (card == null) {
      card = queries.vacancy(new VacancyId(id));
    }
    return card;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getCandidate() {
    return candidate;
  }

  public void setCandidate(UUID candidate) {
    this.candidate = candidate;
  }

  public UUID getNomination() {
    return nomination;
  }

  public void setNomination(UUID nomination) {
    this.nomination = nomination;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }

  public String getSaid() {
    return said;
  }

  public void setSaid(String said) {
    this.said = said;
  }
}
