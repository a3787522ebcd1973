package ru.rsnms.deploy.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.rsnms.deploy.demo.NameBook.Name;
import ru.rsnms.deploy.demo.NameBook.Sex;

/**
 * A person of the demo realm with the place where they work; {@code users.csv} is the only list of
 * them.
 *
 * @param organization code of the organisation
 * @param head leads the organisation
 * @param leastExperience full years of teaching that suit the post
 * @param greatestExperience full years of teaching that suit the post
 */
public record DemoUser(
    String account,
    Name name,
    Sex sex,
    String organization,
    String position,
    boolean head,
    int leastExperience,
    int greatestExperience) {

  private static final String HEAD = "head";

  /** All of them in the order of the list. */
  public static List<DemoUser> all() {
    return Lists.rows("users.csv").stream().map(DemoUser::of).toList();
  }

  public String lastName() {
    return name.last();
  }

  /** First name and patronymic. */
  public String givenNames() {
    return name.first() + " " + name.patronymic();
  }

  /** Those of one part of the staff, waiting for their places, by organisation. */
  static Map<String, Deque<DemoUser>> waiting(boolean heads) {
    return all().stream()
        .filter(user -> user.head == heads)
        .collect(
            Collectors.groupingBy(
                DemoUser::organization, Collectors.toCollection(ArrayDeque::new)));
  }

  boolean suits(Life life) {
    return life.experience() >= leastExperience && life.experience() <= greatestExperience;
  }

  private static DemoUser of(String... row) {
    return new DemoUser(
        row[0],
        new Name(row[1], row[2], row[3]),
        Sex.valueOf(row[4]),
        row[5],
        row[6],
        row[7].equals(HEAD),
        Integer.parseInt(row[8]),
        Integer.parseInt(row[9]));
  }
}
