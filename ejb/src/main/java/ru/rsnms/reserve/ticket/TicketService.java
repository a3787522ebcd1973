package ru.rsnms.reserve.ticket;

import static ru.rsnms.shared.Role.CANDIDATE;
import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.audit.Audited;
import ru.rsnms.reserve.ApplicationAction;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.model.ApplicationDesk;
import ru.rsnms.reserve.model.ApplicationStore;
import ru.rsnms.reserve.model.AttachmentStore;
import ru.rsnms.reserve.model.DatabaseClock;
import ru.rsnms.reserve.model.TicketTrainings;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Role;

/**
 * The candidate shows the training behind a right of the last season, the institute looks at it.
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class TicketService {

  private ApplicationStore applications;
  private ApplicationDesk desk;
  private AttachmentStore files;
  private TicketTrainings trainings;
  private DatabaseClock time;
  private CurrentActor actor;

  protected TicketService() {
    // for the container
  }

  @Inject
  public TicketService(
      ApplicationStore applications,
      ApplicationDesk desk,
      AttachmentStore files,
      TicketTrainings trainings,
      DatabaseClock time,
      CurrentActor actor) {
    this.applications = applications;
    this.desk = desk;
    this.files = files;
    this.trainings = trainings;
    this.time = time;
    this.actor = actor;
  }

  /** The right behind an application that the caller may see. */
  public TicketCard ticket(@NotNull ApplicationId application) {
    return trainings.card(applications.get(application));
  }

  /** Writes the training with its document; what was found about another one holds no more. */
  @Audited("reserve.ticket.show-training")
  @RolesAllowed(CANDIDATE)
  public void show(@NotNull @Valid WriteTraining command) {
    var application = desk.taken(ApplicationAction.EDIT, command.application(), command.version());
    var now = time.now();
    var kept = files.keep(command.application(), command.file(), now);
    trainings.show(application, command, kept, time.dayOf(now));
    desk.edited(application, now);
  }

  /** Accepts the training, or says why not. */
  @Audited("reserve.ticket.judge-training")
  @RolesAllowed(INST_RESERVE)
  public void judge(@NotNull @Valid JudgeTraining command) {
    var application = desk.taken(ApplicationAction.JUDGE, command.application(), command.version());
    var now = time.now();
    trainings.judge(application, command, actor.get(), now);
    desk.edited(application, now);
  }
}
