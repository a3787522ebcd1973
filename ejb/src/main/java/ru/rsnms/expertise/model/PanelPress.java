package ru.rsnms.expertise.model;

import java.util.List;
import ru.rsnms.expertise.ItemFile;
import ru.rsnms.expertise.ItemMarks;
import ru.rsnms.expertise.PanelCard;

/** Prints the protocol of a panel. */
public interface PanelPress {

  /**
   * @param marks in the order of the items of the card
   */
  ItemFile protocol(PanelCard card, List<ItemMarks> marks);
}
