package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import ru.rsnms.expertise.FormCard;
import ru.rsnms.expertise.FormId;
import ru.rsnms.expertise.FormQueries;
import ru.rsnms.expertise.FormStage;
import ru.rsnms.reserve.RulesPrinter;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonQueries;
import ru.rsnms.reserve.rule.RuleGroup;
import ru.rsnms.reserve.run.BeginJudging;
import ru.rsnms.reserve.run.JudgingService;
import ru.rsnms.reserve.run.LevelAction;
import ru.rsnms.reserve.run.LevelCard;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.run.RunQueries;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /reserve/judging.xhtml}: the ideas of level 1 are handed to the experts. */
@Named
@ViewScoped
public class JudgingView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject RunQueries levels;
  @Inject SeasonQueries seasons;
  @Inject FormQueries forms;
  @Inject JudgingService service;
  @Inject Notices notices;

  private UUID id;
  private int level = LevelRef.FIRST;
  private UUID form;
  private boolean municipalityBars = true;
  private transient LevelCard card;

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/season-not-found");
    }
    getCard();
  }

  public String begin() {
    var season = new SeasonId(id);
    var command =
        new BeginJudging(season, level, getCard().version(), new FormId(form), municipalityBars);
    if (!notices.attempt(() -> service.begin(command))) {
      return null;
    }
    notices.doneNext("reserve.run.judging.begun");
    return "/reserve/level.xhtml?faces-redirect=true&id=" + id + "&level=" + level;
  }

  public LevelCard getCard() {
    if (card == null) {
      card = levels.level(new SeasonId(id), level);
    }
    return card;
  }

  /** Why the ideas cannot be handed in now; {@code null} when they can. */
  public String getClosedBecause() {
    return getCard().action(LevelAction.JUDGE).closedBecause();
  }

  /** The rules that the panel goes by. */
  public List<Rule> getRules() {
    return seasons.open(new SeasonId(id)).lines().stream()
        .filter(line -> line.key().group() == RuleGroup.EXPERTISE)
        .map(line -> new Rule(Texts.of(line.key()), RulesPrinter.words(line)))
        .toList();
  }

  /** A rule in words. */
  public record Rule(String label, String value) {}

  public List<FormCard> getForms() {
    return forms.all().stream().filter(one -> one.stage() == FormStage.PUBLISHED).toList();
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

  public UUID getForm() {
    return form;
  }

  public void setForm(UUID form) {
    this.form = form;
  }

  public boolean isMunicipalityBars() {
    return municipalityBars;
  }

  public void setMunicipalityBars(boolean municipalityBars) {
    this.municipalityBars = municipalityBars;
  }
}
