package ru.rsnms.reserve.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.rsnms.reserve.TestCard;
import ru.rsnms.reserve.TestId;
import ru.rsnms.reserve.TestQuestion;
import ru.rsnms.reserve.TestRow;
import ru.rsnms.reserve.TestVersionStage;
import ru.rsnms.reserve.exam.Exam;
import ru.rsnms.reserve.exam.ExamItem;
import ru.rsnms.reserve.exam.ItemKind;
import ru.rsnms.reserve.exam.ItemOption;
import ru.rsnms.reserve.exam.Scale;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Digests;
import ru.rsnms.shared.LastChange;
import ru.rsnms.shared.Texts;

/** A version of the test: written once, published, later retired. */
@Entity
@Table(name = "test", schema = "reserve")
public class TestVersion {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private TestId id;

  @Version private long version;

  @Column(updatable = false)
  private String title;

  @Column(updatable = false)
  private int number;

  @Column(updatable = false)
  private int minutes;

  @Column(updatable = false)
  private int items;

  @Enumerated(EnumType.STRING)
  private TestVersionStage stage;

  @Convert(converter = ExamConverter.class)
  @Column(name = "content", updatable = false)
  private Exam exam;

  @Column(updatable = false)
  private String sha256;

  @Embedded private LastChange lastChange;

  protected TestVersion() {
    // for Hibernate
  }

  /** A draft that nobody takes. */
  public TestVersion(Exam exam, int number, Actor by, Instant at) {
    this.id = TestId.next();
    this.title = exam.title();
    this.number = number;
    this.minutes = exam.minutes();
    this.items = exam.items().size();
    this.stage = TestVersionStage.DRAFT;
    this.exam = exam;
    this.sha256 = digest();
    lastChange = LastChange.by(by, at);
  }

  private String digest() {
    return Digests.sha256(new ExamConverter().convertToDatabaseColumn(exam));
  }

  /** From now on seasons may choose it. */
  public void publish(Actor by, Instant at) {
    become(TestVersionStage.PUBLISHED, by, at);
  }

  /** No further season chooses it. */
  public void retire(Actor by, Instant at) {
    become(TestVersionStage.RETIRED, by, at);
  }

  private void become(TestVersionStage next, Actor by, Instant at) {
    if (!stage.canBecome(next)) {
      throw new Conflict("reserve/test-version-stage", stage, next);
    }
    stage = next;
    lastChange = LastChange.by(by, at);
  }

  /** Refuses a command that was given on a copy seen before another's change. */
  public void mustBeSeenAt(long seenVersion) {
    lastChange.mustBeSeen(seenVersion, version);
  }

  /** The items in an order, with answers and without keys. */
  List<TestQuestion> questions(List<Integer> order, Map<Integer, Integer> answers) {
    return IntStream.range(0, order.size())
        .mapToObj(
            at -> question(at + 1, exam.items().get(order.get(at)), answers.get(order.get(at))))
        .toList();
  }

  private static TestQuestion question(int place, ExamItem item, Integer answer) {
    return new TestQuestion(place, item.text(), options(item), answer);
  }

  private static List<String> options(ExamItem item) {
    return item.kind() == ItemKind.CHOICE
        ? item.options().stream().map(ItemOption::text).toList()
        : IntStream.rangeClosed(1, ExamItem.DEGREES)
            .mapToObj(degree -> Texts.of("reserve.test.degree." + degree))
            .toList();
  }

  public TestRow row() {
    return new TestRow(
        id, title, number, minutes, items, stage, lastChange.at(), lastChange.name());
  }

  /** Everything but the keys. */
  public TestCard card() {
    var inFileOrder = IntStream.range(0, items).boxed().toList();
    return new TestCard(
        row(),
        version,
        exam.instructions(),
        exam.rule(),
        exam.bands(),
        perScale(exam),
        questions(inFileOrder, Map.of()),
        sha256);
  }

  /** How many items a scale has. */
  public static Map<Scale, Integer> perScale(Exam exam) {
    return Stream.of(Scale.values())
        .collect(Collectors.toMap(scale -> scale, scale -> exam.numbersOf(scale).size()));
  }

  public TestId id() {
    return id;
  }

  public long version() {
    return version;
  }

  public TestVersionStage stage() {
    return stage;
  }

  public int minutes() {
    return minutes;
  }

  public Exam exam() {
    return exam;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof TestVersion that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }

  @Override
  public String toString() {
    return "TestVersion " + id.value() + " " + stage;
  }
}
