package ru.rsnms.deploy.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.deploy.demo.RegionRows.Job;

/**
 * Invents how people came to their present work. People change places on the first of September.
 */
final class Careers {

  private static final int STAYED = 55;
  private static final int STAYED_IN_TOWN = 70;
  private static final int SECOND_JOB = 6;
  private static final int YEARS_BEFORE_MOVING = 2;
  private static final int FIRST_YEAR_OF_HEADS = 2008;
  private static final int YEARS_BEFORE_LEADING = 5;
  private static final int LATEST_HEADS = 2017;
  private static final String FULL_RATE = "1.00";

  private static final Weighted<String> RATES =
      new Weighted<>(
          List.of("1.00", "1.25", "1.50", "0.75", "0.50", "1.75"),
          rate ->
              Map.of("1.00", 52, "1.25", 15, "1.50", 20, "0.75", 5, "0.50", 5, "1.75", 3)
                  .get(rate));

  private final RegionRows rows;
  private final Dice dice;
  private final List<DemoOrganization> schools;
  private final Map<String, List<DemoOrganization>> schoolsOfTowns;
  private final Map<String, List<DemoOrganization>> clubsOfTowns;
  private final String clubPost;

  Careers(RegionRows rows, Dice dice, List<DemoOrganization> organizations) {
    this.rows = rows;
    this.dice = dice;
    this.schools = organizations.stream().filter(it -> it.is("SCHOOL")).toList();
    this.schoolsOfTowns = byTown(organizations, "SCHOOL");
    this.clubsOfTowns = byTown(organizations, "EXTRA_EDU");
    this.clubPost =
        Lists.rows("staff-positions.csv").stream()
            .filter(row -> row[0].equals("EXTRA_EDU"))
            .findFirst()
            .orElseThrow()[1];
  }

  private static Map<String, List<DemoOrganization>> byTown(
      List<DemoOrganization> organizations, String kind) {
    return organizations.stream()
        .filter(it -> it.is(kind))
        .collect(Collectors.groupingBy(DemoOrganization::municipality));
  }

  /** A teacher: here from the beginning, or from another school; some with a second job. */
  void teach(UUID person, DemoOrganization school, String position, Life life) {
    var from = arrive(person, school, position, life);
    employ(person, school, position, RATES.draw(dice), from, life);
    if (dice.perCent(SECOND_JOB) && life.experience() > YEARS_BEFORE_MOVING) {
      var club = dice.oneOf(clubsOfTowns.get(school.municipality()));
      var since = Life.firstOfSeptember(Life.TODAY.getYear() - dice.below(YEARS_BEFORE_MOVING));
      employ(person, club, clubPost, "0.25", since, life);
    }
  }

  /** Somebody of an office, a kindergarten, a college: there from the beginning. */
  void serve(UUID person, DemoOrganization organization, String position, Life life) {
    employ(person, organization, position, FULL_RATE, life.teachingSince(), life);
  }

  /** A head, who taught before; tells since when. */
  LocalDate lead(UUID person, DemoOrganization organization, String position, Life life) {
    var earliest =
        Math.max(FIRST_YEAR_OF_HEADS, life.teachingSince().getYear() + YEARS_BEFORE_LEADING);
    var from = Life.firstOfSeptember(dice.between(Math.min(earliest, LATEST_HEADS), LATEST_HEADS));
    employ(person, organization, position, FULL_RATE, from, life);
    return from;
  }

  /** Somebody who has left for good. */
  void retire(UUID person, DemoOrganization school, String position, Life life) {
    var lastDay = Life.firstOfSeptember(Life.TODAY.getYear() - dice.below(4)).minusDays(1);
    rows.employment(
        person, new Job(school, position, FULL_RATE, life.teachingSince(), lastDay, null));
  }

  private LocalDate arrive(UUID person, DemoOrganization school, String position, Life life) {
    if (life.experience() <= YEARS_BEFORE_MOVING || dice.perCent(STAYED)) {
      return life.teachingSince();
    }
    var first = life.teachingSince().getYear();
    var moved =
        Life.firstOfSeptember(dice.between(first + YEARS_BEFORE_MOVING, Life.TODAY.getYear()));
    rows.employment(
        person,
        new Job(
            before(school), position, FULL_RATE, life.teachingSince(), moved.minusDays(1), null));
    return moved;
  }

  private DemoOrganization before(DemoOrganization school) {
    return dice.oneOf(
        dice.perCent(STAYED_IN_TOWN) ? schoolsOfTowns.get(school.municipality()) : schools);
  }

  private void employ(
      UUID person,
      DemoOrganization where,
      String position,
      String rate,
      LocalDate from,
      Life life) {
    var experienceSince = from.equals(life.teachingSince()) ? null : life.teachingSince();
    rows.employment(person, new Job(where, position, rate, from, null, experienceSince));
  }
}
