package ru.rsnms.expertise;

import static ru.rsnms.shared.Role.EXPERT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import ru.rsnms.audit.Audited;
import ru.rsnms.expertise.adapter.ReviewSheet;
import ru.rsnms.expertise.model.ExpertiseGuards;
import ru.rsnms.expertise.model.FormStore;
import ru.rsnms.expertise.model.PanelStore;
import ru.rsnms.expertise.model.ReviewStore;
import ru.rsnms.shared.Conflict;

/**
 * The offline sheet: the open reviews of an expert in one panel as a table to fill in without a
 * network. Only reviews without a conflict are in it.
 */
@Stateless
@RolesAllowed(EXPERT)
public class SheetService {

  private ReviewStore reviews;
  private PanelStore panels;
  private FormStore forms;
  private ExpertiseGuards guards;

  protected SheetService() {
    // for the container
  }

  @Inject
  public SheetService(
      ReviewStore reviews, PanelStore panels, FormStore forms, ExpertiseGuards guards) {
    this.reviews = reviews;
    this.panels = panels;
    this.forms = forms;
    this.guards = guards;
  }

  /** The table with what is written so far (XLSX). */
  @Audited("expertise.take-sheet")
  public byte[] take(@NotNull PanelId panel) {
    return ReviewSheet.write(open(panel), forms.get(panels.get(panel).form()).card());
  }

  /** What the table that came back would change, each row with its errors; keeps nothing. */
  public SheetPreview read(@NotNull PanelId panel, @NotNull byte[] table) {
    return ReviewSheet.read(table, open(panel), forms.get(panels.get(panel).form()));
  }

  private List<ReviewSheet.Open> open(PanelId panel) {
    var open =
        reviews.shownTo(guards.expert().id()).stream()
            .filter(one -> one.panel().equals(panel))
            .filter(
                one ->
                    one.stage() == ReviewStage.ACCEPTED || one.stage() == ReviewStage.IN_PROGRESS)
            .map(one -> new ReviewSheet.Open(panels.item(one.item()), one))
            .toList();
    if (open.isEmpty()) {
      throw new Conflict("expertise/sheet-nothing-open");
    }
    return open;
  }
}
