package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.reserve.cadre.OpenVacancy;
import ru.rsnms.reserve.cadre.VacancyId;
import ru.rsnms.reserve.cadre.VacancyQueries;
import ru.rsnms.reserve.cadre.VacancyRow;
import ru.rsnms.reserve.cadre.VacancyService;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Role;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /reserve/vacancies.xhtml}: the free posts of heads. */
@Named
@ViewScoped
public class VacanciesView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject VacancyQueries queries;
  @Inject VacancyService service;
  @Inject OrganizationDirectory organizations;
  @Inject CurrentActor actor;
  @Inject Notices notices;

  private String organization;
  private String post;
  private LocalDate since;
  private transient List<VacancyRow> rows;

  /** Opens a vacancy and leads to it. */
  public String open() {
    var named =
        organizations
            .byCode(organization.strip())
            .or(() -> organizations.findByName(organization.strip()));
    if (named.isEmpty()) {
      notices.atField("organization", "vacancy.organization.unknown");
      return null;
    }
    var opened = new VacancyId[1];
    var command = new OpenVacancy(named.get().id(), post, since);
    var done = notices.attempt(() -> opened[0] = service.open(command));
    rows = null;
    return done ? "/reserve/vacancy.xhtml?faces-redirect=true&id=" + opened[0].value() : null;
  }

  public boolean isKeeper() {
    return actor.get().has(Role.INST_RESERVE) || actor.get().has(Role.MUN_OFFICER);
  }

  public List<VacancyRow> getRows() {
    if (rows == null) {
      rows = queries.vacancies();
    }
    return rows;
  }

  public String getOrganization() {
    return organization;
  }

  public void setOrganization(String organization) {
    this.organization = organization;
  }

  public String getPost() {
    return post;
  }

  public void setPost(String post) {
    this.post = post;
  }

  public LocalDate getSince() {
    return since;
  }

  public void setSince(LocalDate since) {
    this.since = since;
  }
}
