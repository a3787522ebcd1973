package ru.rsnms.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class DemoRegionTest {

  private static final String REGION = new DemoRegion(42).rows(1).toString();

  @Test
  void the_same_seed_gives_the_same_rows() {
    assertThat(new DemoRegion(42).rows(1).toString()).isEqualTo(REGION);
  }

  @Test
  void another_seed_gives_other_people() {
    assertThat(new DemoRegion(43).rows(1).toString()).isNotEqualTo(REGION);
  }

  @Test
  void the_region_has_its_real_size() {
    assertThat(count("\tSCHOOL\t")).isEqualTo(643);
    assertThat(count("\tKINDERGARTEN\t")).isEqualTo(814);
    assertThat(count("\tMUNICIPAL_AUTHORITY\t")).isEqualTo(34);
  }

  @Test
  void the_authority_of_order_426_stands_under_its_code() {
    assertThat(REGION)
        .containsPattern(
            "42-17-uo\tMUNICIPAL_AUTHORITY\t.*\t42-17\tУправление образования администрации"
                + " Ленинск-Кузнецкого муниципального округа\t");
  }

  @Test
  void every_user_of_the_realm_has_a_place() {
    var codes = Lists.rows("municipalities.csv").stream().map(row -> row[0]).toList();
    for (var user : DemoUser.all()) {
      assertThat(REGION).contains("\t" + user.account() + "\t");
      assertThat(
              codes.contains(user.organization().substring(0, 5))
                  || user.organization().matches("42-[a-z]+\\d*"))
          .isTrue();
    }
  }

  @Test
  void the_users_are_those_of_the_realm_under_the_same_names() throws IOException {
    var realm = new ObjectMapper().readTree(Path.of("keycloak/realm-demo.json").toFile());
    var ofRealm =
        StreamSupport.stream(realm.path("users").spliterator(), false)
            .map(
                user ->
                    "%s %s %s"
                        .formatted(
                            user.path("username").asText(),
                            user.path("lastName").asText(),
                            user.path("firstName").asText()))
            .toList();
    var ofRegion =
        DemoUser.all().stream()
            .map(
                user ->
                    "%s %s %s %s"
                        .formatted(
                            user.account(),
                            user.name().last(),
                            user.name().first(),
                            user.name().patronymic()))
            .toList();

    assertThat(ofRegion).containsExactlyInAnyOrderElementsOf(ofRealm);
  }

  @Test
  void further_regions_have_codes_of_their_own_and_no_users() {
    var second = new DemoRegion(42).rows(2).toString();

    assertThat(second).contains("\tr2-42-17-s001\t").doesNotContain("\tminister\t");
  }

  @Test
  void ages_and_experience_come_in_the_proportions_of_the_region() {
    var numbers = new RegionNumbers();
    var lives = new Lives(numbers, new Dice(1)).inProportion(10_000);

    assertThat(shares(lives.stream().map(Life::experience).toList(), numbers.bands("experience")))
        .containsExactly(1064, 640, 1128, 1048, 882, 5238);
    assertThat(shares(lives.stream().map(DemoRegionTest::age).toList(), numbers.bands("ages")))
        .containsExactly(1454, 1769, 2417, 2787, 1573);
  }

  @Test
  void nobody_began_to_teach_as_a_child() {
    var lives = new Lives(new RegionNumbers(), new Dice(1)).inProportion(10_000);

    assertThat(lives).allMatch(life -> age(life) - life.experience() >= 19);
  }

  @Test
  void parts_always_add_up() {
    assertThat(Apportionment.of(10, 1, 1, 1)).satisfies(parts -> sumsTo(10, parts));
    assertThat(Apportionment.atLeast(2, 100, 5, 0.1, 30)).satisfies(parts -> sumsTo(100, parts));
  }

  private static void sumsTo(int total, int... parts) {
    assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
  }

  private static int age(Life life) {
    return life.bornOn().until(Life.TODAY).getYears();
  }

  private static List<Integer> shares(List<Integer> years, RegionNumbers.Band... bands) {
    return Arrays.stream(bands)
        .map(band -> (int) years.stream().filter(y -> y >= band.from() && y <= band.to()).count())
        .toList();
  }

  private static long count(String mark) {
    return REGION.lines().filter(line -> line.contains(mark)).count();
  }
}
