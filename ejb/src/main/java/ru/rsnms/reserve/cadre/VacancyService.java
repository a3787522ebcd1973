package ru.rsnms.reserve.cadre;

import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MUN_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import ru.rsnms.audit.Audited;
import ru.rsnms.reserve.model.VacancyDesk;
import ru.rsnms.shared.CurrentActor;

/** Uses the reserve: a post is free, members are nominated for it, one of them is appointed. */
@Stateless
@RolesAllowed({INST_RESERVE, MUN_OFFICER})
public class VacancyService {

  private static final int LONGEST = 500;

  private VacancyDesk desk;
  private CurrentActor actor;

  protected VacancyService() {
    // for the container
  }

  @Inject
  public VacancyService(VacancyDesk desk, CurrentActor actor) {
    this.desk = desk;
    this.actor = actor;
  }

  @Audited("reserve.vacancy.open")
  public VacancyId open(@NotNull @Valid OpenVacancy command) {
    return desk.open(command, actor.get());
  }

  @Audited("reserve.vacancy.nominate")
  public void nominate(@NotNull VacancyId id, long version, @NotNull EntryId candidate) {
    desk.nominate(id, version, candidate, actor.get());
  }

  /** The nominee gets the post by an act of the founder. */
  @Audited("reserve.vacancy.appoint")
  public void appoint(
      @NotNull VacancyId id,
      long version,
      @NotNull UUID nomination,
      @NotBlank @Size(max = LONGEST) String act) {
    desk.appoint(id, version, nomination, act.strip(), actor.get());
  }

  /** Nothing comes of a nomination. */
  @Audited("reserve.vacancy.decline")
  public void decline(
      @NotNull VacancyId id,
      long version,
      @NotNull UUID nomination,
      @NotBlank @Size(max = LONGEST) String reason) {
    desk.decline(id, version, nomination, reason.strip(), actor.get());
  }

  /** The post is filled by somebody else or given up. */
  @Audited("reserve.vacancy.close")
  public void close(
      @NotNull VacancyId id, long version, @NotBlank @Size(max = LONGEST) String reason) {
    desk.close(id, version, reason.strip(), actor.get());
  }
}
