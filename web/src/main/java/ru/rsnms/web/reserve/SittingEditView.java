package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.sitting.SittingData;
import ru.rsnms.reserve.sitting.SittingId;
import ru.rsnms.reserve.sitting.SittingKind;
import ru.rsnms.reserve.sitting.SittingQueries;
import ru.rsnms.reserve.sitting.SittingService;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/** Backs {@code /reserve/sitting-edit.xhtml}: what the secretary writes of a sitting. */
@Named
@ViewScoped
public class SittingEditView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String LINE = "\n";

  @Inject SittingQueries sittings;
  @Inject SittingService service;
  @Inject Notices notices;

  private UUID season;
  private UUID id;
  private long version;
  private SittingKind kind = SittingKind.SELECTION;
  private String number;
  private LocalDate date;
  private String agenda;
  private String chair;
  private String secretary;
  private String present;
  private String absent;

  public void load() {
    if (id != null) {
      show();
    } else if (season == null) {
      throw new NotFound("reserve/season-not-found");
    } else {
      likeBefore();
    }
  }

  private void show() {
    var card = sittings.open(new SittingId(id));
    season = card.season().value();
    version = card.version();
    show(card.data());
    kind = card.data().kind();
    number = card.data().number();
    date = card.data().date();
    agenda = card.data().agenda();
  }

  /** The people of the last sitting come again as a rule. */
  private void likeBefore() {
    sittings.of(new SeasonId(season), LevelRef.FIRST).stream()
        .findFirst()
        .ifPresent(last -> show(sittings.open(last.id()).data()));
  }

  private void show(SittingData data) {
    chair = data.chair();
    secretary = data.secretary();
    present = String.join(LINE, data.present());
    absent = String.join(LINE, data.absent());
  }

  public String save() {
    return notices.attempt(this::keep)
        ? "/reserve/sitting.xhtml?faces-redirect=true&id=" + id
        : null;
  }

  private void keep() {
    if (id == null) {
      id = service.hold(new SeasonId(season), LevelRef.FIRST, data()).value();
    } else {
      service.write(new SittingId(id), version, data());
    }
  }

  private SittingData data() {
    return new SittingData(
        kind, number, date, agenda, chair, secretary, lines(present), lines(absent));
  }

  private static List<String> lines(String names) {
    return names == null ? List.of() : names.lines().toList();
  }

  public List<Option> getKinds() {
    return Option.of(SittingKind.values());
  }

  public UUID getSeason() {
    return season;
  }

  public void setSeason(UUID season) {
    this.season = season;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public SittingKind getKind() {
    return kind;
  }

  public void setKind(SittingKind kind) {
    this.kind = kind;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public LocalDate getDate() {
    return date;
  }

  public void setDate(LocalDate date) {
    this.date = date;
  }

  public String getAgenda() {
    return agenda;
  }

  public void setAgenda(String agenda) {
    this.agenda = agenda;
  }

  public String getChair() {
    return chair;
  }

  public void setChair(String chair) {
    this.chair = chair;
  }

  public String getSecretary() {
    return secretary;
  }

  public void setSecretary(String secretary) {
    this.secretary = secretary;
  }

  public String getPresent() {
    return present;
  }

  public void setPresent(String present) {
    this.present = present;
  }

  public String getAbsent() {
    return absent;
  }

  public void setAbsent(String absent) {
    this.absent = absent;
  }
}
