package ru.rsnms.reserve.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.model.ListPress;
import ru.rsnms.reserve.model.Lists;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Role;

/** Reads and prints the lists of a level. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class ListQueries {

  private Lists lists;
  private ListPress press;

  protected ListQueries() {
    // for the container
  }

  @Inject
  public ListQueries(Lists lists, ListPress press) {
    this.lists = lists;
    this.press = press;
  }

  public ListHead head(@NotNull SeasonId season, int number, @NotNull ListKind kind) {
    return lists.head(new LevelRef(season, number), kind);
  }

  public Page<ListRow> page(
      @NotNull SeasonId season, int number, @NotNull ListKind kind, @NotNull PageRequest request) {
    var level = new LevelRef(season, number);
    lists.head(level, kind);
    return lists.page(level, kind, request);
  }

  /** All rows of a list, one after the other. */
  @Audited("reserve.run.export-list")
  public void each(
      @NotNull SeasonId season, int number, @NotNull ListKind kind, Consumer<ListRow> row) {
    var level = new LevelRef(season, number);
    lists.head(level, kind);
    all(level, kind).forEach(row);
  }

  /** The list as a paper. */
  @Audited("reserve.run.print-list")
  public PaperFile print(@NotNull SeasonId season, int number, @NotNull ListKind kind) {
    var level = new LevelRef(season, number);
    return press.list(lists.head(level, kind), all(level, kind));
  }

  private List<ListRow> all(LevelRef level, ListKind kind) {
    var rows = new ArrayList<ListRow>();
    Page<ListRow> page;
    do {
      var next = new PageRequest(rows.size() / PageRequest.MAX_SIZE, PageRequest.MAX_SIZE, null);
      page = lists.page(level, kind, next);
      rows.addAll(page.items());
    } while (rows.size() < page.total() && !page.items().isEmpty());
    return rows;
  }
}
