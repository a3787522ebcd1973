package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.SeasonCard;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonQueries;
import ru.rsnms.reserve.letter.DeliveryStage;
import ru.rsnms.reserve.letter.LetterChannel;
import ru.rsnms.reserve.letter.LetterCount;
import ru.rsnms.reserve.letter.LetterFilter;
import ru.rsnms.reserve.letter.LetterId;
import ru.rsnms.reserve.letter.LetterKind;
import ru.rsnms.reserve.letter.LetterQueries;
import ru.rsnms.reserve.letter.LetterRow;
import ru.rsnms.reserve.letter.LetterService;
import ru.rsnms.reserve.letter.MailState;
import ru.rsnms.reserve.letter.MailingCard;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.Role;
import ru.rsnms.web.faces.Listing;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/** Backs {@code /reserve/level-letters.xhtml}: what went to whom, and what did not arrive. */
@Named
@ViewScoped
public class LevelLettersView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject LetterQueries letters;
  @Inject LetterService service;
  @Inject SeasonQueries seasons;
  @Inject Listing listing;
  @Inject CurrentActor actor;
  @Inject Notices notices;

  private UUID id;
  private int level = LevelRef.FIRST;
  private LetterKind kind;
  private LetterChannel channel;
  private DeliveryStage stage;
  private String words;
  private UUID chosen;
  private transient SeasonCard season;
  private transient List<LetterCount> counts;
  private transient Page<LetterRow> found;

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/letters-not-there");
    }
    getCounts();
  }

  /** Tries failed e-mail under the filter again. */
  public void sendAgain() {
    var going = new int[1];
    var filter = new LetterFilter(ref(), kind, null, null, words);
    if (notices.attempt(() -> going[0] = service.sendAgain(filter))) {
      notices.done("letters.again.done", going[0]);
    }
    forget();
  }

  /** The letter on paper was handed to its reader. */
  public void handOver() {
    if (notices.attempt(() -> service.handOver(new LetterId(chosen)))) {
      notices.done("letters.handed");
    }
    forget();
  }

  private void forget() {
    counts = null;
    found = null;
  }

  public List<LetterCount> getCounts() {
    if (counts == null) {
      counts = letters.counts(ref());
    }
    return counts;
  }

  /** One line of the table of numbers for every kind and channel with letters. */
  public List<Line> getLines() {
    return getCounts().stream()
        .map(one -> new Line(one.kind(), one.channel()))
        .distinct()
        .sorted(Comparator.comparing(Line::kind).thenComparing(Line::channel))
        .toList();
  }

  public long at(Line line, DeliveryStage wanted) {
    return getCounts().stream()
        .filter(one -> one.kind() == line.kind() && one.channel() == line.channel())
        .filter(one -> one.stage() == wanted)
        .mapToLong(LetterCount::letters)
        .sum();
  }

  /** E-mail of the kind in the filter, or of any, that did not arrive. */
  public long getFailed() {
    return getCounts().stream()
        .filter(one -> one.channel() == LetterChannel.E_MAIL && one.stage() == DeliveryStage.FAILED)
        .filter(one -> kind == null || one.kind() == kind)
        .mapToLong(LetterCount::letters)
        .sum();
  }

  public Page<LetterRow> getFound() {
    if (found == null) {
      var filter = new LetterFilter(ref(), kind, channel, stage, words);
      found = letters.page(filter, listing.request());
    }
    return found;
  }

  public List<MailingCard> getMailings() {
    return letters.mailings(ref());
  }

  public MailState getMail() {
    return letters.mail();
  }

  public SeasonCard getSeason() {
    if (season == null) {
      season = seasons.open(new SeasonId(id));
    }
    return season;
  }

  public boolean isKeeper() {
    return actor.get().has(Role.INST_RESERVE);
  }

  public boolean isFiltered() {
    return kind != null || channel != null || stage != null || words != null;
  }

  public List<LetterKind> getKinds() {
    return List.of(LetterKind.values());
  }

  public List<DeliveryStage> getStages() {
    return List.of(DeliveryStage.values());
  }

  public List<Option> getKindOptions() {
    return Option.of(LetterKind.values());
  }

  public List<Option> getChannelOptions() {
    return Option.of(LetterChannel.values());
  }

  public List<Option> getStageOptions() {
    return Option.of(DeliveryStage.values());
  }

  private LevelRef ref() {
    return new LevelRef(new SeasonId(id), level);
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public int getLevel() {
    return level;
  }

  public void setLevel(int level) {
    this.level = level;
  }

  public LetterKind getKind() {
    return kind;
  }

  public void setKind(LetterKind kind) {
    this.kind = kind;
  }

  public LetterChannel getChannel() {
    return channel;
  }

  public void setChannel(LetterChannel channel) {
    this.channel = channel;
  }

  public DeliveryStage getStage() {
    return stage;
  }

  public void setStage(DeliveryStage stage) {
    this.stage = stage;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public UUID getChosen() {
    return chosen;
  }

  public void setChosen(UUID chosen) {
    this.chosen = chosen;
  }

  /** A line of the table of numbers. */
  public record Line(LetterKind kind, LetterChannel channel) {}
}
