package ru.rsnms.web.reserve;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.award.AwardLine;
import ru.rsnms.reserve.award.AwardPreview;
import ru.rsnms.reserve.award.AwardRow;
import ru.rsnms.reserve.award.AwardService;
import ru.rsnms.reserve.award.AwardState;
import ru.rsnms.reserve.award.TakeAwards;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.Listing;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /reserve/awards.xhtml}: lists of winners, looked through before they are kept. */
@Named
@ViewScoped
public class AwardsView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String ROW = "person-";

  /** Lines shown; those to be looked at come first. */
  private static final int SHOWN = 300;

  @Inject AwardService service;
  @Inject CurrentActor actor;
  @Inject Listing listing;
  @Inject Notices notices;

  private final GivenFile file = new GivenFile();
  private String words;
  private String source;
  private transient AwardPreview preview;
  private transient Page<AwardRow> found;

  public String look() {
    if (!file.take()) {
      notices.atField("file", "import.file.needed");
      return null;
    }
    preview = null;
    notices.attempt(() -> preview = service.check(file.bytes()));
    return null;
  }

  public String take() {
    notices.attempt(() -> preview = service.take(new TakeAwards(file.bytes(), chosen(), source)));
    found = null;
    return null;
  }

  /** Who was picked for the lines that several people fit. */
  private static Map<Integer, PersonId> chosen() {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .entrySet()
        .stream()
        .filter(one -> one.getKey().matches(ROW + "\\d{1,6}") && one.getValue().length() == 36)
        .collect(
            Collectors.toMap(
                one -> Integer.valueOf(one.getKey().substring(ROW.length())),
                one -> new PersonId(UUID.fromString(one.getValue()))));
  }

  /** Why the user may not bring lists in; {@code null} for those who may. */
  public String getClosedBecause() {
    return actor.get().has(Role.INST_RESERVE)
        ? null
        : Texts.of(new Forbidden("reserve/site-not-the-keeper"));
  }

  public AwardPreview getPreview() {
    return preview;
  }

  public long count(String state) {
    return preview.count(AwardState.valueOf(state));
  }

  /** The first lines, those to be looked at before the others. */
  public List<AwardLine> getLines() {
    return preview.lines().stream()
        .sorted(Comparator.comparing((AwardLine line) -> urgency(line.state())))
        .limit(SHOWN)
        .toList();
  }

  private static int urgency(AwardState state) {
    return switch (state) {
      case BROKEN -> 0;
      case AMBIGUOUS -> 1;
      case UNKNOWN -> 2;
      case MATCHED, KEPT -> 3;
      case KNOWN -> 4;
    };
  }

  public String tone(AwardState state) {
    return switch (state) {
      case BROKEN -> "bad";
      case AMBIGUOUS, UNKNOWN -> "warn";
      case MATCHED -> "info";
      case KEPT -> "ok";
      case KNOWN -> "mute";
    };
  }

  public String icon(AwardState state) {
    return switch (state) {
      case BROKEN -> "alert";
      case AMBIGUOUS -> "people";
      case UNKNOWN -> "search";
      case MATCHED, KEPT -> "check";
      case KNOWN -> "done";
    };
  }

  public Page<AwardRow> getFound() {
    if (found == null) {
      found = service.page(words, listing.request());
    }
    return found;
  }

  public GivenFile getFile() {
    return file;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
