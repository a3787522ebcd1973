package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.reserve.IdeaId;
import ru.rsnms.reserve.IdeaStage;
import ru.rsnms.reserve.LevelStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.idea.OfferStage;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Scope;

/** Who may do and read what in the bank of ideas. */
@ApplicationScoped
public class BankSight {

  @Inject BankStore bank;
  @Inject LevelStore levels;
  @Inject OrganizationDirectory organizations;
  @Inject CurrentActor actor;

  /** Looks after the bank? */
  public boolean keeps() {
    return actor.get().has(Role.INST_RESERVE) && actor.get().scope().isRegion();
  }

  /** Reads what is not published? */
  public boolean readsAll() {
    return keeps() || actor.get().has(Role.AUDITOR) && actor.get().scope().isRegion();
  }

  void requireKeeper() {
    if (!keeps()) {
      throw new Forbidden("reserve/idea-not-the-keeper");
    }
  }

  /** The offer that everybody reads; any other looks as if it did not exist. */
  BankEntry shown(IdeaId id) {
    return bank.find(id)
        .filter(this::isShown)
        .orElseThrow(() -> new NotFound("reserve/idea-not-found"));
  }

  boolean isShown(BankEntry entry) {
    return entry.stage() == OfferStage.PUBLISHED && bank.idea(entry.idea()).stage().isInBank();
  }

  /** Why an idea cannot be offered now; the name of the author stays away from the experts. */
  Optional<String> closedToOffer(Idea idea, Application application) {
    if (idea.stage() == IdeaStage.DRAFT) {
      return Optional.of("reserve/idea-not-handed-in");
    }
    if (idea.stage() == IdeaStage.ARCHIVED) {
      return Optional.of("reserve/idea-archived");
    }
    return isFinal(application.season())
        ? Optional.empty()
        : Optional.of("reserve/idea-level-open");
  }

  /** Is the first level over for good? */
  boolean isFinal(SeasonId season) {
    return levels.get(LevelRef.first(season)).stage() == LevelStage.FINAL;
  }

  /**
   * Who supports: a person once, an organisation once.
   *
   * @param organization its name, {@code null} for a person
   */
  record Supporter(String key, String organization) {}

  Supporter supporter(boolean asOrganization) {
    if (!asOrganization) {
      return new Supporter("account:" + actor.get().account(), null);
    }
    return organization().orElseThrow(() -> new Forbidden("reserve/idea-no-organization"));
  }

  /** The organisation in whose name the caller may speak. */
  Optional<Supporter> organization() {
    var me = actor.get();
    var code = me.scope().codeIf(Scope.Kind.ORGANIZATION);
    if (!me.has(Role.ORG_HEAD) || code.isEmpty()) {
      return Optional.empty();
    }
    return organizations
        .byCode(code)
        .map(one -> new Supporter("organization:" + code, one.names().brief()));
  }
}
