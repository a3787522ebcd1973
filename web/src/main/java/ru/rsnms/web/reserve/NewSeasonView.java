package ru.rsnms.web.reserve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.reserve.NewSeason;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonQueries;
import ru.rsnms.reserve.SeasonService;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/** Backs {@code /reserve/create.xhtml}: opens a season. */
@Named
@RequestScoped
public class NewSeasonView {

  private static final int FEW = 50;

  @Inject SeasonQueries seasons;
  @Inject SeasonService service;
  @Inject CurrentActor actor;
  @Inject Notices notices;

  private String title;
  private String owner;
  private String like;
  private LocalDate from;
  private LocalDate to;
  private SeasonId created;

  public String create() {
    notices.attempt(() -> created = service.create(wanted()));
    return created == null
        ? null
        : "/reserve/season.xhtml?faces-redirect=true&id=" + created.value();
  }

  private NewSeason wanted() {
    var earlier = like == null || like.isEmpty() ? null : new SeasonId(UUID.fromString(like));
    return new NewSeason(
        title, new OrganizationId(UUID.fromString(owner)), new DatePeriod(from, to), earlier);
  }

  /** Why the user may not open a season; {@code null} for those who may. */
  public String getClosedBecause() {
    return actor.get().has(Role.INST_RESERVE)
        ? null
        : Texts.of(new Forbidden("reserve/not-the-keeper"));
  }

  /** Seasons whose rules can be taken over. */
  public List<Option> getEarlier() {
    return seasons.page(null, PageRequest.first(FEW)).items().stream()
        .map(row -> new Option(row.id().value().toString(), row.title()))
        .toList();
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public String getLike() {
    return like;
  }

  public void setLike(String like) {
    this.like = like;
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
}
