package ru.rsnms.deploy.demo;

/** Draws names as often as they occur, given names by the generation. */
final class NameBook {

  private static final int MIDDLE_GENERATION = 1970;
  private static final int YOUNG_GENERATION = 1990;

  private final Weighted<String[]> surnames = byColumn("surnames.csv", 2);
  private final Weighted<String[]> patronymics = byColumn("patronymics.csv", 2);
  private final Dice dice;

  NameBook(Dice dice) {
    this.dice = dice;
  }

  private static Weighted<String[]> byColumn(String file, int column) {
    return new Weighted<>(Lists.rows(file), row -> Integer.parseInt(row[column]));
  }

  /** The given names of one sex: three weights, for three generations. */
  private record Given(
      Weighted<String[]> old, Weighted<String[]> middle, Weighted<String[]> young) {

    static Given of(String file) {
      return new Given(byColumn(file, 1), byColumn(file, 2), byColumn(file, 3));
    }

    Weighted<String[]> bornIn(int year) {
      if (year < MIDDLE_GENERATION) {
        return old;
      }
      return year < YOUNG_GENERATION ? middle : young;
    }
  }

  private final Given women = Given.of("names-female.csv");
  private final Given men = Given.of("names-male.csv");

  Name draw(Sex sex, int bornIn) {
    var form = sex == Sex.MALE ? 0 : 1;
    var given = sex == Sex.MALE ? men : women;
    return new Name(
        surnames.draw(dice)[form],
        given.bornIn(bornIn).draw(dice)[0],
        patronymics.draw(dice)[form]);
  }

  /** Decides which forms of a name are drawn. */
  enum Sex {
    FEMALE,
    MALE
  }

  /** A name in the nominative. */
  record Name(String last, String first, String patronymic) {}
}
