package ru.rsnms.web.reserve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import ru.rsnms.reserve.cadre.PlanBundleCard;
import ru.rsnms.reserve.cadre.PlanBundleId;
import ru.rsnms.reserve.cadre.PlanBundleItem;
import ru.rsnms.reserve.cadre.PlanBundleService;
import ru.rsnms.reserve.letter.ItemState;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.web.faces.Listing;

/** Backs {@code /reserve/plan-bundle.xhtml}: how far the printing of plans is, and its files. */
@Named
@RequestScoped
public class PlanBundleView {

  @Inject PlanBundleService bundles;
  @Inject Listing listing;

  private UUID id;
  private ItemState state;
  private PlanBundleCard card;
  private Page<PlanBundleItem> found;

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/plan-bundle-not-found");
    }
    card = bundles.open(new PlanBundleId(id));
    found = bundles.items(new PlanBundleId(id), state, listing.request());
  }

  public PlanBundleCard getCard() {
    return card;
  }

  public Page<PlanBundleItem> getFound() {
    return found;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public ItemState getState() {
    return state;
  }

  public void setState(ItemState state) {
    this.state = state;
  }
}
