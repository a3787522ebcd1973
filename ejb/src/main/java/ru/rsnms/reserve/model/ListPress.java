package ru.rsnms.reserve.model;

import java.util.List;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.run.ListHead;
import ru.rsnms.reserve.run.ListRow;

/** Prints the lists of a level. */
public interface ListPress {

  PaperFile list(ListHead head, List<ListRow> rows);
}
