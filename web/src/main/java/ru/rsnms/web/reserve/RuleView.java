package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.rsnms.reserve.SeasonAction;
import ru.rsnms.reserve.SeasonCard;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonQueries;
import ru.rsnms.reserve.SeasonService;
import ru.rsnms.reserve.SettleRule;
import ru.rsnms.reserve.rule.RuleForm.Shape;
import ru.rsnms.reserve.rule.RuleKey;
import ru.rsnms.reserve.rule.RuleLine;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/** Backs {@code /reserve/rule.xhtml}: one setting of a season, its value and its source. */
@Named
@ViewScoped
public class RuleView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject SeasonQueries seasons;
  @Inject SeasonService service;
  @Inject Notices notices;

  private UUID id;
  private String name;
  private RuleKey key;
  private long version;
  private String title;
  private String closedBecause;
  private String value = "";
  private List<Pick> picks = List.of();
  private SourceForm source = new SourceForm();

  public void load() {
    key =
        Stream.of(RuleKey.values())
            .filter(one -> id != null && one.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new NotFound("reserve/rule-not-found"));
    var card = card();
    version = card.version();
    title = card.title();
    closedBecause = card.action(SeasonAction.EDIT).closedBecause();
    card.line(key).ifPresent(this::show);
    picks = picks();
  }

  private void show(RuleLine line) {
    value = shape() == Shape.NUMBER ? line.value().replace('.', ',') : line.value();
    source = SourceForm.of(line.origin());
  }

  private List<Pick> picks() {
    if (shape() != Shape.CHOICES) {
      return List.of();
    }
    var chosen = value.isEmpty() ? new String[0] : value.split(",");
    var all = new ArrayList<Pick>();
    for (var i = 0; i < key.form().names().size(); i++) {
      all.add(new Pick(i + 1, i < chosen.length ? chosen[i] : null));
    }
    return all;
  }

  public String save() {
    var kept = notices.attempt(() -> service.settle(command()));
    if (kept) {
      notices.doneNext("season.rule.saved", Texts.of(key));
      return "/reserve/season.xhtml?faces-redirect=true&id=" + id;
    }
    return null;
  }

  /** A value that cannot be meant is told beside the control that took it. */
  private SettleRule command() {
    var origin = source.origin();
    try {
      return new SettleRule(new SeasonId(id), version, new RuleLine(key, entered(), origin));
    } catch (Invalid refused) {
      throw new Invalid(refused.code(), "value", refused.details().toArray());
    }
  }

  private String entered() {
    return shape() == Shape.CHOICES
        ? picks.stream()
            .map(Pick::getValue)
            .filter(Objects::nonNull)
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining(","))
        : value;
  }

  private SeasonCard card() {
    return seasons.open(new SeasonId(id));
  }

  private Shape shape() {
    return key.form().shape();
  }

  /** Is the value typed, not chosen? */
  public boolean isTyped() {
    return switch (shape()) {
      case NUMBER, COUNT, RANGE -> true;
      case CHOICE, CHOICES -> false;
    };
  }

  public boolean isChosen() {
    return shape() == Shape.CHOICE;
  }

  public boolean isListed() {
    return shape() == Shape.CHOICES;
  }

  public boolean isOptional() {
    return key.form().isOptional();
  }

  public List<Option> getOptions() {
    return Option.of(key.form().names().toArray(Enum<?>[]::new));
  }

  /** Why the user may not settle anything here; {@code null} for those who may. */
  public String getClosedBecause() {
    return closedBecause;
  }

  public String getTitle() {
    return title;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }

  public List<Pick> getPicks() {
    return picks;
  }

  public SourceForm getSource() {
    return source;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public RuleKey getKey() {
    return key;
  }

  /** As it stands in the address. */
  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  /** One place of an ordered list. */
  public static class Pick implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int place;
    private String value;

    Pick(int place, String value) {
      this.place = place;
      this.value = value;
    }

    public int getPlace() {
      return place;
    }

    public String getValue() {
      return value;
    }

    public void setValue(String value) {
      this.value = value;
    }
  }
}
