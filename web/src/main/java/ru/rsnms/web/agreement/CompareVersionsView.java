package ru.rsnms.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.talk.Comparison;
import ru.rsnms.agreement.talk.RedlineUnit;
import ru.rsnms.agreement.talk.TalkCard;
import ru.rsnms.agreement.talk.TalkQueries;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Option;
import ru.rsnms.web.faces.PageTexts;

/** Backs {@code /agreement/compare.xhtml}: two versions of an agreement read as one. */
@Named
@RequestScoped
public class CompareVersionsView {

  @Inject TalkQueries queries;

  private UUID id;
  private Integer from;
  private Integer to;
  private boolean all;
  private TalkCard card;
  private Comparison found;

  public void load() {
    if (id == null) {
      throw new NotFound("agreement/not-found");
    }
    card = queries.open(new AgreementId(id));
    from = from == null ? 1 : from;
    to = to == null ? card.number() : to;
    found = queries.compare(new AgreementId(id), from, to);
  }

  public TalkCard getCard() {
    return card;
  }

  public Comparison getFound() {
    return found;
  }

  /** Those that differ, or all for who wants to read the whole. */
  public List<RedlineUnit> getLines() {
    return found.lines().stream().filter(line -> all || line.differs()).toList();
  }

  public List<Option> getVersions() {
    return IntStream.rangeClosed(1, card.number())
        .mapToObj(
            one ->
                new Option(
                    Integer.toString(one),
                    PageTexts.of(one == 1 ? "talk.version.first" : "talk.version", one)))
        .toList();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public Integer getFrom() {
    return from;
  }

  public void setFrom(Integer from) {
    this.from = from;
  }

  public Integer getTo() {
    return to;
  }

  public void setTo(Integer to) {
    this.to = to;
  }

  public boolean isAll() {
    return all;
  }

  public void setAll(boolean all) {
    this.all = all;
  }
}
