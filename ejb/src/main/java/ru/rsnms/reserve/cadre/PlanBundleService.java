package ru.rsnms.reserve.cadre;

import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MUN_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Consumer;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.letter.ItemState;
import ru.rsnms.reserve.model.PlanBundles;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;

/**
 * Prints the plans of many members as one file and as single ones. The job goes on by itself;
 * whoever may begin one in a territory sees those of the territory.
 */
@Stateless
@RolesAllowed({INST_RESERVE, MUN_OFFICER})
public class PlanBundleService {

  private PlanBundles bundles;
  private CurrentActor actor;

  protected PlanBundleService() {
    // for the container
  }

  @Inject
  public PlanBundleService(PlanBundles bundles, CurrentActor actor) {
    this.bundles = bundles;
    this.actor = actor;
  }

  /** Begins to print the plans of all whom the register shows under the filter. */
  @Audited("reserve.plan-bundle.begin")
  public PlanBundleId begin(@NotNull CadreFilter filter) {
    return bundles.begin(filter, actor.get());
  }

  public PlanBundleCard open(@NotNull PlanBundleId id) {
    return bundles.card(id, actor.get());
  }

  /** The newest jobs that the caller may see. */
  public List<PlanBundleCard> newest() {
    return bundles.newest(actor.get());
  }

  /**
   * What became of the plans of a job.
   *
   * @param state {@code null} for all
   */
  public Page<PlanBundleItem> items(
      @NotNull PlanBundleId id, ItemState state, @NotNull PageRequest request) {
    return bundles.items(id, state, request, actor.get());
  }

  /** All plans of a finished job in one file, with a bookmark for each. */
  @Audited("reserve.plan-bundle.print")
  public PaperFile print(@NotNull PlanBundleId id) {
    return bundles.paper(id, actor.get());
  }

  /** The single plans that are printed, one after the other. */
  @Audited("reserve.plan-bundle.print-each")
  public void eachPaper(@NotNull PlanBundleId id, @NotNull Consumer<PaperFile> taker) {
    bundles.eachPaper(id, taker, actor.get());
  }
}
