package ru.rsnms.web.expertise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import ru.rsnms.expertise.DeclareConflict;
import ru.rsnms.expertise.RefuseReview;
import ru.rsnms.expertise.ReviewCard;
import ru.rsnms.expertise.ReviewId;
import ru.rsnms.expertise.ReviewQueries;
import ru.rsnms.expertise.ReviewService;
import ru.rsnms.expertise.SaveReview;
import ru.rsnms.expertise.panel.Bar;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/** Backs {@code /expertise/review.xhtml}: the declaration, then the form that sums. */
@Named
@ViewScoped
public class ReviewView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String LIST = "/expertise/reviews.xhtml?faces-redirect=true";

  /** What an expert knows and the registry does not. */
  private static final EnumSet<Bar> DECLARED =
      EnumSet.of(Bar.DECLARED, Bar.RELATIVE, Bar.MENTORING, Bar.CO_AUTHOR, Bar.SAME_ORGANIZATION);

  @Inject ReviewQueries reviews;
  @Inject ReviewService service;
  @Inject Notices notices;
  @Inject Clock clock;

  private UUID id;
  private long version;
  private transient ReviewCard card;
  private List<MarkLine> lines;
  private String advice;
  private Instant savedAt;
  private Bar bar;
  private String words;
  private String reason;

  public void load() {
    if (id == null) {
      throw new NotFound("expertise/review-not-found");
    }
    show();
  }

  private void show() {
    card = reviews.open(new ReviewId(id));
    version = card.version();
    advice = card.advice();
    var shown = card;
    lines =
        card.marks() == null
            ? List.of()
            : IntStream.range(0, shown.marks().size())
                .mapToObj(
                    at -> new MarkLine(shown.form().criteria().get(at), shown.marks().get(at)))
                .toList();
  }

  /** No conflict: the item opens. */
  public String accept() {
    return notices.attempt(() -> service.accept(new ReviewId(id), version))
        ? "/expertise/review.xhtml?faces-redirect=true&id=" + id
        : null;
  }

  public String declare() {
    var command = new DeclareConflict(new ReviewId(id), version, bar, words);
    return notices.attempt(() -> service.declare(command)) ? toList("review.declared") : null;
  }

  public String refuse() {
    var command = new RefuseReview(new ReviewId(id), version, reason);
    return notices.attempt(() -> service.refuse(command)) ? toList("review.refused") : null;
  }

  /** Keeps the draft; called by the button and, while filling, by itself. */
  public void save() {
    keep();
  }

  private boolean keep() {
    var kept =
        notices.attempt(
            () -> {
              version = service.save(written());
              savedAt = clock.instant();
            });
    card = null;
    return kept;
  }

  /** The draft is kept even if it cannot be submitted yet. */
  public String submit() {
    return keep() && notices.attempt(() -> service.submit(written()))
        ? toList("review.submitted")
        : null;
  }

  private SaveReview written() {
    return new SaveReview(
        new ReviewId(id), version, lines.stream().map(MarkLine::written).toList(), advice);
  }

  private String toList(String said) {
    notices.doneNext(said);
    return LIST;
  }

  public ReviewCard getCard() {
    if (card == null) {
      card = reviews.open(new ReviewId(id));
    }
    return card;
  }

  /** Points of what is marked so far. */
  public BigDecimal getTotal() {
    return lines.stream().map(MarkLine::points).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public long getMarked() {
    return lines.stream().filter(line -> line.getMark() != null).count();
  }

  /** Marks to choose from. */
  public List<Integer> getScale() {
    return IntStream.rangeClosed(0, getCard().form().scale()).boxed().toList();
  }

  public List<Option> getBars() {
    return Option.of(DECLARED.toArray(Enum<?>[]::new));
  }

  public List<MarkLine> getLines() {
    return lines;
  }

  public Instant getSavedAt() {
    return savedAt;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getAdvice() {
    return advice;
  }

  public void setAdvice(String advice) {
    this.advice = advice;
  }

  public Bar getBar() {
    return bar;
  }

  public void setBar(Bar bar) {
    this.bar = bar;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
