package ru.rsnms.reserve.appeal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.model.AppealCards;
import ru.rsnms.reserve.model.AppealDesk;
import ru.rsnms.reserve.model.AppealSight;
import ru.rsnms.reserve.model.AppealStore;
import ru.rsnms.reserve.model.AttachmentStore;
import ru.rsnms.reserve.model.DatabaseClock;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Role;

/** Reads appeals: the candidate the own one, the staff the filed ones. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class AppealQueries {

  private AppealStore appeals;
  private AppealCards cards;
  private AppealSight sight;
  private AppealDesk desk;
  private AttachmentStore files;
  private DatabaseClock time;

  protected AppealQueries() {
    // for the container
  }

  @Inject
  public AppealQueries(
      AppealStore appeals,
      AppealCards cards,
      AppealSight sight,
      AppealDesk desk,
      AttachmentStore files,
      DatabaseClock time) {
    this.appeals = appeals;
    this.cards = cards;
    this.sight = sight;
    this.desk = desk;
    this.files = files;
    this.time = time;
  }

  public AppealCard open(@NotNull AppealId id) {
    return cards.card(appeals.get(id));
  }

  /** By the promised day of the answer. */
  public Page<AppealRow> page(@NotNull AppealFilter filter, @NotNull PageRequest request) {
    if (!sight.readsList()) {
      throw new Forbidden("reserve/appeal-not-shown");
    }
    var today = time.dayOf(time.now());
    return appeals.page(filter, today, request).map(one -> one.row(today));
  }

  /** What came with an appeal. */
  public PaperFile file(@NotNull AppealId id) {
    var appeal = appeals.get(id);
    return appeal
        .file()
        .map(file -> files.get(appeal.application(), file))
        .orElseThrow(() -> new NotFound("reserve/application-file-not-found"));
  }

  /** What waits for the caller. */
  public List<AppealTask> tasks() {
    return desk.tasks();
  }

  /** How many of them there are. */
  public long taskCount() {
    return desk.tasks().size();
  }
}
