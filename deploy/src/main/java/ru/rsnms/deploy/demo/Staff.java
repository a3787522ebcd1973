package ru.rsnms.deploy.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ru.rsnms.deploy.demo.NameBook.Sex;
import ru.rsnms.deploy.demo.RegionRows.Authority;

/**
 * Fills the posts of the organisations: the head, the teachers of the schools, the staff of the
 * others. Users of the demo realm take the first posts of the places they belong to.
 */
final class Staff {

  private static final int LEAST_TEACHERS = 6;
  private static final double CONCENTRATION = 0.4;
  private static final int RETIRED = 200;
  private static final int MALE_HEADS = 25;

  private final RegionNumbers numbers;
  private final RegionRows rows;
  private final Dice dice;
  private final Lives lives;
  private final NameBook names;
  private final Careers careers;
  private final List<DemoOrganization> organizations;
  private final Map<String, Deque<DemoUser>> heads;
  private final Map<String, Deque<DemoUser>> others;

  Staff(RegionNumbers numbers, RegionRows rows, Dice dice, List<DemoOrganization> organizations) {
    this.numbers = numbers;
    this.rows = rows;
    this.dice = dice;
    this.lives = new Lives(numbers, dice);
    this.names = new NameBook(dice);
    this.careers = new Careers(rows, dice, organizations);
    this.organizations = organizations;
    this.heads = DemoUser.waiting(true);
    this.others = DemoUser.waiting(false);
  }

  private record Post(String title, int count, int perCentOfMen) {}

  void hire() {
    appointHeads();
    hireTeachers();
    hireOthers();
    pensionOff();
  }

  private void appointHeads() {
    var posts =
        Lists.rows("heads.csv").stream().collect(Collectors.toMap(row -> row[0], row -> row));
    for (var organization : organizations) {
      var post = posts.get(organization.kind());
      var user = next(heads, organization);
      var position = user == null ? post[1] : user.position();
      var life = lives.mature();
      var person = person(user, MALE_HEADS, life);
      var from = careers.lead(person, organization, position, life);
      rows.signatory(person, new Authority(organization, position, post[2], from));
    }
  }

  private void hireTeachers() {
    var subjects =
        new Weighted<>(
            Lists.rows("teaching-positions.csv").stream().map(Staff::post).toList(), Post::count);
    var schools = organizations.stream().filter(it -> it.is("SCHOOL")).toList();
    var total = numbers.number("count.teachers");
    var counts = Apportionment.atLeast(LEAST_TEACHERS, total, sizesOf(schools));
    var waiting = new ArrayList<>(lives.inProportion(total));
    for (var i = 0; i < counts.length; i++) {
      var school = schools.get(i);
      for (var n = 0; n < counts[i]; n++) {
        var user = next(others, school);
        hire(user, school, subjects.draw(dice), suitable(waiting, user), careers::teach);
      }
    }
  }

  /** Takes a life out of the waiting ones. */
  private static Life suitable(List<Life> waiting, DemoUser user) {
    var last = waiting.size() - 1;
    return waiting.remove(
        IntStream.rangeClosed(0, last)
            .map(i -> last - i)
            .filter(i -> user == null || user.suits(waiting.get(i)))
            .findFirst()
            .orElse(last));
  }

  /** Where there are more schools, the schools are bigger. */
  private double[] sizesOf(List<DemoOrganization> schools) {
    var inTown =
        schools.stream()
            .collect(Collectors.groupingBy(DemoOrganization::municipality, Collectors.counting()));
    return schools.stream()
        .mapToDouble(
            school ->
                dice.between(40, 160)
                    * StrictMath.pow(inTown.get(school.municipality()), CONCENTRATION))
        .toArray();
  }

  private void hireOthers() {
    var posts =
        Lists.rows("staff-positions.csv").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row[0],
                    Collectors.mapping(row -> post(row[1], row[2], row[3]), Collectors.toList())));
    for (var organization : organizations) {
      for (var post : posts.getOrDefault(organization.kind(), List.of())) {
        for (var n = 0; n < post.count(); n++) {
          hire(next(others, organization), organization, post, lives.mature(), careers::serve);
        }
      }
    }
  }

  private void pensionOff() {
    var schools = organizations.stream().filter(it -> it.is("SCHOOL")).toList();
    var subjects = Lists.rows("teaching-positions.csv").stream().map(Staff::post).toList();
    for (var n = 0; n < RETIRED; n++) {
      var life = lives.retired();
      var post = dice.oneOf(subjects);
      var person = person(null, post.perCentOfMen(), life);
      careers.retire(person, dice.oneOf(schools), post.title(), life);
    }
  }

  /** How somebody came to a post. */
  @FunctionalInterface
  private interface Career {
    void lead(UUID person, DemoOrganization to, String position, Life life);
  }

  private void hire(
      DemoUser user, DemoOrganization organization, Post post, Life life, Career career) {
    var person = person(user, post.perCentOfMen(), life);
    career.lead(person, organization, user == null ? post.title() : user.position(), life);
  }

  private UUID person(DemoUser user, int perCentOfMen, Life life) {
    if (user != null) {
      return rows.person(user.name(), user.sex(), life, user.account());
    }
    var sex = dice.perCent(perCentOfMen) ? Sex.MALE : Sex.FEMALE;
    return rows.person(names.draw(sex, life.bornOn().getYear()), sex, life, null);
  }

  private static DemoUser next(
      Map<String, Deque<DemoUser>> waiting, DemoOrganization organization) {
    return waiting.getOrDefault(organization.code(), new ArrayDeque<>()).poll();
  }

  private static Post post(String... row) {
    return new Post(row[0], Integer.parseInt(row[1]), Integer.parseInt(row[2]));
  }
}
