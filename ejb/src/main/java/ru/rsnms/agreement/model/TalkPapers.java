package ru.rsnms.agreement.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.talk.TalkPaper;
import ru.rsnms.document.PaperFile;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Texts;

/** Has the papers of an agreement made, as far as the caller may see it. */
@ApplicationScoped
public class TalkPapers {

  private TalkStore talks;
  private TalkCards cards;
  private TalkPress press;

  protected TalkPapers() {
    // for the container
  }

  @Inject
  public TalkPapers(TalkStore talks, TalkCards cards, TalkPress press) {
    this.talks = talks;
    this.cards = cards;
    this.press = press;
  }

  public PaperFile paper(AgreementId id, TalkPaper paper) {
    var talk = talks.get(id);
    var head = head(talk);
    return switch (paper) {
      case AGREEMENT -> press.agreement(head);
      case WORD -> word(head, talk);
      case PROTOCOL -> protocol(head, talk);
      case SHEET -> press.sheet(head, consents(talk), made(talk));
    };
  }

  private static TalkPress.Head head(Talk talk) {
    var agreement = talk.agreement();
    return new TalkPress.Head(
        agreement.kind(),
        talk.current().text(),
        agreement.signedAt() == null,
        agreement.number(),
        agreement.registeredOn(),
        talk.current().number(),
        talk.current().sha256(),
        talk.current().madeAt(),
        agreement.agreedAt());
  }

  private PaperFile word(TalkPress.Head head, Talk talk) {
    if (!head.draft()) {
      throw new Conflict("agreement/no-longer-draft", talk.agreement().stage());
    }
    return press.word(head);
  }

  private PaperFile protocol(TalkPress.Head head, Talk talk) {
    var lines = cards.disagreements(talk);
    if (lines.isEmpty()) {
      throw new Conflict("agreement/no-disagreements");
    }
    return press.protocol(head, lines);
  }

  private static List<TalkPress.Consent> consents(Talk talk) {
    return talk.parties().stream()
        .map(
            one ->
                new TalkPress.Consent(
                    one.roleName(),
                    one.name(),
                    one.state(),
                    one.acceptedNumber(),
                    one.answeredAt() == null ? one.viewedAt() : one.answeredAt()))
        .toList();
  }

  private List<TalkPress.Made> made(Talk talk) {
    return talks.versions(talk.agreement()).stream()
        .map(
            one ->
                new TalkPress.Made(
                    one.number(), Texts.of(one.origin()), one.sha256(), one.madeAt()))
        .toList();
  }
}
