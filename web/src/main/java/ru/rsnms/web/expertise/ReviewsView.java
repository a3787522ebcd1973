package ru.rsnms.web.expertise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.rsnms.expertise.PanelId;
import ru.rsnms.expertise.ReviewQueries;
import ru.rsnms.expertise.ReviewRow;
import ru.rsnms.expertise.ReviewStage;

/** Backs {@code /expertise/reviews.xhtml}: what the expert has to judge. */
@Named
@RequestScoped
public class ReviewsView {

  @Inject ReviewQueries reviews;

  private List<ReviewRow> rows;

  public void load() {
    rows = reviews.mine();
  }

  /** By panel, those whose deadline comes first first. */
  public List<Round> getRounds() {
    Map<PanelId, List<ReviewRow>> byPanel =
        rows.stream()
            .collect(
                Collectors.groupingBy(ReviewRow::panel, LinkedHashMap::new, Collectors.toList()));
    return byPanel.values().stream().map(Round::new).toList();
  }

  public int getTotal() {
    return rows.size();
  }

  /** The reviews of one panel. */
  public record Round(List<ReviewRow> rows) {

    public ReviewRow first() {
      return rows.get(0);
    }

    public long done() {
      return rows.stream().filter(row -> row.stage().counts()).count();
    }

    /** Has the offline sheet anything in it? */
    public boolean hasSheet() {
      return rows.stream()
          .anyMatch(
              row -> row.stage() == ReviewStage.ACCEPTED || row.stage() == ReviewStage.IN_PROGRESS);
    }
  }
}
