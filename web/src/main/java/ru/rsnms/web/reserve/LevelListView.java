package ru.rsnms.web.reserve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.run.ListHead;
import ru.rsnms.reserve.run.ListKind;
import ru.rsnms.reserve.run.ListQueries;
import ru.rsnms.reserve.run.ListRow;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.web.faces.Listing;

/** Backs {@code /reserve/list.xhtml}: a list of a level, as much of it as the user may see. */
@Named
@RequestScoped
public class LevelListView {

  @Inject ListQueries lists;
  @Inject Listing listing;

  private UUID id;
  private int level = LevelRef.FIRST;
  private ListKind kind = ListKind.PRELIMINARY;
  private ListHead head;
  private Page<ListRow> found;

  public void load() {
    if (id == null || kind == null) {
      throw new NotFound("reserve/run-list-not-there");
    }
    var season = new SeasonId(id);
    head = lists.head(season, level, kind);
    found = lists.page(season, level, kind, listing.request());
  }

  public ListHead getHead() {
    return head;
  }

  public Page<ListRow> getFound() {
    return found;
  }

  public int getLevel() {
    return level;
  }

  public void setLevel(int level) {
    this.level = level;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public ListKind getKind() {
    return kind;
  }

  public void setKind(ListKind kind) {
    this.kind = kind;
  }
}
