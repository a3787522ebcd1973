package ru.rsnms.web.reserve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ru.rsnms.reserve.cadre.CadreQueries;
import ru.rsnms.reserve.cadre.EntryCard;

/** Backs {@code /reserve/mine.xhtml}: the user's own stays in the reserve. */
@Named
@RequestScoped
public class OwnReserveView {

  @Inject CadreQueries queries;

  private List<EntryCard> entries;

  public List<EntryCard> getEntries() {
    if (entries == null) {
      entries = queries.own();
    }
    return entries;
  }
}
