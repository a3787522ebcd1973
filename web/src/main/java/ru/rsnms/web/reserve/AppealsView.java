package ru.rsnms.web.reserve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.rsnms.reserve.AppealStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonQueries;
import ru.rsnms.reserve.SeasonRow;
import ru.rsnms.reserve.appeal.AppealFilter;
import ru.rsnms.reserve.appeal.AppealQueries;
import ru.rsnms.reserve.appeal.AppealRow;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.web.faces.Listing;
import ru.rsnms.web.faces.Option;

/** Backs {@code /reserve/appeals.xhtml}: filed appeals, by the promised day of the answer. */
@Named
@RequestScoped
public class AppealsView {

  @Inject AppealQueries appeals;
  @Inject SeasonQueries seasons;
  @Inject Listing listing;

  private UUID season;
  private AppealStage stage;
  private String words;
  private boolean late;
  private Page<AppealRow> found;
  private Map<UUID, String> titles;

  public Page<AppealRow> getFound() {
    if (found == null) {
      var filter =
          new AppealFilter(season == null ? null : new SeasonId(season), stage, words, late);
      found = appeals.page(filter, listing.request());
    }
    return found;
  }

  public boolean isFiltered() {
    return season != null || stage != null || words != null || late;
  }

  public String seasonOf(AppealRow row) {
    return titles().get(row.season().value());
  }

  private Map<UUID, String> titles() {
    if (titles == null) {
      titles =
          seasons.page(null, PageRequest.first(PageRequest.MAX_SIZE)).items().stream()
              .collect(Collectors.toMap(one -> one.id().value(), SeasonRow::title));
    }
    return titles;
  }

  public List<Option> getSeasons() {
    return titles().entrySet().stream()
        .map(one -> new Option(one.getKey().toString(), one.getValue()))
        .toList();
  }

  public List<Option> getStages() {
    return Option.of(
        Stream.of(AppealStage.values())
            .filter(one -> one != AppealStage.DRAFT)
            .toArray(AppealStage[]::new));
  }

  public UUID getSeason() {
    return season;
  }

  public void setSeason(UUID season) {
    this.season = season;
  }

  public AppealStage getStage() {
    return stage;
  }

  public void setStage(AppealStage stage) {
    this.stage = stage;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words == null || words.isBlank() ? null : words;
  }

  public boolean isLate() {
    return late;
  }

  public void setLate(boolean late) {
    this.late = late;
  }
}
