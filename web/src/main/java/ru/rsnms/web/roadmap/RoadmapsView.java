package ru.rsnms.web.roadmap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ru.rsnms.roadmap.RoadmapFilter;
import ru.rsnms.roadmap.RoadmapLevel;
import ru.rsnms.roadmap.RoadmapQueries;
import ru.rsnms.roadmap.RoadmapRow;
import ru.rsnms.roadmap.RoadmapStage;
import ru.rsnms.shared.Page;
import ru.rsnms.web.faces.Listing;
import ru.rsnms.web.faces.Option;

/** Backs {@code /roadmap/roadmaps.xhtml}: the register of roadmaps. */
@Named
@RequestScoped
public class RoadmapsView {

  @Inject RoadmapQueries roadmaps;
  @Inject Listing listing;

  private String words;
  private RoadmapLevel level;
  private RoadmapStage stage;
  private Integer year;
  private Page<RoadmapRow> found;

  public void load() {
    found = roadmaps.page(new RoadmapFilter(words, level, stage, null, year), listing.request());
  }

  public boolean isFiltered() {
    return words != null || level != null || stage != null || year != null;
  }

  public List<Option> getLevels() {
    return Option.of(RoadmapLevel.values());
  }

  public List<Option> getStages() {
    return Option.of(RoadmapStage.values());
  }

  public Page<RoadmapRow> getFound() {
    return found;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public RoadmapLevel getLevel() {
    return level;
  }

  public void setLevel(RoadmapLevel level) {
    this.level = level;
  }

  public RoadmapStage getStage() {
    return stage;
  }

  public void setStage(RoadmapStage stage) {
    this.stage = stage;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }
}
