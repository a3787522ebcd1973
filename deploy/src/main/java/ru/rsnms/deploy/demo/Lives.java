package ru.rsnms.deploy.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import ru.rsnms.deploy.demo.RegionNumbers.Band;

/**
 * Invents ages and experience that go together.
 *
 * <p>Both distributions of the region come out exactly. Who is older has, as a rule, taught longer;
 * the rule is loosened by a few years each way, so that late beginners occur and nobody has begun
 * as a child.
 */
final class Lives {

  private static final int LOOSENED_DAYS = 800;
  private static final int DAYS_OF_YEAR = 365;
  private static final int AGE_OF_GRADUATES = 22;
  private static final int LATEST_BEGINNING = 5;
  private static final int LONG_SERVICE = 20;

  private final Band[] ages;
  private final Band[] experience;
  private final Dice dice;

  Lives(RegionNumbers numbers, Dice dice) {
    this.ages = numbers.bands("ages");
    this.experience = numbers.bands("experience");
    this.dice = dice;
  }

  /** Lives in the proportions of the region, in no particular order. */
  List<Life> inProportion(int count) {
    var byAge = dealt(count, ages);
    var looselyByAge = looselySorted(byAge);
    var bandByRank = dealtBands(count, experience);
    var lives = new ArrayList<Life>(count);
    for (var rank = 0; rank < count; rank++) {
      var age = looselyByAge.get(rank);
      lives.add(Life.of(age, yearsOf(bandByRank.get(rank), age), dice));
    }
    dice.shuffle(lives);
    return lives;
  }

  /** A life of somebody fit to lead. */
  Life mature() {
    var age = dice.between(40, 62);
    return Life.of(age, age - AGE_OF_GRADUATES - dice.below(LATEST_BEGINNING), dice);
  }

  /** A life whose working years are over. */
  Life retired() {
    var age = dice.between(62, 74);
    return Life.of(age, age - AGE_OF_GRADUATES - dice.below(LATEST_BEGINNING), dice);
  }

  private int yearsOf(Band band, int age) {
    if (band.from() < LONG_SERVICE) {
      return dice.between(band.from(), band.to());
    }
    var since = age - AGE_OF_GRADUATES - dice.below(LATEST_BEGINNING);
    return Math.max(band.from(), Math.min(band.to(), since));
  }

  private List<Integer> looselySorted(List<Integer> ages) {
    var keys = new ArrayList<int[]>(ages.size());
    for (var age : ages) {
      keys.add(new int[] {age * DAYS_OF_YEAR + dice.below(LOOSENED_DAYS), age});
    }
    keys.sort((one, other) -> Integer.compare(one[0], other[0]));
    return keys.stream().map(key -> key[1]).toList();
  }

  private List<Integer> dealt(int count, Band... bands) {
    return dealtBands(count, bands).stream()
        .map(band -> dice.between(band.from(), band.to()))
        .toList();
  }

  private static List<Band> dealtBands(int count, Band... bands) {
    var parts = Apportionment.of(count, Arrays.stream(bands).mapToDouble(Band::share).toArray());
    return IntStream.range(0, bands.length)
        .boxed()
        .flatMap(i -> Collections.nCopies(parts[i], bands[i]).stream())
        .toList();
  }
}
