package ru.rsnms.reserve.model;

import static ru.rsnms.shared.Role.COMMISSION_CHAIR;
import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.reserve.AppealStage;
import ru.rsnms.reserve.appeal.AppealAction;
import ru.rsnms.reserve.appeal.AppealTask;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Texts;

/** Appeals that wait for the caller: a draft for its candidate, the others for who must answer. */
@ApplicationScoped
public class AppealDesk {

  private AppealStore appeals;
  private AppealGuards guards;
  private LevelStore levels;
  private PersonDirectory people;
  private CurrentActor actor;

  protected AppealDesk() {
    // for the container
  }

  @Inject
  public AppealDesk(
      AppealStore appeals,
      AppealGuards guards,
      LevelStore levels,
      PersonDirectory people,
      CurrentActor actor) {
    this.appeals = appeals;
    this.guards = guards;
    this.levels = levels;
    this.people = people;
    this.actor = actor;
  }

  public List<AppealTask> tasks() {
    var found = new ArrayList<AppealTask>();
    drafts().forEach(one -> found.add(task(next(one.stage()), one)));
    if (actor.get().scope().isRegion()) {
      appeals.at(stages()).stream()
          .filter(this::isRipe)
          .forEach(one -> found.add(task(next(one.stage()), one)));
    }
    return found;
  }

  /** Those that can still be sent. */
  private List<Appeal> drafts() {
    return people
        .byAccount(actor.get().account())
        .map(person -> appeals.drafts(person.id()))
        .orElse(List.of())
        .stream()
        .filter(one -> guards.isOpen(AppealAction.FILE, one))
        .toList();
  }

  private EnumSet<AppealStage> stages() {
    var waiting = EnumSet.noneOf(AppealStage.class);
    if (actor.get().has(INST_RESERVE)) {
      waiting.addAll(AppealStage.unanswered());
      waiting.remove(AppealStage.UNDER_REVIEW);
    }
    if (actor.get().has(COMMISSION_CHAIR)) {
      waiting.add(AppealStage.UNDER_REVIEW);
    }
    return waiting;
  }

  /** The commission waits for the experts; everything else can be done at once. */
  private boolean isRipe(Appeal appeal) {
    return appeal.stage() != AppealStage.UNDER_REVIEW || guards.isOpen(AppealAction.DECIDE, appeal);
  }

  private static AppealAction next(AppealStage stage) {
    return switch (stage) {
      case DRAFT -> AppealAction.FILE;
      case FILED -> AppealAction.ADMIT;
      case ADMITTED -> AppealAction.REVIEW;
      case UNDER_REVIEW -> AppealAction.DECIDE;
      case REFUSED_FORMALLY, SATISFIED, DENIED -> AppealAction.NOTIFY;
      case NOTIFIED, WITHDRAWN -> throw new IllegalArgumentException(stage.name());
    };
  }

  private AppealTask task(AppealAction action, Appeal appeal) {
    var draft = appeal.stage() == AppealStage.DRAFT;
    return new AppealTask(
        action,
        appeal.id(),
        Texts.of("reserve.appeal.task." + appeal.level().unit(), appeal.number(), appeal.name()),
        appeal.lastChange().name(),
        appeal.lastChange().at(),
        draft ? levels.get(appeal.level()).appealsTo() : appeal.answerBy());
  }
}
